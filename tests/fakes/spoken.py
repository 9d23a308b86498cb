"""Somebody says a line: syllables on a voice of so many hertz, for tests that need no words."""

from __future__ import annotations

import numpy as np

from pauseknap.core.sound.signal import Mono
from pauseknap.core.timeline.model import RATE

LETTERS_A_SECOND = 12.0


def spoken(text: str, *, hertz: float = 140.0, level: float = 0.2, seconds: float | None = None) -> Mono:
    """About as long as somebody takes for the text; rises and falls as speech does, and ends in silence."""
    length = round((seconds or max(0.4, len(text) / LETTERS_A_SECOND)) * RATE)
    time = np.arange(length) / RATE
    voice = sum(np.sin(2 * np.pi * hertz * n * time) / n for n in range(1, 12))
    syllables = np.clip(np.sin(2 * np.pi * 3.0 * time), 0.0, None) ** 0.5
    clip: Mono = (level / 2 * voice * syllables).astype(np.float32)
    return clip


def in_a_room(clip: Mono, *, before: float = 0.5, after: float = 0.7, noise: float = 0.0005) -> Mono:
    """The clip with the quiet of a room around and behind it."""
    whole = np.concatenate(
        [np.zeros(round(before * RATE), np.float32), clip, np.zeros(round(after * RATE), np.float32)]
    )
    hiss = np.random.default_rng(7).standard_normal(len(whole)) * noise
    return (whole + hiss).astype(np.float32)
