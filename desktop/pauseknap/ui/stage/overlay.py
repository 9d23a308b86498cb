"""What stands over every view of the stage: the way back, the sound, the three rights, and passing news."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from pauseknap.core.practice.model import Practice
from pauseknap.ui.stage.presenter import first_sentence
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.header_bar import HeaderBar
from pauseknap.ui.widgets.icon_buttons import IconButton
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.notice import Notice

RIGHTS_UNTIL, STOP_UNTIL = 8.0, 17.0
"""Seconds of the practice: first the line of the three rights, then the one that says when to stop."""
NEWS_SECONDS = 8.0
GAP = 10


class Overlay(QObject):
    """Lives on the stage and is placed by it."""

    back = Signal()
    hold_toggled = Signal()
    sound_toggled = Signal()
    captions_toggled = Signal(bool)
    enlarge_asked = Signal()

    def __init__(self, theme: Theme, stage: QWidget, *, foot: Callable[[], int]) -> None:
        """`foot` tells how much of the foot the view on show takes for itself, in pixels."""
        super().__init__(stage)
        self._foot = foot
        self._stage = stage
        self._header = HeaderBar(theme, "", back_name="", on_scene=True, parent=stage)
        self._captions = IconButton(theme, "captions", "", on_scene=True)
        self._captions.setCheckable(True)
        self._sound = IconButton(theme, "sound", "", on_scene=True)
        self._end = IconButton(theme, "close", "", on_scene=True)
        self._hold = IconButton(theme, "hold", "", on_scene=True)
        self._enlarge = IconButton(theme, "expand", "", on_scene=True)
        self._enlarge.hide()
        for button in (self._captions, self._sound, self._hold, self._enlarge, self._end):
            self._header.add_right(button)
            # A click leaves the keys with the stage, where Space holds and goes on.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._rights = Text(theme, style="secondary", ink="scene_ink", align=centre, parent=stage)
        self._notice = Notice(theme, parent=stage)
        self._lines = ("", "")
        self._breathing = True
        self._held = False
        self._hidden = False
        self._seconds = 0.0
        self._on_scene = True
        self._placed_over = 0
        self._news_until = self._news_took = 0.0
        self._header.back.connect(self.back)
        self._end.clicked.connect(lambda _=False: self.back.emit())
        self._hold.clicked.connect(lambda _=False: self.hold_toggled.emit())
        self._sound.clicked.connect(lambda _=False: self.sound_toggled.emit())
        self._enlarge.clicked.connect(lambda _=False: self.enlarge_asked.emit())
        self._captions.toggled.connect(self.captions_toggled)

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._header.set_back_name(self.tr("End"))
        self._end.set_name(self.tr("End"))
        self._enlarge.set_name(self.tr("Go on in the large window"))
        self._captions.set_name(self.tr("Captions"))
        self._sound.set_name(self.tr("Sound on or off"))
        self._hold.set_name(self.tr("Go on") if self._held else self.tr("Hold"))

    def begin(self, practice: Practice, *, rights: str, captions: bool) -> None:
        """A new practice: its title, and the line of rights over its beginning."""
        self._breathing = practice.picture == "breath"
        self._header.set_title(practice.title)
        self._header.set_back_shown(not self._breathing)
        self._end.setVisible(self._breathing)
        self._captions.setVisible(practice.spoken)
        self._captions.setChecked(captions)
        self._lines = (rights, first_sentence(practice.care.stop_if))
        self._news_until = self._news_took = 0.0
        self._notice.show_text("")
        self.set_strength(1.0)
        self.follow(0.0, on_scene=True)
        self.place()

    def close(self) -> None:
        """The practice is over: nothing sounds or is captioned any more."""
        for button in (self._sound, self._hold, self._captions):
            button.hide()
        self.set_strength(1.0)
        self.follow(0.0, on_scene=False)

    def follow(self, seconds: float, *, on_scene: bool) -> None:
        """What was said in passing goes away as time does; `on_scene` when the fjord is to be seen."""
        self._seconds, self._on_scene = seconds, on_scene
        rights, stop = self._lines
        into = seconds - self._news_took
        line = rights if into < RIGHTS_UNTIL else stop if into < STOP_UNTIL else ""
        if self._news_until:
            line = ""  # news stand where the lines would; they come after it
        if line != self._rights.text() or self._foot() + GAP != self._placed_over:
            self._rights.setText(line)
            self._rights.setVisible(bool(line) and on_scene and not self._hidden)
            self.place()
        self._rights.setVisible(bool(line) and on_scene and not self._hidden)
        if self._news_until and seconds >= self._news_until:
            self._news_until = 0.0
            self._notice.show_text("")
            self.follow(seconds, on_scene=on_scene)

    def tell(self, news: str) -> None:
        """Say something in passing."""
        self._news_until = self._seconds + NEWS_SECONDS
        self._news_took = NEWS_SECONDS if self._seconds < STOP_UNTIL else 0.0
        self.follow(self._seconds, on_scene=self._on_scene)
        self.place()
        self._notice.show_text(news)
        self._notice.raise_()

    def set_sounding(self, on: bool) -> None:
        """Whether sound is on."""
        self._sound.set_icon("sound" if on else "muted")

    def set_sound_shown(self, shown: bool) -> None:
        """Whether there is anything to mute."""
        self._sound.setVisible(shown)

    def set_hold_shown(self, shown: bool) -> None:
        """Whether the button that holds belongs to what is shown; spoken parts have their own."""
        self._hold.setVisible(shown)

    def set_small(self, small: bool) -> None:
        """Whether the stage stands in the small window, from where it may go on in the large one."""
        self._enlarge.setVisible(small)

    def set_held(self, held: bool) -> None:
        """Whether time stands still, and so whether the button goes on or holds."""
        if held != self._held:
            self._held = held
            self._hold.set_icon("play" if held else "hold")
            self.retranslate()

    def set_strength(self, strength: float) -> None:
        """Draw the buttons fainter while nobody moves (0..1)."""
        self._header.set_strength(strength)

    def set_hidden(self, hidden: bool) -> None:
        """Every word away, or back."""
        self._hidden = hidden
        self._header.setVisible(not hidden)
        self._notice.set_muted(hidden)
        self.follow(self._seconds, on_scene=self._on_scene)

    def place(self) -> None:
        """Fit into the stage."""
        width, height = self._stage.width(), self._stage.height()
        self._header.setGeometry(0, 0, width, self._header.sizeHint().height())
        margin = 32 if width >= 640 else 16
        tall = self._rights.heightForWidth(width - 2 * margin)
        over = self._placed_over = self._foot() + GAP
        self._rights.setGeometry(margin, height - over - tall, width - 2 * margin, tall)
        self._notice.place_in(self._stage.rect().adjusted(0, 0, 0, -(over + GAP)))
        for widget in (self._header, self._rights, self._notice):
            widget.raise_()
