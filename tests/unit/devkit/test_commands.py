"""What is ours and what is the app's is told apart by two dashes; trouble is a sentence and a status."""

from __future__ import annotations

import pytest
from devkit import commands
from devkit.trouble import Trouble


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, list[str], bool]]:
    """What was asked for, instead of doing it."""
    seen: list[tuple[str, list[str], bool]] = []

    def do(command: str, given: list[str], *, yes: bool) -> int:
        seen.append((command, given, yes))
        return 7

    monkeypatch.setattr(commands, "_do", do)
    return seen


def test_what_stands_behind_two_dashes_is_for_the_app(done: list[tuple[str, list[str], bool]]) -> None:
    assert commands.main(["run", "--", "start", "x", "--yes", "--", "y"]) == 7
    assert done == [("run", ["start", "x", "--yes", "--", "y"], False)]


@pytest.mark.parametrize("words", [["--yes", "test"], ["test", "--yes"]])
def test_yes_may_stand_before_or_after(words: list[str], done: list[tuple[str, list[str], bool]]) -> None:
    commands.main(words)
    assert done == [("test", [], True)]


@pytest.mark.parametrize("words", [[], ["walk"], ["run", "start"]])
def test_wrong_usage_is_told_with_status_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        commands.main(words)
    assert left.value.code == 2
    assert "usage: dev.py" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("trouble", "status", "said"),
    [(Trouble("No.", status=3), 3, "No."), (KeyboardInterrupt(), 130, "Stopped.")],
)
def test_trouble_and_an_interruption_end_in_a_sentence(
    trouble: BaseException,
    status: int,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def do(command: str, given: list[str], *, yes: bool) -> int:
        raise trouble

    monkeypatch.setattr(commands, "_do", do)
    assert commands.main(["run"]) == status
    assert capsys.readouterr().err.strip() == said
