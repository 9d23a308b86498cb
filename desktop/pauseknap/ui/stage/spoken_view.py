"""A spoken practice: captions over the two bars, the parts as a strip, and the keys to move by."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pauseknap.core.breath.motion import PhaseName
from pauseknap.core.practice.model import Practice
from pauseknap.services.moment import Moment
from pauseknap.ui.announce import announce
from pauseknap.ui.stage.presenter import distance_of, parts_of, place_in_parts
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.buttons import TextButton
from pauseknap.ui.widgets.caption import CaptionBlock
from pauseknap.ui.widgets.duo_scene import DuoScene
from pauseknap.ui.widgets.icon_buttons import IconButton, PlayButton
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.parts_strip import Part, PartsStrip

WIDEST = 1120
"""Pixels of the strip and what stands under it; the scene is as wide as the window."""
FADE_SECONDS = 1.5
"""How long the bars take to their new distance when a section begins."""


class SpokenView(QWidget):
    """Draws a guided practice; full-bleed."""

    toggled = Signal()
    back_asked = Signal()
    on_asked = Signal()
    skip_asked = Signal()
    part_asked = Signal(int)
    """Which of the parts on the strip, from 0."""

    def __init__(self, theme: Theme, times: Times, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times = times
        self._scene = DuoScene(theme, parent=self)
        self._caption = CaptionBlock(theme, parent=self)
        self._parts = PartsStrip(theme, parent=self)
        self._time = Text(theme, style="secondary", ink="scene_ink", parent=self)
        self._previous = IconButton(theme, "previous", "", on_scene=True, strong=True, parent=self)
        self._play = PlayButton(theme, parent=self)
        self._next = IconButton(theme, "next", "", on_scene=True, strong=True, parent=self)
        self._skip = TextButton(theme, "", parent=self)
        self._previous.clicked.connect(self.back_asked)
        self._play.clicked.connect(self.toggled)
        self._next.clicked.connect(self.on_asked)
        self._skip.clicked.connect(self.skip_asked)
        self._parts.chosen.connect(self.part_asked)
        for button in (self._previous, self._play, self._next, self._skip):
            # A click leaves the keys with the stage, where Space holds and goes on.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._practice: Practice | None = None
        self._captions_on = True
        self._hidden = False
        self._silent = False
        self._over_strip = 0
        self._shown = (-1, "")
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._previous.set_name(self.tr("Back a line"))
        self._next.set_name(self.tr("Forward a line"))
        self._skip.setText(self.tr("Skip this one"))
        self._breaths: dict[PhaseName, str] = {
            "in": self.tr("Breathe in"),
            "top-up": self.tr("A little more"),
            "hold": self.tr("Hold"),
            "out": self.tr("Breathe out"),
            "rest": self.tr("Rest"),
        }

    def begin(self, practice: Practice) -> None:
        """Take a new practice."""
        self._practice = practice
        self._shown = (-1, "")
        self._caption.set_lines("", "")
        self._time.setText("")
        self._skip.hide()
        self._silent = False
        self._show_caption()

    def set_captions(self, on: bool) -> None:
        """Captions on the screen or not."""
        self._captions_on = on
        self._show_caption()

    def _show_caption(self) -> None:
        """Where nothing can be heard the lines are read, whatever was chosen."""
        self._caption.set_hidden(self._hidden or not (self._captions_on or self._silent))

    def foot(self) -> int:
        """How much of the foot the strip and the keys to move by take, in pixels."""
        over = self._over_strip if self._skip.isVisibleTo(self) else 0
        return self.height() - self._parts.geometry().top() + over

    def set_text_hidden(self, hidden: bool) -> None:
        """Show the fjord alone."""
        self._hidden = hidden
        self._show_caption()
        for widget in (self._parts, self._previous, self._play, self._next):
            widget.setVisible(not hidden)
        if hidden:
            self._skip.hide()
            self._time.hide()

    def show_moment(self, moment: Moment) -> None:
        """Draw one moment."""
        self._play.set_playing(moment.state in ("playing", "preparing"))
        if self._silent != moment.silent:
            self._silent = moment.silent
            self._show_caption()
        here, practice = moment.here, self._practice
        if here is None or practice is None:
            return
        section = here.section
        if section != self._shown[0]:
            self._parts.set_parts(
                [Part(span.title, distance_of(practice, span)) for span in parts_of(moment.spans)]
            )
            self._place()
            self._skip.setVisible(bool(moment.spans[section].person) and not self._hidden)
        self._parts.set_position(*place_in_parts(moment.spans, section, here.section_share))
        self._scene.set_distance(
            distance_of(practice, moment.spans[section]),
            previous=distance_of(practice, moment.spans[section - 1]) if section else None,
            share=min(1.0, (moment.seconds - moment.spans[section].start / 48_000) / FADE_SECONDS),
        )
        self._scene.set_moment(moment.seconds, lift=here.breath.fullness if here.breath else 0.0)
        if here.breath is None:
            self._caption.set_lines(here.previous, here.caption)
        else:
            self._caption.set_lines(here.breath.text or here.caption, self._breaths[here.breath.phase.name])
        self._time.setText(self._times.of_whole(moment.seconds, moment.total))
        self._time.setVisible(not self._hidden and self._time.sizeHint().width() <= self._time.width())
        if (section, here.caption) != self._shown and moment.notices:
            announce(self, here.caption)
        self._shown = (section, here.caption)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the parts out over the scene, as the mock-up has them."""
        self._place()
        super().resizeEvent(event)

    def _place(self) -> None:
        width, height = self.width(), self.height()
        margin = max(48 if width >= 640 else 16, (width - WIDEST) // 2)
        self._scene.setGeometry(0, 0, width, height)
        self._caption.setGeometry(margin, 105, width - 2 * margin, max(130, round(height * 0.58) - 105 - 104))
        controls = height - 22 - 48
        strip = self._parts.sizeHint().height()
        self._parts.setGeometry(margin, controls - 16 - strip, width - 2 * margin, strip)
        centre = width // 2
        self._play.move(centre - 24, controls)
        step = self._next.sizeHint()
        self._previous.move(centre - 24 - 14 - step.width(), controls + (48 - step.height()) // 2)
        self._next.move(centre + 24 + 14, controls + (48 - step.height()) // 2)
        side = centre - 24 - 14 - step.width() - margin - 8
        self._time.setGeometry(margin, controls, side, 48)
        self._time.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        skip = self._skip.sizeHint()
        top = controls + (48 - skip.height()) // 2
        self._over_strip = 0 if skip.width() <= side + 12 else skip.height()
        if self._over_strip:
            # No room beside the keys to move by: it stands over the strip.
            top = self._parts.geometry().top() - skip.height()
        self._skip.setGeometry(QRect(QPoint(width - margin - skip.width() + 12, top), skip))
