"""The page of a practice's lines on a desk of ours: packs and words in memory, a microphone to speak into."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from tests.fakes.background import FakeBackground
from tests.fakes.clips import FakeClips
from tests.fakes.library import FakeLibrary
from tests.fakes.microphone import FakeMicrophone
from tests.fakes.packs import FakePacks
from tests.fakes.player import FakePlayer
from tests.fakes.sound_reading import FakeSoundReading
from tests.fakes.spoken import in_a_room, spoken
from tests.fakes.voice import FakeVoice
from tests.fakes.wording import FakeWording
from tests.unit.ui.pages.samples import practice, preferences

from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.personal import Choices
from pauseknap.core.problems import Problem, Unusable
from pauseknap.core.sound.mix import Mix, options_for
from pauseknap.core.sound.signal import Mono
from pauseknap.core.timeline.model import RATE
from pauseknap.services.lines import Lines
from pauseknap.services.playing import Playing
from pauseknap.services.rendering import Rendering
from pauseknap.services.taking import Taking
from pauseknap.ui.pages.lines.line_row import LineRow
from pauseknap.ui.pages.lines.page import LinesPage
from pauseknap.ui.pages.lines.presenter import LinesPresenter
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times


class Beats:
    """Beats by hand."""

    def __init__(self) -> None:
        self.call: Callable[[], None] | None = None

    def start(self, interval_ms: int, call: Callable[[], None]) -> None:
        self.call = call

    def stop(self) -> None:
        self.call = None


class LinesDesk:
    """One page with everything behind it."""

    def __init__(
        self, theme: Theme, times: Times, explain: Callable[[Unusable | Problem], str] = str
    ) -> None:
        self.packs, self.wording = FakePacks(), FakeWording()
        self.reading, self.background = FakeSoundReading(), FakeBackground()
        self.microphone, self.player, self.beats = FakeMicrophone(), FakePlayer(), Beats()
        self.playing = Playing(
            player=self.player,
            rendering=Rendering(FakeVoice(), FakeClips(), self.packs),
            background=self.background,
            preferences=preferences(),
            library=FakeLibrary(),
            make_source=lambda timeline, clips, settings, on: Mix(
                timeline, clips, options_for(settings.sound, spoken=on)
            ),
            wording=self.wording,
        )
        lines = Lines(
            packs=self.packs,
            wording=self.wording,
            reading=self.reading,
            library=FakeLibrary(),
            background=self.background,
        )
        taking = Taking(lambda: self.microphone, self.background, busy=self.playing.busy)
        self.presenter = LinesPresenter(lines, taking, self.playing.hearing)
        self.page = LinesPage(theme, times, self.presenter, self.beats, explain)

    def show(self, shown: Practice | None = None, names: dict[str, str] | None = None) -> None:
        """The lines of a practice."""
        self.page.show_practice(shown or practice(), Choices(minutes=5, names=names or {}))

    def rows(self) -> list[LineRow]:
        """Every line on show."""
        return self.page._rows

    def said(self) -> list[tuple[str, str]]:
        """Each line and who says it."""
        return [(row._said, row._who) for row in self.rows()]

    def record(self, seconds: float = 2.0) -> None:
        """Begin to record, and speak."""
        self.page.panel.voice._record.click()
        self.background.work()
        self.say(seconds)

    def say(self, seconds: float = 2.0) -> None:
        """Say the open line into the microphone."""
        line = self.presenter.line
        assert line is not None
        self.microphone.hear(in_a_room(spoken(line.spoken.said, seconds=seconds)))
        self.beat()

    def room_of(self, line: str) -> tuple[Mono, int]:
        """A file of somebody saying a line."""
        return in_a_room(spoken(line, seconds=2.0)), RATE

    def beat(self) -> None:
        """A moment passes while it records."""
        if self.beats.call is not None:
            self.beats.call()

    def stop(self) -> None:
        """Stop, and wait for the verdict."""
        self.page.panel.voice._stop.click()
        self.background.work()

    def give(self, title: str, by: str, *lines: str) -> str:
        """A colleague's pack lies at the path that is returned."""
        self.packs.given[title] = (title, by, {("en", line): spoken(line) for line in lines})
        return title

    def silence(self, seconds: float) -> None:
        """Nobody says anything."""
        self.microphone.hear(np.zeros(round(seconds * RATE), np.float32))
