"""The small card that offers a pause: in a corner, without the focus, gone by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import QWidget

from pauseknap.core.reminders.model import Reminder
from pauseknap.ui.announce import announce
from pauseknap.ui.bridge import Ticker, once
from pauseknap.ui.corners import MODEST, be_modest, cut_corners, move_to_corner
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.buttons import PrimaryButton, QuietButton
from pauseknap.ui.widgets.card_scene import CardScene
from pauseknap.ui.widgets.icon_buttons import IconButton
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.painting import box, painting

WIDTH, HEIGHT = 420, 208
SCENE = 124
LATER_MINUTES = 10
FROM_EDGE = 16
RADIUS = 14.0
FADE_STEPS, STEP_MILLISECONDS = 6, 30
DEAF_MILLISECONDS = 1500
"""Keys count for nothing at first: whoever is typing as the card comes did not mean it."""
FADING_PLATFORMS = frozenset({"xcb", "windows", "cocoa"})
"""Where Qt can make a window fade; the others warn."""


class ReminderCard(QWidget):
    """Fulfils `Notifier`. It shows without being activated and takes the focus only when it is clicked."""

    begun = Signal()
    later = Signal(int)
    """Minutes."""
    closed = Signal()

    def __init__(self, theme: Theme, times: Times, parent: QWidget | None = None) -> None:
        super().__init__(parent, MODEST)
        be_modest(self)
        self._theme = theme
        self._times = times
        self._reminder: Reminder | None = None
        self._scene = CardScene(theme, parent=self)
        self._time = Text(theme, style="secondary", ink="ink2", parent=self)
        self._title = Text(theme, style="heading", parent=self)
        self._text = Text(theme, style="body", ink="ink2", parent=self)
        self._begin = PrimaryButton(theme, "", height=40, parent=self)
        self._later = QuietButton(theme, "", height=40, parent=self)
        self._close = IconButton(theme, "close", "", size=32, icon_px=18, parent=self)
        self._answered = False
        self._deaf = True
        self._fading = Ticker(self)
        self._left = FADE_STEPS
        self._begin.clicked.connect(lambda _=False: self._answer(self.begun.emit))
        self._later.clicked.connect(lambda _=False: self._answer(lambda: self.later.emit(LATER_MINUTES)))
        self._close.clicked.connect(lambda _=False: self._answer(self.closed.emit))
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.activated.connect(self._escape)
        for button in (self._begin, self._later, self._close):
            button.installEventFilter(self)
        theme.changed.connect(self._fit)
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._title.setText(self.tr("A short pause?"))
        self._begin.setText(self.tr("Begin"))
        self._later.setText(self.tr("In %n min", "", LATER_MINUTES))
        self._close.set_name(self.tr("Close"))
        self._say()
        self._fit()

    def show_reminder(self, reminder: Reminder) -> None:
        """Come up in the lower corner of the screen one works on; already up is up."""
        self._stop_fading()
        self._reminder = reminder
        self._say()
        self._fit()
        if self.isVisible():
            return
        self._answered, self._deaf = False, True
        once(DEAF_MILLISECONDS, self._listen, self)
        self._be_modest(on=True)
        self._place()
        self.show()
        announce(self, self.accessibleName())

    def withdraw(self) -> None:
        """Go away: at once when it was answered, else without a jolt."""
        can_fade = QGuiApplication.platformName() in FADING_PLATFORMS and not self._theme.reduced_motion
        if self.isVisible() and can_fade and not self._answered:
            self._fading.start(STEP_MILLISECONDS, self._fade)
        else:
            self._gone()

    def _fade(self) -> None:
        self._left -= 1
        if self._left:
            self.setWindowOpacity(self._left / FADE_STEPS)
        else:
            self._gone()

    def _gone(self) -> None:
        self.hide()
        self._stop_fading()

    def _stop_fading(self) -> None:
        self._fading.stop()
        if self._left < FADE_STEPS:
            self._left = FADE_STEPS
            self.setWindowOpacity(1.0)

    def _listen(self) -> None:
        self._deaf = False

    def _escape(self) -> None:
        if not self._deaf:
            self._answer(self.closed.emit)

    def _answer(self, say: Callable[[], None]) -> None:
        """What one has answered goes at once."""
        self._answered = True
        say()

    def _be_modest(self, *, on: bool) -> None:
        """Whether the window system is told to leave the card without focus; `QWidget` would rebuild it."""
        window = self.windowHandle()
        if window is not None:
            window.setFlag(Qt.WindowType.WindowDoesNotAcceptFocus, on)

    def _place(self) -> None:
        move_to_corner(self, FROM_EDGE)

    def _say(self) -> None:
        reminder = self._reminder
        if reminder is None:
            return
        self._time.setText(self._times.clock(reminder.at.time()))
        self._text.setText(
            self.tr("%n minute(s) of long out-breaths.", "", reminder.minutes)
            + "\n"
            + self.tr("If not now, there will be another.")
        )
        self._title.setVisible(not reminder.discreet)
        self._text.setVisible(not reminder.discreet)
        self._scene.setVisible(not reminder.discreet)
        self.setAccessibleName(self._time.text() if reminder.discreet else self._title.text())

    def _fit(self) -> None:
        """Text to 200 % makes the card grow; the picture keeps its width."""
        discreet = self._reminder is not None and self._reminder.discreet
        left = 24 if discreet else SCENE + 22
        width = round(WIDTH + (self._theme.text_scale - 1) * 260)
        across = width - left - 20
        top = 18
        self._close.adjustSize()
        beside = self._close.width()
        for text, below in ((self._time, 12 if discreet else 1), (self._title, 5), (self._text, 16)):
            if text.isHidden():
                continue
            room = across - (beside if text is self._time else 0)
            tall = text.heightForWidth(room)
            text.setGeometry(left, top, room, tall)
            top += tall + below
        begin, later = self._begin.sizeHint(), self._later.sizeHint()
        height = top + begin.height() + 20 if discreet else max(HEIGHT, top + begin.height() + 20)
        row = height - 20 - begin.height()
        self._begin.setGeometry(left, row, begin.width(), begin.height())
        self._later.setGeometry(left + begin.width() + 8, row, later.width(), later.height())
        self._close.move(width - self._close.width() - 8, 8)
        self._scene.setGeometry(0, 0, SCENE, height)
        self.setFixedSize(width, height)
        cut_corners(self, RADIUS)
        if self.isVisible():
            self._place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Who clicks the card means it, and may now use the keys."""
        self._be_modest(on=False)
        self.activateWindow()
        super().mousePressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that were meant for another window press no button here."""
        return (self._deaf and isinstance(event, QKeyEvent)) or super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded card with a thin edge."""
        theme = self._theme
        with painting(self) as painter:
            box(
                painter,
                QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                RADIUS,
                fill=theme.colour("surface"),
                edge=theme.colour("line"),
            )

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
