"""Voices that lie in files: whether the file a person chose can be used as one."""

from __future__ import annotations

from typing import Protocol

from pauseknap.ports.voice import VoiceInfo


class VoiceFiles(Protocol):
    """Tries a file before it is settled on."""

    def look(self, path: str) -> VoiceInfo:
        """The voice in a file, after it has spoken; this takes a while.

        Raises `Unusable`, which says what is wrong and how to mend it.
        """
