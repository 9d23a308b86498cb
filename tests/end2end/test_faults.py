"""What goes wrong in the middle of a practice, as it is heard in a recording and read on the screen."""

from __future__ import annotations

import errno
import os
import queue
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from tests.architecture.tree import ROOT
from tests.end2end.sound_desk import Recording, SoundDesk, sound_desk, wait_until
from tests.fakes.clips import FakeClips

from pauseknap.adapters.audio import wave_files
from pauseknap.adapters.audio.device import device_player
from pauseknap.adapters.speech.pyttsx import PyttsxVoice
from pauseknap.adapters.storage.clips import DiskClips
from pauseknap.adapters.system.background import Threaded
from pauseknap.adapters.system.clock import SystemClock
from pauseknap.core.practice.model import Care, Certainty, Practice, Quiet, Say, Section
from pauseknap.core.practice.personal import Choices, script_for
from pauseknap.core.sound.mix import Mix, MixOptions
from pauseknap.core.sound.signal import Mono
from pauseknap.core.speech.manner import Manner
from pauseknap.core.timeline.model import RATE
from pauseknap.core.timeline.pace import pace_at
from pauseknap.ports.clips import Clips
from pauseknap.services.growing import Growing
from pauseknap.services.rendering import Rendering
from pauseknap.services.session import Session

pytestmark = pytest.mark.desk

CHILD = (sys.executable, str(ROOT / "tests" / "fakes" / "speech_child.py"))
FIRST, BAD, LAST = "Lad skuldrene synke ned.", "Den her er bad og lang.", "Kig ud ad vinduet."
GAP = Quiet(seconds=1.2, stretch=False)
PRACTICE = Practice(
    id="three",
    row="own",
    language="da",
    title="Tre",
    line="Lyt",
    lead="",
    icon="breath",
    picture="still",
    level="me",
    spoken=True,
    lengths=(1,),
    usual=1,
    sections=(
        Section(
            id="a",
            title="A",
            steps=(Say(text=FIRST), GAP, Say(text=BAD), GAP, Say(text=LAST), Quiet(seconds=30)),
        ),
    ),
    care=Care(stop_if="x"),
    certainty=Certainty(dots=1, sentence="x", reference="y"),
)
HOP = RATE // 100
LOUD = 0.02


@dataclass
class Hall:
    """A practice played into a sink that is recorded, with its captions at their place in the recording."""

    desk: SoundDesk
    voice: PyttsxVoice = field(default_factory=lambda: PyttsxVoice(command=(*CHILD, "--once", __file__)))
    clips: Clips = field(default_factory=FakeClips)

    def __post_init__(self) -> None:
        self.player = device_player(SystemClock())
        self.slept = [0.0]
        self.session = Session(self.player, ask_after=False, slept=lambda: self.slept[0])
        self.shown: list[tuple[str, float]] = []
        self.failures: list[Exception] = []
        self._news: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self.working = Threaded(self._news.put)

    def begin(self) -> None:
        """Speak and play, as the app does."""
        script = script_for(PRACTICE, Choices(minutes=1))
        growing = Growing(
            lambda: script,
            self.session,
            lambda timeline, clips: Mix(timeline, clips, MixOptions()),
            pace_at(120),
        )
        rendering = Rendering(self.voice, self.clips)

        def take(line: str, clip: Mono) -> None:
            self.working.post(partial(growing.take, line, clip))

        self.working.run(
            lambda: rendering.render(script.lines, "da", Manner(), on_clip=take),
            lambda rendered: growing.end(rendered.clips, voiceless=False),
            self.failures.append,
        )

    def place(self) -> int:
        """The sample now heard, after all the news there are."""
        while not self._news.empty():
            self._news.get()()
        return self.session.place()

    def watch(self, recording: Recording, until: Callable[[], bool], seconds: float = 20.0) -> None:
        """Note each caption as it comes, until it is so."""

        def look() -> bool:
            self.place()
            here = self.session.moment().here
            caption = here.caption if here else ""
            if caption and (not self.shown or self.shown[-1][0] != caption):
                self.shown.append((caption, recording.file.stat().st_size / (8 * RATE)))
            return until()

        assert wait_until(look, seconds)

    def watch_to_the_last_line(self, recording: Recording) -> None:
        """Until the last line has been heard for more than a second."""
        self.watch(recording, lambda: bool(self.shown) and LAST == self.shown[-1][0])
        until = self.place() + 3 * RATE // 2
        self.watch(recording, lambda: self.place() > until)

    def close(self) -> None:
        """Let go of everything."""
        self.voice.close()
        self.working.close()
        self.player.close()
        assert self.failures == []


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundDesk]:
    with sound_desk() as made:
        for name, value in made.environment.items():
            monkeypatch.setenv(name, value)
        yield made


