"""What a person has answered in a practice so far, and what they were about to answer."""

from __future__ import annotations

from collections.abc import Callable

from pauseknap.core.practice.answers import Answer, Answers
from pauseknap.core.practice.waiting import AnyWaiting, Asking, Write

Refit = Callable[[int], None]
"""Fits the practice anew after an answer; the cues before the one given keep their places."""


class Answering:
    """The answers of one session. Nothing here reaches the disk."""

    def __init__(self, drafts: Answers | None = None) -> None:
        self.given: dict[str, Answer] = {}
        """Step id → its answer, if only an empty one, in the order they were given."""
        self._drafts: dict[str, Answer] = dict(drafts or {})
        self._kept: dict[str, str] = {}
        """Id of each step whose answer can be kept → what it asked."""

    def give(self, step: Asking, answer: Answer) -> None:
        """The person goes on with this answer."""
        self.given[step.id] = answer
        self._drafts[step.id] = answer
        if step.keep:
            self._kept[step.id] = step.ask

    def take_back(self, step: Asking) -> None:
        """The person is at this step again; what they had answered stands there to be changed."""
        self.given.pop(step.id, None)

    def draft(self, step: Asking, answer: Answer) -> None:
        """What stands there while it is being answered, so that no word is lost."""
        self._drafts[step.id] = answer

    def begun(self, card: AnyWaiting | None) -> Answer:
        """What stands at a step to begin with."""
        if isinstance(card, Write) and card.id not in self._drafts and not card.each:
            return card.items
        return self._drafts.get(card.id, ()) if isinstance(card, Asking) else ()

    def drafts(self) -> Answers:
        """All that was answered or begun."""
        return dict(self._drafts)

    def to_keep(self) -> dict[str, tuple[str, Answer]]:
        """Step id → what was asked and answered, of all that can be kept and is not empty."""
        return {
            step: (ask, self.given[step])
            for step, ask in self._kept.items()
            if any(item.text.strip() or item.notes for item in self.given.get(step, ()))
        }

    def texts(self) -> tuple[str, ...]:
        """Everything the person has written or chosen: lines with it in them are private."""
        items = [item for answer in self.given.values() for item in answer]
        return tuple(text for item in items for text in (item.text, *item.notes.values()) if text.strip())
