"""What a person chose to keep: self-checks, here on this computer only."""

from __future__ import annotations

from typing import Protocol

from pauseknap.core.check.model import SavedCheck


class Store(Protocol):
    """Kept records. Every method raises `Unusable` with a sentence id when the disk will not."""

    def save_check(self, check: SavedCheck) -> None:
        """Keep one self-check."""

    def checks(self) -> tuple[SavedCheck, ...]:
        """All kept, oldest first."""

    def forget_check(self, id: str) -> None:
        """Delete one."""

    def forget_everything(self) -> None:
        """Delete all that was kept."""
