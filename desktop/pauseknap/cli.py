"""The command line: reads what was asked for and hands it to the right room."""

from __future__ import annotations

import logging
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NoReturn, cast

from pauseknap import __version__
from pauseknap.bootstrap import House
from pauseknap.core.practice.model import Language
from pauseknap.core.practice.personal import Choices
from pauseknap.core.problems import Unusable
from pauseknap.services.catalogue import Catalogue
from pauseknap.terminal import doctor, listing
from pauseknap.terminal.progress import Progress
from pauseknap.terminal.shell import Terminal

FINE, PROBLEM, WRONG_USAGE, NOT_HERE, INTERRUPTED = 0, 1, 2, 3, 130
"""The status: done, a problem in what was given, wrong usage, not possible here, broken off by hand."""

NOT_THEIR_FAULT = frozenset(
    {"no-voice", "no-speech", "no-sound-library", "disk-full", "store-torn", "store-busy", "store-newer"}
)
"""What could not be done here though nothing was wrong with the asking."""

Command = Callable[[House, Namespace, Catalogue], int]


def run(arguments: Sequence[str]) -> int:
    """Do what was asked for and answer with the status. No traceback reaches a person."""
    house = House()
    house.keep_log()
    words = house.catalogue.words()
    try:
        asked = parser(words).parse_args(arguments)
        catalogue = Catalogue(house.library, getattr(asked, "language", None) or house.catalogue.language)
        return cast(Command, asked.command)(house, asked, catalogue)
    except Unusable as trouble:
        sys.stderr.write(f"pauseknap: {house.catalogue.sentence(trouble)}\n")
        return NOT_HERE if trouble.what in NOT_THEIR_FAULT else PROBLEM
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has had enough; there is nobody left to tell.
        sys.stderr.close()
        return FINE
    except Exception:
        logging.getLogger("pauseknap").exception("a command ended unexpectedly")
        sys.stderr.write(f"pauseknap: {words['cli.unexpected'].replace('{log}', str(house.folders.state))}\n")
        return NOT_HERE
    finally:
        house.close()


def parser(words: Mapping[str, str]) -> ArgumentParser:
    """The whole command line; its sentences come from `content/<language>/words.yaml`."""

    class Parser(ArgumentParser):
        """Tells wrong usage in the person's language."""

        def error(self, message: str) -> NoReturn:
            told = words["cli.wrong-usage"].replace("{said}", message)
            sys.stderr.write(told.replace("{usage}", self.format_usage().strip()) + "\n")
            sys.exit(WRONG_USAGE)

    top = Parser(prog="pauseknap", description=words["cli.what"])
    top.add_argument("--version", action="version", version=f"Pauseknap {__version__}")
    top.add_argument("--hidden", action="store_true", help=words["cli.hidden"])
    top.set_defaults(command=_window)
    commands = top.add_subparsers(metavar="", title=words["cli.commands"])

    start = commands.add_parser("start", help=words["cli.start"])
    start.add_argument("id", metavar="ID")
    start.add_argument("--minutes", type=int, metavar="N", help=words["cli.minutes"])
    start.add_argument("--terminal", action="store_true", help=words["cli.terminal"])
    start.set_defaults(command=_start)

    kinds = ("practices", "checks", "cards", "voices", "devices")
    lists = commands.add_parser("list", help=words["cli.list"])
    lists.add_argument("kind", nargs="?", choices=kinds, default="practices", metavar="|".join(kinds))
    lists.add_argument("--json", action="store_true", help=words["cli.json"])
    lists.set_defaults(command=_list)

    export = commands.add_parser("export", help=words["cli.export"])
    export.add_argument("id", metavar="ID")
    export.add_argument("--minutes", type=int, metavar="N", help=words["cli.minutes"])
    export.add_argument("--voice", metavar="V", help=words["cli.voice"])
    export.add_argument(
        "--background", choices=("none", "water", "wind", "tone"), help=words["cli.background"]
    )
    export.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help=words["cli.output"])
    export.add_argument("--captions", type=Path, metavar="FILE", help=words["cli.captions"])
    export.set_defaults(command=_export)
    for one in (start, lists, export):
        one.add_argument("--language", choices=("da", "en"), help=words["cli.language"])

    content = commands.add_parser("content", help=words["cli.content"])
    check = content.add_subparsers(metavar="check", required=True).add_parser(
        "check", help=words["cli.content"]
    )
    check.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    check.set_defaults(command=_check_content)

    commands.add_parser("doctor", help=words["cli.doctor"]).set_defaults(command=_doctor)
    return top


