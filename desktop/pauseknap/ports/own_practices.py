"""The files of a person's own practices, and the drafts beside them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class OwnText:
    """One own practice as it stands on disk."""

    saved: str
    """The practice that is used."""
    draft: str | None = None
    """What was written since and not saved yet."""


class OwnPractices(Protocol):
    """One folder of files. A name is that of a file right in it; no other is ever read, written or deleted.

    Every method raises `Unusable` with a sentence id when the disk will not or the name is of no such file.
    """

    @property
    def folder(self) -> str:
        """Where they lie."""

    def names(self) -> tuple[str, ...]:
        """The practice files there are, drafts apart."""

    def read(self, name: str) -> OwnText:
        """One of them, and its draft."""

    def save(self, name: str, text: str) -> None:
        """Put the practice there, whole or not at all; its draft goes, and the version before is kept."""

    def keep_draft(self, name: str, text: str) -> None:
        """Keep a text beside the practice, which stays as it is."""

    def drop_draft(self, name: str) -> None:
        """Let the draft go; there need not be one."""

    def forget(self, name: str) -> None:
        """Delete the practice, its draft and the version before."""
