"""Home and stage hold their words at every size: nothing is cut, and nothing lies on something else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from tests.unit.ui.pages.measure import troubles
from tests.unit.ui.test_app import Running

from pauseknap.core.language import LANGUAGES, Language
from pauseknap.core.practice.personal import Choices
from pauseknap.ui.widgets.notice import Notice

ROOMS: dict[float, list[tuple[int, int]]] = {
    1.0: [(480, 640), (1000, 720), (1920, 1080)],
    1.25: [(800, 600)],
    1.5: [(480, 640), (1366, 700)],
    1.75: [(640, 640)],
    2.0: [(480, 640), (800, 600), (1000, 720), (1920, 1080)],
}
"""Text scale → width and height of the window."""
Show = Callable[[Running], None]


def home(running: Running) -> None:
    running.app.open("home")


def home_with_the_last_check(running: Running) -> None:
    checking = running.app.services.checking
    checking.save(checking.begin("quick"))
    running.app.open("home")


def pacer(running: Running) -> None:
    running.app.practising.start("long-out-breath", Choices(minutes=1))
    running.seconds(9)


def held_pacer(running: Running) -> None:
    pacer(running)
    running.app.rooms.stage._with(lambda session: session.toggle())


def spoken(running: Running) -> None:
    running.app.practising.start("just-like-me", Choices(minutes=5))
    running.seconds(60)


def card(running: Running) -> None:
    running.house.preferences.change(rights_heard=3)
    running.app.practising.start("bench", Choices(minutes=12))


def turn(running: Running) -> None:
    card(running)
    session = running.app.services.playing.session
    assert session is not None
    session.go_on()
    for _ in range(2):
        session.skip_section()
    running.seconds(1)


def question(running: Running) -> None:
    running.app.practising.start("long-out-breath", Choices(minutes=1))
    running.seconds(3600)


def harder(running: Running) -> None:
    question(running)
    running.app.rooms.stage._answer("harder")


def nothing_heard(running: Running) -> None:
    running.player.broken = True
    spoken(running)


SHOWN: tuple[Show, ...] = (
    home,
    home_with_the_last_check,
    pacer,
    held_pacer,
    spoken,
    card,
    turn,
    question,
    harder,
    nothing_heard,
)


@pytest.mark.parametrize("scale", ROOMS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_and_nothing_lies_on_something_else(
    language: Language, scale: float, qapp: QApplication, tmp_path: Path
) -> None:
    running = Running(qapp, tmp_path, language=language)
    spoken(running)
    running.house.preferences.change(text_scale=scale)  # once, while something is on show: it takes longest
    found = [
        f"as it grew, {width}×{height}: {one}"
        for width, height in ROOMS[scale]
        for one in seen(running, width, height)
    ]
    found += [
        f"{show.__name__}, {width}×{height}: {one}"
        for show in SHOWN
        for width, height in ROOMS[scale]
        for one in shown(show, running, width, height)
    ]
    running.close()
    assert not found, "\n".join(found)


def shown(show: Show, running: Running, width: int, height: int) -> list[str]:
    """What is wrong with one place at one size."""
    running.app.practising.stop()
    show(running)
    return seen(running, width, height)


def seen(running: Running, width: int, height: int) -> list[str]:
    """What is wrong with what is on show."""
    window = running.window
    window.setMinimumSize(0, 0)
    window.resize(width, height)
    for _ in range(4):
        QApplication.processEvents()
    running.app.rooms.stage.tick()
    for passing in window.findChildren(Notice):
        passing.hide()  # it lies over the picture on purpose
    return troubles(window)
