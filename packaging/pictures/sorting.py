"""The board for sorting with the cards it was drawn with, in a window of its own until a page has it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest

from pauseknap.core.language import Language
from pauseknap.ui.pages.column import narrow_at
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.nav_bar import NavBar
from pauseknap.ui.widgets.panels import Canvas
from pauseknap.ui.widgets.vik_board import VikBoard
from pauseknap.ui.widgets.vik_chip import VikChip

PAGES = {
    "da": ("Pause", "Lyt", "Tjek ind", "Øvelser", "Min plan"),
    "en": ("Pause", "Listen", "Check in", "Practices", "My plan"),
}
NEXT = {"da": "Næste pause 13.40", "en": "Next pause 13:40"}
QUESTION = {
    "da": ("Hvad kan du lægge fra dig?", "Læg kortene, hvor de hører til. Du kan flytte dem igen i morgen."),
    "en": ("What can you put down?", "Put each card where it belongs. You can move it again tomorrow."),
}
PILES = {
    "da": [
        ("conditions", "Vilkår", "det, du ikke kan ændre", "V"),
        ("influence", "Indflydelse", "det, du kan påvirke", "I"),
        ("control", "Kontrol", "det, du selv bestemmer", "K"),
    ],
    "en": [
        ("conditions", "Conditions", "what you cannot change", "C"),
        ("influence", "Influence", "what you can affect", "I"),
        ("control", "Control", "what is yours to decide", "O"),
    ],
}
CARDS: dict[str, dict[str, tuple[str, ...]]] = {
    "da": {
        "conditions": (
            "Vejret",
            "Lovgivningen",
            "Økonomien",
            "Børnenes historie",
            "Kollegernes personlighed",
        ),
        "influence": (
            "Tonen på møderne",
            "Vikardækningen",
            "Opgavefordelingen",
            "Samarbejdet med min leder",
        ),
        "control": ("Mine pauser", "At bede om hjælp", "Hvordan jeg svarer"),
        "": ("Larm i lokalet", "Forældrenes forventninger", "Mit humør, når jeg har fri"),
    },
    "en": {
        "conditions": (
            "The weather",
            "Legislation",
            "The budget",
            "The children’s stories",
            "Colleagues’ personalities",
        ),
        "influence": ("Tone of meetings", "Substitute cover", "Who does what", "Working with my manager"),
        "control": ("My breaks", "Asking for help", "How I answer"),
        "": ("Noise in the room", "What parents expect", "My mood after work"),
    },
}
HELD, TO = QPoint(115, 26), QPoint(25, -10)
"""Where the card that is drawn in the air is held, and how far it is from its place."""


class Sorting(Canvas):
    """The board under the window's bar, as a page will show it."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme)
        self._theme = theme
        self._bar = NavBar(theme, [(label, label) for label in PAGES[language]], parent=self)
        self._bar.set_current(PAGES[language][3])
        self._bar.set_next(NEXT[language])
        self.board = VikBoard(theme, parent=self)
        self.board.set_question(*QUESTION[language])
        self.board.set_piles(PILES[language])
        self.board.set_splitting("S")
        self.board.set_own(True)
        self.board.set_cards(
            [(text, text, pile, "") for pile, texts in CARDS[language].items() for text in texts]
        )

        drawn = CARDS[language]["influence"][1]
        self._held = next(chip for chip in self.board.findChildren(VikChip) if chip.words == drawn)

    def show_at(self, size: QSize) -> None:
        """Be as large as a window of this size: a bar over it all, the board no wider than a page."""
        self.resize(size)
        narrow = narrow_at(size.width(), self._theme)
        self._bar.set_compact(narrow)
        tall = self._bar.heightForWidth(size.width())
        self._bar.setGeometry(0, 0, size.width(), tall)
        side, top, foot = (16, tall + 8, 8) if narrow else (40, tall + 22, 18)
        wide = min(size.width() - 2 * side, 1120)
        board = wide + 12 - (0 if narrow else 4)
        self.board.setGeometry((size.width() - wide) // 2, top, board, size.height() - top - foot)
        self.show()

    def carry(self) -> None:
        """Lift the card that is drawn in the air."""
        QTest.mousePress(self._held, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, HELD)
        QTest.mouseMove(self._held, HELD + QPoint(20, 0))
        QTest.mouseMove(self._held, HELD + TO)

    def lay_down(self) -> None:
        """Let go of it where it is."""
        where = HELD + TO
        QTest.mouseRelease(self._held, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
