"""How one is before the breath begins: one question for those who wish it, and none of it is kept."""

from __future__ import annotations

from collections.abc import Mapping

from pauseknap.core.practice.answers import Answers
from pauseknap.core.practice.waiting import Choose, Option

BEFORE = "how-before"
"""The id of the step that asks."""
STEPS = ("very-uneasy", "uneasy", "between", "calm", "very-calm")


def noticing(words: Mapping[str, str]) -> Choose:
    """The question, from uneasy to calm; it takes nothing of the minutes."""
    texts = {step: words[f"before.{step}"] for step in STEPS}
    return Choose(
        id=BEFORE,
        ask=words["before.question"],
        hint=words["before.hint"],
        form="slider",
        seconds=0.0,
        options=tuple(
            Option(id=step, text=text, said=text[:1].lower() + text[1:]) for step, text in texts.items()
        ),
    )


def noticed(answers: Answers) -> str:
    """What was answered, as it reads inside a sentence; empty where nothing was asked or answered."""
    return next((item.said or item.text for item in answers.get(BEFORE, ())), "")
