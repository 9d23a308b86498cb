"""What is looked at: one practice file with its places, and the library it stands in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from pauseknap.adapters.content.schema import EachPersonKeys, PracticeKeys, StepKeys
from pauseknap.adapters.content.yaml_nodes import Document, Where
from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.waiting import Asking, Choose, Offering, Option, Sort, Write
from pauseknap.core.problems import Problem


@dataclass(frozen=True)
class PracticeFile:
    """A whole practice as it is written, and as it is."""

    document: Document
    keys: PracticeKeys
    practice: Practice

    def problem(self, where: Where, what: str, **values: object) -> Problem:
        """Something to mend at a place in it."""
        return self.document.problem(where, what, **values)

    def parts(self) -> Iterator[tuple[Where, list[StepKeys]]]:
        """The steps of each section, and the way to them."""
        for place, section in enumerate(self.keys.sections):
            if isinstance(section, EachPersonKeys):
                yield ("sections", place, "each-person"), section.each_person
            else:
                yield ("sections", place, "steps"), section.steps

    def steps(self) -> Iterator[tuple[Where, StepKeys]]:
        """Every step and the way to it."""
        for way, steps in self.parts():
            yield from (((*way, place), step) for place, step in enumerate(steps))


@dataclass(frozen=True)
class Around:
    """What a practice can refer to, in its own language."""

    practices: Mapping[str, Practice] = field(default_factory=dict)
    lists: Mapping[str, tuple[Option, ...]] = field(default_factory=dict)
    checks: frozenset[str] = frozenset()
    icons: frozenset[str] = frozenset()

    def asked(self, reference: str, here: Practice) -> tuple[Asking | None, Practice | None]:
        """The step that asks for an answer, and the practice it stands in."""
        name, _, answer = reference.rpartition("/")
        practice = self.practices.get(name) if name else here
        if practice is None:
            return None, None
        steps = (step for section in practice.sections for step in section.steps)
        found = (step for step in steps if isinstance(step, Asking) and step.id == answer)
        return next(found, None), practice

    def parts(self, reference: str, here: Practice) -> frozenset[str]:
        """What may stand after the point: the piles an answer lies in, and the fields it has."""
        found: set[str] = set()
        for step in self._chain(reference, here):
            if isinstance(step, Sort):
                found.update(pile.id for pile in step.piles)
            elif isinstance(step, Write):
                found.update(one.id for one in step.fields)
        return frozenset(found)

    def choices(self, reference: str, here: Practice, *, piles: bool = True) -> frozenset[str] | None:
        """Ids that an answer can hold, those of piles too; None where they are the person's own."""
        found: set[str] = set()
        for step in self._chain(reference, here):
            if not isinstance(step, Choose | Sort):
                return None
            found.update(option.id for option in self.offered(step))
            if piles and isinstance(step, Sort):
                found.update(pile.id for pile in step.piles)
        return frozenset(found) or None

    def offered(self, step: Offering) -> tuple[Option, ...]:
        """The options that a step itself brings."""
        shared = self.lists.get(step.source[1:], ()) if step.source.startswith("@") else ()
        return (*step.options, *shared)

    def _chain(self, reference: str, here: Practice) -> Iterator[Asking]:
        """The step that asks for an answer, the one that its items come from, and so on to the first."""
        seen: set[tuple[str, str]] = set()
        while reference and not reference.startswith("@"):
            step, practice = self.asked(reference, here)
            if step is None or practice is None or (practice.id, step.id) in seen:
                return
            seen.add((practice.id, step.id))
            yield step
            here = practice
            each = step.each if isinstance(step, Write) else ""
            reference = each or (step.source if isinstance(step, Write | Choose | Sort) else "")
