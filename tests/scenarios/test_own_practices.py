"""A practice made one's own: another length, more silence, three words; and a copy of it, written anew."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QSlider
from tests.scenarios.conftest import Arrive, Type
from tests.scenarios.houses import TerminalHouse, WindowHouse
from tests.scenarios.persons import Person
from tests.scenarios.practices import handbook_practice

from pauseknap.ui.widgets.code_field import CodeField
from pauseknap.ui.widgets.minutes_field import MinutesField

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
FILE = "just-like-me-2.yaml"


def own_folder(person: Person) -> Path:
    return person.house.own_practices


def spoken(person: Person) -> list[str]:
    """Every line that the voice has said."""
    return [utterance.text for utterance in person.house.hummer.asked]


def open_setup(person: Person, title: str = "Ligesom mig") -> None:
    person.app.open("practices")
    person.click(title)
    assert "setup" == person.page()


def copy(person: Person) -> CodeField:
    """Make a copy of Ligesom mig; the field it is written in."""
    open_setup(person)
    person.click("Lav din egen kopi")
    assert "own" == person.page()
    return person.find(CodeField, "Øvelsen som tekst")


def leave(person: Person) -> None:
    """Escape, with the keyboard in the window."""
    person.wait_for_window()
    person.press(ESCAPE)


def rewrite(field: CodeField, change: Callable[[str], str]) -> None:
    field.put_text(change(field.whole_text()))


def test_what_was_chosen_before_a_practice_is_how_it_begins_the_next_time(
    person: Person, arrive: Arrive
) -> None:
    open_setup(person)
    person.click("Anden længde")
    field = person.find(MinutesField, "Minutter")
    person.press(*[Qt.Key.Key_Up] * 2)
    assert 7 == field.value()
    person.click("Dine egne ord")
    person.click("Brug ordet: nænsomhed")
    person.click("Tilpas pauserne")
    person.find(QSlider, "Stilhed i: Dig selv").setValue(200)
    assert person.reads("I alt cirka 8 minutter.")
    person.click("Begynd")
    person.make_ready()
    first = person.moment().total
    assert 7.5 * 60 < first < 8.5 * 60
    assert "Må du møde nænsomhed i dag." in spoken(person)
    leave(person)
    again = arrive("")
    again.app.hear(("start", "just-like-me", "", ""))
    again.make_ready()
    assert first == pytest.approx(again.moment().total, abs=30)
    assert again.reads("Ligesom mig")
    assert 7 == again.house.preferences.settings.minutes["just-like-me"]


def test_a_copy_stands_in_the_list_at_once_and_can_be_written_anew(person: Person) -> None:
    field = copy(person)
    assert person.reads("Ligesom mig (min)")
    assert "# Ligesom mig (S19)." in field.whole_text()
    rewrite(field, lambda text: text.replace("Sæt dig, så kroppen bliver båret.", "Sæt dig godt."))
    person.click("Gem")
    assert person.reads("Alt er gemt.")
    leave(person)
    assert "setup" == person.page()
    assert person.reads("Ligesom mig (min)")
    person.click("Begynd")
    person.make_ready()
    assert "Sæt dig godt." in spoken(person)
    leave(person)
    person.app.open("listen")
    assert person.reads("Ligesom mig (min)")


def test_a_mistake_is_kept_as_a_draft_while_the_practice_works_as_before(
    person: Person, arrive: Arrive
) -> None:
    field = copy(person)
    saved = (own_folder(person) / FILE).read_text(encoding="utf-8")
    rewrite(field, lambda text: text.replace("usual: 5", "usual: fem"))
    person.click("Gem")
    assert person.reads("Her skal stå hele minutter")
    assert saved == (own_folder(person) / FILE).read_text(encoding="utf-8")
    person.close()
    again = arrive("")
    open_setup(again, "Ligesom mig (min)")
    again.click("Begynd")
    again.make_ready()
    assert "playing" == again.moment().state
    leave(again)
    open_setup(again, "Ligesom mig (min)")
    again.click("Rediger")
    field = again.find(CodeField, "Øvelsen som tekst")
    assert "usual: fem" in field.whole_text()
    again.click("Fortryd mine ændringer")
    assert saved == field.whole_text()
    assert [FILE] == [path.name for path in own_folder(again).iterdir()]


def test_a_draft_is_tried_and_one_comes_back_to_it(person: Person) -> None:
    field = copy(person)
    rewrite(field, lambda text: text.replace("Sæt dig, så kroppen bliver båret.", "Sæt dig godt."))
    person.click("Prøv den")
    person.make_ready()
    assert "stage" == person.page()
    assert "Sæt dig godt." in spoken(person)
    leave(person)
    assert "own" == person.page()
    assert "Sæt dig godt." in field.whole_text()
    assert "Sæt dig godt." not in (own_folder(person) / FILE).read_text(encoding="utf-8")
    leave(person)
    person.app.open("home")
    person.click("Træk vejret")
    leave(person)
    assert "home" == person.page()


def test_a_copy_is_deleted_with_two_clicks_and_leaves_nothing(person: Person) -> None:
    copy(person)
    person.click("Slet")
    person.click("Ja, slet den")
    assert "practices" == person.page()
    assert person.reads("Øvelsen er slettet.")
    assert not person.reads("Ligesom mig (min)")
    assert [] == list(own_folder(person).iterdir())


def test_a_file_put_into_the_folder_is_in_the_list_when_one_looks_again(person: Person) -> None:
    person.app.open("practices")
    own_folder(person).mkdir(parents=True)
    text = handbook_practice().replace("language: en", "language: da")
    (own_folder(person) / "window.yaml").write_text(text, encoding="utf-8")
    person.app.open("home")
    person.app.open("practices")
    assert person.reads("At the window")


def test_a_file_that_comes_while_the_list_is_on_show_is_seen_by_itself(person: Person) -> None:
    person.app.open("practices")
    own_folder(person).mkdir(parents=True)
    text = handbook_practice().replace("language: en", "language: da")
    (own_folder(person) / "window.yaml").write_text(text, encoding="utf-8")
    person.qtbot.waitUntil(lambda: person.reads("Look far · 1"), timeout=10_000)
    (own_folder(person) / "window.yaml").write_text(text.replace("usual: 1", "usual: en"), encoding="utf-8")
    person.qtbot.waitUntil(lambda: person.reads("Linje 13, tegn 8: "), timeout=10_000)
    assert not person.reads("Look far · 1")


def test_practices_of_the_workplace_are_there_and_what_is_wrong_with_them_is_only_named(
    person: Person,
) -> None:
    shared = person.house.site_practices
    shared.mkdir(parents=True)
    text = handbook_practice().replace("language: en", "language: da")
    (shared / "window.yaml").write_text(text, encoding="utf-8")
    (shared / "wrong.yaml").write_text(text.replace("usual: 1", "usual: en"), encoding="utf-8")
    before = sorted(path.name for path in shared.iterdir())
    person.app.open("practices")
    assert person.reads("wrong.yaml – Linje 13, tegn 8: ")
    assert not person.reads("Ret wrong.yaml")
    person.click("At the window")
    assert person.reads("Fra din arbejdsplads")
    assert not [one for one in person.visible(QAbstractButton) if one.text() == "Rediger"]
    person.click("Lav din egen kopi")
    person.click("Gem")
    assert ["window-2.yaml"] == [path.name for path in own_folder(person).iterdir()]
    assert before == sorted(path.name for path in shared.iterdir())


def test_a_file_with_mistakes_can_be_mended_from_the_list(person: Person) -> None:
    own_folder(person).mkdir(parents=True)
    text = handbook_practice().replace("language: en", "language: da")
    path = own_folder(person) / "window.yaml"
    path.write_text(text.replace("usual: 1", "usual: en"), encoding="utf-8")
    person.app.open("practices")
    assert person.reads("Her skal stå hele minutter")
    person.click("Ret window.yaml")
    field = person.find(CodeField, "Øvelsen som tekst")
    rewrite(field, lambda text: text.replace("usual: en", "usual: 1"))
    person.click("Gem")
    leave(person)
    assert "setup" == person.page()
    assert person.reads("At the window")
    person.app.open("practices")
    assert not person.reads("Ret window.yaml")


def test_a_disk_without_room_makes_no_copy_and_says_so(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.house.folders.data.mkdir(parents=True, exist_ok=True)
    own_folder(person).write_text("in the way")
    open_setup(person)
    person.click("Lav din egen kopi")
    assert "setup" == person.page()
    assert person.reads("Disken svarer ikke, som den skal")


def test_the_folder_of_own_practices_is_opened(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", asked.append)
    copy(person)
    person.click("Åbn mappen")
    assert [str(own_folder(person))] == [url.toLocalFile() for url in asked]


def test_a_copy_is_there_on_the_command_line_too(person: Person, typed: Type) -> None:
    copy(person)
    house = TerminalHouse(language="da")
    assert "Ligesom mig (min)" in typed("list", "practices", "--language", "da", house=house).out
    told = typed("start", "just-like-me-2", "--terminal", "--minutes", "2,5", "--language", "da", house=house)
    assert 0 == told.status
    assert "Sæt dig, så kroppen bliver båret." in told.out


def test_what_is_being_written_when_the_window_closes_is_there_again(arrive: Arrive) -> None:
    person = arrive(house=WindowHouse())
    field = copy(person)
    rewrite(field, lambda text: text + "# endnu en note\n")
    person.app.quit()
    again = arrive("")
    open_setup(again, "Ligesom mig (min)")
    again.click("Rediger")
    assert again.find(CodeField, "Øvelsen som tekst").whole_text().endswith("# endnu en note\n")
