"""A practice while it is written, without a window: what stands there, what is wrong, and what is kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from pauseknap.core.practice.model import Practice
from pauseknap.core.problems import Problem, Unusable
from pauseknap.services.writing import Looked, Sheet, Writing

State = Literal["saved", "draft", "faulty"]
"""The text is the practice; it is whole, but not saved; it has mistakes."""


class WritingPresenter:
    """One sheet at a time. Whatever the disk says, the text that was typed stays to be opened again."""

    def __init__(self, writing: Writing) -> None:
        self._writing = writing
        self._sheet = Sheet("", "", "")
        self._looked = Looked(None)
        self.text = ""
        self.asks_deletion = False
        """Whether a deletion was asked for, and waits for the second click."""
        self.failed: Unusable | None = None
        """What the disk refused last."""

    @property
    def name(self) -> str:
        """Of the file; empty when nothing is open."""
        return self._sheet.name

    @property
    def practice(self) -> Practice | None:
        """What the text is, when it is whole."""
        return self._looked.practice

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What has to be mended, by its place."""
        return self._looked.problems

    @property
    def changed(self) -> bool:
        """Whether there is anything to save, or to undo."""
        return self.text != self._sheet.saved

    @property
    def state(self) -> State:
        """How the text stands to the practice."""
        if self._looked.practice is None:
            return "faulty"
        return "draft" if self.changed else "saved"

    def open(self, name: str) -> None:
        """Go on with a practice where it was left. Raises `Unusable`."""
        self._sheet = self._writing.open(name)
        self.text = self._sheet.text
        self.asks_deletion = False
        self.failed = None
        self._look()

    def write(self, text: str) -> None:
        """Take over what is typed; `look` says what it is and keeps it."""
        self.text = text

    def look(self) -> None:
        """See what the text is, and keep it as a draft."""
        self._look()
        self._try(self._keep)

    def save(self) -> bool:
        """Make the text the practice; False when it has mistakes or the disk will not. It is kept anyway."""
        return self._try(self._save) and self._looked.practice is not None

    def undo(self) -> None:
        """Go back to the practice as it was saved last."""
        self.text = self._sheet.saved
        self.look()

    def ask_deletion(self, *, on: bool) -> None:
        """The first click, or second thoughts."""
        self.asks_deletion = on

    def delete(self) -> bool:
        """The second click; False when nothing was asked or the disk will not."""
        if not self.asks_deletion:
            return False
        self.asks_deletion = False
        gone = self._try(lambda: self._writing.forget(self.name))
        if gone:
            self._sheet, self.text = Sheet("", "", ""), ""
        return gone

    def leave(self) -> None:
        """Keep what stands there; the page may be shut now."""
        self.asks_deletion = False
        if self.name:
            self.look()

    def _look(self) -> None:
        self._looked = self._writing.look(self.name, self.text)

    def _keep(self) -> None:
        self._writing.keep(self._sheet, self.text)

    def _save(self) -> None:
        self._sheet, self._looked = self._writing.save(self._sheet, self.text)

    def _try(self, act: Callable[[], None]) -> bool:
        try:
            act()
        except Unusable as trouble:
            self.failed = trouble
            return False
        self.failed = None
        return True
