"""Tooltips of texts that others wrote: shown as they stand, never read as a page with pictures in it."""

from __future__ import annotations

from html import escape


def tip(text: str) -> str:
    """What a tooltip is given so that it shows the text; Qt would take `<img src=…>` at its word."""
    if not set(text) & set("<&"):
        return text
    return f"<qt>{escape(text, quote=False)}</qt>".replace("\n", "<br>")
