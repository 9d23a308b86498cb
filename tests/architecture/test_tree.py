"""Nothing in the tree belongs to one machine, and nothing in it is only promised."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.architecture.tree import files, short

TEXT = {".py", ".md", ".yaml", ".yml", ".toml", ".lock", ".sh", ".ts", ".json", ".txt", ".desktop", ""}
MACHINE = re.compile(r"(?<![\w./}-])/(tmp|work|root|farm|Users)/\w")
UNFINISHED = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X)\b")
REGISTRY = re.compile(r"(pypi|pythonhosted|npmjs|debian)\.org", re.IGNORECASE)
OTHERS = {"LICENSE", "OFL-Newsreader.txt", "OFL-SourceSans3.md"}
OURS = [path for path in files() if path.suffix in TEXT and path.name not in OTHERS]


@pytest.mark.parametrize("path", OURS, ids=short)
def test_a_file_names_no_machines_path_no_registry_and_no_unfinished_work(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    told = [
        f"{short(path)}:{text.count(chr(10), 0, found.start()) + 1}: {found.group()}"
        for pattern in (MACHINE, UNFINISHED, REGISTRY)
        for found in pattern.finditer(text)
    ]
    assert not told, "\n".join(told)
