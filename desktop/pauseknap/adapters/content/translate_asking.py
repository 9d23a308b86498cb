"""The steps that wait for a person, turned from their keys into what they are in a practice."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from pauseknap.core.practice.answers import Condition
from pauseknap.core.practice.waiting import (
    Badge,
    Calendar,
    Choose,
    Drawing,
    Field,
    Opening,
    Option,
    Pile,
    Sheet,
    SheetPart,
    Show,
    Sort,
    Write,
)

if TYPE_CHECKING:
    from pauseknap.adapters.content import schema, schema_asking


def conditions(step: schema.StepKeys) -> tuple[Condition, ...]:
    """What has to be met for a step to be there."""
    met = (
        Condition(answer, () if isinstance(among, str) else tuple(among), wanted=among != "none")
        for answer, among in step.when.items()
    )
    not_met = (Condition(answer, tuple(among), wanted=False) for answer, among in step.unless.items())
    return (*met, *not_met)


def show(step: schema.ShowKeys) -> Show:
    """A card to read."""
    body = step.show
    calendar, sheet, draw = body.calendar, body.sheet, body.draw
    return Show(
        lengths=tuple(step.lengths),
        when=conditions(step),
        title=body.title,
        text=body.text,
        button=body.button,
        seconds=body.seconds,
        more=body.more,
        open=openings(body.open),
        copy=body.copy_text,
        calendar=Calendar(**calendar.model_dump()) if calendar else None,
        sheet=_sheet(sheet) if sheet else None,
        draw=Drawing(what=draw.what, sources=tuple(draw.sources)) if draw else None,
        file=body.file or "",
    )


def _sheet(keys: schema_asking.SheetKeys) -> Sheet:
    parts = tuple(SheetPart(title=one.title, lines=tuple(one.lines)) for one in keys.parts)
    return Sheet(title=keys.title, parts=parts, foot=keys.foot)


def write(step: schema.WriteKeys) -> Write:
    """Something to write."""
    body = step.write
    return Write(
        **_asking(step, body),
        most=body.most,
        long=body.long,
        fields=tuple(Field(id=one.id, ask=one.ask, kind=one.kind) for one in body.fields),
        source=body.source or "",
        each=body.each or "",
        into=tuple(body.into),
    )


def choose(step: schema.ChooseKeys) -> Choose:
    """Something to choose."""
    body = step.choose
    return Choose(
        **_offering(step, body), form=body.form, most=body.most, shuffle=body.shuffle, draw=body.draw
    )


def sort(step: schema.SortKeys) -> Sort:
    """Something to sort."""
    body = step.sort
    return Sort(
        **_offering(step, body),
        form=body.form,
        piles=tuple(Pile(**one.model_dump()) for one in body.piles),
        split=body.split,
        badge=_badge(body.badge) if body.badge else None,
    )


def _badge(keys: schema_asking.BadgeKeys) -> Badge:
    return Badge(text=keys.text, hint=keys.hint, words=tuple(keys.words), pile=keys.pile)


class _Asked(TypedDict):
    lengths: tuple[float, ...]
    when: tuple[Condition, ...]
    id: str
    ask: str
    hint: str
    button: str
    seconds: float
    keep: bool


class _Offered(_Asked):
    options: tuple[Option, ...]
    source: str
    into: tuple[str, ...]
    tagged: str
    own: bool


def _asking(step: schema.StepKeys, body: schema_asking.AskingBody) -> _Asked:
    return {
        "lengths": tuple(step.lengths),
        "when": conditions(step),
        "id": body.id,
        "ask": body.ask,
        "hint": body.hint,
        "button": body.button,
        "seconds": body.seconds,
        "keep": body.keep,
    }


def _offering(step: schema.StepKeys, body: schema_asking.OfferingBody) -> _Offered:
    return {
        **_asking(step, body),
        "options": options(body.options),
        "source": body.source or "",
        "into": tuple(body.into),
        "tagged": body.tagged or "",
        "own": body.own,
    }


def options(written: list[schema_asking.OptionKeys]) -> tuple[Option, ...]:
    """Options as they can be chosen."""
    return tuple(
        Option(
            id=one.id,
            text=one.text,
            said=one.said,
            note=one.note,
            reply=one.reply,
            group=one.group,
            tags=tuple(one.tags),
            open=openings(one.open),
            hidden=one.hidden,
        )
        for one in written
    )


def openings(written: list[schema_asking.OpeningKeys]) -> tuple[Opening, ...]:
    """Ways to something else."""
    return tuple(Opening(to=one.to, text=one.text, minutes=one.minutes) for one in written)
