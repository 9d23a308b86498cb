"""A voice: turns one line into one clip of sound, or says that it cannot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from pauseknap.core.problems import Problem
from pauseknap.core.speech.manner import Engine

if TYPE_CHECKING:
    from pauseknap.core.sound.signal import Mono


@dataclass(frozen=True)
class VoiceInfo:
    """A voice that can be chosen."""

    id: str
    name: str
    language: str
    """Two letters: "da", "en"."""
    engine: Engine = "espeak"


@dataclass(frozen=True)
class Utterance:
    """One line to speak."""

    text: str
    voice: str
    rate: int
    """Words a minute, as people count them in our practices."""
    pitch: int = 0
    """Percent above or below the voice's own."""


def own_voice_id(path: str) -> str:
    """The id of the voice in a file that a person chose."""
    return f"piper:{path}"


class VoiceError(Exception):
    """The line could not be spoken; the practice goes on with its caption."""


class Voice(Protocol):
    """An engine that speaks lines into clips; calls may come from several threads: each gets its own line."""

    def voices(self) -> tuple[VoiceInfo, ...]:
        """Every voice the engine has; empty when it does not work."""

    def speak(self, utterance: Utterance) -> Mono:
        """The line as mono sound at `RATE`: with no silence at its ends.

        Raises `VoiceError`.
        """

    def problems(self) -> tuple[Problem, ...]:
        """Why voices that a person chose themselves cannot speak, by their file."""

    def close(self) -> None:
        """End whatever the engine keeps running; it may be used again."""
