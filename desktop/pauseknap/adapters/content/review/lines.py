"""That each line is short and has silence after it, in every length."""

from __future__ import annotations

from collections.abc import Iterator

from pauseknap.adapters.content.review.model import PracticeFile
from pauseknap.adapters.content.schema import EachPersonKeys, SayKeys, StepKeys
from pauseknap.adapters.content.yaml_nodes import Where
from pauseknap.core.practice.answers import HOLE
from pauseknap.core.problems import Problem

LONGEST_LINE = 90
"""Letters: two caption lines, and one calm breath of speech."""
MOST_WORDS = 18
PUT_IN = {"{name}": "Anne-Marie", "{words}": "barmhjertighed, forbundethed og hengivenhed"}
"""What is put in at its longest; an answer is about as long as this."""
AN_ANSWER = "noget af mit eget"


def too_long(text: str) -> bool:
    """Whether a line is more than is said in one breath."""
    for hole, words in PUT_IN.items():
        text = text.replace(hole, words)
    text = HOLE.sub(AN_ANSWER, text)
    return len(text) > LONGEST_LINE or len(text.split()) > MOST_WORDS


def lines(file: PracticeFile) -> Iterator[Problem]:
    """Lines that are too long, and lines with none but another line after them."""
    for way, step in file.steps():
        if isinstance(step, SayKeys) and too_long(step.say):
            yield file.problem((*way, "say"), "line-too-long", letters=LONGEST_LINE, words=MOST_WORDS)
    yield from sorted(set(_pressed(file)))


def _pressed(file: PracticeFile) -> Iterator[Problem]:
    for (way, steps), section in zip(file.parts(), file.keys.sections, strict=True):
        each = isinstance(section, EachPersonKeys)
        persons = [person.id for person in file.keys.persons] if each else [section_person(section)]
        for length in section.lengths or file.keys.lengths:
            for person in persons:
                here = [
                    (place, step)
                    for place, step in enumerate(steps)
                    if (not step.lengths or length in step.lengths)
                    and (not step.persons or person in step.persons)
                ]
                yield from _pressed_in(file, way, here)


def section_person(section: object) -> str:
    """Whom a section is about, if anyone."""
    return getattr(section, "person", None) or ""


def _pressed_in(file: PracticeFile, way: Where, steps: list[tuple[int, StepKeys]]) -> Iterator[Problem]:
    for number, (place, step) in enumerate(steps):
        after = steps[number + 1][1] if number + 1 < len(steps) else None
        if isinstance(step, SayKeys) and (after is None or isinstance(after, SayKeys)):
            yield file.problem((*way, place, "say"), "line-without-silence")
