"""The two typefaces, loaded once: Newsreader speaks, Source Sans 3 is operated."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from pauseknap.ui.style.typescale import STYLES, StyleName, Voice, scaled

FILES = ("Newsreader.ttf", "SourceSans3-Regular.ttf", "SourceSans3-Medium.ttf", "SourceSans3-Semibold.ttf")
FAMILIES: dict[Voice, list[str]] = {
    "voice": ["Newsreader 16pt", "Georgia", "serif"],
    "tool": ["Source Sans 3", "Segoe UI", "sans-serif"],
}
WEIGHTS = {400: QFont.Weight.Normal, 500: QFont.Weight.Medium, 600: QFont.Weight.DemiBold}
VOICE_SPACING = -0.006
"""Letter spacing of the voice, in ems."""
OPTICAL = QFont.Tag("opsz")
OPTICAL_RANGE = (6.0, 72.0)
TABULAR = QFont.Tag("tnum")


class Fonts:
    """Makes fonts in pixels and keeps them. Needs a QGuiApplication."""

    def __init__(self, folder: Path) -> None:
        self.missing = tuple(
            name for name in FILES if QFontDatabase.addApplicationFont(str(folder / name)) == -1
        )
        """Files that could not be loaded; the families named after them are used instead."""
        self._made: dict[tuple[Voice, float, int], QFont] = {}

    def voice(self, px: float) -> QFont:
        """The serif at `px` pixels, cut for that size."""
        return self._font("voice", px, 400)

    def tool(self, px: float, weight: int = 400) -> QFont:
        """The sans at `px` pixels with figures of one width; `weight` is 400, 500 or 600."""
        return self._font("tool", px, weight)

    def style(self, name: StyleName, scale: float = 1.0) -> QFont:
        """A step of the type scale, at a text scale of 1..2."""
        step = STYLES[name]
        return self._font(step.family, scaled(step.size, scale), step.weight)

    def _font(self, family: Voice, px: float, weight: int) -> QFont:
        key = (family, round(px * 2) / 2, weight)
        if key not in self._made:
            self._made[key] = _make(*key)
        return QFont(self._made[key])


def _make(family: Voice, px: float, weight: int) -> QFont:
    font = QFont(FAMILIES[family])
    whole = round(px)
    font.setPixelSize(whole)
    if whole != px:  # Qt sets type in whole pixels only; the half pixel goes into the width
        font.setStretch(round(100 * px / whole))
    font.setWeight(WEIGHTS[weight])
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    if family == "voice":
        font.setVariableAxis(OPTICAL, min(OPTICAL_RANGE[1], max(OPTICAL_RANGE[0], px)))
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, VOICE_SPACING * px)
    else:
        font.setFeature(TABULAR, 1)
    return font
