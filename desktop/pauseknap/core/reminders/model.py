"""What the reminder machine knows, what can happen to it, and what it can ask for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pauseknap.core.settings import Reminders

FOREVER = "off"
"""The value of `quiet_until` that means: until the person switches reminders on again."""


@dataclass(frozen=True)
class Moment:
    """Now, in the three readings of the clock that must not be mixed."""

    monotonic: float
    wall: datetime
    slept: float = 0.0


class Reason(StrEnum):
    """Why no reminder comes. Reasons overlap; reminders come back when none is left."""

    OFF = "off"
    QUIET = "quiet"
    HOURS = "hours"
    PRACTICE = "practice"
    LOCKED = "locked"
    AWAY = "away"


@dataclass(frozen=True)
class Facts:
    """What the computer tells about the person; None is "it does not tell", which is neither yes nor no."""

    idle: float | None = None
    """Seconds since the last key or movement."""
    locked: bool | None = None


@dataclass(frozen=True)
class Reminder:
    """What the card says."""

    at: datetime
    minutes: int
    """How long the offered practice lasts."""
    discreet: bool
    """Only the time of day is to be seen."""


@dataclass(frozen=True, kw_only=True)
class State:
    """Everything that has to be remembered. Times are monotonic seconds."""

    rules: Reminders
    minutes: int = 1
    """The length of the practice that a reminder offers."""
    seen: Moment
    """When the machine was last asked."""
    since: float
    """When the last pause ended; the interval is counted from here."""
    asked: float | None = None
    """When the person wished to be reminded instead ("in ten minutes")."""
    earliest: float = 0.0
    """Never a reminder before this: after waking, coming back or a silence."""
    shown: float | None = None
    """Since when the card is on the screen."""
    reasons: frozenset[Reason] = frozenset()
    closed: float | None = None
    """Since when we have been outside working hours."""


@dataclass(frozen=True)
class Tick:
    """Time has passed."""

    facts: Facts = Facts()


@dataclass(frozen=True)
class Changed:
    """The person changed the settings."""

    rules: Reminders
    minutes: int


@dataclass(frozen=True)
class Begin:
    """The person takes the pause that is offered."""


@dataclass(frozen=True)
class Later:
    """Not now; in so many minutes."""

    minutes: int


@dataclass(frozen=True)
class Close:
    """Not this one."""


@dataclass(frozen=True)
class PausedMyself:
    """The person has had a pause of their own."""


@dataclass(frozen=True)
class Quiet:
    """No reminders until then; None is until they are switched on again."""

    until: datetime | None


@dataclass(frozen=True)
class Resume:
    """Reminders on again."""


@dataclass(frozen=True)
class PracticeStarted:
    """A practice runs, whoever began it."""


@dataclass(frozen=True)
class PracticeEnded:
    """No practice runs any more, finished or not."""


Event = (
    Tick | Changed | Begin | Later | Close | PausedMyself | Quiet | Resume | PracticeStarted | PracticeEnded
)


@dataclass(frozen=True)
class Show:
    """Put the card on the screen."""

    reminder: Reminder


@dataclass(frozen=True)
class Withdraw:
    """Take the card away."""


@dataclass(frozen=True)
class Start:
    """Begin the offered practice."""


@dataclass(frozen=True)
class Keep:
    """Save these rules: the machine changed them by the person's wish."""

    rules: Reminders


Effect = Show | Withdraw | Start | Keep
