"""Reads a YAML file into plain values and the line and column of each, and refuses what may not be in it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import yaml

from pauseknap.adapters.content.files import UNSEEN, raw
from pauseknap.core.problems import Problem, Unusable

if TYPE_CHECKING:
    from pathlib import Path

MOST_TWICE = 20
"""Keys that stand twice are told up to this many."""
DEEPEST = 12
"""Levels of lists and keys inside each other; a practice needs six."""

Step = str | int
Where = tuple[Step, ...]
"""The way to a value: keys and places in lists."""
Place = tuple[int, int]
"""Line and column, both from 1."""

LOADER: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_WHOLE = re.compile(r"[-+]?(0|[1-9][0-9]{0,14})\Z")
_DECIMAL = re.compile(r"[-+]?(0|[1-9][0-9]{0,14})\.[0-9]{1,15}\Z")
_WORDS: dict[str, bool | None] = {"true": True, "false": False, "": None, "~": None, "null": None}


@dataclass(frozen=True)
class Document:
    """One file as read: its values and where they stand, or the problems that made it unreadable."""

    file: str
    data: object = None
    places: dict[Where, Place] = field(default_factory=dict)
    keys: dict[Where, Place] = field(default_factory=dict)
    """Where the key of a value stands."""
    problems: tuple[Problem, ...] = ()

    def problem(self, where: Where, what: str, **values: object) -> Problem:
        """A problem at a value, or at the nearest thing around it that is there."""
        ways = (where[:end] for end in range(len(where), -1, -1))
        place = next((self.places[way] for way in ways if way in self.places), (1, 1))
        return Problem(self.file, *place, what, _told(values))

    def problem_of_key(self, where: Where, what: str, **values: object) -> Problem:
        """A problem at the key that stands before a value."""
        return Problem(self.file, *self.keys.get(where, (1, 1)), what, _told(values))


def read(path: Path, *, own: bool = False) -> Document:
    """Read one file; never raises for anything that can be wrong with it.

    In a file of our `own`, such as the settings, any sign may stand that a person typed.
    """
    try:
        return parse(raw(path), str(path), own=own)
    except Unusable as wrong:
        return _refused(str(path), 0, 0, wrong.what, **wrong.values)


def parse(data: bytes, file: str, *, own: bool = False) -> Document:
    """Read the bytes of one file; `file` is the name that problems carry."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        before = data[: wrong.start].decode("utf-8-sig", errors="replace")
        return _refused(file, *_place_in(before, len(before)), "not-utf8")
    if not text.strip():
        return _refused(file, 1, 1, "file-empty")
    unseen = None if own else UNSEEN.search(text)
    if unseen:
        return _refused(file, *_place_in(text, unseen.start()), "yaml-character")
    builder = _Builder(file, own=own)
    try:
        for event in yaml.parse(text, Loader=LOADER):
            if not builder.take(event):
                break
    except yaml.MarkedYAMLError as wrong:
        return _syntax(file, text, wrong)
    except yaml.reader.ReaderError:
        # The C reader counts bytes and the Python one letters, so the letter is looked for here.
        wrong_letter = yaml.reader.Reader.NON_PRINTABLE.search(text)
        place = _place_in(text, wrong_letter.start() if wrong_letter else 0)
        return _refused(file, *place, "yaml-character")
    return builder.document()


def _place_in(text: str, letter: int) -> Place:
    """Line and column of a letter."""
    return text.count("\n", 0, letter) + 1, letter - text.rfind("\n", 0, letter)


def _refused(file: str, line: int, column: int, what: str, **values: object) -> Document:
    return Document(file, problems=(Problem(file, line, column, what, _told(values)),))


def _told(values: dict[str, object]) -> tuple[tuple[str, str], ...]:
    return tuple((name, str(value)) for name, value in values.items())


def _syntax(file: str, text: str, wrong: yaml.MarkedYAMLError) -> Document:
    mark = wrong.problem_mark or wrong.context_mark
    if mark is None:
        return _refused(file, 1, 1, "yaml-wrong")
    lines = text.splitlines()
    line = lines[mark.line] if mark.line < len(lines) else ""
    if "\t" in line[: mark.column + 1]:
        return _refused(file, mark.line + 1, line.index("\t") + 1, "yaml-tab")
    if "quoted scalar" in (wrong.context or ""):
        start = wrong.context_mark or mark
        return _refused(file, start.line + 1, start.column + 1, "yaml-quote")
    if "mapping values are not allowed" in (wrong.problem or ""):
        return _refused(file, mark.line + 1, mark.column + 1, "yaml-colon")
    return _refused(file, mark.line + 1, mark.column + 1, "yaml-wrong")


