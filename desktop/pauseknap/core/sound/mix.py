"""Everything that is heard of one timeline, mixed: any stretch of it, at any time, always the same."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from pauseknap.core.breath.course import guidance
from pauseknap.core.breath.pattern import Pattern
from pauseknap.core.practice.model import Bell, BellKind, Breathe, Say, Turn
from pauseknap.core.settings import Ambience, BreathSound, Sound
from pauseknap.core.sound.ambience import SOUNDINGS, ambience
from pauseknap.core.sound.bell import BELL_PEAK, RING_SECONDS, bell, height_after
from pauseknap.core.sound.breath_tone import breath_tone
from pauseknap.core.sound.breath_wave import breath_wave
from pauseknap.core.sound.endless import Bed
from pauseknap.core.sound.envelope import Envelope, ducking
from pauseknap.core.sound.signal import Mono, Stereo, softened, to_gain
from pauseknap.core.timeline.model import RATE, Cue, Prompt, Timeline, to_frames

CEILING = to_gain(-2.0)
"""The true peak of everything at once; `Mix` tells how it is shared out."""
TAKES = 3
"""How many breaths differ in their noise before the first one comes again."""
_ROOM_IN_SECONDS, _ROOM_OUT_SECONDS = 3.0, 5.0
_END_SECONDS = 0.05
_CUT_SECONDS = 0.01
"""How softly a line ends that is longer than its place."""
_FADE_SECONDS = 0.3
"""And one that is said with a breath and longer than its part of it."""


@dataclass(frozen=True, kw_only=True)
class MixOptions:
    """What is to be heard beside the lines, and how loud; volumes are 0..1."""

    voice_volume: float = 1.0
    bell_volume: float = 0.6
    background_volume: float = 0.5
    bells: bool = True
    breath_sound: BreathSound = "none"
    breath_volume: float = 0.5
    prompt_volume: float = 0.0
    """Of what a voice says with the first breaths."""
    ambience: Ambience = "none"


def options_for(sound: Sound, *, spoken: bool) -> MixOptions:
    """A person's settings for one practice: where nothing is spoken, bells too are heard only if chosen."""
    return MixOptions(
        voice_volume=sound.voice_volume,
        bell_volume=sound.bell_volume,
        background_volume=sound.background_volume,
        bells=spoken or sound.pacer_bell,
        breath_sound=sound.breath_sound,
        breath_volume=sound.breath_volume,
        prompt_volume=sound.breath_voice_volume if sound.breath_voice else 0.0,
        ambience=sound.ambience,
    )


@dataclass(frozen=True)
class _Sounding:
    """One thing that sounds from `start` on; `samples` are made when they are first needed."""

    start: int
    end: int
    gain: float
    samples: Callable[[], Mono | Stereo]
    background: bool = False