def _window(house: House, asked: Namespace, catalogue: Catalogue) -> int:
    if house.screen.usable:
        return house.open_window(hidden=asked.hidden)
    sys.stderr.write(catalogue.words()["terminal.no-window"] + "\n")
    return _in_terminal(house, catalogue, "long-out-breath", None)


def _start(house: House, asked: Namespace, catalogue: Catalogue) -> int:
    practice = catalogue.practice(asked.id)
    if asked.minutes is not None and not 1 <= asked.minutes <= 60:
        raise Unusable("length-outside-limits", minutes=asked.minutes)
    if asked.terminal:
        return _in_terminal(house, catalogue, practice.id, asked.minutes)
    if house.screen.usable:
        minutes = () if asked.minutes is None else (str(asked.minutes),)
        return house.open_window(said=("start", practice.id, *minutes))
    sys.stderr.write(catalogue.words()["terminal.no-window"] + "\n")
    return _in_terminal(house, catalogue, practice.id, asked.minutes)


def _in_terminal(house: House, catalogue: Catalogue, practice_id: str, minutes: int | None) -> int:
    practice = catalogue.practice(practice_id)
    playing = house.playing()
    keys = house.keys()
    shell = Terminal(words=catalogue.words(), keys=keys, out=sys.stdout, monotonic=house.clock.monotonic)
    try:
        session = playing.start(practice, Choices(minutes=minutes or playing.minutes_for(practice)))
        shell.play(practice, session)
        playing.answered(session.feeling)
    finally:
        keys.close()
    return FINE


def _list(house: House, asked: Namespace, catalogue: Catalogue) -> int:
    words = catalogue.words()
    languages: tuple[Language, ...] = (asked.language,) if asked.language else ("da", "en")
    shown = languages if asked.json else (catalogue.language,)
    match asked.kind:
        case "practices":
            rows = listing.practice_rows(one for lang in shown for one in house.library.practices(lang))
        case "checks":
            rows = listing.check_rows(one for lang in shown for one in house.library.checks(lang))
        case "voices":
            rows = listing.voice_rows(house.voice.voices(), asked.language)
        case "devices":
            rows = listing.device_rows(house.devices())
        case _:
            rows = []
    sys.stdout.write(
        (listing.as_json(rows) if asked.json else listing.as_text(rows, words["cli.nothing"])) + "\n"
    )
    for problem in house.library.problems():
        sys.stderr.write(catalogue.told(problem) + "\n")
    return FINE


def _export(house: House, asked: Namespace, catalogue: Catalogue) -> int:
    practice = catalogue.practice(asked.id)
    progress = Progress(catalogue.words()["cli.exporting"], sys.stderr)
    minutes = house.playing().minutes_for(practice) if asked.minutes is None else asked.minutes
    saved = house.saving().save(
        practice,
        minutes=minutes,
        sound=str(asked.output),
        captions=str(asked.captions or ""),
        voice=asked.voice,
        background=asked.background,
        on_progress=progress.show,
    )
    progress.end()
    for line in saved.missing:
        sys.stderr.write(catalogue.words()["cli.line-missing"].replace("{line}", line) + "\n")
    return FINE


def _check_content(house: House, asked: Namespace, catalogue: Catalogue) -> int:
    problems = house.problems_in(asked.paths)
    for problem in problems:
        sys.stdout.write(catalogue.told(problem) + "\n")
    if not problems:
        sys.stdout.write(catalogue.words()["cli.content-fine"] + "\n")
    return PROBLEM if problems else FINE


def _doctor(house: House, asked: Namespace, catalogue: Catalogue) -> int:
    sys.stdout.write(doctor.report(house.findings(), catalogue.words()) + "\n")
    return FINE
