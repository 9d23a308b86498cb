"""A theme for every test of the window, fresh and light."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.fakes.readings import keep_readings

from pauseknap.ui.style.files import resources_folder
from pauseknap.ui.style.theme import Theme


@pytest.fixture(autouse=True)
def kept_readings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Our own practices are read once."""
    keep_readings(monkeypatch)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """Light, text scale 1, motion on, whatever the machine prefers."""
    made = Theme(qapp.styleHints(), resources_folder())
    made.choose(theme="light", motion="full")
    yield made
    shiboken6.delete(made)
    qapp.styleHints().setColorScheme(Qt.ColorScheme.Unknown)
