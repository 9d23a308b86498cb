"""Leaves of a text what a voice should say: no pictures, no markup, nothing that makes an engine stumble."""

from __future__ import annotations

import re
import unicodedata

_MARKUP = re.compile(r"<[^<>]*>|\[\[|\]\]|[*_`#|~^\\<>]")
"""Tags, espeak's phoneme brackets and signs that engines read aloud by name."""
_UNSPOKEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "So", "Sk"})
"""Control and format characters, unassigned ones, lone surrogates, emoji and other pictures."""


def plain(text: str) -> str:
    """The text as a voice should get it; empty when there is nothing to say in it."""
    kept = "".join(
        " " if unicodedata.category(sign) in _UNSPOKEN and sign != "\u00ad" else sign
        for sign in unicodedata.normalize("NFC", _MARKUP.sub(" ", text))
    ).replace("’", "'")
    said = " ".join(kept.replace("\u00ad", "").split())
    return said if any(sign.isalnum() for sign in said) else ""
