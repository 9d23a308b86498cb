"""A person's settings in one YAML file that survives a crash, a wrong hand and a newer version."""

from __future__ import annotations

from pathlib import Path

from pydantic import ValidationError

from pauseknap.adapters.content.yaml_nodes import Document, Where, read
from pauseknap.adapters.storage.plain_yaml import dumped
from pauseknap.adapters.storage.settings_keys import VERSION, SettingsKeys, keys_of
from pauseknap.adapters.storage.whole_files import write_whole
from pauseknap.core.problems import Problem
from pauseknap.core.settings import Settings

_HEAD = "# Pauseknaps indstillinger. Ret dem gerne her, når programmet er lukket.\n"


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
        document = read(self._path, own=True)
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
        raw = dumped(keys_of(settings), head=_HEAD)
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
        kept = read(self._path, own=True).data
        if not isinstance(kept, dict):
            return False
        names, words = kept.get("names"), kept.get("my-words")
        written = list(names.values()) if isinstance(names, dict) else []
        for some in words.values() if isinstance(words, dict) else ():
            written += some if isinstance(some, list) else []
        still = {*settings.names.values(), *(word for some in settings.my_words.values() for word in some)}
        return any(one not in still for one in written)

    def _from_spare(self, problems: tuple[Problem, ...]) -> tuple[Settings, tuple[Problem, ...]]:
        spare = read(self._spare, own=True)
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


def _settings_in(document: Document) -> tuple[Settings, tuple[Problem, ...]]:
    """Every value that fits; each one that does not is left out and told."""
    data = _copy(document.data)
    if not isinstance(data, dict):
        return Settings(), ()
    problems: list[Problem] = []
    version = data.pop("version", VERSION)
    if isinstance(version, int) and version > VERSION:
        problems.append(document.problem(("version",), "settings-newer"))
    # Each round takes out at least one value, so the rounds come to an end.
    while True:
        try:
            return SettingsKeys.model_validate(data).settings(), tuple(sorted(set(problems)))
        except ValidationError as wrong:
            for error in wrong.errors(include_url=False, include_context=False, include_input=False):
                where = _left_out(data, tuple(error["loc"]))
                unknown = error["type"] == "extra_forbidden"
                what = "settings-unknown" if unknown else "settings-value"
                if where[:1] == ("breaths",):
                    what = "settings-breath"
                key = ".".join(str(step) for step in where)
                problems.append(document.problem(where, what, key=key))


def _left_out(data: dict[str, object], where: Where) -> Where:
    """Take the value at `where` out of `data`, or the nearest thing around it; the way to what was taken.

    An item of a list takes its whole list along: half a list of weekdays is not what anyone chose.
    """
    group: object = data
    way: Where = ()
    for step in where:
        if not isinstance(group, dict) or step not in group:
            break
        inner = group[step]
        way = (*way, step)
        if not isinstance(inner, dict) or way == where:
            del group[step]
            return way
        group = inner
    outer: object = data
    for step in way[:-1]:
        outer = outer[step] if isinstance(outer, dict) else None
    if isinstance(outer, dict) and way:
        del outer[way[-1]]
        return way
    data.clear()
    return ()


def _copy(value: object) -> object:
    """Groups of keys copied all the way down; they are thinned out in place."""
    return {key: _copy(inner) for key, inner in value.items()} if isinstance(value, dict) else value
