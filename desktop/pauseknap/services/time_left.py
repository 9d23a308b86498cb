"""How far a file is and how much longer it takes, in whole calm steps that do not jump about."""

from __future__ import annotations

from dataclasses import dataclass

_LINE_SECONDS, _LINES = 0.15, 3.0
"""What a line is thought to take at first, and after how many lines that guess counts half."""
_SOUND_SECONDS, _SOUND = 0.008, 4.0
"""What a second of sound is thought to take at first, and after how many seconds that counts half."""
_QUIET_SECONDS, _MIXED_SECONDS = 1.0, 0.5
"""So long nothing is said of the time: by then there is something to go by, in the mix too, unless the voice
alone is known to take a while."""
_A_WHILE = 10.0
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
        spent, speaking, mixing = (
            moment - self._began,
            self._speaking(done, moment),
            self._mixing(done, moment),
        )
        left = speaking + mixing
        if done.seconds >= done.of_seconds:
            self._share = 1.0
        elif spent + left > 0:
            self._share = max(self._share, min(spent / (spent + left), 0.99))
        mixed = 0.0 if self._mixing_since is None else moment - self._mixing_since
        if spent >= _QUIET_SECONDS and (mixed >= _MIXED_SECONDS or speaking >= _A_WHILE):
            self._tell(left, moment)
        return Ahead(self._share, self._told)

    def _speaking(self, done: Done, moment: float) -> float:
        """Seconds that the lines still take."""
        spent = (moment if self._mixing_since is None else self._mixing_since) - self._began
        a_line = (_LINE_SECONDS * _LINES + spent) / (_LINES + done.lines)
        return max(0, done.of_lines - done.lines) * a_line

    def _mixing(self, done: Done, moment: float) -> float:
        """Seconds that the sound still takes."""
        spent = 0.0 if self._mixing_since is None else moment - self._mixing_since
        a_second = (_SOUND_SECONDS * _SOUND + spent) / (_SOUND + done.seconds)
        return max(0.0, done.of_seconds - done.seconds) * a_second

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
