"""A sentence to go home with, in a corner for five seconds while the computer is being shut down."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pauseknap.core.practice.model import Practice, Say
from pauseknap.ui.announce import announce
from pauseknap.ui.bridge import once
from pauseknap.ui.corners import MODEST, be_modest, cut_corners, move_to_corner
from pauseknap.ui.reminder_card import FROM_EDGE, RADIUS, SCENE, WIDTH
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.card_scene import CardScene
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.painting import box, painting

MILLISECONDS = 5_000
LEAST_TALL = 148


class Farewell(QWidget):
    """It asks for nothing, takes no focus, and holds nothing up; a click sends it away."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(None, MODEST)
        be_modest(self)
        self._theme = theme
        self._scene = CardScene(theme, parent=self)
        self._scene.setFixedWidth(SCENE)
        self._words = Text(theme, style="heading", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 20, 0)
        row.setSpacing(22)
        row.addWidget(self._scene)
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._words)
        middle.addStretch(1)
        row.addLayout(middle, 1)

    def say(self, words: str) -> None:
        """Come up with these words, and go."""
        self._words.setText(words)
        self.setAccessibleName(words)
        width = round(WIDTH + (self._theme.text_scale - 1) * 260)
        tall = self._words.heightForWidth(width - SCENE - 42)
        self.setFixedSize(width, max(LEAST_TALL, tall + 40))
        cut_corners(self, RADIUS)
        move_to_corner(self, FROM_EDGE)
        self.show()
        announce(self, words)
        once(MILLISECONDS, self.hide, self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded card with a thin edge, as the reminder is."""
        theme = self._theme
        with painting(self) as painter:
            edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            box(painter, edge, RADIUS, fill=theme.colour("surface"), edge=theme.colour("line"))


def last_words(practice: Practice) -> str:
    """The line a practice ends with."""
    lines = [step.text for section in practice.sections for step in section.steps if isinstance(step, Say)]
    return lines[-1] if lines else ""
