"""Where things lie in a checkout."""

from __future__ import annotations

import os
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "desktop"
BUILD = ROOT / "build"
VENV = ROOT / ".venv"
TEST_VENV = BUILD / "test-env"
"""A thin environment that holds our wheel and borrows everything else from `VENV`."""
WHEELS = BUILD / "wheel"
UNFINISHED = BUILD / "unfinished"
"""Stands there while `.venv` is being changed; found at a start, it tells that the last one was killed."""
LOG = BUILD / "setup.log"
TRANSLATIONS = ROOT / "packaging" / "translations.py"
PICTURES = ROOT / "packaging" / "pictures"
RUN_LOCK = ROOT / "requirements.lock"
DEV_LOCK = ROOT / "requirements-dev.lock"


def python_of(venv: Path) -> Path:
    """The interpreter of an environment."""
    return venv / "Scripts" / "python.exe" if os.name == "nt" else venv / "bin" / "python"


def scripts_of(venv: Path) -> Path:
    """Where an environment keeps its commands."""
    return python_of(venv).parent


def packages_of(venv: Path, version: str) -> Path:
    """Where an environment made by Python `version` ("3.11") keeps its packages."""
    names = {"base": str(venv), "platbase": str(venv), "py_version_short": version}
    return Path(sysconfig.get_path("purelib", "venv", vars=names))
