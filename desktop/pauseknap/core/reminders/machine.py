"""When to remind: a pure step from one state to the next, with what is to be done about it.

Intervals are counted in monotonic seconds, hours in wall time; setting the clock therefore neither brings a
reminder nor loses one.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from pauseknap.core.reminders.model import (
    FOREVER,
    Begin,
    Changed,
    Close,
    Effect,
    Event,
    Facts,
    Keep,
    Later,
    Moment,
    PausedMyself,
    PracticeEnded,
    PracticeStarted,
    Quiet,
    Reason,
    Reminder,
    Resume,
    Show,
    Start,
    State,
    Tick,
    Withdraw,
)
from pauseknap.core.reminders.roster import as_utc, shift_at
from pauseknap.core.settings import Reminders

CARD_SECONDS = 20.0
"""How long the card waits before it goes away by itself."""
SETTLE_SECONDS = 180.0
"""No reminder sooner than this after a silence, after waking and after coming back."""
NAP_SECONDS = 5.0
"""A sleep shorter than this was no sleep."""
SHORTEST_PAUSE, LONGEST_PAUSE = 120.0, 300.0
"""Bounds of what counts as a pause: who reads a page keeps still for a minute without being away, and who
was gone five minutes has paused, however long their practice is."""

Stepped = tuple[State, tuple[Effect, ...]]


def begin(rules: Reminders, now: Moment, *, minutes: int = 1) -> State:
    """The state as Pauseknap starts: the interval begins now."""
    state = State(rules=rules, minutes=minutes, seen=now, since=now.monotonic)
    reasons = _standing_reasons(state, now)
    return replace(state, reasons=reasons, closed=now.monotonic if Reason.HOURS in reasons else None)


def step(state: State, event: Event, now: Moment) -> Stepped:
    """What the state becomes, and what is to be done, in this order."""
    state, woken = _noticed_sleep(state, now)
    state, done = _happened(state, event, now)
    state, expired = _quiet_ended(state, now)
    facts = event.facts if isinstance(event, Tick) else None
    state = _weighed(state, facts, now)
    state, shown = _card(state, now)
    return replace(state, seen=now), _told(woken + done + expired + shown)


def natural_pause(state: State) -> float:
    """Seconds away from the computer that count as a pause."""
    return min(LONGEST_PAUSE, max(SHORTEST_PAUSE, state.minutes * 60.0))


def due(state: State) -> float:
    """The monotonic second of the next reminder, if nothing keeps it."""
    wished = state.since + state.rules.every * 60.0 if state.asked is None else state.asked
    return max(wished, state.earliest)


def quiet_end(rules: Reminders, now: datetime) -> datetime | None:
    """When a timed silence ends; None when there is none, it has no end, or what was kept is unreadable."""
    if not rules.quiet_until or rules.quiet_until == FOREVER:
        return None
    try:
        until = datetime.fromisoformat(rules.quiet_until)
    except ValueError:
        return None
    return until.replace(tzinfo=now.tzinfo) if until.tzinfo is None else until.astimezone(now.tzinfo)


def _rested(state: State, now: Moment) -> State:
    """Count the interval from now."""
    return replace(state, since=now.monotonic, asked=None)


def _settled(state: State, now: Moment) -> State:
    """Leave the person in peace for the first minutes."""
    return replace(state, earliest=max(state.earliest, now.monotonic + SETTLE_SECONDS))


def _withdrawn(state: State) -> Stepped:
    """Without the card."""
    return (state, ()) if state.shown is None else (replace(state, shown=None), (Withdraw(),))


def _noticed_sleep(state: State, now: Moment) -> Stepped:
    """The computer may have slept since we last looked; a long sleep was a pause."""
    slept = now.slept - state.seen.slept
    if slept < NAP_SECONDS:
        return state, ()
    state = _settled(state, now)
    if slept >= natural_pause(state):
        state = _rested(state, now)
    return _withdrawn(state)


def _happened(state: State, event: Event, now: Moment) -> Stepped:
    """The event itself; whatever the person does to the card takes it away."""
    match event:
        case Tick():
            return state, ()
        case Changed(rules, minutes):
            return _changed(state, rules, minutes, now)
        case Quiet(until):
            told = FOREVER if until is None else until.isoformat()
            return _ruled(_rested_if_shown(state, now), replace(state.rules, quiet_until=told))
        case Resume():
            return _resumed(state, now)
        case PracticeStarted():
            state = replace(state, reasons=state.reasons | {Reason.PRACTICE})
        case PracticeEnded():
            if Reason.PRACTICE not in state.reasons:
                return state, ()
            state = _rested(replace(state, reasons=state.reasons - {Reason.PRACTICE}), now)
        case Later(minutes):
            state = replace(_rested(state, now), asked=now.monotonic + minutes * 60.0)
        case Begin() | Close() | PausedMyself():
            state = _rested(state, now)
    state, effects = _withdrawn(state)
    return state, (*effects, Start()) if isinstance(event, Begin) and not _practising(state) else effects


def _practising(state: State) -> bool:
    return Reason.PRACTICE in state.reasons


def _rested_if_shown(state: State, now: Moment) -> State:
    """Who answers a card with silence has seen it: it does not come back as soon as the silence ends."""
    return state if state.shown is None else _rested(state, now)


def _ruled(state: State, rules: Reminders) -> Stepped:
    """The person's wish about the rules themselves, which are to be kept."""
    if rules == state.rules:
        return state, ()
    state, effects = _withdrawn(state)
    return replace(state, rules=rules), (*effects, Keep(rules))


