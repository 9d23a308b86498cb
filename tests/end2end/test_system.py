"""What we ask the system, asked of a real display, a real tray and a real message bus."""

from __future__ import annotations

import pytest
from tests.end2end.desk import desk, end
from tests.end2end.sni_host import SniHost
from tests.end2end.sound_desk import wait_until

from pauseknap.adapters.system.idle import idle_source
from pauseknap.adapters.system.message_bus import Question, ask
from pauseknap.adapters.system.screen import Screen, has_tray, look_at_screen

pytestmark = [pytest.mark.desk, pytest.mark.timeout(120)]


def test_the_display_tells_how_long_nobody_has_moved() -> None:
    with desk("none") as made:
        idle = idle_source(made.environment, "linux")
        made.run("xdotool", "mousemove", "100", "100")
        rested = idle.seconds()
        assert rested is not None
        assert wait_until(lambda: (idle.seconds() or 0) > rested + 0.5)
        made.run("xdotool", "mousemove", "200", "200")
        moved = idle.seconds()
        assert moved is not None
        assert moved < 0.5


def test_a_window_can_be_opened_on_a_real_screen_and_not_where_it_was() -> None:
    with desk("none") as made:
        environment = made.environment | {"QT_QPA_PLATFORM": ""}
        assert Screen(usable=True, why="fine", detail="xcb") == look_at_screen(environment, "linux")
    assert look_at_screen(environment, "linux").why == "no-display"


def test_each_kind_of_tray_is_seen_and_its_end_as_well() -> None:
    with desk("none") as made:
        assert not has_tray(made.environment, "linux")
        panel = made.start_tray()
        assert wait_until(lambda: has_tray(made.environment, "linux"))
        end(panel)
        assert wait_until(lambda: not has_tray(made.environment, "linux"))
        with SniHost(made.environment["DBUS_SESSION_BUS_ADDRESS"]):
            assert has_tray(made.environment, "linux")
        assert wait_until(lambda: not has_tray(made.environment, "linux"))


def test_a_real_bus_answers_and_says_when_nobody_is_there() -> None:
    with desk("none") as made:
        bus = "org.freedesktop.DBus"
        names = ask("session", Question(bus, "/org/freedesktop/DBus", bus, "ListNames"), made.environment)
        assert names is not None
        assert bus in names[0]
        nobody = Question("org.example.Nobody", "/", "org.example.Nobody", "Ask")
        assert ask("session", nobody, made.environment) is None
