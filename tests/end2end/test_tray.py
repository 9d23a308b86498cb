"""The tray on a real desktop: one click starts the breath, whatever kind of tray there is."""

from __future__ import annotations

import pytest
from tests.end2end.desk import desk, end
from tests.end2end.running import Running, Sight

pytestmark = [pytest.mark.desk, pytest.mark.timeout(180)]


REMINDERS = """
reminders:
  on: true
  every: 60
"""


def breathing(sight: Sight) -> bool:
    return sight["page"] == "stage" and sight["practice"].get("breath") is not None


def test_a_click_in_the_trays_menu_starts_the_pacer() -> None:
    with desk("xembed") as made, Running(made, words=["--hidden"]) as app:
        sight = app.until(lambda now: now["tray"] and now["tray_icon"][2] > 0)
        assert sight["page"] == ""
        made.click(sight["tray_icon"], button=3)
        menu = app.until(lambda now: now["menu"])["menu"]
        assert {"Træk vejret", "Ligesom mig", "Åbn Pauseknap", "Indstillinger", "Afslut"} <= set(menu)
        made.click(menu["Træk vejret"])
        before = app.until(breathing)["practice"]
        after = app.until(lambda now: breathing(now) and now["practice"]["breath"] != before["breath"])
        assert after["practice"]["seconds"] > before["seconds"]
        assert after["practice"]["total"] == pytest.approx(60, abs=10)
        assert after["active"]
        made.press("Escape")
        assert app.until(lambda now: not breathing(now))["page"] == ""


def test_a_desktop_that_draws_the_menu_itself_starts_the_pacer_as_well() -> None:
    with desk("sni") as made, Running(made, words=["--hidden"]) as app:
        assert made.sni is not None
        assert made.sni.tooltip() == "Pauseknap"
        labels = made.sni.labels()
        assert labels[0] == "Træk vejret · 1 min"
        assert labels[-3:] == ["Åbn Pauseknap", "Indstillinger", "Afslut"]
        made.sni.click("Træk vejret")
        assert app.until(breathing)["active"]


def test_the_menu_opens_settings_brings_silence_and_ends_it_all() -> None:
    with desk("sni") as made, Running(made, settings=REMINDERS) as app:
        tray = made.sni
        assert tray is not None
        tray.click("Indstillinger")
        app.until(lambda now: now["page"] == "settings")
        assert "Næste pause · 10.00" in tray.labels()
        tray.click("I en time")
        assert "Slå påmindelser til" in tray.labels()
        assert "10.00" not in " ".join(tray.labels())
        tray.click("Slå påmindelser til")
        assert "Ingen påmindelser" in tray.labels()
        tray.activate()
        app.until(lambda now: now["active"])
        tray.click("Afslut")
        app.ended()


def test_without_a_tray_the_window_is_the_way_in_and_a_late_tray_is_found() -> None:
    with desk("none") as made, Running(made, words=["--hidden"]) as app:
        sight = app.look()
        assert (sight["page"], sight["tray"]) == ("home", False)
        panel = made.start_tray()
        app.until(lambda now: now["tray"] and now["tray_icon"][2] > 0)
        end(panel)
        app.until(lambda now: not now["tray"])
        made.start_tray()
        app.until(lambda now: now["tray"] and now["tray_icon"][2] > 0)


def test_a_window_hidden_in_a_tray_that_dies_comes_back() -> None:
    with desk("none") as made:
        panel = made.start_tray()
        with Running(made, words=["--hidden"]) as app:
            assert app.until(lambda now: now["tray"])["page"] == ""
            end(panel)
            app.until(lambda now: now["page"] == "home")


def test_a_second_start_raises_the_first_or_has_it_start_a_practice() -> None:
    with desk("xembed") as made, Running(made, words=["--hidden"]) as app:
        app.until(lambda now: now["tray"])
        assert app.second() == 0
        assert app.until(lambda now: now["page"])["page"] == "home"
        assert app.second("start", "long-out-breath", "--minutes", "3") == 0
        assert app.until(breathing)["practice"]["total"] == pytest.approx(180, abs=10)
