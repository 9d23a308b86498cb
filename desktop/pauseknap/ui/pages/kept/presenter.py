"""What was kept, without a window: by practice and day, word for word, found by words, let go one by one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from pauseknap.core.plan.budget import Budget, budget_step, budgets
from pauseknap.core.plan.moved import Move, moved
from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.record import SEALED, Record, next_to_tell
from pauseknap.core.practice.telling import told
from pauseknap.core.practice.waiting import Asking, Offering, Option, Sort
from pauseknap.core.practice.week import week
from pauseknap.core.problems import Unusable
from pauseknap.services.catalogue import Catalogue
from pauseknap.services.kept import Kept
from pauseknap.services.preferences import Preferences

Day = Callable[[date], str]


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One kept record as it is read."""

    record: Record
    at: datetime
    closed_until: date | None
    sealed: bool = False
    """Whether it can only be read once the pass-phrase is typed."""
    parts: tuple[tuple[str, tuple[str, ...]], ...]
    """What was asked, or the pile, and what stands under it."""
    moves: tuple[Move, ...] = ()
    """What lies elsewhere than in the record before; with the piles' titles."""

    def says(self, words: str) -> bool:
        """Whether every word is in it somewhere."""
        text = " ".join(f"{ask} {' '.join(lines)}" for ask, lines in self.parts).casefold()
        return all(word in text for word in words.casefold().split())


@dataclass(frozen=True, kw_only=True)
class Week:
    """What was kept in the last seven days, side by side."""

    titles: tuple[str, ...]
    """What stands over the columns."""
    rows: tuple[tuple[str, tuple[tuple[tuple[str, int], ...], ...]], ...]
    """What each row is called, and for each column its words and how many times."""


@dataclass(frozen=True, kw_only=True)
class Heap:
    """All that was kept of one practice, in short."""

    practice: Practice
    count: int
    last: datetime


