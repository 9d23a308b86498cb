"""How far something has come, on one line that is written over."""

from __future__ import annotations

from typing import TextIO


class Progress:
    """Whole percents, shown only where somebody watches a terminal."""

    def __init__(self, words: str, out: TextIO) -> None:
        self._words = words
        self._out = out
        self._shown = -1

    def show(self, share: float) -> None:
        """`share` is 0..1."""
        percent = round(share * 100)
        if percent != self._shown and self._out.isatty():
            self._shown = percent
            self._out.write("\r" + self._words.replace("{percent}", str(percent)))
            self._out.flush()

    def end(self) -> None:
        """Leave the line."""
        if self._shown >= 0:
            self._out.write("\n")
