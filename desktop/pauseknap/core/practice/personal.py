"""A practice made one's own: length, names, order and skipped persons put in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from pauseknap.core.breath.pattern import Pattern
from pauseknap.core.language import Language
from pauseknap.core.practice.answers import Answers, filled
from pauseknap.core.practice.model import (
    LONGEST_MINUTES,
    LONGEST_WITH_TURNS,
    AnyStep,
    Breathe,
    Picture,
    Practice,
    Say,
    Section,
    Turn,
)
from pauseknap.core.practice.resolving import Lists, resolved
from pauseknap.core.practice.waiting import Choose
from pauseknap.core.practice.wording import SpokenLine, whole, worded
from pauseknap.core.problems import Unusable

MOST_WORDS = 3
LONGEST = 60
PACER = "S30"
"""The row of the long out-breath."""


@dataclass(frozen=True, kw_only=True)
class Choices:
    """What a person chose before a practice starts. Names live here and are stored only when asked."""

    minutes: float
    names: Mapping[str, str] = field(default_factory=dict)
    """Person id → what to call them."""
    order: tuple[str, ...] = ()
    """Person ids in the order wished; those left out follow in the practice's own order."""
    skipped: frozenset[str] = frozenset()
    stretch: Mapping[str, float] = field(default_factory=dict)
    """Section id → so many times its silences; the practice grows or shrinks with them."""
    words: tuple[str, ...] = ()
    """A person's own words for `{words}`, at most three."""
    rights: str = ""
    """The line of the three rights, when it is to be said first."""
    wording: Mapping[str, str] = field(default_factory=dict)
    """A line as written → the person's own words for it; `{name}` may stand in them too."""
    breath: Pattern | None = None
    """The breath wished for, where the practice leaves it to the person."""
    lead: tuple[Pattern, ...] = ()
    """The breaths before it, from the person's own pace."""
    before: Choose | None = None
    """A question to begin with; see `noticing`."""
    answers: Answers = field(default_factory=dict)
    """What has been answered so far, and under `practice/step` what was kept of others."""
    lists: Lists = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Script:
    """A practice ready to be timed: every step belongs to the chosen length and every name is put in."""

    practice: str
    language: Language
    title: str
    picture: Picture
    minutes: float
    sections: tuple[Section, ...]
    pending: bool = False
    """Whether an answer still to come may bring more steps."""

    @property
    def lines(self) -> tuple[str, ...]:
        """Every spoken line once, in the order they are first said."""
        return self.said()

    def said(self, *, lines: bool = True, prompts: bool = False) -> tuple[str, ...]:
        """Its lines, and what is said with the breaths, each once in the order they are first said."""
        found: list[str] = []
        for step in (step for section in self.sections for step in section.steps):
            if isinstance(step, Say) and lines:
                found.append(step.text)
            elif isinstance(step, Breathe) and prompts:
                found += step.prompts
        return tuple(dict.fromkeys(found))


def _personal(practice: Practice, choices: Choices) -> tuple[Section, ...]:
    """The practice's parts with names, words, length and order put in; raises as `script_for` does."""
    if not shortest_minutes(practice) <= choices.minutes <= LONGEST:
        raise Unusable("length-outside-limits", minutes=choices.minutes)
    practice = worded(practice, choices.wording)
    written = written_length(practice, choices.minutes)
    persons = persons_in_order(practice, choices)
    if practice.persons and not persons:
        raise Unusable("everyone-skipped")
    if written in practice.one_person:
        persons = persons[:1]
    spoken = {
        person.id: choices.names.get(person.id, "").strip() or person.spoken for person in practice.persons
    }
    words = joined(choices.words, practice.language) or practice.words
    breath = choices.breath if chooses_breath(practice) else None
    sections = tuple(
        replace(
            section,
            steps=tuple(
                _breathed(step, breath, choices.lead) if breath and isinstance(step, Breathe) else step
                for step in _steps(
                    section, written, {"{name}": spoken.get(section.person, ""), "{words}": words}
                )
            ),
            stretch=choices.stretch.get(section.id, 1.0),
        )
        for section in _in_order(practice, persons)
        if not section.lengths or written in section.lengths
    )
    if choices.rights and sections:
        first = sections[0]
        sections = (
            replace(
                first, steps=(Say(text=choices.wording.get(choices.rights, choices.rights)), *first.steps)
            ),
            *sections[1:],
        )
    if choices.before and sections:
        first = sections[0]
        sections = (replace(first, steps=(choices.before, *first.steps)), *sections[1:])
    return sections


