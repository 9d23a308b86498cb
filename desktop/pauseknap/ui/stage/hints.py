"""How strongly buttons and hints are drawn: fainter while neither mouse nor keys are used."""

from __future__ import annotations

import math

from PySide6.QtGui import QCursor

from pauseknap.ui.stage.presenter import hint_strength
from pauseknap.ui.style.theme import Theme


class Hints:
    """Asked with every look at a moment; on some desktops it waits for an answer, so look sparingly."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._pointer = QCursor.pos()
        self._moved_at = 0.0
        self._strength = 1.0
        self.fading = False
        """Whether they were growing fainter or clearer at the last look."""

    def begin(self) -> None:
        """A practice begins."""
        self._moved_at = 0.0

    def stir(self) -> None:
        """A key or a button was used just now."""
        self._moved_at = math.inf

    def strength(self, seconds: float, *, stirring: bool) -> float:
        """How strongly (0..1) at `seconds` of the practice; `stirring` while they must be seen."""
        pointer = QCursor.pos()
        if stirring or pointer != self._pointer or seconds < self._moved_at:
            self._pointer, self._moved_at = pointer, seconds
        strength = hint_strength(seconds - self._moved_at, fades=not self._theme.reduced_motion)
        self.fading, self._strength = strength != self._strength, strength
        return strength
