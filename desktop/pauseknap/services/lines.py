"""The lines of a practice in a person's own words and in voices they know."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pauseknap.core.practice.answers import Answers
from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.personal import Choices, script_for, spoken_lines
from pauseknap.core.practice.wording import SpokenLine, tidied, wrong_with
from pauseknap.core.problems import Problem, Unusable
from pauseknap.ports.background import Background
from pauseknap.ports.library import Library
from pauseknap.ports.packs import OWN, Pack, Packs
from pauseknap.ports.sound_reading import SoundReading
from pauseknap.ports.wording import Wording

if TYPE_CHECKING:
    from pauseknap.core.sound.take import Take

NEVER_LONGER = 600.0
"""Seconds of a given file that are read to find the line in it."""


@dataclass(frozen=True, kw_only=True)
class Line:
    """One line as it stands now."""

    spoken: SpokenLine
    reworded: bool
    """Whether it is in the person's own words."""
    pack: Pack | None
    """Whose recording is heard; None for the computer's voice."""

    @property
    def own_voice(self) -> bool:
        """Whether the person's own recording is heard."""
        return self.pack is not None and self.pack.id == OWN


class Lines:
    """What a person can do with lines. What changes something raises `Unusable`; then nothing is changed."""

    def __init__(
        self,
        *,
        packs: Packs,
        wording: Wording,
        reading: SoundReading,
        library: Library,
        background: Background,
        known: Callable[[], Answers] = dict,
    ) -> None:
        """`known` is what was kept last of each practice."""
        self._library = library
        self._known = known
        self._packs = packs
        self._wording = wording
        self._reading = reading
        self._background = background

    def in_own_words(self, practice: Practice, choices: Choices) -> Choices:
        """The choices with the person's wording of this practice among them."""
        return in_own_words(practice, choices, self._wording)

    def of(self, practice: Practice, choices: Choices) -> tuple[Line, ...]:
        """Every line in the order of the practice; the three rights, which are said at first, among them."""
        rights = self._library.words(practice.language).get("rights.spoken", "")
        answers = {**self._known(), **choices.answers}
        mine = self.in_own_words(practice, replace(choices, rights=rights, answers=answers))
        return tuple(
            Line(
                spoken=one,
                reworded=one.written in mine.wording,
                pack=self._packs.who(practice.language, one.said),
            )
            for one in spoken_lines(practice, mine)
        )

    def credits(self, practice: Practice, choices: Choices) -> tuple[str, ...]:
        """Whose recordings are heard, each once; oneself is not named. Raises `Unusable` as starting does."""
        script = script_for(practice, self.in_own_words(practice, choices))
        heard = (self._packs.who(practice.language, line) for line in script.lines)
        return tuple(dict.fromkeys(pack.by for pack in heard if pack and pack.by))

    def reword(self, practice: Practice, line: SpokenLine, own: str) -> None:
        """Say a line in one's own words; the practice's own words, or none, go back to these."""
        words = tidied(own)
        back = not words or words == line.written
        wrong = None if back else wrong_with(line.written, words)
        if wrong:
            raise Unusable(wrong[0], **wrong[1])
        self._wording.put(practice.id, practice.language, line.written, None if back else words)

    def words_of(self, practice: Practice, line: SpokenLine) -> str:
        """The line as it is edited: the person's words or the practice's, holes and all."""
        return self._wording.of(practice.id, practice.language).get(line.written, line.written)

    def keep(self, practice: Practice, line: SpokenLine, take: Take) -> None:
        """Keep a take of a line; the one before is forgotten."""
        self._packs.keep(practice.language, line.said, take.clip, private=line.private)

    def drop(self, practice: Practice, line: SpokenLine) -> None:
        """Forget one's own recording of a line."""
        self._packs.drop(practice.language, line.said)

    def from_file(
        self,
        path: str,
        line: SpokenLine,
        *,
        done: Callable[[Take], None],
        failed: Callable[[Unusable], None],
    ) -> None:
        """A take out of a given sound file."""
        from pauseknap.core.sound.take import taken  # noqa: PLC0415 - loads numpy

        def read() -> Take:
            clip, rate = self._reading.read(path, most_seconds=NEVER_LONGER)
            return taken(clip, rate, line.said)

        self._background.run(read, done, lambda error: failed(_unusable(error, "sound-unreadable", path)))

    # Packs

    def packs(self) -> tuple[Pack, ...]:
        """Every pack; one's own first."""
        return self._packs.all()

    def switch(self, id: str, *, on: bool) -> None:
        """Whether a pack is heard."""
        self._packs.switch(id, on=on)

    def prefer(self, id: str) -> None:
        """Listen to a colleague before the other colleagues."""
        self._packs.prefer(id)

    def forget(self, id: str) -> None:
        """Delete a pack."""
        self._packs.forget(id)

    def take_in(
        self,
        path: str,
        *,
        done: Callable[[Pack | None, tuple[Problem, ...]], None],
        failed: Callable[[Unusable], None],
    ) -> None:
        """Take in a colleague's pack, which is looked through first."""
        self._background.run(
            lambda: self._packs.take_in(path),
            lambda answer: done(*answer),
            lambda error: failed(_unusable(error, "pack-zip", path)),
        )

    def hand_on(
        self, path: str, *, by: str, done: Callable[[int], None], failed: Callable[[Unusable], None]
    ) -> None:
        """Write one's own recordings into a zip for a colleague, but for those with a name in them."""
        self._background.run(
            lambda: self._packs.hand_on(path, by=by),
            done,
            lambda error: failed(_unusable(error, "disk-trouble", path)),
        )

    def problems(self) -> tuple[Problem, ...]:
        """What could not be read of a person's own words and of packs."""
        return (*self._wording.problems(), *self._packs.problems())


def in_own_words(practice: Practice, choices: Choices, wording: Wording | None) -> Choices:
    """The choices with the person's wording of a practice among them."""
    mine = wording.of(practice.id, practice.language) if wording else {}
    return replace(choices, wording=mine) if mine else choices


def _unusable(error: Exception, what: str, path: str) -> Unusable:
    """What is told of a job that failed."""
    return error if isinstance(error, Unusable) else Unusable(what, file=path)
