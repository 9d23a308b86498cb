"""Voice packs: recordings of one person each, one's own among them, in the order they are listened to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from pauseknap.core.language import Language
from pauseknap.core.problems import Problem
from pauseknap.ports.recordings import Recordings

if TYPE_CHECKING:
    from pauseknap.core.sound.signal import Mono

OWN = "own"
"""The id of the pack of one's own recordings."""


@dataclass(frozen=True, kw_only=True)
class Pack:
    """One pack as lists show it."""

    id: str
    title: str
    by: str
    """Whom to credit; empty for oneself."""
    languages: tuple[Language, ...]
    lines: int
    on: bool
    """Whether its recordings are heard."""


class Packs(Recordings, Protocol):
    """One's own recordings go first, then those of colleagues in the person's order.

    What changes something raises `Unusable` when the disk will not; then nothing is changed.
    """

    def all(self) -> tuple[Pack, ...]:
        """Every pack that can be read; one's own first, even when it is empty."""

    def who(self, language: Language, text: str) -> Pack | None:
        """The pack whose recording of a line is heard, or None."""

    def keep(self, language: Language, text: str, clip: Mono, *, private: bool) -> None:
        """Keep one's own recording of a line; the one before is forgotten.

        `private` lines have a name in them and are never handed on.
        """

    def drop(self, language: Language, text: str) -> None:
        """Forget one's own recording of a line, if there is one."""

    def switch(self, id: str, *, on: bool) -> None:
        """Whether a pack is heard."""

    def prefer(self, id: str) -> None:
        """Put a colleague's pack before the other colleagues'."""

    def forget(self, id: str) -> None:
        """Delete a pack."""

    def take_in(self, path: str) -> tuple[Pack | None, tuple[Problem, ...]]:
        """Take in a colleague's pack, a folder or a zip, whole or not at all; or tell what is wrong in it."""

    def hand_on(self, path: str, *, by: str) -> int:
        """Write one's own recordings into a zip for a colleague; how many lines are in it."""

    def problems(self) -> tuple[Problem, ...]:
        """What is wrong in packs that lie here."""

    def clear(self) -> None:
        """Delete every recording and every pack."""
