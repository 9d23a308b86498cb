"""A practice that begins with its first spoken line while the others are still being made."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from pauseknap.core.practice.model import Say
from pauseknap.core.practice.personal import Script
from pauseknap.core.timeline.build import build
from pauseknap.core.timeline.model import Cue, Prompt, Timeline, to_frames
from pauseknap.core.timeline.pace import Pace
from pauseknap.core.timeline.prompts import prompted
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

    def __init__(
        self,
        derive: Callable[[], Script],
        session: Session,
        mixing: Mixing,
        pace: Pace,
        *,
        speak: Callable[[Script], None] | None = None,
    ) -> None:
        self._derive = derive
        self._speak = speak
        self._script = derive()
        self._tried: set[str] = set()
        """Lines that have been asked of the voice."""
        self._awaited_from: int | None = None
        """How many cues stand while the practice waits for lines that an answer brought."""
        self._session = session
        self._mixing = mixing
        self._pace = pace
        self._clips: dict[str, Mono] = {}
        self._timeline: Timeline | None = None
        self._heard: Following | None = None
        session.refitted_by(self.answered)

    @property
    def script(self) -> Script:
        """The practice as the answers so far have it."""
        return self._script

    def answered(self, settled: int) -> None:
        """An answer was given or taken back: the cues up to `settled` stay, the rest is fitted anew."""
        if self._timeline is None:
            return
        self._script = self._derive()
        self._timeline = replace(self._timeline, cues=self._timeline.cues[:settled])
        self._refit(list(self._timeline.cues), guess=None, voiceless=False)
        new = [line for line in self._script.lines if line not in self._clips and line not in self._tried]
        if new and self._speak:
            self._tried.update(new)
            self._awaited_from = settled
            self._session.wait_for_voice()
            self._speak(self._script)

    def take(self, line: str, clip: Mono) -> None:
        """One more line can be heard; the first one begins the practice."""
        self._clips[line] = clip
        self._tried.add(line)
        self._pace = self._pace.learned(line, len(clip))
        self._fit(guess=self._pace.frames_of)

    def end(self, clips: Mapping[str, Mono], *, voiceless: bool) -> None:
        """No more lines will come; those that are missing are timed to be read."""
        self._clips = {**self._clips, **clips}
        self._tried.update(self._script.lines)
        self._fit(guess=None, voiceless=voiceless)
        self._awaited_from = None
        self._session.resume(heard=True)

    def prompt(self, clips: Mapping[str, Mono]) -> None:
        """What is said with the breaths can be heard; it comes with the next breath that still has it."""
        self._clips.update(clips)
        if self._timeline and clips and not self._session.is_over():
            self._go_on(self._timeline, self._timeline.prompts)

    def _fit(self, *, guess: Callable[[str], int] | None, voiceless: bool = False) -> None:
        if self._session.is_over():
            return
        settled = self._session.place() + SETTLED
        placed = self._timeline.cues if self._timeline else ()
        if self._awaited_from is None:
            kept = [cue for cue in placed if cue.start < settled]
        else:
            kept = list(placed[: self._awaited_from])
        self._refit(kept, guess=guess, voiceless=voiceless)

    def _refit(self, kept: list[Cue], *, guess: Callable[[str], int] | None, voiceless: bool) -> None:
        lengths = {line: len(clip) for line, clip in self._clips.items()}
        timeline = build(self._script, lengths, guess=guess, kept=kept)
        if self._timeline is None:
            if guess and any(cue.start < SETTLED and self._awaited(cue) for cue in timeline.cues):
                return
            self._timeline = prompted(timeline, lengths)
            mix = self._mixing(self._timeline, dict(self._clips))
            self._heard = Following(mix) if mix else None
            self._session.ready(self._timeline, self._heard, voiceless=voiceless)
        else:
            self._go_on(timeline, self._timeline.prompts, voiceless=voiceless)

    def _go_on(self, timeline: Timeline, prompts: Sequence[Prompt], *, voiceless: bool = False) -> None:
        """What was heard, and is on its way to the ear, stays; `prompts` are those so far."""
        lengths = {line: len(clip) for line, clip in self._clips.items()}
        settled = self._session.place() + SETTLED
        self._timeline = timeline = prompted(timeline, lengths, kept=prompts, settled=settled)
        mix = self._mixing(timeline, dict(self._clips))
        if self._heard and mix:
            self._heard.mix = mix
        self._session.revise(timeline, voiceless=voiceless)

    def _awaited(self, cue: Cue) -> bool:
        return isinstance(cue.step, Say) and cue.step.text not in self._clips
