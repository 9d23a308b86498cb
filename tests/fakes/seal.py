"""A seal in memory."""

from __future__ import annotations

from pauseknap.core.problems import Unusable
from pauseknap.ports.seal import SealState


class FakeSeal:
    """Fulfils `Seal` with the letters turned round: nothing to hide in a test."""

    def __init__(self) -> None:
        self._words: str | None = None
        self._open = False

    def state(self) -> SealState:
        if self._words is None:
            return "none"
        return "open" if self._open else "closed"

    def make(self, words: str) -> None:
        if self._words is not None:
            raise Unusable("seal-made")
        self._words, self._open = " ".join(words.split()), True

    def open(self, words: str) -> bool:
        self._open = self._words == " ".join(words.split())
        return self._open

    def close(self) -> None:
        self._open = False

    def seal(self, text: str) -> str:
        if not self._open:
            raise Unusable("seal-closed")
        return f"sealed by {id(self)}, {len(text)}: {text[::-1]}"

    def unseal(self, sealed: str) -> str | None:
        before, mark, text = sealed.partition(": ")
        return text[::-1] if self._open and mark and before == f"sealed by {id(self)}, {len(text)}" else None

    def forget(self) -> None:
        self._words, self._open = None, False
