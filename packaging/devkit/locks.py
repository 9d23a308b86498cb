"""Pins what `pyproject.toml` asks for: exact versions with the hashes of their files, and no address."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from devkit import places
from devkit.shell import environment, quietly, say
from devkit.trouble import Trouble

_BLOCK = re.compile(r"^(?=[A-Za-z0-9])", re.MULTILINE)
_ABOUT = (
    "# {what}, on every system we know. Made by `python3 dev.py lock` from pyproject.toml; not by hand.\n"
)


def lock(python: Path) -> None:
    """Write both locks anew; `python` is one whose pip can fetch the resolver."""
    with tempfile.TemporaryDirectory() as folder:
        say("Fetching the resolver")
        status, _ = quietly([python, "-m", "pip", "install", "--quiet", "--target", folder, "uv"])
        if status:
            raise Trouble(f"The resolver (uv) could not be fetched; see {places.LOG}.")
        runs = _resolve(python, Path(folder))
        tests = _resolve(python, Path(folder), "--extra", "dev")
    shared = set(blocks(runs))
    extra = [block for block in blocks(tests) if block not in shared]
    if len(extra) + len(shared) != len(blocks(tests)):
        raise Trouble("The tests need other versions than the app: loosen one of them in pyproject.toml.")
    places.RUN_LOCK.write_text(_ABOUT.format(what="What the app runs on") + runs, encoding="utf-8")
    places.DEV_LOCK.write_text(
        _ABOUT.format(what="What the tests need besides") + "".join(extra), encoding="utf-8"
    )
    say(f"Pinned {len(shared)} packages for the app and {len(extra)} more for its tests.")


def blocks(text: str) -> list[str]:
    """A lock cut into its pins, each with its hashes."""
    return [block for block in _BLOCK.split(text) if block and not block.startswith("#")]


def names_in(text: str) -> list[str]:
    """The packages that a lock pins."""
    return [block.split("==")[0] for block in blocks(text)]


def _resolve(python: Path, tools: Path, *options: str) -> str:
    words: list[str | Path] = [
        "pip",
        "compile",
        "--quiet",
        "--universal",
        "--python-version",
        "3.11",
        "--generate-hashes",
        "--no-header",
        "--no-annotate",
        "--no-emit-index-url",
        *options,
        places.ROOT / "pyproject.toml",
    ]
    status, said = quietly([tools / "bin" / "uv", *words], environment(NO_COLOR="1"))
    if status:
        raise Trouble(f"No versions fit together; what the resolver said stands in {places.LOG}.")
    return said
