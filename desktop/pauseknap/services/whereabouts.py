"""Where a session is: the sample that is heard, and which of the things that wait have been passed."""

from __future__ import annotations

from pauseknap.core.practice.waiting import WAITING, AnyWaiting
from pauseknap.core.timeline.cursor import Cursor
from pauseknap.core.timeline.model import Cue, Timeline
from pauseknap.ports.player import Player


class Whereabouts:
    """One timeline and the player on it."""

    def __init__(self, player: Player, timeline: Timeline) -> None:
        self._player = player
        self.cursor = Cursor(timeline)
        self.passed = 0
        """How many of the things that wait are behind."""

    @property
    def timeline(self) -> Timeline:
        """What is played."""
        return self.cursor.timeline

    def revise(self, timeline: Timeline) -> None:
        """Another timeline, the same as far as one has come."""
        self.cursor = Cursor(timeline)

    def frame(self) -> int:
        """The sample that is heard."""
        return min(self._player.position(), self.timeline.frames)

    def card(self) -> AnyWaiting | None:
        """The card or question that stands where we are and has not been passed yet."""
        halts = self.cursor.halts
        if self.passed >= len(halts):
            return None
        halt = halts[self.passed]
        there = isinstance(halt.step, WAITING) and self._player.position() >= halt.start
        return halt.step if there and isinstance(halt.step, WAITING) else None

    def before(self) -> Cue | None:
        """The last of the things that wait which is behind."""
        return self.cursor.halts[self.passed - 1] if self.passed > 0 else None

    def last(self) -> bool:
        """Whether nothing else waits after this."""
        return self.passed + 1 >= len(self.cursor.halts)

    def settled(self) -> int:
        """How many cues come before the thing that waits here or next."""
        return self.cursor.place_of_halt(self.passed)

    def play(self) -> None:
        """To the next thing that waits, or to the end."""
        ahead = self.cursor.halts[self.passed :]
        self._player.play(ahead[0].start if ahead else self.timeline.frames)

    def seek(self, frame: int) -> None:
        """To another sample."""
        self.passed = sum(1 for halt in self.cursor.halts if halt.start < frame)
        self._player.seek(frame)

    def step_back(self) -> None:
        """To the thing that waits before this one."""
        before = self.before()
        if before is not None:
            self.passed -= 1
            self._player.seek(before.start)
