"""Begins self-checks, and keeps them only when a person asks for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from pauseknap.core.check.model import BUTTONS, Kind, SavedCheck
from pauseknap.core.check.result import ButtonLine
from pauseknap.core.check.score import readings
from pauseknap.core.problems import Unusable
from pauseknap.ports.clock import Clock
from pauseknap.ports.store import Store
from pauseknap.services.catalogue import Catalogue
from pauseknap.services.check_session import CheckSession


@dataclass(frozen=True, kw_only=True)
class LastCheck:
    """The last saved check, as the home page tells it."""

    at: datetime
    buttons: tuple[ButtonLine, ...]


class Checking:
    """What the window and the terminal need of self-checks."""

    def __init__(
        self,
        *,
        catalogue: Catalogue,
        store: Store,
        clock: Clock,
        new_id: Callable[[], str],
        new_seed: Callable[[], int],
    ) -> None:
        self._catalogue = catalogue
        self._store = store
        self._clock = clock
        self._new_id = new_id
        self._new_seed = new_seed
        self.workshop = False
        """Whether others look on: then it is as if no check had ever been kept."""

    def begin(self, kind: Kind) -> CheckSession:
        """A new check. Earlier ones that cannot be read are left out: a check can always be taken."""
        try:
            saved = self.saved()
        except Unusable:
            saved = ()
        return CheckSession(
            self._catalogue.check(),
            kind,
            seed=self._new_seed(),
            saved=saved,
            practices=self._catalogue.practices(),
        )

    def translate(self, session: CheckSession) -> None:
        """Let a check go on in the catalogue's present language."""
        session.translate(self._catalogue.check(session.check.id), self._catalogue.practices())

    def save(self, session: CheckSession) -> SavedCheck:
        """Keep this check; keeping it again replaces it. Raises `Unusable` when the disk will not."""
        before = session.kept
        answers = session.answers()
        saved = SavedCheck(
            id=before.id if before else self._new_id(),
            at=before.at if before else self._clock.now(),
            check=session.check.id,
            answers=answers,
            amounts={one.button: one.amount for one in readings(session.check, answers) if one.amount},
        )
        self._store.save_check(saved)
        session.kept = saved
        return saved

    def saved(self) -> tuple[SavedCheck, ...]:
        """All kept checks, oldest first. Raises `Unusable` when they cannot be read."""
        return () if self.workshop else self._store.checks()

    def last(self) -> LastCheck | None:
        """The newest kept check in words; None when there is none or it cannot be read or told."""
        try:
            saved = self.saved()
        except Unusable:
            return None
        if not saved:
            return None
        newest = saved[-1]
        try:
            check = self._catalogue.check(newest.check)
        except Unusable:
            return None
        levels = {one.button: one.level for one in readings(check, newest.answers)}
        buttons = tuple(
            ButtonLine(
                button=button,
                title=check.buttons[button].title,
                words=check.buttons[button].amount(newest.amounts.get(button)),
                change="",
                level=levels[button],
            )
            for button in BUTTONS
        )
        return LastCheck(at=newest.at, buttons=buttons)

    def forget(self, saved: str) -> None:
        """Delete one kept check."""
        self._store.forget_check(saved)

    def forget_everything(self) -> None:
        """Delete all that was kept."""
        self._store.forget_everything()
