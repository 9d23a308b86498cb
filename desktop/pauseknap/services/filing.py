"""Makes one sound file at a time away from the window, tells how far it has come, and lets go when asked."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.personal import Choices
from pauseknap.core.problems import Unusable
from pauseknap.ports.background import Background
from pauseknap.services.order import Order
from pauseknap.services.time_left import Ahead

if TYPE_CHECKING:
    from pauseknap.services.exporting import Exported
    from pauseknap.services.saving import Saving

Stage = Literal["idle", "making", "saved", "failed"]
_STEPS = 200
"""The bar moves so many times at most, however many seconds the sound has."""


@dataclass(frozen=True, kw_only=True)
class Filed:
    """How it stands with the one file."""

    stage: Stage = "idle"
    title: str = ""
    """Of the practice."""
    file: str = ""
    """Its path."""
    ahead: Ahead = field(default_factory=lambda: Ahead(0.0, None))
    seconds: float = 0.0
    """Its length, when it is saved."""
    missing: tuple[str, ...] = ()
    """Lines that could not be spoken and stand in the captions only."""
    left_out: Unusable | None = None
    """Why the background is not heard in it."""
    trouble: Unusable | None = None


class _Job:
    """One file; what comes from one that was cancelled is not listened to."""

    cancelled = False


class Filing:
    """Asks for `saving` when the first file is wanted: it needs what a start can do without."""

    def __init__(self, saving: Callable[[], Saving], background: Background) -> None:
        self._saving = saving
        self._background = background
        self._job = _Job()
        self._watchers: list[Callable[[Filed], None]] = []
        self.filed = Filed()

    def watch(self, told: Callable[[Filed], None]) -> None:
        """Be told in the window's thread, each time it stands otherwise."""
        self._watchers.append(told)

    def begin(self, practice: Practice, choices: Choices, order: Order) -> None:
        """Make a file; while one is being made, nothing happens."""
        if self.filed.stage == "making":
            return
        job = self._job = _Job()
        making = Filed(stage="making", title=practice.title, file=order.sound)

        def work() -> Exported:
            return self._saving().save(
                practice,
                choices,
                order,
                on_progress=self._teller(job, making),
                cancelled=lambda: job.cancelled,
            )

        def done(exported: Exported) -> None:
            saved = replace(
                making,
                stage="saved",
                seconds=exported.seconds,
                missing=exported.missing,
                left_out=exported.left_out,
            )
            self._tell(job, saved)

        def failed(error: Exception) -> None:
            self._tell(job, replace(making, stage="failed", trouble=self._trouble(job, error)))

        self._tell(job, making)
        self._background.run(work, done, failed)

    def cancel(self) -> None:
        """Stop what is being made; nothing is left of it."""
        self._job.cancelled = True
        self.forget()

    def forget(self) -> None:
        """What is saved or has failed need not be shown any more."""
        self._job = _Job()
        self._show(Filed())

    def _teller(self, job: _Job, making: Filed) -> Callable[[Ahead], None]:
        shown: list[tuple[int, int | None]] = []

        def tell(ahead: Ahead) -> None:
            step = (round(ahead.share * _STEPS), ahead.left)
            if step not in shown[-1:]:
                shown[:] = [step]
                self._background.post(lambda: self._tell(job, replace(making, ahead=ahead)))

        return tell

    def _tell(self, job: _Job, filed: Filed) -> None:
        if job is self._job:
            self._show(filed)

    def _show(self, filed: Filed) -> None:
        if filed != self.filed:
            self.filed = filed
            for told in self._watchers:
                told(filed)

    def _trouble(self, job: _Job, error: Exception) -> Unusable:
        if isinstance(error, Unusable):
            return error
        if not job.cancelled:
            logging.getLogger("pauseknap").error("a sound file could not be made", exc_info=error)
        return Unusable("file-not-made")
