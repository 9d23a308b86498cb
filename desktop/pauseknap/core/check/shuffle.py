"""Puts the statements of a page in an order that looks random and is the same for the same seed."""

from __future__ import annotations

from dataclasses import replace

from pauseknap.core.check.model import AnyPage, Signs
from pauseknap.core.shuffle import place


def shuffled(pages: tuple[AnyPage, ...], seed: int) -> tuple[AnyPage, ...]:
    """The pages with the signs of each button in an order of the seed's own (row S15)."""
    return tuple(
        replace(page, statements=tuple(sorted(page.statements, key=lambda one: place(one.id, seed))))
        if isinstance(page, Signs)
        else page
        for page in pages
    )
