"""A person's own practice files in memory, on a disk that can refuse."""

from __future__ import annotations

from pauseknap.core.problems import Unusable
from pauseknap.ports.own_practices import OwnText

LARGEST = 1_000_000


class FakeOwnPractices:
    """Fulfils `OwnPractices`; `break_with` lets every writing raise that id from then on."""

    folder = "own practices"

    def __init__(self, files: dict[str, str] | None = None) -> None:
        self.files = dict(files or {})
        self.drafts: dict[str, str] = {}
        self.before: dict[str, str] = {}
        self._broken = ""

    def break_with(self, what: str) -> None:
        """Behave like a disk that will not; an empty id mends it."""
        self._broken = what

    def names(self) -> tuple[str, ...]:
        return tuple(sorted(self.files))

    def read(self, name: str) -> OwnText:
        self._fits(name)
        if name not in self.files and name not in self.drafts:
            raise Unusable("file-missing")
        return OwnText(self.files.get(name, ""), self.drafts.get(name))

    def save(self, name: str, text: str) -> None:
        self._writes(name, text)
        if self.files.get(name, text) != text:
            self.before[name] = self.files[name]
        self.files[name] = text
        self.drafts.pop(name, None)

    def keep_draft(self, name: str, text: str) -> None:
        self._writes(name, text)
        self.drafts[name] = text

    def drop_draft(self, name: str) -> None:
        self._writes(name, "")
        self.drafts.pop(name, None)

    def forget(self, name: str) -> None:
        self._writes(name, "")
        for kept in (self.files, self.drafts, self.before):
            kept.pop(name, None)

    def _fits(self, name: str) -> None:
        if not name.endswith((".yaml", ".yml")) or any(letter in name for letter in "/\\:"):
            raise Unusable("file-missing")

    def _writes(self, name: str, text: str) -> None:
        self._fits(name)
        if self._broken:
            raise Unusable(self._broken, file=name)
        if len(text.encode()) > LARGEST:
            raise Unusable("file-too-big", megabytes=1)
