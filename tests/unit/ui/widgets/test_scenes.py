"""The pictures keep what the drawing promises: equal bars, a reflection as long as the breath, stillness."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pauseknap.core.breath.motion import fullness_at, phase_at
from pauseknap.core.breath.pattern import Pattern
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.style.tokens import LIGHT
from pauseknap.ui.widgets.bars import lit
from pauseknap.ui.widgets.bench_scene import BenchScene
from pauseknap.ui.widgets.breath_scene import BreathScene
from pauseknap.ui.widgets.breath_shape import shape_of
from pauseknap.ui.widgets.duo_scene import DuoScene
from pauseknap.ui.widgets.home_scene import HomeScene
from pauseknap.ui.widgets.reflection import Reflection, straight
from pauseknap.ui.widgets.ripples import Ripples

PATTERN = Pattern(inhale=4, exhale=6)
SIZES = [(420, 560), (480, 640), (1000, 720), (1920, 1080)]


class Watched(BreathScene):
    """Remembers what it was asked to paint."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.painted = QRegion()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        self.painted = self.painted | event.region()
        super().paintEvent(event)


def picture(widget: QWidget) -> QImage:
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    widget.render(image)
    return image


def breathing(theme: Theme, qtbot: QtBot, seconds: float, size: tuple[int, int] = (500, 360)) -> BreathScene:
    scene = BreathScene(theme)
    qtbot.addWidget(scene)
    scene.resize(*size)
    scene.set_pattern(PATTERN)
    scene.set_breath(phase_at(PATTERN, seconds), fullness_at(PATTERN, seconds), t=seconds)
    return scene


@pytest.mark.parametrize("size", SIZES)
@given(shorter=st.floats(2, 12), longer=st.floats(2, 12))
def test_a_longer_out_breath_runs_at_least_as_far_and_stays_on_the_water(
    size: tuple[int, int], shorter: float, longer: float
) -> None:
    shape = shape_of(*size)
    first, second = sorted((shorter, longer))
    near, far = shape.full(first, size[1]), shape.full(second, size[1])
    assert shape.near < near <= far
    assert shape.waterline + far < size[1] - 44


def test_six_seconds_run_three_quarters_as_far_as_eight() -> None:
    shape = shape_of(1000, 720)
    assert shape.full(8, 720) == pytest.approx(0.44 * 720)
    assert shape.full(6, 720) == pytest.approx(0.33 * 720)


@pytest.mark.parametrize("size", SIZES)
def test_bars_are_a_pause_sign_and_no_towers(size: tuple[int, int]) -> None:
    shape = shape_of(*size)
    assert shape.high <= 2.1 * shape.width


def test_the_ripples_lie_still_while_the_reflection_grows() -> None:
    cut = Reflection(lit(LIGHT)[1], full=300, width=68, seed=1)
    depths = [part.y for part in cut.slices]
    assert depths == sorted(depths)
    assert depths == [part.y for part in Reflection(lit(LIGHT)[1], full=300, width=68, seed=1).slices]
    assert all(3.0 < below - above < 22 for above, below in pairwise(depths))


