"""A person whose hands are told where to be."""

from __future__ import annotations


class FakeIdle:
    """Fulfils `Idle`; None is a computer that does not tell."""

    def __init__(self, answer: float | None = 0.0) -> None:
        self.answer = answer
        self.asked = 0

    def seconds(self) -> float | None:
        self.asked += 1
        return self.answer
