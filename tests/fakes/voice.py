"""A voice that hums: as long as the line, at once, and refusing what it is told to refuse."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from pauseknap.core.problems import Problem
from pauseknap.core.sound.signal import Mono, on_grid, softened
from pauseknap.core.timeline.model import RATE
from pauseknap.ports.voice import Utterance, VoiceError, VoiceInfo

DANISH = VoiceInfo(id="fake/da", name="Brummer", language="da")
ENGLISH = VoiceInfo(id="fake/en", name="Hummer", language="en")
SECONDS_A_LETTER_AT_120 = 0.075
HERTZ = 150


class FakeVoice:
    """Fulfils `Voice` with 150 Hz instead of words."""

    def __init__(
        self, *, voices: Iterable[VoiceInfo] = (DANISH, ENGLISH), refused: Iterable[str] = ()
    ) -> None:
        self._voices = tuple(voices)
        self.refused = set(refused)
        """Lines that cannot be spoken."""
        self.asked: list[Utterance] = []
        self.closed = 0

    def voices(self) -> tuple[VoiceInfo, ...]:
        return self._voices

    def speak(self, utterance: Utterance) -> Mono:
        self.asked.append(utterance)
        letters = sum(sign.isalnum() for sign in utterance.text)
        if not letters or utterance.text in self.refused:
            raise VoiceError("refused")
        if utterance.voice not in {voice.id for voice in self._voices}:
            raise VoiceError("unknown voice")
        frames = round(letters * SECONDS_A_LETTER_AT_120 * 120 / utterance.rate * RATE)
        hum = 0.3 * np.sin(2 * np.pi * HERTZ * (np.arange(frames) + 30) / RATE)
        return on_grid(softened(hum.astype(np.float32), fade_in=0.005, fade_out=0.02))

    def problems(self) -> tuple[Problem, ...]:
        return ()

    def close(self) -> None:
        self.closed += 1
