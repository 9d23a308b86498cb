"""A library in memory."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from pauseknap.core.breath.pattern import LONG_OUT_BREATH
from pauseknap.core.check.help import Help
from pauseknap.core.check.model import Check
from pauseknap.core.language import Language
from pauseknap.core.practice.model import Breathe, Care, Certainty, Practice, Quiet, Say, Section
from pauseknap.core.practice.summary import Summary, summary_of
from pauseknap.core.practice.waiting import Option
from pauseknap.core.problems import Problem, Unusable
from pauseknap.ports.library import Origin, Owner

OWNERS: tuple[Owner, ...] = ("own", "site")

A_PRACTICE = Practice(
    id="a-breath",
    row="own",
    language="da",
    title="Et åndedrag",
    line="Træk vejret",
    lead="Et kort øjeblik.",
    icon="breath",
    picture="breath",
    level="me",
    spoken=True,
    lengths=(1, 3),
    usual=1,
    sections=(
        Section(
            id="only",
            title="Et åndedrag",
            steps=(
                Say(text="Lad skuldrene synke."),
                Quiet(seconds=5),
                Breathe(pattern=LONG_OUT_BREATH),
                Quiet(seconds=8),
            ),
        ),
    ),
    care=Care(stop_if="Stop, hvis det gør ondt."),
    certainty=Certainty(dots=1, sentence="Et skøn.", reference="Egen erfaring"),
)
"""Small and whole; `dataclasses.replace` makes others of it."""


class FakeLibrary:
    """Fulfils `Library` with what it was given."""

    def __init__(
        self,
        practices: Iterable[Practice] = (A_PRACTICE, replace(A_PRACTICE, language="en")),
        checks: Iterable[Check] = (),
        words: Mapping[Language, dict[str, str]] | None = None,
        help_pages: Mapping[Language, Help] | None = None,
        problems: Iterable[Problem] = (),
        own: Iterable[str] = (),
        site: Iterable[str] = (),
        pronunciation: Mapping[Language, dict[str, str]] | None = None,
        options: Mapping[Language, dict[str, tuple[Option, ...]]] | None = None,
    ) -> None:
        """Files of `problems` lie in folders that begin with the word for whose they are."""
        self._practices = tuple(practices)
        self._checks = tuple(checks)
        self._words = dict(words or {})
        self._help = dict(help_pages or {})
        self._pronunciation = dict(pronunciation or {})
        self._options = dict(options or {})
        self._problems = tuple(sorted(problems))
        self._owners: dict[str, Owner] = {**dict.fromkeys(site, "site"), **dict.fromkeys(own, "own")}
        self.coming: tuple[Practice, ...] | None = None
        """What the next look at the person's own practices finds instead."""

    def practices(self, language: Language) -> tuple[Practice, ...]:
        return tuple(one for one in self._practices if one.language == language)

    def practice(self, language: Language, id: str) -> Practice | None:
        return next((one for one in self.practices(language) if one.id == id), None)

    def summaries(self, language: Language) -> tuple[Summary, ...]:
        return tuple(summary_of(one) for one in self.practices(language))

    def origin(self, language: Language, id: str) -> Origin | None:
        there = self.practice(language, id) is not None
        return Origin(f"{language}/{id}.yaml", self._owners.get(id, "ours")) if there else None

    def text(self, language: Language, id: str) -> str:
        for one in self.practices(language):
            if one.id == id:
                return f"id: {one.id}\nrow: {one.row}\ntitle: {one.title}\n"
        raise Unusable("file-missing")

    def refresh(self) -> bool:
        coming, self.coming = self.coming, None
        if coming is None or coming == self._practices:
            return False
        self._practices = coming
        return True

    def checks(self, language: Language) -> tuple[Check, ...]:
        return tuple(one for one in self._checks if one.language == language)

    def words(self, language: Language) -> dict[str, str]:
        return dict(self._words.get(language, {}))

    def help(self, language: Language) -> Help | None:
        return self._help.get(language)

    def pronunciation(self, language: Language) -> dict[str, str]:
        return dict(self._pronunciation.get(language, {}))

    def options(self, language: Language) -> dict[str, tuple[Option, ...]]:
        return dict(self._options.get(language, {}))

    def problems(self) -> tuple[Problem, ...]:
        return self._problems

    def broken(self) -> dict[Origin, Problem]:
        found: dict[Origin, Problem] = {}
        for problem in self._problems:
            owner: Owner = next((one for one in OWNERS if problem.file.startswith(one)), "ours")
            found.setdefault(Origin(problem.file, owner), problem)
        return found