def _value(event: yaml.ScalarEvent) -> object:
    """A scalar's value. Only true, false, whole numbers, numbers with a point and nothing are not text:
    an author who writes `no`, `on` or a date means those letters."""
    text: str = event.value
    if event.style:
        return text
    if text in _WORDS:
        return _WORDS[text]
    if _WHOLE.match(text):
        return int(text)
    return float(text) if _DECIMAL.match(text) else text


@dataclass
class _Open:
    """A list or a group of keys that has begun."""

    values: list[object] | dict[str, object]
    where: Where
    key: str | None = None


class _Builder:
    """Builds values from parser events without recursion, so that no file can exhaust the stack."""

    def __init__(self, file: str, *, own: bool) -> None:
        self._file = file
        self._escapes = () if own else ('"',)
        """Styles of text in which an escape such as "\\e" may bring in what cannot stand there as it is."""
        self._open: list[_Open] = []
        self._data: object = None
        self._documents = 0
        self._places: dict[Where, Place] = {}
        self._keys: dict[Where, Place] = {}
        self._problems: list[Problem] = []

    def document(self) -> Document:
        """What was built; with problems the values are left out."""
        if self._problems:
            return Document(self._file, problems=tuple(self._problems))
        return Document(self._file, self._data, self._places, self._keys)

    def take(self, event: yaml.Event) -> bool:
        """Take one event; False when nothing after it matters."""
        # The commonest first, and few calls for each: a library may hold a thousand files.
        if isinstance(event, yaml.ScalarEvent):
            return self._refuse(event) if _odd(event) else self._scalar(event)
        if isinstance(event, yaml.CollectionEndEvent):
            self._open.pop()
        elif isinstance(event, yaml.CollectionStartEvent):
            return self._refuse(event) if _odd(event) else self._collection(event)
        elif isinstance(event, yaml.AliasEvent):
            return self._stop(event, "alias")
        elif isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            return self._documents == 1 or self._stop(event, "second-document")
        return True

    def _refuse(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> bool:
        return self._stop(event, "alias" if event.tag in (None, "!") else "tag")

    def _scalar(self, event: yaml.ScalarEvent) -> bool:
        if event.style in self._escapes and UNSEEN.search(event.value):
            return self._stop(event, "yaml-character")
        group = self._open[-1] if self._open else None
        if group is None:
            self._places[()] = _place(event)
            self._data = _value(event)
        elif isinstance(group.values, list):
            self._places[(*group.where, len(group.values))] = _place(event)
            group.values.append(_value(event))
        elif group.key is None:
            return self._take_key(event, group)
        else:
            self._places[(*group.where, group.key)] = _place(event)
            group.values[group.key] = _value(event)
            group.key = None
        return True

    def _take_key(self, event: yaml.ScalarEvent, group: _Open) -> bool:
        key = event.value
        if key in group.values:
            self._note(event, "duplicate-key", key=key)
            if len(self._problems) >= MOST_TWICE:
                return False
        group.key = key
        self._keys[(*group.where, key)] = _place(event)
        return True

    def _collection(self, event: yaml.CollectionStartEvent) -> bool:
        group = self._open[-1] if self._open else None
        if group is not None and isinstance(group.values, dict) and group.key is None:
            return self._stop(event, "key-not-a-word")
        if len(self._open) >= DEEPEST:
            return self._stop(event, "too-deep")
        values: list[object] | dict[str, object] = [] if isinstance(event, yaml.SequenceStartEvent) else {}
        where: Where = ()
        if group is None:
            self._data = values
        elif isinstance(group.values, list):
            where = (*group.where, len(group.values))
            group.values.append(values)
        elif group.key is not None:
            where = (*group.where, group.key)
            group.values[group.key] = values
            group.key = None
        self._places[where] = _place(event)
        self._open.append(_Open(values, where))
        return True

    def _stop(self, event: yaml.Event, what: str) -> bool:
        self._note(event, what)
        return False

    def _note(self, event: yaml.Event, what: str, **values: str) -> None:
        self._problems.append(Problem(self._file, *_place(event), what, tuple(values.items())))


def _odd(event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> bool:
    """Whether it has a tag or an anchor, as nothing in our files may."""
    return event.anchor is not None or event.tag not in (None, "!")


def _place(event: yaml.Event) -> Place:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)
