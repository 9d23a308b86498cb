"""A computer whose wish for a quiet picture is set by hand."""

from __future__ import annotations


class FakeMotion:
    """Fulfils `Motion`; None is a computer that does not tell."""

    def __init__(self, answer: bool | None = False) -> None:
        self.answer = answer

    def unwanted(self) -> bool | None:
        return self.answer
