"""Reminds of a pause: asks the machine what time it is for, and does what it answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from pauseknap.core.reminders import machine
from pauseknap.core.reminders.ahead import next_look, next_pause
from pauseknap.core.reminders.model import (
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
    Resume,
    Show,
    Start,
    Tick,
    Withdraw,
)
from pauseknap.core.reminders.roster import after, end_of_day, seconds_between
from pauseknap.core.reminders.why import Why, explain
from pauseknap.core.settings import Settings
from pauseknap.ports.clock import Clock
from pauseknap.ports.idle import Idle
from pauseknap.ports.notifier import Notifier
from pauseknap.ports.presence import Presence
from pauseknap.services.preferences import Preferences

Watcher = Callable[[], None]


class Reminding:
    """Lives in the thread of whoever attends to it. Its rules are the person's settings, which it follows."""

    def __init__(self, *, clock: Clock, idle: Idle, presence: Presence, preferences: Preferences) -> None:
        self._clock = clock
        self._idle = idle
        self._presence = presence
        self._preferences = preferences
        self._notifier: Notifier | None = None
        self._start: Callable[[], None] | None = None
        self._watchers: list[Watcher] = []
        settings = preferences.settings
        self._state = machine.begin(settings.reminders, self._now(), minutes=settings.breath_minutes)
        preferences.watch(self._settings_changed)

    def attend(self, notifier: Notifier, start: Callable[[], None]) -> None:
        """Show reminders there from now on; `start` begins the offered practice when a person takes it."""
        self._notifier = notifier
        self._start = start

    def watch(self, watcher: Watcher) -> None:
        """Call `watcher` whenever the next pause, the reason for silence or the wait may have changed."""
        self._watchers.append(watcher)

    def wait(self) -> float | None:
        """Seconds after which to call `tick`; None when nothing can change by itself.

        Long waits follow the wall clock: whoever waits calls at least once a minute as well.
        """
        now = self._now()
        look = next_look(self._state, now)
        return None if look is None else max(0.0, look - now.monotonic)

    def tick(self) -> None:
        """Time has passed. While a practice runs the computer is not asked who is there."""
        asks = Reason.PRACTICE not in self._state.reasons
        facts = Facts(self._idle.seconds(), self._presence.locked()) if asks else Facts()
        self._step(Tick(facts))

    def begin(self) -> None:
        """Take the pause that is offered."""
        self._step(Begin())

    def later(self, minutes: int) -> None:
        """Not now; in so many minutes."""
        self._step(Later(minutes))

    def close(self) -> None:
        """Not this one; the next comes in its time."""
        self._step(Close())

    def paused_myself(self) -> None:
        """The person has had a pause of their own."""
        self._step(PausedMyself())

    def quiet_for(self, minutes: int) -> None:
        """No reminders for so long."""
        self._step(Quiet(after(self._clock.now(), minutes * 60)))

    def quiet_today(self) -> None:
        """No more reminders today; a night shift is one day."""
        self._step(Quiet(end_of_day(self._state.rules, self._clock.now())))

    def quiet(self) -> None:
        """No reminders until they are switched on again."""
        self._step(Quiet(None))

    def resume(self) -> None:
        """Reminders again, also when they were off altogether."""
        self._step(Resume())

    def practice_started(self) -> None:
        """A practice runs, whoever began it; nothing disturbs it."""
        self._step(PracticeStarted())

    def practice_ended(self) -> None:
        """It runs no more. Finished or not, it was a pause."""
        self._step(PracticeEnded())

    def next_pause(self) -> datetime | None:
        """When the next reminder is to be expected, in this computer's zone; None when none is."""
        return next_pause(self._state, self._now())

    def next_pause_today(self) -> datetime | None:
        """The same, but None when it is not to be expected before the day, or the night shift, is over."""
        expected, now = self.next_pause(), self._clock.now()
        today = expected is not None and seconds_between(expected, end_of_day(self._state.rules, now)) > 0
        return expected if today else None

    def why(self) -> tuple[Why, ...]:
        """What keeps reminders away, the person's own wish first; or when the next one comes."""
        return explain(self._state, self._now())

    def silent(self) -> bool:
        """Whether the person has silenced reminders, for a time or altogether."""
        return bool(self._state.reasons & {Reason.OFF, Reason.QUIET})

    def _now(self) -> Moment:
        return Moment(self._clock.monotonic(), self._clock.now(), self._clock.slept())

    def _settings_changed(self, settings: Settings) -> None:
        self._step(Changed(settings.reminders, settings.breath_minutes))

    def _step(self, event: Event) -> None:
        """The state is whole before anything is done: what is done may well come back here."""
        self._state, effects = machine.step(self._state, event, self._now())
        for effect in effects:
            self._do(effect)
        for watcher in tuple(self._watchers):
            watcher()

    def _do(self, effect: Effect) -> None:
        match effect:
            case Show(reminder):
                if self._notifier is not None:
                    self._notifier.show_reminder(reminder)
            case Withdraw():
                if self._notifier is not None:
                    self._notifier.withdraw()
            case Start():
                if self._start is not None:
                    self._start()
            case Keep(rules):
                self._keep(rules.on, rules.quiet_until)

    def _keep(self, on: bool, quiet_until: str) -> None:
        """Only what was wished for here is written; the rest stays as the settings have it."""
        kept = self._preferences.settings.reminders
        self._preferences.change(reminders=replace(kept, on=on, quiet_until=quiet_until))
