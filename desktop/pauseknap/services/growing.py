"""A practice that begins with its first spoken line while the others are still being made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from pauseknap.core.practice.model import Say
from pauseknap.core.practice.personal import Script
from pauseknap.core.timeline.build import build
from pauseknap.core.timeline.model import Cue, Timeline, to_frames
from pauseknap.core.timeline.pace import Pace
from pauseknap.ports.player import Source
from pauseknap.services.session import Session

if TYPE_CHECKING:
    from pauseknap.core.sound.signal import Mono, Stereo

SETTLED = to_frames(1.0)
"""What begins within this of the place now heard stays as it is: it is on its way to the ear."""

Mixing = Callable[[Timeline, Mapping[str, "Mono"]], Source | None]
"""What is heard of a timeline with these clips; None for nothing."""


class Following:
    """Fulfils `Source`: always what the newest mix says. Mixes agree on all that is settled."""

    def __init__(self, mix: Source) -> None:
        self.mix = mix

    def block(self, start: int, frames: int) -> Stereo:
        """The samples as the newest mix has them."""
        return self.mix.block(start, frames)


class Growing:
    """Fits the rest of the timeline anew with each line that arrives; what was heard stays in its place.

    A line that is not there when its turn comes is shown only.
    """

    def __init__(self, script: Script, session: Session, mixing: Mixing, pace: Pace) -> None:
        self._script = script
        self._session = session
        self._mixing = mixing
        self._pace = pace
        self._clips: dict[str, Mono] = {}
        self._timeline: Timeline | None = None
        self._heard: Following | None = None

    def take(self, line: str, clip: Mono) -> None:
        """One more line can be heard; the first one begins the practice."""
        self._clips[line] = clip
        self._pace = self._pace.learned(line, len(clip))
        self._fit(guess=self._pace.frames_of)

    def end(self, clips: Mapping[str, Mono], *, voiceless: bool) -> None:
        """No more lines will come; those that are missing are timed to be read."""
        self._clips = dict(clips)
        self._fit(guess=None, voiceless=voiceless)

    def _fit(self, *, guess: Callable[[str], int] | None, voiceless: bool = False) -> None:
        if self._session.is_over():
            return
        lengths = {line: len(clip) for line, clip in self._clips.items()}
        settled = self._session.place() + SETTLED
        kept = [cue for cue in self._timeline.cues if cue.start < settled] if self._timeline else []
        timeline = build(self._script, lengths, guess=guess, kept=kept)
        if self._timeline is None:
            if guess and any(cue.start < SETTLED and self._awaited(cue) for cue in timeline.cues):
                return
            self._timeline = timeline
            mix = self._mixing(timeline, dict(self._clips))
            self._heard = Following(mix) if mix else None
            self._session.ready(timeline, self._heard, voiceless=voiceless)
            return
        self._timeline = timeline
        mix = self._mixing(timeline, dict(self._clips))
        if self._heard and mix:
            self._heard.mix = mix
        self._session.revise(timeline, voiceless=voiceless)

    def _awaited(self, cue: Cue) -> bool:
        return isinstance(cue.step, Say) and cue.step.text not in self._clips
