"""The drawn parts are as sharp on a screen of one and a half dots a pixel as on one of one or two."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from tests.architecture.tree import ROOT

LOOK = """
import runpy, sys, types
tests = sys.modules["tests"] = types.ModuleType("tests")
tests.__path__ = [sys.argv.pop(1)]
runpy.run_module("tests.unit.ui.widgets.sharpness", run_name="__main__")
"""
"""Some packages bring a `tests` of their own along; ours is meant."""


@pytest.mark.parametrize("ratio", ["1", "1.25", "1.5", "2"])
def test_no_kept_picture_is_blurred_and_no_piece_leaves_a_seam(ratio: str) -> None:
    said = subprocess.run(
        [sys.executable, "-c", LOOK, str(ROOT / "tests"), ratio],
        cwd=ROOT,
        env=os.environ | {"QT_SCALE_FACTOR": ratio, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=50,
    ).stdout
    assert [] == json.loads(said)
