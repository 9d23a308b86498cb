"""How one is before the breath begins: one question for those who wish it, and none of it is kept."""

from __future__ import annotations

from collections.abc import Mapping

from pauseknap.core.practice.answers import Answers
from pauseknap.core.practice.waiting import Choose, Option

BEFORE = "how-before"
"""The id of the step that asks."""
STEPS = 5


def noticing(words: Mapping[str, str]) -> Choose:
    """The question, from uneasy to calm; it takes nothing of the minutes."""
    texts = [words[f"before.step-{step}"] for step in range(1, STEPS + 1)]
    return Choose(
        id=BEFORE,
        ask=words["before.question"],
        hint=words["before.hint"],
        form="slider",
        seconds=0.0,
        options=tuple(
            Option(id=f"step-{step}", text=text, said=text[:1].lower() + text[1:])
            for step, text in enumerate(texts, start=1)
        ),
    )


def noticed(answers: Answers) -> str:
    """What was answered, as it reads inside a sentence; empty where nothing was asked or answered."""
    return next((item.said or item.text for item in answers.get(BEFORE, ())), "")
