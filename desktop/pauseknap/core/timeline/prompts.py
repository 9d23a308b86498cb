"""What a voice says as the first breaths begin: each line in its place, where it is there in time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from pauseknap.core.breath.course import guidance
from pauseknap.core.practice.model import Breathe
from pauseknap.core.timeline.model import Cue, Prompt, Timeline, to_frames

PROMPTED = 3
"""So many breaths are begun by a voice; then the rhythm carries."""
LEAST = 0.8
"""A line that is longer than its part of the breath fades out with it. If less than this of it
has room there, it is left out: half a word helps nobody."""


def prompted(
    timeline: Timeline, clip_frames: Mapping[str, int], *, kept: Sequence[Prompt] = (), settled: int = 0
) -> Timeline:
    """The timeline with a voice at the beginnings of in and out in the first breaths.

    `clip_frames` gives the length of each line by its text; one that is not there is not said. Up to the
    frame `settled` only those in `kept` begin, since a line never begins in its middle.
    """
    before = tuple(one for one in kept if one.start < settled)
    wished = (one for cue in timeline.cues for one in _prompts(cue, clip_frames))
    return replace(timeline, prompts=(*before, *(one for one in wished if one.start >= settled)))


def _prompts(cue: Cue, clip_frames: Mapping[str, int]) -> Iterator[Prompt]:
    step = cue.step
    if not isinstance(step, Breathe):
        return
    for breath in range(min(PROMPTED, cue.breaths)):
        pattern, begins = step.course.pattern(breath), step.course.start(breath)
        strength = guidance(breath, cue.breaths)
        for text, after, seconds in (
            (step.say_in, 0.0, pattern.taken_in),
            (step.say_out, pattern.taken_in + pattern.hold, pattern.exhale),
        ):
            start = cue.start + to_frames(begins + after)
            room = cue.start + to_frames(begins + after + seconds) - start
            frames = clip_frames.get(text, 0)
            if frames and LEAST * frames <= room:
                yield Prompt(text=text, start=start, end=start + min(frames, room), strength=strength)
