"""Everything that is passed on with the app may be, under a licence that fits GPL-3.0-or-later."""

from __future__ import annotations

import importlib.metadata
import re
from pathlib import Path

import pytest
from devkit.locks import blocks
from devkit.places import RUN_LOCK
from packaging.requirements import Requirement
from tests.architecture.tree import ROOT, files, short

PERMITTED = {
    "MIT", "MIT-0", "BSD-2-CLAUSE", "BSD-3-CLAUSE", "ISC", "0BSD", "ZLIB", "CC0-1.0", "UNLICENSE", "PSF-2.0",
    "APACHE-2.0", "MPL-2.0", "LGPL-3.0-ONLY", "LGPL-3.0-OR-LATER", "LGPL-2.1-OR-LATER", "GPL-3.0-ONLY",
    "GPL-3.0-OR-LATER", "GPL-2.0-OR-LATER",
}  # fmt: skip
"""Licences whose works may be part of one under GPL-3.0-or-later."""

READ_BY_HAND = {
    # No field in its metadata; espeak-ng itself, which is what it carries, is GPL-3.0-or-later.
    "espeakng-loader": "GPL-3.0-OR-LATER",
}
OSI = "License :: OSI Approved :: "
OLD_NAMES = {
    "MIT LICENSE": "MIT",
    "BSD": "BSD-3-CLAUSE",
    "BSD LICENSE": "BSD-3-CLAUSE",
    "BSD 3-CLAUSE LICENSE": "BSD-3-CLAUSE",
    "MOZILLA PUBLIC LICENSE 2.0 (MPL 2.0)": "MPL-2.0",
    "APACHE SOFTWARE LICENSE": "APACHE-2.0",
    "APACHE 2.0": "APACHE-2.0",
    "3-CLAUSE BSD LICENSE": "BSD-3-CLAUSE",
}


def runtime() -> list[str]:
    """The packages that the app runs on, on this system, and those of its extras."""
    pins = [Requirement(block.split(" \\")[0]) for block in blocks(RUN_LOCK.read_text(encoding="utf-8"))]
    extras = with_what_it_needs("piper-tts")
    return sorted(extras | {pin.name for pin in pins if pin.marker is None or pin.marker.evaluate()})


def with_what_it_needs(name: str) -> set[str]:
    """A package and all that comes along with it."""
    needed = [Requirement(text) for text in importlib.metadata.requires(name) or ()]
    wanted = [one.name for one in needed if one.marker is None or one.marker.evaluate({"extra": ""})]
    return {name}.union(*map(with_what_it_needs, wanted))


def licence(name: str) -> str:
    """An SPDX expression: from the metadata, else from the classifier, else read by hand."""
    told = importlib.metadata.metadata(name)
    classified = [line.split(" :: ")[-1] for line in told.get_all("Classifier", []) if OSI in line]
    found = [*told.get_all("License-Expression", []), *classified, *told.get_all("License", [])]
    first = next(iter(found), READ_BY_HAND.get(name, "unknown")).strip().upper()
    return OLD_NAMES.get(first, first)


@pytest.mark.parametrize("name", runtime())
def test_a_package_that_the_app_runs_on_may_be_passed_on_with_it(name: str) -> None:
    said = licence(name)
    # "A OR B": one of them must do; "A AND B": each of them must.
    choices = said.replace("(", "").replace(")", "").split(" OR ")
    assert any(PERMITTED.issuperset(choice.split(" AND ")) for choice in choices), said


def test_every_resource_has_its_origin_and_licence_in_the_list() -> None:
    readme = (ROOT / "resources" / "README.md").read_text(encoding="utf-8")
    named = re.findall(r"`([^`]+)`", readme)
    kept = [path for path in files() if path.is_relative_to(ROOT / "resources") and path.name != "README.md"]
    assert kept
    assert not [short(path) for path in kept if not any(listed(path, name) for name in named)]


def listed(path: Path, name: str) -> bool:
    """Whether a name in the list, `icons/ui/*.svg` or the last part of one, means this file."""
    return path.match(name) if "/" in name or "*" in name else path.name.endswith(name)
