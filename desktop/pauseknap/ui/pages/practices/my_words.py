"""A person's own words in the wishes of a practice, without a window."""

from __future__ import annotations

from pauseknap.core.practice.model import Practice, Say
from pauseknap.core.practice.personal import MOST_WORDS, joined
from pauseknap.services.preferences import Preferences

HOLE = "{words}"


class MyWords:
    """Up to three, one set a language; they are remembered because they were written."""

    def __init__(self, practice: Practice, preferences: Preferences) -> None:
        self._practice = practice
        self._preferences = preferences
        kept = preferences.settings.my_words.get(practice.language, ())[:MOST_WORDS]
        self.fields = (*kept, *[""] * (MOST_WORDS - len(kept)))
        """As they stand; an empty one is none."""

    @property
    def wanted(self) -> bool:
        """Whether the practice has a place for them."""
        return any(
            isinstance(step, Say) and HOLE in step.text
            for section in self._practice.sections
            for step in section.steps
        )

    def has(self, word: str) -> bool:
        """Whether it is one of the person's words already."""
        return word.casefold() in (one.strip().casefold() for one in self.fields)

    def wish(self) -> str:
        """A line of the practice as it will be said with the words."""
        lines = (
            step.text
            for section in self._practice.sections
            for step in section.steps
            if isinstance(step, Say) and HOLE in step.text and "{name}" not in step.text
        )
        said = joined(self.said, self._practice.language) or self._practice.words
        return next(lines, "").replace(HOLE, said)

    def write(self, place: int, word: str) -> None:
        """Write one of the words; `keep` remembers them."""
        self.fields = tuple(word if at == place else one for at, one in enumerate(self.fields))

    def take(self, word: str) -> None:
        """Put a word into the first free place, and remember it."""
        free = next((at for at, one in enumerate(self.fields) if not one.strip()), None)
        if free is not None and not self.has(word):
            self.write(free, word)
            self.keep()

    def keep(self) -> None:
        """Remember the words as they stand, for every practice in this language; none are forgotten."""
        others = {
            language: words
            for language, words in self._preferences.settings.my_words.items()
            if language != self._practice.language
        }
        mine = {self._practice.language: self.said} if self.said else {}
        self._preferences.change(my_words={**others, **mine})

    def forget(self) -> None:
        """Delete the words."""
        self.fields = ("",) * MOST_WORDS
        self.keep()

    @property
    def said(self) -> tuple[str, ...]:
        """The words that there are."""
        return tuple(word.strip() for word in self.fields if word.strip())
