"""Ten thousand spoilt practice files: no traceback, no long wait, nothing touched, and each told in words.

The files are the same each time. `python -m tests.fuzz 20000 7` reads as many others, from another seed.
"""

from __future__ import annotations

import pytest
from tests.fuzz.reading import Found, Reader

FILES, PARTS = 10_000, 10


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


@pytest.fixture(scope="module")
def found() -> list[Found]:
    return []


@pytest.mark.parametrize("seed", range(PARTS))
def test_a_spoilt_file_is_read_or_told_and_nothing_else(
    reader: Reader, found: list[Found], seed: int
) -> None:
    found.append(reader.read(seed, FILES // PARTS))


def test_the_files_were_of_every_sort(found: list[Found]) -> None:
    if len(found) < PARTS:
        pytest.skip("only some were read")
    assert sum(one.whole for one in found) > FILES / 10
    assert sum(one.broken for one in found) > FILES / 3
    assert len(set().union(*(one.kinds for one in found))) > 40
