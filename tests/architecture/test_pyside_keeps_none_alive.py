"""A Qt that lets go of None once too often ends Python 3.11: 6.12.0 did so after some five thousand calls."""

from __future__ import annotations

import subprocess
import sys

CALLS = """
import sys
from PySide6.QtWidgets import QApplication, QLabel

app = QApplication([])
label = QLabel()
before = sys.getrefcount(None)
for _ in range(20_000):
    label.setText("a")
    label.resize(10, 10)
lost = before - sys.getrefcount(None)
print("lost", lost)
sys.exit(1 if lost > 1_000 else 0)
"""


def test_twenty_thousand_calls_leave_none_alive() -> None:
    done = subprocess.run(
        [sys.executable, "-c", CALLS], capture_output=True, text=True, timeout=55, check=False
    )
    assert done.returncode == 0, f"status {done.returncode}: {done.stdout}{done.stderr}"
