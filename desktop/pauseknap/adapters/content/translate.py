"""A practice file turned into a practice, with the rules that no single key can hold."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pauseknap.adapters.content import references, schema
from pauseknap.adapters.content import translate_asking as asking
from pauseknap.adapters.content.faults import MOST_PROBLEMS
from pauseknap.adapters.content.schema_asking import OfferingBody
from pauseknap.core.breath.pattern import Pattern
from pauseknap.core.practice.answers import HOLE
from pauseknap.core.practice.model import (
    AnyStep,
    Bell,
    Breathe,
    Care,
    Certainty,
    LookBack,
    Person,
    Practice,
    Quiet,
    Say,
    Section,
    Seen,
    SeenColumn,
    Turn,
)
from pauseknap.core.practice.waiting import WAITING
from pauseknap.core.problems import Problem, Unusable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pauseknap.adapters.content.yaml_nodes import Document, Where

_HOLE = re.compile(r"[{}]")
_WEEKDAYS = {
    day: place
    for place, day in enumerate(
        ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    )
}


def practice_from(
    keys: schema.PracticeKeys, document: Document
) -> tuple[Practice | None, tuple[Problem, ...]]:
    """The practice, or what hinders it."""
    reading = _Reading(keys, document)
    sections = tuple(reading.sections())
    reading.check(sections)
    if reading.problems:
        return None, tuple(sorted(set(reading.problems))[:MOST_PROBLEMS])
    practice = Practice(
        id=keys.id,
        row=keys.row,
        language=keys.language,
        title=keys.title,
        line=keys.line,
        lead=keys.lead,
        icon=keys.icon,
        picture=keys.picture,
        level=keys.level,
        spoken=keys.spoken,
        lengths=tuple(keys.lengths),
        usual=keys.usual,
        sections=sections,
        care=Care(stop_if=keys.care.stop_if, other_ways=keys.care.other_ways),
        certainty=Certainty(
            dots=keys.certainty.dots, sentence=keys.certainty.sentence, reference=keys.certainty.reference
        ),
        persons=tuple(Person(id=one.id, title=one.title, spoken=one.spoken) for one in keys.persons),
        one_person=tuple(keys.one_person),
        offered=tuple(keys.offered),
        words=keys.words,
        ask_after=keys.ask_after,
        kind=keys.kind,
        feels=tuple(keys.feels),
        company=tuple(keys.company) or ("alone",),
        also=keys.also,
        keeps=keys.keeps,
        keeps_date=keys.keeps_date,
        secret=keys.secret,
        look_back=_look_back(keys.look_back) if keys.look_back else None,
        sealed_days=keys.sealed_days,
        seen=_seen(keys.seen) if keys.seen else None,
    )
    return practice, ()


def _look_back(keys: schema.LookBackKeys) -> LookBack:
    weekday = _WEEKDAYS[keys.on] if keys.on else None
    weeks = keys.nothing_within_weeks or 0
    return LookBack(practice=keys.practice, days=keys.days, weekday=weekday, nothing_within_weeks=weeks)


def _seen(keys: schema.SeenKeys) -> Seen:
    return Seen(by=keys.by, columns=tuple(SeenColumn(one.answer, one.title) for one in keys.columns))


class _Reading:
    """One file being turned; gathers what is wrong on the way."""

    def __init__(self, keys: schema.PracticeKeys, document: Document) -> None:
        self._keys = keys
        self._document = document
        self._persons = tuple(person.id for person in keys.persons)
        self._asked: set[str] = set()
        """Ids of the answers asked for so far."""
        self._to_keep: set[str] = set()
        """Those of them that may be kept."""
        self._chosen: set[str] = set()
        """The fields in which a file has been chosen, as `answer.field`."""
        self.problems: list[Problem] = []

    def sections(self) -> Iterator[Section]:
        """Every section, the ones for each person written out."""
        own = {one.person for one in self._keys.sections if isinstance(one, schema.SectionKeys)}
        for place, section in enumerate(self._keys.sections):
            where: Where = ("sections", place)
            self._lengths(section.lengths, (*where, "lengths"))
            if isinstance(section, schema.SectionKeys):
                if section.person is not None and section.person not in self._persons:
                    self._note((*where, "person"), "person-unknown", person=section.person)
                steps = tuple(self._steps(section.steps, (*where, "steps"), section.person))
                yield Section(
                    id=section.id,
                    title=section.title,
                    steps=steps,
                    person=section.person or "",
                    lengths=tuple(section.lengths),
                )
                continue
            if not self._keys.persons:
                self._note((*where, "each-person"), "persons-missing")
            for person in self._keys.persons:
                if person.id in own:
                    continue
                steps = tuple(self._steps(section.each_person, (*where, "each-person"), person.id))
                yield Section(
                    id=person.id,
                    title=person.title,
                    steps=steps,
                    person=person.id,
                    lengths=tuple(section.lengths),
                )

    def check(self, sections: tuple[Section, ...]) -> None:
        """The rules between keys."""
        keys = self._keys
        if list(keys.lengths) != sorted(set(keys.lengths)):
            self._note(("lengths",), "lengths-not-rising")
        if keys.usual not in keys.lengths:
            self._note(("usual",), "usual-not-a-length")
        self._lengths(keys.one_person, ("one-person",))
        if keys.one_person and not keys.persons:
            self._note(("one-person",), "persons-missing")
        self._once([person.id for person in keys.persons], ("persons",))
        if keys.seen is not None:
            self._kept(keys.seen.by, ("seen", "by"))
            for place, column in enumerate(keys.seen.columns):
                self._kept(column.answer, ("seen", "columns", place, "answer"))
        ids = [section.id for section in sections]
        if len(ids) != len(set(ids)):
            double = next(one for one in ids if ids.count(one) > 1)
            self._note(("sections",), "id-twice", id=double)
        for person in self._persons:
            if [section.person for section in sections].count(person) != 1:
                self._note(("persons",), "person-sections", person=person)
        for length in keys.lengths if not self.problems else ():
            if not any(self._takes_time(section, length) for section in sections):
                self._note(("lengths",), "length-without-steps", minutes=length)

    def _kept(self, answer: str, where: Where) -> None:
        """Only what is kept can be seen again."""
        if answer not in self._to_keep:
            self._note(where, "answer-not-kept", answer=answer)

    def _takes_time(self, section: Section, length: float) -> bool:
        if section.lengths and length not in section.lengths:
            return False
        timed = (step for step in section.steps if not isinstance(step, WAITING) or step.seconds)
        return any(not step.lengths or length in step.lengths for step in timed)

    def _steps(self, written: list[schema.StepKeys], where: Where, person: str | None) -> Iterator[AnyStep]:
        for place, step in enumerate(written):
            way = (*where, place)
            self._lengths(step.lengths, (*way, "lengths"))
            for one in step.persons:
                if one not in self._persons:
                    self._note((*way, "persons"), "person-unknown", person=one)
            if step.persons and person not in step.persons:
                continue
            made = self._step(step, way, person)
            if made is not None:
                yield made

    def _step(self, step: schema.StepKeys, where: Where, person: str | None) -> AnyStep | None:
        lengths, when = tuple(step.lengths), asking.conditions(step)
        self._known(step, where)
        match step:
            case schema.SayKeys():
                self._holes(step.say, (*where, "say"), person)
                return Say(text=step.say, lengths=lengths, when=when)
            case schema.QuietKeys():
                return Quiet(seconds=step.quiet, stretch=step.stretch, lengths=lengths, when=when)
            case schema.BellKeys():
                return Bell(kind=step.bell, seconds=step.seconds, lengths=lengths, when=when)
            case schema.BreatheKeys():
                return self._breathe(step, where, lengths)
            case schema.TurnKeys(turn=turn):
                return Turn(
                    who=turn.who,
                    text=turn.text,
                    hint=turn.hint,
                    seconds=turn.seconds,
                    warn=turn.warn,
                    done=turn.done,
                    lengths=lengths,
                    when=when,
                )
            case schema.ShowKeys():
                return asking.show(step)
            case schema.WriteKeys():
                return asking.write(step)
            case schema.ChooseKeys():
                return asking.choose(step)
            case schema.SortKeys():
                return asking.sort(step)

    def _breathe(self, step: schema.BreatheKeys, where: Where, lengths: tuple[float, ...]) -> Breathe | None:
        keys = step.breathe
        try:
            pattern = Pattern(inhale=keys.inhale, exhale=keys.exhale, hold=keys.hold, rest=keys.rest)
        except Unusable as wrong:
            self._note((*where, "breathe"), wrong.what, **wrong.values)
            return None
        return Breathe(
            pattern=pattern,
            breaths=keys.breaths,
            text=keys.text,
            say_in=keys.say_in,
            say_out=keys.say_out,
            lengths=lengths,
            when=asking.conditions(step),
        )

    def _known(self, step: schema.StepKeys, where: Where) -> None:
        """That all a step refers to has been asked before; what it asks is known from now on."""
        for way, answer in references.used_by(step):
            if "/" not in answer and not answer.startswith("@") and answer not in self._asked:
                self._note((*where, *way), "answer-unknown", answer=answer)
        if isinstance(step, schema.ShowKeys) and not references.is_chosen(step.show.file, self._chosen):
            self._note((*where, "show", "file"), "file-not-chosen")
        body = references.asking_body(step)
        if body is None:
            return
        way = (*where, references.kind_of(step))
        if body.id in self._asked or body.id in references.RESERVED:
            self._note((*way, "id"), "id-twice", id=body.id)
        self._asked.add(body.id)
        self._to_keep.update([body.id] if body.keep else [])
        self._chosen.update(references.chosen_in(body))
        if isinstance(body, OfferingBody) and not body.options and not body.source:
            self._note(way, "options-missing")

    def _holes(self, text: str, where: Where, person: str | None) -> None:
        if _HOLE.search(HOLE.sub("", text)):
            self._note(where, "hole-unknown")
        elif "{words}" in text and not self._keys.words:
            self._note(where, "words-missing")
        elif "{name}" in text and person is None:
            self._note(where, "name-without-person")

    def _lengths(self, lengths: list[float], where: Where) -> None:
        for place, length in enumerate(lengths):
            if length not in self._keys.lengths:
                self._note((*where, place), "length-unknown", minutes=length)

    def _once(self, ids: list[str], where: Where) -> None:
        for place, one in enumerate(ids):
            if one in ids[:place]:
                self._note((*where, place, "id"), "id-twice", id=one)

    def _note(self, where: Where, what: str, **values: object) -> None:
        self.problems.append(self._document.problem(where, what, **values))
