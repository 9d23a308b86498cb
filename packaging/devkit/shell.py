"""Starting other programs, and speaking to the person who waits."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from devkit.places import BUILD, LOG, ROOT
from devkit.trouble import Trouble


def say(sentence: str) -> None:
    """Tell the person something, beside whatever the app itself prints."""
    print(sentence, file=sys.stderr, flush=True)


def heading(words: str) -> None:
    """Open a new part of a long report."""
    print(f"\n── {words} " + "─" * max(2, 76 - len(words)), flush=True)


def environment(**changes: str) -> dict[str, str]:
    """This process's environment without what would lead another Python astray."""
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONHOME", "PYTHONPATH")}
    return kept | changes


def quietly(
    command: Sequence[str | Path], env: Mapping[str, str] | None = None, *, folder: Path = ROOT
) -> tuple[int, str]:
    """Run a command whose words only matter if it fails: (status, what it said). Logged as well."""
    words = [str(word) for word in command]
    try:
        done = subprocess.run(
            words,
            cwd=folder,
            env=dict(env) if env is not None else environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except OSError as error:
        return 127, str(error)
    log(f"$ {' '.join(words)}\n{done.stdout}\n[status {done.returncode}]\n")
    return done.returncode, done.stdout


def loudly(command: Sequence[str | Path], env: Mapping[str, str] | None = None) -> int:
    """Run a command that speaks for itself, in the checkout, and give its status."""
    sys.stdout.flush()
    with subprocess.Popen([str(word) for word in command], cwd=ROOT, env=env) as process:
        try:
            return process.wait()
        except KeyboardInterrupt:
            # It heard the same Ctrl-C; let it end in its own way before we do.
            process.wait()
            raise


def become(command: Sequence[str | Path]) -> int:
    """Hand this process over to another program; where that cannot be done, wait for it."""
    words = [str(word) for word in command]
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name != "nt":
        os.execv(words[0], words)
    return subprocess.run(words, check=False).returncode


def log(text: str) -> None:
    """Keep what happened, for the one time that it is needed."""
    try:
        BUILD.mkdir(exist_ok=True)
        with LOG.open("a", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        raise Trouble(cannot_write(error)) from error


def cannot_write(error: OSError) -> str:
    """The sentence for a checkout that cannot be written to."""
    return (
        f"Cannot write in {ROOT} ({error.strerror}): copy the folder to a place of your own, "
        "with a gigabyte free, and start it there."
    )
