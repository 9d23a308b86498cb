"""A practice as a person has it when nothing is asked: their names, order, silences and words."""

from __future__ import annotations

from dataclasses import replace

from pauseknap.core.breath.course import ramp
from pauseknap.core.breath.pattern import Pattern
from pauseknap.core.breath.presets import chosen
from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.personal import Choices, chooses_breath
from pauseknap.core.settings import Settings


def usual(practice: Practice, settings: Settings, minutes: float) -> Choices:
    """What was chosen the last time, in a length of `minutes`."""
    return Choices(
        minutes=minutes,
        names=settings.names,
        order=settings.order,
        stretch=settings.stretches.get(practice.id, {}),
        words=settings.my_words.get(practice.language, ()),
        breath=breath_for(practice, settings),
    )


def breath_for(practice: Practice, settings: Settings) -> Pattern | None:
    """The rhythm the person chose; None where the practice says it itself."""
    return chosen(settings.breath, settings.breaths) if chooses_breath(practice) else None


def from_pace(choices: Choices, pace: Pattern | None) -> Choices:
    """Begin at one's own pace, on the way to the rhythm chosen; without a pace at that rhythm at once."""
    if pace is None or choices.breath is None:
        return choices
    return replace(choices, lead=ramp(pace, choices.breath))
