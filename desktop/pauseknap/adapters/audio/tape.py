"""What is to be heard at each frame of a player's time: places in a source, holds, jumps and fades."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from pauseknap.core.sound.envelope import Envelope
from pauseknap.core.sound.signal import Stereo
from pauseknap.core.timeline.model import to_frames
from pauseknap.ports.player import Source

FADE = to_frames(0.05)
FASTEST_FADE = to_frames(0.01)
"""From all to nothing; what is faster is heard as a click."""
STOP_FADE = to_frames(0.4)
VOLUME_SLOPE = to_frames(0.1)
_KEPT = to_frames(3.0)
"""How far back the past is kept; what is heard lags behind what is decided by less."""

_NOTHING = Envelope(((0, 0.0),))
_FULL = Envelope(((0, 1.0),))


@dataclass(frozen=True)
class Stretch:
    """From `start` on `source` is at `place`, and runs with time or holds still."""

    start: int
    source: Source | None
    place: int
    runs: bool
    sought: bool = False
    """Someone asked for this place: it counts as reached before it is heard."""


@dataclass(frozen=True)
class Tape:
    """A value; every wish gives a new tape that differs from frame `at` on. Frames only ever grow.

    The last stretch always holds, so a tape comes to rest by itself.
    """

    stretches: tuple[Stretch, ...] = (Stretch(0, None, 0, runs=False),)
    fade: Envelope = _NOTHING
    volume: Envelope = _FULL
    until: int = 0

    @property
    def rest(self) -> int:
        """The frame from which on nothing moves any more."""
        return self.stretches[-1].start

    @property
    def source(self) -> Source | None:
        """What was loaded last."""
        return self.stretches[-1].source

    def place(self, frame: int) -> int:
        """Where in the source one is at a frame, or where one is about to jump to."""
        ahead = [stretch for stretch in self.stretches if stretch.start > frame and stretch.sought]
        if ahead:
            return ahead[-1].place
        here = self._here(frame)
        return here.place + (frame - here.start if here.runs else 0)

    def runs(self, frame: int) -> bool:
        """Whether it runs at a frame, or will."""
        ends = (stretch.start for stretch in self.stretches[1:])
        return any(stretch.runs and end > frame for stretch, end in zip(self.stretches, ends, strict=False))

    def played(self, at: int, until: int) -> Tape:
        """Run from where it is (or is about to jump to), and hold at `until` exactly."""
        start, place = max(at, self._jump_start(at)), self.place(at)
        if place >= until:
            return self.held(at)
        source, here = self.source, self._here(start)
        kept = tuple(stretch for stretch in self._cut(at) if stretch.start < start)
        return replace(
            self,
            stretches=(
                *kept,
                Stretch(start, source, place, runs=True, sought=here.sought and here.start == start),
                Stretch(start + until - place, source, until, runs=False),
            ),
            fade=_up_and_down(_recent(self.fade, at), start, start + until - place),
            until=until,
        )

    def held(self, at: int, slope: int = FADE) -> Tape:
        """Fade out and hold; a jump on its way still happens."""
        jump = self._jump_start(at)
        if jump > at:
            there = Stretch(jump, self.source, self.place(at), runs=False, sought=True)
            fade = _recent(self.fade, at).changed(at, jump - at, 0.0)
            return replace(self, stretches=(*self._cut(at), there), fade=fade)
        here = self._here(at)
        if not here.runs:
            return self
        stop = min(at + self._outgoing(at, slope), self.rest)
        there = Stretch(stop, here.source, here.place + stop - here.start, runs=False)
        fade = _recent(self.fade, at).changed(at, stop - at, 0.0)
        return replace(self, stretches=(*self._cut(at), there), fade=fade)

    def sought(self, at: int, place: int, *, runs: bool) -> Tape:
        """Fade out, jump, and fade in again where it runs on to the same end as before."""
        jumped = self._jumped(at, self.source, place)
        return jumped.played(at, self.until) if runs else jumped

    def loaded(self, at: int, source: Source | None) -> Tape:
        """Fade out what was, and hold at the beginning of something new."""
        return replace(self._jumped(at, source, 0), until=0)

    def louder(self, at: int, gain: float) -> Tape:
        """Another volume of everything; at once where nothing is heard."""
        if not self._here(at).runs and self._jump_start(at) == at:
            return replace(self, volume=Envelope(((at, gain),)))
        return replace(self, volume=_recent(self.volume, at).changed(at, VOLUME_SLOPE, gain))

    def block(self, start: int, frames: int) -> Stereo:
        """What is to be heard in `start..start+frames`."""
        out = np.zeros((frames, 2), dtype=np.float32)
        fade = self.fade.over(start, frames)
        if isinstance(fade, float) and fade == 0.0:
            return out
        ends = [*(stretch.start for stretch in self.stretches[1:]), start + frames]
        for stretch, end in zip(self.stretches, ends, strict=True):
            first, last = max(start, stretch.start), min(start + frames, end)
            if stretch.runs and stretch.source is not None and first < last:
                place = stretch.place + first - stretch.start
                out[first - start : last - start] = stretch.source.block(place, last - first)
        for gains in (fade, self.volume.over(start, frames)):
            out *= gains if isinstance(gains, float) else gains[:, None]
        return out

    def _here(self, frame: int) -> Stretch:
        return next((one for one in reversed(self.stretches) if one.start <= frame), self.stretches[0])

    def _jump_start(self, at: int) -> int:
        """Where a jump that is still to come will happen; `at` when none is."""
        return next((one.start for one in reversed(self.stretches) if one.start > at and one.sought), at)

    def _outgoing(self, at: int, slope: int) -> int:
        """How long to fade out: not at all where nothing is heard."""
        return slope if self._here(at).source is not None and self.fade.at(at) > 0 else 0

    def _cut(self, at: int) -> tuple[Stretch, ...]:
        """The stretches begun by `at`, without those long past."""
        begun = [stretch for stretch in self.stretches if stretch.start <= at]
        old = sum(1 for stretch in begun[1:] if stretch.start <= at - _KEPT)
        return tuple(begun[old:]) or self.stretches[:1]

    def _jumped(self, at: int, source: Source | None, place: int) -> Tape:
        slope = self._outgoing(at, FADE)
        there = Stretch(at + slope, source, place, runs=False, sought=True)
        kept = tuple(stretch for stretch in self._cut(at) if stretch.start < there.start)
        fade = _recent(self.fade, at).changed(at, slope, 0.0)
        return replace(self, stretches=(*kept, there), fade=fade)


def _recent(envelope: Envelope, at: int) -> Envelope:
    """The envelope without corners long past."""
    old = sum(1 for frame, _ in envelope.corners[1:] if frame <= at - _KEPT)
    return Envelope(envelope.corners[old:])


def _up_and_down(fade: Envelope, start: int, end: int) -> Envelope:
    """Up from `start`, down to nothing at `end`; where there is little room less far, not faster."""
    room = end - start
    if room <= FASTEST_FADE:
        return fade.changed(start, room, 0.0)
    slope = min(FADE, (room - 1) // 2)
    top = min(1.0, slope / FASTEST_FADE)
    up = fade.changed(start, slope, top)
    return Envelope((*up.corners, (end - slope, top), (end, 0.0)))
