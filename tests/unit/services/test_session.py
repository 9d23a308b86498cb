"""A practice as it runs: it waits where it should, goes where it is told, and always comes to an end."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from tests.fakes.player import FakePlayer

from pauseknap.core.breath.pattern import LONG_OUT_BREATH
from pauseknap.core.practice.model import Bell, Breathe, Quiet, Say, Section, Turn
from pauseknap.core.practice.personal import Script
from pauseknap.core.practice.waiting import Show
from pauseknap.core.sound.signal import Stereo
from pauseknap.core.timeline.build import build
from pauseknap.core.timeline.model import RATE, Timeline
from pauseknap.ports.player import Source
from pauseknap.services.moment import Moment
from pauseknap.services.session import Session

LANDING = Section(
    id="in", title="Ind", steps=(Say(text="Sæt dig."), Quiet(seconds=10, stretch=False), Say(text="Godt."))
)
BENCH = Section(
    id="bench",
    title="Bænk",
    person="other",
    steps=(
        Show(title="Aftal", text="Hvem begynder?", button="Vi er klar"),
        Show(title="Og", text="Det bliver her.", button="Ja"),
        Turn(who="first", text="Du", hint="", seconds=120, done="Byt"),
    ),
)
OUT = Section(id="out", title="Ud", steps=(Say(text="Tak."), Bell()))


def timeline(*sections: Section) -> Timeline:
    script = Script(practice="p", language="da", title="P", picture="duo", minutes=3, sections=sections)
    return build(script, {"Sæt dig.": 2 * RATE, "Godt.": RATE, "Tak.": RATE})


def title(card: object) -> str:
    return card.title if isinstance(card, Show) else ""


class Silence:
    """A source, so that there is something to hear."""

    def block(self, start: int, frames: int) -> Stereo:
        return np.zeros((frames, 2), dtype=np.float32)


def running(
    *sections: Section, player: FakePlayer, ask_after: bool = True, source: Source | None = None
) -> Session:
    session = Session(player, ask_after=ask_after)
    session.ready(timeline(*sections), source, voiceless=False)
    return session


def test_it_plays_as_soon_as_it_is_ready() -> None:
    player = FakePlayer()
    session = Session(player, ask_after=True)
    assert session.moment().state == "preparing"
    session.ready(timeline(LANDING, OUT), None, voiceless=False)
    player.advance(3)
    moment = session.moment()
    assert ("playing", 3.0, "Sæt dig.") == (moment.state, moment.seconds, moment.here and moment.here.caption)


def test_the_breath_alone_is_told_only_while_it_plays() -> None:
    player = FakePlayer()
    session = Session(player, ask_after=True)
    assert session.breathing() is None
    breaths = Section(
        id="b", title="B", steps=(Say(text="Tak."), Breathe(pattern=LONG_OUT_BREATH, breaths=3))
    )
    session.ready(timeline(breaths), None, voiceless=False)
    assert session.breathing() is None
    player.advance(8)
    moment, alone = session.moment(), session.breathing()
    assert moment.here is not None
    breath = moment.here.breath
    assert breath is not None
    assert (breath.phase, breath.fullness, moment.seconds) == alone
    session.toggle()
    assert session.breathing() is None


def test_a_pause_asked_for_while_getting_ready_is_kept() -> None:
    player = FakePlayer()
    session = Session(player, ask_after=True)
    session.toggle()
    session.ready(timeline(LANDING), None, voiceless=False)
    assert session.moment().state == "paused"


def test_cards_wait_for_the_person_one_after_the_other() -> None:
    player = FakePlayer()
    session = running(LANDING, BENCH, player=player)
    player.advance(1000)
    first = session.moment()
    assert ("waiting", "Aftal") == (first.state, title(first.card))
    session.go_on()
    second = session.moment()
    assert ("waiting", "Og") == (second.state, title(second.card))
    session.toggle()
    assert session.moment().state == "playing"


def test_the_end_asks_how_it_was_and_any_answer_ends_it() -> None:
    player = FakePlayer()
    session = running(OUT, player=player)
    player.advance(1000)
    moment = session.moment()
    assert ("asking", True, 1.0) == (moment.state, moment.finished, moment.shares[-1])
    session.answer("harder")
    assert ("ended", "harder") == (session.moment().state, session.feeling)


def test_the_end_is_quiet_where_nothing_is_asked() -> None:
    player = FakePlayer()
    session = running(OUT, player=player, ask_after=False)
    player.advance(1000)
    assert session.moment().state == "ended"


def test_stopping_ends_it_at_once_without_a_question() -> None:
    player = FakePlayer()
    session = running(LANDING, player=player)
    player.advance(3)
    session.stop()
    moment = session.moment()
    assert ("ended", False, True) == (moment.state, moment.finished, player.stopped)


def test_news_for_a_stopped_session_are_dropped() -> None:
    player = FakePlayer()
    session = Session(player, ask_after=True)
    session.stop()
    session.ready(timeline(LANDING), None, voiceless=False)
    assert (session.moment().state, player.playing()) == ("ended", False)


def test_going_on_a_line_while_playing_keeps_playing_and_while_paused_keeps_still() -> None:
    player = FakePlayer()
    session = running(LANDING, OUT, player=player)
    session.next_line()
    assert (12 * RATE, True) == (player.position(), player.playing())
    session.toggle()
    session.previous_line()
    assert (0, "paused") == (player.position(), session.moment().state)


def test_skipping_a_person_goes_to_the_next_section() -> None:
    player = FakePlayer()
    session = running(LANDING, OUT, player=player)
    session.skip_section()
    here = session.moment().here
    assert here is not None
    assert here.section == 1


def test_a_part_that_is_chosen_begins_from_its_beginning_and_waits_if_it_was_held() -> None:
    player = FakePlayer()
    session = running(LANDING, OUT, player=player)
    session.go_to(session.moment().spans[1])
    assert (session.moment().spans[1].start, True) == (player.position(), player.playing())
    session.toggle()
    session.go_to(session.moment().spans[0])
    assert (0, "paused") == (player.position(), session.moment().state)


def test_skipping_the_last_section_comes_to_the_end() -> None:
    player = FakePlayer()
    session = running(OUT, player=player)
    session.skip_section()
    assert session.moment().state == "asking"


def test_handing_the_word_over_ends_the_turn_early() -> None:
    player = FakePlayer()
    session = running(BENCH, OUT, player=player)
    session.go_on()
    session.go_on()
    player.advance(30)
    session.end_turn()
    moment = session.moment()
    assert ("playing", "Tak.") == (moment.state, moment.here and moment.here.caption)


def test_going_back_before_a_card_shows_it_again() -> None:
    player = FakePlayer()
    session = running(LANDING, BENCH, OUT, player=player)
    player.advance(1000)
    session.go_on()
    session.go_on()
    player.advance(5)
    session.previous_line()
    player.advance(1000)
    assert session.moment().state == "waiting"


@pytest.mark.parametrize(("broken", "notices"), [(True, ("no-sound",)), (False, ())])
def test_sound_that_is_not_there_is_said_once_and_the_practice_goes_on(
    broken: bool, notices: tuple[str, ...]
) -> None:
    player = FakePlayer(broken=broken)
    session = running(LANDING, player=player, source=Silence())
    player.advance(1)
    session.moment()
    assert notices == session.moment().notices
    assert session.moment().state == "playing"


class AnyHands(RuleBasedStateMachine):
    """Whatever is pressed, in any order: the session stays whole and time never leaves the timeline."""

    def __init__(self) -> None:
        super().__init__()
        self.player = FakePlayer()
        self.session = Session(self.player, ask_after=True)
        self.timeline = timeline(LANDING, BENCH, OUT)

    @rule()
    def ready(self) -> None:
        self.session.ready(self.timeline, None, voiceless=False)

    @rule(seconds=st.floats(0, 200))
    def time_passes(self, seconds: float) -> None:
        self.player.advance(seconds)

    @rule(
        act=st.sampled_from(
            [
                Session.toggle,
                Session.go_on,
                Session.next_line,
                Session.previous_line,
                Session.skip_section,
                Session.end_turn,
            ]
        )
    )
    def press(self, act: Callable[[Session], None]) -> None:
        act(self.session)

    @rule()
    def stop(self) -> None:
        self.session.stop()

    @invariant()
    def stays_whole(self) -> None:
        moment: Moment = self.session.moment()
        assert 0 <= moment.seconds <= self.timeline.seconds
        assert (moment.card is not None) == (moment.state == "waiting")
        if moment.state == "playing":
            assert self.player.playing()
        if moment.state in ("paused", "waiting", "ended", "asking"):
            assert not self.player.playing()


TestAnyHands = AnyHands.TestCase
TestAnyHands.settings = settings(max_examples=60, stateful_step_count=25)


def test_a_computer_that_slept_in_the_middle_has_ended_it_gently() -> None:
    player, asleep = FakePlayer(), [100.0]
    session = Session(player, ask_after=True, slept=lambda: asleep[0])
    session.ready(timeline(LANDING, OUT), None, voiceless=False)
    player.advance(5)
    asleep[0] += 3600
    moment = session.moment()
    assert ("ended", False, True) == (moment.state, moment.finished, player.stopped)


def test_a_computer_that_slept_while_it_was_held_still_goes_on_when_asked() -> None:
    player, asleep = FakePlayer(), [100.0]
    session = Session(player, ask_after=True, slept=lambda: asleep[0])
    session.ready(timeline(LANDING, OUT), None, voiceless=False)
    session.toggle()
    asleep[0] += 3600
    assert session.moment().state == "paused"
    session.toggle()
    assert session.moment().state == "playing"
