"""How long nobody has touched the computer."""

from __future__ import annotations

from typing import Protocol


class Idle(Protocol):
    """Asked at most once a minute; answers within two seconds."""

    def seconds(self) -> float | None:
        """Seconds since the last key or movement; None when this computer does not tell."""
