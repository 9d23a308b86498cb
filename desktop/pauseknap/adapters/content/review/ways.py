"""That all a practice refers to is there: practices, pages, lists, answers, piles, tags and its drawing."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from pauseknap.adapters.content import references
from pauseknap.adapters.content.review.model import Around, PracticeFile
from pauseknap.adapters.content.schema import StepKeys
from pauseknap.adapters.content.schema_asking import OfferingBody, OpeningKeys, WriteBody
from pauseknap.adapters.content.yaml_nodes import Where
from pauseknap.core.practice.answers import ITEM, holes_of
from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.personal import longest_minutes
from pauseknap.core.practice.waiting import PAGES, Choose, Sort
from pauseknap.core.problems import Problem


def ways(file: PracticeFile, around: Around) -> Iterator[Problem]:
    """What is referred to and is not there."""
    if around.icons and file.keys.icon not in around.icons:
        yield file.problem(
            ("icon",), "icon-unknown", icon=file.keys.icon, known=", ".join(sorted(around.icons))
        )
    look_back = file.keys.look_back
    if look_back and look_back.practice not in around.practices:
        yield file.problem(("look-back", "practice"), "way-unknown", to=look_back.practice)
    for way, step in file.steps():
        yield from _openings(file, around, way, step)
        yield from _answers(file, around, way, step)
        yield from _parts(file, around, way, step)
        yield from _conditions(file, around, way, step)
        yield from _tags(file, around, way, step)


def _openings(file: PracticeFile, around: Around, way: Where, step: StepKeys) -> Iterator[Problem]:
    for where, one in _found(way, step):
        if not isinstance(one, OpeningKeys):
            continue
        page = one.to.removeprefix("page:")
        practice = around.practices.get(one.to)
        if page != one.to and page not in PAGES:
            yield file.problem(where, "page-unknown", page=page, known=", ".join(PAGES))
        elif page == one.to and practice is None and one.to not in around.checks:
            yield file.problem(where, "way-unknown", to=one.to)
        elif practice is not None and one.minutes is not None and not _long(practice, one.minutes):
            yield file.problem((*where, "minutes"), "way-length", to=one.to)


def _long(practice: Practice, minutes: float) -> bool:
    return practice.lengths[0] <= minutes <= longest_minutes(practice)


def _answers(file: PracticeFile, around: Around, way: Where, step: StepKeys) -> Iterator[Problem]:
    for where, reference in references.used_by(step):
        if reference.startswith("@"):
            if reference[1:] not in around.lists:
                yield file.problem((*way, *where), "list-unknown", name=reference[1:])
        elif "/" in reference and around.asked(reference, file.practice)[0] is None:
            yield file.problem((*way, *where), "kept-unknown", answer=reference)


def _parts(file: PracticeFile, around: Around, way: Where, step: StepKeys) -> Iterator[Problem]:
    """Piles and fields that an answer has not, so that what stands there is always left out."""
    for where, one in _found(way, step):
        if isinstance(one, str):
            for answer, part in holes_of(one):
                if part and answer != ITEM and _missing(around, answer, file.practice, part):
                    yield file.problem(where, "part-unknown", answer=answer, part=part)
    body = references.asking_body(step)
    if isinstance(body, OfferingBody | WriteBody):
        source = getattr(body, "each", None) or body.source
        for place, pile in enumerate(body.into if source else ()):
            if source and _missing(around, source, file.practice, pile):
                where = (*way, references.kind_of(step), "into", place)
                yield file.problem(where, "part-unknown", answer=source, part=pile)


def _missing(around: Around, answer: str, here: Practice, part: str) -> bool:
    asked, _ = around.asked(answer, here)
    return asked is not None and part not in around.parts(answer, here)


def _conditions(file: PracticeFile, around: Around, way: Where, step: StepKeys) -> Iterator[Problem]:
    for key in ("when", "unless"):
        for answer, among in getattr(step, key).items():
            known = around.choices(answer, file.practice)
            for place, one in enumerate(among if isinstance(among, list) else ()):
                if known is not None and one not in known:
                    yield file.problem((*way, key, answer, place), "option-unknown", id=one, answer=answer)


def _tags(file: PracticeFile, around: Around, way: Where, step: StepKeys) -> Iterator[Problem]:
    """A filter of which no card has the tag would leave nothing to choose from."""
    body = references.asking_body(step)
    if not isinstance(body, OfferingBody) or not body.tagged:
        return
    filters = around.choices(body.tagged, file.practice, piles=False) or frozenset()
    asked, _ = around.asked(body.id, file.practice)
    if isinstance(asked, Choose | Sort):
        for missing in sorted(filters - {tag for option in around.offered(asked) for tag in option.tags}):
            where = (*way, references.kind_of(step), "tagged")
            yield file.problem(where, "tag-unused", tag=missing, answer=body.tagged)


def _found(way: Where, value: object) -> Iterator[tuple[Where, object]]:
    """Every text and every way on in a step, with its place in the file."""
    if isinstance(value, str | OpeningKeys):
        yield way, value
    if isinstance(value, BaseModel):
        for name, field in type(value).model_fields.items():
            yield from _found((*way, field.alias or name), getattr(value, name))
    elif isinstance(value, list):
        for place, one in enumerate(value):
            yield from _found((*way, place), one)
