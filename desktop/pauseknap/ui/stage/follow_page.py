"""Three breaths of one's own, held and let go, before the pacer takes over at that pace."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from pauseknap.core.breath.calibrate import BREATHS, Calibration
from pauseknap.ui.announce import announce
from pauseknap.ui.stage.page import FRAME_MILLISECONDS
from pauseknap.ui.stage.presenter import Ticks
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.breath_scene import BreathScene, under_buttons
from pauseknap.ui.widgets.buttons import TextButton
from pauseknap.ui.widgets.caption import CaptionBlock
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.progress import BreathDots


class FollowPage(QWidget):
    """Space or the mouse, held while breathing in. Nothing that is measured is shown, and none of it kept."""

    measured = Signal(object)
    """One's own pace, a `Pattern`; None when one would rather begin at once."""
    left = Signal()

    def __init__(
        self, theme: Theme, ticks: Ticks, now: Callable[[], float], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._theme = theme
        self._ticks = ticks
        self._now = now
        self._found = Calibration()
        self._began = now()
        self._going = False
        self._hidden = False
        self._told = ""
        self._scene = BreathScene(theme, parent=self)
        self._scene.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._caption = CaptionBlock(theme, parent=self)
        self._how = Text(
            theme, style="secondary", ink="scene_ink", align=Qt.AlignmentFlag.AlignHCenter, parent=self
        )
        self._how.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._dots = BreathDots(theme, parent=self)
        self._dots.set_breaths(0, BREATHS)
        self._skip = TextButton(theme, "", height=40, parent=self)
        self._skip.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the page
        self._skip.clicked.connect(lambda _=False: self._end(None))
        for key, act in ((Qt.Key.Key_Escape, self.stop), (Qt.Key.Key_D, self.toggle_text)):
            shortcut = QShortcut(QKeySequence(key), self, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        theme.changed.connect(self._place)
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self.setAccessibleName(self.tr("Your own breath"))
        self._words = {
            "": self.tr("Breathe as you do"),
            "in": self.tr("Breathe in"),
            "out": self.tr("Breathe out"),
        }
        self._how.setText(
            self.tr("Hold Space or the mouse down while you breathe in, and let go while you breathe out.")
        )
        self.setAccessibleDescription(self._how.text())
        self._skip.setText(self.tr("Begin at once"))
        self._place()

    def begin(self, *, hidden: bool) -> None:
        """Begin with nothing measured; `hidden` shows the fjord alone."""
        self._found, self._began = Calibration(), self._now()
        self._going, self._told = True, ""
        self._hidden = not hidden
        self.toggle_text()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ticks.start(FRAME_MILLISECONDS, self.tick)
        self.tick()
        announce(self, f"{self._words['']}. {self._how.text()}")

    def tick(self) -> None:
        """Draw the present moment; end when enough has been breathed."""
        if not self._going:
            return
        now = self._now()
        pace = self._found.pace(now)
        if pace is not None:
            self._end(pace)
            return
        part = ("in" if self._found.held else "out") if self._found.presses else ""
        fullness = 0.0 if self._theme.reduced_motion else self._found.fullness(now)
        self._scene.set_resting(now - self._began, fullness)
        self._caption.set_lines("", self._words[part])
        self._dots.set_breaths(min(BREATHS - 1, len(self._found.breaths(now))), BREATHS)
        if part != self._told:
            self._told = part
            announce(self, self._words[part])

    def stop(self) -> None:
        """Leave at once, without a question."""
        if self._going:
            self._halt()
            self.left.emit()

    def toggle_text(self) -> None:
        """Hide every word, or show them again: the fjord stays."""
        self._hidden = not self._hidden
        self._caption.set_hidden(self._hidden)
        for widget in (self._how, self._dots, self._skip):
            widget.setVisible(not self._hidden)

    def let_go(self) -> None:
        """The key or the button is held no more, whoever took it."""
        self._found = self._found.released(self._now())

    def _end(self, pace: object) -> None:
        self._halt()
        self.measured.emit(pace)

    def _halt(self) -> None:
        self._going = False
        self._found = Calibration()
        self._ticks.stop()

    def _hold(self, *, down: bool) -> None:
        if not self._going:
            return
        now = self._now()
        self._found = self._found.pressed(now) if down else self._found.released(now)
        self.tick()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._hold(down=True)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space:
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat():
            self._hold(down=False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._hold(down=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._hold(down=False)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw again."""
        if self._going:
            self._ticks.start(FRAME_MILLISECONDS, self.tick)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is drawn that nobody sees."""
        self._ticks.stop()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language; or another window took the keys, and with them the one that was held."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.let_go()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()
        super().resizeEvent(event)

    def _place(self) -> None:
        """Lay the parts out over the scene: the word in the sky, all else at the foot."""
        width, height = self.width(), self.height()
        margin = 32 if width >= 640 else 16
        scale = self._theme.text_scale
        self._scene.setGeometry(0, 0, width, height)
        top = round(height * 0.07 if width >= 640 * scale else under_buttons(scale))
        self._caption.setGeometry(QRect(margin, top, width - 2 * margin, round(height * 0.27) - top + 40))
        skip, dots = self._skip.sizeHint(), self._dots.sizeHint()
        foot = height - 12 - skip.height()
        self._skip.setGeometry((width - skip.width()) // 2, foot, skip.width(), skip.height())
        foot -= 12 + dots.height()
        self._dots.setGeometry((width - dots.width()) // 2, foot, dots.width(), dots.height())
        tall = self._how.heightForWidth(width - 2 * margin)
        self._how.setGeometry(margin, foot - 12 - tall, width - 2 * margin, tall)
