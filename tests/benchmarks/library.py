"""What a thousand own practices cost: the list on the command line, a changed file, a look at the folder.

`python -m tests.benchmarks.library [COUNT]` prints a table. Times come and go with what else the machine
does, so each is told as a share of another one of the same run, too, and nothing fails by itself.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from pauseknap.adapters.content.library import ContentLibrary
from pauseknap.adapters.content.own_texts import copied
from pauseknap.adapters.content.reading import written
from pauseknap.adapters.content.roots import own, packaged
from pauseknap.adapters.storage.practice_index import PracticeIndex

ROUNDS = 9
LONG_AGO = 1_700_000_000
"""Files as young as the index are read again, so these are old."""


def main(count: int = 1000) -> None:
    """Measure, and tell."""
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home, "data", "practices")
        fill(folder, count)
        on_the_command_line(Path(home), count)
        in_the_window(folder, Path(home, "cache", "practices.json"))


def fill(folder: Path, count: int) -> None:
    """So many practices: ours in turn, each under another name."""
    folder.mkdir(parents=True)
    ours = [
        path.read_text(encoding="utf-8") for path in sorted(packaged().folder.glob("da/practices/*.yaml"))
    ]
    for number in range(count):
        name = f"own-{number:04}"
        text = copied(ours[number % len(ours)], known_as=name, title=f"Min {number}")
        path = folder / f"{name}.yaml"
        path.write_text(text, encoding="utf-8")
        os.utime(path, (LONG_AGO, LONG_AGO))


def on_the_command_line(home: Path, count: int) -> None:
    """`pauseknap list`, from nothing, again and again, and with nothing to list but ours."""
    index = home / "cache" / "practices.json"
    cold = [took(lambda: listed(home), before=lambda: index.unlink(missing_ok=True)) for _ in range(3)]
    warm = [took(lambda: listed(home)) for _ in range(ROUNDS)]
    with tempfile.TemporaryDirectory() as empty:
        listed(Path(empty))
        ours = [took(lambda: listed(Path(empty))) for _ in range(ROUNDS)]
    settings = home / "config" / "settings.yaml"
    settings.parent.mkdir()
    settings.write_text("language: da\ntheme: dark\n", encoding="utf-8")
    chosen = [took(lambda: listed(home)) for _ in range(ROUNDS)]
    bare = [took(lambda: python("pass")) for _ in range(ROUNDS)]
    tell(f"list, {count} own, without an index", cold)
    tell(f"list, {count} own", warm, cold)
    tell(f"list, {count} own, with settings to read", chosen, warm)
    tell("list, ours alone", ours, warm)
    tell("python that does nothing", bare, warm)


def in_the_window(folder: Path, index: Path) -> None:
    """All read at once; one changed; nothing changed."""
    files = sorted(folder.glob("*.yaml"))
    one = [took(lambda: written(files[0])) for _ in range(ROUNDS)]
    library = ContentLibrary([packaged(), own(folder)], PracticeIndex(index))
    whole = [took(lambda: library.practices("da"))]
    look = [took(library.refresh) for _ in range(ROUNDS)]
    changed = [took(library.refresh, before=lambda: touched(files)) for _ in range(ROUNDS)]
    tell("every file read as a practice", whole)
    tell("one file read", one, whole)
    tell("a look at the folder, nothing changed", look, whole)
    tell("a look, and one changed file read", changed, whole)


def touched(files: list[Path]) -> None:
    """Save one of them anew."""
    path = files[len(files) // 2]
    path.write_bytes(path.read_bytes() + b"# again\n")


def listed(home: Path) -> None:
    """The list as it is typed."""
    python("from pauseknap.__main__ import main; import sys; sys.argv[1:] = ['list']; main()", home)


def python(code: str, home: Path | None = None) -> None:
    """A Python of its own, with what it compiled before."""
    environment = {
        **os.environ,
        "PAUSEKNAP_HOME": str(home or tempfile.gettempdir()),
        "LC_ALL": "da_DK.UTF-8",
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment.setdefault("PYTHONPYCACHEPREFIX", str(Path(tempfile.gettempdir(), "pauseknap-benchmark")))
    subprocess.run([sys.executable, "-c", code], env=environment, stdout=subprocess.DEVNULL, check=True)


def took(job: Callable[[], object], before: Callable[[], object] = lambda: None) -> float:
    """Seconds by the clock on the wall."""
    before()
    started = time.perf_counter()
    job()
    return time.perf_counter() - started


def tell(what: str, times: list[float], held_to: list[float] | None = None) -> None:
    """One row."""
    share = f"{median(times) / median(held_to):.3f} of the row it is held to" if held_to else ""
    sys.stdout.write(f"{what:40} {median(times) * 1000:8.1f} ms (best {min(times) * 1000:.1f})  {share}\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
