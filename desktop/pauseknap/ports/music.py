"""Music of a person's own, heard as the background."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pauseknap.core.sound.endless import Bed


class Music(Protocol):
    """Opens a person's files. A file that is opened again while it is still heard is the same one."""

    def open(self, path: str) -> Bed:
        """The file as a bed without end, level with the other rooms; nothing of it is read beyond need.

        Raises `Unusable`: `music-not-chosen` for an empty path, `music-missing` (file), `music-broken`
        (file) for what is no sound, is cut off or lasts less than two seconds, `no-sound-files` where
        sound files cannot be read at all. What cannot be read later on is silent.
        """
