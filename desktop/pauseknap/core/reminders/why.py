"""Why a reminder comes or keeps away, as ids with values for the words of whoever tells it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from pauseknap.core.reminders.ahead import next_pause
from pauseknap.core.reminders.machine import quiet_end
from pauseknap.core.reminders.model import Moment, Reason, State
from pauseknap.core.reminders.roster import next_opening

What = Literal[
    "showing",
    "next",
    "off",
    "quiet",
    "quiet_until",
    "practice",
    "outside_hours",
    "no_days",
    "locked",
    "away",
    "interval_too_long",
]


@dataclass(frozen=True)
class Why:
    """One thing that is so; `at` is the time that belongs to it, if one does.

    next: the pause expected; quiet_until: the silence's end; outside_hours: when work begins next.
    """

    what: What
    at: datetime | None = None


def explain(state: State, now: Moment) -> tuple[Why, ...]:
    """Everything that keeps reminders away, what the person chose first; or when the next one comes."""
    if state.shown is not None:
        return (Why("showing"),)
    silent = tuple(_reason(reason, state, now) for reason in Reason if reason in state.reasons)
    if silent:
        return silent
    at = next_pause(state, now)
    return (Why("next", at),) if at is not None else (Why("interval_too_long"),)


def _reason(reason: Reason, state: State, now: Moment) -> Why:
    match reason:
        case Reason.OFF:
            return Why("off")
        case Reason.QUIET:
            until = quiet_end(state.rules, now.wall)
            return Why("quiet") if until is None else Why("quiet_until", until)
        case Reason.HOURS:
            opening = next_opening(state.rules, now.wall)
            return Why("no_days") if opening is None else Why("outside_hours", opening)
        case Reason.PRACTICE:
            return Why("practice")
        case Reason.LOCKED:
            return Why("locked")
        case Reason.AWAY:
            return Why("away")
