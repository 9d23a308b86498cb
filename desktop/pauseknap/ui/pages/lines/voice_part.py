"""Who says the open line, and how one says it oneself: record, hear it, take it again, keep it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pauseknap.core.problems import Unusable
from pauseknap.ui.announce import announce
from pauseknap.ui.pages.lines.presenter import LinesPresenter
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.buttons import PrimaryButton, QuietButton, TextButton
from pauseknap.ui.widgets.flow import FlowLayout
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.level_meter import LevelMeter
from pauseknap.ui.widgets.sure_button import SureButton

LOOK_MILLISECONDS = 50
LONGEST_SECONDS = 60
"""A recording ends by itself then; `core.sound.take` says so too, but brings numpy."""


class Ticks(Protocol):
    """What beats while a recording runs; see `ui.bridge.Ticker`."""

    def start(self, interval_ms: int, call: Callable[[], None]) -> None:
        """Call again and again."""

    def stop(self) -> None:
        """Stop calling."""


class VoicePart(QWidget):
    """Shows how it stands with the take; Space or Enter on the button that has the focus goes on."""

    hear_asked = Signal()
    file_asked = Signal()
    changed = Signal()
    """The line is said by somebody else now."""

    def __init__(
        self,
        theme: Theme,
        times: Times,
        presenter: LinesPresenter,
        ticks: Ticks,
        explain: Callable[[Unusable], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._times = times
        self._presenter = presenter
        self._ticks = ticks
        self._explain = explain
        self._sounding = True
        self._shown = "still"
        self._told = Text(theme, ink="ink2")
        self._meter = LevelMeter(theme)
        self._time = Text(theme, style="secondary", ink="ink2")
        self._running = QWidget()
        self._stop = PrimaryButton(theme, "", height=40)
        self._keep = PrimaryButton(theme, "", height=40)
        self._listen = QuietButton(theme, "", height=40)
        self._record = QuietButton(theme, "", height=40)
        self._file = TextButton(theme, "", height=40)
        self._drop = TextButton(theme, "", height=40)
        self._remove = SureButton(theme, height=40)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        running = QHBoxLayout(self._running)
        running.setContentsMargins(0, 0, 0, 0)
        running.setSpacing(12)
        running.addWidget(self._meter, 1, Qt.AlignmentFlag.AlignVCenter)
        running.addWidget(self._time, 0, Qt.AlignmentFlag.AlignVCenter)
        flow = FlowLayout(gap=8, row_gap=8)
        for button in (
            self._stop,
            self._keep,
            self._listen,
            self._record,
            self._file,
            self._drop,
            self._remove,
        ):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._told)
        column.addWidget(self._running)
        column.addLayout(flow)

    def _connect(self) -> None:
        self._stop.clicked.connect(lambda _=False: self._presenter.taking.stop())
        self._keep.clicked.connect(lambda _=False: self._keep_take())
        self._listen.clicked.connect(lambda _=False: self.hear_asked.emit())
        self._record.clicked.connect(lambda _=False: self._presenter.record(self.refresh))
        self._file.clicked.connect(lambda _=False: self.file_asked.emit())
        self._drop.clicked.connect(lambda _=False: self.give_up())
        self._remove.sure.connect(self._remove_recording)

    def set_sounding(self, sounding: bool) -> None:
        """Whether anything can be heard; the person may have muted everything."""
        self._sounding = sounding
        self.refresh()

    def recording(self) -> bool:
        """Whether a take is being made or is held."""
        return self._presenter.taking.state != "still"

    def give_up(self) -> None:
        """Forget the take."""
        self._presenter.forget_take()
        self.refresh()
        self._record.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._stop.setText(self.tr("Stop"))
        self._keep.setText(self.tr("Keep"))
        self._listen.setText(self.tr("Listen"))
        self._file.setText(self.tr("Use a sound file…"))
        self._drop.setText(self.tr("Drop it"))
        self._remove.set_words(self.tr("Remove the recording"), self.tr("Yes, remove it"))
        self._meter.setAccessibleName(self.tr("How loud the microphone hears you"))
        self.refresh()

    def refresh(self) -> None:
        """Show how it stands now."""
        taking, line = self._presenter.taking, self._presenter.line
        state = taking.state
        usable = taking.take is not None and taking.take.usable
        busy = state in ("opening", "judging")
        self._running.setVisible(state == "recording")
        self._stop.setVisible(state == "recording")
        self._keep.setVisible(state == "taken" and usable)
        self._listen.setVisible(state == "still" or (state == "taken" and usable))
        self._listen.setEnabled(self._sounding)
        self._record.setVisible(state != "recording")
        self._record.setEnabled(not busy)
        self._record.setText(self.tr("Take it again") if state == "taken" else self._offer())
        self._file.setVisible(state == "still")
        self._drop.setVisible(state == "taken")
        self._remove.setVisible(state == "still" and line is not None and line.own_voice)
        self._told.setText(self._words())
        self._follow(state)

    def _offer(self) -> str:
        line = self._presenter.line
        own = line is not None and line.own_voice
        return self.tr("Record it again") if own else self.tr("Record")

    def _words(self) -> str:
        taking = self._presenter.taking
        trouble = taking.trouble or self._presenter.trouble
        if trouble is not None:
            return self._explain(trouble)
        match taking.state:
            case "opening":
                return self.tr("The microphone is being opened…")
            case "recording":
                return self.tr("Say the line in your own time. Space or Enter stops.")
            case "judging":
                return self.tr("Just a moment…")
            case "taken" if taking.take is not None:
                return self._verdict()
            case _:
                return self._who()

    def _verdict(self) -> str:
        taking = self._presenter.taking
        faults = taking.take.faults if taking.take else ()
        said = [self.tr("The microphone went away. This much was recorded.")] if taking.lost else []
        said += [self._explain(Unusable(fault)) for fault in faults]
        if not said:
            said = [self.tr("That can be heard well. It is kept only when you say so.")]
        return " ".join(said)

    def _who(self) -> str:
        line = self._presenter.line
        if line is None or line.pack is None:
            return self.tr("The computer’s voice says this line.")
        if line.own_voice:
            return self.tr("You say this line.")
        return self.tr("%1 says this line.").replace("%1", line.pack.by)

    def _follow(self, state: str) -> None:
        """Beat while it is recorded; move the focus and say so when the state is another."""
        if state == self._shown:
            return
        before, self._shown = self._shown, state
        if state == "recording":
            self._meter.clear()
            self._tick()
            self._ticks.start(LOOK_MILLISECONDS, self._tick)
            self._stop.setFocus(Qt.FocusReason.OtherFocusReason)
        elif before == "recording":
            self._ticks.stop()
        if state == "taken":
            first = self._keep if not self._keep.isHidden() else self._record
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        if state in ("recording", "taken"):
            announce(self, self._told.text())

    def _tick(self) -> None:
        taking = self._presenter.taking
        taking.look()
        if taking.state == "recording":
            self._meter.set_level(taking.level())
            self._time.setText(self._times.of_whole(taking.seconds(), LONGEST_SECONDS))
        else:
            self.refresh()

    def _keep_take(self) -> None:
        if self._presenter.keep():
            self._record.setFocus(Qt.FocusReason.OtherFocusReason)
            self.changed.emit()
        self.refresh()

    def _remove_recording(self) -> None:
        if self._presenter.remove():
            self._record.setFocus(Qt.FocusReason.OtherFocusReason)
            self.changed.emit()
        self.refresh()
