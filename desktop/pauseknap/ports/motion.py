"""Whether a person has asked the computer for a quiet picture."""

from __future__ import annotations

from typing import Protocol


class Motion(Protocol):
    """Asked away from the window, because a desktop may take its time; answers within eight seconds."""

    def unwanted(self) -> bool | None:
        """Whether nothing should move; None, neither yes nor no, when this computer does not tell."""
