"""The locks pin all that `pyproject.toml` asks for, by content and not by address."""

from __future__ import annotations

import re
import tomllib
from typing import Any

import pytest
from devkit.locks import blocks, names_in
from devkit.places import DEV_LOCK, RUN_LOCK
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from tests.architecture.tree import ROOT

from pauseknap.adapters.speech.piper_files import PACKAGE

LOCKS = (RUN_LOCK, DEV_LOCK)
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS: dict[str, list[str]] = PROJECT["optional-dependencies"]
ASKED = [(text, RUN_LOCK) for text in PROJECT["dependencies"]] + [(text, DEV_LOCK) for text in EXTRAS["dev"]]


def test_the_tests_have_every_extra_that_a_person_may_install() -> None:
    assert {text for name, wanted in EXTRAS.items() for text in wanted} == set(EXTRAS["dev"])


@pytest.mark.parametrize(("asked", "lock"), ASKED, ids=[text for text, _ in ASKED])
def test_what_the_project_asks_for_is_pinned_within_what_it_allows(asked: str, lock: object) -> None:
    wanted = Requirement(asked)
    pins = [
        Requirement(block.split(" \\")[0])
        for path in ((RUN_LOCK, DEV_LOCK) if lock == DEV_LOCK else (RUN_LOCK,))
        for block in blocks(path.read_text(encoding="utf-8"))
    ]
    fitting = [pin for pin in pins if canonicalize_name(pin.name) == canonicalize_name(wanted.name)]
    assert fitting, "run: python3 dev.py lock"
    for pin in fitting:
        (exact,) = pin.specifier
        assert exact.operator == "=="
        assert wanted.specifier.contains(exact.version), "run: python3 dev.py lock"


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_a_lock_names_versions_and_contents_and_no_place_to_fetch_them_from(lock: Any) -> None:
    text = lock.read_text(encoding="utf-8")
    assert not re.search(r"://|--\w*index|--find-links|file:", text)
    for block in blocks(text):
        pin = block.splitlines()[0]
        assert re.fullmatch(r"[a-z0-9-]+==[\w.]+( ; .+)? \\", pin), pin
        assert "--hash=sha256:" in block


def test_of_qt_the_app_takes_the_essentials_and_nothing_else() -> None:
    names = [name for lock in LOCKS for name in names_in(lock.read_text(encoding="utf-8"))]
    assert [name for name in names if "qt" in name or "pyside" in name or "shiboken" in name] == [
        "pyside6-essentials",
        "shiboken6",
        "pytest-qt",
    ]


def test_the_command_that_installs_piper_asks_for_what_the_extra_asks_for() -> None:
    assert [PACKAGE] == EXTRAS["voices"]
