"""Sound files in memory, on a disk that can be full."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePath

import numpy as np

from pauseknap.core.problems import Unusable
from pauseknap.core.sound.signal import Stereo
from pauseknap.ports.sound_files import Beside, SoundTags

KNOWN = (".wav", ".flac", ".ogg", ".opus", ".mp3")


class FakeSoundFiles:
    """Fulfils `SoundFiles`; only `folders` exist."""

    def __init__(self, *folders: str) -> None:
        self.folders = set(folders)
        self.sounds: dict[str, Stereo] = {}
        self.tags: dict[str, SoundTags] = {}
        self.texts: dict[str, str] = {}
        self.longest_block = 0
        self.full_after: int | None = None
        """How many frames the disk has room for."""

    def check_sound(self, path: str) -> None:
        if PurePath(path).suffix.lower() not in KNOWN:
            raise Unusable("export-format", extension=PurePath(path).suffix, known=", ".join(KNOWN))
        self.check_text(path)

    def check_text(self, path: str) -> None:
        folder = str(PurePath(path).parent)
        if folder not in self.folders:
            raise Unusable("folder-missing", folder=folder)

    def write_sound(
        self, path: str, blocks: Iterable[Stereo], tags: SoundTags, beside: Beside | None = None
    ) -> None:
        self.check_sound(path)
        if beside is not None:
            self.check_text(beside.path)
        written = [np.zeros((0, 2), dtype=np.float32)]
        room = self.full_after
        for block in blocks:
            self.longest_block = max(self.longest_block, len(block))
            if room is not None and (room := room - len(block)) < 0:
                raise Unusable("disk-full")
            written.append(block)
        self.sounds[path], self.tags[path] = np.concatenate(written), tags
        if beside is not None:
            self.texts[beside.path] = beside.text
