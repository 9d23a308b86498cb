"""One question to a desktop service over D-Bus, with a deadline; no answer is an answer too."""

from __future__ import annotations

import socket
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

Bus = Literal["session", "system"]

STEP_SECONDS = 0.6
"""For each of the three exchanges: to be let in, to say hello, to ask. Together under two seconds."""
SYSTEM_BUS = "unix:path=/run/dbus/system_bus_socket"


@dataclass(frozen=True)
class Question:
    """A method of a service, and what is handed to it (D-Bus signature and values)."""

    service: str
    path: str
    interface: str
    method: str
    signature: str = ""
    values: tuple[object, ...] = ()


def property_question(service: str, path: str, interface: str, name: str) -> Question:
    """The question after one property."""
    return Question(service, path, "org.freedesktop.DBus.Properties", "Get", "ss", (interface, name))


def address(bus: Bus, environment: Mapping[str, str]) -> str:
    """Where the bus is: as the environment says, else where systemd puts it."""
    if bus == "system":
        return environment.get("DBUS_SYSTEM_BUS_ADDRESS", "") or SYSTEM_BUS
    runtime = environment.get("XDG_RUNTIME_DIR", "")
    return environment.get("DBUS_SESSION_BUS_ADDRESS", "") or (f"unix:path={runtime}/bus" if runtime else "")


def ask(bus: Bus, question: Question, environment: Mapping[str, str]) -> tuple[Any, ...] | None:
    """The answer's values; None when there is no bus, no such service, an error, or no answer in time.

    A service that is not running is not started for it.
    """
    try:
        return _ask(address(bus, environment), question)
    except (OSError, ValueError, RuntimeError, StopIteration, ImportError):
        return None


def _ask(where: str, question: Question) -> tuple[Any, ...] | None:
    # Only Linux has jeepney, and only this file needs it. Its own connection says hello without a deadline,
    # so that a bus which hangs would hang us: the two exchanges are made here.
    from jeepney import (  # noqa: PLC0415 - see above
        DBusAddress,
        MessageFlag,
        MessageType,
        Parser,
        message_bus,
        new_method_call,
    )
    from jeepney.auth import AuthenticationError  # noqa: PLC0415 - see above
    from jeepney.bus import get_bus  # noqa: PLC0415 - see above
    from jeepney.io.blocking import prep_socket  # noqa: PLC0415 - see above

    asked = new_method_call(
        DBusAddress(question.path, bus_name=question.service, interface=question.interface),
        question.method,
        question.signature or None,
        question.values,
    )
    asked.header.flags |= MessageFlag.no_auto_start
    try:
        line = prep_socket(get_bus(where), timeout=STEP_SECONDS)
    except AuthenticationError:
        return None
    with line:
        line.settimeout(STEP_SECONDS)
        parser = Parser()
        _exchange(line, parser, message_bus.Hello(), serial=1)
        answer = _exchange(line, parser, asked, serial=2)
    return tuple(answer.body) if answer.header.message_type is MessageType.method_return else None


def _exchange(line: socket.socket, parser: Any, message: Any, *, serial: int) -> Any:
    """Send a message and wait for the reply to it."""
    from jeepney import HeaderFields  # noqa: PLC0415 - Linux only

    line.sendall(message.serialise(serial=serial))
    while True:
        heard = parser.get_next_message()
        if heard is None:
            data = line.recv(4096)
            if not data:
                raise ConnectionResetError
            parser.add_data(data)
        elif heard.header.fields.get(HeaderFields.reply_serial) == serial:
            return heard
