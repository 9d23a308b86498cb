"""Which of our two languages the computer speaks."""

from __future__ import annotations

import locale
from collections.abc import Mapping

from pauseknap.core.language import Language

_ASKED = ("LC_ALL", "LC_MESSAGES", "LANG")


def system_language(environment: Mapping[str, str]) -> Language:
    """Danish where the computer is Danish, else English; POSIX order of variables, then the locale."""
    said = next((environment[name] for name in _ASKED if environment.get(name)), None)
    if said is None:
        said = locale.getlocale()[0] or ""
    return "da" if said.lower().startswith(("da_", "da-", "danish")) or said.lower() == "da" else "en"
