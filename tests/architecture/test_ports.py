"""Every port has one fake, and one promise suite that runs on the fake and on the real one."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from tests.architecture.tree import ROOT, SOURCE


def protocols(path: Path) -> list[str]:
    """The names of the protocols that a file defines."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [
        node.name
        for node in tree.body
        if isinstance(node, ast.ClassDef)
        and any(ast.unparse(base).startswith("Protocol") for base in node.bases)
    ]


PORTS = sorted(path for path in (SOURCE / "ports").glob("*.py") if protocols(path))


def imports(path: Path) -> set[str]:
    """The modules that a file names."""
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    whole = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    return whole | {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module}


def test_there_are_ports() -> None:
    assert len(PORTS) >= 10


@pytest.mark.parametrize("port", PORTS, ids=lambda path: path.stem)
def test_a_port_has_a_fake_and_promises_that_hold_for_the_fake_and_for_the_real_one(port: Path) -> None:
    fake = ROOT / "tests" / "fakes" / port.name
    promises = ROOT / "tests" / "promises" / f"test_{port.name}"
    assert fake.is_file(), f"write the fake in tests/fakes/{port.name}"
    assert promises.is_file(), f"write the promises in tests/promises/test_{port.name}"
    named = imports(promises)
    assert f"tests.fakes.{port.stem}" in named, "the promises do not run on the fake"
    real = {"pauseknap.adapters", "pauseknap.ui"}
    assert any(module.startswith(tuple(real)) for module in named), "the promises do not run on the real one"
