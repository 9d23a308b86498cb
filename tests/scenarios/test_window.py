"""The window from the first start: a breath in one key, a practice in one click, and every way out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QSystemTrayIcon,
    QWidget,
)
from tests.scenarios.conftest import Arrive
from tests.scenarios.houses import WindowHouse
from tests.scenarios.persons import Person
from tests.scenarios.practices import spoilt

from pauseknap.ui.bridge import once

ENTER, SPACE, ESCAPE, D = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_D
PAGES = ("home", "listen", "check", "practices", "settings", "help")
INTERACTIVE = (QAbstractButton, QSlider, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)


@pytest.fixture
def tray(monkeypatch: pytest.MonkeyPatch) -> None:
    """The desktop takes tray icons in."""
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))


def nameless(person: Person) -> list[str]:
    """Everything on show that can be used or takes the keyboard, and says nothing of itself."""
    return [
        f"{type(widget).__name__} on {person.page()}"
        for widget in person.visible(QWidget)
        if isinstance(widget, INTERACTIVE)
        and not isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox)
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]


def test_the_first_start_opens_on_home_and_one_key_begins_the_breath(person: Person) -> None:
    assert ("home", "Træk vejret") == (person.page(), person.focus())
    person.press(ENTER)
    assert "stage" == person.page()
    assert "playing" == person.moment().state
    assert 60.0 == pytest.approx(person.moment().total, abs=1.0)
    person.hear(15)
    assert person.here.breath is not None


def test_space_holds_the_breath_and_goes_on(person: Person) -> None:
    person.press(ENTER)
    person.hear(15)
    person.press(SPACE)
    held = person.moment().seconds
    person.hear(30)
    assert ("paused", held) == (person.moment().state, person.moment().seconds)
    person.press(SPACE)
    person.hear(5)
    assert "playing" == person.moment().state
    assert held < person.moment().seconds


def test_escape_ends_at_once_and_says_that_it_was_a_pause_too(person: Person) -> None:
    person.press(ENTER)
    person.hear(5)
    person.press(ESCAPE)
    assert ("home", "Træk vejret") == (person.page(), person.focus())
    assert person.session.is_over()
    assert person.reads("Det var også en pause.")


def test_d_hides_every_word_and_shows_them_again(person: Person) -> None:
    person.press(ENTER)
    person.hear(15)
    told = person.texts()
    assert any("Ind 4 · ud 6" in text for text in told)
    person.press(D)
    person.hear(1)
    assert not person.visible(QAbstractButton)
    assert not person.reads("Ind 4")
    person.press(D)
    person.hear(1)
    assert person.reads("Ind 4 · ud 6")


def test_d_hides_a_question_too_and_any_key_shows_it_before_it_is_answered(person: Person) -> None:
    person.press(ENTER)
    person.hear(15)
    person.press(D)
    person.hear_until(lambda: person.moment().state == "asking")
    assert not person.visible(QAbstractButton)
    assert not person.reads("Hvordan har du det nu?")
    person.press(Qt.Key.Key_1)
    assert ("asking", True) == (person.moment().state, person.reads("Hvordan har du det nu?"))
    assert not person.reads("Du kan stoppe når som helst.")
    person.press(D)
    assert not person.reads("Hvordan har du det nu?")
    person.press(D, Qt.Key.Key_1)
    assert "home" == person.page()


def test_a_card_is_hidden_with_the_rest_and_left_by_escape_as_ever(person: Person) -> None:
    person.app.practising.start("bench")
    person.make_ready()
    person.hear_until(lambda: person.moment().state == "waiting")
    button = person.focus()
    person.press(D)
    assert not person.visible(QAbstractButton)
    person.press(Qt.Key.Key_Right)
    assert ("waiting", button) == (person.moment().state, person.focus())
    person.press(D, ESCAPE)
    assert "home" == person.page()


def test_f11_fills_the_screen_and_gives_it_back(person: Person) -> None:
    person.press(Qt.Key.Key_F11)
    assert person.window.isFullScreen()
    person.press(Qt.Key.Key_F11)
    assert not person.window.isFullScreen()


def test_the_length_chosen_beside_the_button_is_kept(person: Person, arrive: Arrive) -> None:
    person.click("3")
    person.click("Træk vejret")
    assert 180.0 == pytest.approx(person.moment().total, abs=1.0)
    person.press(ESCAPE)
    again = arrive("")
    again.press(ENTER)
    assert 180.0 == pytest.approx(again.moment().total, abs=1.0)


def test_settings_survive_a_restart(person: Person, arrive: Arrive) -> None:
    change = person.house.preferences.change
    change(theme="dark", text_scale=1.5, hide_text=True, captions=False, breath_minutes=5)
    kept = person.house.preferences.settings
    again = arrive("")
    assert kept == again.house.preferences.settings
    assert "dark" == again.app.theme.tokens.name
    assert 1.5 == again.app.theme.text_scale


def test_colours_and_large_text_chosen_in_the_settings_are_worn_at_once(person: Person) -> None:
    person.app.open("settings")
    for place in range(6):
        person.app.rooms.settings.show_section(place)
        if person.reads("Mørk"):
            break
    ink = person.app.theme.colour("ink")
    person.click("Mørk")
    assert "dark" == person.house.preferences.settings.theme
    assert ink != person.app.theme.colour("ink")
    assert person.app.theme.colour("canvas").lightnessF() < 0.3


def test_a_start_hidden_stays_in_the_tray_until_it_is_wanted(arrive: Arrive, tray: None) -> None:
    person = arrive(hidden=True)
    assert not person.window.isVisible()
    person.app.hear(("hidden",))
    assert not person.window.isVisible()
    person.app.hear(("show",))
    assert person.window.isVisible()


def test_a_start_hidden_without_a_tray_shows_the_window(arrive: Arrive) -> None:
    assert arrive(hidden=True).window.isVisible()


def test_a_second_start_begins_the_practice_it_was_asked_for(person: Person) -> None:
    person.app.hear(("start", "self-compassion", "1", ""))
    person.make_ready()
    assert "stage" == person.page()
    assert 60.0 == pytest.approx(person.moment().total, abs=1.0)
    person.app.hear(("start", "just-like-me", "2", "en"))
    person.make_ready()
    person.hear(10)
    assert person.reads("Just like me")
    person.app.hear(("start", "nothing-of-ours", "", ""))
    assert person.reads("Øvelsen nothing-of-ours findes ikke.")


def test_closing_the_window_leaves_it_in_the_tray_and_ends_what_plays(person: Person, tray: None) -> None:
    person.press(ENTER)
    person.hear(5)
    person.window.close()
    assert not person.window.isVisible()
    assert person.session.is_over()
    person.choose("Åbn Pauseknap")
    assert ("home", True) == (person.page(), person.window.isVisible())


def test_closing_the_window_without_a_tray_ends_it(person: Person, qapp: QApplication) -> None:
    once(0, lambda: person.window.close_asked.emit(), person.app)
    assert 0 == qapp.exec()
    assert not person.window.isVisible()


def test_quitting_from_the_tray_ends_it(person: Person, tray: None, qapp: QApplication) -> None:
    person.press(ENTER)
    once(0, lambda: person.choose("Afslut"), person.app)
    assert 0 == qapp.exec()
    assert person.session.is_over()


def test_broken_practices_of_ones_own_do_not_stop_the_app_and_are_told_once(arrive: Arrive) -> None:
    house = WindowHouse()
    house.own_practices.mkdir(parents=True)
    for name, (raw, _) in spoilt().items():
        (house.own_practices / f"{name}.yaml").write_bytes(raw)
    person = arrive(house=house)
    assert person.reads("bad-indentation.yaml:28:6: Filen kan ikke forstås her.")
    person.press(ENTER)
    assert "playing" == person.moment().state


def test_settings_that_could_not_be_read_are_told_once(arrive: Arrive) -> None:
    person = arrive("language: da\nbreath-minutes: [")
    assert "home" == person.page()
    assert person.reads("Indstillingerne kunne ikke læses") or person.reads("The settings could not be read")
    assert not arrive("").reads("could not be read")


def test_a_disk_that_takes_nothing_costs_the_keeping_alone_and_is_told_once(
    arrive: Arrive, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "no folder").touch()
    monkeypatch.setenv("PAUSEKNAP_HOME", str(tmp_path / "no folder"))
    person = arrive("")
    person.click("3")
    assert person.reads("The settings could not be saved and hold until you close Pauseknap.")
    person.press(ESCAPE)
    person.click("Just like me")
    person.make_ready()
    assert "playing" == person.moment().state
    person.press(ESCAPE)
    person.click("5")
    assert not person.reads("could not be saved")


@pytest.mark.parametrize("language", ["da", "en"])
def test_everything_one_can_use_has_a_name(language: str, arrive: Arrive) -> None:
    person = arrive(f"language: {language}\n")
    for page in PAGES:
        person.app.open(page)
        assert nameless(person) == []
    for practice in person.house.catalogue.practices():
        person.app.practising.set_up(practice.id)
        assert nameless(person) == []
        person.app.practising.start(practice.id)
        person.make_ready()
        person.hear(5)
        assert nameless(person) == []
    assert person.app.rooms.stage.accessibleName()
