"""Cards that come one at a time and are thrown onto one of a few piles; one can always go back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pauseknap.ui.announce import announce
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.buttons import TextButton
from pauseknap.ui.widgets.choice_cards import Face
from pauseknap.ui.widgets.flow import FlowLayout
from pauseknap.ui.widgets.key_button import KeyButton
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.painting import box, painting, soft_shadow

WIDEST, LEAST_TALL = 560, 190
NARROW = 520
RADIUS = 18.0
UNDER, STEP = 12, 6.0
"""Pixels under the card in which the edges of two more are seen, and those of each."""
BACK_KEYS = ("Backspace",)
CENTRE = Qt.AlignmentFlag.AlignHCenter


class TopCard(QWidget):
    """The card that is being asked about; beneath it the edges of those to come."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._more = 0
        self.text = Text(theme, style="thought", align=CENTRE)
        self.note = Text(theme, style="secondary", ink="ink2", align=CENTRE)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 28, 28, 28 + UNDER)
        column.setSpacing(10)
        column.addStretch(1)
        column.addWidget(self.text)
        column.addWidget(self.note)
        column.addStretch(1)
        self.setMinimumHeight(LEAST_TALL)
        self.setMaximumWidth(WIDEST)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._fit)

    def show_face(self, face: Face | None, more: int, words: str) -> None:
        """Show a card, or `words` when there is none; how many come after it."""
        self._more = min(2, more)
        self.text.setText(face.text if face else words)
        self.text.set_ink("ink" if face else "ink2")
        self.note.setText(face.note if face else "")
        self.note.setVisible(bool(face and face.note))
        self.setAccessibleName(face.text if face else words)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, rect = self._theme, QRectF(self.rect()).adjusted(1, 1, -1, -UNDER)
        edge = theme.colour("control" if theme.flat else "line")
        with painting(self) as painter:
            for under in range(self._more, 0, -1):
                below = rect.adjusted(10 * under, 20, -10 * under, STEP * under)
                box(painter, below, RADIUS, fill=theme.colour("surface"), edge=edge)
            soft_shadow(painter, theme, rect, RADIUS)
            box(painter, rect, RADIUS, fill=theme.colour("surface"), edge=edge)

    def _fit(self) -> None:
        narrow = self.width() < NARROW * self._theme.text_scale
        self.text.set_style("heading" if narrow else "thought")


class PileThrower(QWidget):
    """A letter or a digit throws the card, Backspace takes the last one back. It keeps no score."""

    thrown = Signal(str, object)
    """The id of a card, and the pile it went to."""
    taken_back = Signal(str)
    """The id of a card that lies on no pile any more."""
    ended = Signal()
    """Every card has been thrown."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._coming: list[Face] = []
        self._thrown: list[tuple[Face, object]] = []
        self._before: dict[str, object] = {}
        self._values: list[object] = []
        self._buttons: list[KeyButton] = []
        self._keys: list[QShortcut] = []
        self._end_words = ""
        self._left_words: Callable[[int], str] = lambda _left: ""
        self._card = TopCard(theme)
        self._left = Text(theme, style="secondary", ink="ink2", align=CENTRE)
        self._back = TextButton(theme, "", height=36, icon="back")
        self._back.clicked.connect(lambda _=False: self.take_back())
        self._row = QWidget()
        self._flow = FlowLayout(self._row, gap=12, row_gap=10, centred=True)
        self._fill()
        for key in BACK_KEYS:
            QShortcut(QKeySequence(key), self).activated.connect(self.take_back)
        self._retranslate()

    def _fill(self) -> None:
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._card, 10_000)
        middle.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle)
        column.addSpacing(16)
        column.addWidget(self._row)
        column.addSpacing(14)
        column.addWidget(self._left)
        column.addSpacing(2)
        column.addWidget(self._back, 0, CENTRE)

    def set_piles(self, piles: Sequence[tuple[object, str, str]]) -> None:
        """The piles: a value, what its button says, and its letter, which may be empty."""
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        for shortcut in self._keys:
            shortcut.setEnabled(False)  # it goes later, and until then two would have the same key
            shortcut.deleteLater()
        self._buttons, self._keys, self._values = [], [], [value for value, _, _ in piles]
        for digit, (value, label, letter) in enumerate(piles, 1):
            button = KeyButton(self._theme, label, letter.upper() or str(digit))
            button.clicked.connect(lambda _=False, to=value: self.throw(to))
            self._flow.addWidget(button)
            button.show()
            self._buttons.append(button)
            for key in filter(None, (letter, str(digit))):
                shortcut = QShortcut(QKeySequence(key), self)
                shortcut.activated.connect(lambda to=value: self.throw(to))
                self._keys.append(shortcut)
        self._show()

    def set_cards(self, faces: Sequence[Face], thrown: Mapping[str, object] | None = None) -> None:
        """The cards in their order, and on which pile those lie that were thrown earlier."""
        there = thrown or {}
        self._coming = [face for face in faces if face.id not in there]
        self._thrown = [(face, there[face.id]) for face in faces if face.id in there]
        self._before = {}
        self._show()

    def set_left_words(self, words: Callable[[int], str]) -> None:
        """How it is told, quietly, that so many are left after this one."""
        self._left_words = words
        self._show()

    def set_end_words(self, words: str) -> None:
        """What stands in the card's place when there is none any more."""
        self._end_words = words
        self._show()

    def current(self) -> Face | None:
        """The card that is being asked about."""
        return self._coming[0] if self._coming else None

    def throw(self, value: object) -> None:
        """Throw the present card onto a pile, as if a person had."""
        if not self._coming:
            return
        face = self._coming.pop(0)
        self._thrown.append((face, value))
        self._before.pop(face.id, None)
        self._show()
        self.thrown.emit(face.id, value)
        following = self.current()
        if following is None:
            self.ended.emit()
        announce(self, following.text if following else self._card.accessibleName())

    def take_back(self) -> None:
        """Take the card that was thrown last, as if a person had."""
        if not self._thrown:
            return
        face, pile = self._thrown.pop()
        self._coming.insert(0, face)
        self._before[face.id] = pile
        self._show()
        self.taken_back.emit(face.id)
        announce(self, self._card.accessibleName())

    def focus_first(self) -> None:
        """Put the keyboard on the first button."""
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _show(self) -> None:
        face = self.current()
        more = max(0, len(self._coming) - 1)
        self._card.show_face(face, more, self._end_words or self.tr("No more cards."))
        before = self._before.get(face.id, self) if face else self
        for value, button in zip(self._values, self._buttons, strict=True):
            button.setEnabled(face is not None)
            button.set_lit(value == before)
            said = (self.tr("chosen before"),) if button.lit else ()
            button.setAccessibleDescription(", ".join((self.tr("key %1").replace("%1", button.key), *said)))
        self._left.setText(self._left_words(more) if face else "")
        if self._back.hasFocus() and not self._thrown:
            self.focus_first()
        self._back.setEnabled(bool(self._thrown))

    def _retranslate(self) -> None:
        self._back.setText(self.tr("Back one card"))
        self._back.updateGeometry()
        self._show()
