"""What file a person wants of a practice."""

from __future__ import annotations

from dataclasses import dataclass

from pauseknap.core.settings import Ambience


@dataclass(frozen=True, kw_only=True)
class Order:
    """The file a person asked for; None is what their settings say."""

    sound: str
    captions: str = ""
    voice: str | None = None
    background: Ambience | None = None
    music: str = ""
    """A music file, for the background "own"; empty is the one in their settings."""
