"""A practice as text: lines where there is no terminal, a bar and keys where there is one."""

from __future__ import annotations

import io
from collections.abc import Mapping

from tests.fakes.keys import FakeKeys
from tests.fakes.player import FakePlayer

from pauseknap.adapters.content import roots
from pauseknap.adapters.content.library import ContentLibrary
from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.personal import Choices, script_for
from pauseknap.core.timeline.build import build
from pauseknap.ports.keys import Key
from pauseknap.services.catalogue import Catalogue
from pauseknap.services.session import Session
from pauseknap.terminal.shell import Terminal

CATALOGUE = Catalogue(ContentLibrary([roots.packaged()]), "da")


def played(
    practice: Practice, minutes: int, presses: Mapping[float, Key] | None = None
) -> tuple[list[str], Session, FakeKeys]:
    """What stood on the screen, line by line, after the practice was over."""
    player = FakePlayer()
    keys = FakeKeys(presses, passes=player.advance)
    session = Session(player, ask_after=practice.ask_after)
    session.ready(build(script_for(practice, Choices(minutes=minutes)), {}), None, voiceless=False)
    out = io.StringIO()
    shell = Terminal(words=CATALOGUE.words(), keys=keys, out=out, monotonic=lambda: keys.seconds)
    shell.play(practice, session)
    return [line.rsplit("\r", 1)[-1] for line in out.getvalue().splitlines()], session, keys


def test_without_a_terminal_the_breath_is_told_line_by_line() -> None:
    lines, session, keys = played(CATALOGUE.practice("long-out-breath"), 1)
    assert lines.count("Ånd ind") == lines.count("Ånd ud") == 4
    assert ("ended", True) == (session.moment().state, session.moment().finished)
    assert 59.0 <= keys.seconds <= 61.0


def test_every_caption_of_a_spoken_practice_is_written_once() -> None:
    practice = CATALOGUE.practice("just-like-me")
    lines, _, _ = played(practice, 5)
    script = script_for(practice, Choices(minutes=5))
    for text in script.lines:
        assert text in lines


def test_cards_are_left_standing_for_as_long_as_they_take_to_read() -> None:
    lines, session, _ = played(CATALOGUE.practice("bench"), 6)
    assert session.moment().finished
    assert len(lines) > 8


def test_in_a_terminal_a_bar_fills_with_the_breath() -> None:
    practice = CATALOGUE.practice("long-out-breath")
    player = FakePlayer()
    keys = FakeKeys({40.0: "escape"}, passes=player.advance)
    session = Session(player, ask_after=True)
    session.ready(build(script_for(practice, Choices(minutes=1)), {}), None, voiceless=False)
    out = io.StringIO()
    Terminal(words=CATALOGUE.words(), keys=keys, out=out, monotonic=lambda: keys.seconds).play(
        practice, session
    )
    bars = [part.count("█") for part in out.getvalue().split("\r") if "░" in part or "█" in part]
    assert (0, 32) == (min(bars), max(bars))
    assert CATALOGUE.words()["end.stopped"] in out.getvalue()


def test_space_holds_and_goes_on() -> None:
    _, session, keys = played(
        CATALOGUE.practice("long-out-breath"), 1, {10.0: "space", 40.0: "space", 95.0: "2"}
    )
    assert session.moment().finished
    assert session.feeling == "same"
    assert keys.seconds >= 90.0


def test_after_harder_a_hand_is_held_out() -> None:
    lines, session, _ = played(CATALOGUE.practice("long-out-breath"), 1, {70.0: "3"})
    assert session.feeling == "harder"
    assert CATALOGUE.words()["help.harder"] in lines
