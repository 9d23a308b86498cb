"""Sound files through libsndfile, written block by block beside their place and put there when whole."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from types import ModuleType

from pauseknap.core.problems import Unusable
from pauseknap.core.sound.signal import Stereo
from pauseknap.core.timeline.model import RATE
from pauseknap.ports.sound_files import SoundTags

_FORMATS = {
    ".wav": ("WAV", "PCM_16"),
    ".flac": ("FLAC", "PCM_16"),
    ".ogg": ("OGG", "VORBIS"),
    ".opus": ("OGG", "OPUS"),
    ".mp3": ("MP3", "MPEG_LAYER_III"),
}
_NEARLY_FULL_BYTES = 1_000_000


class DiskSoundFiles:
    """Fulfils `SoundFiles`. Memory is that of one block, however long the sound."""

    def check_sound(self, path: str) -> None:
        target = Path(path)
        if target.suffix.lower() not in _FORMATS:
            known = ", ".join(_FORMATS)
            raise Unusable("export-format", extension=target.suffix or target.name, known=known)
        _check_place(target)
        _library()

    def check_text(self, path: str) -> None:
        _check_place(Path(path))

    def write_sound(self, path: str, blocks: Iterable[Stereo], tags: SoundTags) -> None:
        self.check_sound(path)
        library = _library()
        format_, subtype = _FORMATS[Path(path).suffix.lower()]

        def write(part: Path) -> None:
            with library.SoundFile(part, "w", RATE, 2, format=format_, subtype=subtype) as file:
                file.title = tags.title
                if tags.comment:  # libsndfile refuses an empty one
                    file.comment = tags.comment
                for block in blocks:
                    file.write(block)

        _put(Path(path), write, library.SoundFileError)

    def write_text(self, path: str, text: str) -> None:
        self.check_text(path)
        _put(Path(path), lambda part: _write_text(part, text), OSError)


def _library() -> ModuleType:
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


def _put(target: Path, write: Callable[[Path], None], trouble: type[Exception]) -> None:
    """Let `write` make a file beside `target` and put it there; whatever goes wrong, nothing is left."""
    part = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        write(part)
        part.replace(target)
    except (trouble, OSError) as error:
        raise _told(error, target) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _write_text(part: Path, text: str) -> None:
    part.write_text(text, encoding="utf-8", newline="\n")


def _told(error: Exception, target: Path) -> Unusable:
    """What to say of a file that could not be written."""
    with contextlib.suppress(OSError):
        if shutil.disk_usage(target.parent).free < _NEARLY_FULL_BYTES:
            return Unusable("disk-full")
    return Unusable("disk-read-only", file=target)
