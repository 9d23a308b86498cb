"""Settings out of the values of a file, and into the bytes of one: all that takes long to load."""

from __future__ import annotations

from pydantic import ValidationError

from pauseknap.adapters.content.yaml_nodes import Document, Where
from pauseknap.adapters.storage.plain_yaml import dumped
from pauseknap.adapters.storage.settings_keys import VERSION, SettingsKeys, keys_of
from pauseknap.core.problems import Problem
from pauseknap.core.settings import Settings

_HEAD = "# Pauseknaps indstillinger. Ret dem gerne her, når programmet er lukket.\n"


def bytes_of(settings: Settings) -> bytes:
    """The settings as a file that people can read and mend."""
    return dumped(keys_of(settings), head=_HEAD)


def settings_in(document: Document) -> tuple[Settings, tuple[Problem, ...]]:
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
