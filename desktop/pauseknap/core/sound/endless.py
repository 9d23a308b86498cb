"""Sound without end that never comes round: pieces of noise laid by lot, and slow changes of loudness."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from pauseknap.core.sound.signal import Mono, Stereo
from pauseknap.core.timeline.model import RATE, to_frames

GRID = 480
"""Loudness is decided every 10 ms and runs straight in between."""
POOL_FRAMES = 1 << 19
"""About eleven seconds of each noise, of which pieces are taken anywhere."""
PIECE_FRAMES = to_frames(2.0)
CROSS_FRAMES = to_frames(0.5)

Moments = NDArray[np.float64]
Turn = Callable[[Moments], Moments]
"""How loud something is at moments in seconds, in rising order; 0..1."""


class Bed(Protocol):
    """What lies under everything: any stretch of it, always the same."""

    def block(self, start: int, frames: int) -> Stereo:
        """The samples of `start..start+frames`, shape (2, frames), a row an ear, the caller's own."""


_WHOLE = (1 << 64) - 1


def by_lot(seed: int, number: int) -> float:
    """A lot in 0..1 for a number, the same each time: the mixing of SplitMix64 (Steele and others, 2014)."""
    mixed = (number * 0x9E3779B97F4A7C15 + seed * 0xD1B54A32D192ED03) & _WHOLE
    mixed = ((mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9) & _WHOLE
    mixed = ((mixed ^ mixed >> 27) * 0x94D049BB133111EB) & _WHOLE
    return float((mixed ^ mixed >> 31) >> 11) / (1 << 53)


def smooth(shares: Moments) -> Moments:
    """0 up to 0, 1 from 1 on, and an S in between."""
    held = np.minimum(np.maximum(shares, 0.0), 1.0)
    return np.asarray(held * held * (3 - 2 * held))


def wander(seed: int, seconds: float) -> Turn:
    """Goes from lot to lot, a new one every so many seconds; moments are asked for in rising order."""

    def at(moments: Moments) -> Moments:
        places = moments / seconds
        node = np.floor(places)
        first, last = int(node[0]), int(node[-1])
        lots = np.array([by_lot(seed, number) for number in range(first, last + 2)])
        here = (node - first).astype(np.intp)
        return np.asarray(lots[here] + (lots[here + 1] - lots[here]) * smooth(places - node))

    return at


@dataclass(frozen=True)
class Noise:
    """Pieces of a pool, each from a place drawn by lot, crossing softly: no two hours are alike."""

    pool: Mono
    """`POOL_FRAMES` of it, and its beginning once more, so that a piece may be taken at its end as well."""

    @classmethod
    def of(cls, round_: NDArray[np.floating]) -> Noise:
        """Of noise whose end meets its beginning."""
        pool = np.concatenate([round_, round_[: PIECE_FRAMES + CROSS_FRAMES]])
        return cls(pool.astype(np.float32, copy=False))

    def lay(self, out: Mono, start: int, ear: int) -> None:
        """Fill `out` with what this ear hears from `start` on."""
        end = start + len(out)
        first = start // PIECE_FRAMES
        lots = (by_lot(ear + 1, piece) for piece in range(first - 1, (end - 1) // PIECE_FRAMES + 1))
        places = pairwise(int(lot * POOL_FRAMES) for lot in lots)
        for piece, (before, here) in enumerate(places, start=first):
            begin = piece * PIECE_FRAMES
            low, high = max(start, begin), min(end, begin + PIECE_FRAMES)
            out[low - start : high - start] = self.pool[here + low - begin : here + high - begin]
            cross = min(high, begin + CROSS_FRAMES)
            if low < cross:
                share = slice(low - begin, cross - begin)
                part = out[low - start : cross - start]
                part *= _UP[share]
                part += self.pool[before + PIECE_FRAMES :][share] * _DOWN[share]


_UP: Mono = np.sin(np.pi / 2 * (np.arange(CROSS_FRAMES) + 0.5) / CROSS_FRAMES).astype(np.float32)
_DOWN: Mono = _UP[::-1].copy()
"""Their squares add up to one: noise of two places is as loud as that of one."""


@dataclass(frozen=True)
class Hum:
    """Tones that go on and on; each makes whole turns in the table, the ears a moment apart."""

    table: Mono

    def lay(self, out: Mono, start: int, ear: int) -> None:
        """Fill `out` with what this ear hears from `start` on."""
        at, filled = (start + ear * 311) % len(self.table), 0
        while filled < len(out):
            piece = self.table[at : at + len(out) - filled]
            out[filled : filled + len(piece)] = piece
            filled, at = filled + len(piece), 0


@dataclass(frozen=True)
class Layer:
    """One noise or tone and how loud it is, for each ear."""

    sound: Noise | Hum
    height: float
    turns: tuple[Turn, Turn]


@dataclass(frozen=True)
class Endless:
    """Fulfils `Bed`: layers one over the other, no sample above the peak."""

    layers: tuple[Layer, ...]
    peak: float

    def block(self, start: int, frames: int) -> Stereo:
        """The samples of `start..start+frames`, shape (2, frames)."""
        planes = np.zeros((2, frames), dtype=np.float32)
        piece, gains = np.empty(frames, dtype=np.float32), _Gains(start, frames)
        for layer in self.layers:
            for ear, plane in enumerate(planes):
                layer.sound.lay(piece, start, ear)
                piece *= gains.over(layer.turns[ear], layer.height)
                plane += piece
        np.clip(planes, -self.peak, self.peak, out=planes)
        return planes


_RAMP: Mono = (np.arange(GRID) / GRID).astype(np.float32)


class _Gains:
    """One gain a sample, straight between the points of the grid, wherever the block begins."""

    def __init__(self, start: int, frames: int) -> None:
        first, last = start // GRID, -(-(start + frames) // GRID)
        self._moments: Moments = np.arange(first, last + 1, dtype=np.float64) * (GRID / RATE)
        self._gains = np.empty((last - first, GRID), dtype=np.float32)
        self._asked = slice(start - first * GRID, start - first * GRID + frames)
        self._last: tuple[Turn, float] | None = None

    def over(self, turn: Turn, height: float) -> Mono:
        """The gains of one layer for one ear; they hold until the next are asked for."""
        if self._last != (turn, height):
            self._last = (turn, height)
            points = (height * turn(self._moments)).astype(np.float32)
            np.multiply(np.diff(points)[:, None], _RAMP, out=self._gains)
            self._gains += points[:-1, None]
        return self._gains.reshape(-1)[self._asked]
