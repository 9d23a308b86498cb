"""Every command as a person would type it: what it prints, and what it ends with."""

from __future__ import annotations

import json
import re
import shlex
import sys
from functools import cached_property
from pathlib import Path
from queue import SimpleQueue

import pytest
from tests.architecture.tree import ROOT
from tests.fakes.voice import DANISH, FakeVoice
from tests.scenarios.conftest import Type
from tests.scenarios.houses import DesktopHouse, TerminalHouse
from tests.scenarios.practices import handbook_practice

from pauseknap import __version__
from pauseknap.adapters.content.library import ContentLibrary
from pauseknap.adapters.content.roots import packaged
from pauseknap.adapters.speech.piper import PiperVoice
from pauseknap.adapters.speech.several import SeveralVoices
from pauseknap.bootstrap import House
from pauseknap.core.language import Language

PRACTICES = ("long-out-breath", "just-like-me", "self-compassion", "bench")
ENGLISH_OF_ARGPARSE = re.compile(
    r"\b(usage|positional|options?:|arguments?|invalid|choice|required|expected|unrecognized|show|exit)\b",
    re.IGNORECASE,
)
WRONG = (
    ("fly",),
    ("list", "birds"),
    ("list", "practices", "checks"),
    ("list", "--language", "de"),
    ("list", "--jsn"),
    ("list", "--json=3"),
    ("start",),
    ("start", "long-out-breath", "--minutes"),
    ("start", "long-out-breath", "--minutes", "tre"),
    ("start", "long-out-breath", "--minutes", "1e1"),
    ("start", "long-out-breath", "--minutes", "nan"),
    ("start", "long-out-breath", "--minutes", "7,"),
    ("start", "long-out-breath", "--min", "3"),
    ("export", "just-like-me"),
    ("export", "-o", "x.wav"),
    ("export", "just-like-me", "-o", "x.wav", "--background", "birds"),
    ("content",),
    ("content", "chek", "x.yaml"),
    ("content", "schema", "song"),
    ("doctor", "please"),
)


def readme_commands() -> list[str]:
    """The lines of the README's list of commands, without what it says beside them."""
    section = (ROOT / "README.md").read_text(encoding="utf-8").split("## On the command line")[1]
    block = section.split("```")[1]
    return [re.split(r"\s{2,}", line)[0] for line in block.strip().splitlines()]


