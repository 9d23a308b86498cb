"""A self-check file and a help file turned into what the core knows, with the rules between their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pauseknap.adapters.content import check_schema as schema
from pauseknap.core.breath.pattern import Pattern
from pauseknap.core.check.advice import COMBINATIONS, SHARED_LEVELS
from pauseknap.core.check.help import Help, Route
from pauseknap.core.check.model import (
    AnyPage,
    ButtonWords,
    Check,
    Coins,
    Combination,
    Offer,
    Opening,
    Rate,
    Signs,
    Statement,
    Suggestion,
    Write,
)
from pauseknap.core.check.result import TEXTS
from pauseknap.core.problems import Problem, Unusable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pauseknap.adapters.content.yaml_nodes import Document, Where


def check_from(keys: schema.CheckKeys, document: Document) -> tuple[Check | None, tuple[Problem, ...]]:
    """The self-check, or what hinders it."""
    problems: list[Problem] = []
    quick = tuple(_pages(keys.quick, ("quick",), document, problems))
    full = tuple(_pages(keys.full, ("full",), document, problems))
    problems.extend(_unknown_answers(keys, (*quick, *full), document))
    problems.extend(_missing(keys, document))
    if problems:
        return None, tuple(sorted(set(problems)))
    check = Check(
        id=keys.check,
        row=keys.row,
        language=keys.language,
        title=keys.title,
        line=keys.line,
        lead=keys.lead,
        icon=keys.icon,
        quick_minutes=keys.quick.minutes,
        full_minutes=keys.full.minutes,
        quick=quick,
        full=full,
        bad=keys.bad,
        buttons={
            "alarm": _button(keys.buttons.alarm),
            "start": _button(keys.buttons.start),
            "pause": _button(keys.buttons.pause),
        },
        combinations=tuple(_combination(one) for one in keys.combinations),
        suggestions=tuple(
            Suggestion(id=one.id, level=one.level, text=one.text, answers=tuple(one.answers))
            for one in keys.suggestions
        ),
        texts=keys.texts,
    )
    return check, ()


def help_from(keys: schema.HelpKeys) -> Help:
    """The help page."""
    routes = tuple(
        Route(id=one.id, title=one.title, text=one.text, phone=one.phone, web=one.web) for one in keys.routes
    )
    return Help(
        checked=keys.checked,
        title=keys.title,
        lead=keys.lead,
        grounding=tuple(keys.grounding),
        routes=routes,
    )


def _button(keys: schema.ButtonKeys) -> ButtonWords:
    return ButtonWords(
        title=keys.title, few=keys.few, some=keys.some, many=keys.many, unanswered=keys.unanswered
    )


def _combination(keys: schema.CombinationKeys) -> Combination:
    offers = tuple(Offer(practice=one.practice, minutes=one.minutes) for one in keys.offers)
    return Combination(id=keys.id, title=keys.title, text=keys.text, me=keys.me, offers=offers)


def _pages(
    form: schema.FormKeys, where: Where, document: Document, problems: list[Problem]
) -> Iterator[AnyPage]:
    seen: set[str] = set()
    for number, part in enumerate(form.parts):
        for place, keys in enumerate(part.pages):
            way = (*where, "parts", number, "pages", place)
            if keys.id in seen:
                problems.append(document.problem((*way, "id"), "id-twice", id=keys.id))
            seen.add(keys.id)
            try:
                yield from _page(keys, part.title)
            except Unusable as wrong:
                problems.append(document.problem(way, wrong.what, **wrong.values))


def _page(keys: schema.PageKeys, part: str) -> Iterator[AnyPage]:
    match keys:
        case schema.OpeningKeys(opening=body):
            paced = body.inhale is not None and body.exhale is not None
            breath = Pattern(inhale=body.inhale or 0.0, exhale=body.exhale or 0.0) if paced else None
            yield Opening(id=keys.id, part=part, title=body.title, text=body.text, breath=breath)
        case schema.SignsKeys(signs=signs):
            yield Signs(
                id=keys.id,
                part=part,
                button=signs.button,
                title=signs.title,
                hint=signs.hint,
                statements=_statements(signs.statements),
            )
        case schema.RateKeys(rate=rate):
            for statement in _statements(rate.statements):
                yield Rate(
                    id=f"{keys.id}-{statement.id}",
                    part=part,
                    statement=statement,
                    answers=tuple(rate.answers),
                )
        case schema.CoinsKeys(coins=coins):
            yield Coins(
                id=keys.id,
                part=part,
                title=coins.title,
                hint=coins.hint,
                statements=_statements(coins.statements),
                most=coins.most,
            )
        case schema.WriteKeys(write=write):
            yield Write(id=keys.id, part=part, title=write.title, hint=write.hint, letters=write.letters)


def _statements(keys: list[schema.StatementKeys]) -> tuple[Statement, ...]:
    return tuple(Statement(id=one.id, text=one.text, carries=one.carries, duty=one.duty) for one in keys)


def _missing(keys: schema.CheckKeys, document: Document) -> Iterator[Problem]:
    """What every result needs: each combination, a suggestion that always suits, and each sentence."""
    there = {one.id for one in keys.combinations}
    for name in COMBINATIONS:
        if name not in there:
            yield document.problem(("combinations",), "combination-missing", id=name)
    for level in SHARED_LEVELS:
        if not any(one.level == level and not one.answers for one in keys.suggestions):
            yield document.problem(("suggestions",), "suggestion-missing", level=level)
    for name in TEXTS:
        if name not in keys.texts:
            yield document.problem(("texts",), "key-missing", key=name)


def _unknown_answers(
    keys: schema.CheckKeys, pages: tuple[AnyPage, ...], document: Document
) -> Iterator[Problem]:
    """Statements named twice, and suggestions that answer a statement that is nowhere asked."""
    asked: set[str] = set()
    for page in pages:
        match page:
            case Rate(statement=statement):
                asked.add(statement.id)
            case Signs(statements=statements) | Coins(statements=statements):
                asked.update(statement.id for statement in statements)
    for place, suggestion in enumerate(keys.suggestions):
        for number, answered in enumerate(suggestion.answers):
            if answered not in asked:
                yield document.problem(
                    ("suggestions", place, "answers", number), "statement-unknown", id=answered
                )
