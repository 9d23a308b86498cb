"""Sound files that a person gives: read whole, as one channel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pauseknap.core.sound.signal import Mono


class SoundReading(Protocol):
    """Reads what people record on telephones and recorders: WAV, FLAC, Ogg, Opus, MP3."""

    def read(self, path: str, *, most_seconds: float) -> tuple[Mono, int]:
        """The sound, and its own rate in samples a second.

        Raises `Unusable`: `sound-missing`, `sound-unreadable` (file), `sound-too-long` (most),
        `no-sound-files` where sound files cannot be read at all.
        """