@pytest.mark.parametrize(
    ("command", "house"),
    [(command, TerminalHouse) for command in readme_commands()]
    + [(command, DesktopHouse) for command in readme_commands() if " export " not in command],
)
def test_every_command_of_the_readme_does_what_it_says(
    command: str,
    house: type[TerminalHouse],
    typed: Type,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "my-practice.yaml").write_text(handbook_practice(), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    name, *arguments = shlex.split(command)
    assert name == "pauseknap"
    done = typed(*arguments, house=house())
    nowhere_to_hide = "--hidden" in arguments and house is TerminalHouse
    assert done.status == (3 if nowhere_to_hide else 0), done.err
    if "export" in arguments:
        assert {"pause.mp3", "pause.vtt"} <= {path.name for path in tmp_path.iterdir()}


def test_the_readme_shows_every_command_there_is() -> None:
    shown = {shlex.split(line)[1] for line in readme_commands() if " " in line}
    assert shown == {"--hidden", "start", "list", "export", "content", "doctor"}


def test_the_version_is_told(typed: Type) -> None:
    told = typed("--version")
    assert (0, f"Pauseknap {__version__}\n", "") == (told.status, told.out, told.err)


def test_every_practice_is_listed_in_each_language(typed: Type) -> None:
    told = typed("list", "--json")
    rows = json.loads(told.out)
    listed = [(row["id"], row["language"]) for row in rows]
    in_danish = {name for name, language in listed if language == "da"}
    assert set(PRACTICES) <= in_danish == {name for name, language in listed if language == "en"}
    assert len(listed) == len(set(listed))
    assert all(row["title"] and row["lengths"] and row["steps"] for row in rows)
    assert (0, "") == (told.status, told.err)


def test_a_list_for_people_is_in_their_own_language_or_the_one_they_ask_for(typed: Type) -> None:
    assert "Lang udånding" in typed("list", language="da").out
    assert "Long out-breath" in typed("list").out
    assert "Lang udånding" in typed("list", "practices", "--language", "da").out
    assert "Long out-breath" not in typed("list", "practices", "--language", "da").out


@pytest.mark.parametrize("kind", ["practices", "checks", "cards", "voices", "devices"])
def test_each_kind_is_listed_for_people_and_for_programs(kind: str, typed: Type) -> None:
    for_people, for_programs = typed("list", kind), typed("list", kind, "--json")
    assert (0, 0) == (for_people.status, for_programs.status)
    rows = json.loads(for_programs.out)
    empty = kind in ("cards", "devices")
    assert empty is (rows == [])
    assert empty is ("nothing to show" in for_people.out)
    assert all(row["id"] in for_people.out for row in rows)


def test_voices_are_listed_by_language(typed: Type) -> None:
    assert [DANISH.id] == [
        row["id"] for row in json.loads(typed("list", "voices", "--language", "da", "--json").out)
    ]


@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_wrong_usage_is_told_in_the_persons_language_with_how_to_write_it(
    arguments: tuple[str, ...], typed: Type
) -> None:
    danish, english = typed(*arguments, language="da"), typed(*arguments)
    assert (2, 2) == (danish.status, english.status)
    assert (danish.out, english.out) == ("", "")
    assert "\nBrug: pauseknap" in danish.err
    assert "\nUsage: pauseknap" in english.err
    assert not ENGLISH_OF_ARGPARSE.search(danish.err), danish.err


@pytest.mark.parametrize("command", ["", "start", "list", "export", "content", "content check", "doctor"])
def test_help_is_in_the_persons_language_throughout(command: str, typed: Type) -> None:
    danish = typed(*command.split(), "--help", language="da")
    assert (0, "") == (danish.status, danish.err)
    assert f"Brug: pauseknap {command}".strip() in danish.out
    assert not ENGLISH_OF_ARGPARSE.search(danish.out), danish.out


@pytest.mark.parametrize(
    "arguments", [("start", "nope"), ("start", "nope", "--terminal"), ("export", "nope", "-o", "x.wav")]
)
def test_an_unknown_practice_is_told_with_those_there_are(arguments: tuple[str, ...], typed: Type) -> None:
    told = typed(*arguments, language="da")
    assert (1, "") == (told.status, told.out)
    assert told.err.count("\n") == 1
    assert "nope findes ikke" in told.err
    assert all(name in told.err for name in PRACTICES)


@pytest.mark.parametrize("minutes", ["0", "-3", "0,9", "60.1", "61", "99999"])
def test_a_length_that_will_not_do_is_told_with_those_that_will(
    minutes: str, typed: Type, tmp_path: Path
) -> None:
    for rest in (("start",), ("export", "-o", str(tmp_path / "x.wav"))):
        told = typed(rest[0], "long-out-breath", "--minutes", minutes, *rest[1:])
        assert told.status == 1
        assert "between 1 and 60" in told.err
    assert not (tmp_path / "x.wav").exists()


def test_a_start_goes_to_the_window_with_its_length_and_language(typed: Type) -> None:
    house = DesktopHouse()
    typed("start", "bench", "--minutes", "6", "--language", "da", house=house)
    typed("start", "bench", "--minutes", "12,5", house=house)
    typed("start", "bench", house=house)
    typed(house=house)
    typed("--hidden", house=house)
    starts = [("start", "bench", *rest) for rest in (("6", "da"), ("12.5", ""), ("", ""))]
    assert [*starts, ("show",), ("hidden",)] == house.opened


def test_a_second_start_speaks_to_the_one_that_runs(typed: Type) -> None:
    first = House()
    heard: SimpleQueue[tuple[str, ...]] = SimpleQueue()
    assert first.seat.claim(heard.put)
    try:
        for arguments in (("start", "bench", "--minutes", "6", "--language", "da"), (), ("--hidden",)):
            assert 0 == typed(*arguments, house=House()).status
        said = [heard.get(timeout=10) for _ in range(3)]
        assert [("start", "bench", "6", "da"), ("show",), ("hidden",)] == said
    finally:
        first.seat.release()


def test_the_doctor_says_of_each_thing_whether_it_works_and_what_to_do(typed: Type) -> None:
    ill = typed("doctor", house=TerminalHouse(voice=FakeVoice(voices=()), language="da"))
    assert ill.status == 0
    lines = ill.out.splitlines()
    assert ["–", "?", "–", "–", "–", "✓", "✓", "✓", "–"] == [line[0] for line in lines]
    for without, way in zip(
        lines,
        (
            "Start Pauseknap på et skrivebord",
            "skrivebord",
            "PortAudio",
            "Læg en dansk stemme ind",
            "Læg en engelsk stemme ind",
        ),
        strict=False,
    ):
        assert way in without
    well = typed("doctor")
    assert "✓ Danish voice: Brummer (espeak)" in well.out
    assert "✓ Better voices: choose a Piper voice" in well.out
    house = TerminalHouse()
    assert str(house.own_practices) in well.out
    assert f"– Your workplace can put practices for everybody in {house.site_practices}" in well.out
    house.site_practices.mkdir(parents=True)
    assert f"✓ The practices of your workplace are in {house.site_practices}" in typed("doctor").out


def test_settings_that_are_torn_stop_no_command(typed: Type) -> None:
    torn = TerminalHouse().folders.config / "settings.yaml"
    torn.parent.mkdir(parents=True)
    torn.write_bytes(b"\xff\xfe: [")
    assert typed("list").status == 0


class Crumbling(TerminalHouse):
    """Something deep inside breaks, with a name in its words."""

    @cached_property
    def library(self) -> ContentLibrary:
        """Has words, and nothing else that works."""

        class Broken(ContentLibrary):
            def summaries(self, language: object) -> tuple[()]:
                raise RuntimeError("Bodil")

        return Broken([packaged()])


@pytest.mark.parametrize("language", ["da", "en"])
def test_what_breaks_inside_is_one_sentence_for_the_person_and_its_kind_for_the_log(
    language: Language, typed: Type
) -> None:
    house = Crumbling(language=language)
    told = typed("list", house=house)
    assert (3, "") == (told.status, told.out)
    assert told.err.count("\n") == 1
    assert str(house.folders.state) in told.err
    log = (house.folders.state / "pauseknap.log").read_text(encoding="utf-8")
    assert "RuntimeError" in log
    assert "Bodil" not in log + told.err
    assert "Traceback" not in log + told.err


def test_the_doctor_tells_what_is_wrong_with_a_voice_of_ones_own(typed: Type, tmp_path: Path) -> None:
    house = TerminalHouse()
    house.__dict__["voice"] = SeveralVoices([house.hummer, PiperVoice(lambda: [str(tmp_path / "x.onnx")])])
    told = typed("doctor", house=house)
    assert f"– The voice {tmp_path / 'x.onnx'} is not there any more." in told.out


def test_voices_are_listed_with_their_engine(typed: Type) -> None:
    told = typed("list", "voices")
    assert "fake/da  da  Brummer  espeak" in told.out.splitlines()


def test_without_the_extra_the_doctor_gives_the_command_that_installs_it(
    typed: Type, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pauseknap.adapters.speech.piper_files.is_installed", lambda: False)
    told = typed("doctor").out
    assert f'– Better voices: install an extra part with "{sys.executable}" -m pip install' in told
