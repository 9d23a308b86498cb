"""The small card that offers a pause: in a corner, without the focus, gone by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from pauseknap.core.reminders.model import Reminder
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


class ReminderCard(QWidget):
    """Fulfils `Notifier`. It shows without being activated and takes keys only after it was clicked."""

    begun = Signal()
    later = Signal(int)
    """Minutes."""
    closed = Signal()

    def __init__(self, theme: Theme, times: Times, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.NoDropShadowWindowHint,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setWindowTitle("Pauseknap")
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
        self._begin.clicked.connect(lambda _=False: self.begun.emit())
        self._later.clicked.connect(lambda _=False: self.later.emit(LATER_MINUTES))
        self._close.clicked.connect(lambda _=False: self.closed.emit())
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.activated.connect(self.closed)
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
        self._reminder = reminder
        self._say()
        self._fit()
        if self.isVisible():
            return
        screen = QGuiApplication.screenAt(self.cursor().pos()) or QGuiApplication.primaryScreen()
        corner = screen.availableGeometry().bottomRight()
        self.move(corner.x() - self.width() - FROM_EDGE, corner.y() - self.height() - FROM_EDGE)
        self.show()

    def withdraw(self) -> None:
        """Go away."""
        self.hide()

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
        left = 24 if self._reminder is not None and self._reminder.discreet else SCENE + 22
        width = round(WIDTH + (self._theme.text_scale - 1) * 260)
        across = width - left - 20
        top = 18
        for text, below in ((self._time, 1), (self._title, 5), (self._text, 16)):
            if text.isHidden():
                continue
            tall = text.heightForWidth(across - (28 if text is self._time else 0))
            text.setGeometry(left, top, across - (28 if text is self._time else 0), tall)
            top += tall + below
        begin, later = self._begin.sizeHint(), self._later.sizeHint()
        discreet = self._reminder is not None and self._reminder.discreet
        height = top + begin.height() + 20 if discreet else max(HEIGHT, top + begin.height() + 20)
        row = height - 20 - begin.height()
        self._begin.setGeometry(left, row, begin.width(), begin.height())
        self._later.setGeometry(left + begin.width() + 8, row, later.width(), later.height())
        self._close.move(width - 40, 8)
        self._scene.setGeometry(0, 0, SCENE, height)
        self.setFixedSize(width, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The close button stays in its corner."""
        self._close.move(self.width() - 40, 8)
        super().resizeEvent(event)

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
