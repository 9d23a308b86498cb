"""Corners are cut where X11 shows what lies outside them, and nowhere else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from pauseknap.ui.corners import cut_corners


@pytest.fixture
def widget(qapp: QApplication) -> Iterator[QWidget]:
    made = QWidget()
    made.resize(100, 60)
    yield made
    shiboken6.delete(made)


def test_under_x11_the_corners_are_gone_and_all_else_is_there(
    widget: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", staticmethod(lambda: "xcb"))
    cut_corners(widget, 14.0)
    shape = widget.mask()
    for corner in ((0, 0), (99, 0), (0, 59), (99, 59), (2, 1)):
        assert not shape.contains(QPoint(*corner))
    for kept in ((14, 0), (0, 14), (50, 30), (99, 30), (50, 59), (5, 5)):
        assert shape.contains(QPoint(*kept))


def test_elsewhere_a_window_keeps_its_shape(widget: QWidget) -> None:
    cut_corners(widget, 14.0)
    assert widget.mask().isEmpty()
