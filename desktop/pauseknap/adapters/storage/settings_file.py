"""A person's settings in one YAML file that survives a crash, a wrong hand and a newer version."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pauseknap.adapters.storage.whole_files import write_whole
from pauseknap.core.problems import Problem
from pauseknap.core.settings import Settings

if TYPE_CHECKING:
    from pauseknap.adapters.content.yaml_nodes import Document


class YamlSettings:
    """Settings on disk. The version before the last change lies beside them as `.bak`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._spare = path.with_name(path.name + ".bak")
        self._torn = path.with_name(path.stem + ".torn" + path.suffix)

    def load(self) -> tuple[Settings, tuple[Problem, ...]]:
        """The settings, and what in the file could not be used.

        A file that cannot be read at all is set aside under another name, so that nothing in it is lost,
        and the version before it is used.
        """
        if _missing(self._path) and _missing(self._spare):
            return Settings(), ()
        document = _read(self._path)
        if not document.problems and isinstance(document.data, dict):
            return _settings_in(document)
        if [problem.what for problem in document.problems] == ["file-missing"]:
            return self._from_spare(())
        kept = self._set_aside()
        line, column = next(((problem.line, problem.column) for problem in document.problems), (1, 1))
        told = (("kept", str(kept)),)
        return self._from_spare((Problem(str(self._path), line, column, "settings-torn", told),))

    def save(self, settings: Settings) -> bool:
        """Write them whole or not at all; False when the disk would not."""
        from pauseknap.adapters.storage.settings_reading import bytes_of  # noqa: PLC0415 - heavy

        raw = bytes_of(settings)
        try:
            if self._forgets(settings):
                # A name that is to be forgotten must not live on in a copy.
                write_whole(self._spare, raw)
                self._torn.unlink(missing_ok=True)
            elif self._path.is_file():
                write_whole(self._spare, self._path.read_bytes())
            write_whole(self._path, raw)
        except OSError:
            return False
        return True

    def _forgets(self, settings: Settings) -> bool:
        """Whether a name or a word of the person's own goes that is kept until now."""
        kept = _read(self._path).data
        if not isinstance(kept, dict):
            return False
        names, words = kept.get("names"), kept.get("my-words")
        written = list(names.values()) if isinstance(names, dict) else []
        for some in words.values() if isinstance(words, dict) else ():
            written += some if isinstance(some, list) else []
        still = {*settings.names.values(), *(word for some in settings.my_words.values() for word in some)}
        return any(one not in still for one in written)

    def _from_spare(self, problems: tuple[Problem, ...]) -> tuple[Settings, tuple[Problem, ...]]:
        spare = _read(self._spare)
        if spare.problems or not isinstance(spare.data, dict):
            return Settings(), problems
        settings, _ = _settings_in(spare)
        return settings, problems

    def _set_aside(self) -> Path:
        """Where the unreadable file lies now; where it lay when it cannot be moved."""
        try:
            return self._path.replace(self._torn)
        except OSError:
            return self._path


def _missing(path: Path) -> bool:
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False


def _read(path: Path) -> Document:
    """The file's values. Whoever has changed no setting need not wait for what reads YAML to load."""
    from pauseknap.adapters.content.yaml_nodes import read  # noqa: PLC0415 - heavy

    return read(path, own=True)


def _settings_in(document: Document) -> tuple[Settings, tuple[Problem, ...]]:
    from pauseknap.adapters.storage.settings_reading import settings_in  # noqa: PLC0415 - heavy

    return settings_in(document)
