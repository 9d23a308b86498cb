"""The one way a step of `dev.py` gives up: with a sentence for a person and a status for the shell."""

from __future__ import annotations


class Trouble(Exception):
    """What is wrong and how to mend it, in one plain sentence."""

    def __init__(self, sentence: str, *, status: int = 1) -> None:
        super().__init__(sentence)
        self.status = status
