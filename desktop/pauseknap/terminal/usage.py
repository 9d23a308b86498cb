"""Reads what was typed after `pauseknap`, and says in the person's language what cannot be understood."""

from __future__ import annotations

import re
from argparse import ArgumentParser, HelpFormatter, Namespace
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any, NoReturn, Self, TypeVar

T = TypeVar("T", bound=str)

_NUMBER = re.compile(r"-?[0-9]{1,9}([.,][0-9]{1,9})?")


class WrongUsage(Exception):
    """What was typed is no command of ours; its text says so, and how it is written."""


class _Layout(HelpFormatter):
    """Help whose one fixed word is the person's own."""

    def __init__(self, prog: str, *, before: str) -> None:
        super().__init__(prog)
        self._before = before

    def add_usage(
        self, usage: str | None, actions: Iterable[Any], groups: Iterable[Any], prefix: str | None = None
    ) -> None:
        """Begin with our word instead of "usage"."""
        super().add_usage(usage, actions, groups, f"{self._before} " if prefix is None else prefix)


class CommandLine(ArgumentParser):
    """A parser none of whose own English sentences is ever shown.

    They differ between versions of Python and have no translation: wrong usage is told by our words alone.
    """

    def __init__(self, *, words: Mapping[str, str], **told: Any) -> None:
        layout = partial(_Layout, before=words["cli.usage"])
        super().__init__(**told, add_help=False, allow_abbrev=False, formatter_class=layout)
        self._sentences = words
        self._names: dict[str, Self] = {}
        self.given = self.add_argument_group(words["cli.given"])
        self.wishes = self.add_argument_group(words["cli.wishes"])
        self.wishes.add_argument("-h", "--help", action="help", help=words["cli.help"])
        self.set_defaults(command_line=self)

    def add_commands(self, commands: Mapping[str, str], *, required: bool = False) -> dict[str, Self]:
        """A parser for each command; `commands` are their names and what they do."""
        word = self._sentences["cli.command"]
        rows = self.add_subparsers(title=self._sentences["cli.commands"], metavar=word, required=required)
        self._names = {
            name: rows.add_parser(name, words=self._sentences, help=does, description=does)
            for name, does in commands.items()
        }
        return self._names

    def read(self, arguments: Sequence[str]) -> Namespace:
        """What is asked for. Raises `WrongUsage`, and `SystemExit` when help or version was shown."""
        words = [one for one in arguments if not one.startswith("-")]
        if words and words[0] not in self._names:
            raise self._wrong("cli.wrong-command", typed=words[0], known=", ".join(self._names))
        asked, left = self.parse_known_args(arguments)
        if left:
            raise asked.command_line._wrong("cli.wrong-word", typed=left[0])
        return asked

    def number(self, typed: str) -> float:
        """A number, with a point or a comma in it."""
        if not _NUMBER.fullmatch(typed):
            raise self._wrong("cli.wrong-number", typed=typed)
        number = float(typed.replace(",", "."))
        return int(number) if number.is_integer() else number

    def one_of(self, known: Sequence[T]) -> Callable[[str], T]:
        """One of some words."""

        def read(typed: str) -> T:
            for one in known:
                if one == typed:
                    return one
            raise self._wrong("cli.wrong-choice", typed=typed, known=", ".join(known))

        return read

    def error(self, message: str) -> NoReturn:
        """Something is missing, or there is too much of it."""
        raise self._wrong("cli.wrong-usage")

    def _wrong(self, what: str, **values: str) -> WrongUsage:
        told = self._sentences[what]
        for name, value in values.items():
            told = told.replace("{" + name + "}", value)
        return WrongUsage(f"{told}\n{self.format_usage().strip()}")
