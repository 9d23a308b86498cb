"""A person's day at the machine: time passes, and the machine is asked exactly when it asks to be."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time

from tests.fakes.clock import MORNING, FakeClock

from pauseknap.core.reminders.ahead import next_look, next_pause
from pauseknap.core.reminders.machine import begin, step
from pauseknap.core.reminders.model import (
    Effect,
    Event,
    Facts,
    Keep,
    Moment,
    Show,
    Start,
    State,
    Tick,
    Withdraw,
)
from pauseknap.core.reminders.why import explain
from pauseknap.core.settings import Reminders

AT_WORK = Reminders(on=True, every=60)
CAP = 60.0
"""The longest anyone waits before looking again."""


ROUND_THE_CLOCK = replace(AT_WORK, start=time(0), end=time(0), days=frozenset(range(7)))


class Watch:
    """Runs the machine on a clock moved by hand, and writes down what it asks for."""

    def __init__(self, rules: Reminders = AT_WORK, at: datetime = MORNING, *, minutes: int = 1) -> None:
        self.clock = FakeClock(at)
        self.state: State = begin(rules, self.moment, minutes=minutes)
        self.facts = Facts(idle=0.0)
        self.effects: list[Effect] = []
        self.shown_after: list[float] = []
        """Monotonic seconds since the start at which the card came."""
        self.ticks = 0
        self._start = self.clock.monotonic()

    @property
    def moment(self) -> Moment:
        return Moment(self.clock.monotonic(), self.clock.now(), self.clock.slept())

    def do(self, event: Event) -> tuple[Effect, ...]:
        """Something happens now."""
        self.state, effects = step(self.state, event, self.moment)
        self.effects += effects
        if any(isinstance(effect, Show) for effect in effects):
            self.shown_after.append(self.clock.monotonic() - self._start)
        return effects

    def tick(self) -> tuple[Effect, ...]:
        self.ticks += 1
        return self.do(Tick(self.facts))

    def wait(self, seconds: float, *, growing_idle: bool = False) -> None:
        """Time passes; the machine is asked when it wishes to be, and at least once a minute."""
        end = self.clock.monotonic() + seconds
        while self.clock.monotonic() < end:
            look = next_look(self.state, self.moment)
            wake = min(end, self.clock.monotonic() + CAP, end if look is None else look)
            passed = max(0.0, wake - self.clock.monotonic())
            self.clock.advance(passed)
            if growing_idle:
                self.facts = replace(self.facts, idle=(self.facts.idle or 0.0) + passed)
            self.tick()

    def minutes(self, minutes: float) -> None:
        self.wait(minutes * 60)

    def away(self, minutes: float) -> None:
        """Nobody touches the computer; then someone does."""
        self.wait(minutes * 60, growing_idle=True)
        self.facts = Facts(idle=0.0)
        self.tick()

    @property
    def showing(self) -> bool:
        return self.state.shown is not None

    @property
    def minutes_shown(self) -> list[float]:
        return [round(seconds / 60, 2) for seconds in self.shown_after]

    @property
    def next(self) -> datetime | None:
        return next_pause(self.state, self.moment)

    @property
    def why(self) -> list[str]:
        return [why.what for why in explain(self.state, self.moment)]

    def count(self, kind: type[Show | Withdraw | Start | Keep]) -> int:
        return sum(isinstance(effect, kind) for effect in self.effects)


def shown(**rules: object) -> Watch:
    """The card has just come."""
    watch = Watch(replace(AT_WORK, **rules), minutes=2)  # type: ignore[arg-type]  # the rules' own fields
    watch.minutes(60)
    return watch
