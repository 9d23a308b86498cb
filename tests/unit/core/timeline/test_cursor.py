"""Reading a timeline: captions stay until the next line, and moving by lines lands where lines begin."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pauseknap.core.breath.pattern import LONG_OUT_BREATH
from pauseknap.core.practice.model import Bell, Breathe, Quiet, Say, Section, Turn
from pauseknap.core.practice.personal import Script
from pauseknap.core.practice.waiting import Show
from pauseknap.core.timeline.build import build
from pauseknap.core.timeline.captions import to_srt, to_vtt
from pauseknap.core.timeline.cursor import Cursor, Here
from pauseknap.core.timeline.model import RATE

FIRST = Section(
    id="landing",
    title="Landing",
    steps=(
        Show(title="Først", text="Læs", button="Begynd"),
        Say(text="Sæt dig."),
        Quiet(seconds=10, stretch=False),
        Say(text="Mærk <fødderne> & gulvet."),
        Breathe(pattern=LONG_OUT_BREATH, breaths=3, text="langsomt"),
    ),
)
SECOND = Section(
    id="ud",
    title="Ud",
    steps=(
        Turn(who="first", text="Du fortæller", hint="Den anden lytter", seconds=120, done="Byt"),
        Say(text="Tak."),
        Bell(),
    ),
)
TIMELINE = build(
    Script(practice="p", language="da", title="P", picture="bench", minutes=4, sections=(FIRST, SECOND)),
    {"Sæt dig.": 2 * RATE, "Mærk <fødderne> & gulvet.": 3 * RATE, "Tak.": RATE},
)
CURSOR = Cursor(TIMELINE)


def here(seconds: float) -> Here:
    found = CURSOR.at(round(seconds * RATE))
    assert found is not None
    return found


def test_a_caption_stays_on_through_the_silence_after_it() -> None:
    assert "Sæt dig." == here(11).caption


def test_the_caption_before_is_remembered_within_its_section_only() -> None:
    assert ("Mærk <fødderne> & gulvet.", "Sæt dig.") == (here(13).caption, here(13).previous)
    last = here(TIMELINE.seconds - 7)
    assert ("Tak.", "") == (last.caption, last.previous)


def test_the_breath_is_told_by_the_time_in_its_own_step() -> None:
    breath = here(15 + 10 + 5).breath
    assert breath is not None
    assert ("out", 1, 3, "langsomt") == (breath.phase.name, breath.phase.breath, breath.breaths, breath.text)


@given(st.integers(-RATE, TIMELINE.frames + RATE))
def test_the_breath_alone_is_the_breath_of_the_whole(frame: int) -> None:
    whole = CURSOR.at(frame)
    assert whole is not None
    breath = whole.breath
    assert CURSOR.breathing(frame) == ((breath.phase, breath.fullness) if breath else None)


def test_a_turn_tells_how_much_of_it_is_left() -> None:
    span = TIMELINE.spans[1]
    turn = here(span.start / RATE + 30).turn
    assert turn is not None
    assert turn.left == pytest.approx((CURSOR.end_of_turn(span.start) - span.start) / RATE - 30)
    assert turn.share == pytest.approx(1 - 30 / (turn.left + 30))


@given(st.integers(0, TIMELINE.frames))
def test_going_on_a_line_lands_on_the_beginning_of_a_later_line_or_the_end(frame: int) -> None:
    landed = CURSOR.next_line(frame)
    starts = [cue.start for cue in TIMELINE.cues if isinstance(cue.step, Say)] + [TIMELINE.frames]
    assert landed in starts
    assert landed > frame or frame == TIMELINE.frames


@given(st.integers(0, TIMELINE.frames))
def test_going_back_never_goes_forward(frame: int) -> None:
    assert CURSOR.previous_line(frame) <= frame


def test_going_back_just_after_a_line_began_finds_the_line_before_it() -> None:
    begun = 12 * RATE
    assert 0 == CURSOR.previous_line(begun + RATE)
    assert begun == CURSOR.previous_line(begun + 3 * RATE)


@given(st.integers(-RATE, TIMELINE.frames + RATE))
def test_every_sample_has_an_answer(frame: int) -> None:
    found = CURSOR.at(frame)
    assert found is not None
    assert 0.0 <= found.section_share <= 1.0


def test_a_timeline_without_time_has_no_moment() -> None:
    empty = build(Script(practice="p", language="da", title="P", picture="still", minutes=1, sections=()), {})
    assert Cursor(empty).at(0) is None


def test_captions_are_written_as_vtt_with_their_marks_escaped() -> None:
    text = to_vtt(TIMELINE, language="da")
    assert text.startswith("WEBVTT Language: da\n\n1\n00:00:00.000 --> 00:00:02.000\nSæt dig.\n")
    assert "00:00:12.000 --> 00:00:15.000\nMærk &lt;fødderne&gt; &amp; gulvet.\n" in text


def test_captions_are_written_as_srt_with_a_decimal_comma() -> None:
    assert "2\n00:00:12,000 --> 00:00:15,000\nMærk <fødderne> & gulvet.\n" in to_srt(TIMELINE)
