"""The log: small, for this computer only, and without a personal word."""

from __future__ import annotations

import logging
import os
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from pauseknap.adapters.system.logs import LARGEST_BYTES, end_log, keep_log

log = logging.getLogger("pauseknap.tests")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Where the log is kept for this test."""
    raising = logging.raiseExceptions
    yield tmp_path / "state"
    end_log()
    logging.raiseExceptions = raising


def fail_with(words: str) -> None:
    raise ValueError(words)


def test_an_error_is_told_by_kind_and_place_without_its_words(folder: Path) -> None:
    path = keep_log(folder)
    assert path is not None
    try:
        try:
            fail_with("Kirsten, my colleague")
        except ValueError as cause:
            raise RuntimeError("Kirsten again") from cause
    except RuntimeError:
        log.info("the voice did not answer", exc_info=True)
    told = path.read_text(encoding="utf-8")
    assert "the voice did not answer" in told
    assert "builtins.RuntimeError at test_logs.py" in told
    assert "builtins.ValueError at test_logs.py" in told
    assert "fail_with" in told
    assert "Kirsten" not in told
    assert str(Path(__file__).parent) not in told


def test_an_error_nobody_caught_is_logged_and_not_shown(folder: Path) -> None:
    program = (
        "import sys, threading; from pathlib import Path\n"
        "from pauseknap.adapters.system.logs import keep_log\n"
        "keep_log(Path(sys.argv[1]))\n"
        "thread = threading.Thread(target=lambda: 1 / 0); thread.start(); thread.join()\n"
        "{}['secret']\n"
    )
    ended = subprocess.run([sys.executable, "-c", program, str(folder)], capture_output=True, check=False)
    assert ended.returncode == 1
    assert (ended.stdout, ended.stderr) == (b"", b"")
    told = (folder / "pauseknap.log").read_text(encoding="utf-8")
    assert "builtins.ZeroDivisionError" in told
    assert "builtins.KeyError" in told
    assert "secret" not in told


def test_a_thread_that_leaves_by_itself_is_no_error(folder: Path) -> None:
    path = keep_log(folder)
    assert path is not None
    thread = threading.Thread(target=sys.exit)
    thread.start()
    thread.join()
    assert path.read_text(encoding="utf-8") == ""


def test_the_log_stays_small(folder: Path) -> None:
    path = keep_log(folder)
    for number in range(6000):
        log.info("line %d %s", number, "x" * 100)
    assert path is not None
    files = sorted(folder.iterdir())
    assert ["pauseknap.log", "pauseknap.log.1"] == [file.name for file in files]
    assert sum(file.stat().st_size for file in files) <= 2 * LARGEST_BYTES


@pytest.mark.skipif(os.name == "nt", reason="file modes of Unix")
def test_the_log_is_for_its_owners_eyes(folder: Path) -> None:
    path = keep_log(folder)
    assert path is not None
    for _ in range(2500):
        log.info("x" * 100)
    assert [0o600, 0o600] == [stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()]


def test_a_disk_that_will_not_have_a_log_is_no_trouble(tmp_path: Path, folder: Path) -> None:
    tmp_path.joinpath("file").write_text("")
    assert keep_log(tmp_path / "file" / "state") is None
    log.error("nobody hears this")
