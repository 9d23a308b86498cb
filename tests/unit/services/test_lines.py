"""Lines in own words and known voices, and takes through the microphone."""

from __future__ import annotations

import numpy as np
import pytest
from tests.fakes.background import FakeBackground
from tests.fakes.library import FakeLibrary
from tests.fakes.microphone import FakeMicrophone
from tests.fakes.packs import FakePacks
from tests.fakes.sound_reading import FakeSoundReading
from tests.fakes.spoken import in_a_room, spoken
from tests.fakes.wording import FakeWording
from tests.unit.ui.pages.samples import practice

from pauseknap.core.practice.personal import Choices
from pauseknap.core.problems import Unusable
from pauseknap.core.sound.take import Take, taken
from pauseknap.core.timeline.model import RATE
from pauseknap.services.lines import Line, Lines
from pauseknap.services.taking import Taking

PRACTICE = practice()
CHOICES = Choices(minutes=5, names={"dear": "Bo"})


def unexpected(told: object) -> None:
    pytest.fail(str(told))


class Desk:
    def __init__(self) -> None:
        self.packs, self.wording = FakePacks(), FakeWording()
        self.reading, self.background = FakeSoundReading(), FakeBackground()
        self.microphone = FakeMicrophone()
        self.plays = False
        self.lines = Lines(
            packs=self.packs,
            wording=self.wording,
            reading=self.reading,
            library=FakeLibrary(),
            background=self.background,
        )
        self.taking = Taking(lambda: self.microphone, self.background, busy=lambda: self.plays)
        self.told: list[str] = []

    def all(self) -> tuple[Line, ...]:
        return self.lines.of(PRACTICE, CHOICES)

    def begin(self, text: str = "So do I.") -> None:
        self.taking.begin(text, lambda: self.told.append(self.taking.state))
        self.background.work()


@pytest.fixture
def desk() -> Desk:
    return Desk()


def a_take(text: str) -> Take:
    return taken(in_a_room(spoken(text)), RATE, text)


def test_at_first_every_line_is_as_written_and_in_the_computers_voice(desk: Desk) -> None:
    assert [(False, None)] * 3 == [(line.reworded, line.pack) for line in desk.all()]


def test_own_words_change_what_is_said_and_what_is_recorded(desk: Desk) -> None:
    first = desk.all()[0]
    desk.lines.keep(PRACTICE, first.spoken, a_take(first.spoken.said))
    assert desk.all()[0].own_voice
    desk.lines.reword(PRACTICE, first.spoken, " {name}  is like me. ")
    named, plain, _ = desk.all()
    assert ("Bo is like me.", True, False) == (named.spoken.said, named.reworded, named.own_voice)
    assert "this person is like me." == plain.spoken.said
    assert "{name} is like me." == desk.lines.words_of(PRACTICE, named.spoken)
    desk.lines.reword(PRACTICE, named.spoken, first.spoken.written)
    assert desk.all()[0].own_voice, "the recording of the old words was lost"


@pytest.mark.parametrize("own", ["", "  ", "So do I."])
def test_nothing_or_the_same_words_go_back_to_what_is_written(own: str, desk: Desk) -> None:
    last = desk.all()[-1].spoken
    desk.lines.reword(PRACTICE, last, "Me too.")
    assert "Me too." == desk.all()[-1].spoken.said
    desk.lines.reword(PRACTICE, desk.all()[-1].spoken, own)
    assert "So do I." == desk.all()[-1].spoken.said


def test_words_that_cannot_be_said_are_told_and_change_nothing(desk: Desk) -> None:
    with pytest.raises(Unusable, match="wording-hole"):
        desk.lines.reword(PRACTICE, desk.all()[-1].spoken, "So does {name}.")
    assert "So do I." == desk.all()[-1].spoken.said


