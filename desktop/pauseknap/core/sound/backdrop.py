"""A person's own music as the background: level with the other rooms, going round with a long crossing."""

from __future__ import annotations

import math
from typing import Protocol

import numpy as np

from pauseknap.core.sound.ambience import AMBIENCE_LOUDNESS, AMBIENCE_PEAK
from pauseknap.core.sound.loudness import STEP, gated, weighted
from pauseknap.core.sound.signal import Mono, Stereo, to_gain
from pauseknap.core.timeline.model import RATE, to_frames

CROSS_SECONDS = 4.0
"""Its end fades into its beginning so long, or a quarter of it where it is short."""
SHORTEST_SECONDS = 2.0
_SPOTS = 24
"""A long piece is listened to in so many places of one second, all over it."""
_STRAIGHT = 0.8
"""The share of the peak up to which nothing changes; what goes higher is bent."""


class Piece(Protocol):
    """Music of some length at `RATE`, read from anywhere."""

    @property
    def frames(self) -> int:
        """How long it is."""

    def block(self, start: int, frames: int) -> Stereo:
        """The samples of `start..start+frames`, shape (2, frames); zeros outside it."""


def gain_for(piece: Piece) -> float:
    """The factor that makes it as loud as the other rooms, without letting what was heard of it be bent."""
    heard = [piece.block(place, RATE) for place in _spots(piece.frames)]
    highest = max((float(np.max(np.abs(sound))) for sound in heard), default=0.0)
    steps = [np.square(weighted(sound)).sum(axis=0).reshape(-1, STEP).mean(axis=1) for sound in heard]
    loud = gated(np.concatenate(steps, dtype=np.float64)) if steps else -math.inf
    if not math.isfinite(loud):
        return 1.0
    return min(to_gain(AMBIENCE_LOUDNESS - loud), _STRAIGHT * AMBIENCE_PEAK / highest)


def _spots(frames: int) -> list[int]:
    """Where to listen: everywhere in a short piece, else evenly from beginning to end."""
    whole = frames // RATE
    count = min(whole, _SPOTS)
    return [place * whole // count * RATE for place in range(count)]


class Backdrop:
    """Fulfils `Bed`. What its gain does not hold below the peak is bent there, as seldom as that is."""

    def __init__(self, piece: Piece, gain: float) -> None:
        self._piece = piece
        self._gain = np.float32(gain)
        self._cross = min(to_frames(CROSS_SECONDS), piece.frames // 4)
        self._period = piece.frames - self._cross

    def block(self, start: int, frames: int) -> Stereo:
        """The samples of `start..start+frames`, shape (2, frames)."""
        planes = np.zeros((2, frames), dtype=np.float32)
        at = start
        while at < start + frames:
            lap, place = divmod(at, self._period)
            count = min(start + frames - at, self._period - place)
            planes[:, at - start : at - start + count] = self._lap(place, count, again=lap > 0)
            at += count
        planes *= self._gain
        return _bent(planes)

    def _lap(self, place: int, count: int, *, again: bool) -> Stereo:
        """Part of one time round; each time but the first, the end of the time before crosses into it."""
        planes = self._piece.block(place, count)
        crossing = min(count, self._cross - place)
        if again and crossing > 0:
            angle = (np.arange(place, place + crossing) + 0.5) * (np.pi / 2 / self._cross)
            planes[:, :crossing] *= np.sin(angle).astype(np.float32)
            ending = self._piece.block(self._period + place, crossing)
            planes[:, :crossing] += ending * np.cos(angle).astype(np.float32)
        return planes


def _bent(planes: Stereo) -> Stereo:
    """Up to a share of the peak as it is, above it ever flatter."""
    straight, room = np.float32(_STRAIGHT * AMBIENCE_PEAK), np.float32((1 - _STRAIGHT) * AMBIENCE_PEAK)
    if planes.max(initial=0.0) <= straight and planes.min(initial=0.0) >= -straight:
        return planes
    over: Mono = np.maximum(np.abs(planes) - straight, 0.0)
    return np.asarray(np.sign(planes) * (np.minimum(np.abs(planes), straight) + room * np.tanh(over / room)))
