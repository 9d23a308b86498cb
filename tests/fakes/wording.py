"""Own words in memory."""

from __future__ import annotations

from collections.abc import Mapping

from pauseknap.core.language import Language
from pauseknap.core.practice.wording import tidied
from pauseknap.core.problems import Problem, Unusable


class FakeWording:
    """Fulfils `Wording`; `broken` is a disk that will not."""

    def __init__(self) -> None:
        self.words: dict[tuple[str, Language], dict[str, str]] = {}
        self.broken = False

    def of(self, practice: str, language: Language) -> Mapping[str, str]:
        return self.words.get((practice, language), {})

    def put(self, practice: str, language: Language, written: str, own: str | None) -> None:
        if self.broken:
            raise Unusable("wording-unsaved")
        lines = self.words.setdefault((practice, language), {})
        lines.pop(written, None)
        if own is not None:
            lines[written] = tidied(own)

    def problems(self) -> tuple[Problem, ...]:
        return ()

    def clear(self) -> None:
        self.words.clear()
