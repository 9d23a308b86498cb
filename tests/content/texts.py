"""Every word a person can meet in our content, with where it stands."""

from __future__ import annotations

from functools import cache

from pauseknap.adapters.content.review.texts import Text, texts_in
from pauseknap.adapters.content.roots import packaged
from pauseknap.adapters.content.yaml_nodes import read
from pauseknap.core.language import LANGUAGES, Language

__all__ = ["LANGUAGES", "Text", "texts"]


@cache
def texts(language: Language) -> tuple[Text, ...]:
    """Every text of one language."""
    files = sorted((packaged().folder / language).rglob("*.yaml"))
    return tuple(text for file in files for text in texts_in(read(file)))
