"""Own words survive a wrong hand, a newer version and a full disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from pauseknap.adapters.storage import wording_file
from pauseknap.adapters.storage.wording_file import YamlWording
from pauseknap.core.problems import Unusable

LINE, OWN = "Må du have ro.", "Jeg håber, du får ro."


def written(own: str, line: str = LINE, head: str = "version: 1") -> str:
    return f'{head}\npractices:\n  just-like-me:\n    da:\n      - line: "{line}"\n        own: "{own}"\n'


@pytest.mark.parametrize(
    ("text", "what", "place"),
    [
        ("version: 1\npractices: [", "yaml-wrong", (3, 1)),
        (written(""), "text-empty", (6, 14)),
        (written("x" * 241), "text-too-long", (6, 14)),
        (written("Hej {nvan}."), "wording-hole", (6, 14)),
        (written(OWN, head="version: 2"), "wording-newer", (1, 10)),
        ("version: 1\npractices: {}\nelse: 1\n", "key-unknown", (3, 1)),
    ],
)
def test_a_broken_file_is_told_with_its_place_and_costs_no_practice(
    text: str, what: str, place: tuple[int, int], tmp_path: Path
) -> None:
    path = tmp_path / "wording.yaml"
    path.write_text(text, encoding="utf-8")
    wording = YamlWording(path)
    assert {} == dict(wording.of("just-like-me", "da"))
    (problem,) = wording.problems()
    assert (str(path), *place, what) == (problem.file, problem.line, problem.column, problem.what)


def test_one_line_that_cannot_be_said_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "wording.yaml"
    more = '      - line: "Må du være tryg."\n        own: "Du er tryg."\n'
    path.write_text(written("Hej {nvan}.") + more, encoding="utf-8")
    wording = YamlWording(path)
    assert {"Må du være tryg.": "Du er tryg."} == dict(wording.of("just-like-me", "da"))
    assert 1 == len(wording.problems())


def test_a_file_that_could_not_be_read_is_set_aside_when_something_is_put(tmp_path: Path) -> None:
    path = tmp_path / "wording.yaml"
    path.write_text("practices: [", encoding="utf-8")
    wording = YamlWording(path)
    wording.put("just-like-me", "da", LINE, OWN)
    assert "practices: [" == (tmp_path / "wording.torn.yaml").read_text(encoding="utf-8")
    assert {LINE: OWN} == dict(YamlWording(path).of("just-like-me", "da"))
    assert () == wording.problems()
    wording.clear()
    assert [] == list(tmp_path.glob("wording*"))


def test_a_disk_that_will_not_is_told_and_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wording = YamlWording(tmp_path / "wording.yaml")
    wording.put("just-like-me", "da", LINE, OWN)

    def write(path: Path, raw: bytes) -> None:
        raise OSError(28, "full", str(path))

    monkeypatch.setattr(wording_file, "write_whole", write)
    with pytest.raises(Unusable, match="wording-unsaved"):
        wording.put("just-like-me", "da", LINE, None)
    assert {LINE: OWN} == dict(wording.of("just-like-me", "da"))