@pytest.fixture
def open_hall(desk: SoundDesk) -> Iterator[Callable[..., Hall]]:
    halls: list[Hall] = []

    def make(voice: PyttsxVoice | None = None, clips: Clips | None = None) -> Hall:
        more = {name: part for name, part in (("voice", voice), ("clips", clips)) if part is not None}
        halls.append(Hall(desk, **more))  # type: ignore[arg-type]
        return halls[-1]

    yield make
    for hall in halls:
        hall.close()


def heard_share(recording: Recording, begins: float, ends: float) -> float:
    """How much of a stretch of the recording holds a voice, 0..1."""
    part = recording.sound()[round(begins * RATE) : round(ends * RATE), 0]
    windows = part[: len(part) // HOP * HOP].reshape(-1, HOP)
    return float(np.mean(np.abs(windows).max(axis=1) > LOUD)) if len(windows) else 0.0


@pytest.mark.parametrize("fault", ["die", "hang"])
def test_a_line_whose_child_fails_is_read_in_silence_and_the_next_one_is_heard(
    fault: str, open_hall: Callable[..., Hall], desk: SoundDesk
) -> None:
    hall = open_hall(voice=PyttsxVoice(command=(*CHILD, fault), line_seconds=0.3))
    with desk.recording() as recording:
        hall.begin()
        hall.watch_to_the_last_line(recording)
        shares = [
            heard_share(recording, begins + 0.2, ends - 0.2)
            for (_, begins), (_, ends) in pairwise([*hall.shown, ("", hall.shown[-1][1] + 1.3)])
        ]
    assert [FIRST, BAD, LAST] == [caption for caption, _ in hall.shown]
    assert shares[0] > 0.3
    assert shares[1] == 0.0
    assert shares[2] > 0.3


def test_captions_go_on_while_the_sound_is_gone_and_sound_returns_in_its_place(
    open_hall: Callable[..., Hall], desk: SoundDesk
) -> None:
    hall = open_hall()
    hall.begin()
    assert wait_until(lambda: hall.place() > RATE)
    desk.stop()
    assert wait_until(lambda: "no-sound" in hall.session.moment().notices)
    at = hall.place()
    assert wait_until(lambda: hall.place() > at + RATE // 2)
    desk.start()
    assert wait_until(lambda: not hall.player.silent())
    with desk.recording() as recording:
        hall.watch(recording, lambda: len(hall.shown) >= 2 or hall.place() > 12 * RATE)
        caption, begins = hall.shown[-1]
        hall.watch(recording, lambda: recording.file.stat().st_size / (8 * RATE) > begins + 2.0)
        share = heard_share(recording, begins + 0.2, begins + 1.2)
    assert caption in (BAD, LAST)
    assert share > 0.5


def test_a_computer_that_slept_ends_the_practice_with_a_fade_and_without_a_click(
    open_hall: Callable[..., Hall], desk: SoundDesk
) -> None:
    hall = open_hall()
    with desk.recording() as recording:
        hall.begin()
        assert wait_until(lambda: hall.place() > RATE)
        hall.slept[0] += 3600
        assert "ended" == hall.session.moment().state
        at = recording.file.stat().st_size / (8 * RATE)
        wait_until(lambda: False, 1.5)
        sound = recording.sound()[:, 0]
    assert heard_share(recording, at + 1.0, at + 1.4) == 0.0
    # The hum moves by less than this from one sample to the next; a cut would be a step.
    assert float(np.abs(np.diff(sound)).max()) < 0.03


def test_a_disk_that_is_full_keeps_no_line_and_every_line_is_heard(
    open_hall: Callable[..., Hall], desk: SoundDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, clip: object) -> None:
        path.write_bytes(b"RIFF")
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(wave_files, "write_wave", full)
    hall = open_hall(clips=DiskClips(tmp_path / "clips"))
    with desk.recording() as recording:
        hall.begin()
        hall.watch_to_the_last_line(recording)
        lines = [caption for caption, _ in hall.shown]
        shares = [heard_share(recording, begins + 0.2, begins + 0.9) for _, begins in hall.shown]
    assert [FIRST, BAD, LAST] == lines
    assert min(shares) > 0.5
    assert list((tmp_path / "clips").iterdir()) == []
