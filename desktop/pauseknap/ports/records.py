"""What a person chose to keep of their practices, here on this computer only."""

from __future__ import annotations

from typing import Protocol

from pauseknap.core.practice.record import Record


class Records(Protocol):
    """Kept answers. Every method raises `Unusable` with a sentence id when the disk will not."""

    def save_record(self, record: Record) -> None:
        """Keep one; one with the same id is replaced."""

    def records(self, practice: str | None = None) -> tuple[Record, ...]:
        """All kept, or those of one practice, oldest first."""

    def forget_record(self, id: str) -> None:
        """Delete one."""
