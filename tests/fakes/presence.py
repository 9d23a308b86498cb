"""A screen that is locked and opened by hand."""

from __future__ import annotations


class FakePresence:
    """Fulfils `Presence`; None is a computer that does not tell."""

    def __init__(self, answer: bool | None = False) -> None:
        self.answer = answer

    def locked(self) -> bool | None:
        return self.answer
