"""What is chosen before a practice begins, without a window."""

from __future__ import annotations

from dataclasses import dataclass

from pauseknap.core.practice.model import Person, Practice, Say
from pauseknap.core.practice.personal import Choices, persons_in_order, written_length
from pauseknap.services.preferences import Preferences


@dataclass(frozen=True, kw_only=True)
class PersonRow:
    """One person as the page shows them."""

    id: str
    title: str
    name: str
    named: bool
    """Whether a name would be spoken at all."""
    skipped: bool
    first: bool
    last: bool


class SetupPresenter:
    """Length, names, order and skipped persons of one practice. Names are kept only when asked."""

    def __init__(self, practice: Practice, preferences: Preferences, *, minutes: int) -> None:
        self.practice = practice
        self.minutes = minutes if minutes in practice.lengths else practice.usual
        self._preferences = preferences
        settings = preferences.settings
        known = {person.id for person in practice.persons}
        self.remember = bool(settings.names)
        self._names = {key: name for key, name in settings.names.items() if key in known}
        self._order = persons_in_order(practice, Choices(minutes=self.minutes, order=settings.order))
        self._skipped: frozenset[str] = frozenset()
        self._one = self._order[0] if self._order else ""

    @property
    def for_one(self) -> bool:
        """Whether the chosen length has room for one person only."""
        practice = self.practice
        return bool(practice.persons) and written_length(practice, self.minutes) in practice.one_person

    @property
    def one(self) -> str:
        """The person a length for one is about."""
        return self._one

    @property
    def ready(self) -> bool:
        """Whether anybody is left; a practice without persons always is."""
        return self.for_one or not self.practice.persons or self._skipped != frozenset(self._order)

    @property
    def asks_names(self) -> bool:
        """Whether there is any name to remember."""
        return any(self._spoken_by_name(person) for person in self.practice.persons)

    def rows(self) -> tuple[PersonRow, ...]:
        """The persons in their order."""
        last = len(self._order) - 1
        persons = {person.id: person for person in self.practice.persons}
        return tuple(
            PersonRow(
                id=key,
                title=persons[key].title,
                name=self._names.get(key, ""),
                named=self._spoken_by_name(persons[key]),
                skipped=key in self._skipped,
                first=place == 0,
                last=place == last,
            )
            for place, key in enumerate(self._order)
        )

    def name(self, person: str, name: str) -> None:
        """Call a person something; an empty name is fine."""
        self._names[person] = name

    def skip(self, person: str, *, on: bool) -> None:
        """Leave a person out this time."""
        self._skipped = self._skipped | {person} if on else self._skipped - {person}

    def move(self, person: str, by: int) -> None:
        """Move a person up (-1) or down (1); at the ends they stay."""
        order = list(self._order)
        at = order.index(person)
        to = min(len(order) - 1, max(0, at + by))
        order.insert(to, order.pop(at))
        self._order = tuple(order)

    def choose_one(self, person: str) -> None:
        """The person a short practice is about."""
        self._one = person

    def choices(self) -> Choices:
        """Everything chosen, as the practice takes it."""
        names = {key: name.strip() for key, name in self._names.items() if name.strip()}
        if self.for_one:
            rest = tuple(key for key in self._order if key != self._one)
            return Choices(minutes=self.minutes, names=names, order=(self._one, *rest))
        return Choices(minutes=self.minutes, names=names, order=self._order, skipped=self._skipped)

    def set_remember(self, *, on: bool) -> None:
        """Whether names are kept on this computer; saying no forgets at once what was kept before."""
        self.remember = on
        if not on:
            self._preferences.change(names={})

    def keep(self) -> None:
        """Keep the order wished, and the names if that was ticked."""
        if not self.practice.persons:
            return
        self._preferences.change(order=self._order)
        if self.remember:
            kept = {
                key: name for key, name in self._preferences.settings.names.items() if key not in self._order
            }
            self._preferences.change(names={**kept, **self.choices().names})

    def _spoken_by_name(self, person: Person) -> bool:
        return any(
            isinstance(step, Say) and "{name}" in step.text
            for section in self.practice.sections
            if section.person == person.id
            for step in section.steps
        )


def dots(count: int) -> str:
    """How sure we are, as dots: one to three filled."""
    return "●" * count + "○" * (3 - count)
