"""Files that a person asked for: a practice as sound, and its captions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pauseknap.core.sound.signal import Stereo


@dataclass(frozen=True, kw_only=True)
class SoundTags:
    """What a music player shows; what is empty is left out."""

    title: str
    language: str = ""
    """Two letters: "da", "en"."""
    artist: str = ""
    """Who is heard, in words."""
    comment: str = ""
    licence: str = ""
    """Its address on the web."""


@dataclass(frozen=True)
class Beside:
    """A text that belongs to a sound: both are put in place, or neither."""

    path: str
    text: str


class SoundFiles(Protocol):
    """Writes files whole or not at all; what was there before stays until the new one is complete.

    Every method raises `Unusable`: `export-format` (extension, known), `folder-missing` (folder),
    `disk-read-only` (file), `disk-full`, `no-sound-files` where sound files cannot be written at all.
    """

    def check_sound(self, path: str) -> None:
        """Raise now what `write_sound` would raise of the sound's path before its first block."""

    def check_text(self, path: str) -> None:
        """Raise now what `write_sound` would raise of the path of a text beside it."""

    def write_sound(
        self, path: str, blocks: Iterable[Stereo], tags: SoundTags, beside: Beside | None = None
    ) -> None:
        """Write blocks one after another, in the format that the name's extension tells.

        What `blocks` raises is passed on, and nothing is left of either file. A text is written as UTF-8.
        """
