"""A hundred windows of any size, text, language and colours: no word is cut, and nothing lies on another."""

from __future__ import annotations

import random
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from typing import Literal

import pytest
from PySide6.QtWidgets import QApplication
from tests.unit.ui.pages.measure import troubles
from tests.unit.ui.places import places, settle
from tests.unit.ui.test_app import Running

from pauseknap.core.language import LANGUAGES, Language
from pauseknap.ui.widgets.notice import Notice

SEED, WINDOWS, LOOKS_EACH = 4, 100, 5
"""A language has its own share of the windows, in so many looks: to change a look takes longest."""
SMALLEST, LARGEST = (480, 640), (1920, 1080)
WIDTHS, HEIGHTS = zip(SMALLEST, LARGEST, strict=True)
Colours = Literal["light", "dark", "contrast"]
COLOURS: tuple[Colours, ...] = ("light", "dark", "contrast")


@dataclass(frozen=True)
class Look:
    """How a window is worn, and the sizes it is drawn to."""

    colours: Colours
    scale: float
    sizes: tuple[tuple[int, int], ...]


def looks(language: Language) -> list[Look]:
    """The same ones every time; the smallest window and the largest text are always among them."""
    chance = random.Random(f"{SEED} {language}")
    each = WINDOWS // len(LANGUAGES) // LOOKS_EACH
    scales = [1.0, 2.0, *(round(chance.uniform(1.0, 2.0), 2) for _ in range(LOOKS_EACH - 2))]
    made = []
    for scale in scales:
        sizes = [(chance.randint(*WIDTHS), chance.randint(*HEIGHTS)) for _ in range(each - 1)]
        made.append(Look(chance.choice(COLOURS), scale, (SMALLEST, *sizes)))
    return made


@pytest.mark.timeout(180)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_and_nothing_lies_on_something_else_in_any_window(
    language: Language, qapp: QApplication, tmp_path: Path
) -> None:
    running = Running(qapp, tmp_path, language=language)
    window = running.window
    every = cycle(places(running))
    found: list[str] = []
    for look in looks(language):
        running.house.preferences.change(theme=look.colours, text_scale=look.scale)
        for width, height in look.sizes:
            running.app.practising.stop()
            running.app.open("home")
            window.resize(width, height)
            place = next(every)
            place.show(running)
            settle()
            running.app.rooms.stage.tick()
            for passing in window.findChildren(Notice):
                passing.hide()  # it lies over the picture on purpose
            where = f"{place.name}, {width}×{height} at {look.scale:.0%}, {look.colours}"
            found += [f"{where}: {one}" for one in troubles(window)]
    running.close()
    assert not found, "\n".join(found)
