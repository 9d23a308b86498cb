"""The look at this moment: colours, text size, motion; it follows the person's choice and the system's."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QStyleHints
from PySide6.QtWidgets import QApplication

from pauseknap.core.settings import MotionChoice, ThemeChoice
from pauseknap.ui.style.fonts import Fonts
from pauseknap.ui.style.icons import Icons
from pauseknap.ui.style.palette import palette_of
from pauseknap.ui.style.sheet import style_sheet
from pauseknap.ui.style.tokens import TOKENS, ThemeName, Tokens
from pauseknap.ui.style.typescale import STYLES, StyleName, scaled


class Theme(QObject):
    """Holds tokens, fonts, icons, text scale and motion; widgets are handed it and redraw on `changed`."""

    changed = Signal()
    """Colours, text scale or motion are different now."""

    def __init__(self, hints: QStyleHints, resources: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hints = hints
        self._resources = resources
        self.fonts = Fonts(resources / "fonts")
        self.icons = Icons(resources / "icons" / "ui")
        self._choice: ThemeChoice = "system"
        self._motion: MotionChoice = "system"
        self._still_system = False
        self._scale = 1.0
        self._tokens = TOKENS[self._resolved()]
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    @property
    def tokens(self) -> Tokens:
        """The colours in use."""
        return self._tokens

    @property
    def flat(self) -> bool:
        """Whether outlines take the place of gradients, shadows and opacity."""
        return self._tokens.flat

    @property
    def text_scale(self) -> float:
        """1.0–2.0."""
        return self._scale

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing may move."""
        return self._motion == "reduced" or (self._motion == "system" and self._still_system)

    def choose(
        self,
        *,
        theme: ThemeChoice | None = None,
        text_scale: float | None = None,
        motion: MotionChoice | None = None,
        system_still: bool | None = None,
    ) -> None:
        """Take over a person's choices; what is None stays.

        `system_still` is the system's wish for no motion; Qt tells of it from 6.12 only, so whoever can
        ask the system hands it in.
        """
        before = (self._tokens, self._scale, self.reduced_motion)
        self._choice = theme or self._choice
        self._motion = motion or self._motion
        if text_scale is not None:
            self._scale = min(2.0, max(1.0, text_scale))
        if system_still is not None:
            self._still_system = system_still
        self._ask_for_scheme()
        self._tokens = TOKENS[self._resolved()]
        if before != (self._tokens, self._scale, self.reduced_motion):
            self.changed.emit()

    def dress(self, app: QApplication) -> None:
        """Give Qt's own widgets this look, now and after every change."""
        app.setStyle("Fusion")

        def wear() -> None:
            app.setPalette(palette_of(self._tokens))
            app.setFont(self.tool(16))
            app.setStyleSheet(style_sheet(self._tokens, self._scale, self._resources / "icons" / "arrows"))

        wear()
        self.changed.connect(wear)

    def colour(self, name: str, alpha: float = 1.0) -> QColor:
        """A token's colour; in high contrast nothing is translucent."""
        colour = QColor(getattr(self._tokens, name))
        if alpha < 1 and not self.flat:
            colour.setAlphaF(alpha)
        return colour

    def font(self, style: StyleName) -> QFont:
        """A step of the type scale at the present text scale."""
        return self.fonts.style(style, self._scale)

    def line(self, style: StyleName) -> float:
        """Its line height in pixels at the present text scale."""
        step = STYLES[style]
        return step.line * scaled(step.size, self._scale) / step.size

    def voice(self, px: float) -> QFont:
        """The serif, `px` pixels at text scale 1."""
        return self.fonts.voice(scaled(px, self._scale))

    def tool(self, px: float, weight: int = 400) -> QFont:
        """The sans, `px` pixels at text scale 1."""
        return self.fonts.tool(scaled(px, self._scale), weight)

    def px(self, length: float) -> float:
        """A length that holds text, grown with the text scale."""
        return length * self._scale

    def paint_icon(self, painter: QPainter, name: str, rect: QRectF, ink: str, alpha: float = 1.0) -> None:
        """Draw an icon in a token's colour."""
        self.icons.paint(painter, name, rect, self.colour(ink, alpha))

    def menu_icon(self, name: str, ink: str = "ink2") -> QIcon:
        """An icon for a menu entry."""
        return self.icons.icon(name, self.colour(ink))

    def _follow_system(self) -> None:
        self.choose()

    def _ask_for_scheme(self) -> None:
        """Let the system draw title bars and file dialogs to match a choice of one's own."""
        schemes = {
            "light": Qt.ColorScheme.Light,
            "dark": Qt.ColorScheme.Dark,
            "contrast": Qt.ColorScheme.Dark,
        }
        self._hints.setColorScheme(schemes.get(self._choice, Qt.ColorScheme.Unknown))

    def _resolved(self) -> ThemeName:
        if self._choice != "system":
            return self._choice
        if self._hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return "contrast"
        return "dark" if self._hints.colorScheme() == Qt.ColorScheme.Dark else "light"
