"""A seal over what only its owner is to read: a pass-phrase makes it and opens it."""

from __future__ import annotations

from typing import Literal, Protocol

SealState = Literal["none", "closed", "open"]


class Seal(Protocol):
    """One seal on this computer. Methods raise `Unusable` with a sentence id when the disk will not."""

    def state(self) -> SealState:
        """Whether there is a seal, and whether it is open now."""

    def make(self, words: str) -> None:
        """Make the seal with a pass-phrase; it is open then. `Unusable("seal-made")` when there is one."""

    def open(self, words: str) -> bool:
        """Open it; False for other words than it was made with."""

    def close(self) -> None:
        """Let go of the key until the words are said again."""

    def seal(self, text: str) -> str:
        """The text as nobody can read it. `Unusable("seal-closed")` unless it is open."""

    def unseal(self, sealed: str) -> str | None:
        """The text again; None when this seal is closed or did not make it."""

    def forget(self) -> None:
        """Take the seal away; what it closed can never be read again."""
