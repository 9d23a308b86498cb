"""Looks at the drawn parts in a program of its own: the dots of a pixel are settled once, at the start."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from unittest.mock import patch

from PySide6.QtGui import QColor, QImage, QPainter, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from tests.unit.ui.widgets.test_pictures import (
    NEAR,
    PATTERN,
    bench,
    breath,
    duo,
    farthest,
    home,
    systems,
    thanks,
)

from pauseknap.core.breath.motion import fullness_at, phase_at
from pauseknap.ui.style.files import resources_folder
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.style.tokens import Tokens
from pauseknap.ui.widgets import scene as fjord
from pauseknap.ui.widgets.bench_scene import BenchScene
from pauseknap.ui.widgets.breath_scene import BreathScene
from pauseknap.ui.widgets.duo_scene import DuoScene
from pauseknap.ui.widgets.thanks_scene import ThanksScene

SIZE = (501, 363)
"""Odd, so that at most ratios the edge of the window falls inside a dot."""


def straight_away(
    self: fjord.Backdrop,
    painter: QPainter,
    view: fjord.View,
    tokens: Tokens,
    ratio: float,
    region: QRegion | None = None,
) -> None:
    """The fjord drawn without an image kept in between."""
    painter.save()
    fjord._sky_and_water(painter, view, tokens)
    fjord._glow(painter, view, tokens)
    fjord._shores(painter, view, tokens)
    fjord._glints(painter, view, tokens)
    painter.restore()


def move(scene: QWidget, t: float) -> None:
    """Let a moment pass, as far as there is one."""
    if isinstance(scene, BreathScene):
        scene.set_breath(phase_at(PATTERN, t), fullness_at(PATTERN, t), t=t)
    elif isinstance(scene, DuoScene):
        scene.set_moment(t, lift=fullness_at(PATTERN, t))
    elif isinstance(scene, BenchScene | ThanksScene):
        scene.set_moment(t)


def on_screen(scene: QWidget) -> QImage:
    """What stands on the screen now, painted whole or piece by piece."""
    QApplication.processEvents()
    return scene.screen().grabWindow(scene.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)


def edge_is_drawn(image: QImage) -> bool:
    """Whether the outermost dots are like those beside them, and not left over from elsewhere."""
    wide, tall = image.width(), image.height()
    sky = [(x, 2) for x in (wide - 1, wide - 3)]
    water = [(2, y) for y in (tall - 1, tall - 3)]
    return all(_alike(image.pixelColor(*one), image.pixelColor(*other)) for one, other in (sky, water))


def _alike(one: QColor, other: QColor) -> bool:
    parts = (QColor.red, QColor.green, QColor.blue)
    return all(abs(part(one) - part(other)) <= 6 for part in parts)


def troubles(ratio: float) -> Iterator[str]:
    """What is blurred, torn or left over at this many dots a pixel."""
    theme = Theme(QApplication.styleHints(), resources_folder())
    theme.choose(theme="light", motion="full")
    for make in (home, breath, duo, bench, systems, thanks):
        scene, name = make(theme), make.__name__
        scene.resize(*SIZE)
        kept = scene.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        if kept.devicePixelRatio() != ratio:
            yield f"{name} is drawn at {kept.devicePixelRatio()}"
        with patch.object(fjord.Backdrop, "paint", straight_away):
            drawn = scene.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        if (off := farthest(inner(kept), inner(drawn))) > NEAR:
            yield f"{name}: the kept picture is off by {off}"
        if not edge_is_drawn(kept):
            yield f"{name}: its edge is not drawn"
        scene.show()
        on_screen(scene)
        for moments in ((6.6, 7.3, 8.9), (9.97, 10.4, 12.1), (13.9, 14.2)):
            for t in moments:
                move(scene, t)
                pieces = on_screen(scene)
            scene.update()
            if (off := farthest(pieces, on_screen(scene))) > NEAR:
                yield f"{name}: painted piece by piece up to {t} s it is off by {off}"
        scene.hide()


def inner(image: QImage) -> QImage:
    """Without the outermost dots, which belong to the window in part only."""
    return image.copy(2, 2, image.width() - 4, image.height() - 4)


if __name__ == "__main__":
    app = QApplication(["pauseknap"])
    sys.stdout.write(json.dumps(list(troubles(float(sys.argv[1])))))
