"""The checkout as the architecture tests see it."""

from __future__ import annotations

import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "desktop" / "pauseknap"


@cache
def files() -> tuple[Path, ...]:
    """Every file that is kept in git, or would be; without git, every file that does not lie hidden."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        said = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode()
        named = [ROOT / name for name in said.split("\0") if name]
    except (OSError, subprocess.CalledProcessError):
        named = [
            path
            for path in ROOT.rglob("*")
            if not {"build", "__pycache__"} & set(path.parts)
            and not any(part.startswith(".") for part in path.relative_to(ROOT).parts[:1])
        ]
    return tuple(sorted(path for path in named if path.is_file()))


def python_files() -> tuple[Path, ...]:
    """All of the project's Python."""
    return tuple(path for path in files() if path.suffix == ".py")


def short(path: Path) -> str:
    """A path as it is named in the checkout."""
    return path.relative_to(ROOT).as_posix()
