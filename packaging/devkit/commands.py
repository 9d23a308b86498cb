"""The commands of `dev.py`: run, test, check, lock, words, pictures."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from devkit import installed, libraries, places
from devkit.environment import ready, version_of
from devkit.installed import Stamp
from devkit.libraries import Found
from devkit.locks import lock
from devkit.setup_lock import alone
from devkit.shell import become, loudly, say
from devkit.suite import check, test
from devkit.system_packages import how_to_get, install
from devkit.trouble import Trouble

INTERRUPTED = 130
_RUN = (places.RUN_LOCK,)
_ALL = (places.RUN_LOCK, places.DEV_LOCK)


def main(words: Sequence[str]) -> int:
    """Do what the words say; gives the status for the shell."""
    own, given = _split(words)
    options = _parser().parse_args(own)
    try:
        return _do(options.command, given, yes=options.yes)
    except Trouble as trouble:
        say(str(trouble))
        return trouble.status
    except KeyboardInterrupt:
        say("Stopped.")
        return INTERRUPTED


def _do(command: str, given: Sequence[str], *, yes: bool) -> int:
    if command == "run":
        return _run(given, yes=yes)
    if command == "lock":
        with alone():
            lock(ready((), yes=yes))
        return 0
    if command == "test":
        stamp = _set_up("test", _ALL, _look_for_tests, why="the tests", yes=yes)
        if stamp.missing:
            _tell("Tests on a real desktop are left out", stamp.missing)
        return test(given)
    with alone():
        python = ready(_ALL, yes=yes)
    if command == "words":
        return loudly([python, places.TRANSLATIONS])
    if command == "pictures":
        return loudly([python, places.PICTURES, *given])
    return check(python)


def _run(given: Sequence[str], *, yes: bool) -> int:
    """Start the app from the checkout; what the system lacks is told, and never in its way."""
    kinds = libraries.screen()
    stamp = _set_up("-".join(["run", *kinds]), _RUN, lambda: _look_for_run(kinds), why="the app", yes=yes)
    if stamp.missing:
        lost = "There is no sound" if stamp.missing == (libraries.SOUND,) else "The window cannot open"
        _tell(f"{lost} yet", stamp.missing)
    return become([places.python_of(places.VENV), "-P", "-m", "pauseknap", *given])


def _tell(what: str, missing: Sequence[str]) -> None:
    say(f"{what}: {', '.join(missing)} missing. To get it: {how_to_get(missing)}")


def _set_up(name: str, locks: Sequence[Path], look: Callable[[], Found], *, why: str, yes: bool) -> Stamp:
    """Everything that this kind of start needs; nothing but a glance when the last one still holds."""
    old = installed.read(name)
    if old and old.holds(installed.made_from(locks)) and not (yes and old.missing):
        return old
    with alone():
        ready(locks, yes=yes)
        found = look()
        # What was just installed may itself lack something that nothing asked for before.
        while found.missing and install(found.missing, why=why, yes=yes):
            before, found = found, look()
            if found.missing == before.missing:
                break
        stamp = Stamp(installed.made_from(locks), found.leaned_on, found.missing)
        installed.write(name, stamp)
    return stamp


def _look_for_run(kinds: Sequence[str]) -> Found:
    """Sound always; Qt's libraries only where a window could open."""
    sound = libraries.look_for_sound()
    return sound + libraries.look_for_qt(_packages(), kinds) if kinds else sound


def _look_for_tests() -> Found:
    """What a window on a screen of its own needs, and the programs that make that screen."""
    if not libraries.on_linux():
        return libraries.look_for_sound()
    qt = libraries.look_for_qt(_packages(), ("offscreen", "xcb"))
    return libraries.look_for_sound() + qt + libraries.look_for_programs() + libraries.look_for_dictionaries()


def _packages() -> Path:
    return places.packages_of(places.VENV, version_of(places.python_of(places.VENV)))


def _split(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """Our own words, and those behind `--` that are for the app or for pytest."""
    words = list(words)
    if "--" not in words:
        return words, []
    at = words.index("--")
    return words[:at], words[at + 1 :]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="dev.py",
        description="Sets up whatever is missing, then does what you ask. Needs nothing but Python 3.11.",
        epilog="Example: python3 dev.py run -- start long-out-breath --minutes 3",
    )
    parser.add_argument(
        "--yes", action="store_true", help="install missing system packages without asking (may use sudo)"
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, help_ in (
        ("run", "start the app; its own arguments come after --"),
        ("test", "every check there is, on the built wheel; after --: only pytest, with these arguments"),
        ("check", "the fast ones: ruff, mypy, import-linter"),
        ("lock", "pin the newest versions that pyproject.toml allows"),
        ("pictures", "take the README's pictures with the app itself; after --: another folder for them"),
        ("words", "gather the window's sentences for translation, and build the translations"),
    ):
        command = commands.add_parser(name, help=help_, description=help_)
        command.add_argument("--yes", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    return parser
