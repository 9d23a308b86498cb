"""A few words of the X11 protocol over a plain socket: is there a display, who holds a selection, how idle.

Xlib ends the whole process when its server goes away, and waits for ever for one that hangs; a socket with
a deadline does neither, and needs no library to be installed.
"""

from __future__ import annotations

import re
import socket
import struct
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

PROMPT_SECONDS = 0.4
"""How long to wait at each of the five turns of a question that must be answered within two seconds."""
COOKIE = b"MIT-MAGIC-COOKIE-1"
LOCAL, WILD = 256, 65535
"""Families of an authority entry: this computer, and any."""
FIRST_TCP_PORT = 6000
INTERN_ATOM, GET_SELECTION_OWNER, QUERY_EXTENSION = 16, 23, 98
SCREEN_SAVER_QUERY_INFO = 1
REPLY_BYTES = 32
ONLY_IF_EXISTS = 1


class NoDisplay(Exception):
    """There is no display to talk to, or it does not let us in."""


@dataclass(frozen=True)
class Display:
    """What DISPLAY names: `host:number.screen`; without a host it is this computer."""

    host: str
    number: int

    @classmethod
    def named(cls, name: str) -> Display:
        """Read a name; raises `NoDisplay` when it is none."""
        found = re.fullmatch(r"(.*):(\d{1,5})(?:\.\d+)?", name)
        if found is None:
            raise NoDisplay(name)
        host = found[1].removesuffix("/unix")
        return cls("" if host == "unix" else host, int(found[2]))


class XDisplay:
    """An open connection; a context manager. Every question may raise `NoDisplay`."""

    def __init__(self, environment: Mapping[str, str], *, patience: float = PROMPT_SECONDS) -> None:
        display = Display.named(environment.get("DISPLAY", ""))
        self._line = _connect(display, patience)
        try:
            self.root = self._let_in(_cookie(display, environment))
        except (OSError, struct.error, NoDisplay) as trouble:
            self._line.close()
            raise NoDisplay(str(trouble)) from trouble

    def __enter__(self) -> XDisplay:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._line.close()

    def idle_seconds(self) -> float | None:
        """Since the last key or movement; None when the server has no screen saver extension."""
        opcode = self._extension(b"MIT-SCREEN-SAVER")
        if opcode is None:
            return None
        reply = self._ask(struct.pack("<BBHI", opcode, SCREEN_SAVER_QUERY_INFO, 2, self.root))
        return idle_of(reply)

    def has_tray(self) -> bool:
        """Whether somebody takes tray icons in, as the XEmbed system tray has it."""
        selection = self._atom(b"_NET_SYSTEM_TRAY_S0")
        if not selection:  # nobody has ever spoken of a tray here
            return False
        owner = self._ask(struct.pack("<BBHI", GET_SELECTION_OWNER, 0, 2, selection))
        return bool(struct.unpack_from("<I", owner, 8)[0])

    def _atom(self, name: bytes) -> int:
        reply = self._ask(_with_name(INTERN_ATOM, name))
        return int(struct.unpack_from("<I", reply, 8)[0])

    def _extension(self, name: bytes) -> int | None:
        reply = self._ask(_with_name(QUERY_EXTENSION, name))
        present, opcode = struct.unpack_from("<BB", reply, 8)
        return int(opcode) if present else None

    def _ask(self, request: bytes) -> bytes:
        """Send a request and read on to its reply; nothing here has a longer one than 32 bytes."""
        try:
            self._line.sendall(request)
            while True:
                head = self._read(REPLY_BYTES)
                kind, more = head[0], struct.unpack_from("<I", head, 4)[0]
                if kind == 1:
                    self._read(4 * more)
                    return head
                if kind == 0:
                    raise NoDisplay("refused")
        except OSError as trouble:
            raise NoDisplay(str(trouble)) from trouble

    def _let_in(self, cookie: bytes) -> int:
        """Say hello with the cookie; the root window of the first screen."""
        name = COOKIE if cookie else b""
        hello = struct.pack("<BxHHHHxx", ord("l"), 11, 0, len(name), len(cookie))
        self._line.sendall(hello + _padded(name) + _padded(cookie))
        outcome, more = struct.unpack("<BxHHH", self._read(8))[::3]
        answer = self._read(4 * more)
        if outcome != 1:
            raise NoDisplay("not let in")
        return root_of(answer)

    def _read(self, count: int) -> bytes:
        read = b""
        while len(read) < count:
            part = self._line.recv(count - len(read))
            if not part:
                raise ConnectionResetError
            read += part
        return read


def root_of(answer: bytes) -> int:
    """The root window in the server's answer to hello (the part behind its first 8 bytes)."""
    vendor, formats = struct.unpack_from("<H", answer, 16)[0], answer[21]
    return int(struct.unpack_from("<I", answer, 32 + vendor + -vendor % 4 + 8 * formats)[0])


def idle_of(reply: bytes) -> float:
    """Seconds in the screen saver's answer, which tells milliseconds since the last input."""
    return float(struct.unpack_from("<I", reply, 16)[0]) / 1000


def cookies_in(authority: bytes) -> Iterator[tuple[int, str, str, bytes, bytes]]:
    """The whole entries of an Xauthority file: family, host, display number, name, data."""
    at = 0
    while at < len(authority):
        try:
            (family,) = struct.unpack_from(">H", authority, at)
            at += 2
            fields: list[bytes] = []
            for _ in range(4):
                (length,) = struct.unpack_from(">H", authority, at)
                fields.append(authority[at + 2 : at + 2 + length])
                at += 2 + length
        except struct.error:
            return
        if at > len(authority):
            return
        host, number, name, data = fields
        yield family, host.decode("latin-1"), number.decode("latin-1"), name, data


def _cookie(display: Display, environment: Mapping[str, str]) -> bytes:
    """What lets us in: the cookie for this display; nothing when there is none, which may do as well."""
    named = environment.get("XAUTHORITY") or str(Path(environment.get("HOME", "/"), ".Xauthority"))
    try:
        authority = Path(named).read_bytes()
    except OSError:
        return b""
    hosts = {display.host}
    if display.host in ("", "localhost"):  # forwarded by ssh, the entry bears the computer's own name
        hosts.add(socket.gethostname())
    for family, host, number, name, data in cookies_in(authority):
        here = family == WILD or host in hosts
        if here and number in ("", str(display.number)) and name == COOKIE:
            return data
    return b""


def _connect(display: Display, patience: float) -> socket.socket:
    """A line to the server; raises `NoDisplay`."""
    try:
        if display.host:
            return socket.create_connection((display.host, FIRST_TCP_PORT + display.number), patience)
        return _connect_here(f"/tmp/.X11-unix/X{display.number}", patience)
    except OSError as trouble:
        raise NoDisplay(str(trouble)) from trouble


def _connect_here(path: str, patience: float) -> socket.socket:
    """The server of this computer: by its socket file, else by the name that Linux keeps for it."""
    if sys.platform == "win32":
        raise NoDisplay(path)
    line = socket.socket(socket.AF_UNIX)
    line.settimeout(patience)
    try:
        line.connect(path)
    except OSError:
        try:
            line.connect(f"\0{path}")
        except OSError:
            line.close()
            raise
    return line


def _padded(field: bytes) -> bytes:
    return field + b"\0" * (-len(field) % 4)


def _with_name(opcode: int, name: bytes) -> bytes:
    """A request whose only matter is a name (InternAtom, which makes none, and QueryExtension)."""
    body = struct.pack("<Hxx", len(name)) + _padded(name)
    return struct.pack("<BBH", opcode, ONLY_IF_EXISTS, 1 + len(body) // 4) + body
