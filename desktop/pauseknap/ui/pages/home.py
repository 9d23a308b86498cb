"""Home: one sentence, one filled button, and the three nearest ways in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pauseknap.services.checking import LastCheck
from pauseknap.ui.pages.last_check import LastCheckRow
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.buttons import PrimaryButton
from pauseknap.ui.widgets.home_scene import HomeScene
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.segmented import Segmented
from pauseknap.ui.widgets.shortcuts import Shortcut, ShortcutPanel

LENGTHS = (1, 3, 5)
"""Minutes of breathing beside the button."""
NARROW = 640
LOW = 600
NOTICE_HEIGHT = 76
"""Pixels that a line said in passing takes, with the air around it."""


class HomePage(QWidget):
    """What one sees first. The bars are a button too."""

    breathe = Signal(int)
    """Minutes."""
    minutes_chosen = Signal(int)
    shortcut_chosen = Signal(str)
    last_check_asked = Signal()
    foot_changed = Signal(int)
    """How much of the foot something said in passing must leave free."""

    def __init__(self, theme: Theme, times: Times, *, minutes: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._times = times
        self._bar_height = 60
        self._scene = HomeScene(theme, parent=self)
        self._title = Text(theme, style="display", ink="scene_ink", parent=self)
        self._lead = Text(theme, style="lead", ink="scene_ink2", parent=self)
        self._go = PrimaryButton(theme, "", height=54, parent=self)
        self._length = Segmented(
            theme, "", [(value, str(value)) for value in LENGTHS], look="glass", parent=self
        )
        self.set_minutes(minutes)
        self._last = LastCheckRow(theme, times, parent=self)
        self._panel = ShortcutPanel(theme, parent=self)
        self._go.clicked.connect(self._breathe)
        self._scene.bars_pressed.connect(self._breathe)
        self._length.chosen.connect(lambda minutes: self.minutes_chosen.emit(minutes))
        self._panel.chosen.connect(self.shortcut_chosen)
        self._last.clicked.connect(self.last_check_asked)
        theme.changed.connect(self._place)
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._title.setText(self.tr("The rest can wait\na minute."))
        self._lead.setText(self.tr("Long out-breaths. You can stay in your chair."))
        self._go.setText(self.tr("Breathe"))
        self._length.set_name(self.tr("Minutes"))
        self._length.set_labels([self._times.minutes(LENGTHS[0]), *(str(value) for value in LENGTHS[1:])])
        self._last.retranslate()
        self._place()

    def set_minutes(self, minutes: int) -> None:
        """How long the breathing is when the button is pressed; of those on offer, the nearest."""
        self._length.set_value(min(LENGTHS, key=lambda offered: abs(offered - minutes)))

    def set_shortcuts(self, shortcuts: list[Shortcut]) -> None:
        """The nearest ways in, at most three."""
        self._panel.set_shortcuts(shortcuts)
        self._place()

    def set_last_check(self, last: LastCheck | None) -> None:
        """The self-check kept last, or nothing."""
        self._last.show_check(last)
        self._place()

    def set_bar_height(self, height: int) -> None:
        """How much of the top the window's bar takes; with large text it is two rows high."""
        if height != self._bar_height:
            self._bar_height = height
            self._place()

    def focus_first(self) -> None:
        """Home opens with the focus on breathing."""
        self._go.setFocus(Qt.FocusReason.OtherFocusReason)

    def _breathe(self) -> None:
        self.breathe.emit(self._length.value())

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the parts out over the scene, as the mock-ups have them."""
        self._place()
        super().resizeEvent(event)

    def _place(self) -> None:
        width, height = self.width(), self.height()
        self._scene.setGeometry(0, 0, width, height)
        narrow = width < NARROW * (1 + (self._theme.text_scale - 1) / 2)
        if not self._place_as(width, height, narrow=narrow) and not narrow:
            self._place_as(width, height, narrow=True)
        top = self._panel.geometry().top()
        lowest = max(widget.geometry().bottom() for widget in (self._go, self._length))
        if self._last.isVisibleTo(self):
            lowest = max(lowest, self._last.geometry().bottom())
        passing = round(self._theme.px(NOTICE_HEIGHT))
        under_bar = self._bar_height + passing
        self.foot_changed.emit(height - (top - 12 if top - lowest > passing else under_bar))

    def _place_as(self, width: int, height: int, *, narrow: bool) -> bool:
        """Lay the parts out in one form; whether there was room for it."""
        self._scene.set_compact(narrow)
        self._panel.set_compact(narrow)
        edge = 16 if narrow else 28
        panel_width = min(width - 2 * edge, 1120)
        panel_height = self._panel.heightForWidth(panel_width)
        top = height - (16 if narrow else 28) - panel_height
        self._panel.setGeometry((width - panel_width) // 2, top, panel_width, panel_height)
        self._title.set_style("title" if narrow else "display")
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter if narrow else Qt.AlignmentFlag.AlignLeft)
        if narrow:
            self._place_narrow(width, top)
            return True
        return self._place_wide(width, height, top)

    def _place_wide(self, width: int, height: int, panel_top: int) -> bool:
        left = self._panel.geometry().left() + 32
        across = min(round(width * 0.5) - left + 40, 620)
        title = self._title.heightForWidth(across)
        lead = self._lead.heightForWidth(across) + 16 if height >= LOW else 0
        go, length = self._go.sizeHint(), self._length.sizeHint()
        waterline = self._scene.waterline()
        row = max(waterline + 48, 122 + title + lead + 24)
        row = min(row, panel_top - go.height() - 16)
        if row - title - lead - 24 < self._bar_height:
            lead = 0
        self._lead.setVisible(bool(lead))
        start = min(round(height * 0.17), row - title - lead - 24)
        self._title.setGeometry(left, start, across, title)
        self._lead.setGeometry(left, start + title + 16, across, max(0, lead - 16))
        self._go.setGeometry(left, row, go.width(), go.height())
        self._length.setGeometry(left + go.width() + 14, row, length.width(), go.height())
        last = self._last.sizeHint()
        room = panel_top - row - go.height()
        self._last.setGeometry(left, row + go.height() + 20, last.width(), last.height())
        self._last.setVisible(self._last.has_check() and room >= last.height() + 32)
        return start >= self._bar_height

    def _place_narrow(self, width: int, panel_top: int) -> None:
        across = width - 48
        title = self._title.heightForWidth(across)
        start = max(84, self._bar_height + 12)
        self._title.setGeometry(24, start, across, title)
        self._lead.hide()
        last = self._last.sizeHint()
        go, length = self._go.sizeHint(), self._length.sizeHint()
        together = go.width() + 12 + length.width()
        left = max(8, (width - together) // 2)
        row = panel_top - go.height() - (last.height() + 20 if self._last.has_check() else 28)
        if together > width - 16:
            row -= go.height() + 10
        # Where large words push the button over the horizon, there is no room for bars.
        self._scene.set_ceiling(start + title if row > self._scene.waterline() else self.height())
        if together > width - 16:
            self._go.setGeometry((width - go.width()) // 2, row, go.width(), go.height())
            self._length.setGeometry(
                (width - length.width()) // 2, row + go.height() + 10, length.width(), go.height()
            )
        else:
            self._go.setGeometry(left, row, go.width(), go.height())
            self._length.setGeometry(left + go.width() + 12, row, length.width(), go.height())
        under = panel_top - last.height() - 8
        self._last.setGeometry((width - last.width()) // 2, under, last.width(), last.height())
        self._last.setVisible(self._last.has_check())
