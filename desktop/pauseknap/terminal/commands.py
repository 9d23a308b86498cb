"""Describes every command of the command line: its words, its choices and its help."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from pauseknap import __version__
from pauseknap.core.language import Language
from pauseknap.core.settings import Ambience
from pauseknap.ports.library import FileKind
from pauseknap.terminal.usage import CommandLine

LANGUAGES: tuple[Language, ...] = ("da", "en")
FILE_KINDS: tuple[FileKind, ...] = ("practice", "list")
KINDS = ("practices", "checks", "cards", "voices", "devices")
BACKGROUNDS: tuple[Ambience, ...] = ("none", "water", "wind", "rain", "tone", "room", "own")


def command_line(words: Mapping[str, str]) -> CommandLine:
    """Everything that can be typed; its sentences come from `content/<language>/words.yaml`."""
    top = CommandLine(words=words, prog="pauseknap", description=words["cli.what"])
    told = f"Pauseknap {__version__}"
    top.wishes.add_argument("--version", action="version", version=told, help=words["cli.version"])
    top.wishes.add_argument("--hidden", action="store_true", help=words["cli.hidden"])
    top.set_defaults(command="window")
    names = ("start", "list", "export", "content", "doctor")
    commands = top.add_commands({name: words[f"cli.{name}"] for name in names})
    _describe_start(commands["start"], words)
    _describe_list(commands["list"], words)
    _describe_export(commands["export"], words)
    schema = _describe_content(commands["content"], words)
    for line in (commands["start"], commands["list"], commands["export"], schema):
        line.wishes.add_argument(
            "--language", type=line.one_of(LANGUAGES), metavar="da|en", help=words["cli.language"]
        )
    commands["doctor"].set_defaults(command="doctor")
    return top


def _describe_content(content: CommandLine, words: Mapping[str, str]) -> CommandLine:
    does = {"check": words["cli.content"], "schema": words["cli.schema"]}
    lines = content.add_commands(does, required=True)
    check, schema = lines["check"], lines["schema"]
    check.given.add_argument(
        "paths", nargs="*", type=Path, metavar=words["cli.path"], help=words["cli.paths"]
    )
    check.wishes.add_argument("--spelling", action="store_true", help=words["cli.spelling"])
    check.set_defaults(command="check_content")
    schema.given.add_argument(
        "kind",
        nargs="?",
        type=schema.one_of(FILE_KINDS),
        default="practice",
        metavar="|".join(FILE_KINDS),
        help=words["cli.file-kind"],
    )
    schema.wishes.add_argument(
        "-o", "--output", type=Path, metavar=words["cli.file"], help=words["cli.schema-output"]
    )
    schema.set_defaults(command="schema")
    return schema


def _describe_start(start: CommandLine, words: Mapping[str, str]) -> None:
    start.given.add_argument("id", metavar="ID", help=words["cli.id"])
    start.wishes.add_argument(
        "--minutes", type=start.number, metavar=words["cli.number"], help=words["cli.minutes"]
    )
    start.wishes.add_argument("--terminal", action="store_true", help=words["cli.terminal"])
    start.set_defaults(command="start")


def _describe_list(lists: CommandLine, words: Mapping[str, str]) -> None:
    lists.given.add_argument(
        "kind",
        nargs="?",
        type=lists.one_of(KINDS),
        default="practices",
        metavar="|".join(KINDS),
        help=words["cli.kind"],
    )
    lists.wishes.add_argument("--json", action="store_true", help=words["cli.json"])
    lists.set_defaults(command="list")


def _describe_export(export: CommandLine, words: Mapping[str, str]) -> None:
    file, wish = words["cli.file"], export.wishes.add_argument
    export.given.add_argument("id", metavar="ID", help=words["cli.id"])
    export.given.add_argument(
        "-o", "--output", type=Path, required=True, metavar=file, help=words["cli.output"]
    )
    wish("--minutes", type=export.number, metavar=words["cli.number"], help=words["cli.minutes"])
    wish("--voice", metavar=words["cli.voice-id"], help=words["cli.voice"])
    wish(
        "--background",
        type=_background(export),
        metavar="|".join((*BACKGROUNDS, file)),
        help=words["cli.background"],
    )
    wish("--captions", type=Path, metavar=file, help=words["cli.captions"])
    export.set_defaults(command="export")


def _background(line: CommandLine) -> Callable[[str], str]:
    """One of ours, or a person's own music: what has a dot or a slash in it is a file."""
    ours = line.one_of(BACKGROUNDS)

    def read(typed: str) -> str:
        return typed if any(sign in typed for sign in "./\\") else ours(typed)

    return read
