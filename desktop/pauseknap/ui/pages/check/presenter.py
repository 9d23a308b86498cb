"""How one goes through a self-check and what is done with its result, without a window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from pauseknap.core.check.model import BUTTONS, AnyPage, Button, Rate, SavedCheck
from pauseknap.core.check.result import Result
from pauseknap.core.problems import Unusable
from pauseknap.services.check_session import CheckSession

Once = Callable[[int, Callable[[], None]], None]
"""Milliseconds, and what to do when they have passed; see `ui.bridge`."""

SEEN_MILLISECONDS = 250
"""How long a chosen answer is seen before the next statement comes."""


class Keeper(Protocol):
    """What keeps self-checks, and lets them go; see `services.checking.Checking`."""

    def save(self, session: CheckSession) -> SavedCheck:
        """Keep this check. Raises `Unusable`."""

    def forget(self, saved: str) -> None:
        """Delete one kept check. Raises `Unusable`."""


class WizardPresenter:
    """Moves through the pages; an answer moves on by itself after it was seen."""

    def __init__(self, session: CheckSession, once: Once, changed: Callable[[], None]) -> None:
        self.session = session
        self._once = once
        self._changed = changed
        self._step = 0

    def answer(self, place: int) -> None:
        """Answer the page's statement; another answer in the meantime counts instead."""
        page = self.session.page
        if not isinstance(page, Rate) or self.session.done or not 0 <= place < len(page.answers):
            return
        self.session.rate(place)
        self._step += 1
        step = self._step
        self._changed()
        self._once(SEEN_MILLISECONDS, lambda: self._move_on(step))

    def forward(self) -> None:
        """To the next page, or to the result."""
        self._go(self.session.forward)

    def skip(self) -> None:
        """To the next page, leaving this one unanswered."""
        self._go(self.session.skip)

    def back(self) -> None:
        """To the page before."""
        self._go(self.session.back)

    def halt(self) -> None:
        """Stay: an answer that waits to move on does not."""
        self._step += 1

    def _move_on(self, step: int) -> None:
        if step == self._step:
            self.forward()

    def _go(self, move: Callable[[], None]) -> None:
        self._step += 1
        move()
        self._changed()


def button_of(page: AnyPage) -> Button | None:
    """The button whose strength a page asks for, as in the quick form; None for every other page."""
    if not isinstance(page, Rate):
        return None
    return next((button for button in BUTTONS if button == page.statement.id), None)


class ResultPresenter:
    """One result. It is kept only when a person asks, and let go again as easily."""

    def __init__(self, session: CheckSession, keeper: Keeper) -> None:
        self.session = session
        self._keeper = keeper
        self.problem: Unusable | None = None
        """Why the last wish to keep it, or let it go, could not be met."""

    @property
    def result(self) -> Result:
        """What the page shows, in the session's present language."""
        return self.session.result()

    @property
    def saved(self) -> bool:
        """Whether it is kept on this computer."""
        return self.session.kept is not None

    def save(self) -> None:
        """Keep it."""
        self.problem = None
        try:
            self._keeper.save(self.session)
        except Unusable as problem:
            self.problem = problem

    def forget(self) -> None:
        """Let it go again."""
        kept, self.problem = self.session.kept, None
        if kept is None:
            return
        try:
            self._keeper.forget(kept.id)
        except Unusable as problem:
            self.problem = problem
        else:
            self.session.kept = None


def told(result: Result) -> str:
    """The picture in words: each button, how it showed, and how it stands against last time."""
    lines = (
        f"{one.title}: {one.words}, {one.change}." if one.change else f"{one.title}: {one.words}."
        for one in result.buttons
    )
    return " ".join(lines)
