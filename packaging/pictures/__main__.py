"""Takes the pictures: `python3 dev.py pictures [-- [FOLDER] [--drawings FOLDER]]`.

Every place of the window named in `scenes.py`, in both languages, all three looks and three sizes, lands in
`build/pictures`; those that the documents show are kept in `docs/pictures`. With a folder of drawings each
picture is laid over its own, and how far they are apart is told.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from pictures.drawings import compare  # noqa: E402 - found only now
from pictures.scenes import LANGUAGES, LOOKS, take_all  # noqa: E402 - the platform is chosen first

KEPT = ("home", "pacer", "meditation", "check-rate", "result", "reminder", "break", "tray")


def take(folder: Path) -> None:
    """Each language and look in a process of its own, as an app is; as many at once as there are cores."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    pairs = [(language, look) for language in LANGUAGES for look in LOOKS]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        ended = list(pool.map(lambda pair: run_one(folder, *pair), pairs))
    failed = [" ".join(pair) for pair, code in zip(pairs, ended, strict=True) if code]
    if failed:
        sys.exit(f"No pictures of: {', '.join(failed)}.")
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")


def run_one(folder: Path, language: str, look: str) -> int:
    """Every picture of one language and look."""
    return subprocess.call([sys.executable, Path(__file__).parent, folder, "--only", language, look])


def keep(every: Path, kept: Path) -> None:
    """Copy the pictures that the documents show."""
    kept.mkdir(parents=True, exist_ok=True)
    for name in KEPT:
        for language in LANGUAGES:
            for look in ("light", "dark"):
                shutil.copy2(every / f"{name}-{language}-{look}.png", kept)


def main() -> None:
    """What was asked for."""
    usual = ROOT / "build" / "pictures"
    parser = argparse.ArgumentParser(prog="dev.py pictures", description="Take the pictures.")
    parser.add_argument("folder", nargs="?", type=Path, default=usual)
    parser.add_argument("--drawings", type=Path, help="a folder of drawings to lay the pictures over")
    parser.add_argument("--only", nargs=2, metavar=("LANGUAGE", "LOOK"), help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.only:
        take_all(asked.folder, *asked.only)
        return
    take(asked.folder)
    if asked.folder == usual:
        keep(usual, ROOT / "docs" / "pictures")
    if asked.drawings:
        compare(asked.folder, asked.drawings)


if __name__ == "__main__":
    main()
