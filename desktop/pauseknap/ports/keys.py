"""Keys pressed in a terminal, which is also how a terminal waits."""

from __future__ import annotations

from typing import Literal, Protocol

Key = Literal["space", "enter", "escape", "left", "right", "quit", "1", "2", "3"]


class Keys(Protocol):
    """The keyboard of a terminal, or nothing but the passing of time where there is none."""

    def live(self) -> bool:
        """Whether anybody can press a key at all."""

    def wait(self, seconds: float) -> Key | None:
        """The next key within `seconds`; None when none of ours was pressed."""

    def line(self) -> str | None:
        """What is typed up to Enter, seen while it is typed; None where nobody can type."""

    def close(self) -> None:
        """Give the terminal back as it was."""
