"""The command line: reads what was asked for and hands it to the right room."""

from __future__ import annotations

import errno
import logging
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence

from pauseknap.bootstrap import House
from pauseknap.core.language import Language
from pauseknap.core.practice.answers import Answer
from pauseknap.core.practice.personal import LONGEST, shortest_minutes
from pauseknap.core.practice.usual import from_pace
from pauseknap.core.problems import Unusable
from pauseknap.services.catalogue import Catalogue
from pauseknap.services.health import screen_of
from pauseknap.services.order import Order
from pauseknap.terminal import doctor, listing
from pauseknap.terminal.commands import BACKGROUNDS, LANGUAGES, command_line
from pauseknap.terminal.news import News
from pauseknap.terminal.progress import Progress
from pauseknap.terminal.shell import Terminal
from pauseknap.terminal.usage import WrongUsage

FINE, PROBLEM, WRONG_USAGE, NOT_HERE, INTERRUPTED = 0, 1, 2, 3, 130
"""The status: done, a problem in what was given, wrong usage, not possible here, broken off by hand."""

NOT_THEIR_FAULT = frozenset(
    {
        "no-screen",
        "no-voice",
        "no-speech",
        "no-sound-files",
        "no-dictionary",
        "disk-full",
        "disk-trouble",
        "store-torn",
        "store-busy",
        "store-newer",
    }
)
"""What could not be done here though nothing was wrong with the asking."""

LENGTH_KEPT_SECONDS = 1.0
"""A file that differs more from the wished length is told of."""

Command = Callable[[House, Namespace, Catalogue], int]


def run(arguments: Sequence[str], house: House | None = None) -> int:
    """Do what was asked for and answer with the status. No traceback reaches a person.

    Tests hand in a house of their own; nobody else does.
    """
    house = house or House()
    house.keep_log()
    try:
        return _run(arguments, house)
    except KeyboardInterrupt:
        sys.stderr.write("\n")
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has had enough; there is nobody left to tell.
        _leave_output()
        return FINE
    except Exception as error:
        return _unexpected(error, house)
    finally:
        house.close()


def _run(arguments: Sequence[str], house: House) -> int:
    try:
        asked = command_line(house.catalogue.words()).read(arguments)
        catalogue = Catalogue(house.library, getattr(asked, "language", None) or house.catalogue.language)
        status = COMMANDS[asked.command](house, asked, catalogue)
        sys.stdout.flush()
        return status
    except SystemExit:
        return FINE  # help or the version was shown
    except WrongUsage as wrong:
        sys.stderr.write(f"{wrong}\n")
        return WRONG_USAGE
    except Unusable as trouble:
        sys.stderr.write(f"pauseknap: {house.catalogue.sentence(trouble)}\n")
        return NOT_HERE if trouble.what in NOT_THEIR_FAULT else PROBLEM


def _unexpected(error: Exception, house: House) -> int:
    """One sentence for the person, and for whoever mends it the kind of error and where it was."""
    words = house.catalogue.words()
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        told = words["problems.disk-full"]
        _leave_output()
    else:
        logging.getLogger("pauseknap").exception("a command ended unexpectedly")
        told = words["cli.unexpected"].replace("{log}", str(house.folders.state))
    sys.stderr.write(f"pauseknap: {told}\n")
    return NOT_HERE


