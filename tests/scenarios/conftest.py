"""What every scenario needs: a command typed as a person types it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import pytest
from tests.scenarios.houses import TerminalHouse

from pauseknap.adapters.system.logs import end_log
from pauseknap.bootstrap import House
from pauseknap.cli import run
from pauseknap.core.practice.model import Language


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
