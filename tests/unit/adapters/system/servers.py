"""Small stand-ins for a message bus and an X server, each on a socket of its own."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from jeepney import HeaderFields, Message, MessageType, Parser, new_error, new_method_return, new_signal
from jeepney.wrappers import DBusAddress

Answer = Callable[[Message], "Message | None"]


@contextlib.contextmanager
def serving(listener: socket.socket, serve: Callable[[socket.socket], None]) -> Iterator[None]:
    """Serve one visitor after the other, in a thread, until the block is left."""
    listener.settimeout(0.1)
    over = threading.Event()

    def run() -> None:
        while not over.is_set():
            with contextlib.suppress(OSError):
                line, _ = listener.accept()
                with line:
                    line.settimeout(5)
                    serve(line)

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join(10)
        listener.close()
        assert not thread.is_alive()


def nobody_home(line: socket.socket) -> None:
    """Take the visitor in and never say a word; until they leave."""
    while line.recv(4096):
        pass


@contextlib.contextmanager
def bus(folder: Path, answer: Answer, *, hangs: bool = False) -> Iterator[dict[str, str]]:
    """A session bus on which `answer` replies; gives the environment that leads to it."""
    listener = socket.socket(socket.AF_UNIX)
    path = folder / "bus"
    listener.bind(str(path))
    listener.listen()

    def serve(line: socket.socket) -> None:
        if hangs:
            nobody_home(line)
            return
        _let_in(line)
        _reply(line, answer)

    with serving(listener, serve):
        yield {
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={path}",
            "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={path}",
        }


def _let_in(line: socket.socket) -> None:
    """As the bus that believes everyone: one line is answered, the last one says BEGIN."""
    heard = b""
    while not heard.endswith(b"BEGIN\r\n"):
        letter = line.recv(1)
        if not letter:
            return
        heard += letter
        if heard.endswith(b"\r\n") and not heard.endswith(b"BEGIN\r\n"):
            line.sendall(b"OK 0123456789abcdef0123456789abcdef\r\n")


def _reply(line: socket.socket, answer: Answer) -> None:
    parser = Parser()
    serial = 0
    while True:
        message = parser.get_next_message()
        if message is None:
            data = line.recv(4096)
            if not data:
                return
            parser.add_data(data)
            continue
        serial += 10
        if message.header.fields[HeaderFields.member] == "Hello":
            line.sendall(new_method_return(message, "s", (":1.7",)).serialise(serial=serial))
            acquired = new_signal(DBusAddress("/x", interface="x.y"), "NameAcquired", "s", (":1.7",))
            line.sendall(acquired.serialise(serial=serial + 1))
            continue
        reply = answer(message)
        if reply is not None:
            line.sendall(reply.serialise(serial=serial))


def told(signature: str, *values: object) -> Answer:
    """Every question is answered with these values."""
    return lambda message: new_method_return(message, signature, values)


def refused(message: Message) -> Message:
    """There is no such service."""
    return new_error(message, "org.freedesktop.DBus.Error.ServiceUnknown", "s", ("no",))


def silence(message: Message) -> None:
    """The service hangs."""
    assert message.header.message_type is MessageType.method_call


@contextlib.contextmanager
def x_server(
    *,
    idle: int | None = 1500,
    tray: int = 0,
    root: int = 0x50D,
    lets_in: bool = True,
    hangs: bool = False,
    greeted: list[bytes] | None = None,
) -> Iterator[dict[str, str]]:
    """An X server for display questions; gives the environment that leads to it."""
    listener = _free_display()
    number = listener.getsockname()[1] - 6000

    def serve(line: socket.socket) -> None:
        if hangs:
            nobody_home(line)
            return
        hello = line.recv(4096)
        if greeted is not None:
            greeted.append(hello)
        line.sendall(_welcome(root) if lets_in else struct.pack("<BBHHH", 0, 4, 11, 0, 1) + b"Nej!")
        while request := line.recv(4096):
            line.sendall(_event() + _x_reply(request, idle, tray))

    with serving(listener, serve):
        yield {"DISPLAY": f"127.0.0.1:{number}.0", "HOME": "/nonexistent"}


def _free_display() -> socket.socket:
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    return listener


def _welcome(root: int) -> bytes:
    vendor = b"Pauseknap tests"
    fixed = struct.pack("<IIIIHHBBBBBBBBI", 1, 2, 3, 4, len(vendor), 65535, 1, 2, 0, 0, 32, 32, 8, 255, 0)
    body = fixed + vendor + b"\0" * (-len(vendor) % 4) + b"\x18" * 16 + struct.pack("<I", root) + b"\0" * 36
    return struct.pack("<BxHHH", 1, 11, 0, len(body) // 4) + body


def _event() -> bytes:
    return bytes([22]) + b"\0" * 31


def _x_reply(request: bytes, idle: int | None, tray: int) -> bytes:
    opcode = request[0]
    extension = 140
    fields: dict[int, bytes] = {
        98: struct.pack("<BB", idle is not None, extension if idle is not None else 0),
        16: struct.pack("<I", 77 if tray else 0),
        23: struct.pack("<I", tray),
        extension: struct.pack("<III", 9, 0, idle or 0),
    }
    return struct.pack("<BBHI", 1, 0, 1, 0) + fields[opcode].ljust(24, b"\0")
