"""Files and functions stay small enough to be read in one go."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from tests.architecture.tree import python_files, short

LINES_IN_A_FILE = 300
LINES_IN_A_FUNCTION = 60


@pytest.mark.parametrize("path", python_files(), ids=short)
def test_a_file_is_small_and_its_functions_are_smaller(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    lines = len(text.splitlines())
    assert lines <= LINES_IN_A_FILE, (
        f"{lines} lines: find the second thing that this file does, and give it a file"
    )
    long = [
        f"{node.name} ({length} lines)"
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := (node.end_lineno or node.lineno) - node.lineno + 1) > LINES_IN_A_FUNCTION
    ]
    assert not long, f"name the steps inside: {', '.join(long)}"


@pytest.mark.parametrize("path", python_files(), ids=short)
def test_a_module_opens_with_one_sentence_that_says_what_it_is_for(path: Path) -> None:
    said = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    first = said.split("\n\n")[0]
    assert first, "the first line of a module is its docstring"
    assert first.endswith((".", "!", "?")), first
    assert "\n" not in first, "one sentence, on one line"
    assert first[0].isupper() or first[0] in "`0123456789", first
