"""A reminder on a real desktop: it comes by itself, takes nothing away, and its button begins the breath."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.end2end.desk import Desk, desk
from tests.end2end.running import Running, Sight

pytestmark = [pytest.mark.desk, pytest.mark.timeout(180)]

REMINDERS = """
reminders:
  on: true
  every: 60
"""
HOUR = 3600


@pytest.fixture
def made() -> Iterator[Desk]:
    with desk("xembed") as running:
        yield running


@pytest.fixture
def app(made: Desk) -> Iterator[Running]:
    """Pauseknap in the tray, on a Monday at nine, with a reminder every hour."""
    with Running(made, settings=REMINDERS, words=["--hidden"]) as running:
        running.until(lambda now: now["tray"])
        yield running


def reminded(app: Running) -> Sight:
    """As soon as the card is there."""
    app.ask(forward=HOUR)
    return app.until(lambda now: now["card"])


def test_a_reminder_comes_on_a_clock_moved_by_hand_and_begin_starts_a_practice(
    made: Desk, app: Running
) -> None:
    app.ask(forward=HOUR - 60)
    assert app.look()["card"] == []
    app.ask(forward=60)
    card = app.until(lambda now: now["card"])
    assert card["card"][:2] == ["10.00", "En lille pause?"]
    assert card["page"] == ""
    made.click(card["card_buttons"]["Begynd"])
    sight = app.until(lambda now: now["page"] == "stage" and now["practice"].get("state") == "playing")
    assert sight["card"] == []
    assert sight["practice"]["total"] == pytest.approx(60, abs=10)


def test_who_is_writing_writes_on_while_the_card_comes(made: Desk, app: Running) -> None:
    app.ask(show=True)
    app.until(lambda now: now["active"])
    written_in = made.run("xdotool", "getwindowfocus")
    before = reminded(app)
    made.press("Tab")
    after = app.until(lambda now: now["focus"] != before["focus"])
    assert after["card"] == before["card"]
    assert after["active"]
    assert not after["card_active"]
    assert made.run("xdotool", "getwindowfocus") == written_in


def test_the_card_stands_whole_in_the_corner_above_everything(made: Desk, app: Running) -> None:
    app.ask(show=True)
    app.until(lambda now: now["active"])
    sight = reminded(app)
    left, top, width, height = sight["card_place"]
    assert (width, height) == (420, 208)
    assert left + width <= 1280
    assert top + height <= 800 - 30
    for name, place in sight["card_buttons"].items():
        assert left <= place[0], name
        assert top <= place[1], name
    made.click(sight["card_buttons"]["Luk"])
    app.until(lambda now: not now["card"])


def test_in_ten_minutes_means_ten_minutes(made: Desk, app: Running) -> None:
    made.click(reminded(app)["card_buttons"]["Om 10 min"])
    app.until(lambda now: not now["card"])
    app.ask(forward=9 * 60)
    assert app.look()["card"] == []
    app.ask(forward=60)
    app.until(lambda now: now["card"])


def test_a_card_nobody_touches_goes_away_by_itself(app: Running) -> None:
    reminded(app)
    app.ask(forward=20)
    app.until(lambda now: not now["card"])
    app.ask(forward=HOUR)
    app.until(lambda now: now["card"])


def test_after_a_click_on_it_escape_closes_the_card(made: Desk, app: Running) -> None:
    left, top, width, _ = reminded(app)["card_place"]
    made.click([left + width - 120, top + 2, 4, 4])
    app.until(lambda now: now["card_active"])

    def closed() -> bool:
        made.press("Escape")
        return not app.look()["card"]

    app.until(lambda now: closed())


def test_a_silence_asked_for_is_kept_over_a_restart(made: Desk) -> None:
    with Running(made, settings=REMINDERS, words=["--hidden"]) as app:
        sight = app.until(lambda now: now["tray"] and now["tray_icon"][2] > 0)
        made.click(sight["tray_icon"], button=3)
        menu = app.until(lambda now: now["menu"])["menu"]
        assert "Næste pause" in menu
        made.click(menu["Ingen påmindelser"])
        made.click(app.until(lambda now: now["submenu"])["submenu"]["Indtil jeg slår dem til"])
        app.until(lambda now: not now["menu"])
    with Running(made, words=["--hidden"]) as app:
        app.ask(forward=3 * HOUR)
        assert app.look()["card"] == []


def test_no_process_is_left_when_it_has_been_quit(made: Desk) -> None:
    with Running(made, settings=REMINDERS) as app:
        app.look()
    assert not [line for line in running() if str(made.folder) in line]


def running() -> list[str]:
    """How every process on this machine was called; those that end meanwhile are left out."""
    called = []
    for process in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            called.append(process.read_bytes().replace(b"\0", b" ").decode(errors="replace"))
    return called
