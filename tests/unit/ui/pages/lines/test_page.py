"""A practice in one's own words and voice, by mouse and by keyboard, with nothing kept that was not meant."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.unit.ui.pages.lines.lines_desk import LinesDesk

from pauseknap.core.problems import Unusable
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times

COMPUTER, NAMED, LAST = "The computer’s voice", "Just like me, this person.", "So do I."
ENTER, SPACE, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape


@pytest.fixture
def desk(theme: Theme, times: Times, qtbot: QtBot) -> LinesDesk:
    made = LinesDesk(theme, times)
    qtbot.addWidget(made.page)
    made.show()
    made.page.resize(800, 700)
    made.page.show()
    return made


def press(widget: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(widget, key)


def write(desk: LinesDesk, words: str) -> None:
    field = desk.page.panel._field
    field.setPlainText(words)
    press(field, ENTER)


def test_every_line_is_listed_once_with_who_says_it(desk: LinesDesk) -> None:
    assert [(NAMED, COMPUTER), (LAST, COMPUTER)] == desk.said()
    desk.show(names={"dear": "Bo"})
    assert ["Just like me, Bo.", NAMED, LAST] == [said for said, _ in desk.said()]


def test_one_line_is_open_at_a_time_and_the_keyboard_opens_it(desk: LinesDesk) -> None:
    first, last = desk.rows()
    press(first, ENTER)
    assert desk.page.panel.isVisible()
    assert NAMED.replace("this person", "{name}") == desk.page.panel._field.toPlainText()
    press(first, Qt.Key.Key_Down)
    press(last, ENTER)
    assert LAST == desk.page.panel._field.toPlainText()
    assert [False, True] == [row.isChecked() for row in desk.rows()]
    press(last, ENTER)
    assert not desk.page.panel.isVisible()


def test_own_words_are_kept_with_enter_and_given_up_with_one_click(desk: LinesDesk) -> None:
    desk.rows()[1].click()
    write(desk, "Me too.")
    assert ("Me too.", f"Your words · {COMPUTER}") == desk.said()[1]
    assert desk.page.panel._original.isVisible()
    desk.page.panel._original.click()
    assert (LAST, COMPUTER) == desk.said()[1]
    assert {} == desk.wording.words["just-like-me", "en"]


@pytest.mark.parametrize("way", ["another line", "close", "hide", "focus"])
def test_own_words_are_kept_however_one_leaves_them(way: str, desk: LinesDesk) -> None:
    desk.rows()[1].click()
    desk.page.panel._field.setFocus()
    desk.page.panel._field.setPlainText("Me too.")
    match way:
        case "another line":
            desk.rows()[0].click()
        case "close":
            desk.rows()[1].click()
        case "hide":
            desk.page.hide()
        case _:
            desk.page.panel._field.done.emit()
    assert {LAST: "Me too."} == desk.wording.words["just-like-me", "en"]


def test_words_that_cannot_be_said_stay_to_be_mended_and_are_not_kept(desk: LinesDesk) -> None:
    desk.rows()[1].click()
    write(desk, "So does {name}.")
    panel = desk.page.panel
    assert "wording-hole hole={name}" == panel._hint.text()
    assert "So does {name}." == panel._field.toPlainText()
    assert {} == desk.wording.words
    write(desk, "So do we.")
    assert "" == panel._hint.text()
    assert "So do we." == desk.said()[1][0]


def test_words_that_cannot_be_saved_are_told(desk: LinesDesk) -> None:
    desk.wording.broken = True
    desk.rows()[1].click()
    write(desk, "Me too.")
    assert "wording-unsaved" == desk.page.panel._hint.text()
    assert "Me too." == desk.page.panel._field.toPlainText()


def test_record_stop_and_keep_with_one_key_each(desk: LinesDesk) -> None:
    desk.rows()[1].click()
    voice = desk.page.panel.voice
    press(voice._record, ENTER)
    desk.background.work()
    assert voice._stop.hasFocus()
    desk.say()
    assert voice._meter.level() > 0.0
    assert voice._time.text().startswith("0:0")
    press(voice._stop, SPACE)
    desk.background.work()
    assert voice._keep.hasFocus()
    assert 0 == desk.packs.all()[0].lines
    press(voice._keep, ENTER)
    assert (LAST, "Your voice") == desk.said()[1]
    assert 1 == desk.packs.all()[0].lines
    assert desk.beats.call is None


def test_a_take_that_is_not_kept_is_gone(desk: LinesDesk) -> None:
    desk.rows()[1].click()
    desk.record()
    desk.stop()
    press(desk.page, ESCAPE)
    assert "still" == desk.presenter.taking.state
    assert desk.page.panel.isVisible(), "one step at a time"
    desk.record()
    desk.stop()
    desk.rows()[0].click()
    assert "still" == desk.presenter.taking.state
    assert 0 == desk.packs.all()[0].lines


@pytest.mark.parametrize("moment", ["recording", "taken"])
def test_a_page_that_goes_lets_the_microphone_go_and_keeps_no_take(moment: str, desk: LinesDesk) -> None:
    desk.rows()[1].click()
    desk.record()
    if moment == "taken":
        desk.stop()
    desk.page.hide()
    desk.background.work()
    assert not desk.microphone.recording()
    assert "still" == desk.presenter.taking.state
    assert 0 == desk.packs.all()[0].lines
    assert desk.beats.call is None


def test_a_microphone_that_goes_in_the_middle_leaves_a_take_to_keep(desk: LinesDesk) -> None:
    desk.rows()[1].click()
    desk.record()
    desk.microphone.unplug()
    desk.beat()
    desk.background.work()
    voice = desk.page.panel.voice
    assert voice._told.text().startswith("The microphone went away.")
    assert voice._keep.isVisible()


def test_without_a_microphone_one_is_told_and_can_try_again(desk: LinesDesk) -> None:
    desk.microphone.there = False
    desk.rows()[1].click()
    voice = desk.page.panel.voice
    voice._record.click()
    desk.background.work()
    assert "no-microphone" == voice._told.text()
    desk.microphone.there = True
    desk.record()
    assert voice._stop.isVisible()


def test_a_take_without_a_word_can_be_taken_again_but_not_kept(desk: LinesDesk) -> None:
    desk.rows()[1].click()
    voice = desk.page.panel.voice
    voice._record.click()
    desk.background.work()
    desk.silence(2)
    desk.stop()
    assert "take-silent" == voice._told.text()
    assert not voice._keep.isVisible()
    assert not voice._listen.isVisible()
    assert voice._record.hasFocus()


def test_a_full_disk_keeps_the_take_on_the_page(desk: LinesDesk) -> None:
    desk.rows()[1].click()
    desk.record()
    desk.stop()
    desk.packs.broken = Unusable("disk-full")
    voice = desk.page.panel.voice
    voice._keep.click()
    assert "disk-full" == voice._told.text()
    assert voice._keep.isVisible()
    desk.packs.broken = None
    voice._keep.click()
    assert 1 == desk.packs.all()[0].lines


def test_a_sound_file_becomes_a_take(desk: LinesDesk) -> None:
    desk.rows()[1].click()
    desk.reading.files["me.wav"] = desk.room_of(LAST)
    desk.page.use_file("gone.wav")
    desk.background.work()
    voice = desk.page.panel.voice
    assert "sound-missing file=gone.wav" == voice._told.text()
    desk.page.use_file("me.wav")
    desk.background.work()
    voice._keep.click()
    assert (LAST, "Your voice") == desk.said()[1]


def test_a_recording_is_removed_only_by_a_second_click(desk: LinesDesk) -> None:
    desk.rows()[1].click()
    desk.record()
    desk.stop()
    voice = desk.page.panel.voice
    voice._keep.click()
    voice._remove.click()
    assert ("Yes, remove it", 1) == (voice._remove.text(), desk.packs.all()[0].lines)
    voice._remove.click()
    assert (LAST, COMPUTER) == desk.said()[1]


def test_what_is_heard_is_the_line_or_the_take(desk: LinesDesk) -> None:
    desk.rows()[1].click()
    heard: list[float] = []
    desk.presenter.hear(begun=heard.append, failed=lambda: None)
    desk.background.work()
    desk.record(seconds=3.0)
    assert desk.player.stopped, "the voice spoke into the recording"
    desk.stop()
    desk.presenter.hear(begun=heard.append, failed=lambda: None)
    assert 3.0 == pytest.approx(heard[1], abs=0.4)
    assert heard[0] < 2.5


def test_a_colleagues_voice_comes_in_is_switched_off_and_goes(desk: LinesDesk) -> None:
    desk.page.take_in(desk.give("Calm lines", "Bodil", LAST))
    desk.background.work()
    packs = desk.page.packs
    assert ((LAST, "Bodil"), "The voice is here now.") == (desk.said()[1], packs._said.text())
    _, toggle = packs._shown["Calm lines"]
    toggle.setFocus()
    press(toggle, SPACE)
    assert (LAST, COMPUTER) == desk.said()[1]
    assert toggle.hasFocus(), "the keyboard was lost"
    desk.presenter.forget("Calm lines")
    desk.page.refresh()
    assert () == desk.presenter.colleagues()


def test_a_pack_that_cannot_be_used_is_told_where(desk: LinesDesk) -> None:
    desk.page.take_in("holiday.zip")
    desk.background.work()
    assert "holiday.zip:0:0: pack-missing" in desk.page.packs._said.text()


def test_own_recordings_are_handed_on_with_a_name_to_credit(desk: LinesDesk) -> None:
    packs = desk.page.packs
    assert not packs._hand_on.isEnabled()
    desk.rows()[1].click()
    desk.record()
    desk.stop()
    desk.page.panel.voice._keep.click()
    packs._hand_on.click()
    assert not packs._save.isEnabled()
    asked: list[str] = []
    desk.page.hand_on_asked.connect(asked.append)
    QTest.keyClicks(packs._by, "Bodil")
    press(packs._by, ENTER)
    assert ["Bodil"] == asked
    desk.page.hand_on("mine.zip", "Bodil")
    desk.background.work()
    assert "Bodil" == desk.packs.handed["mine.zip"][0]
    assert packs._said.text().startswith("1 line handed on.")


def test_escape_closes_the_line_and_then_the_page(desk: LinesDesk) -> None:
    left: list[bool] = []
    desk.page.left.connect(lambda: left.append(True))
    desk.rows()[0].click()
    press(desk.page, ESCAPE)
    assert (False, []) == (desk.page.panel.isVisible(), left)
    press(desk.page, ESCAPE)
    assert [True] == left
