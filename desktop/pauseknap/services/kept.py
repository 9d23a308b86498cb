"""What a person keeps of their practices: saved when they say so, found again, and let go."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from pauseknap.core.plan.ics import event
from pauseknap.core.practice.answers import Answer, Answers
from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.record import Record, due, latest
from pauseknap.core.practice.waiting import Calendar
from pauseknap.core.problems import Unusable
from pauseknap.ports.clock import Clock
from pauseknap.ports.records import Records


class Kept:
    """Kept answers. In a workshop nothing personal is read or kept."""

    def __init__(self, records: Records, clock: Clock, new_id: Callable[[], str]) -> None:
        self._records = records
        self._clock = clock
        self._new_id = new_id
        self.workshop = False
        """Whether others look on: then it is as if nothing had ever been kept."""

    def known(self) -> Answers:
        """What was kept last of each practice, for others to refer to; nothing when it cannot be read."""
        try:
            return {} if self.workshop else latest(self._records.records(), self._clock.now().date())
        except Unusable:
            return {}

    def keep(self, practice: Practice, answers: Mapping[str, Answer]) -> Record:
        """Keep these answers. Raises `Unusable` when the disk will not."""
        now = self._clock.now()
        record = Record(
            id=self._new_id(),
            practice=practice.id,
            at=now,
            language=practice.language,
            answers=dict(answers),
            opens=now.date() + timedelta(days=practice.sealed_days) if practice.sealed_days else None,
        )
        self._records.save_record(record)
        return record

    def appointment(self, calendar: Calendar) -> str:
        """What goes into a file for one's own calendar."""
        return event(calendar, uid=f"{self._new_id()}@pauseknap", now=self._clock.now())

    def of(self, practice: str | None = None) -> tuple[Record, ...]:
        """What was kept of one practice or of all, oldest first. Raises `Unusable` when it cannot be read."""
        return () if self.workshop else self._records.records(practice)

    def forget(self, record: Record) -> None:
        """Delete one. Raises `Unusable` when the disk will not."""
        self._records.forget_record(record.id)

    def due(self, practices: tuple[Practice, ...]) -> tuple[str, ...]:
        """Ids of practices that look back on something kept and whose day has come."""
        try:
            return () if self.workshop else due(self._records.records(), practices, self._clock.now().date())
        except Unusable:
            return ()
