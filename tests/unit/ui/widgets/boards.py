"""A board with the cards it was drawn with, shown in a window that has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.vik_board import VikBoard
from pauseknap.ui.widgets.vik_chip import VikChip
from pauseknap.ui.widgets.vik_zone import PileZone

PILES = [
    ("conditions", "Vilkår", "det, du ikke kan ændre", "V"),
    ("influence", "Indflydelse", "det, du kan påvirke", "I"),
    ("control", "Kontrol", "det, du selv bestemmer", "K"),
]
LOOSE = ("Larm i lokalet", "Forældrenes forventninger", "Mit humør, når jeg har fri")
CARDS = {
    "conditions": ("Vejret", "Lovgivningen", "Økonomien", "Børnenes historie"),
    "influence": ("Tonen på møderne", "Vikardækningen", "Opgavefordelingen", "Samarbejdet med min leder"),
    "control": ("Mine pauser", "At bede om hjælp"),
    "": LOOSE,
}
BADGE = "arbejdsgiverens ansvar"
NO_KEYS = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


class InWindow(VikBoard):
    """Keeps the window that it is in."""

    around: QWidget


def filled(theme: Theme) -> InWindow:
    """Not shown yet."""
    board = InWindow(theme)
    board.set_question("Hvad kan du lægge fra dig?", "Læg kortene, hvor de hører til.")
    board.set_piles(PILES)
    board.set_splitting("S")
    board.set_own(True)
    board.set_cards(
        [
            (text, text, pile, BADGE if text == "Økonomien" else "")
            for pile, texts in CARDS.items()
            for text in texts
        ]
    )
    return board


def shown(theme: Theme, qtbot: QtBot, size: tuple[int, int] = (924, 640)) -> InWindow:
    """Alone in a window."""
    board = filled(theme)
    board.around = QWidget()
    qtbot.addWidget(board.around)
    page = QVBoxLayout(board.around)
    page.setContentsMargins(0, 0, 0, 0)
    page.addWidget(board)
    board.around.resize(*size)
    board.around.show()
    board.around.activateWindow()
    qtbot.waitUntil(board.around.isActiveWindow)
    return board


def chip(board: VikBoard, words: str) -> VikChip:
    """The card that says so."""
    return next(one for one in board.findChildren(VikChip) if one.words == words and not one.isHidden())


def pile_of(board: VikBoard, words: str) -> str:
    """The pile that a card lies in."""
    zone = chip(board, words).parentWidget()
    assert isinstance(zone, PileZone)
    return zone.pile_id


def zone_of(board: VikBoard, pile_id: str) -> PileZone:
    """A pile."""
    return next(zone for zone in board.findChildren(PileZone) if zone.pile_id == pile_id)


def focused() -> str:
    """What the card says that has the keyboard; empty for anything else."""
    here = QApplication.focusWidget()
    return here.words if isinstance(here, VikChip) else ""


def free_point(board: VikBoard, pile_id: str) -> QPoint:
    """A point of the screen in a pile and on none of its cards: its head, or the end of the column."""
    zone = zone_of(board, pile_id)
    if pile_id:
        return zone.mapToGlobal(QPoint(zone.width() // 2, 20))
    return zone.mapToGlobal(QPoint(zone.width() // 2, 12))


def carry(one: VikChip, goal: QPoint) -> None:
    """Take a card and hold it over a point of the screen."""
    QTest.mousePress(one, LEFT, NO_KEYS, QPoint(20, 18))
    QTest.mouseMove(one, QPoint(60, 18))
    QTest.mouseMove(one, one.mapFromGlobal(goal))


def let_go(one: VikChip, goal: QPoint) -> None:
    """Open the hand over a point of the screen."""
    QTest.mouseRelease(one, LEFT, NO_KEYS, one.mapFromGlobal(goal))
