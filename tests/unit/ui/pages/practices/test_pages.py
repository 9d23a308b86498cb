"""Choosing a practice, and the page before it begins."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QSlider, QWidget
from pytestqt.qtbot import QtBot
from tests.unit.ui.pages.samples import practice, preferences

from pauseknap.core.practice.model import Practice, Quiet, Say, Section
from pauseknap.core.practice.personal import Choices
from pauseknap.core.settings import Settings
from pauseknap.services.preferences import Preferences
from pauseknap.ui.pages.choice_card import ChoiceCard
from pauseknap.ui.pages.practices.page import PracticesPage
from pauseknap.ui.pages.practices.presenter import SetupPresenter
from pauseknap.ui.pages.practices.setup import SetupPage
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.minutes_field import MinutesField


class SetUp:
    """A shown set-up page of the sample practice."""

    def __init__(
        self,
        qtbot: QtBot,
        theme: Theme,
        times: Times,
        *,
        minutes: int = 5,
        kept: Preferences | None = None,
        shown: Practice | None = None,
        seconds: float = 300.0,
        own: bool = False,
    ) -> None:
        self.qtbot = qtbot
        self.kept = kept or preferences()
        self.page = SetupPage(theme, times)
        qtbot.addWidget(self.page)
        self.page.show_practice(
            SetupPresenter(
                shown or practice(),
                self.kept,
                minutes=minutes,
                estimate=lambda _practice, _choices: seconds,
                own=own,
            ),
            rights="You can stop at any time.",
        )
        self.page.resize(1000, 720)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.begun: list[tuple[str, Choices]] = []
        self.page.started.connect(lambda name, choices: self.begun.append((name, choices)))

    def visible(self, kind: type[QWidget]) -> list[QWidget]:
        return [widget for widget in self.page.findChildren(kind) if widget.isVisibleTo(self.page)]

    def field(self, name: str) -> QLineEdit:
        found = [one for one in self.visible(QLineEdit) if one.accessibleName() == name]
        assert len(found) == 1, name
        assert isinstance(found[0], QLineEdit)
        return found[0]

    def button(self, name: str) -> QAbstractButton:
        found = [
            one
            for one in self.visible(QAbstractButton)
            if isinstance(one, QAbstractButton) and name in (one.accessibleName(), one.text())
        ]
        assert len(found) == 1, (name, found)
        return found[0]

    def reads(self, words: str) -> bool:
        return any(words == getattr(one, "text", str)() for one in self.visible(QWidget))

    def begin(self) -> Choices:
        self.button("Begin").click()
        return self.begun[-1][1]


def with_silences() -> Practice:
    """The sample practice with silence in each part."""
    ours = practice()
    sections = tuple(replace(one, steps=(*one.steps, Quiet(seconds=5))) for one in ours.sections)
    return replace(ours, sections=sections)


def with_wishes() -> Practice:
    """A practice that wishes something."""
    wish = Section(id="all", title="All", steps=(Say(text="May you meet {words} today."),))
    return replace(practice(persons=()), words="kindness", sections=(wish,))


@pytest.fixture
def set_up(qtbot: QtBot, dressed: Theme, times: Times) -> SetUp:
    return SetUp(qtbot, dressed, times)


def test_one_page_has_the_spoken_practices_and_the_other_all(
    qtbot: QtBot, dressed: Theme, times: Times
) -> None:
    both = (practice(), practice(persons=(), known_as="long-out-breath", spoken=False))
    shown = {}
    for which in ("spoken", "all"):
        page = PracticesPage(dressed, times, which=which)
        qtbot.addWidget(page)
        page.set_practices(both, lambda one: one.lengths[0])
        cards = page.findChildren(ChoiceCard)
        shown[which] = [(card.accessibleName(), card.accessibleDescription()) for card in cards]
    assert [("Just like me", "Listen · 2\u00a0min")] == shown["spoken"]
    assert 2 == len(shown["all"])


def test_choosing_a_card_tells_which_practice(qtbot: QtBot, dressed: Theme, times: Times) -> None:
    page = PracticesPage(dressed, times, which="all")
    qtbot.addWidget(page)
    page.set_practices((practice(),), lambda one: one.usual)
    with qtbot.waitSignal(page.chosen, timeout=1000) as told:
        QTest.keyClick(page.findChildren(ChoiceCard)[0], Qt.Key.Key_Return)
    assert ["just-like-me"] == told.args


def test_beginning_without_a_single_name_is_one_key(set_up: SetUp) -> None:
    set_up.page.focus_first()
    QTest.keyClick(set_up.button("Begin"), Qt.Key.Key_Space)
    name, choices = set_up.begun[0]
    assert "just-like-me" == name
    assert Choices(minutes=5, order=("dear", "stranger", "difficult", "self")) == choices


def test_names_that_are_typed_go_along_and_are_not_kept(set_up: SetUp) -> None:
    QTest.keyClicks(set_up.field("Name of: Someone you are fond of"), "Bo")
    assert {"dear": "Bo"} == set_up.begin().names
    assert {} == set_up.kept.settings.names


def test_names_are_kept_when_that_is_ticked(set_up: SetUp) -> None:
    set_up.button("Remember the names on this computer").click()
    QTest.keyClicks(set_up.field("Name of: Someone you are fond of"), "Bo")
    set_up.begin()
    assert {"dear": "Bo"} == set_up.kept.settings.names


def test_kept_names_stand_there_and_go_with_the_tick(qtbot: QtBot, dressed: Theme, times: Times) -> None:
    kept = preferences(Settings(names={"dear": "Bo"}))
    page = SetUp(qtbot, dressed, times, kept=kept)
    assert "Bo" == page.field("Name of: Someone you are fond of").text()
    assert {"dear": "Bo"} == kept.settings.names
    page.button("Remember the names on this computer").click()
    assert {} == kept.settings.names


def test_one_is_never_asked_for_ones_own_name(set_up: SetUp) -> None:
    assert 3 == len(set_up.visible(QLineEdit))


def test_alt_and_arrows_move_a_person_and_the_keyboard_goes_along(set_up: SetUp) -> None:
    field = set_up.field("Name of: Someone you are fond of")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert set_up.page.focusWidget() is field
    assert ("stranger", "dear", "difficult", "self") == set_up.begin().order


def test_buttons_move_a_person_too_and_stop_at_the_ends(set_up: SetUp) -> None:
    set_up.button("Move up: Yourself").click()
    assert ("dear", "stranger", "self", "difficult") == set_up.begin().order
    assert not set_up.button("Move up: Someone you are fond of").isEnabled()
    assert not set_up.button("Move down: Someone mildly annoying").isEnabled()


def test_leaving_someone_out_and_leaving_everyone_out(set_up: SetUp) -> None:
    set_up.button("Take part: Someone mildly annoying").click()
    assert frozenset({"difficult"}) == set_up.begin().skipped
    for title in ("Someone you are fond of", "Someone you do not know well", "Yourself"):
        set_up.button(f"Take part: {title}").click()
    assert not set_up.button("Begin").isEnabled()
    assert any("Choose at least one." == getattr(one, "text", str)() for one in set_up.visible(QWidget))


def test_the_short_form_is_about_one_person(set_up: SetUp) -> None:
    set_up.button("2").click()
    set_up.button("Someone mildly annoying").click()
    QTest.keyClicks(set_up.field("What to call this person"), "Kim")
    choices = set_up.begin()
    assert 2 == choices.minutes
    assert "difficult" == choices.order[0]
    assert {"difficult": "Kim"} == choices.names


def test_the_rights_the_care_and_the_certainty_can_be_read_before(set_up: SetUp) -> None:
    words = [getattr(widget, "text", str)() for widget in set_up.visible(QWidget)]
    assert "You can stop at any time." in words
    assert "If it hurts, stop here." in words
    assert "You can skip someone." in words
    assert any("●●○" in text and "Galante et al. 2014" in text for text in words)


def test_another_length_is_stepped_to_and_goes_along(set_up: SetUp) -> None:
    set_up.button("Another length").click()
    (field,) = set_up.visible(MinutesField)
    assert isinstance(field, MinutesField)
    assert (5, 2, 30) == (field.value(), field.minimum(), field.maximum())
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert 6 == set_up.begin().minutes
    set_up.button("2").click()
    assert not set_up.visible(MinutesField)
    assert 2 == set_up.begin().minutes


def test_a_length_of_ones_own_stands_there_the_next_time(qtbot: QtBot, dressed: Theme, times: Times) -> None:
    page = SetUp(qtbot, dressed, times, minutes=12)
    (field,) = page.visible(MinutesField)
    assert isinstance(field, MinutesField)
    assert 12 == field.value()
    assert 12 == page.begin().minutes


def test_scrolling_over_the_length_changes_nothing_unless_the_keyboard_is_there(
    qtbot: QtBot, dressed: Theme, times: Times
) -> None:
    page = SetUp(qtbot, dressed, times, minutes=12)
    (field,) = page.visible(MinutesField)
    assert isinstance(field, MinutesField)
    for focused, minutes in ((False, 12), (True, 13)):
        page.page.focus_first()
        if focused:
            field.setFocus()
        middle = QPointF(field.rect().center())
        none, up = QPoint(), QPoint(0, 120)
        QApplication.sendEvent(
            field,
            QWheelEvent(
                middle,
                field.mapToGlobal(middle),
                none,
                up,
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            ),
        )
        assert minutes == field.value()


def test_pauses_are_folded_away_until_they_are_adjusted_and_tell_the_whole_length(
    qtbot: QtBot, dressed: Theme, times: Times
) -> None:
    page = SetUp(qtbot, dressed, times, shown=with_silences(), seconds=690.0)
    assert not page.visible(QSlider)
    page.button("Adjust the pauses").click()
    slider = next(one for one in page.visible(QSlider) if one.accessibleName() == "Silence in: Yourself")
    assert "as written" == slider.accessibleDescription()
    for _ in range(4):
        QTest.keyClick(slider, Qt.Key.Key_Right)
    assert "twice as long" == slider.accessibleDescription()
    assert page.reads("In all about 11½ minutes.")
    assert {"self": 2.0} == page.begin().stretch
    again = SetUp(qtbot, dressed, times, shown=with_silences(), kept=page.kept)
    assert 4 == len(again.visible(QSlider))
    again.button("As written").click()
    assert {} == again.begin().stretch


def test_own_words_are_typed_or_taken_heard_in_the_wish_and_deleted(
    qtbot: QtBot, dressed: Theme, times: Times
) -> None:
    page = SetUp(qtbot, dressed, times, shown=with_wishes())
    page.button("Words of your own").click()
    assert page.reads("May you meet kindness today.")
    field = page.field("Word 1")
    QTest.keyClicks(field, "calm")
    page.button("Take the word: tenderness").click()
    assert page.reads("May you meet calm and tenderness today.")
    assert not page.button("Take the word: tenderness").isEnabled()
    assert ("calm", "tenderness") == page.begin().words
    assert {"en": ("calm", "tenderness")} == page.kept.settings.my_words
    page.button("Delete my words").click()
    assert {} == page.kept.settings.my_words
    assert "" == field.text()


def test_a_practice_without_wishes_asks_for_no_words(set_up: SetUp) -> None:
    assert not any("Words of your own" == getattr(one, "text", str)() for one in set_up.visible(QWidget))


def test_a_sound_file_is_asked_for_with_all_that_was_chosen(set_up: SetUp) -> None:
    asked: list[tuple[str, Choices]] = []
    set_up.page.file_asked.connect(lambda name, choices: asked.append((name, choices)))
    QTest.keyClicks(set_up.field("Name of: Someone you are fond of"), "Bo")
    set_up.button("Move up: Yourself").click()
    set_up.button("Save as a sound file…").click()
    assert [("just-like-me", set_up.begin())] == asked


def test_escape_goes_back(set_up: SetUp) -> None:
    with set_up.qtbot.waitSignal(set_up.page.left, timeout=1000):
        QTest.keyClick(set_up.page, Qt.Key.Key_Escape)
