"""Reads a timeline at one sample: what is said, shown and breathed there, and where the next line is."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from pauseknap.core.breath.course import Course, guidance
from pauseknap.core.breath.motion import Phase, fullness_in
from pauseknap.core.breath.pattern import Pattern
from pauseknap.core.practice.model import Breathe, Say, Turn
from pauseknap.core.practice.waiting import WAITING
from pauseknap.core.timeline.model import RATE, Cue, Timeline, to_frames


@dataclass(frozen=True, kw_only=True)
class BreathNow:
    """A breath as it is drawn."""

    pattern: Pattern
    phase: Phase
    fullness: float
    breaths: int
    """How many breaths this stretch of breathing holds."""
    target: Pattern
    """Where a lead of breaths at one's own pace is on its way to; else the pattern itself."""
    guidance: float
    """0..1: how strongly one is guided."""
    text: str
    prompted: bool
    """Whether a voice says something with it."""


@dataclass(frozen=True, kw_only=True)
class TurnNow:
    """Whose word it is on the bench, and how much of the turn is left."""

    turn: Turn
    left: float
    """Seconds."""
    share: float
    """0..1 of the turn that is left."""


@dataclass(frozen=True, kw_only=True)
class Here:
    """Everything there is at one sample."""

    cue: Cue
    section: int
    section_share: float
    """0..1 of the section that has gone."""
    caption: str
    previous: str
    """The caption before this one, in the same section."""
    breath: BreathNow | None
    turn: TurnNow | None


class Cursor:
    """Finds places on one timeline. Pure: the same sample always gives the same answer."""

    def __init__(self, timeline: Timeline) -> None:
        self.timeline = timeline
        self._flowing = tuple(cue for cue in timeline.cues if not cue.waits)
        self._starts = [cue.start for cue in self._flowing]
        self._lines = tuple(cue for cue in timeline.cues if isinstance(cue.step, Say))
        self._line_starts = [cue.start for cue in self._lines]
        self.halts = tuple(cue for cue in timeline.cues if isinstance(cue.step, WAITING))
        """Cards that wait for the person, in order."""

    def at(self, frame: int) -> Here | None:
        """What there is at `frame` (clamped into the timeline); None on a timeline without time."""
        if not self._flowing:
            return None
        frame = min(max(frame, 0), self.timeline.frames - 1)
        cue = self._cue(frame)
        span = self.timeline.spans[cue.section]
        caption, previous = self._captions(frame, cue.section)
        return Here(
            cue=cue,
            section=cue.section,
            section_share=(frame - span.start) / max(1, span.end - span.start),
            caption=caption,
            previous=previous,
            breath=self._breath(cue, frame),
            turn=_turn(cue, frame),
        )

    def place_of_halt(self, count: int) -> int:
        """The place among the cues of the card or question before which so many were passed."""
        return self.timeline.cues.index(self.halts[count])

    def breathing(self, frame: int) -> tuple[Phase, float] | None:
        """Phase and fullness of the breath in `at(frame)` alone, for whoever asks many times a second."""
        if not self._flowing:
            return None
        frame = min(max(frame, 0), self.timeline.frames - 1)
        cue = self._cue(frame)
        return _phase(cue.step.course, cue, frame) if isinstance(cue.step, Breathe) else None

    def next_line(self, frame: int) -> int:
        """Where the next line begins, or the end."""
        after = bisect_right(self._line_starts, frame)
        return self._line_starts[after] if after < len(self._lines) else self.timeline.frames

    def previous_line(self, frame: int, *, grace: float = 2.0) -> int:
        """Where this line began, or, within `grace` seconds of its beginning, the line before it."""
        before = bisect_right(self._line_starts, frame - round(grace * RATE)) - 1
        return self._line_starts[before] if before >= 0 else 0

    def next_section(self, frame: int) -> int:
        """Where the next section begins, or the end."""
        later = (span.start for span in self.timeline.spans if span.start > frame)
        return next(later, self.timeline.frames)

    def end_of_turn(self, frame: int) -> int:
        """Where the turn that is going ends; `frame` itself outside a turn."""
        here = self.at(frame)
        return here.cue.end if here and here.turn else frame

    def _breath(self, cue: Cue, frame: int) -> BreathNow | None:
        if not isinstance(cue.step, Breathe):
            return None
        course = cue.step.course
        phase, fullness = _phase(course, cue, frame)
        begins = cue.start + to_frames(course.start(phase.breath))
        ends = cue.start + to_frames(course.start(phase.breath + 1))
        return BreathNow(
            pattern=course.pattern(phase.breath),
            phase=phase,
            fullness=fullness,
            breaths=cue.breaths,
            target=cue.step.pattern,
            guidance=guidance(phase.breath, cue.breaths),
            text=cue.step.text,
            prompted=any(begins <= prompt.start < ends for prompt in self.timeline.prompts),
        )

    def _cue(self, frame: int) -> Cue:
        return self._flowing[bisect_right(self._starts, frame) - 1]

    def _captions(self, frame: int, section: int) -> tuple[str, str]:
        """The line last begun and the one before it, of this section only; a caption stays until the next."""
        index = bisect_right(self._line_starts, frame) - 1
        said = [
            cue.step.text
            for cue in self._lines[max(0, index - 1) : index + 1]
            if isinstance(cue.step, Say) and cue.section == section
        ]
        return (said[-1] if said else "", said[-2] if len(said) > 1 else "")


def _phase(course: Course, cue: Cue, frame: int) -> tuple[Phase, float]:
    phase = course.phase((frame - cue.start) / RATE)
    return phase, fullness_in(course.pattern(phase.breath), phase)


def _turn(cue: Cue, frame: int) -> TurnNow | None:
    if not isinstance(cue.step, Turn):
        return None
    left = (cue.end - frame) / RATE
    return TurnNow(turn=cue.step, left=left, share=left * RATE / (cue.end - cue.start))
