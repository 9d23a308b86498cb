"""Where help is found: people first, then numbers, in a dated list that anyone can edit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, kw_only=True)
class Route:
    """One way to help: someone to talk to, or a number to call."""

    id: str
    title: str
    text: str
    phone: str = ""
    """As it is dialled, digits and spaces; empty for people one finds by other ways."""
    web: str = ""
    """An address to look up; shown as text, never opened by itself."""


@dataclass(frozen=True, kw_only=True)
class Help:
    """The help page of one language."""

    checked: date
    """When somebody last made sure that the numbers are right."""
    title: str
    lead: str
    grounding: tuple[str, ...]
    """A few short lines for when it became harder: eyes open, feet, room."""
    routes: tuple[Route, ...]
