"""A screen reader of the tests': reads the window from outside, over AT-SPI, presses and listens."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self, TypeVar

from dbus_fast import Message, MessageType
from dbus_fast.aio import MessageBus

T = TypeVar("T")

SECONDS = 15.0
REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
PROPERTIES = "org.freedesktop.DBus.Properties"
CHECKED, COLLAPSED, EXPANDABLE, EXPANDED, FOCUSED, SHOWING = 4, 5, 9, 10, 12, 25
"""Bits of a state, as the protocol counts them."""
POLITE = 1


@dataclass(frozen=True)
class Thing:
    """Something in the window, as a screen reader knows it."""

    place: tuple[str, str]
    """The program and its path in it."""
    name: str
    role: str
    states: int

    def has(self, state: int) -> bool:
        """Whether it is in this state."""
        return bool(self.states >> state & 1)


class ScreenReader:
    """A context manager over the session bus of a desk; a program started while it is open tells it all."""

    def __init__(self, bus_address: str) -> None:
        self._address = bus_address
        self._loop = asyncio.new_event_loop()
        self._bus: MessageBus | None = None
        self.heard: list[tuple[str, int]] = []
        """What was announced, with its politeness."""

    def __enter__(self) -> Self:
        self._do(self._come())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bus is not None:
            self._bus.disconnect()
            self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        self._loop.close()

    def things(self) -> list[Thing]:
        """Everything that is on show, from the outermost inwards."""
        return list(self._do(self._walk()))

    def find(self, role: str, name: str) -> Thing | None:
        """The one thing on show with this role and name, if there is one."""
        return next((one for one in self.things() if (role, name) == (one.role, one.name)), None)

    def press(self, thing: Thing) -> None:
        """Press it, as a screen reader does for its person: no key and no mouse."""
        names = [action[0] for action in self._do(self._call(thing.place, ACTION, "GetActions"))[0]]
        acting = next(names.index(name) for name in ("Press", "Check", "Toggle") if name in names)
        self._do(self._call(thing.place, ACTION, "DoAction", "i", [acting]))

    async def _come(self) -> None:
        session = await MessageBus(bus_address=self._address).connect()
        self._bus = session
        (address,) = await self._call(("org.a11y.Bus", "/org/a11y/bus"), "org.a11y.Bus", "GetAddress")
        session.disconnect()
        self._bus = await MessageBus(bus_address=address).connect()
        self._bus.add_message_handler(self._hear)
        rule = "type='signal',interface='org.a11y.atspi.Event.Object',member='Announcement'"
        await self._call(
            ("org.freedesktop.DBus", "/org/freedesktop/DBus"), "org.freedesktop.DBus", "AddMatch", "s", [rule]
        )
        await self._call(
            (REGISTRY, "/org/a11y/atspi/registry"),
            REGISTRY,
            "RegisterEvent",
            "sass",
            ["object:announcement", [], ""],
        )

    def _hear(self, message: Message) -> None:
        if message.member == "Announcement":
            politeness, text = message.body[1], message.body[3].value
            self.heard.append((text, politeness))

    async def _walk(self) -> list[Thing]:
        (programs,) = await self._call((REGISTRY, ROOT), ACCESSIBLE, "GetChildren")
        found: list[Thing] = []
        for program in programs:
            (windows,) = await self._call(tuple(program), ACCESSIBLE, "GetChildren")
            for window in windows:
                await self._add(tuple(window), found)
        return found

    async def _add(self, place: tuple[str, str], found: list[Thing]) -> None:
        ((low, high),) = await self._call(place, ACCESSIBLE, "GetState")
        if not low >> SHOWING & 1:
            return
        (name,) = await self._call(place, PROPERTIES, "Get", "ss", [ACCESSIBLE, "Name"])
        (role,) = await self._call(place, ACCESSIBLE, "GetRoleName")
        found.append(Thing(place, name.value.replace("\xa0", " "), role, low | high << 32))
        (children,) = await self._call(place, ACCESSIBLE, "GetChildren")
        for child in children:
            await self._add(tuple(child), found)

    async def _call(
        self, place: tuple[str, str], interface: str, member: str, signature: str = "", body: Any = ()
    ) -> list[Any]:
        assert self._bus is not None
        destination, path = place
        reply = await self._bus.call(
            Message(
                destination=destination,
                path=path,
                interface=interface,
                member=member,
                signature=signature,
                body=list(body),
            )
        )
        if reply is None or reply.message_type is not MessageType.METHOD_RETURN:
            raise AssertionError(f"{member}: {reply and reply.body}")
        return list(reply.body)

    def _do(self, work: Coroutine[Any, Any, T]) -> T:
        return self._loop.run_until_complete(asyncio.wait_for(work, SECONDS))
