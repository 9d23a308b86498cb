"""Small made-up practices, and preferences that reach no disk, for tests of the pages."""

from __future__ import annotations

from tests.fakes.preferences import FakeSettingsFile

from pauseknap.core.practice.model import Care, Certainty, Person, Practice, Say, Section
from pauseknap.core.settings import Settings
from pauseknap.services.preferences import Preferences

PERSONS = (
    Person(id="dear", title="Someone you are fond of", spoken="this person"),
    Person(id="stranger", title="Someone you do not know well", spoken="this person"),
    Person(id="difficult", title="Someone mildly annoying", spoken="this person"),
    Person(id="self", title="Yourself", spoken="you"),
)


def preferences(settings: Settings | None = None) -> Preferences:
    """Preferences that reach no disk."""
    return Preferences(FakeSettingsFile(settings))


def practice(
    *, persons: tuple[Person, ...] = PERSONS, known_as: str = "just-like-me", spoken: bool = True
) -> Practice:
    """A practice with four persons, the last of whom is never called by name."""
    sections = tuple(
        Section(
            id=person.id,
            title=person.title,
            person=person.id,
            steps=(Say(text="So do I." if person.id == "self" else "Just like me, {name}."),),
        )
        for person in persons
    )
    return Practice(
        id=known_as,
        row="S19",
        language="en",
        title="Just like me",
        line="Listen",
        lead="You send a kind thought to four people, yourself at last.",
        icon="duo",
        picture="duo",
        level="me",
        spoken=spoken,
        lengths=(2, 5, 10),
        usual=5,
        sections=sections or (Section(id="all", title="All", steps=(Say(text="Breathe."),)),),
        care=Care(stop_if="If it hurts, stop here.", other_ways="You can skip someone."),
        certainty=Certainty(
            dots=2, sentence="It often helps a little.", reference="Galante et al. 2014 (22 studies)"
        ),
        persons=persons,
        one_person=(2,) if persons else (),
    )
