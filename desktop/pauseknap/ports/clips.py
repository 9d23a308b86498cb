"""Spoken clips that are kept, so that a line is made once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pauseknap.core.sound.signal import Mono
    from pauseknap.ports.voice import Utterance


class Clips(Protocol):
    """A cache by voice, rate and text. Losing it, or failing to write it, never loses work."""

    def get(self, utterance: Utterance) -> Mono | None:
        """The clip, or None when it is not there or not whole."""

    def put(self, utterance: Utterance, clip: Mono) -> None:
        """Keep a clip; a full or read-only disk is passed over in silence."""

    def clear(self) -> None:
        """Forget every clip."""
