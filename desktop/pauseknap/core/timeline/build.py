"""Fits a script into a wished length: speech as it is, silences stretched by their weights."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pauseknap.core.practice.model import AnyStep, Bell, Breathe, Quiet, Say, Show, Turn
from pauseknap.core.practice.personal import Script
from pauseknap.core.timeline.model import RATE, Cue, Span, Timeline, to_frames

MOST_STRETCH = 3.0
"""Silences grow to three times what was written and no further, so that a session with few left stays one."""
SHORTEST_TURN = 120.0
LONGEST_TURN = 480.0
"""Seconds; a turn on the bench lasts 2–8 minutes (row S24)."""
READING_LETTERS_A_SECOND = 13.0
"""Comfortable subtitle reading speed is 12–15 characters a second; tired readers get the slower half."""
SHORTEST_CAPTION = 2.5


@dataclass(frozen=True)
class _Elastic:
    """A stretch of time that may give and take between `least` and `most` frames."""

    weight: float
    least: float
    most: float

    def at(self, factor: float) -> float:
        return min(max(self.weight * factor, self.least), self.most)


def build(script: Script, clip_frames: Mapping[str, int], wished_seconds: float | None = None) -> Timeline:
    """Every step of `script` in its place.

    `clip_frames` gives the length of each spoken line by its text; a line that is not there is timed by
    reading speed. `wished_seconds` is the script's own minutes when None. The length comes out exact
    wherever silences can give or take enough; else it is the nearest they can reach.
    """
    wished = to_frames(script.minutes * 60 if wished_seconds is None else wished_seconds)
    placed = [(index, step) for index, section in enumerate(script.sections) for step in section.steps]
    steps = [step for _, step in placed]
    breaths = _breaths(steps, clip_frames, wished)
    lengths = _lengths(steps, clip_frames, breaths, wished)
    cues: list[Cue] = []
    at = 0
    for (index, step), length, count in zip(placed, lengths, breaths, strict=True):
        spoken = clip_frames.get(step.text, 0) if isinstance(step, Say) else 0
        cues.append(Cue(step=step, section=index, start=at, end=at + length, spoken=spoken, breaths=count))
        at += length
    return Timeline(cues=tuple(cues), spans=_spans(script, cues), frames=at, wished=wished)


def reading_seconds(text: str) -> float:
    """How long a caption needs to be read in peace."""
    return max(SHORTEST_CAPTION, 1.0 + len(text) / READING_LETTERS_A_SECOND)


def _fixed_frames(step: AnyStep, clip_frames: Mapping[str, int], breaths: int) -> int | None:
    """Frames of a step that does not stretch; None for one that does."""
    match step:
        case Say(text=text):
            return clip_frames.get(text, to_frames(reading_seconds(text)))
        case Bell(seconds=seconds) | Quiet(seconds=seconds, stretch=False):
            return to_frames(seconds)
        case Breathe(pattern=pattern):
            return to_frames(breaths * pattern.cycle)
        case Show():
            return 0
        case Quiet() | Turn():
            return None


def _elastic(step: AnyStep) -> _Elastic:
    match step:
        case Quiet(seconds=seconds, least=least):
            return _Elastic(weight=seconds * RATE, least=least * RATE, most=seconds * MOST_STRETCH * RATE)
        case Turn(seconds=seconds):
            least, most = min(seconds, SHORTEST_TURN), max(seconds, LONGEST_TURN)
            return _Elastic(weight=seconds * RATE, least=least * RATE, most=most * RATE)
        case _:
            return _Elastic(weight=0, least=0, most=0)


def _breaths(steps: list[AnyStep], clip_frames: Mapping[str, int], wished: int) -> list[int]:
    """How many breaths each step holds; steps without a number share what room the others leave."""
    taken = 0.0
    for step in steps:
        fills = isinstance(step, Breathe) and step.breaths is None
        fixed = 0 if fills else _fixed_frames(step, clip_frames, _written_breaths(step))
        taken += fixed if fixed is not None else _elastic(step).weight
    open_steps = [step for step in steps if isinstance(step, Breathe) and step.breaths is None]
    share = max(0.0, wished - taken) / RATE / max(1, len(open_steps))
    return [
        max(1, int(share // step.pattern.cycle))
        if isinstance(step, Breathe) and step.breaths is None
        else _written_breaths(step)
        for step in steps
    ]


def _written_breaths(step: AnyStep) -> int:
    return step.breaths or 0 if isinstance(step, Breathe) else 0


def _lengths(
    steps: list[AnyStep], clip_frames: Mapping[str, int], breaths: list[int], wished: int
) -> list[int]:
    fixed = [_fixed_frames(step, clip_frames, count) for step, count in zip(steps, breaths, strict=True)]
    parts = [_elastic(step) for step in steps]
    stretchy = [part for part, frames in zip(parts, fixed, strict=True) if frames is None]
    factor = _factor(stretchy, wished - sum(frames or 0 for frames in fixed))
    # Whole frames without drift: each silence ends at the rounded sum of all silences so far.
    lengths: list[int] = []
    exact, rounded = 0.0, 0
    for part, frames in zip(parts, fixed, strict=True):
        if frames is not None:
            lengths.append(frames)
            continue
        exact += part.at(factor)
        lengths.append(round(exact) - rounded)
        rounded = round(exact)
    return lengths


def _factor(parts: list[_Elastic], room: float) -> float:
    """The one factor at which the elastic parts fill `room`, or come nearest to it.

    The sum grows with the factor, so halving the interval finds it to a fraction of a frame.
    """
    low, high = 0.0, LONGEST_TURN
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
