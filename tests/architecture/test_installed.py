"""Under `dev.py test` it is the wheel that is tested, with all that it must carry."""

from __future__ import annotations

import importlib.metadata
import os
import sys
from pathlib import Path

import pytest
from tests.architecture.tree import ROOT, SOURCE, files, short

import pauseknap

on_the_wheel = pytest.mark.skipif(
    os.environ.get("PAUSEKNAP_TESTED") != "wheel", reason="python3 dev.py test installs the wheel first"
)
INSTALLED = Path(pauseknap.__file__).resolve().parent


@on_the_wheel
def test_the_package_comes_from_the_installed_wheel_and_the_source_is_out_of_sight() -> None:
    assert INSTALLED.parent.name == "site-packages"
    assert not [entry for entry in sys.path if Path(entry).resolve() == SOURCE.parent]
    assert importlib.metadata.version("pauseknap") == pauseknap.__version__


@on_the_wheel
def test_the_wheel_carries_every_module_every_text_and_every_picture() -> None:
    carried = {
        "desktop/pauseknap": INSTALLED,
        "content": INSTALLED / "_content",
        "resources": INSTALLED / "_resources",
    }
    for folder, place in carried.items():
        kept = [path for path in files() if path.is_relative_to(ROOT / folder)]
        assert kept, folder
        missing = [short(path) for path in kept if not (place / path.relative_to(ROOT / folder)).is_file()]
        assert not missing
