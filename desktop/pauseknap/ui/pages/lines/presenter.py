"""The lines of one practice as their page shows them, without a window."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby
from typing import TYPE_CHECKING

from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.personal import Choices
from pauseknap.core.practice.wording import tidied
from pauseknap.core.problems import Problem, Unusable
from pauseknap.ports.packs import OWN, Pack
from pauseknap.services.hearing import Hearing
from pauseknap.services.lines import Line, Lines
from pauseknap.services.taking import Taking

if TYPE_CHECKING:
    from pauseknap.core.sound.take import Take

MOST_TOLD = 3
"""Problems of a pack that are shown; who mends these looks again anyway."""


class LinesPresenter:
    """One practice, one line open at a time, one take at a time. What goes wrong is in `trouble`."""

    def __init__(self, lines: Lines, taking: Taking, hearing: Hearing) -> None:
        self._lines = lines
        self.taking = taking
        self._hearing = hearing
        self.practice: Practice | None = None
        self._choices = Choices(minutes=1)
        self.rows: tuple[Line, ...] = ()
        self.chosen: int | None = None
        """The line that is open, as a place in `rows`."""
        self.trouble: Unusable | None = None
        """Why the last thing was not done."""
        self.pack_problems: tuple[Problem, ...] = ()
        """Why a pack was not taken in."""
        self.done = ""
        """What was done with packs: "in", "out" or nothing."""
        self.handed_on = 0

    def show(self, practice: Practice, choices: Choices) -> None:
        """Begin with a practice; no line is open."""
        self.practice, self._choices = practice, choices
        self.leave()
        self.pack_problems, self.done = (), ""
        self.refresh()

    def refresh(self) -> None:
        """Look again at how every line stands."""
        if self.practice is not None:
            self.rows = self._lines.of(self.practice, self._choices)
            if self.chosen is not None and self.chosen >= len(self.rows):
                self.chosen = None

    def sections(self) -> tuple[tuple[str, tuple[int, ...]], ...]:
        """Titles with the places of their lines."""
        places = range(len(self.rows))
        return tuple(
            (title, tuple(group)) for title, group in groupby(places, lambda at: self.rows[at].spoken.section)
        )

    @property
    def line(self) -> Line | None:
        """The open line."""
        return None if self.chosen is None else self.rows[self.chosen]

    def choose(self, place: int | None) -> None:
        """Open a line, or none; a take that was not kept is gone."""
        self.leave()
        self.chosen = place

    def leave(self) -> None:
        """Nothing is recorded or heard any more, and no line is open."""
        self.taking.drop()
        self._hearing.hush()
        self.chosen, self.trouble = None, None

    # Words

    def words(self) -> str:
        """The open line as it is edited."""
        if self.practice is None or self.line is None:
            return ""
        return self._lines.words_of(self.practice, self.line.spoken)

    def reword(self, own: str) -> bool:
        """Say the open line in other words; False, with `trouble`, when that cannot be."""
        practice, line = self.practice, self.line
        if practice is None or line is None or tidied(own) == self.words():
            self.trouble = None
            return True
        if not self._tried(lambda: self._lines.reword(practice, line.spoken, own)):
            return False
        self.refresh()
        places = [at for at, row in enumerate(self.rows) if row.spoken.written == line.spoken.written]
        self.chosen = min(places, key=lambda at: abs(at - (self.chosen or 0)), default=None)
        return True

    def original(self) -> bool:
        """Back to the practice's own words."""
        return self.line is not None and self.reword(self.line.spoken.written)

    # Voice

    def hear(self, *, begun: Callable[[float], None], failed: Callable[[], None]) -> None:
        """Say the open line as a practice would, or play the take that is held."""
        practice, line, take = self.practice, self.line, self.taking.take
        if practice is None or line is None:
            return
        if take is not None:
            self._hearing.hear_clip(take.clip, begun=begun)
            return
        spoken = line.spoken
        self._hearing.hear_line(
            spoken.said, practice.language, begun=begun, failed=failed, private=spoken.private
        )

    def finish_hearing(self) -> bool:
        """What was heard is over; whether there was anything to hear it on."""
        return self._hearing.finish()

    def record(self, changed: Callable[[], None]) -> None:
        """Take the open line through the microphone."""
        if self.line is not None:
            self.trouble = None
            self._hearing.hush()
            self.taking.begin(self.line.spoken.said, changed)

    def use_file(self, path: str, changed: Callable[[], None]) -> None:
        """Take the open line out of a sound file."""
        line = self.line
        if line is None:
            return
        self.taking.drop()
        self.trouble = None

        def done(take: Take) -> None:
            if self.line == line:
                self.taking.offer(take)
                changed()

        def failed(trouble: Unusable) -> None:
            if self.line == line:
                self.trouble = trouble
                changed()

        self._lines.from_file(path, line.spoken, done=done, failed=failed)

    def keep(self) -> bool:
        """Keep the take that is held."""
        practice, line, take = self.practice, self.line, self.taking.take
        if practice is None or line is None or take is None or not take.usable:
            return False
        self._hearing.hush()
        if not self._tried(lambda: self._lines.keep(practice, line.spoken, take)):
            return False
        self.taking.drop()
        self.refresh()
        return True

    def forget_take(self) -> None:
        """The take is not to be kept."""
        self._hearing.hush()
        self.taking.drop()

    def remove(self) -> bool:
        """Forget one's own recording of the open line."""
        practice, line = self.practice, self.line
        if practice is None or line is None:
            return False
        self._hearing.hush()
        removed = self._tried(lambda: self._lines.drop(practice, line.spoken))
        self.refresh()
        return removed

    # Packs

    def own(self) -> Pack:
        """One's own recordings, of all practices."""
        return next(pack for pack in self._lines.packs() if pack.id == OWN)

    def colleagues(self) -> tuple[Pack, ...]:
        """The packs of others, in the order they are heard."""
        return tuple(pack for pack in self._lines.packs() if pack.id != OWN)

    def switch(self, id: str, *, on: bool) -> None:
        """Whether a pack is heard."""
        self._pack_tried(lambda: self._lines.switch(id, on=on))

    def prefer(self, id: str) -> None:
        """Hear a pack before the other colleagues'."""
        self._pack_tried(lambda: self._lines.prefer(id))

    def forget(self, id: str) -> None:
        """Delete a pack."""
        self._pack_tried(lambda: self._lines.forget(id))

    def take_in(self, path: str, changed: Callable[[], None]) -> None:
        """Take in a colleague's pack."""
        self._begin_pack()

        def done(pack: Pack | None, problems: Iterable[Problem]) -> None:
            self.pack_problems = tuple(problems)[:MOST_TOLD]
            self.done = "in" if pack is not None else ""
            self.refresh()
            changed()

        self._lines.take_in(path, done=done, failed=lambda trouble: self._pack_failed(trouble, changed))

    def hand_on(self, path: str, by: str, changed: Callable[[], None]) -> None:
        """Write one's own recordings into a zip for a colleague."""
        self._begin_pack()

        def done(count: int) -> None:
            self.handed_on, self.done = count, "out"
            changed()

        self._lines.hand_on(
            path, by=by, done=done, failed=lambda trouble: self._pack_failed(trouble, changed)
        )

    def _begin_pack(self) -> None:
        self.trouble, self.pack_problems, self.done = None, (), ""

    def _pack_failed(self, trouble: Unusable, changed: Callable[[], None]) -> None:
        self.trouble = trouble
        changed()

    def _pack_tried(self, act: Callable[[], None]) -> None:
        self._begin_pack()
        self._hearing.hush()
        self._tried(act)
        self.refresh()

    def _tried(self, act: Callable[[], None]) -> bool:
        self.trouble = None
        try:
            act()
        except Unusable as trouble:
            self.trouble = trouble
            return False
        return True
