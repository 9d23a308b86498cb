"""A person's own practices as files in one folder, written whole or not at all."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from pauseknap.adapters.content.files import LARGEST_FILE
from pauseknap.adapters.storage.whole_files import refused, write_whole
from pauseknap.core.problems import Unusable
from pauseknap.ports.own_practices import OwnText

ENDINGS = (".yaml", ".yml")
DRAFT, BEFORE = ".draft", ".bak"
"""What is put behind the name of a practice file: what is being written, and the version before the last."""


class OwnFiles:
    """Fulfils `OwnPractices`. A shortcut to elsewhere is neither followed nor replaced."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def folder(self) -> str:
        return str(self._folder)

    def names(self) -> tuple[str, ...]:
        try:
            return tuple(sorted(path.name for path in self._folder.iterdir() if path.suffix in ENDINGS))
        except OSError:
            return ()

    def read(self, name: str) -> OwnText:
        path = self._path(name)
        draft = self._text(_beside(path, DRAFT))
        saved = self._text(path)
        if saved is None and draft is None:
            raise Unusable("file-missing")
        return OwnText(saved or "", draft)

    def save(self, name: str, text: str) -> None:
        path = self._path(name)
        before = self._text(path)
        if before is not None and before != text:
            self._write(_beside(path, BEFORE), before)
        self._write(path, text)
        with suppress(OSError):
            _beside(path, DRAFT).unlink(missing_ok=True)

    def keep_draft(self, name: str, text: str) -> None:
        self._write(_beside(self._path(name), DRAFT), text)

    def drop_draft(self, name: str) -> None:
        _delete(_beside(self._path(name), DRAFT))

    def forget(self, name: str) -> None:
        path = self._path(name)
        for one in (path, _beside(path, DRAFT), _beside(path, BEFORE)):
            _delete(one)

    def _path(self, name: str) -> Path:
        """The place of a file. Raises `Unusable` for whatever is not a name right in the folder."""
        if Path(name).name != name or "\\" in name or ":" in name or not name.endswith(ENDINGS):
            raise Unusable("file-missing")
        path = self._folder / name
        if any(one.is_symlink() for one in (path, _beside(path, DRAFT), _beside(path, BEFORE))):
            raise Unusable("own-elsewhere", file=name)
        return path

    def _text(self, path: Path) -> str | None:
        """What stands in a file; None where there is none. Another encoding is read as well as it can be."""
        try:
            if not path.exists():
                return None
            if not path.is_file():
                raise Unusable("not-a-file")
            size = path.stat().st_size
            if size > LARGEST_FILE:
                raise Unusable("file-too-big", megabytes=round(size / 1e6, 1))
            raw = path.read_bytes()
        except OSError:
            raise Unusable("file-unreadable") from None
        try:
            text = raw.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = raw.decode("cp1252", errors="replace")
        return text.replace("\r\n", "\n").replace("\r", "\n")

    def _write(self, path: Path, text: str) -> None:
        raw = text.encode(errors="replace")
        if len(raw) > LARGEST_FILE:
            raise Unusable("file-too-big", megabytes=round(len(raw) / 1e6, 1))
        try:
            write_whole(path, raw)
        except OSError as wrong:
            raise refused(wrong, path) from None


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _delete(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as wrong:
        raise refused(wrong, path) from None
