"""The seat before the views of steps that ask."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.unit.ui.stage.seats import Seat

from pauseknap.ui.style.files import resources_folder
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.words import Words


@pytest.fixture
def seat(qtbot: QtBot, theme: Theme, qapp: QApplication) -> Seat:
    words = Words(qapp, resources_folder() / "translations")
    return Seat(qtbot, theme, Times(words))
