"""What every scenario needs: a command typed as a person types it, and a window to sit at."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.fakes.readings import keep_readings
from tests.scenarios.houses import TerminalHouse, WindowHouse
from tests.scenarios.persons import Person

from pauseknap.adapters.system.logs import end_log
from pauseknap.bootstrap import House
from pauseknap.cli import run
from pauseknap.core.language import Language


@dataclass(frozen=True)
class Typed:
    """What came of a command."""

    status: int
    out: str
    err: str


class Type(Protocol):
    """Types a command, on an English computer without a screen if no other is given."""

    def __call__(self, *arguments: str, language: Language = "en", house: House | None = None) -> Typed:
        """Do it, without a real minute passing."""


@pytest.fixture(autouse=True)
def kept_readings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Our own practices are read once."""
    keep_readings(monkeypatch)


@pytest.fixture
def typed(capsys: pytest.CaptureFixture[str]) -> Iterator[Type]:
    """A terminal to type in."""
    raising = logging.raiseExceptions

    def type_in(*arguments: str, language: Language = "en", house: House | None = None) -> Typed:
        status = run(arguments, house or TerminalHouse(language=language))
        end_log()
        told = capsys.readouterr()
        return Typed(status, told.out, told.err)

    yield type_in
    logging.raiseExceptions = raising


class Arrive(Protocol):
    """Someone opens Pauseknap, with their settings as YAML."""

    def __call__(
        self,
        settings: str = "language: da\n",
        *,
        house: WindowHouse | None = None,
        shown: bool = True,
        hidden: bool = False,
    ) -> Person:
        """The window is open, or not yet `shown`."""


@pytest.fixture
def arrive(qtbot: QtBot, qapp: QApplication) -> Iterator[Arrive]:
    """Opens as many windows as are asked for, and closes them."""
    there: list[Person] = []

    def arriving(
        settings: str = "language: da\n",
        *,
        house: WindowHouse | None = None,
        shown: bool = True,
        hidden: bool = False,
    ) -> Person:
        chosen = house or WindowHouse()
        file = chosen.folders.config / "settings.yaml"
        if settings:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(settings, encoding="utf-8")
        person = Person(qtbot, qapp, chosen)
        there.append(person)
        if shown:
            person.open(hidden=hidden)
        return person

    yield arriving
    for person in reversed(there):
        person.close()


@pytest.fixture
def person(arrive: Arrive) -> Person:
    """A Dane who opens Pauseknap for the first time."""
    return arrive()
