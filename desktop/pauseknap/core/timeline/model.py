"""Cues in samples: the one score that sound, captions and picture are all read from."""

from __future__ import annotations

from dataclasses import dataclass

from pauseknap.core.practice.model import AnyStep

RATE = 48_000
"""Samples a second, everywhere."""


def to_frames(seconds: float) -> int:
    """The nearest whole sample to a moment in seconds."""
    return round(seconds * RATE)


@dataclass(frozen=True, kw_only=True)
class Cue:
    """One step in its place. `end` is exclusive; a step that waits for the person has no length."""

    step: AnyStep
    section: int
    start: int
    end: int
    spoken: int = 0
    """For a line: how many samples of `start..end` its voice takes (0 when it is captions only)."""
    breaths: int = 0
    """For breathing: how many whole breaths it holds."""

    @property
    def waits(self) -> bool:
        """Whether the practice halts here until the person goes on."""
        return self.start == self.end


@dataclass(frozen=True, kw_only=True)
class Prompt:
    """What a voice says with a breath. `end` is exclusive, and may come before the voice is done."""

    text: str
    start: int
    end: int
    strength: float = 1.0
    """0..1, as that breath is guided."""


@dataclass(frozen=True, kw_only=True)
class Span:
    """A section's place on the timeline."""

    id: str
    title: str
    person: str
    start: int
    end: int


@dataclass(frozen=True, kw_only=True)
class Timeline:
    """Every cue from 0 to `frames`, without gap or overlap, and the sections they belong to."""

    cues: tuple[Cue, ...]
    spans: tuple[Span, ...]
    frames: int
    wished: int
    """The length asked for; `frames` differs when silences could not give or take enough."""
    prompts: tuple[Prompt, ...] = ()
    """What a voice says with the breaths, in rising order and never two at once."""

    @property
    def seconds(self) -> float:
        """Length in seconds."""
        return self.frames / RATE
