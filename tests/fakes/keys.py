"""A keyboard with a script, whose waiting moves a clock."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from pauseknap.ports.keys import Key


class FakeKeys:
    """Presses each key when its second has come; `passes` is told how much time every wait took."""

    def __init__(
        self,
        presses: Mapping[float, Key] | None = None,
        *,
        passes: Callable[[float], None] | None = None,
        lines: Iterable[str] = (),
    ) -> None:
        self._lines = list(lines)
        self._presses = dict(sorted((presses or {}).items()))
        self._live = presses is not None
        self._passes = passes
        self.seconds = 0.0
        self.closed = False

    def live(self) -> bool:
        return self._live

    def wait(self, seconds: float) -> Key | None:
        due = next(iter(self._presses), None)
        pressed = due is not None and due <= self.seconds + seconds
        waited = max(0.0, due - self.seconds) if pressed and due is not None else seconds
        self.seconds += waited
        if self._passes:
            self._passes(waited)
        return self._presses.pop(due) if pressed and due is not None else None

    def line(self) -> str | None:
        return self._lines.pop(0) if self._lines else None

    def close(self) -> None:
        self.closed = True
