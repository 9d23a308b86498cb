"""What a person has answered in a practice so far, and what they were about to answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from pauseknap.core.practice.answers import Answer, Answers
from pauseknap.core.practice.telling import Told, told
from pauseknap.core.practice.waiting import AnyWaiting, Asking, Choose, Write
from pauseknap.core.shuffle import place

Refit = Callable[[int], None]
"""Fits the practice anew after an answer; the cues before the one given keep their places."""


class Answering:
    """The answers of one session. Nothing here reaches the disk."""

    def __init__(self, drafts: Answers | None = None, seed: int = 0) -> None:
        """`seed` decides the order of options that stand in another one each time."""
        self._seed = seed
        self._dealt: tuple[AnyWaiting | None, AnyWaiting | None] = (None, None)
        self.given: dict[str, Answer] = {}
        """Step id → its answer, if only an empty one, in the order they were given."""
        self._drafts: dict[str, Answer] = dict(drafts or {})
        self._kept: dict[str, Asking] = {}
        """Each step whose answer can be kept, as it was asked."""

    def dealt(self, card: AnyWaiting | None) -> AnyWaiting | None:
        """The step as it is shown: its options in the order of this session, under the headings they had."""
        if not (isinstance(card, Choose) and card.shuffle):
            return card
        if self._dealt[0] is not card:
            groups = list(dict.fromkeys(option.group for option in card.options))
            options = sorted(
                card.options, key=lambda one: (groups.index(one.group), place(one.id, self._seed))
            )
            self._dealt = (card, replace(card, options=tuple(options)))
        return self._dealt[1]

    def give(self, step: Asking, answer: Answer) -> None:
        """The person goes on with this answer."""
        self.given[step.id] = answer
        self._drafts[step.id] = answer
        if step.keep:
            self._kept[step.id] = step

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

    def to_keep(self) -> dict[str, Answer]:
        """Step id → its answer, of all that can be kept and is not empty."""
        return {
            step: self.given[step]
            for step in self._kept
            if any(item.text.strip() or item.notes for item in self.given.get(step, ()))
        }

    def told(self) -> tuple[Told, ...]:
        """All that can be kept, as it is read."""
        return tuple(
            part for step, answer in self.to_keep().items() for part in told(self._kept[step], answer)
        )

    def texts(self) -> tuple[str, ...]:
        """Everything the person has written or chosen: lines with it in them are private."""
        items = [item for answer in self.given.values() for item in answer]
        return tuple(text for item in items for text in (item.text, *item.notes.values()) if text.strip())
