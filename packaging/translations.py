"""Brings `resources/translations` up to date with the window's source; run it after changing a sentence.

New sentences arrive in `da.ts` as unfinished: translate them there, then run this once more.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
TOOLS = Path(PySide6.__file__).parent
LANGUAGES = {"da": ("da_DK", []), "en": ("en_GB", ["-pluralonly"])}


def run(tool: str, *arguments: str) -> None:
    """Run one of Qt's translation tools, shipped with PySide6_Essentials."""
    subprocess.run([str(TOOLS / tool), *arguments], cwd=ROOT, check=True)


def update(folder: Path, options: tuple[str, ...] = ("-no-obsolete",)) -> None:
    """Write every sentence of the window into the `.ts` files of `folder`; drop those no longer used."""
    sources = sorted(str(file.relative_to(ROOT)) for file in (ROOT / "desktop/pauseknap/ui").rglob("*.py"))
    for name, (locale, extra) in LANGUAGES.items():
        languages = ("-source-language", "en_GB", "-target-language", locale)
        file = str(folder / f"{name}.ts")
        run("lupdate", *options, *extra, "-locations", "none", *languages, *sources, "-ts", file)


def release(folder: Path, into: Path) -> None:
    """Compile the `.ts` files of `folder` to `.qm`."""
    for name in LANGUAGES:
        run("lrelease", "-silent", str(folder / f"{name}.ts"), "-qm", str(into / f"{name}.qm"))


if __name__ == "__main__":
    update(FOLDER)
    release(FOLDER, FOLDER)
    unfinished = sum(file.read_text(encoding="utf-8").count("unfinished") for file in FOLDER.glob("*.ts"))
    sys.exit(f"{unfinished} sentences to translate" if unfinished else 0)
