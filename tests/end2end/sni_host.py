"""A StatusNotifier host: the tray of desktops that draw icon and menu themselves, over the session bus."""

import asyncio
import threading
from collections.abc import Coroutine
from types import TracebackType
from typing import Annotated, Any, Self, TypeVar

from dbus_fast import Message, MessageType, PropertyAccess, Variant
from dbus_fast.aio import MessageBus
from dbus_fast.annotations import DBusBool, DBusInt32, DBusSignature, DBusStr
from dbus_fast.service import ServiceInterface, dbus_method, dbus_property, dbus_signal
from tests.end2end.sound_desk import wait_until

T = TypeVar("T")

WATCHER = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"
PROPERTIES = "org.freedesktop.DBus.Properties"
SECONDS = 15.0
Names = Annotated[list[str], DBusSignature("as")]


class Watcher(ServiceInterface):
    """Takes items in, and says that somebody shows them. The names of its methods are the protocol's."""

    def __init__(self) -> None:
        super().__init__(WATCHER)
        self.items: list[str] = []

    @dbus_method()
    def RegisterStatusNotifierItem(self, service: DBusStr) -> None:  # noqa: N802
        self.items.append(service)
        self.StatusNotifierItemRegistered(service)

    @dbus_method()
    def RegisterStatusNotifierHost(self, service: DBusStr) -> None:  # noqa: N802
        pass

    @dbus_property(access=PropertyAccess.READ)
    def RegisteredStatusNotifierItems(self) -> Names:  # noqa: N802
        return self.items

    @dbus_property(access=PropertyAccess.READ)
    def IsStatusNotifierHostRegistered(self) -> DBusBool:  # noqa: N802
        return True

    @dbus_property(access=PropertyAccess.READ)
    def ProtocolVersion(self) -> DBusInt32:  # noqa: N802
        return 0

    @dbus_signal()
    def StatusNotifierItemRegistered(self, service: DBusStr) -> DBusStr:  # noqa: N802
        return service


class SniHost:
    """A context manager; while it is open there is a tray. Reads menus and clicks them without a pixel."""

    def __init__(self, bus_address: str) -> None:
        self._address = bus_address
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="sni-host")
        self._bus: MessageBus | None = None
        self._watcher = Watcher()

    def __enter__(self) -> Self:
        self._thread.start()
        self._do(self._come())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._do(self._go())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def item(self) -> str:
        """The program whose icon stands in the tray, as soon as there is one."""
        if not wait_until(lambda: bool(self._watcher.items), SECONDS):
            raise AssertionError("no icon came into the tray")
        return self._watcher.items[-1]

    def tooltip(self) -> str:
        """What is said of the icon."""
        return str(self._property("ToolTip")[2])

    def labels(self) -> list[str]:
        """The menu as a desktop would show it, submenus after their entry."""
        return [label for label, _ in self._entries()]

    def click(self, beginning: str) -> None:
        """Choose the entry whose label begins so."""
        number = next(number for label, number in self._entries() if label.startswith(beginning))
        self._call(self._menu(), MENU, "Event", "isvu", [number, "clicked", Variant("s", ""), 0])

    def activate(self) -> None:
        """Click the icon itself."""
        self._call("/StatusNotifierItem", ITEM, "Activate", "ii", [0, 0])

    def _menu(self) -> str:
        return str(self._property("Menu"))

    def _entries(self) -> list[tuple[str, int]]:
        self._call(self._menu(), MENU, "AboutToShow", "i", [0])
        _, layout = self._call(self._menu(), MENU, "GetLayout", "iias", [0, -1, []])
        return list(_flat(layout))

    def _property(self, name: str) -> Any:
        return self._call("/StatusNotifierItem", PROPERTIES, "Get", "ss", [ITEM, name])[0].value

    def _call(self, path: str, interface: str, member: str, signature: str, body: list[Any]) -> list[Any]:
        message = Message(
            destination=self.item(),
            path=path,
            interface=interface,
            member=member,
            signature=signature,
            body=body,
        )
        return self._do(self._ask(message))

    async def _ask(self, message: Message) -> list[Any]:
        assert self._bus is not None
        reply = await self._bus.call(message)
        if reply is None or reply.message_type is not MessageType.METHOD_RETURN:
            raise AssertionError(f"{message.member}: {reply and reply.body}")
        return list(reply.body)

    async def _come(self) -> None:
        self._bus = await MessageBus(bus_address=self._address).connect()
        self._bus.export("/StatusNotifierWatcher", self._watcher)
        await self._bus.request_name(WATCHER)

    async def _go(self) -> None:
        if self._bus is not None:
            self._bus.disconnect()

    def _do(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(SECONDS)


def _flat(layout: list[Any]) -> list[tuple[str, int]]:
    """The visible entries of a dbusmenu layout: (number, properties, children)."""
    found: list[tuple[str, int]] = []
    for child in layout[2]:
        number, properties, _ = child.value
        told = {name: variant.value for name, variant in properties.items()}
        if told.get("visible", True) and told.get("type") != "separator":
            label = str(told.get("label", "")).replace("_", "").replace("\xa0", " ")
            found.append((label, number))
            found += _flat(child.value)
    return found