class Mix:
    """Fulfils `Source` for a timeline. Memory is that of clips and ambience, however long the session.

    `own` is what is heard as the ambience "own"; without it that one is silent.

    By design it stays below `CEILING` at any volumes: a line peaks at 0.531, all bells together at 0.19,
    ambience at 0.15 and breath at 0.126, and the last two stand 12 dB lower under a line; that makes 0.79.
    What is said with a breath is a line like the others, and never sounds beside one.
    """

    def __init__(
        self, timeline: Timeline, clips: Mapping[str, Mono], options: MixOptions, own: Bed | None = None
    ) -> None:
        self.frames = timeline.frames
        self._clips = clips
        self._options = options
        self._own = own
        strokes = _strokes(timeline) if options.bells else []
        share = BELL_PEAK / max(BELL_PEAK, _height_together(strokes))
        found = [one for cue in timeline.cues for one in self._soundings(cue)]
        found += [self._stroke(kind, start, share) for kind, start in strokes]
        found += [self._prompt(prompt) for prompt in timeline.prompts if prompt.text in clips]
        self._score = sorted((one for one in found if one.gain > 0), key=lambda one: one.start)
        self._starts = [one.start for one in self._score]
        self._longest = max((one.end - one.start for one in self._score), default=0)
        spoken = [
            (cue.start, cue.start + cue.spoken)
            for cue in timeline.cues
            if isinstance(cue.step, Say) and cue.spoken and options.voice_volume > 0
        ]
        if options.prompt_volume > 0:
            spoken += [(prompt.start, prompt.end) for prompt in timeline.prompts]
        self._duck = ducking(sorted(spoken))
        self._awaits = options.prompt_volume > 0 and any(
            isinstance(cue.step, Breathe) and cue.step.prompts for cue in timeline.cues
        )
        self._room = _room(timeline.frames, options.background_volume)
        self._end = Envelope(
            ((max(0, self.frames - to_frames(_END_SECONDS)), 1.0), (max(1, self.frames), 0.0))
        )

    @property
    def sounds(self) -> bool:
        """Whether there is anything at all to be heard, or may be once a voice has spoken it."""
        return bool(self._score) or self._has_room or self._awaits

    def block(self, start: int, frames: int) -> Stereo:
        """The samples of `start..start+frames`, shape (frames, 2); zeros outside the session."""
        first, last = max(start, 0), min(start + frames, self.frames)
        if last <= first:
            return np.zeros((frames, 2), dtype=np.float32)
        # Planes, not pairs, until the end: numpy is twice as quick on neighbours.
        sum_ = self._background(first, last - first)
        for one in self._within(first, last, background=False):
            _add(sum_, first, one)
        _lower(sum_, self._end.over(first, last - first))
        out = np.zeros((frames, 2), dtype=np.float32)
        for ear, plane in enumerate(sum_):  # five times as quick as the whole of it turned
            out[first - start : last - start, ear] = plane
        return out

    def _background(self, start: int, frames: int) -> Stereo:
        """Ambience and breath, lower under a line; shape (2, frames)."""
        if self._has_room:
            sum_ = self._bed.block(start, frames)
            _lower(sum_, self._room.over(start, frames))
        else:
            sum_ = np.zeros((2, frames), dtype=np.float32)
        for one in self._within(start, start + frames, background=True):
            _add(sum_, start, one)
        _lower(sum_, self._duck.over(start, frames))
        return sum_

    @property
    def _has_room(self) -> bool:
        options = self._options
        there = self._own is not None if options.ambience == "own" else options.ambience != "none"
        return there and options.background_volume > 0 and self.frames > 0

    @cached_property
    def _bed(self) -> Bed:
        found = [name for name in SOUNDINGS if name == self._options.ambience]
        if found:
            return ambience(found[0])
        assert self._own is not None
        return self._own

    def _within(self, start: int, end: int, *, background: bool) -> Iterator[_Sounding]:
        """What sounds anywhere in `start..end`, in the order it begins."""
        first = bisect_left(self._starts, start - self._longest)
        for one in self._score[first : bisect_left(self._starts, end)]:
            if one.end > start and one.background == background:
                yield one

    def _soundings(self, cue: Cue) -> Iterator[_Sounding]:
        match cue.step:
            case Say(text=text) if cue.spoken and text in self._clips:
                yield _Sounding(
                    cue.start,
                    cue.start + cue.spoken,
                    self._options.voice_volume,
                    lambda: self._line(text, cue.spoken, _CUT_SECONDS),
                )
            case Breathe(course=course) if self._options.breath_sound != "none":
                for breath in range(cue.breaths):
                    start = cue.start + to_frames(course.start(breath))
                    share = guidance(breath, cue.breaths)
                    yield self._breath(course.pattern(breath), breath % TAKES, start, share)

    def _prompt(self, prompt: Prompt) -> _Sounding:
        gain, frames = self._options.prompt_volume * prompt.strength, prompt.end - prompt.start
        return _Sounding(
            prompt.start, prompt.end, gain, lambda: self._line(prompt.text, frames, _FADE_SECONDS)
        )

    def _line(self, text: str, frames: int, fade_out: float) -> Mono:
        clip = self._clips[text]
        if len(clip) <= frames:
            return clip
        return softened(clip[:frames], fade_in=0.0, fade_out=fade_out)

    def _stroke(self, kind: BellKind, start: int, share: float) -> _Sounding:
        gain = self._options.bell_volume * share
        return _Sounding(start, start + to_frames(RING_SECONDS), gain, lambda: bell(kind))

    def _breath(self, pattern: Pattern, take: int, start: int, share: float) -> _Sounding:
        make = breath_wave if self._options.breath_sound == "wave" else breath_tone
        volume, length = self._options.breath_volume * share, to_frames(pattern.cycle)
        return _Sounding(start, start + length, volume, lambda: make(pattern, take), background=True)


def _strokes(timeline: Timeline) -> list[tuple[BellKind, int]]:
    """Which bells are struck, and when, in rising order."""
    strokes: list[tuple[BellKind, int]] = []
    for cue in timeline.cues:
        match cue.step:
            case Bell(kind=kind):
                strokes.append((kind, cue.start))
            case Turn(warn=warn) if 0 < to_frames(warn) < cue.end - cue.start:
                strokes.append(("interval", cue.end - to_frames(warn)))
    return sorted(strokes, key=lambda stroke: stroke[1])


def _height_together(strokes: list[tuple[BellKind, int]]) -> float:
    """How high the bells rise where one is struck while others still ring."""
    ring, highest = to_frames(RING_SECONDS), 0.0
    for end, (_, now) in enumerate(strokes, start=1):
        heard = ((kind, now - start) for kind, start in strokes[:end] if now - start < ring)
        highest = max(highest, sum(height_after(kind, passed / RATE) for kind, passed in heard))
    return highest


def _room(frames: int, volume: float) -> Envelope:
    """The ambience comes and goes slowly; in a short session within a third of it each."""
    rise = min(to_frames(_ROOM_IN_SECONDS), frames // 3)
    fall = min(to_frames(_ROOM_OUT_SECONDS), frames // 3)
    if not rise:
        return Envelope(((0, 0.0),))
    return Envelope(((0, 0.0), (rise, volume), (frames - fall, volume), (frames, 0.0)))


def _lower(planes: Stereo, gain: float | Mono) -> None:
    """Make both planes so much quieter; mostly that is nothing at all."""
    if not (isinstance(gain, float) and gain == 1.0):
        planes *= gain


def _add(planes: Stereo, start: int, one: _Sounding) -> None:
    """Add the part of a sound that lies within the planes, which begin at `start`."""
    samples = one.samples()
    first = max(start, one.start)
    last = min(start + planes.shape[1], one.end, one.start + len(samples))
    if last > first:
        piece = samples[first - one.start : last - one.start] * np.float32(one.gain)
        for ear, plane in enumerate(planes):
            plane[first - start : last - start] += piece if piece.ndim == 1 else piece[:, ear]
