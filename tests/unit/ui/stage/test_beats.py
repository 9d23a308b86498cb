"""Frames of a breath: each draws the very moment, though few look at more than the breath."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.unit.ui.test_app import Running

from pauseknap.core.practice.personal import Choices
from pauseknap.core.timeline.cursor import BreathNow
from pauseknap.services.moment import Moment
from pauseknap.services.session import Session
from pauseknap.ui.stage.after_view import AfterView
from pauseknap.ui.stage.page import StagePage
from pauseknap.ui.stage.presenter import Looks
from pauseknap.ui.widgets.breath_scene import BreathScene
from pauseknap.ui.widgets.progress import BreathDots

FRAME = 1 / 30


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    made = Running(qapp, tmp_path)
    made.app.practising.start("long-out-breath", Choices(minutes=1))
    made.seconds(12)
    yield made
    made.close()


@pytest.fixture
def stage(running: Running) -> StagePage:
    return running.app.rooms.stage


@pytest.fixture
def scene(stage: StagePage) -> BreathScene:
    (found,) = [one for one in stage.findChildren(BreathScene) if one.isVisible()]
    return found


def now(stage: StagePage) -> Moment:
    assert stage._session is not None
    return stage._session.moment()


def breath_of(moment: Moment) -> BreathNow:
    assert moment.here is not None
    assert moment.here.breath is not None
    return moment.here.breath


def test_every_frame_draws_its_own_moment(running: Running, stage: StagePage, scene: BreathScene) -> None:
    for _ in range(330):
        running.player.advance(FRAME)
        stage.beat()
        breath = breath_of(now(stage))
        assert (breath.phase, breath.fullness) == (scene._phase, scene._fullness)
        assert now(stage).seconds == scene._t


def test_everything_else_is_looked_at_ten_times_a_second(
    running: Running, stage: StagePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[Moment] = []
    whole = Session.moment

    def look(session: Session) -> Moment:
        looks.append(whole(session))
        return looks[-1]

    monkeypatch.setattr(Session, "moment", look)
    for _ in range(90):
        running.player.advance(FRAME)
        stage.beat()
    assert 27 <= len(looks) <= 36


def test_the_next_breath_is_counted_with_the_frame_it_begins_in(running: Running, stage: StagePage) -> None:
    (dots,) = stage.findChildren(BreathDots)
    for _ in range(300):
        running.player.advance(FRAME)
        stage.beat()
        assert breath_of(now(stage)).phase.breath == dots._now


def test_time_that_stands_still_is_looked_into_so_that_the_end_is_seen(
    running: Running, stage: StagePage
) -> None:
    running.player.advance(3600)
    for _ in range(2):
        stage.beat()
    assert [view.isVisible() for view in stage.findChildren(AfterView)] == [True]


def test_a_held_breath_stands_still(running: Running, stage: StagePage, scene: BreathScene) -> None:
    QTest.keyClick(stage, Qt.Key.Key_Space)
    drawn = scene._t
    running.player.advance(FRAME)
    stage.beat()
    assert drawn == scene._t
    assert now(stage).state == "paused"


def test_between_looks_the_breath_will_do_while_time_goes_on() -> None:
    looks = Looks()
    looks.look(5.0)
    assert [looks.breath_will_do(at) for at in (5.03, 5.03, 5.06, 5.099, 5.1, 4.0)] == [
        True,
        False,
        True,
        True,
        False,
        False,
    ]
