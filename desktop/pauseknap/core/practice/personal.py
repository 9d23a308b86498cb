"""A practice made one's own: length, names, order and skipped persons put in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from pauseknap.core.practice.model import AnyStep, Language, Picture, Practice, Say, Section
from pauseknap.core.problems import Unusable


@dataclass(frozen=True, kw_only=True)
class Choices:
    """What a person chose before a practice starts. Names live here and are stored only when asked."""

    minutes: int
    names: Mapping[str, str] = field(default_factory=dict)
    """Person id → what to call them."""
    order: tuple[str, ...] = ()
    """Person ids in the order wished; those left out follow in the practice's own order."""
    skipped: frozenset[str] = frozenset()
    rights: str = ""
    """The line of the three rights, when it is to be said first."""


@dataclass(frozen=True, kw_only=True)
class Script:
    """A practice ready to be timed: every step belongs to the chosen length and every name is put in."""

    practice: str
    language: Language
    title: str
    picture: Picture
    minutes: int
    sections: tuple[Section, ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """Every spoken line once, in the order they are first said."""
        said = (step.text for section in self.sections for step in section.steps if isinstance(step, Say))
        return tuple(dict.fromkeys(said))


def script_for(practice: Practice, choices: Choices) -> Script:
    """Put the person's choices into a practice.

    Raises `Unusable` when every person of the practice is skipped or the length is not between the
    practice's own written lengths' shortest and 60 minutes.
    """
    if not 1 <= choices.minutes <= 60:
        raise Unusable("length-outside-limits", minutes=choices.minutes)
    written = written_length(practice, choices.minutes)
    persons = persons_in_order(practice, choices)
    if practice.persons and not persons:
        raise Unusable("everyone-skipped")
    if written in practice.one_person:
        persons = persons[:1]
    spoken = {
        person.id: choices.names.get(person.id, "").strip() or person.spoken for person in practice.persons
    }
    sections = tuple(
        replace(section, steps=_steps(section, written, spoken.get(section.person, "")))
        for section in _in_order(practice, persons)
        if not section.lengths or written in section.lengths
    )
    if choices.rights and sections:
        first = sections[0]
        sections = (replace(first, steps=(Say(text=choices.rights), *first.steps)), *sections[1:])
    return Script(
        practice=practice.id,
        language=practice.language,
        title=practice.title,
        picture=practice.picture,
        minutes=choices.minutes,
        sections=sections,
    )


def written_length(practice: Practice, minutes: int) -> int:
    """The written length whose steps serve a wished length: the longest not above it, else the shortest."""
    fitting = [length for length in practice.lengths if length <= minutes]
    return fitting[-1] if fitting else practice.lengths[0]


def persons_in_order(practice: Practice, choices: Choices) -> tuple[str, ...]:
    """Ids of the persons who take part, in the wished order."""
    known = tuple(person.id for person in practice.persons)
    wished = tuple(dict.fromkeys(person for person in choices.order if person in known))
    rest = tuple(person for person in known if person not in wished)
    return tuple(person for person in wished + rest if person not in choices.skipped)


def _in_order(practice: Practice, persons: tuple[str, ...]) -> tuple[Section, ...]:
    """The sections with those of persons in the wished order, standing where the first of them stood."""
    own = {section.person: section for section in practice.sections if section.person}
    placed: list[Section] = []
    put_in = False
    for section in practice.sections:
        if not section.person:
            placed.append(section)
        elif not put_in:
            placed.extend(own[person] for person in persons)
            put_in = True
    return tuple(placed)


def _steps(section: Section, written: int, name: str) -> tuple[AnyStep, ...]:
    kept = (step for step in section.steps if not step.lengths or written in step.lengths)
    return tuple(
        replace(step, text=step.text.replace("{name}", name)) if isinstance(step, Say) else step
        for step in kept
    )
