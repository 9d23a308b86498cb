"""Sound files through libsndfile, written block by block unseen and put in their place when whole."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

from pauseknap.adapters.audio.parts import Part
from pauseknap.core.problems import Unusable
from pauseknap.core.sound.signal import Stereo, to_pcm16
from pauseknap.core.timeline.model import RATE
from pauseknap.ports.sound_files import Beside, SoundTags

_FORMATS = {
    ".wav": ("WAV", "PCM_16"),
    ".flac": ("FLAC", "PCM_16"),
    ".ogg": ("OGG", "VORBIS"),
    ".opus": ("OGG", "OPUS"),
    ".mp3": ("MP3", "MPEG_LAYER_III"),
}
_NEARLY_FULL_BYTES = 1_000_000


@dataclass(frozen=True)
class _File:
    target: Path
    write: Callable[[Path], None]
    """Writes it under the name it is given."""


class DiskSoundFiles:
    """Fulfils `SoundFiles`. Memory is that of one block, however long the sound."""

    def check_sound(self, path: str) -> None:
        target = Path(path)
        if target.suffix.lower() not in _FORMATS:
            known = ", ".join(_FORMATS)
            raise Unusable("export-format", extension=target.suffix or target.name, known=known)
        _check_place(target)
        sound_library()

    def check_text(self, path: str) -> None:
        _check_place(Path(path))

    def write_sound(
        self, path: str, blocks: Iterable[Stereo], tags: SoundTags, beside: Beside | None = None
    ) -> None:
        self.check_sound(path)
        if beside is not None:
            self.check_text(beside.path)
        library = sound_library()
        kind = Path(path).suffix.lower()
        format_, subtype = _FORMATS[kind]

        def write(part: Path) -> None:
            with library.SoundFile(part, "w", RATE, 2, format=format_, subtype=subtype) as file:
                if kind == ".wav":  # beside the ID3 of `put_tags`: simple players read these only
                    _name(file, tags)
                for block in blocks:
                    # libsndfile rounds six times as slowly as numpy does.
                    file.write(to_pcm16(block) if subtype == "PCM_16" else block)
            _put_tags(part, kind, tags)

        files = [_File(Path(path), write)]
        if beside is not None:
            files.append(_File(Path(beside.path), partial(_write_text, text=beside.text)))
        _put(files, library.SoundFileError)


def _name(file: Any, tags: SoundTags) -> None:
    """The tags that libsndfile can write itself; it refuses empty ones."""
    told = {"title": tags.title, "artist": tags.artist, "comment": tags.comment, "license": tags.licence}
    for name, text in told.items():
        if text:
            setattr(file, name, text)


def _put_tags(part: Path, kind: str, tags: SoundTags) -> None:
    # Loaded when the first file is nearly there: nobody else needs it.
    from mutagen import MutagenError  # noqa: PLC0415 - see above

    from pauseknap.adapters.audio.tags import put_tags  # noqa: PLC0415 - see above

    try:
        put_tags(part, kind, tags)
    except MutagenError as error:
        raise OSError(str(error)) from error


def sound_library() -> ModuleType:
    """libsndfile. Raises `Unusable` where it is missing."""
    try:
        import soundfile  # noqa: PLC0415 - brings a library of its own that a system may lack
    except (ImportError, OSError) as error:
        raise Unusable("no-sound-files") from error
    library: ModuleType = soundfile
    return library


def _check_place(target: Path) -> None:
    if not target.parent.is_dir():
        raise Unusable("folder-missing", folder=target.parent)
    if target.is_dir() or not os.access(target.parent, os.W_OK):
        raise Unusable("disk-read-only", file=target)


def _put(files: Sequence[_File], trouble: type[Exception]) -> None:
    """Let each be made unseen, then put all in place; whatever goes wrong, nothing of them is left."""
    parts = [Part(file.target) for file in files]
    at = files[0].target
    try:
        for file, part in zip(files, parts, strict=True):
            at = file.target
            file.write(part.path)
        for part in parts:
            at = part.target
            part.put()
    except (trouble, OSError) as error:
        raise _told(error, at) from error
    finally:
        for part in parts:
            part.drop()


def _write_text(part: Path, text: str) -> None:
    part.write_text(text, encoding="utf-8", newline="\n")


def _told(error: Exception, target: Path) -> Unusable:
    """What to say of a file that could not be written."""
    with contextlib.suppress(OSError):
        if shutil.disk_usage(target.parent).free < _NEARLY_FULL_BYTES:
            return Unusable("disk-full")
    return Unusable("disk-read-only", file=target)
