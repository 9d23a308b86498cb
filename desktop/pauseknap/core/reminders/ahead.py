"""What lies ahead: when the machine must next be asked, and when the next pause is expected."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from pauseknap.core.reminders.machine import CARD_SECONDS, SETTLE_SECONDS, due, quiet_end
from pauseknap.core.reminders.model import FOREVER, Moment, Reason, State
from pauseknap.core.reminders.roster import Shift, after, as_utc, next_opening, seconds_between, shift_at

LOOK_SECONDS = 60.0
"""How often it is worth asking whether the person is there; an absence is noticed this exactly."""
DAYS_AHEAD = 8


def next_look(state: State, now: Moment) -> float | None:
    """The monotonic second at which the next `Tick` can change anything; None when only a person can.

    Far ahead it follows the wall clock, so whoever waits looks now and then whether that was set.
    """
    if state.shown is not None:
        return state.shown + CARD_SECONDS
    if _only_a_person_helps(state) or Reason.PRACTICE in state.reasons:
        return None
    if Reason.HOURS in state.reasons:
        opening = next_opening(state.rules, now.wall)
        return None if opening is None else _at(opening, now)
    looks = [now.monotonic + LOOK_SECONDS]
    until = quiet_end(state.rules, now.wall)
    if until is not None:
        looks.append(_at(until, now))
    shift = shift_at(state.rules, now.wall)
    if shift is not None:
        looks.append(_at(shift.ends, now))
    if not state.reasons:
        looks.append(due(state))
    return max(now.monotonic, min(looks))


def next_pause(state: State, now: Moment) -> datetime | None:
    """When the next reminder is to be expected as things stand; None when none is.

    Who is away counts as back now, a card on the screen as answered, and a practice that runs has yet to end.
    """
    if _only_a_person_helps(state) or Reason.PRACTICE in state.reasons:
        return None
    until = quiet_end(state.rules, now.wall)
    for shift, wished in _shifts_ahead(state, now):
        expected = wished if until is None else max(wished, after(until, SETTLE_SECONDS), key=as_utc)
        if shift.holds(expected):
            return expected
    return None


def _only_a_person_helps(state: State) -> bool:
    return Reason.OFF in state.reasons or state.rules.quiet_until == FOREVER


def _shifts_ahead(state: State, now: Moment) -> Iterator[tuple[Shift, datetime]]:
    """The running shift and those to come, each with when its first reminder would be due."""
    interval = state.rules.every * 60.0
    shift = shift_at(state.rules, now.wall)
    if shift is not None:
        anew = state.shown is not None or state.reasons & {Reason.AWAY, Reason.LOCKED}
        wait = interval if anew else max(0.0, due(state) - now.monotonic)
        yield shift, after(now.wall, wait)
    opening = next_opening(state.rules, now.wall)
    for _ in range(DAYS_AHEAD):
        if opening is None:
            return
        coming = shift_at(state.rules, opening)
        if coming is not None:
            yield coming, after(opening, interval)
        opening = next_opening(state.rules, opening)


def _at(when: datetime, now: Moment) -> float:
    """The monotonic second of a wall time, if nobody touches the clock and the computer stays awake."""
    return now.monotonic + seconds_between(now.wall, when)
