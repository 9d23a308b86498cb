"""Reads spoilt files as the app does, and plays on paper what is whole of them."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from tests.fuzz.spoiling import Spoiler
from tests.fuzz.watching import nothing_touched

from pauseknap.adapters.content.files import UNSEEN
from pauseknap.adapters.content.library import ContentLibrary
from pauseknap.adapters.content.own_texts import look_through
from pauseknap.adapters.content.reading import read_practice
from pauseknap.adapters.content.roots import packaged
from pauseknap.adapters.content.yaml_nodes import parse
from pauseknap.core.language import LANGUAGES
from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.personal import Choices, longest_minutes, shortest_minutes, spoken_lines
from pauseknap.core.practice.summary import summary_of
from pauseknap.core.practice.walking import walked
from pauseknap.core.problems import Problem
from pauseknap.core.timeline.captions import to_vtt
from pauseknap.core.timeline.duration import timeline_of
from pauseknap.services.catalogue import Catalogue

LONGEST_SECONDS = 2.0
"""For one file, however busy the computer."""


@dataclass
class Found:
    """What came of many files."""

    whole: int = 0
    broken: int = 0
    kinds: set[str] = field(default_factory=set)
    """Ids of the problems that were told."""
    slowest: float = 0.0


class Reader:
    """One library, and the sentences in both languages, read before anything is spoilt."""

    def __init__(self) -> None:
        library = ContentLibrary([packaged()])
        self._catalogues = [Catalogue(library, language) for language in LANGUAGES]
        self._lists = {language: library.options(language) for language in LANGUAGES}
        for catalogue in self._catalogues:
            catalogue.words()
        for practice in library.practices("da"):  # what is loaded when it is first needed is loaded now
            self._play(practice, 0)

    def read(self, seed: int, count: int) -> Found:
        """Read so many files made from a seed. What is wrong is an `AssertionError` with the file in it."""
        spoiler, found = Spoiler(seed), Found()
        for number in range(count):
            raw = spoiler.file()
            started = time.perf_counter()
            try:
                with nothing_touched() as touched:
                    self._one(raw, number, found)
                assert not touched, touched
                took = time.perf_counter() - started
                assert took < LONGEST_SECONDS, f"{took:.1f} seconds"
            except Exception as wrong:
                raise AssertionError(f"file {number} of seed {seed}: {wrong!r}\n{raw[:6000]!r}") from wrong
            found.slowest = max(found.slowest, took)
        return found

    def _one(self, raw: bytes, number: int, found: Found) -> None:
        if number % 2:
            practice, problems = read_practice(parse(raw, "mine.yaml"))
        else:
            practice, problems = look_through(raw.decode("utf-8", "replace"), "mine.yaml", {})
        if practice is not None:
            found.whole += 1
            assert problems == ()
            self._play(practice, number)
        else:
            found.broken += 1
            assert problems
            for problem in problems:
                found.kinds.add(problem.what)
                self._tell(problem)

    def _tell(self, problem: Problem) -> None:
        assert problem.line >= 0
        assert problem.column >= 0
        for catalogue in self._catalogues:
            told = catalogue.told(problem)
            assert told.startswith("mine.yaml:")
            assert "problems." not in told
            assert len(told.splitlines()) == 1, told
            assert not UNSEEN.search(told), told

    def _play(self, practice: Practice, number: int) -> None:
        """All that is done with a practice from the list to its end."""
        summary_of(practice)
        length = practice.lengths[number % len(practice.lengths)]
        wished = (length, shortest_minutes(practice), longest_minutes(practice))[number % 3]
        choices = Choices(minutes=wished, lists=self._lists[practice.language])
        script = walked(practice, choices, silent=number % 4 == 0)
        timeline = timeline_of(script, voice=float(number % 2))
        assert timeline.frames >= 0
        to_vtt(timeline, language=practice.language)
        spoken_lines(practice, choices)
