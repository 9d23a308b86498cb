"""What is chosen before a practice begins, without a window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pauseknap.core.practice.model import Person, Practice, Quiet, Say
from pauseknap.core.practice.personal import (
    Choices,
    chooses_breath,
    longest_minutes,
    persons_in_order,
    script_for,
    written_length,
)
from pauseknap.core.practice.usual import breath_for
from pauseknap.core.problems import Unusable
from pauseknap.core.settings import Settings
from pauseknap.services.preferences import Preferences
from pauseknap.ui.pages.practices.my_words import MyWords

LEAST_TIMES, MOST_TIMES = 0.5, 3.0
"""How many times its silences a part may have."""


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


@dataclass(frozen=True, kw_only=True)
class PartRow:
    """One part of the practice that has silences."""

    id: str
    title: str
    times: float
    """So many times as long as they are written."""


class SetupPresenter:
    """Everything of one practice that a person makes their own. Names are kept only when asked.

    `estimate` says about how many seconds it will last with some choices.
    """

    def __init__(
        self,
        practice: Practice,
        preferences: Preferences,
        *,
        minutes: float,
        estimate: Callable[[Practice, Choices], float] | None = None,
        own: bool = False,
        shared: bool = False,
        workshop: bool = False,
    ) -> None:
        """In a `workshop` no name that was kept is shown."""
        self.practice = practice
        self.own = own
        """Whether it is one of the person's own, which can be edited."""
        self.shared = shared
        """Whether the workplace has it for everybody."""
        self.shortest, self.longest = practice.lengths[0], longest_minutes(practice)
        self.minutes = minutes if self.shortest <= minutes <= self.longest else practice.usual
        self._estimate = estimate
        self._preferences = preferences
        settings = preferences.settings
        known = {person.id for person in practice.persons}
        kept = {} if workshop else settings.names
        self.remember = bool(kept)
        self._names = {key: name for key, name in kept.items() if key in known}
        self._order = persons_in_order(practice, Choices(minutes=self.minutes, order=settings.order))
        self._skipped: frozenset[str] = frozenset()
        self._one = self._order[0] if self._order else ""
        self.words = MyWords(practice, preferences)

    @property
    def written(self) -> bool:
        """Whether the length is one of the practice's own."""
        return self.minutes in self.practice.lengths

    def seconds(self) -> float | None:
        """About how long it will last in all; None when that cannot be said."""
        try:
            return self._estimate(self.practice, self.choices()) if self._estimate else None
        except Unusable:
            return None

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        return self._preferences.settings

    @property
    def chooses_breath(self) -> bool:
        """Whether the rhythm is the person's to choose."""
        return chooses_breath(self.practice)

    def choose_breath(self, id: str) -> None:
        """Breathe in another rhythm, from now on."""
        self._preferences.change(breath=id)

    def follow_breath(self, *, on: bool) -> None:
        """Whether it begins at the person's own pace, from now on."""
        self._preferences.change(follow_breath=on)

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
        rest = tuple(key for key in self._order if key != self._one)
        return Choices(
            minutes=self.minutes,
            names={key: name.strip() for key, name in self._names.items() if name.strip()},
            order=(self._one, *rest) if self.for_one else self._order,
            skipped=frozenset() if self.for_one else self._skipped,
            stretch=self._stretches(),
            words=self.words.said if self.words.wanted else (),
            breath=breath_for(self.practice, self.settings),
        )

    @property
    def stretched(self) -> bool:
        """Whether any of its silences are wished longer or shorter."""
        return bool(self._stretches())

    def parts(self) -> tuple[PartRow, ...]:
        """The parts whose silences can be longer or shorter, as the chosen length and persons have them."""
        if not self.practice.spoken:
            return ()
        try:
            script = script_for(self.practice, self.choices())
        except Unusable:
            return ()
        times = self._stretches()
        return tuple(
            PartRow(id=section.id, title=section.title, times=times.get(section.id, 1.0))
            for section in script.sections
            if any(isinstance(step, Quiet) and step.stretch for step in section.steps)
        )

    def stretch(self, part: str, times: float) -> None:
        """Wish the silences of a part so many times as long; that is remembered at once."""
        kept = {**self._stretches(), part: min(MOST_TIMES, max(LEAST_TIMES, times))}
        self._keep_stretches({one: wished for one, wished in kept.items() if wished != 1.0})

    def restore(self) -> None:
        """All silences as they are written."""
        self._keep_stretches({})

    def _stretches(self) -> dict[str, float]:
        return dict(self._preferences.settings.stretches.get(self.practice.id, {}))

    def _keep_stretches(self, parts: dict[str, float]) -> None:
        kept = {
            one: times
            for one, times in self._preferences.settings.stretches.items()
            if one != self.practice.id
        }
        self._preferences.change(stretches={**kept, **({self.practice.id: parts} if parts else {})})

    def set_remember(self, *, on: bool) -> None:
        """Whether names are kept on this computer; saying no forgets at once what was kept before."""
        self.remember = on
        if not on:
            self._preferences.change(names={})

    def keep(self) -> None:
        """Keep the words, the order wished, and the names if that was ticked."""
        self.words.keep()
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
