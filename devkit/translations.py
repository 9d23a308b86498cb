"""Gathers the window's sentences into the translation files, and builds what Qt reads."""

from __future__ import annotations

from pathlib import Path

from devkit import places
from devkit.shell import environment, quietly, say
from devkit.trouble import Trouble

LANGUAGES = ("da", "en")
FOLDER = places.ROOT / "resources" / "translations"


def translate(python: Path) -> int:
    """Bring `resources/translations` up to date with `ui/`; sentences that went away go."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        gather(python, FOLDER / f"{language}.ts", language)
        build(python, FOLDER / f"{language}.ts", FOLDER / f"{language}.qm")
    say(f"Gathered and built: {', '.join(LANGUAGES)}.")
    return 0


def gather(python: Path, file: Path, language: str) -> None:
    """Put every sentence of the window into `file`, with the translations that it has already."""
    sources = sorted(
        str(path.relative_to(places.ROOT)) for path in (places.SOURCE / "pauseknap" / "ui").rglob("*.py")
    )
    _tool(
        python,
        "lupdate",
        [
            *sources,
            "-no-obsolete",
            "-locations",
            "none",
            "-target-language",
            language,
            "-source-language",
            "en",
            "-ts",
            str(file),
        ],
    )


def build(python: Path, file: Path, into: Path) -> None:
    """Build what Qt reads from the sentences in `file`."""
    _tool(python, "lrelease", [str(file), "-qm", str(into)])


def _tool(python: Path, name: str, words: list[str]) -> None:
    call = f"from PySide6.scripts.pyside_tool import {name}; {name}()"
    status, said = quietly([python, "-c", call, *words], environment(), folder=places.ROOT)
    if status:
        raise Trouble(f"{name} failed: {said.strip().splitlines()[-1] if said.strip() else 'without a word'}")
