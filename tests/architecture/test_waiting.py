"""Nothing waits by sleeping, tests neither: they wait for what happens, with a deadline."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from tests.architecture.tree import python_files, short

SLEEPS = {"time.sleep", "asyncio.sleep", "qtbot.wait", "QTest.qWait", "QThread.sleep", "QThread.msleep"}


@pytest.mark.parametrize("path", python_files(), ids=short)
def test_nothing_waits_by_sleeping(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    taken = {
        f"{node.module}.{alias.name}"
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert not SLEEPS & (calls | taken), "wait on an event, or hand time in"
