"""What there is to choose from, in one language, and how a problem is told in it."""

from __future__ import annotations

from collections.abc import Mapping

from pauseknap.core.check.help import Help
from pauseknap.core.check.model import Check
from pauseknap.core.language import LANGUAGES, Language
from pauseknap.core.practice.model import Place, Practice
from pauseknap.core.practice.waiting import Option
from pauseknap.core.problems import Problem, Unusable
from pauseknap.ports.library import Library


class Catalogue:
    """The library as one language sees it; the language may be changed at any time."""

    def __init__(self, library: Library, language: Language) -> None:
        self._library = library
        self.language: Language = language

    def practices(self, *, offered: Place | None = None) -> tuple[Practice, ...]:
        """Every practice, or those offered at one place."""
        every = self._library.practices(self.language)
        return every if offered is None else tuple(one for one in every if offered in one.offered)

    def practice(self, wanted: str, language: Language | None = None) -> Practice:
        """One practice by its id, in another language if that is wished.

        Raises `Unusable` when there is none.
        """
        practice = self._library.practice(language or self.language, wanted)
        if practice is None:
            every = self._library.summaries(language or self.language)
            raise Unusable("practice-unknown", id=wanted, known=", ".join(one.id for one in every))
        return practice

    def options(self, name: str) -> tuple[Option, ...]:
        """A list that several practices choose from; empty when there is none of that name."""
        return self._library.options(self.language).get(name, ())

    def otherwise(self) -> Mapping[str, Practice]:
        """Every practice in the other language, by id."""
        other = next(one for one in LANGUAGES if one != self.language)
        return {practice.id: practice for practice in self._library.practices(other)}

    def refresh(self) -> bool:
        """Look again at the person's own practices; whether anything about them has changed."""
        return self._library.refresh()

    def check(self, wanted: str = "self-check") -> Check:
        """One self-check by its id; raises `Unusable` when there is none."""
        every = self._library.checks(self.language)
        for check in every:
            if check.id == wanted:
                return check
        raise Unusable("check-unknown", id=wanted, known=", ".join(one.id for one in every))

    def help(self) -> Help | None:
        """Where help is found."""
        return self._library.help(self.language)

    def problems(self) -> tuple[Problem, ...]:
        """What is wrong in files read so far."""
        return self._library.problems()

    def words(self) -> Mapping[str, str]:
        """The sentences that are not a practice's own; one that is missing is told by its id."""
        return _Words(self._library.words(self.language))

    def sentence(self, problem: Problem | Unusable) -> str:
        """What is wrong and how to mend it, in words."""
        return _put_in(self.words()[f"problems.{problem.what}"], dict(problem.values))

    def told(self, problem: Problem) -> str:
        """A problem on one line: `file:line:column: what and how to mend`."""
        return f"{problem.file}:{problem.line}:{problem.column}: {self.sentence(problem)}"


class _Words(dict[str, str]):
    """Sentences by id. A broken words file must not take the app with it, so an id stands for itself."""

    def __missing__(self, key: str) -> str:
        return key


def _put_in(sentence: str, values: dict[str, str]) -> str:
    try:
        return sentence.format_map(_Words(values))
    except (ValueError, IndexError, AttributeError):
        return sentence
