"""A tooltip shows what somebody wrote, and fetches nothing that it names."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument

from pauseknap.ui.widgets.tips import tip

TEXTS = [
    "Ro",
    "<b>Ro</b>",
    'Se <img src="file:///etc/passwd"> her',
    "2 < 3 & 4 > 1",
    "a\n<b>",
    "&lt;b&gt;",
    "R & D",
]


@pytest.mark.parametrize("text", TEXTS)
def test_every_text_stands_there_as_it_was_written(text: str) -> None:
    page = QTextDocument()
    page.setHtml(tip(text)) if "<qt>" in tip(text) else page.setPlainText(tip(text))
    assert text == page.toPlainText()


def test_a_plain_text_is_left_alone() -> None:
    assert "Ro" == tip("Ro")
