"""Fits a script into a wished length: speech as it is, silences stretched by their weights."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import inf

from pauseknap.core.practice.model import AnyStep, Bell, Breathe, Quiet, Say, Turn
from pauseknap.core.practice.personal import Script
from pauseknap.core.practice.waiting import WAITING, Choose, Show, Sort, Write
from pauseknap.core.timeline.model import RATE, Cue, Span, Timeline, to_frames

MOST_BETWEEN_TURNS = 3.0
"""Where two people take turns, the silences between grow to so many times and no further: the turns are the
practice. In every other one silence is, and it has no upper end."""
MOST_WHERE_ASKED = 1.5
"""Where a practice asks, a step left out makes it shorter: silences do not fill its place."""
SHORTEST_TURN = 120.0
LONGEST_TURN = 480.0
"""Seconds; a turn on the bench lasts 2–8 minutes (row S24)."""
READING_LETTERS_A_SECOND = 13.0
"""Comfortable subtitle reading speed is 12–15 characters a second; tired readers get the slower half."""
SHORTEST_CAPTION = 2.5
_MOST_FACTOR = 4000.0
"""Half a second of silence alone in half an hour."""

Guess = Callable[[str], int]
"""How many frames a line will take that has not been spoken into a clip yet."""


@dataclass(frozen=True)
class _Elastic:
    """A stretch of time that may give and take between `least` and `most` frames."""

    weight: float
    least: float
    most: float
    times: float = 1.0
    """By how much a person wishes it longer or shorter than its share."""

    def at(self, factor: float) -> float:
        return min(max(self.weight * factor, self.least), self.most)

    def wished_at(self, factor: float) -> float:
        return min(max(self.at(factor) * self.times, self.least), self.most)


@dataclass(frozen=True)
class _Placed:
    """A step, the section it stands in, and whether that section's silences are wished otherwise."""

    step: AnyStep
    section: int
    times: float


def build(
    script: Script,
    clip_frames: Mapping[str, int],
    wished_seconds: float | None = None,
    *,
    guess: Guess | None = None,
    kept: Sequence[Cue] = (),
) -> Timeline:
    """Every step of `script` in its place.

    `clip_frames` gives the length of each spoken line by its text; a line that is not there takes as long as
    `guess` says, or is timed by reading speed. `wished_seconds` is the script's own minutes when None. The
    length comes out exact wherever silences can give or take enough; else it is the nearest they can reach.
    Silences that a person wished longer or shorter by hand add to it or take from it. Steps that wait have
    their share of the minutes but no place on the timeline; there silences grow by half at most, and not at
    all while answers may bring more steps.

    `kept` are the first cues of a timeline built before: they stay as they are, and the rest is fitted anew.
    """
    placed = [
        _Placed(step, index, section.stretch)
        for index, section in enumerate(script.sections)
        for step in section.steps
    ]
    waits = sum(one.step.seconds for one in placed if isinstance(one.step, WAITING))
    whole = script.minutes * 60 if wished_seconds is None else wished_seconds
    wished = to_frames(max(0.0, whole - waits))
    cues = list(kept)
    at = kept[-1].end if kept else 0
    rest = placed[len(kept) :]
    frames_of = _lengths_by_text(clip_frames, guess)
    steps = [one.step for one in rest]
    breaths = _breaths(steps, frames_of, wished - at)
    most_times = MOST_BETWEEN_TURNS if any(isinstance(one.step, Turn) for one in placed) else inf
    if waits:
        most_times = 1.0 if script.pending else MOST_WHERE_ASKED
    parts = [_elastic(one.step, most_times, one.times) for one in rest]
    fixed = [_fixed_frames(one.step, frames_of, count) for one, count in zip(rest, breaths, strict=True)]
    lengths, extra = _lengths(fixed, parts, wished - at)
    for one, length, count in zip(rest, lengths, breaths, strict=True):
        spoken = clip_frames.get(one.step.text, 0) if isinstance(one.step, Say) else 0
        cues.append(
            Cue(step=one.step, section=one.section, start=at, end=at + length, spoken=spoken, breaths=count)
        )
        at += length
    return Timeline(cues=tuple(cues), spans=_spans(script, cues), frames=at, wished=wished + extra)


