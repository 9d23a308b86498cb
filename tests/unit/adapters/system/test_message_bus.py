"""Questions to desktop services, and all the ways in which no answer comes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.unit.adapters.system.servers import Answer, bus, refused, silence, told

from pauseknap.adapters.system.message_bus import Question, address, ask, property_question

QUESTION = Question("org.example.Service", "/org/example", "org.example.Service", "Ask")


@pytest.fixture
def folder() -> Path:
    """A folder whose path is short enough for a socket."""
    return Path(os.environ["XDG_RUNTIME_DIR"])


def test_an_answer_comes_with_its_values(folder: Path) -> None:
    with bus(folder, told("tu", 4200, 7)) as environment:
        assert ask("session", QUESTION, environment) == (4200, 7)
        assert ask("system", QUESTION, environment) == (4200, 7)


def test_the_question_is_put_as_it_was_meant(folder: Path) -> None:
    heard: list[tuple[object, ...]] = []

    def answer(message: object) -> object:
        heard.append(message.body)  # type: ignore[attr-defined]  # a message of an untyped library
        return told("v", ("b", True))(message)

    question = property_question("org.example.Service", "/org/example", "org.example.Thing", "LockedHint")
    with bus(folder, answer) as environment:
        assert ask("session", question, environment) == (("b", True),)
    assert [("org.example.Thing", "LockedHint")] == heard


@pytest.mark.parametrize("answer", [refused, silence])
def test_a_service_that_refuses_or_hangs_has_no_answer(folder: Path, answer: Answer) -> None:
    with bus(folder, answer) as environment:
        assert ask("session", QUESTION, environment) is None


def test_a_bus_that_hangs_has_no_answer(folder: Path) -> None:
    with bus(folder, silence, hangs=True) as environment:
        assert ask("session", QUESTION, environment) is None


@pytest.mark.parametrize(
    "where", ["", "disabled:", "autolaunch:", "rubbish", "unix:path=/nonexistent/bus", "tcp:host=x,port=1"]
)
def test_where_there_is_no_bus_there_is_no_answer(where: str) -> None:
    assert ask("session", QUESTION, {"DBUS_SESSION_BUS_ADDRESS": where}) is None


def test_the_session_bus_is_looked_for_where_systemd_puts_it() -> None:
    assert address("session", {"XDG_RUNTIME_DIR": "/run/user/1"}) == "unix:path=/run/user/1/bus"
    assert address("session", {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/x"}) == "unix:path=/x"
    assert address("system", {}) == "unix:path=/run/dbus/system_bus_socket"