def _resumed(state: State, now: Moment) -> Stepped:
    """On again; after a silence without an end the interval begins anew."""
    if not state.rules.on or state.rules.quiet_until == FOREVER:
        state = _rested(state, now)
    return _ruled(state, replace(state.rules, on=True, quiet_until=""))


def _changed(state: State, rules: Reminders, minutes: int, now: Moment) -> Stepped:
    """New settings: the interval runs on with its new length, but never fires in the person's face."""
    if (rules, minutes) == (state.rules, state.minutes):
        return state, ()
    if rules.on and not state.rules.on:
        state = _rested(state, now)
    return _settled(replace(state, rules=rules, minutes=minutes), now), ()


def _quiet_ended(state: State, now: Moment) -> Stepped:
    """A timed silence that is over is forgotten, so that setting the clock back does not bring it again."""
    until = quiet_end(state.rules, now.wall)
    if until is None or as_utc(now.wall) < as_utc(until):
        return state, ()
    rules = replace(state.rules, quiet_until="")
    return replace(state, rules=rules), (Keep(rules),)


def _standing_reasons(state: State, now: Moment) -> frozenset[Reason]:
    """The reasons that follow from the rules and the wall time alone."""
    rules = state.rules
    quiet = rules.quiet_until == FOREVER or quiet_end(rules, now.wall) is not None
    held = {
        Reason.OFF: not rules.on,
        Reason.QUIET: quiet,
        Reason.HOURS: shift_at(rules, now.wall) is None,
    }
    return frozenset(reason for reason, holds in held.items() if holds)


def _person_reasons(state: State, facts: Facts | None) -> frozenset[Reason]:
    """The reasons that follow from where the person is; without new facts they stay as they were."""
    kept = state.reasons & {Reason.PRACTICE, Reason.LOCKED, Reason.AWAY}
    if facts is None:
        return kept
    held = {
        Reason.LOCKED: facts.locked is True,
        Reason.AWAY: facts.idle is not None and facts.idle >= natural_pause(state),
    }
    return (kept & {Reason.PRACTICE}) | frozenset(reason for reason, holds in held.items() if holds)


def _weighed(state: State, facts: Facts | None, now: Moment) -> State:
    """All the reasons anew, and what it means that one of them has ended."""
    before = state.reasons
    reasons = _standing_reasons(state, now) | _person_reasons(state, facts)
    if Reason.AWAY in before - reasons:
        state = _rested(state, now)
    state = _hours_weighed(state, opened=Reason.HOURS not in reasons, now=now)
    if before and not reasons:
        state = _settled(state, now)
    return replace(state, reasons=reasons)


def _hours_weighed(state: State, *, opened: bool, now: Moment) -> State:
    """A new shift begins its own interval; a clock set wrong for a moment does not."""
    if not opened:
        return state if state.closed is not None else replace(state, closed=now.monotonic)
    if state.closed is None:
        return state
    if now.monotonic - state.closed >= natural_pause(state):
        state = _rested(state, now)
    return replace(state, closed=None)


def _card(state: State, now: Moment) -> Stepped:
    """Show the card when it is due; take it away when something came up or nobody answered."""
    if state.shown is not None:
        if not state.reasons and now.monotonic < state.shown + CARD_SECONDS:
            return state, ()
        return _withdrawn(_rested(state, now))
    if state.reasons or now.monotonic < due(state):
        return state, ()
    reminder = Reminder(now.wall, state.minutes, state.rules.discreet)
    return replace(state, shown=now.monotonic), (Show(reminder),)


def _told(effects: tuple[Effect, ...]) -> tuple[Effect, ...]:
    """Each effect once; of several rules to keep only the last."""
    kept = [effect for effect in effects if isinstance(effect, Keep)]
    return tuple(effect for effect in effects if not isinstance(effect, Keep) or effect is kept[-1])
