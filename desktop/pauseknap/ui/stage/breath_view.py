"""The breathing pacer: two bars, their reflection and a word."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pauseknap.core.breath.motion import PhaseName
from pauseknap.core.breath.pattern import Pattern
from pauseknap.core.settings import Anchor
from pauseknap.core.timeline.cursor import BreathNow
from pauseknap.services.moment import Breathing, Moment
from pauseknap.ui.announce import announce
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.breath_scene import BreathScene, under_buttons
from pauseknap.ui.widgets.caption import CaptionBlock
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.progress import BreathDots

ANNOUNCED_BREATHS = 3
"""Phases are told to a screen reader for so many breaths if no voice says them; then the rhythm carries."""
MOST_DOTS = 12
"""More breaths than this are not counted on the screen; a long row of dots is a countdown."""
SMALL = 480
"""Pixels of width under which it stands in the small window of a break."""
BESIDE = 12
"""Pixels between the dots and what stands beside them."""


class BreathView(QWidget):
    """Draws breaths and the lines around them; full-bleed."""

    def __init__(self, theme: Theme, times: Times, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._times = times
        self._side = 0
        self._scene = BreathScene(theme, parent=self)
        self._caption = CaptionBlock(theme, parent=self)
        self._pace = Text(theme, style="secondary", ink="scene_ink", parent=self)
        self._keys = Text(
            theme, style="secondary", ink="scene_ink", align=Qt.AlignmentFlag.AlignRight, parent=self
        )
        self._dots = BreathDots(theme, parent=self)
        self._anchor: Anchor = "breath"
        self._hidden = False
        self._paused = False
        self._sounding = True
        self._announced = ("", -1)
        self._paced: tuple[Pattern, Pattern] | None = None
        """The pattern and where it leads, as the pace last said them."""
        self._counted = (0, False)
        """How many dots there are, and whether they are shown, as they were last placed."""
        self.retranslate()

    def set_anchor(self, anchor: Anchor) -> None:
        """What the person rests with while the rhythm goes on."""
        self._anchor = anchor
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        resting = {
            "breath": "",
            "feet": self.tr("feel your feet on the floor"),
            "sound": self.tr("listen to a sound in the room"),
            "sight": self.tr("rest your eyes on something"),
        }[self._anchor]
        self._words: dict[PhaseName, tuple[str, str]] = {
            "in": (self.tr("Breathe in"), resting or self.tr("gently")),
            "top-up": (self.tr("A little more"), resting or self.tr("on top of it")),
            "hold": (self.tr("Hold"), self.tr("only for a moment")),
            "out": (self.tr("Breathe out"), resting or self.tr("slowly, all the way")),
            "rest": (self.tr("Rest"), ""),
        }
        self._paced = None
        self._show_words()

    def _show_words(self) -> None:
        """The words of the breath; while time stands still nobody is told to breathe in or out."""
        held = (self.tr("Paused"), "")
        names: tuple[PhaseName, ...] = ("in", "top-up", "hold", "out", "rest")
        self._scene.set_words(dict.fromkeys(names, held) if self._paused else self._words)
        self._keys.setText(
            self.tr("Space: go on · Esc: end") if self._paused else self.tr("Space: hold · Esc: end")
        )
        self._show_foot()

    def begin(self) -> None:
        """A new practice: nothing has been told yet."""
        self._announced = ("", -1)
        self._caption.set_lines("", "")
        self._pace.setText("")
        self._paced = None

    def set_sounding(self, on: bool) -> None:
        """Whether sound is on; where it is not, nothing is left to a voice."""
        self._sounding = on

    def set_text_hidden(self, hidden: bool) -> None:
        """Show the fjord alone."""
        self._hidden = hidden
        self._scene.set_words_hidden(hidden)
        self._dots.setVisible(not hidden)
        self._show_foot()

    def _show_foot(self) -> None:
        """What has no room beside the dots is not said there."""
        for text in (self._pace, self._keys):
            text.setVisible(not self._hidden and text.sizeHint().width() <= self._side)

    def foot(self) -> int:
        """How much of the foot the pace, the dots and the keys take, in pixels."""
        return self.height() - self._pace.geometry().top()

    def set_strength(self, strength: float) -> None:
        """Write the pace and the keys fainter while nobody moves (0..1)."""
        self._pace.set_strength(strength)
        self._keys.set_strength(strength)

    def show_moment(self, moment: Moment) -> None:
        """Draw one moment."""
        here, paused = moment.here, moment.state == "paused"
        if paused != self._paused:
            self._paused = paused
            self._show_words()
        if here is None:
            self._rest(0.0)
            return
        breath = here.breath
        self._dots.setVisible(breath is not None and breath.breaths <= MOST_DOTS and not self._hidden)
        if breath is None:
            self._rest(moment.seconds)
            self._caption.set_lines("", here.caption)
        else:
            self._breathe(breath, moment)
        self._caption.setVisible(breath is None and not self._hidden)

    def breathe_on(self, breathing: Breathing) -> bool:
        """Draw a moment that differs from the last by nothing but how far its phase has come; else False."""
        phase, fullness, seconds = breathing
        if self._paused or not self.isVisible() or (phase.name, phase.breath) != self._announced:
            return False
        self._scene.set_breath(phase, fullness, t=seconds)
        return True

    def _rest(self, seconds: float) -> None:
        self._scene.set_resting(seconds)

    def _breathe(self, breath: BreathNow, moment: Moment) -> None:
        pattern = breath.pattern
        self._scene.set_pattern(pattern)
        self._scene.set_guidance(breath.guidance)
        self._scene.set_breath(breath.phase, breath.fullness, t=moment.seconds)
        self._dots.set_breaths(breath.phase.breath, breath.breaths)
        counted = (breath.breaths, self._dots.isVisibleTo(self))
        if counted != self._counted:
            self._counted = counted
            self._place_dots()
        paced = (pattern, breath.target)
        if paced != self._paced:
            self._paced = paced
            there = breath.target == pattern
            self._pace.setText(self._times.pace(pattern) if there else self._times.on_the_way(breath.target))
            self._show_foot()
        told = (breath.phase.name, breath.phase.breath)
        heard = breath.prompted and self._sounding and not moment.silent
        first = breath.phase.breath < ANNOUNCED_BREATHS
        if told != self._announced and first and moment.state == "playing" and not heard:
            announce(self, self._words[breath.phase.name][0])
        self._announced = told

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the parts out over the scene, as the mock-up has them."""
        width, height = self.width(), self.height()
        margin = 32 if width >= 640 else 16
        self._scene.setGeometry(0, 0, width, height)
        scale = self._theme.text_scale
        top = round(height * 0.07 if width >= 640 * scale else under_buttons(scale))
        self._caption.setGeometry(QRect(margin, top, width - 2 * margin, round(height * 0.27) - top + 40))
        line = max(self._pace.sizeHint().height(), 24)
        bottom = height - 24 - (44 + line) // 2
        self._side = width // 3 - 8
        self._pace.setGeometry(margin, bottom, self._side, line)
        self._keys.setGeometry(width - margin - self._side, bottom, self._side, line)
        self._place_dots()
        self._show_foot()
        super().resizeEvent(event)

    def _place_dots(self) -> None:
        dots = self._dots.sizeHint()
        up = 46 if self.width() >= SMALL else 30
        left, top = (self.width() - dots.width()) // 2, self.height() - up - dots.height() // 2
        self._dots.setGeometry(left, top, dots.width(), dots.height())
        side = self.width() // 3 - 8
        if self._dots.isVisibleTo(self):
            side = min(side, left - self._pace.x() - BESIDE)
        if side != self._side:
            self._side = side
            self._show_foot()
