"""A spoken line on its way into the mix: made kinder where wished, as loud as all lines."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pauseknap.core.sound.clauses import breathed
from pauseknap.core.sound.kinder import TAIL_SECONDS, kinder
from pauseknap.core.sound.loudness import ROW, STEP, gated, peak_between, peaks, weighted
from pauseknap.core.sound.signal import Mono, on_grid, softened, to_gain

LINE_LOUDNESS = -20.0
"""LUFS of every line, heard with both ears at full volume, its pauses left out."""
LINE_PEAK = to_gain(-5.5)
"""The true peak of a line is at most this: the bells and the lowered background have room above it."""

_FADE_SECONDS = 0.010
_STEP_ROWS = STEP // ROW
_LOOK_AHEAD = 4
"""Rows of 64 samples, about 5 ms, in which the limiter comes down before a peak."""
_RELEASE = 0.16
"""Decibels a row by which it comes up again: 12 dB in a tenth of a second."""
_TURNS = 3
"""How often loudness and limit are brought together; what is limited hard gets a little softer each time."""


@dataclass(frozen=True, kw_only=True)
class Finish:
    """What is done to a clip."""

    pause: float = 0.0
    """Seconds added between the clauses of a line."""
    softness: float = 0.0
    """0..1: how much of the highest tones is taken away."""
    room: float = 0.0
    """0..1: how much of a small room is heard."""


RECORDED = Finish()
"""A recording of a person is only brought to the loudness of all lines."""


def as_heard(clip: Mono, text: str, finish: Finish) -> Mono:
    """The clip as it goes into the mix; `text` tells how many clauses it has.

    Pauses, high tones and room come first and the level last, so that no choice makes a line louder or lets
    it peak higher. The result lies on the 16-bit grid.
    """
    if not len(clip):
        return clip
    centred = (clip - np.float32(clip.mean(dtype=np.float64))).astype(np.float32)
    dry = softened(breathed(centred, text, finish.pause), fade_in=_FADE_SECONDS, fade_out=2 * _FADE_SECONDS)
    line = evened(kinder(dry, finish.softness, finish.room))
    ending = TAIL_SECONDS / 2 if finish.room > 0 else _FADE_SECONDS
    return on_grid(softened(line, fade_in=_FADE_SECONDS, fade_out=ending))


def evened(clip: Mono) -> Mono:
    """The line at the loudness all lines share, its peaks held; silence stays silence."""
    rows = -(-len(clip) // ROW)
    power = np.zeros(rows * ROW)
    power[: len(clip)] = np.square(weighted(clip))
    power = 2 * power.reshape(rows, ROW).mean(axis=1)
    now = _loudness(power)
    if not math.isfinite(now):
        return clip
    gain, held = to_gain(LINE_LOUDNESS - now), np.ones(rows)
    tops = peaks(clip, LINE_PEAK / gain / 2)
    for _ in range(_TURNS):
        held = limiting(tops, LINE_PEAK / gain)
        gain = to_gain(LINE_LOUDNESS - _loudness(power * held**2))
    held = limiting(tops, LINE_PEAK / gain)
    line = clip * _each_sample(held * gain)[: len(clip)]
    highest = peak_between(line[None])
    return line * np.float32(min(1.0, LINE_PEAK / highest))


def limiting(tops: Mono, ceiling: float) -> NDArray[np.float64]:
    """One gain a row that keeps the rows' peaks below the ceiling: it looks ahead, and has no corner."""
    needed = 20 * np.log10(ceiling / np.maximum(tops, ceiling))
    around = np.pad(needed, _LOOK_AHEAD + 1)
    lowest = np.lib.stride_tricks.sliding_window_view(around, 2 * _LOOK_AHEAD + 3).min(axis=1)
    rise = _RELEASE * np.arange(len(lowest))
    released = np.minimum.accumulate(lowest - rise) + rise
    shape = np.hanning(2 * _LOOK_AHEAD + 3)[1:-1]
    smooth = np.convolve(np.pad(released, _LOOK_AHEAD, mode="edge"), shape / shape.sum(), "valid")
    return np.asarray(10 ** (smooth / 20))


def _each_sample(rows: NDArray[np.float64]) -> Mono:
    """Straight from row to row: at their edges the lower one, so that no gain is above its row's."""
    edges = np.minimum(np.concatenate([rows[:1], rows]), np.concatenate([rows, rows[-1:]]))
    edges = edges.astype(np.float32)
    ramp = np.arange(ROW, dtype=np.float32) / ROW
    return np.asarray(edges[:-1, None] + np.diff(edges)[:, None] * ramp).reshape(-1)


def _loudness(rows: NDArray[np.float64]) -> float:
    """LUFS of a line with silence around it, from the weighted power of its rows."""
    steps = np.pad(rows, (0, -len(rows) % _STEP_ROWS)).reshape(-1, _STEP_ROWS).mean(axis=1)
    return gated(np.pad(steps, 3))
