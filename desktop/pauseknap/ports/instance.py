"""One Pauseknap a person: a second start speaks to the first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol


class Instance(Protocol):
    """The seat that only one running Pauseknap holds."""

    def claim(self, heard: Callable[[tuple[str, ...]], None]) -> bool:
        """Take the seat; True if it is ours. `heard` then gets what later starts say, in another thread."""

    def tell(self, words: Sequence[str]) -> bool:
        """Say something to the one that holds the seat; False when nobody answered within two seconds."""

    def release(self) -> None:
        """Give the seat up."""
