"""Lines that a person has spoken: one's own recordings, and those of colleagues."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from pauseknap.core.language import Language

if TYPE_CHECKING:
    from pauseknap.core.sound.signal import Mono


@dataclass(frozen=True)
class Recorded:
    """One line as a person said it."""

    clip: Mono
    """Mono sound at `RATE`, with no silence at its ends."""
    by: str
    """Who is to be credited where it is heard; empty for oneself."""


class Recordings(Protocol):
    """Finds a recording by the very words that are said in it."""

    def get(self, language: Language, text: str) -> Recorded | None:
        """The line as a person said it, or None."""
