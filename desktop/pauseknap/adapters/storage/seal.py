"""Seals text with AES-256-GCM under a key that only a pass-phrase opens (scrypt, RFC 7914)."""

from __future__ import annotations

import base64
import json
import secrets
from pathlib import Path
from typing import Any

from pauseknap.adapters.storage.whole_files import write_whole
from pauseknap.core.problems import Unusable
from pauseknap.ports.seal import SealState

COST, BLOCK, LANES = 2**15, 8, 1
"""scrypt's parameters: about 32 MB and a tenth of a second, which is what guessing then costs, too."""
KEY_BYTES, SALT_BYTES, NONCE_BYTES = 32, 16, 12
MARK = b"pauseknap seal 1"
"""Said along with each text (as associated data), so that no sealed text passes for another kind."""


class FileSeal:
    """Fulfils `Seal`. The file holds the key, itself sealed; the open key is in memory only."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._key: bytes | None = None

    def state(self) -> SealState:
        """None, closed or open."""
        if self._key is not None:
            return "open"
        return "closed" if self._path.exists() else "none"

    def make(self, words: str) -> None:
        """A new key, sealed with the words."""
        if self._path.exists():
            raise Unusable("seal-made")
        key, salt = secrets.token_bytes(KEY_BYTES), secrets.token_bytes(SALT_BYTES)
        told = {"version": 1, "salt": _text(salt), "key": _locked(_stretched(words, salt), key)}
        try:
            write_whole(self._path, json.dumps(told).encode())
        except OSError as wrong:
            raise Unusable("disk-read-only", file=self._path) from wrong
        self._key = key

    def open(self, words: str) -> bool:
        """Try the words."""
        try:
            told = json.loads(self._path.read_bytes())
            salt, locked = base64.b64decode(told["salt"]), str(told["key"])
        except OSError as wrong:
            raise Unusable("file-unreadable", file=self._path) from wrong
        except (ValueError, KeyError, TypeError) as wrong:
            raise Unusable("seal-torn", file=self._path) from wrong
        self._key = _unlocked(_stretched(words, salt), locked)
        return self._key is not None

    def close(self) -> None:
        """The key is gone from memory."""
        self._key = None

    def seal(self, text: str) -> str:
        """Sealed, as text."""
        if self._key is None:
            raise Unusable("seal-closed")
        return _locked(self._key, text.encode())

    def unseal(self, sealed: str) -> str | None:
        """Open text, if it can be."""
        opened = _unlocked(self._key, sealed) if self._key is not None else None
        try:
            return None if opened is None else opened.decode()
        except UnicodeDecodeError:
            return None

    def forget(self) -> None:
        """The file goes."""
        self._key = None
        try:
            self._path.unlink(missing_ok=True)
        except OSError as wrong:
            raise Unusable("disk-read-only", file=self._path) from wrong


def _stretched(words: str, salt: bytes) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt  # noqa: PLC0415 - heavy

    kdf: Any = Scrypt(salt=salt, length=KEY_BYTES, n=COST, r=BLOCK, p=LANES)
    return bytes(kdf.derive(" ".join(words.split()).encode()))


def _locked(key: bytes, plain: bytes) -> str:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - heavy

    nonce = secrets.token_bytes(NONCE_BYTES)
    return _text(nonce + AESGCM(key).encrypt(nonce, plain, MARK))


def _unlocked(key: bytes, locked: str) -> bytes | None:
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - heavy
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - heavy

    try:
        whole = base64.b64decode(locked, validate=True)
        return AESGCM(key).decrypt(whole[:NONCE_BYTES], whole[NONCE_BYTES:], MARK)
    except (InvalidTag, ValueError):
        return None


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")
