"""How far something has come and how long it still takes, on one line that is written over."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TextIO

from pauseknap.services.time_left import Ahead

_MINUTE = 60


class Progress:
    """Whole percents and calm steps of time, shown only where somebody watches a terminal."""

    def __init__(self, words: Mapping[str, str], out: TextIO) -> None:
        self._words = words
        self._out = out
        self._shown = ""

    def show(self, ahead: Ahead) -> None:
        """Write how it stands, if that reads otherwise than before."""
        told = self._words["cli.exporting"].replace("{percent}", str(round(ahead.share * 100)))
        if ahead.left is not None and ahead.share < 1:
            told += f" · {self._left(ahead.left)}"
        if told != self._shown and self._out.isatty():
            rest = " " * (len(self._shown) - len(told))
            self._shown = told
            self._out.write(f"\r{told}{rest}")
            self._out.flush()

    def end(self) -> None:
        """Leave the line."""
        if self._shown:
            self._out.write("\n")

    def _left(self, seconds: int) -> str:
        if seconds < _MINUTE:
            told = self._words["cli.left-seconds" if seconds else "cli.left-moment"]
            return told.replace("{count}", str(seconds))
        minutes = seconds // _MINUTE
        told = self._words["cli.left-minute" if minutes == 1 else "cli.left-minutes"]
        return told.replace("{count}", str(minutes))
