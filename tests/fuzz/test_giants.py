"""Files as large as they may be, made to keep a reader busy: each is told or read within seconds."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.fuzz.reading import LONGEST_SECONDS
from tests.unit.adapters.content.a_practice import PRACTICE, put

from pauseknap.adapters.content.files import LARGEST_FILE
from pauseknap.adapters.content.library import ContentLibrary
from pauseknap.adapters.content.roots import own
from pauseknap.core.practice.personal import Choices
from pauseknap.core.practice.walking import walked
from pauseknap.core.timeline.duration import timeline_of

PERSONS = "".join(f"  - {{id: p{n}, title: x, spoken: y}}\n" for n in range(12))
EACH = "  - each-person:\n" + "      - say: Ro.\n      - quiet: 4\n" * 100
LONG = "".join(
    f"  - id: s{n}\n    title: x\n    steps:\n" + "      - say: Ro.\n      - quiet: 4\n" * 100
    for n in range(38)
)
SECTION = "  - {id: s#, title: x, steps: [{quiet: 8}]}\n"
OPTIONS = f"{PRACTICE}      - choose: {{id: x, ask: y, options: ["
WHEN = f"{PRACTICE}      - {{quiet: 8, when: {{"


def filled(part: str, *, before: str = "", after: str = "") -> Callable[[], str]:
    """A file filled with one thing to the last byte that is read."""
    count = (LARGEST_FILE - len(before.encode()) - len(after.encode())) // len(part.encode())
    return lambda: before + part * count + after


def many(written: str, *, before: str = "", after: str = "", count: int = 60_000) -> Callable[[], str]:
    """A file with numbered things."""
    return lambda: before + "".join(written.replace("#", str(place)) for place in range(count)) + after


GIANTS: dict[str, tuple[Callable[[], str], str]] = {
    "brackets": (filled("["), "too-deep"),
    "braces": (filled("{"), "key-not-a-word"),
    "dashes": (filled("- "), "too-deep"),
    "questions": (filled("? "), "key-not-a-word"),
    "quotes": (filled('"'), "yaml-wrong"),
    "an open quote": (filled("æ", before='a: "'), "yaml-quote"),
    "one long word": (filled("x"), "wants-keys-on-top"),
    "one long key": (filled("x", after=": 1"), "yaml-colon"),
    "empty lines": (filled("\r\n"), "file-empty"),
    "comments": (filled("# x\n"), "wants-keys-on-top"),
    "a long list": (filled("- a\n"), "wants-keys-on-top"),
    "a long line of numbers": (filled("1,", before="a: [", after="]"), "key-missing"),
    "unknown keys": (many("k#: 1\n"), "key-missing"),
    "keys in braces": (many("k#: 1,", before="a: {", after="}"), "key-missing"),
    "the same key": (filled("a: 1\n"), "duplicate-key"),
    "shortcuts to shortcuts": (many("a#: &a# [*a0, *a0]\n", count=30_000), "alias"),
    "steps": (filled("      - quiet: 8\n", before=PRACTICE), "list-too-long"),
    "faulty steps": (filled("      - {quiet: otte}\n", before=PRACTICE), "list-too-long"),
    "sections": (many(SECTION, before=PRACTICE, count=18_000), "list-too-long"),
    "options": (many("{id: a#, text: x},", before=OPTIONS, after="]}\n", count=40_000), "list-too-long"),
    "conditions": (many("a#: any,", before=WHEN, after="}}\n"), "list-too-long"),
    "each person over and over": (
        lambda: PRACTICE.replace("care:", f"persons:\n{PERSONS}care:") + EACH * 39,
        "id-twice",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", GIANTS)
def test_a_giant_keeps_nobody_waiting(name: str, tmp_path: Path) -> None:
    text, what = GIANTS[name]
    put(tmp_path, "giant.yaml", text())
    put(tmp_path, "small.yaml", PRACTICE)
    library = ContentLibrary([own(tmp_path)])
    started = time.perf_counter()
    assert ["small"] == [one.id for one in library.practices("da")]
    assert time.perf_counter() - started < LONGEST_SECONDS
    assert what in {one.what for one in library.problems()}
    assert len(library.problems()) <= 20


def test_the_largest_practice_there_may_be_can_be_played(tmp_path: Path) -> None:
    put(tmp_path, "small.yaml", PRACTICE.replace("lengths: [1, 3]", "lengths: [1, 60]") + LONG)
    (practice,) = ContentLibrary([own(tmp_path)]).practices("da")
    started = time.perf_counter()
    timeline = timeline_of(walked(practice, Choices(minutes=60)), voice=1.0)
    assert time.perf_counter() - started < LONGEST_SECONDS
    assert len(timeline.cues) > 7000
