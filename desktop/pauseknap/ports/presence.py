"""Whether anybody can see the screen at all."""

from __future__ import annotations

from typing import Protocol


class Presence(Protocol):
    """Asked at most once a minute; answers within two seconds."""

    def locked(self) -> bool | None:
        """Whether the screen is locked; None, neither yes nor no, when this computer does not tell."""