def script_for(practice: Practice, choices: Choices) -> Script:
    """Put the person's choices into a practice.

    Raises `Unusable` when every person of the practice is skipped or the length is outside the limits.
    """
    sections = _personal(practice, choices)
    answered = resolved(sections, choices.answers, choices.lists, practice.language)
    return Script(
        practice=practice.id,
        language=practice.language,
        title=practice.title,
        picture=practice.picture,
        minutes=choices.minutes,
        sections=answered.sections,
        pending=answered.pending,
    )


def chooses_breath(practice: Practice) -> bool:
    """Whether the breath is the person's to choose: in the pacer. A practice they wrote says it itself."""
    return practice.row == PACER


def joined(words: Sequence[str], language: Language) -> str:
    """A person's words as they are said: "ro, varme og nænsomhed"; empty when there are none."""
    said = [word.strip() for word in words if word.strip()][:MOST_WORDS]
    last = {"da": " og ", "en": " and "}[language]
    return last.join([", ".join(said[:-1]), said[-1]]) if len(said) > 1 else "".join(said)


def written_length(practice: Practice, minutes: float) -> float:
    """The written length whose steps serve a wished length: the longest not above it, else the shortest."""
    fitting = [length for length in practice.lengths if length <= minutes]
    return fitting[-1] if fitting else practice.lengths[0]


def shortest_minutes(practice: Practice) -> float:
    """The shortest a practice can be made: a minute, or what it is written for if that is less."""
    return min(1, practice.lengths[0])


def longest_minutes(practice: Practice) -> float:
    """The longest a practice can be made. One that asks keeps to its written lengths."""
    if practice.asks or practice.lengths[-1] < 1:
        return practice.lengths[-1]
    turns = any(isinstance(step, Turn) for section in practice.sections for step in section.steps)
    return max(practice.lengths[-1], LONGEST_WITH_TURNS if turns else LONGEST_MINUTES)


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


def _steps(section: Section, written: float, holes: Mapping[str, str]) -> tuple[AnyStep, ...]:
    kept = (step for step in section.steps if not step.lengths or written in step.lengths)
    return tuple(_filled(step, holes) if isinstance(step, Say) else step for step in kept)


def _breathed(step: Breathe, breath: Pattern, lead: tuple[Pattern, ...]) -> Breathe:
    return replace(step, pattern=breath, lead=lead)


def _filled(line: Say, holes: Mapping[str, str]) -> Say:
    text = line.text
    for hole, put_in in holes.items():
        text = text.replace(hole, put_in)
    return replace(line, text=text)


def spoken_lines(practice: Practice, choices: Choices) -> tuple[SpokenLine, ...]:
    """Every line of the practice in all its lengths, with everyone in it, each where it is first said.

    A line that answers are put into is among them once such an answer was kept: with what was kept last.
    """
    every = whole(practice)
    here = f"{practice.id}/"
    kept = {name.removeprefix(here): answer for name, answer in choices.answers.items()}
    everyone = replace(choices, minutes=practice.lengths[-1], skipped=frozenset())
    holes = {person.id: "{name}" for person in practice.persons}
    said = _personal(every, everyone)
    plain = _personal(every, replace(everyone, names={}, words=()))
    written = _personal(every, replace(everyone, names=holes, words=("{words}",), wording={}))
    found: dict[str, SpokenLine] = {}
    for sections in zip(said, plain, written, strict=True):
        for mine, usual, ours in zip(*(section.steps for section in sections), strict=True):
            for own, plainly, as_written in zip(_said(mine), _said(usual), _said(ours), strict=True):
                line = filled(own, kept, practice.language)
                if line is not None:
                    title = sections[0].title
                    spoken = SpokenLine(section=title, written=as_written, said=line, private=line != plainly)
                    found.setdefault(line, spoken)
    return tuple(found.values())


def _said(step: AnyStep) -> tuple[str, ...]:
    """What a voice says of one step."""
    match step:
        case Say(text=text):
            return (text,)
        case Breathe():
            return step.prompts
    return ()
