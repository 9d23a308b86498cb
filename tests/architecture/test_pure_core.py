"""The core needs nothing but Python and numpy: its own tests pass where the rest cannot be imported."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.architecture.tree import ROOT

WITHOUT = """
import sys

FORBIDDEN = {"PySide6", "shiboken6", "sounddevice", "soundfile", "pyttsx3", "espeakng_loader", "yaml"}

class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in FORBIDDEN:
            raise ModuleNotFoundError(f"{name} is not installed here", name=name)

sys.meta_path.insert(0, Absent())
"""


SETTINGS = """
[pytest]
addopts = --import-mode=importlib -p _hypothesis_pytestplugin -p no:cacheprovider
filterwarnings = error
markers = logs
"""


def without(code: str, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run code in a Python that lacks everything but the core's own needs."""
    return subprocess.run(
        [sys.executable, "-c", WITHOUT + code, *words],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


@pytest.mark.timeout(300)
def test_the_core_passes_its_tests_without_window_sound_voice_or_files(tmp_path: Path) -> None:
    settings = tmp_path / "pytest.ini"
    settings.write_text(SETTINGS, encoding="utf-8")
    done = without(
        "import pytest; sys.exit(pytest.main(sys.argv[1:]))",
        *(
            "-q",
            "-c",
            str(settings),
            "--rootdir",
            str(ROOT),
            "-o",
            f"pythonpath={ROOT} {ROOT / 'packaging'}",
            "tests/unit/core",
        ),
        PYTEST_DISABLE_PLUGIN_AUTOLOAD="1",
        HYPOTHESIS_PROFILE="quick",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert " passed" in done.stdout


def test_that_python_really_lacks_them() -> None:
    assert "PySide6 is not installed here" in without("import PySide6").stderr
