"""Nine drawn parts look as they did when somebody last looked at them.

To change one on purpose: delete its picture, run this once (it fails and draws anew), look, keep it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QVBoxLayout, QWidget
from tests.unit.ui.widgets.boards import filled

from pauseknap.core.breath.motion import fullness_at, phase_at
from pauseknap.core.breath.pattern import Pattern
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.style.tokens import ThemeName
from pauseknap.ui.widgets.bench_scene import BenchScene
from pauseknap.ui.widgets.breath_scene import BreathScene
from pauseknap.ui.widgets.budget_scene import Amount, BudgetScene
from pauseknap.ui.widgets.duo_scene import DuoScene
from pauseknap.ui.widgets.home_scene import HomeScene
from pauseknap.ui.widgets.panels import Canvas
from pauseknap.ui.widgets.systems import SystemsScene, SystemState
from pauseknap.ui.widgets.thanks_scene import ThanksScene

FOLDER = Path(__file__).parent / "pictures"
NEAR = 2
"""A channel may differ by this much: processors round differently."""
PATTERN = Pattern(inhale=4, exhale=6)


def home(theme: Theme) -> QWidget:
    return HomeScene(theme)


def breath(theme: Theme) -> QWidget:
    scene = BreathScene(theme)
    scene.set_pattern(PATTERN)
    scene.set_breath(phase_at(PATTERN, 6.5), fullness_at(PATTERN, 6.5), t=6.5)
    return scene


def points(theme: Theme) -> QWidget:
    theme.choose(motion="reduced")
    return breath(theme)


def duo(theme: Theme) -> QWidget:
    scene = DuoScene(theme)
    scene.set_distance("known", previous="close", share=0.5)
    return scene


def bench(theme: Theme) -> QWidget:
    scene = BenchScene(theme)
    scene.set_turn("second", 0.6)
    return scene


def systems(theme: Theme) -> QWidget:
    scene = SystemsScene(theme)
    scene.set_systems(
        [
            SystemState("alarm", 0.9, "", ""),
            SystemState("start", 0.5, "", ""),
            SystemState("pause", 0.1, "", ""),
        ]
    )
    return scene


def sorting(theme: Theme) -> QWidget:
    """With words: their typefaces come with the program."""
    page, board = Canvas(theme), filled(theme)
    frame = QVBoxLayout(page)
    frame.setContentsMargins(11, 11, 11, 11)
    frame.addWidget(board)
    board._places.show_target("influence")
    return page


def thanks(theme: Theme) -> QWidget:
    scene = ThanksScene(theme)
    scene.set_lit((True, False, True))
    return scene


def budget(theme: Theme) -> QWidget:
    scene = BudgetScene(theme)
    scene.set_budget([Amount("", 3), Amount("", 1)], [Amount("", 2), Amount("", 0), Amount("", 3)])
    return scene


CASES: list[tuple[str, ThemeName, Callable[[Theme], QWidget], tuple[int, int]]] = [
    ("home", "light", home, (500, 360)),
    ("breath", "dark", breath, (500, 360)),
    ("points", "light", points, (500, 360)),
    ("duo", "light", duo, (500, 360)),
    ("bench", "contrast", bench, (500, 360)),
    ("systems", "light", systems, (500, 360)),
    ("thanks", "dark", thanks, (500, 360)),
    ("budget", "light", budget, (400, 234)),
    ("sorting", "light", sorting, (946, 640)),
]


def drawn(widget: QWidget, size: tuple[int, int]) -> QImage:
    widget.resize(*size)
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    # Without the window's own ground: its colour is whatever the application wore last.
    widget.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return image


def farthest(one: QImage, other: QImage) -> int:
    """The largest difference of any channel of any pixel."""
    # Each by a name of its own: bits of an image that is gone are anybody's.
    left, right = (image.convertToFormat(QImage.Format.Format_RGB32) for image in (one, other))
    return max(abs(a - b) for a, b in zip(bytes(left.constBits()), bytes(right.constBits()), strict=True))


@pytest.mark.parametrize(("name", "tokens", "make", "size"), CASES, ids=[case[0] for case in CASES])
def test_a_drawn_part_looks_as_it_did(
    name: str,
    tokens: ThemeName,
    make: Callable[[Theme], QWidget],
    size: tuple[int, int],
    theme: Theme,
) -> None:
    theme.choose(theme=tokens)
    image = drawn(make(theme), size)
    file = FOLDER / f"{name}.png"
    if not file.exists():
        image.save(str(file))
        pytest.fail(f"{file.name} was drawn anew: look at it, then keep it")
    kept = QImage(str(file))
    assert image.size() == kept.size()
    assert farthest(image, kept) <= NEAR


def test_a_difference_would_be_seen(theme: Theme) -> None:
    one = drawn(duo(theme), (200, 150))
    theme.choose(theme="dark")
    assert farthest(one, drawn(duo(theme), (200, 150))) > NEAR
