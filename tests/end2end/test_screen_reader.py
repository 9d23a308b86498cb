"""The window read from outside, over AT-SPI: a breath begun, followed and ended without a screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.end2end.desk import Desk, desk
from tests.end2end.running import Running
from tests.end2end.screen_reader import (
    CHECKED,
    COLLAPSED,
    EXPANDABLE,
    EXPANDED,
    FOCUSED,
    POLITE,
    ScreenReader,
    Thing,
)
from tests.end2end.sound_desk import wait_until

pytestmark = [pytest.mark.desk, pytest.mark.timeout(180)]


@pytest.fixture
def made() -> Iterator[Desk]:
    with desk("none") as running:
        running.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        yield running


@pytest.fixture
def reader(made: Desk) -> Iterator[ScreenReader]:
    with ScreenReader(made.environment["DBUS_SESSION_BUS_ADDRESS"]) as running:
        yield running


@pytest.fixture
def app(made: Desk, reader: ScreenReader) -> Iterator[Running]:
    with Running(made) as running:
        running.until(lambda now: now["active"])
        yield running


def there(reader: ScreenReader, role: str, name: str) -> Thing:
    """A thing with this role and name, as soon as it is on show."""
    assert wait_until(lambda: reader.find(role, name) is not None), [
        (one.role, one.name) for one in reader.things()
    ]
    found = reader.find(role, name)
    assert found is not None
    return found


def test_a_breath_is_found_begun_followed_and_ended_by_a_screen_reader(
    app: Running, reader: ScreenReader
) -> None:
    assert there(reader, "frame", "Pauseknap")
    assert there(reader, "radio button", "Pause").has(CHECKED)
    breathe = there(reader, "push button", "Træk vejret")
    assert breathe.has(FOCUSED)
    assert there(reader, "radio button", "1 min").has(CHECKED)
    reader.press(breathe)
    app.until(lambda now: now["page"] == "stage" and now["practice"].get("breath") is not None)
    assert there(reader, "filler", "Lang udånding").has(FOCUSED)
    assert wait_until(lambda: bool(reader.things() and reader.heard))
    assert ("Ånd ind", POLITE) == reader.heard[0]
    reader.press(there(reader, "push button", "Slut"))
    app.until(lambda now: now["page"] == "home")


def test_what_is_folded_away_is_told_as_a_state_and_unfolded_by_a_screen_reader(
    app: Running, reader: ScreenReader
) -> None:
    reader.press(there(reader, "radio button", "Lyt"))
    app.until(lambda now: now["page"] == "listen")
    reader.press(there(reader, "push button", "Ligesom mig"))
    app.until(lambda now: now["page"] == "setup")

    def fold() -> tuple[bool, ...]:
        thing = there(reader, "push button", "Tilpas pauserne")
        return tuple(thing.has(state) for state in (EXPANDABLE, EXPANDED, COLLAPSED))

    assert (True, False, True) == fold()
    reader.press(there(reader, "push button", "Tilpas pauserne"))
    assert wait_until(lambda: (True, True, False) == fold())
