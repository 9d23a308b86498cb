"""One Pauseknap a person: the first holds a lock and listens, a later one hands its words over."""

from __future__ import annotations

import contextlib
import hmac
import json
import os
import secrets
import selectors
import socket
import stat
import struct
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from pauseknap.adapters.system.file_lock import OURS_ALONE, FileLock

TURN_SECONDS = 0.6
"""For each turn of a talk. A caller waits two for the first, should another be talking: under two in all."""
LONGEST_UNIX_PATH = 100
"""Bytes; systems allow 103 to 107."""
LONGEST_SPEECH = 65_536
NONCE_BYTES = MAC_BYTES = 32
HEARD = b"heard"

Heard = Callable[[tuple[str, ...]], None]


class Seat:
    """Fulfils `Instance`. Where no seat can be held, every start runs: two windows are better than none."""

    def __init__(self, folder: Path) -> None:
        """In `folder` the seat stands; it is made, and is for this person alone."""
        self._folder = folder
        self._lock = FileLock(folder / "seat.lock")
        self._listening: _Listening | None = None

    def claim(self, heard: Heard) -> bool:
        door = FileLock(self._folder / "door.lock")
        try:
            _own_folder(self._folder)
            # Whoever comes while the first is still settling waits here, and then finds it ready to listen.
            if not door.take(wait=True):
                return True
        except OSError:
            return True
        try:
            if not self._lock.take():
                return False
            self._listening = _Listening(self._folder, heard)
        except OSError:
            return True
        finally:
            door.give_back()
        return True

    def tell(self, words: Sequence[str]) -> bool:
        try:
            invitation = Invitation.read(self._folder)
            with invitation.call() as line:
                return _say(line, invitation.key, words)
        except (OSError, ValueError):
            return False

    def release(self) -> None:
        if self._listening is not None:
            self._listening.end()
            self._listening = None
        self._lock.give_back()


@dataclass(frozen=True)
class Invitation:
    """How to reach the one in the seat; lies in a file that only this person can read."""

    address: str | int
    """The path of a Unix socket, or a port of this computer alone."""
    key: bytes

    @classmethod
    def read(cls, folder: Path) -> Invitation:
        """Raises `OSError` or `ValueError` when there is none to be trusted."""
        path = folder / "seat.json"
        if not _is_ours(path):
            raise PermissionError(path)
        told = json.loads(path.read_text(encoding="ascii"))
        match told:
            case {"address": str() | int() as address, "key": str(key)}:
                return cls(address, bytes.fromhex(key))
        raise ValueError(path)

    def write(self, folder: Path) -> None:
        """Whole or not at all."""
        part = folder / "seat.part"
        part.unlink(missing_ok=True)
        file = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OURS_ALONE)
        with os.fdopen(file, "w", encoding="ascii") as out:
            json.dump({"address": self.address, "key": self.key.hex()}, out)
        part.replace(folder / "seat.json")

    def call(self) -> socket.socket:
        """A line to the one in the seat."""
        if isinstance(self.address, int) or sys.platform == "win32":
            return socket.create_connection(("127.0.0.1", int(self.address)), 2 * TURN_SECONDS)
        line = socket.socket(socket.AF_UNIX)
        line.settimeout(2 * TURN_SECONDS)
        try:
            line.connect(self.address)
        except OSError:
            line.close()
            raise
        return line


