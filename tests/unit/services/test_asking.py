"""A practice that asks: it waits, puts the answer in, goes back, loses nothing and ends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from tests.fakes.library import A_PRACTICE
from tests.fakes.player import FakePlayer

from pauseknap.core.practice.answers import Answers, Condition, Item
from pauseknap.core.practice.model import AnyStep, Practice, Quiet, Say, Section
from pauseknap.core.practice.personal import Choices, Script, script_for
from pauseknap.core.practice.telling import Told
from pauseknap.core.practice.waiting import Choose, Option, Show, Write
from pauseknap.core.sound.mix import Mix, MixOptions
from pauseknap.core.sound.signal import Mono
from pauseknap.core.timeline.model import RATE, Timeline
from pauseknap.core.timeline.pace import pace_at
from pauseknap.ports.player import Source
from pauseknap.services.answering import Answering
from pauseknap.services.growing import Growing
from pauseknap.services.session import Session

NOTE = Write(id="note", ask="Hvad fylder?", keep=True, seconds=20)
MOOD = Choose(
    id="mood",
    ask="Hvordan?",
    options=(Option(id="calm", text="Rolig"), Option(id="cross", text="Vred")),
    seconds=10,
)
SAID = Say(text="Du skrev {note}.")
CROSS = Quiet(seconds=8, when=(Condition("mood", ("cross",)),))
END = Show(title="Slut", text="Tak.", button="Luk")
A_SECOND: Mono = np.zeros(RATE, dtype=np.float32)
TEA, ANGRY = Item(text="te"), Item(text="Vred", id="cross")


@dataclass
class Desk:
    """A practice of these steps, played on a fake."""

    steps: tuple[AnyStep, ...]
    drafts: Answers = field(default_factory=dict)
    voice: bool = False
    keeps_date: bool = False
    keepable: bool = True

    def __post_init__(self) -> None:
        self.player = FakePlayer()
        self.answering = Answering(self.drafts)
        self.session = Session(
            self.player,
            ask_after=False,
            answering=self.answering,
            keepable=self.keepable,
            keeps_date=self.keeps_date,
        )
        self.timelines: list[Timeline] = []
        self.spoken: list[tuple[str, ...]] = []
        self.growing = Growing(
            self._derive, self.session, self._mix, pace_at(120), speak=self._speak if self.voice else None
        )
        self.growing.end({}, voiceless=False)

    @property
    def practice(self) -> Practice:
        section = Section(id="a", title="A", steps=self.steps)
        return replace(A_PRACTICE, sections=(section,), lengths=(1,))

    def _derive(self) -> Script:
        return script_for(self.practice, Choices(minutes=1, answers=self.answering.given))

    def _mix(self, timeline: Timeline, clips: Mapping[str, Mono]) -> Source | None:
        self.timelines.append(timeline)
        return Mix(timeline, clips, MixOptions())

    def _speak(self, script: Script) -> None:
        self.spoken.append(script.lines)

    def at(self) -> tuple[str, str]:
        moment = self.session.moment()
        card = moment.card
        return moment.state, "" if card is None else getattr(card, "id", getattr(card, "title", ""))


def test_an_answer_is_put_into_what_follows() -> None:
    desk = Desk((NOTE, SAID, Quiet(seconds=6)))
    assert ("waiting", "note") == desk.at()
    desk.session.give((TEA,))
    here = desk.session.moment().here
    assert ("playing", "Du skrev te.") == (desk.session.moment().state, here and here.caption)


def test_without_an_answer_the_practice_goes_on_without_what_hangs_on_it() -> None:
    desk = Desk((NOTE, SAID, MOOD))
    desk.session.go_on()
    assert ("waiting", "mood") == desk.at()


def test_one_can_go_back_and_answer_otherwise() -> None:
    desk = Desk((NOTE, MOOD, CROSS, END))
    desk.session.give((TEA,))
    desk.session.give((ANGRY,))
    assert ("playing", "") == desk.at()
    desk.player.advance(60)
    assert ("waiting", "Slut") == desk.at()
    desk.session.back()
    assert ("waiting", "mood") == desk.at()
    assert (ANGRY,) == desk.session.moment().answer
    desk.session.back()
    assert ("waiting", "note") == desk.at()
    assert not desk.session.moment().back
    desk.session.give((TEA,))
    desk.session.give(())
    assert ("waiting", "Slut") == desk.at()


def test_the_steps_that_wait_have_their_share_of_the_minute() -> None:
    desk = Desk((NOTE, MOOD, Quiet(seconds=25)))
    assert 30 * RATE == desk.timelines[-1].frames


def test_what_is_left_out_makes_it_shorter_rather_than_more_silent() -> None:
    desk = Desk((NOTE, MOOD, Quiet(seconds=10)))
    assert 15 * RATE == desk.timelines[-1].frames


def test_silences_do_not_grow_while_more_may_come() -> None:
    desk = Desk((MOOD, Quiet(seconds=10), CROSS))
    assert 10 * RATE == desk.timelines[-1].frames
    desk.session.give((ANGRY,))
    assert 27 * RATE == desk.timelines[-1].frames


def test_what_was_begun_stands_there_the_next_time() -> None:
    desk = Desk((NOTE, MOOD))
    desk.session.draft((TEA,))
    desk.session.stop()
    again = Desk((NOTE, MOOD), drafts=desk.answering.drafts())
    assert (TEA,) == again.session.moment().answer


def test_at_the_end_one_is_asked_about_what_can_be_kept_and_only_that() -> None:
    desk = Desk((NOTE, MOOD))
    desk.session.give((TEA,))
    desk.session.give((ANGRY,))
    assert ("keeping", "") == desk.at()
    assert {"note": (TEA,)} == desk.answering.to_keep()
    assert (Told(ask="Hvad fylder?", lines=("te",)),) == desk.answering.told()
    desk.session.kept()
    assert "ended" == desk.session.moment().state
    assert desk.session.moment().finished


@given(st.integers(), st.lists(st.sampled_from("abc"), min_size=1, max_size=9))
def test_options_are_dealt_anew_each_session_under_their_headings(seed: int, groups: list[str]) -> None:
    options = tuple(Option(id=f"o{n}", text=f"{n}", group=group) for n, group in enumerate(groups))
    step = Choose(id="signs", ask="Hvad?", options=options, shuffle=True)
    answering = Answering(seed=seed)
    dealt = answering.dealt(step)
    assert isinstance(dealt, Choose)
    assert dealt is answering.dealt(step)
    assert set(dealt.options) == set(options)
    order = [option.group for option in dealt.options]
    assert order == sorted(order, key=groups.index)
    assert Answering(seed=seed).dealt(step) == dealt
    still = replace(step, shuffle=False)
    assert answering.dealt(still) is still


def test_another_session_deals_another_order() -> None:
    step = Choose(
        id="signs", ask="Hvad?", options=tuple(Option(id=one, text=one) for one in "abcdefgh"), shuffle=True
    )
    assert 1 < len({Answering(seed=seed).dealt(step) for seed in range(9)})


def test_the_day_alone_can_be_kept_unless_somebody_looks_on() -> None:
    for keepable, state in ((True, "keeping"), (False, "ended")):
        desk = Desk((Quiet(seconds=6),), keeps_date=True, keepable=keepable)
        desk.player.advance(60)
        assert (state, ()) == (desk.session.moment().state, desk.answering.told())


def test_nothing_is_asked_when_there_is_nothing_to_keep() -> None:
    desk = Desk((NOTE, MOOD))
    desk.session.give((Item(text="  "),))
    desk.session.give((ANGRY,))
    assert "ended" == desk.session.moment().state


def test_a_line_that_an_answer_brought_is_heard_before_the_practice_goes_on() -> None:
    desk = Desk((NOTE, SAID, Quiet(seconds=6)), voice=True)
    desk.session.give((TEA,))
    assert "preparing" == desk.session.moment().state
    assert [("Du skrev te.",)] == desk.spoken
    desk.growing.take("Du skrev te.", A_SECOND)
    desk.growing.end({"Du skrev te.": A_SECOND}, voiceless=False)
    assert "playing" == desk.session.moment().state
    assert RATE == next(cue.spoken for cue in desk.timelines[-1].cues if cue.spoken)


def test_a_pause_while_the_voice_gets_ready_is_kept() -> None:
    desk = Desk((NOTE, SAID, Quiet(seconds=6)), voice=True)
    desk.session.give((TEA,))
    desk.session.toggle()
    desk.growing.end({}, voiceless=True)
    assert "paused" == desk.session.moment().state
