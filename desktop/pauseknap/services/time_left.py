"""How far a file is and how much longer it takes, in whole calm steps that do not jump about."""

from __future__ import annotations

from dataclasses import dataclass

_LINE_SECONDS, _LINES = 0.15, 3.0
"""What a line is thought to take at first, and after how many lines that guess counts half."""
_SOUND_SECONDS, _SOUND = 0.008, 15.0
"""What a second of sound is thought to take at first, and after how many seconds that counts half."""
_QUIET_SECONDS = 1.0
"""So long nothing is said of the time: by then there is something to go by."""
_RISE, _RISE_SECONDS = 1.6, 2.0
"""More time than was said is owned up to when it is so many times as much, for so long."""
_ALMOST = 2.5
_MINUTE = 60


@dataclass(frozen=True)
class Done:
    """How much of a file is done."""

    lines: int
    of_lines: int
    seconds: float
    """Of sound."""
    of_seconds: float


@dataclass(frozen=True)
class Ahead:
    """What is shown of it."""

    share: float
    """0..1 of the time it takes; never less than before."""
    left: int | None
    """Seconds as one says them: 5 to 30 by fives, to 60 by tens, then whole minutes. 0 is nearly there,
    None that nobody knows yet."""


class TimeLeft:
    """Judges by the work done and the time it took, each kind of work by its own pace."""

    def __init__(self, moment: float) -> None:
        self._began = moment
        self._mixing_since: float | None = None
        self._share = 0.0
        self._told: int | None = None
        self._longer_since: float | None = None

    def at(self, done: Done, moment: float) -> Ahead:
        """What to show at a moment (seconds of a clock that never goes back)."""
        if self._mixing_since is None and done.lines >= done.of_lines:
            self._mixing_since = moment
        spent, left = moment - self._began, self._left(done, moment)
        if done.seconds >= done.of_seconds:
            self._share = 1.0
        elif spent + left > 0:
            self._share = max(self._share, min(spent / (spent + left), 0.99))
        if spent >= _QUIET_SECONDS:
            self._tell(left, moment)
        return Ahead(self._share, self._told)

    def _left(self, done: Done, moment: float) -> float:
        speaking = (moment if self._mixing_since is None else self._mixing_since) - self._began
        mixing = 0.0 if self._mixing_since is None else moment - self._mixing_since
        a_line = (_LINE_SECONDS * _LINES + speaking) / (_LINES + done.lines)
        a_second = (_SOUND_SECONDS * _SOUND + mixing) / (_SOUND + done.seconds)
        lines = max(0, done.of_lines - done.lines)
        return lines * a_line + max(0.0, done.of_seconds - done.seconds) * a_second

    def _tell(self, left: float, moment: float) -> None:
        """Less is said at once; more only when it has been much more for a while."""
        if self._told is None or _step(left) < self._told:
            self._told = _step(left)
            self._longer_since = None
        elif left <= max(self._told, _ALMOST) * _RISE:
            self._longer_since = None
        elif self._longer_since is None:
            self._longer_since = moment
        elif moment - self._longer_since >= _RISE_SECONDS:
            self._told = _step(left)
            self._longer_since = None


def _step(seconds: float) -> int:
    if seconds < _ALMOST:
        return 0
    for most, step in ((30, 5), (_MINUTE, 10)):
        if seconds <= most:
            return max(step, round(seconds / step) * step)
    return max(1, round(seconds / _MINUTE)) * _MINUTE