class _Listening:
    """The ear of the one in the seat: a thread that sleeps until someone calls."""

    def __init__(self, folder: Path, heard: Heard) -> None:
        self._folder = folder
        self._heard = heard
        self._key = secrets.token_bytes(MAC_BYTES)
        self._listener, address = _listener(folder)
        self._wake, self._woken = socket.socketpair()
        Invitation(address, self._key).write(folder)
        self._thread = threading.Thread(target=self._listen, name="pauseknap-seat", daemon=True)
        self._thread.start()

    def end(self) -> None:
        """Stop listening, and take the invitation in."""
        self._wake.send(b".")
        self._thread.join()
        for line in (self._wake, self._woken, self._listener):
            line.close()
        for name in ("seat.json", "seat.sock"):
            with contextlib.suppress(OSError):
                (self._folder / name).unlink(missing_ok=True)

    def _listen(self) -> None:
        with selectors.DefaultSelector() as ears:
            ears.register(self._listener, selectors.EVENT_READ)
            ears.register(self._woken, selectors.EVENT_READ)
            while True:
                if any(key.fileobj is self._woken for key, _ in ears.select()):
                    return
                words = self._hear()
                if words is not None:
                    self._heard(words)

    def _hear(self) -> tuple[str, ...] | None:
        """One caller's words; None when there is nothing to be made of them."""
        try:
            line, _ = self._listener.accept()
            with line:
                line.settimeout(TURN_SECONDS)
                return _listen_to(line, self._key)
        except (OSError, ValueError):
            return None


def _listener(folder: Path) -> tuple[socket.socket, str | int]:
    """A Unix socket in the folder; where there are none, or its path is too long, a port of this computer."""
    path = folder / "seat.sock"
    if sys.platform != "win32" and len(os.fsencode(path)) <= LONGEST_UNIX_PATH:
        path.unlink(missing_ok=True)  # we hold the lock, so whoever left it is gone
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(str(path))
        listener.listen()
        return listener, str(path)
    listener = socket.create_server(("127.0.0.1", 0))
    return listener, int(listener.getsockname()[1])


def _say(line: socket.socket, key: bytes, words: Sequence[str]) -> bool:
    """Prove that we know the key, say it, and believe only an answer that knows it too."""
    nonce = _read(line, NONCE_BYTES)
    line.settimeout(TURN_SECONDS)
    speech = json.dumps(list(words)).encode("ascii")
    line.sendall(_mac(key, nonce, speech) + struct.pack(">I", len(speech)) + speech)
    return hmac.compare_digest(_mac(key, nonce, HEARD), _read(line, MAC_BYTES))


def _listen_to(line: socket.socket, key: bytes) -> tuple[str, ...]:
    """The words of a caller who knows the key; raises `ValueError` for any other."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    line.sendall(nonce)
    mac = _read(line, MAC_BYTES)
    (length,) = struct.unpack(">I", _read(line, 4))
    if length > LONGEST_SPEECH:
        raise ValueError(length)
    speech = _read(line, length)
    if not hmac.compare_digest(mac, _mac(key, nonce, speech)):
        raise ValueError("who is this?")
    words = json.loads(speech)
    if not (isinstance(words, list) and all(isinstance(word, str) for word in words)):
        raise ValueError(words)
    line.sendall(_mac(key, nonce, HEARD))
    return tuple(words)


def _mac(key: bytes, nonce: bytes, said: bytes) -> bytes:
    return hmac.digest(key, nonce + said, "sha256")


def _read(line: socket.socket, count: int) -> bytes:
    read = b""
    while len(read) < count:
        part = line.recv(count - len(read))
        if not part:
            raise ConnectionResetError
        read += part
    return read


def _own_folder(folder: Path) -> None:
    """Make the folder for this person alone; raises `PermissionError` when it is someone else's."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if sys.platform != "win32" and folder.lstat().st_uid == os.geteuid() and not folder.is_symlink():
        folder.chmod(0o700)
    if not _is_ours(folder):
        raise PermissionError(folder)


def _is_ours(path: Path) -> bool:
    """Whether it is this person's, no link, and nobody else may write or read it."""
    if sys.platform == "win32":
        return True  # the folder lies in the person's profile, which Windows guards
    found = path.lstat()
    others = stat.S_IMODE(found.st_mode) & 0o077
    return found.st_uid == os.geteuid() and not stat.S_ISLNK(found.st_mode) and not others
