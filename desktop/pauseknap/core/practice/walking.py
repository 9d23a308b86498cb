"""Goes through a practice as a person would who answers all it asks, to see what comes of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from pauseknap.core.practice.answers import Answer, Item
from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.personal import Choices, Script, script_for
from pauseknap.core.practice.waiting import WAITING, Asking, Choose, Field, Option, Sort, Write

WRITTEN = "Something"
"""What is written where any words will do."""
SAMPLES = {"date": "2030-03-01", "time": "13:40", "file": "/song.ogg", "picture": "/place.jpg"}
"""What is put into a field of another kind."""


def walked(
    practice: Practice,
    choices: Choices,
    *,
    picked: Mapping[str, str] | None = None,
    silent: bool = False,
) -> Script:
    """The practice as it is once everything has been answered; raises as `script_for` does.

    `picked` says which option is chosen where that matters; `silent` leaves every question open.
    """
    script = script_for(practice, choices)
    while (asked := next(_asked(script, choices), None)) is not None:
        answer = () if silent else _answer(asked, (picked or {}).get(asked.id, ""))
        choices = replace(choices, answers={**choices.answers, asked.id: answer})
        script = script_for(practice, choices)
    return script


def branches(practice: Practice) -> Iterator[tuple[str, str]]:
    """Every option that other steps hang on, as the id of the question and that of the option."""
    steps = [step for section in practice.sections for step in section.steps]
    hung_on = {one.answer for step in steps for one in step.when if one.among}
    for step in steps:
        if isinstance(step, Choose) and step.id in hung_on:
            yield from ((step.id, option.id) for option in step.options)


def waiting_seconds(script: Script) -> float:
    """How long a person takes at everything that waits."""
    steps = (step for section in script.sections for step in section.steps)
    return sum(step.seconds for step in steps if isinstance(step, WAITING))


def _asked(script: Script, choices: Choices) -> Iterator[Asking]:
    """The questions that have no answer yet."""
    for section in script.sections:
        for step in section.steps:
            if isinstance(step, Asking) and step.id not in choices.answers:
                yield step


def _answer(step: Asking, picked: str) -> Answer:
    match step:
        case Write(fields=fields, each=each, items=items) if fields:
            about = items if each else (Item(text=WRITTEN),)
            return tuple(replace(one, notes=_notes(fields)) for one in about)
        case Write(most=most):
            return tuple(Item(text=f"{WRITTEN} {place}") for place in range(1, most + 1))
        case Choose(options=options, most=most):
            first = [one for one in options if one.id == picked]
            rest = [one for one in options if one.id != picked]
            return tuple(_item(one) for one in [*first, *rest][: most or len(options)])
        case Sort(options=options, piles=piles):
            return tuple(
                replace(_item(one), into=piles[place % len(piles)].id) for place, one in enumerate(options)
            )
    return ()


def _item(option: Option) -> Item:
    return Item(text=option.text, id=option.id, said=option.said)


def _notes(fields: tuple[Field, ...]) -> dict[str, str]:
    return {one.id: SAMPLES.get(one.kind, WRITTEN) for one in fields}