def test_a_reflection_that_moves_is_the_still_one_at_its_beginning() -> None:
    still = Reflection(lit(LIGHT)[1], full=300, width=68, seed=1)
    moving = Ripples(still, 68)
    drawn = []
    for moves in (False, True):
        image = QImage(200, 260, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if moves:
            moving.paint(painter, 100, 20, 210, t=0.0, ratio=1.0)
        else:
            still.paint(painter, 20, 210, straight(100, 68))
        painter.end()
        drawn.append(image)
    apart = [abs(a - b) for a, b in zip(*(bytes(image.constBits()) for image in drawn), strict=True)]
    assert max(apart) <= 40  # on the edges of lenses that grow thinner
    assert sum(apart) / len(apart) < 0.7


@pytest.mark.parametrize(("before", "after"), [(1.0, 1.1), (5.0, 5.1), (6.0, 9.0), (9.8, 9.9), (9.95, 10.1)])
def test_only_what_moves_is_painted_again(theme: Theme, qtbot: QtBot, before: float, after: float) -> None:
    scene = Watched(theme)
    qtbot.addWidget(scene)
    scene.resize(1000, 720)
    scene.set_pattern(PATTERN)
    scene.set_words({"in": ("Ånd ind", "roligt"), "out": ("Ånd ud", "")})
    scene.show()
    seen = []
    for seconds in (before, after):
        scene.painted = QRegion()
        scene.set_breath(phase_at(PATTERN, seconds), fullness_at(PATTERN, seconds), t=seconds)
        qtbot.waitUntil(lambda: not scene.painted.isEmpty())
        painted = scene.painted
        seen.append(picture(scene))
    assert painted.boundingRect().width() < 800
    assert not painted.contains(QRect(900, 100, 100, 620))
    for image in seen:
        painter = QPainter(image)
        painter.setClipRegion(painted)
        painter.fillRect(image.rect(), Qt.GlobalColor.black)
        painter.end()
    assert seen[0] == seen[1]


def test_a_moment_drawn_already_is_not_painted_again(theme: Theme, qtbot: QtBot) -> None:
    scene = Watched(theme)
    qtbot.addWidget(scene)
    scene.show()
    for _ in range(2):
        scene.set_breath(phase_at(PATTERN, 6.0), fullness_at(PATTERN, 6.0), t=6.0)
        QApplication.processEvents()
        painted, scene.painted = scene.painted, QRegion()
    assert painted.isEmpty()


def test_reduced_motion_changes_once_a_second_and_not_between(theme: Theme, qtbot: QtBot) -> None:
    theme.choose(motion="reduced")
    shown = [picture(breathing(theme, qtbot, seconds)) for seconds in (4.1, 4.5, 4.9, 5.1)]
    assert shown[0] == shown[1] == shown[2]
    assert shown[2] != shown[3]


def test_as_many_points_as_seconds_and_the_last_lights_in_the_last_second(theme: Theme, qtbot: QtBot) -> None:
    theme.choose(motion="reduced")
    lit_now = [breathing(theme, qtbot, seconds)._lit() for seconds in (0.0, 3.9, 4.0, 9.9)]
    assert lit_now == [(1, 0), (4, 0), (0, 1), (0, 6)]


def test_words_can_be_hidden_and_the_fjord_stays(theme: Theme, qtbot: QtBot) -> None:
    scene = breathing(theme, qtbot, 6.0, (1000, 720))
    without = picture(scene)
    scene.set_words({"out": ("Ånd ud", "langsomt, helt ud")})
    assert picture(scene) != without
    scene.set_words_hidden(True)
    assert picture(scene) == without


def test_a_word_gives_way_in_four_tenths_of_a_second(theme: Theme, qtbot: QtBot) -> None:
    scene = breathing(theme, qtbot, 3.9, (1000, 720))
    scene.set_words({"in": ("Ånd ind", ""), "out": ("Ånd ud", "")})
    picture(scene)
    sky = QRect(0, 0, 1000, 150)
    seen = []
    for seconds in (4.2, 4.4, 4.8):
        scene.set_breath(phase_at(PATTERN, seconds), fullness_at(PATTERN, seconds), t=seconds)
        seen.append(picture(scene).copy(sky))
    assert seen[0] != seen[1]
    assert seen[1] == seen[2]


def test_two_bars_become_one_and_both_stand_in_the_same_light(theme: Theme, qtbot: QtBot) -> None:
    scene = DuoScene(theme)
    qtbot.addWidget(scene)
    scene.resize(1000, 720)
    scene.set_distance("known")
    image, line = picture(scene), scene.waterline()
    left, right = (500 - (168 + 54) // 2, 500 + (168 + 54) // 2)
    assert [image.pixel(left, line - up) for up in (5, 50, 90)] == [
        image.pixel(right, line - up) for up in (5, 50, 90)
    ]
    scene.set_distance("self")
    assert picture(scene).pixel(500, line - 50) == image.pixel(left, line - 50)


def test_nothing_moves_in_a_spoken_practice_under_reduced_motion(theme: Theme, qtbot: QtBot) -> None:
    theme.choose(motion="reduced")
    scene = DuoScene(theme)
    qtbot.addWidget(scene)
    scene.resize(500, 360)
    before = picture(scene)
    scene.set_moment(7.3, lift=0.8)
    assert picture(scene) == before


def test_the_tellers_reflection_shortens_as_time_goes(theme: Theme, qtbot: QtBot) -> None:
    scene = BenchScene(theme)
    qtbot.addWidget(scene)
    scene.resize(1000, 720)
    far = QRect(390, scene.waterline() + 100, 90, 60)
    scene.set_turn("first", 0.2)
    late = picture(scene).copy(far)
    scene.set_turn("first", 0.4)
    assert picture(scene).copy(far) == late
    scene.set_turn("first", 1.0)
    assert picture(scene).copy(far) != late


def test_the_bars_of_home_are_a_button_and_the_water_is_not(theme: Theme, qtbot: QtBot) -> None:
    scene = HomeScene(theme)
    qtbot.addWidget(scene)
    scene.resize(1000, 720)
    with qtbot.waitSignal(scene.bars_pressed):
        QTest.mouseClick(scene, Qt.MouseButton.LeftButton, pos=scene.bars_rect().center().toPoint())
    with qtbot.assertNotEmitted(scene.bars_pressed):
        QTest.mouseClick(scene, Qt.MouseButton.LeftButton, pos=QPoint(200, 600))


def test_the_horizon_of_home_is_where_the_drawing_has_it(theme: Theme, qtbot: QtBot) -> None:
    scene = HomeScene(theme)
    qtbot.addWidget(scene)
    scene.resize(1000, 720)
    assert scene.waterline() == 336
    assert scene.bars_rect().center().x() == pytest.approx(705)
    scene.resize(480, 640)
    scene.set_compact(True)
    assert scene.waterline() == 318
    assert scene.bars_rect().center().x() == pytest.approx(240)
