"""Puts the statements of a page in an order that looks random and is the same for the same seed."""

from __future__ import annotations

from dataclasses import replace
from hashlib import blake2b

from pauseknap.core.check.model import AnyPage, Signs


def shuffled(pages: tuple[AnyPage, ...], seed: int) -> tuple[AnyPage, ...]:
    """The pages with the signs of each button in an order of the seed's own (row S15), so that the first
    ones do not always get most of a tired person's attention."""

    def place(id_: str) -> bytes:
        return blake2b(f"{seed}:{id_}".encode(), digest_size=8).digest()

    return tuple(
        replace(page, statements=tuple(sorted(page.statements, key=lambda one: place(one.id))))
        if isinstance(page, Signs)
        else page
        for page in pages
    )
