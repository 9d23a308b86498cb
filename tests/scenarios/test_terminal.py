"""A practice as text: in a terminal, in a pipe, and on a computer without a screen."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from tests.fakes.voice import FakeVoice
from tests.scenarios.conftest import Type
from tests.scenarios.houses import TerminalHouse

from pauseknap.adapters.system.screen import Screen
from pauseknap.core.breath.pattern import Pattern
from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.personal import Choices
from pauseknap.ports.background import Background
from pauseknap.ports.keys import Key
from pauseknap.services.catalogue import Catalogue
from pauseknap.services.playing import Playing
from pauseknap.services.session import Session

if sys.platform != "win32":
    from tests.scenarios.own_terminal import OwnTerminal, plain_environment

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs a terminal of POSIX")
MINUTE = 60.0


def spent(house: TerminalHouse) -> float:
    """Minutes that have passed on the clock of a house."""
    return (house.hands.monotonic() - TerminalHouse().hands.monotonic()) / MINUTE


def noting(playing: Callable[..., Playing], started: list[Choices]) -> Callable[..., Playing]:
    """Takes note of what each practice is started with."""

    def noted(background: Background | None = None) -> Playing:
        made = playing(background)
        start = made.start

        def begin(practice: Practice, choices: Choices) -> Session:
            started.append(choices)
            return start(practice, choices)

        made.start = begin  # type: ignore[method-assign]
        return made

    return noted


def started(*arguments: str, **environment: str) -> subprocess.Popen[str]:
    """A real process without a terminal."""
    return subprocess.Popen(
        [sys.executable, "-m", "pauseknap", *arguments],
        env=plain_environment(**environment),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def test_without_a_screen_one_sentence_says_how_to_get_the_window_and_the_breath_begins(typed: Type) -> None:
    house = TerminalHouse(language="da")
    told = typed(house=house)
    assert told.status == 0
    assert told.err.count("\n") == 1
    assert "Vinduet åbner, når du starter Pauseknap på skrivebordet" in told.err
    assert told.out.startswith("Lang udånding\n")
    assert told.out.count("Ånd ud\n") == told.out.count("Ånd ind\n") >= 4
    assert told.out.endswith("Sådan. Du kan bare gå videre.\n")
    assert spent(house) == pytest.approx(1.0, abs=0.05)


def test_a_window_that_cannot_open_for_want_of_a_library_says_which_one(typed: Type) -> None:
    house = TerminalHouse(language="da")
    house.screen = Screen(usable=False, why="no-libraries", detail="libxcb-cursor.so.0")
    told = typed("start", "long-out-breath", "--minutes", "1", house=house)
    assert told.status == 0
    assert "libxcb-cursor.so.0" in told.err


@pytest.mark.parametrize("minutes", [1, 1.5, 3, 5, 10])
def test_a_practice_lasts_as_long_as_was_asked_for(minutes: float, typed: Type) -> None:
    house = TerminalHouse()
    told = typed("start", "long-out-breath", "--terminal", "--minutes", str(minutes), house=house)
    assert told.status == 0
    assert spent(house) == pytest.approx(minutes, abs=0.05)


def test_a_practice_speaks_the_language_asked_for(typed: Type) -> None:
    told = typed("start", "just-like-me", "--terminal", "--minutes", "2", "--language", "da")
    assert told.out.startswith("Ligesom mig\n")
    assert "Tænk på en, du holder af." in told.out
    assert "Sådan. Du kan bare gå videre." in told.out


def test_without_a_voice_the_practice_says_so_once_and_goes_on(typed: Type) -> None:
    house = TerminalHouse(language="da", voice=FakeVoice(voices=()))
    told = typed("start", "just-like-me", "--terminal", "--minutes", "5", house=house)
    assert told.status == 0
    assert told.out.count("Der er ingen dansk stemme på denne computer.") == 1
    assert "Tænk på en, du tit ser, men ikke kender så godt." in told.out
    assert "Sådan. Du kan bare gå videre." in told.out
    assert spent(house) == pytest.approx(5.0, abs=0.05)


def test_the_bench_can_be_played_where_nobody_can_press_a_key(typed: Type) -> None:
    told = typed("start", "bench", "--terminal", "--minutes", "6")
    assert told.status == 0
    card = Catalogue(TerminalHouse().library, "en").practice("bench").sections[0].steps[0]
    assert getattr(card, "title", "no card") in told.out
    assert "There. Just carry on." in told.out


def test_after_harder_help_is_near_and_the_next_one_is_shorter(typed: Type) -> None:
    house = TerminalHouse(presses={10 * MINUTE: "3"})
    told = typed("start", "long-out-breath", "--terminal", "--minutes", "5", house=house)
    assert "talk to someone you trust" in told.out
    after = TerminalHouse(presses={10 * MINUTE: "2"})
    typed("start", "long-out-breath", "--terminal", house=after)
    assert after.preferences.settings.minutes["long-out-breath"] == 1


TURNS = [5.0, 8.0, 12.0, 15.0, 19.0, 22.0, 26.0]
"""In for three seconds, out for four, three times, and in once more."""


def following(presses: Mapping[float, Key]) -> TerminalHouse:
    """Someone who begins at their own pace."""
    house = TerminalHouse(language="da", presses=presses)
    house.preferences.change(follow_breath=True)
    return house


def test_in_a_terminal_one_begins_at_ones_own_pace_with_a_press_as_each_breath_turns(typed: Type) -> None:
    presses: dict[float, Key] = {600.0: "2"}
    for turn in TURNS:
        presses[turn] = "space"
    house = following(presses)
    started: list[Choices] = []
    house.playing = noting(house.playing, started)  # type: ignore[method-assign]
    told = typed("start", "long-out-breath", "--terminal", "--minutes", "3", house=house)
    assert "tryk på mellemrum, når du begynder at ånde ind" in told.out
    (choices,) = started
    assert Pattern(inhale=3.0, exhale=4.0) == choices.lead[0]
    assert told.out.endswith("Sådan. Du kan bare gå videre.\n")


def test_one_may_begin_at_once_there_or_leave(typed: Type) -> None:
    told = typed("start", "long-out-breath", "--terminal", house=following({5.0: "right", 600.0: "2"}))
    assert told.out.endswith("Sådan. Du kan bare gå videre.\n")
    told = typed("start", "long-out-breath", "--terminal", house=following({5.0: "space", 6.0: "escape"}))
    assert told.out.endswith("Det var også en pause.\n")
    assert "Lang udånding" not in told.out


def test_in_a_terminal_too_one_may_notice_how_one_is_first(typed: Type) -> None:
    house = TerminalHouse(language="da", presses={600.0: "1"}, lines=["2"])
    house.preferences.change(ask_before=True)
    told = typed("start", "long-out-breath", "--terminal", house=house)
    assert told.out.index("Hvordan har du det lige nu?") < told.out.index("Lad skuldrene synke.")
    assert told.out.index("Før: lidt urolig.") < told.out.index("Hvordan har du det nu?")
    assert told.out.endswith("Sådan. Du kan bare gå videre.\n")


def test_where_nobody_can_press_a_key_the_rhythm_begins_at_once(typed: Type) -> None:
    house = TerminalHouse(language="da")
    house.preferences.change(follow_breath=True)
    told = typed("start", "long-out-breath", "--terminal", house=house)
    assert told.out.startswith("Lang udånding\n")


@posix
def test_in_a_terminal_the_breath_is_a_bar_and_escape_ends_it_at_once() -> None:
    with OwnTerminal("start", "long-out-breath", "--terminal", "--minutes", "1") as terminal:
        terminal.wait_for("Breathe in")
        terminal.wait_for("█")
        assert not terminal.given_back()
        terminal.press(b"\x1b")
        terminal.wait_for("That was a pause, too.")
        assert terminal.status() == 0, terminal.text
        assert terminal.given_back()


@posix
@pytest.mark.parametrize("practice", ["long-out-breath", "just-like-me"])
def test_ctrl_c_in_the_middle_ends_it_and_gives_the_terminal_back(practice: str) -> None:
    with OwnTerminal("start", practice, "--terminal") as terminal:
        terminal.wait_for("Esc: stop.")
        terminal.wait_for("\n")
        terminal.press(b"\x03")
        assert terminal.status() == 130, terminal.text
        assert terminal.given_back()
        assert "Traceback" not in terminal.text
        assert "KeyboardInterrupt" not in terminal.text
        assert terminal.text.endswith("\n")


@posix
def test_ctrl_c_while_the_voice_is_made_ready_ends_it_as_well() -> None:
    with OwnTerminal("start", "just-like-me", "--terminal", "--minutes", "10") as terminal:
        terminal.wait_until_taken()
        terminal.press(b"\x03")
        assert terminal.status() == 130, terminal.text
        assert terminal.given_back()
        assert "Traceback" not in terminal.text


@posix
def test_without_a_terminal_there_are_plain_lines() -> None:
    with started("start", "long-out-breath", "--terminal") as process:
        assert process.stdout is not None
        first = [process.stdout.readline() for _ in range(4)]
        process.kill()
        process.communicate()
    assert first[0] == "Long out-breath\n"
    assert not {"\r", "█", "\x1b"} & set("".join(first))


@posix
@pytest.mark.parametrize("arguments", [("list",), ("start", "long-out-breath", "--terminal")])
def test_a_reader_who_leaves_ends_it_without_a_word(arguments: tuple[str, ...]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as nowhere:
        done = subprocess.run(
            [sys.executable, "-m", "pauseknap", *arguments],
            env=plain_environment(),
            stdin=subprocess.DEVNULL,
            stdout=nowhere,
            stderr=subprocess.PIPE,
            check=False,
            timeout=30,
        )
    assert (0, b"") == (done.returncode, done.stderr)


@posix
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_output_to_a_full_disk_is_told_in_one_sentence() -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "pauseknap", "list"],
            env=plain_environment(),
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            timeout=30,
        )
    assert (3, b"pauseknap: The disk is full. Make room, and try again.\n") == (done.returncode, done.stderr)


@posix
def test_a_terminal_without_our_letters_is_no_reason_to_end() -> None:
    with started("doctor", PYTHONIOENCODING="ascii", LC_ALL="da_DK.UTF-8") as process:
        out, err = process.communicate(timeout=30)
    assert (0, "") == (process.returncode, err)
    assert "Dansk stemme" in out


@posix
def test_nothing_is_said_of_folders_that_logging_in_did_not_make() -> None:
    bare = plain_environment()
    for name in ("XDG_RUNTIME_DIR", "PAUSEKNAP_HOME"):
        del bare[name]
    words = [sys.executable, "-m", "pauseknap", "list"]
    done = subprocess.run(words, env=bare, capture_output=True, check=True, timeout=30)
    assert done.stderr == b""
