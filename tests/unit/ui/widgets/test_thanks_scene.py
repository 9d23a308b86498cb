"""Empty bars are lit one by one; the picture moves only with the seconds it is given."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot
from tests.unit.ui.widgets.test_pictures import farthest

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.style.tokens import ThemeName
from pauseknap.ui.widgets.thanks_scene import WIDTH, ThanksScene


@pytest.fixture
def scene(theme: Theme, qtbot: QtBot) -> ThanksScene:
    made = ThanksScene(theme)
    qtbot.addWidget(made)
    made.resize(600, 432)
    return made


def picture(scene: ThanksScene, x: float | None = None) -> QImage:
    """All of it, or only what is around one bar."""
    image = scene.grab().toImage()
    if x is None:
        return image
    wide = round(WIDTH * scene._k() * 1.2)
    return image.copy(QRect(round(x) - wide // 2, 0, wide, image.height()))


@pytest.mark.parametrize("tokens", ["light", "dark", "contrast"])
def test_a_lit_bar_can_be_told_from_an_empty_one_and_changes_no_other(
    tokens: ThemeName, scene: ThanksScene, theme: Theme
) -> None:
    theme.choose(theme=tokens)
    first, second, third = scene._places()
    empty = [picture(scene, x) for x in (first, second, third)]
    scene.set_lit((False, True, False))
    assert farthest(empty[1], picture(scene, second)) > 60
    assert farthest(empty[0], picture(scene, first)) == 0
    assert farthest(empty[2], picture(scene, third)) == 0


def test_only_lit_bars_have_a_reflection_and_only_that_moves(scene: ThanksScene) -> None:
    still = picture(scene)
    scene.set_moment(2.0)
    assert still == picture(scene)
    scene.set_lit((True, True, True))
    before = picture(scene)
    scene.set_moment(3.5)
    after = picture(scene)
    assert before != after
    sky = QRect(0, 0, 600, scene.waterline() - 2)
    assert before.copy(sky) == after.copy(sky)


def test_nothing_moves_under_reduced_motion(scene: ThanksScene, theme: Theme) -> None:
    theme.choose(motion="reduced")
    scene.set_lit((True, True, True))
    before = picture(scene)
    scene.set_moment(3.5)
    assert before == picture(scene)


@pytest.mark.parametrize("count", [1, 3, 8])
@pytest.mark.parametrize("size", [(480, 640), (1920, 1080), (480, 240)])
def test_any_number_of_bars_fits(count: int, size: tuple[int, int], scene: ThanksScene) -> None:
    scene.resize(*size)
    scene.set_lit((False,) * count)
    half = WIDTH * scene._k() / 2
    places = scene._places()
    assert count == len(places)
    assert places[0] - half >= 0
    assert places[-1] + half <= size[0]
    assert all(other - one > 2 * half for one, other in itertools.pairwise(places))
    assert 0 <= scene.bars_top() < scene.waterline() < scene.reflections_bottom()


def test_it_says_what_it_is_told_to_say(scene: ThanksScene) -> None:
    scene.set_name("To af tre lyser.")
    assert scene.accessibleName() == "To af tre lyser."
