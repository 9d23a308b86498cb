"""The timeline: exact lengths, silences within their bounds, cues without gap or overlap."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pauseknap.core.breath.pattern import LONG_OUT_BREATH
from pauseknap.core.practice.model import AnyStep, Bell, Breathe, Quiet, Say, Section, Turn
from pauseknap.core.practice.personal import Script
from pauseknap.core.practice.waiting import Show
from pauseknap.core.timeline.build import MOST_BETWEEN_TURNS, build, reading_seconds
from pauseknap.core.timeline.model import RATE, Timeline, to_frames

lines = st.builds(lambda n: Say(text="Du er her. " * n), st.integers(1, 6))
silences = st.builds(lambda s: Quiet(seconds=s), st.floats(0.5, 30))
others = st.sampled_from(
    [Bell(), Breathe(pattern=LONG_OUT_BREATH, breaths=2), Show(title="a", text="b", button="c")]
)
sections = st.lists(st.one_of(lines, silences, others), min_size=1, max_size=12)
scripts = st.lists(sections, min_size=1, max_size=4)


def script(parts: list[list[AnyStep]], minutes: int = 5) -> Script:
    return Script(
        practice="p",
        language="da",
        title="P",
        picture="duo",
        minutes=minutes,
        sections=tuple(
            Section(id=str(index), title=str(index), steps=tuple(steps)) for index, steps in enumerate(parts)
        ),
    )


@given(scripts, st.floats(30, 1800))
def test_cues_and_sections_cover_the_timeline_without_gap_or_overlap(
    parts: list[list[AnyStep]], wished: float
) -> None:
    timeline = build(script(parts), {}, wished)
    ends = [0, *(cue.end for cue in timeline.cues)]
    assert ends[:-1] == [cue.start for cue in timeline.cues]
    assert ends[-1] == timeline.frames == timeline.spans[-1].end
    assert [0, *(span.end for span in timeline.spans)][:-1] == [span.start for span in timeline.spans]


@given(scripts, st.floats(30, 1800))
def test_the_length_is_exact_wherever_silences_can_reach_it(
    parts: list[list[AnyStep]], wished: float
) -> None:
    timeline = build(script(parts), {}, wished)
    quiet = [step for steps in parts for step in steps if isinstance(step, Quiet)]
    fixed = timeline.seconds - sum(seconds_of(timeline, step) for step in quiet)
    shortest = fixed + sum(step.least for step in quiet)
    assert timeline.seconds == pytest.approx(max(wished, shortest) if quiet else fixed, abs=1e-3)


def seconds_of(timeline: Timeline, step: AnyStep) -> float:
    same = [cue for cue in timeline.cues if cue.step is step]
    return (same[0].end - same[0].start) / RATE


@given(scripts, st.floats(30, 1800))
def test_no_silence_is_pressed_below_a_breath(parts: list[list[AnyStep]], wished: float) -> None:
    for cue in build(script(parts), {}, wished).cues:
        if isinstance(cue.step, Quiet):
            assert (cue.end - cue.start) / RATE >= cue.step.least - 2 / RATE


@given(scripts, st.floats(30, 1800), st.integers(1, 20 * RATE))
def test_speech_is_never_stretched(parts: list[list[AnyStep]], wished: float, frames: int) -> None:
    spoken = {step.text: frames for steps in parts for step in steps if isinstance(step, Say)}
    for cue in build(script(parts), spoken, wished).cues:
        if isinstance(cue.step, Say):
            assert cue.end - cue.start == cue.spoken == frames


def test_a_line_without_a_voice_is_timed_by_reading_speed() -> None:
    timeline = build(script([[Say(text="Træk vejret."), Quiet(seconds=8)]], minutes=1), {})
    line = timeline.cues[0]
    assert (to_frames(reading_seconds("Træk vejret.")), 0) == (line.end - line.start, line.spoken)


@pytest.mark.parametrize(("minutes", "breaths"), [(1, 4), (3, 16), (5, 28), (10, 58)])
def test_breathing_fills_the_length_with_whole_breaths(minutes: int, breaths: int) -> None:
    steps: list[AnyStep] = [
        Quiet(seconds=5, stretch=False),
        Breathe(pattern=LONG_OUT_BREATH),
        Quiet(seconds=8),
        Bell(),
    ]
    timeline = build(script([steps], minutes=minutes), {})
    assert minutes * 60 == timeline.seconds
    assert breaths == timeline.cues[1].breaths
    assert timeline.cues[1].end - timeline.cues[1].start == to_frames(breaths * 10)


def test_two_turns_share_the_time_up_to_eight_minutes() -> None:
    turns: list[AnyStep] = [
        Turn(who="first", text="a", hint="b", seconds=240, done="c"),
        Turn(who="second", text="a", hint="b", seconds=240, done="c"),
    ]
    for wished, each in ((600, 300), (1800, 480), (60, 120)):
        timeline = build(script([turns]), {}, wished)
        assert [each, each] == [(cue.end - cue.start) / RATE for cue in timeline.cues]


@given(scripts, st.floats(60, 1800), st.sampled_from([0.5, 1.5, 3.0]))
def test_a_part_can_be_given_more_or_less_silence_by_hand_and_the_others_stay_as_they_were(
    parts: list[list[AnyStep]], wished: float, times: float
) -> None:
    plain = script(parts)
    first, *others = plain.sections
    by_hand = replace(plain, sections=(replace(first, stretch=times), *others))
    before, after = build(plain, {}, wished), build(by_hand, {}, wished)
    for old, new in zip(before.cues, after.cues, strict=True):
        frames = old.end - old.start
        if new.section == 0 and isinstance(new.step, Quiet):
            frames = max(round(frames * times), round(new.step.least * RATE))
        assert new.end - new.start == pytest.approx(frames, abs=times + 2)
    assert after.frames - before.frames == pytest.approx(after.wished - before.wished, abs=2)


@given(scripts, st.floats(60, 1800), st.floats(0, 1), st.integers(1, 10 * RATE))
def test_what_was_heard_already_stays_in_its_place_when_the_rest_is_fitted_anew(
    parts: list[list[AnyStep]], wished: float, share: float, frames: int
) -> None:
    first = build(script(parts), {}, wished)
    kept = first.cues[: round(share * len(first.cues))]
    spoken = {step.text: frames for steps in parts for step in steps if isinstance(step, Say)}
    after = build(script(parts), spoken, wished, kept=kept)
    assert kept == after.cues[: len(kept)]
    assert [cue.step for cue in first.cues] == [cue.step for cue in after.cues]
    ends = [0, *(cue.end for cue in after.cues)]
    assert ends[:-1] == [cue.start for cue in after.cues]


def test_a_line_that_is_not_spoken_yet_takes_as_long_as_it_is_guessed_to() -> None:
    timeline = build(script([[Say(text="Træk vejret."), Quiet(seconds=8)]]), {}, guess=lambda text: RATE)
    line = timeline.cues[0]
    assert (RATE, 0) == (line.end, line.spoken)


def test_between_two_who_take_turns_the_silences_do_not_fill_what_the_turns_leave() -> None:
    turn = Turn(who="first", text="Fortæl", hint="Lyt", seconds=120, done="Tak")
    timeline = build(script([[turn, Quiet(seconds=10)]]), {}, 1800)
    assert 480 + 10 * MOST_BETWEEN_TURNS == timeline.seconds
