"""What the benchmarks measure with is right, and their jobs answer; what they find is not judged here."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.architecture.tree import ROOT
from tests.benchmarks.audio import measured

pytestmark = pytest.mark.skipif(not hasattr(os, "wait4"), reason="peaks are asked for as POSIX has it")
BUSY = "import time\nheld = b'1' * 150_000_000\nwhile time.process_time() < 0.4: pass\nprint(len(held))"


MEASURES = f"""
import sys
from tests.benchmarks.audio import measured
took = measured.run([sys.executable, "-c", {BUSY!r}], measured.world(sys.argv[1]))
print(took.out.strip(), took.cpu, took.peak_mb)
"""


def test_a_process_is_told_by_its_processor_time_and_its_peak(tmp_path: Path) -> None:
    # From a small process, as the benchmark is: a child's peak is never told below that of its parent.
    command = [sys.executable, "-c", MEASURES, str(tmp_path)]
    told = subprocess.run(command, capture_output=True, check=True, text=True, cwd=ROOT, timeout=30)
    out, cpu, peak_mb = told.stdout.split()
    assert out == "150000000"
    assert 0.35 < float(cpu) < 1.0
    assert 140 < float(peak_mb) < 200


def test_a_process_that_fails_is_not_taken_for_a_measure(tmp_path: Path) -> None:
    with pytest.raises(subprocess.CalledProcessError):
        measured.run([sys.executable, "-c", "raise SystemExit(3)"], measured.world(str(tmp_path)))


@pytest.mark.parametrize("job", ["ambience"])
def test_a_job_answers_with_the_seconds_it_took(job: str, tmp_path: Path) -> None:
    told = measured.ask("ours", job, "2", str(tmp_path), world=measured.world(str(tmp_path)))
    assert 0.0 < told["cpu"] < 10.0
