"""Every page can be used without sight: each thing says what it is, what it is called and how it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.unit.ui.keyboard import told, usable
from tests.unit.ui.places import (
    nothing_heard,
    pacer,
    remind,
    set_up,
    settings,
    settle,
    walk,
)
from tests.unit.ui.test_app import Running

from pauseknap.core.language import LANGUAGES
from pauseknap.core.practice.personal import Choices
from pauseknap.ui import announce as telling
from pauseknap.ui.pages.settings.sound import SoundSection
from pauseknap.ui.widgets.caption import CaptionBlock
from pauseknap.ui.widgets.control import Control
from pauseknap.ui.widgets.fold import Fold
from pauseknap.ui.widgets.segmented import Segment

Role, Name = QAccessible.Role, QAccessible.Text.Name
ROLES: tuple[tuple[type[QWidget], QAccessible.Role], ...] = (
    (QRadioButton, Role.RadioButton),
    (QCheckBox, Role.CheckBox),
    (QPushButton, Role.Button),
    (QLineEdit, Role.EditableText),
    (QPlainTextEdit, Role.EditableText),
    (QAbstractSlider, Role.Slider),
    (QAbstractSpinBox, Role.SpinBox),
    (QComboBox, Role.ComboBox),
)
SILENT = {Role.Client, Role.LayeredPane, Role.StaticText, Role.ScrollBar, Role.Pane, Role.Grouping}
"""What may be without a name: a screen reader passes over frames, drawings and empty lines."""
ALIKE = {"Dansk", "English", "Pause", "Tone", "MP3", "FLAC", "Ogg", "Opus", "WAV", "SRT", "VTT"}
"""Words that are the same in both languages."""


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    made = Running(qapp, tmp_path)
    yield made
    made.close()


def known(widget: QWidget) -> QAccessibleInterface:
    """A widget as a screen reader knows it."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def expected_role(widget: QWidget) -> QAccessible.Role | None:
    """What it is to a person. Of buttons that are ticked, those of which one is chosen are radio buttons."""
    if isinstance(widget, QAbstractButton) and widget.isCheckable():
        return Role.RadioButton if widget.autoExclusive() else Role.CheckBox
    return next((role for kind, role in ROLES if isinstance(widget, kind)), None)


def troubles(window: QWidget) -> Iterator[str]:
    """What is told wrongly of the things on show that one can use."""
    for widget in usable(window):
        found = known(widget)
        state, role = found.state(), expected_role(widget)
        if not found.text(Name).strip():
            yield f"no name: {told(widget)}"
        if role is not None and role != found.role():
            yield f"{told(widget)} is told as {found.role().name}"
        if not state.focusable or state.disabled or state.invisible:
            yield f"{told(widget)} is told as what the keyboard cannot use"
        if isinstance(widget, QAbstractButton) and bool(state.checked) != widget.isChecked():
            yield f"{told(widget)} is told as checked: {bool(state.checked)}"
        if isinstance(widget, QAbstractSlider | QAbstractSpinBox):
            value = found.valueInterface()
            if value is None or str(widget.property("value")) != str(value.currentValue()):
                yield f"{told(widget)} has no value"
        if isinstance(widget, QComboBox) and widget.currentText() != found.text(QAccessible.Text.Value):
            yield f"{told(widget)} does not say what is chosen"
        if isinstance(widget, Segment) and not found.text(QAccessible.Text.Description):
            yield f"{told(widget)} does not say of what"
        if isinstance(widget, Control) and not widget.isEnabled():
            yield f"{told(widget)} is not told as asleep"
    yield from nameless(known(window))


def nameless(found: QAccessibleInterface) -> Iterator[str]:
    """Whatever else is told without a name, though it is no mere frame."""
    for place in range(found.childCount()):
        child = found.child(place)
        if child is None or child.state().invisible:
            continue
        if child.role() not in SILENT and not child.text(Name).strip():
            yield f"no name: {child.role().name} {type(child.object()).__name__}"
        yield from nameless(child)


def names(window: QWidget) -> list[str]:
    """What everything on show that one can use is called."""
    return [known(widget).text(Name) for widget in usable(window)]


def test_everything_says_what_it_is_what_it_is_called_and_how_it_stands(running: Running) -> None:
    found = [f"{place.name}: {one}" for place, window in walk(running) for one in troubles(window)]
    assert not found, "\n".join(found)


def test_every_name_is_in_the_language_of_the_window(qapp: QApplication, tmp_path: Path) -> None:
    called: dict[str, dict[str, list[str]]] = {}
    for language in LANGUAGES:
        running = Running(qapp, tmp_path / language, language=language)
        for place, window in walk(running):
            called.setdefault(f"{place.page} {place.show}", {})[language] = names(window)
        running.close()
    for there, both in called.items():
        assert len(both["en"]) == len(both["da"]), (there, both)
    pairs = {pair for both in called.values() for pair in zip(both["en"], both["da"], strict=True)}
    alike = {one for one, other in pairs if one == other and not one[:1].isdigit()}
    assert ALIKE >= {one for one in alike if "eSpeak" not in one}  # a voice is called what it is called