def reading_seconds(text: str) -> float:
    """How long a caption needs to be read in peace."""
    return max(SHORTEST_CAPTION, 1.0 + len(text) / READING_LETTERS_A_SECOND)


def _lengths_by_text(clip_frames: Mapping[str, int], guess: Guess | None) -> Guess:
    def frames(text: str) -> int:
        if text in clip_frames:
            return clip_frames[text]
        return guess(text) if guess else to_frames(reading_seconds(text))

    return frames


def _fixed_frames(step: AnyStep, frames_of: Guess, breaths: int) -> int | None:
    """Frames of a step that does not stretch; None for one that does."""
    match step:
        case Say(text=text):
            return frames_of(text)
        case Bell(seconds=seconds) | Quiet(seconds=seconds, stretch=False):
            return to_frames(seconds)
        case Breathe():
            return to_frames(step.course.start(breaths))
        case Show() | Write() | Choose() | Sort():
            return 0
        case Quiet() | Turn():
            return None


def _elastic(step: AnyStep, most_times: float = inf, times: float = 1.0) -> _Elastic:
    match step:
        case Quiet(seconds=seconds, least=least):
            weight = seconds * RATE
            return _Elastic(weight=weight, least=least * RATE, most=weight * most_times, times=times)
        case Turn(seconds=seconds):
            least, most = min(seconds, SHORTEST_TURN), max(seconds, LONGEST_TURN)
            return _Elastic(weight=seconds * RATE, least=least * RATE, most=most * RATE)
        case _:
            return _Elastic(weight=0, least=0, most=0)


def _breaths(steps: list[AnyStep], frames_of: Guess, wished: int) -> list[int]:
    """How many breaths each step holds; steps without a number share what room the others leave."""
    taken = 0.0
    for step in steps:
        fills = isinstance(step, Breathe) and step.breaths is None
        fixed = 0 if fills else _fixed_frames(step, frames_of, _written_breaths(step))
        taken += fixed if fixed is not None else _elastic(step).weight
    open_steps = [step for step in steps if isinstance(step, Breathe) and step.breaths is None]
    share = max(0.0, wished - taken) / RATE / max(1, len(open_steps))
    return [
        max(1, step.course.whole_breaths(share))
        if isinstance(step, Breathe) and step.breaths is None
        else _written_breaths(step)
        for step in steps
    ]


def _written_breaths(step: AnyStep) -> int:
    return step.breaths or 0 if isinstance(step, Breathe) else 0


def _lengths(fixed: list[int | None], parts: list[_Elastic], wished: int) -> tuple[list[int], int]:
    """The frames of each step, and how many of them were added (or taken, below 0) by hand."""
    stretchy = [part for part, frames in zip(parts, fixed, strict=True) if frames is None]
    factor = _factor(stretchy, wished - sum(frames or 0 for frames in fixed))
    # Whole frames without drift: each silence ends at the rounded sum of all silences so far.
    lengths: list[int] = []
    exact, rounded, by_share = 0.0, 0, 0.0
    for part, frames in zip(parts, fixed, strict=True):
        if frames is not None:
            lengths.append(frames)
            continue
        exact += part.wished_at(factor)
        by_share += part.at(factor)
        lengths.append(round(exact) - rounded)
        rounded = round(exact)
    return lengths, rounded - round(by_share)


def _factor(parts: list[_Elastic], room: float) -> float:
    """The one factor at which the elastic parts fill `room`, or come nearest to it.

    The sum grows with the factor, so halving the interval finds it to a fraction of a frame.
    """
    low, high = 0.0, _MOST_FACTOR
    for _ in range(80):
        middle = (low + high) / 2
        if sum(part.at(middle) for part in parts) < room:
            low = middle
        else:
            high = middle
    return high


def _spans(script: Script, cues: list[Cue]) -> tuple[Span, ...]:
    spans = []
    at = 0
    for index, section in enumerate(script.sections):
        end = max((cue.end for cue in cues if cue.section == index), default=at)
        spans.append(Span(id=section.id, title=section.title, person=section.person, start=at, end=end))
        at = end
    return tuple(spans)
