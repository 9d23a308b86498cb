"""Options as they stand in an answer."""

from __future__ import annotations

from pauseknap.core.practice.answers import Item
from pauseknap.core.practice.waiting import Option


def as_item(option: Option, into: str = "") -> Item:
    """An option that was chosen, or put into a pile."""
    return Item(text=option.text, id=option.id, said=option.said, into=into)