def test_the_window_is_told_as_one_and_the_card_says_what_it_asks(running: Running) -> None:
    assert (Role.Window, "Pauseknap") == (known(running.window).role(), known(running.window).text(Name))
    card = remind(running)
    assert "A short pause?" == known(card).text(Name)
    assert not list(troubles(card))
    discreet = remind(running, discreet=True)
    assert "9:40 am" == known(discreet).text(Name)
    running.app.card.withdraw()


def test_every_entry_of_the_tray_has_a_name(running: Running) -> None:
    menu = known(running.app.tray.menu())
    entries = [menu.child(place) for place in range(menu.childCount())]
    assert len(entries) > 5
    for entry in entries:
        assert entry is not None
        assert (entry.role(), bool(entry.text(Name))) in ((Role.MenuItem, True), (Role.Separator, False))


def test_a_fold_says_whether_it_is_open(running: Running) -> None:
    set_up(running, "self-compassion")
    fold = next(one for one in running.window.findChildren(Fold) if one.isVisible())
    button = fold.focusProxy()
    assert button is not None
    said = []
    for opened in (False, True, False):
        fold.set_open(opened)
        state = known(button).state()
        said.append((bool(state.expandable), bool(state.expanded), bool(state.collapsed)))
    assert [(True, False, True), (True, True, False), (True, False, True)] == said


def test_a_fold_is_opened_by_a_screen_reader_as_a_button_is(running: Running, qtbot: QtBot) -> None:
    set_up(running, "self-compassion")
    fold = next(one for one in running.window.findChildren(Fold) if one.isVisible())
    button = fold.focusProxy()
    assert button is not None
    acts = known(button).actionInterface()
    assert acts is not None
    before = fold.opened
    with qtbot.waitSignal(fold.toggled):
        acts.doAction("Press")
    assert before != fold.opened


def test_what_a_screen_reader_checks_is_chosen_as_by_a_click(running: Running) -> None:
    home, other = (
        next(one for one in usable(running.window) if known(one).text(Name) == name)
        for name in ("Pause", "Practices")
    )
    assert isinstance(home, QAbstractButton)
    clicks: list[str] = []
    home.clicked.connect(lambda: clicks.append("home"))
    acts = known(other).actionInterface()
    assert acts is not None
    acts.doAction("Toggle")
    assert ("practices", []) == (running.app.rooms.window.current(), clicks)
    running.app.open("home")
    assert home.isChecked()
    assert [] == clicks


def test_a_level_says_its_value_as_it_is_written(running: Running) -> None:
    settings(running, SoundSection)
    settle()
    slider = next(one for one in usable(running.window) if isinstance(one, QAbstractSlider))
    found = known(slider)
    value = found.valueInterface()
    assert value is not None
    assert (80, "80 %") == (value.currentValue(), found.text(QAccessible.Text.Description))


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, QAccessible.AnnouncementPoliteness]]:
    """What a screen reader is told, and how."""
    said: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []

    class Listening(QAccessible):
        @staticmethod
        def isActive() -> bool:  # noqa: N802 - Qt's name
            return True

        @staticmethod
        def updateAccessibility(event: object) -> None:  # noqa: N802 - Qt's name
            said.append((event.message(), event.politeness()))  # type: ignore[attr-defined]

    monkeypatch.setattr(telling, "QAccessible", Listening)
    return said


def test_the_first_three_breaths_are_told_politely_and_then_the_rhythm_carries(
    running: Running, heard: list[tuple[str, QAccessible.AnnouncementPoliteness]]
) -> None:
    pacer(running)
    for _ in range(100):
        running.seconds(0.5)
    assert ["Breathe in", "Breathe out"] * 3 == [text for text, _ in heard][-6:]
    assert 6 == len([text for text, _ in heard if text.startswith("Breathe")])
    assert {QAccessible.AnnouncementPoliteness.Polite} == {politeness for _, politeness in heard}


@pytest.mark.parametrize(("on", "broken", "told"), [(True, False, 0), (False, False, 6), (True, True, 6)])
def test_a_breath_is_told_by_a_voice_or_to_a_screen_reader_and_never_by_both(
    running: Running,
    heard: list[tuple[str, QAccessible.AnnouncementPoliteness]],
    on: bool,
    broken: bool,
    told: int,
) -> None:
    sound = running.house.preferences.settings.sound
    running.house.preferences.change(sound=replace(sound, breath_voice=True))
    running.player.broken = broken
    running.app.practising.start("long-out-breath", Choices(minutes=1))
    if not on:
        running.app.rooms.stage.sound_toggled.emit()
    for _ in range(100):
        running.seconds(0.5)
    assert told == len([text for text, _ in heard if text.startswith("Breathe")])


def test_where_nothing_can_be_heard_each_line_is_told(
    running: Running, heard: list[tuple[str, QAccessible.AnnouncementPoliteness]]
) -> None:
    nothing_heard(running)
    for _ in range(10):
        running.seconds(1)
    (caption,) = [one for one in running.window.findChildren(CaptionBlock) if one.isVisible()]
    assert "" != caption.accessibleName()
    assert caption.accessibleName() == heard[-1][0]