def _leave_output() -> None:
    """Let go what could not be written; Python would try again as it ends, and say so in its words."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _window(house: House, asked: Namespace, catalogue: Catalogue) -> int:
    if house.screen.usable:
        return house.open_window(hidden=asked.hidden, said=("hidden",) if asked.hidden else ("show",))
    if asked.hidden:
        raise Unusable("no-screen")
    _say_why_no_window(house, catalogue)
    return _in_terminal(house, catalogue, "long-out-breath", None)


def _say_why_no_window(house: House, catalogue: Catalogue) -> None:
    """One sentence: why there is no window, and how to get it."""
    words, screen = catalogue.words(), house.screen
    if screen.why == "no-display":
        told = words["terminal.no-window"]
    else:
        told = doctor.told(screen_of(screen.why, screen.detail), words)
    sys.stderr.write(told + "\n")


def _start(house: House, asked: Namespace, catalogue: Catalogue) -> int:
    practice = catalogue.practice(asked.id)
    if asked.minutes is not None and not shortest_minutes(practice) <= asked.minutes <= LONGEST:
        raise Unusable("length-outside-limits", minutes=asked.minutes)
    if asked.terminal:
        return _in_terminal(house, catalogue, practice.id, asked.minutes)
    if house.screen.usable:
        minutes = "" if asked.minutes is None else str(asked.minutes)
        return house.open_window(said=("start", practice.id, minutes, asked.language or ""))
    _say_why_no_window(house, catalogue)
    return _in_terminal(house, catalogue, practice.id, asked.minutes)


def _in_terminal(house: House, catalogue: Catalogue, practice_id: str, minutes: float | None) -> int:
    practice = catalogue.practice(practice_id)
    news = News()
    background = house.beside(news.post)
    playing = house.playing(background)
    keys = house.keys()

    def keep(answers: Mapping[str, Answer]) -> str:
        try:
            house.kept.keep(practice, answers)
        except Unusable as trouble:
            return catalogue.sentence(trouble)
        return ""

    shell = Terminal(
        words=catalogue.words(),
        keys=keys,
        out=sys.stdout,
        monotonic=house.clock.monotonic,
        news=news.take,
        keep=keep,
    )
    try:
        choices = playing.usual(practice, minutes)
        if choices.breath is not None and house.preferences.settings.follow_breath and keys.live():
            found = shell.follow()
            if found.left:
                return FINE
            choices = from_pace(choices, found.pace)
        session = playing.start(practice, choices)
        shell.play(practice, session)
        playing.answered(session.feeling)
    finally:
        keys.close()
        house.close()  # a line that is still being spoken is not waited for
        background.close()
    return FINE


def _list(house: House, asked: Namespace, catalogue: Catalogue) -> int:
    words = catalogue.words()
    languages: tuple[Language, ...] = (asked.language,) if asked.language else LANGUAGES
    shown = languages if asked.json else (catalogue.language,)
    match asked.kind:
        case "practices":
            rows = listing.practice_rows(one for lang in shown for one in house.library.summaries(lang))
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
    progress = Progress(catalogue.words(), sys.stderr)
    minutes = house.playing().minutes_for(practice) if asked.minutes is None else asked.minutes
    saving = house.saving()
    named = [name for name in BACKGROUNDS if name == asked.background]
    order = Order(
        sound=str(asked.output),
        captions=str(asked.captions or ""),
        voice=asked.voice,
        background=named[0] if named else ("own" if asked.background else None),
        music="" if named else asked.background or "",
    )
    choices = saving.usual(practice, minutes)
    saved = saving.save(practice, choices, order, on_progress=progress.show)
    progress.end()
    words = catalogue.words()
    for line in saved.missing:
        sys.stderr.write(words["cli.line-missing"].replace("{line}", line) + "\n")
    if saved.left_out is not None:
        sys.stderr.write(catalogue.sentence(saved.left_out) + "\n")
    # Whoever wished longer or shorter silences by hand wished another length as well.
    if not choices.stretch and abs(saved.seconds - minutes * 60) > LENGTH_KEPT_SECONDS:
        sys.stderr.write(words["cli.length-differs"].replace("{length}", _length(saved.seconds)) + "\n")
    return FINE


def _length(seconds: float) -> str:
    """Minutes and seconds, as players show them."""
    return f"{round(seconds) // 60}:{round(seconds) % 60:02}"


def _check_content(house: House, asked: Namespace, catalogue: Catalogue) -> int:
    paths = asked.paths or house.content_folders()
    problems = house.problems_in(paths)
    if asked.spelling:
        problems = (*problems, *house.misspelled_in(paths))
    advice = house.advice_in(paths)
    for problem in problems:
        sys.stdout.write(catalogue.told(problem) + "\n")
    for one in advice:
        told = catalogue.words()["cli.advice"].replace("{sentence}", catalogue.sentence(one))
        sys.stdout.write(f"{one.file}:{one.line}:{one.column}: {told}\n")
    if not problems and not advice:
        sys.stdout.write(catalogue.words()["cli.content-fine"] + "\n")
    return PROBLEM if problems else FINE


def _schema(house: House, asked: Namespace, catalogue: Catalogue) -> int:
    text = house.schema(asked.kind, catalogue.language)
    if asked.output is None:
        sys.stdout.write(text)
    else:
        house.write(asked.output, text)
    return FINE


def _doctor(house: House, asked: Namespace, catalogue: Catalogue) -> int:
    sys.stdout.write(doctor.report(house.findings(), catalogue.words()) + "\n")
    return FINE


COMMANDS: dict[str, Command] = {
    "window": _window,
    "start": _start,
    "list": _list,
    "export": _export,
    "check_content": _check_content,
    "schema": _schema,
    "doctor": _doctor,
}
