"""What a person keeps of their practices: saved when they say so, found again, and let go."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta

from pauseknap.core.plan.ics import event
from pauseknap.core.practice.answers import Answer, Answers, Item
from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.record import SEALED, Record, as_text, due, from_text, latest, outlived
from pauseknap.core.practice.waiting import Calendar
from pauseknap.core.problems import Unusable
from pauseknap.ports.clock import Clock
from pauseknap.ports.records import Records
from pauseknap.ports.seal import Seal

SHORTEST_WORDS = 8
"""Letters of a pass-phrase; fewer are soon guessed."""


class Kept:
    """Kept answers. In a workshop nothing personal is read or kept."""

    def __init__(
        self,
        records: Records,
        seal: Seal,
        clock: Clock,
        new_id: Callable[[], str],
        months: Callable[[], Mapping[str, int]] = dict,
    ) -> None:
        """`months` says after how many months what was kept of a practice goes by itself."""
        self.lock = seal
        """What secret practices are sealed with."""
        self._records = records
        self._clock = clock
        self._new_id = new_id
        self._months = months
        self.workshop = False
        """Whether others look on: then it is as if nothing had ever been kept."""

    def known(self) -> Answers:
        """What was kept last of each practice, for others to refer to; nothing when it cannot be read."""
        try:
            return {} if self.workshop else latest(self._there(), self._clock.now().date())
        except Unusable:
            return {}

    def keep(self, practice: Practice, answers: Mapping[str, Answer]) -> Record:
        """Keep these answers; those of a secret practice sealed. Raises `Unusable` when the disk will not, or
        the seal is not open."""
        now = self._clock.now()
        record = Record(
            id=self._new_id(),
            practice=practice.id,
            at=now,
            language=practice.language,
            answers=self._sealed(answers) if practice.secret else dict(answers),
            opens=now.date() + timedelta(days=practice.sealed_days) if practice.sealed_days else None,
        )
        self._records.save_record(record)
        return record

    def appointment(self, calendar: Calendar) -> str:
        """What goes into a file for one's own calendar."""
        return event(calendar, uid=f"{self._new_id()}@pauseknap", now=self._clock.now())

    def of(self, practice: str | None = None) -> tuple[Record, ...]:
        """What was kept of one practice or of all, oldest first. Raises `Unusable` when it cannot be read."""
        return () if self.workshop else tuple(map(self._opened, self._there(practice)))

    def _there(self, practice: str | None = None) -> tuple[Record, ...]:
        """What is kept, once what has had its time is gone."""
        records = self._records.records(practice)
        gone = {record.id for record in outlived(records, self._months(), self._clock.now().date())}
        for record in gone:
            self._records.forget_record(record)
        return tuple(record for record in records if record.id not in gone)

    def unlock(self, words: str) -> None:
        """Make the seal with a pass-phrase, or open it. Raises `Unusable` when the words will not do."""
        if self.lock.state() == "none":
            if len(words.strip()) < SHORTEST_WORDS:
                raise Unusable("seal-short", least=SHORTEST_WORDS)
            self.lock.make(words)
        elif not self.lock.open(words):
            raise Unusable("seal-wrong")

    def _sealed(self, answers: Mapping[str, Answer]) -> dict[str, Answer]:
        return {SEALED: (Item(text=self.lock.seal(as_text(answers))),)}

    def _opened(self, record: Record) -> Record:
        """The record as it can be read now."""
        sealed = record.answers.get(SEALED)
        text = self.lock.unseal(sealed[0].text) if sealed else None
        try:
            return record if text is None else replace(record, answers=from_text(text))
        except (ValueError, KeyError, TypeError, AttributeError):
            return record

    def forget(self, record: Record) -> None:
        """Delete one. Raises `Unusable` when the disk will not."""
        self._records.forget_record(record.id)

    def due(self, practices: tuple[Practice, ...]) -> tuple[str, ...]:
        """Ids of practices that look back on something kept and whose day has come."""
        try:
            return () if self.workshop else due(self._there(), practices, self._clock.now().date())
        except Unusable:
            return ()