def test_a_line_with_a_name_in_it_is_kept_for_oneself(desk: Desk) -> None:
    for line in desk.all():
        desk.lines.keep(PRACTICE, line.spoken, a_take(line.spoken.said))
    counted: list[int] = []
    desk.lines.hand_on("mine.zip", by="Bodil", done=counted.append, failed=unexpected)
    desk.background.work()
    assert [2] == counted
    assert not [text for _, text in desk.packs.handed["mine.zip"][1] if "Bo" in text]


def test_colleagues_are_credited_once_and_oneself_not_at_all(desk: Desk) -> None:
    clips = {("en", line.spoken.said): spoken(line.spoken.said) for line in desk.all()}
    desk.packs.given["pack"] = ("Calm", "Bodil", clips)  # type: ignore[assignment]  # English lines
    desk.packs.take_in("pack")
    desk.lines.keep(PRACTICE, desk.all()[0].spoken, a_take("x" * 20))
    assert ("Bodil",) == desk.lines.credits(PRACTICE, CHOICES)


def test_a_line_can_be_cut_out_of_a_given_file(desk: Desk) -> None:
    line = desk.all()[-1].spoken
    desk.reading.files["me.mp3"] = (in_a_room(spoken(line.said), before=20.0), RATE)
    made: list[Take] = []
    desk.lines.from_file("me.mp3", line, done=made.append, failed=unexpected)
    desk.background.work()
    assert len(spoken(line.said)) / RATE == pytest.approx(made[0].seconds, abs=0.35)
    told: list[Unusable] = []
    desk.lines.from_file("gone.mp3", line, done=unexpected, failed=told.append)
    desk.background.work()
    assert ["sound-missing"] == [trouble.what for trouble in told]


def test_a_take_is_recorded_judged_and_held(desk: Desk) -> None:
    desk.begin()
    desk.microphone.hear(in_a_room(spoken("So do I.", seconds=1.0)))
    desk.taking.look()
    assert 2.2 == pytest.approx(desk.taking.seconds())
    desk.taking.stop()
    desk.background.work()
    assert ["opening", "recording", "judging", "taken"] == desk.told
    assert desk.taking.take is not None
    assert () == desk.taking.take.faults
    assert 1.0 == pytest.approx(desk.taking.seconds(), abs=0.35)
    assert not desk.microphone.recording()


def test_a_microphone_that_goes_ends_the_take_and_keeps_what_was_said(desk: Desk) -> None:
    desk.begin()
    desk.microphone.hear(in_a_room(spoken("So do I.", seconds=1.0)))
    desk.microphone.unplug()
    desk.taking.look()
    desk.background.work()
    assert ("taken", True) == (desk.taking.state, desk.taking.lost)
    assert desk.taking.take is not None
    assert desk.taking.take.usable


def test_a_minute_ends_the_take_without_a_loss(desk: Desk) -> None:
    desk.begin()
    desk.microphone.hear(np.full(70 * RATE, 0.1, np.float32))
    desk.taking.look()
    assert ("judging", False) == (desk.taking.state, desk.taking.lost)


def test_without_a_microphone_it_is_told_and_nothing_is_held(desk: Desk) -> None:
    desk.microphone.there = False
    desk.begin()
    assert "still" == desk.taking.state
    assert desk.taking.trouble is not None
    assert "no-microphone" == desk.taking.trouble.what


def test_nothing_is_recorded_while_a_practice_plays(desk: Desk) -> None:
    desk.plays = True
    desk.begin()
    assert desk.taking.trouble is not None
    assert "take-while-playing" == desk.taking.trouble.what
    assert not desk.microphone.recording()


def test_what_is_dropped_while_it_opens_or_is_judged_lets_the_microphone_go(desk: Desk) -> None:
    desk.taking.begin("So do I.", lambda: None)
    desk.taking.drop()
    desk.background.work()
    assert ("still", False) == (desk.taking.state, desk.microphone.recording())
    desk.begin()
    desk.taking.stop()
    desk.taking.drop()
    desk.background.work()
    assert ("still", None, False) == (desk.taking.state, desk.taking.take, desk.microphone.recording())
    desk.begin()
    desk.taking.drop()
    desk.background.work()
    assert not desk.microphone.recording()
