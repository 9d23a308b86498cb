"""What every microphone promises."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import pytest
from tests.end2end.sound_desk import sound_desk, wait_until
from tests.fakes.microphone import FakeMicrophone
from tests.fakes.spoken import spoken

from pauseknap.adapters.audio.device import PortAudio, device_player
from pauseknap.adapters.audio.microphone import DeviceMicrophone
from pauseknap.adapters.system.clock import SystemClock
from pauseknap.core.problems import Unusable
from pauseknap.core.sound.signal import Mono, Stereo
from pauseknap.core.timeline.model import RATE
from pauseknap.ports.microphone import Microphone

LINE = spoken("Mærk fødderne mod gulvet.", seconds=2.0)


@dataclass
class Booth:
    """A microphone, somebody who speaks into it, and a hand that unplugs it."""

    microphone: Microphone
    say: Callable[[Mono], None]
    unplug: Callable[[], None]
    hear_out: Callable[[], None]
    """Wait until all that was said has come through."""


class Once:
    """A clip, once."""

    def __init__(self, clip: Mono) -> None:
        self._clip = clip

    def block(self, start: int, frames: int) -> Stereo:
        part = self._clip[start : start + frames]
        return np.stack([np.pad(part, (0, frames - len(part)))] * 2, axis=1)


@pytest.fixture(params=["fake", pytest.param("real", marks=pytest.mark.desk)])
def booth(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Booth]:
    """The fake; and the real one on what a sink of the tests' own is being sent."""
    if request.param == "fake":
        fake = FakeMicrophone()
        yield Booth(fake, fake.hear, fake.unplug, lambda: None)
        return
    with sound_desk() as desk:
        for name, value in desk.environment.items():
            monkeypatch.setenv(name, value)
        sounds, clock = PortAudio(), SystemClock()
        player = device_player(clock, sounds)
        microphone = DeviceMicrophone(sounds, clock)

        def say(clip: Mono) -> None:
            player.load(Once(clip))
            player.play(len(clip))

        def hear_out() -> None:
            assert wait_until(lambda: not player.playing())
            wait_until(lambda: False, 0.6)

        try:
            yield Booth(microphone, say, desk.stop, hear_out)
        finally:
            microphone.stop()
            player.close()


def test_what_is_said_is_recorded_and_can_be_recorded_again(booth: Booth) -> None:
    for _ in range(2):
        booth.microphone.start()
        assert booth.microphone.recording()
        booth.say(LINE)
        booth.hear_out()
        sounded = booth.microphone.stop()
        assert not booth.microphone.recording()
        assert not sounded.gaps
        loud = np.abs(sounded.clip) > 0.05
        heard = np.flatnonzero(loud)
        assert 2.0 == pytest.approx((heard[-1] - heard[0]) / sounded.rate, abs=0.4)
        assert 0.9 * np.max(np.abs(LINE)) <= np.max(np.abs(sounded.clip)) <= 1.0


def test_the_meter_is_still_before_and_moves_with_the_voice(booth: Booth) -> None:
    assert 0.0 == booth.microphone.level()
    booth.microphone.start()
    booth.say((0.5 * np.sin(np.arange(RATE) / 20)).astype(np.float32))
    assert wait_until(lambda: 0.85 < booth.microphone.level() <= 0.95)
    booth.microphone.stop()
    assert 0.0 == booth.microphone.level()


def test_stopping_what_was_never_started_gives_nothing(booth: Booth) -> None:
    assert 0 == len(booth.microphone.stop().clip)
    assert 0.0 == booth.microphone.seconds()


def test_a_microphone_that_goes_leaves_what_it_heard(booth: Booth) -> None:
    booth.microphone.start()
    booth.say(LINE)
    assert wait_until(lambda: booth.microphone.seconds() > 1.0)
    booth.unplug()
    assert wait_until(lambda: not booth.microphone.recording(), 10.0)
    assert len(booth.microphone.stop().clip) > RATE
    with pytest.raises(Unusable, match="no-microphone"):
        booth.microphone.start()