class KeptPresenter:
    """Reads and forgets; a disk that will not is told as `trouble`."""

    def __init__(
        self,
        kept: Kept,
        catalogue: Catalogue,
        today: Callable[[], date],
        preferences: Preferences | None = None,
    ) -> None:
        self._preferences = preferences
        self._kept = kept
        self._catalogue = catalogue
        self._today = today
        self.trouble: Unusable | None = None

    def heaps(self) -> tuple[Heap, ...]:
        """Every practice of which something was kept, the newest first."""
        by_practice: dict[str, list[Record]] = {}
        for record in self._records(None):
            by_practice.setdefault(record.practice, []).append(record)
        known = {practice.id: practice for practice in self._catalogue.practices()}
        heaps = [
            Heap(practice=known[name], count=len(records), last=records[-1].at)
            for name, records in by_practice.items()
            if name in known
        ]
        return tuple(sorted(heaps, key=lambda heap: heap.last, reverse=True))

    def due(self) -> tuple[Practice, ...]:
        """The practices with which one may look back now."""
        practices = self._catalogue.practices()
        known = {practice.id: practice for practice in practices}
        return tuple(known[name] for name in self._kept.due(practices) if name in known)

    def to_tell(self) -> Practice | None:
        """What one is told of in passing, each at most once a week; asked for only when it is told."""
        due = {practice.id: practice for practice in self.due()}
        told = self._preferences.settings.told_back if self._preferences else {}
        chosen, lately = next_to_tell(due, told, self._today())
        if self._preferences is not None and chosen is not None:
            self._preferences.change(told_back=lately)
        return due[chosen] if chosen is not None else None

    def entries(self, practice: Practice, words: str = "") -> tuple[Entry, ...]:
        """What was kept of a practice, the newest first; with `words`, only where they are said."""
        records = self._records(practice.id)
        entries = [
            self._entry(practice, record, records[place - 1] if place else None)
            for place, record in enumerate(records)
        ]
        return tuple(entry for entry in reversed(entries) if entry.says(words))

    def week(self, practice: Practice) -> Week | None:
        """The last seven days side by side; None where a practice is not seen so, or nothing was kept."""
        seen, steps = practice.seen, _steps(practice)
        rows = week(self._records(practice.id), seen, self._today()) if seen else ()
        if seen is None or not rows:
            return None
        names = self._texts(steps.get(seen.by))
        texts = [self._texts(steps.get(column.answer)) for column in seen.columns]
        return Week(
            titles=tuple(column.title for column in seen.columns),
            rows=tuple(
                (
                    names.get(row.name.id, row.name.text),
                    tuple(
                        tuple((known.get(said.item.id, said.item.text), said.times) for said in cell)
                        for known, cell in zip(texts, row.cells, strict=True)
                    ),
                )
                for row in rows
            ),
        )

    def budgets(self, practice: Practice) -> tuple[Budget, ...]:
        """The last body budgets, the oldest first; none where a practice keeps no such thing."""
        step = budget_step(practice)
        return budgets(self._records(practice.id), step, self._today()) if step else ()

    def months(self, practice: Practice) -> int:
        """After how many months what was kept of it goes by itself; 0 for never."""
        settings = self._preferences.settings if self._preferences else None
        return settings.forgotten_after.get(practice.id, 0) if settings else 0

    def forget_after(self, practice: Practice, months: int) -> None:
        """Let it go by itself after so many months; 0 for never."""
        if self._preferences is not None:
            others = dict(self._preferences.settings.forgotten_after)
            others.pop(practice.id, None)
            chosen = {practice.id: months} if months else {}
            self._preferences.change(forgotten_after={**others, **chosen})

    def locked(self, practice: Practice) -> bool:
        """Whether what was kept of a practice has to be opened first."""
        return practice.secret and self._kept.lock.state() == "closed"

    def unlock(self, words: str) -> bool:
        """Open it; False, and why in `trouble`, when the words will not do."""
        self.trouble = None
        try:
            self._kept.unlock(words)
        except Unusable as trouble:
            self.trouble = trouble
        return self.trouble is None

    def close(self) -> None:
        """Nobody is at the window any more: what is sealed is closed again."""
        self._kept.lock.close()

    def forget(self, entry: Entry) -> bool:
        """Let one go; False when the disk will not."""
        try:
            self._kept.forget(entry.record)
        except Unusable as trouble:
            self.trouble = trouble
            return False
        return True

    def _records(self, practice: str | None) -> tuple[Record, ...]:
        self.trouble = None
        try:
            return self._kept.of(practice)
        except Unusable as trouble:
            self.trouble = trouble
            return ()

    def _entry(self, practice: Practice, record: Record, before: Record | None) -> Entry:
        closed = record.opens if record.opens is not None and record.opens > self._today() else None
        steps = _steps(practice)
        parts: list[tuple[str, tuple[str, ...]]] = []
        moves: list[Move] = []
        for name, answer in record.answers.items() if closed is None else ():
            step = steps.get(name)
            piles = step.piles if isinstance(step, Sort) else ()
            read = told(step, answer, self._texts(step))
            parts.extend((part.pile or part.ask, part.lines) for part in read)
            if piles and before is not None:
                titles = {pile.id: pile.title for pile in piles}
                moves.extend(
                    Move(one.text, titles.get(one.before, one.before), titles.get(one.now, one.now))
                    for one in moved(before.answers.get(name, ()), answer)
                )
        if SEALED in record.answers:
            return Entry(record=record, at=record.at, closed_until=closed, sealed=True, parts=())
        return Entry(record=record, at=record.at, closed_until=closed, parts=tuple(parts), moves=tuple(moves))

    def _texts(self, step: Asking | None) -> dict[str, str]:
        """What options are called in the language now spoken."""
        options: tuple[Option, ...] = step.options if isinstance(step, Offering) else ()
        if isinstance(step, Offering) and step.source.startswith("@"):
            options = (*options, *self._catalogue.options(step.source[1:]))
        return {option.id: option.text for option in options}


def _steps(practice: Practice) -> dict[str, Asking]:
    steps = (step for section in practice.sections for step in section.steps)
    return {step.id: step for step in steps if isinstance(step, Asking)}
