"""How words and names are given to a voice that would say them wrong as they are written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

_OWNER = "['’]?s"
"""What is put behind a name to say that something is theirs: "Ayses", "Ayse's"."""


def pronounced(text: str, table: Mapping[str, str]) -> str:
    """The text with every word and name in the table said as the table has it; all else as it was.

    Whole words only, whatever their case, the longest first. A word that begins with a capital in the table
    is a name, and keeps the s of an owner. A word or a way to say it that is blank counts for nothing.
    """
    ways = {_folded(word): way.strip() for word, way in table.items() if word.strip() and way.strip()}
    if not ways:
        return text

    def put(hit: re.Match[str]) -> str:
        found, owner = hit[0], ""
        if _folded(found) not in ways and (end := re.search(_OWNER + "$", found, re.IGNORECASE)):
            found, owner = found[: end.start()], end[0]
        way = ways.get(_folded(found))
        return hit[0] if way is None else way + owner

    names = frozenset(_folded(word) for word in table if word.strip()[:1].isupper())
    return _any_of(tuple(ways), names).sub(put, text)


@lru_cache(maxsize=16)
def _any_of(words: tuple[str, ...], names: frozenset[str]) -> re.Pattern[str]:
    """One of the words, standing alone."""
    ranked = sorted(words, key=lambda word: (-len(word), word))
    forms = (_form(word) + (f"(?:{_OWNER})?" if word in names else "") for word in ranked)
    return re.compile(rf"(?<!\w)(?:{'|'.join(forms)})(?!\w)", re.IGNORECASE)


def _form(word: str) -> str:
    """A word as it may be written: å as one sign or as two, and any white space between its parts."""
    spelled = dict.fromkeys(unicodedata.normalize(form, word) for form in ("NFC", "NFD"))
    return "(?:" + "|".join(r"\s+".join(map(re.escape, one.split())) for one in spelled) + ")"


def _folded(word: str) -> str:
    """A word without what does not tell it from another: case, and how its signs and spaces are written."""
    return unicodedata.normalize("NFC", " ".join(word.split()).casefold())
