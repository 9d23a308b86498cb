"""Text keeps to its lines: it wraps, is cut only where asked to be, and tells what was cut."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetricsF, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.caption import CaptionBlock
from pauseknap.ui.widgets.flow import FlowLayout
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.lines import broken
from pauseknap.ui.widgets.notice import Notice

LONG = "Du er også et menneske, der gerne vil have det godt, og som indimellem har det svært."


def test_a_label_has_the_line_height_of_its_style(theme: Theme, qtbot: QtBot) -> None:
    label = Text(theme, "Resten kan vente\net minut.", "display")
    qtbot.addWidget(label)
    assert label.heightForWidth(450) == 100
    assert label.sizeHint().height() == 100


def test_a_label_never_breaks_in_the_width_it_asked_for(theme: Theme, qtbot: QtBot) -> None:
    label = Text(theme, "Ingen råd, ingen løsninger.", "lead")
    qtbot.addWidget(label)
    assert label.heightForWidth(label.sizeHint().width()) == 27


def test_what_does_not_fit_is_cut_only_where_a_number_of_lines_is_asked_for(
    theme: Theme, qtbot: QtBot
) -> None:
    free, short = Text(theme, LONG), Text(theme, LONG, max_lines=1)
    for label in (free, short):
        qtbot.addWidget(label)
        label.resize(200, 24)
    assert not free.is_cut()
    assert short.is_cut()


# The theme is only read here, so it may be shared by all examples.
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(
    words=st.lists(
        st.text("abcdefghijklmnopqrstuvwxyzæøå", min_size=1, max_size=14), min_size=1, max_size=30
    ),
    width=st.integers(60, 900),
)
def test_no_word_is_lost_and_no_line_is_too_long(theme: Theme, words: list[str], width: int) -> None:
    font = theme.tool(16)
    lines = broken(" ".join(words), font, 24, width)
    assert "".join(lines.texts).replace(" ", "") == "".join(words)
    metrics = QFontMetricsF(font)
    assert all(metrics.horizontalAdvance(line) <= width + 1 or len(line) == 1 for line in lines.texts)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize(("width", "height"), [(448, 200), (904, 150), (1400, 200)])
def test_a_caption_is_never_cut(scale: float, width: int, height: int, theme: Theme, qtbot: QtBot) -> None:
    theme.choose(text_scale=scale)
    block = CaptionBlock(theme)
    qtbot.addWidget(block)
    block.resize(width, height)
    block.set_lines("Tænk på en, du tit ser, men ikke kender.", LONG)
    _, lines = block._setting()
    assert " ".join(lines.texts) == LONG
    assert lines.total <= height or scale == 2.0
    assert max(lines.widths) <= width


def test_a_short_caption_keeps_short_lines(theme: Theme, qtbot: QtBot) -> None:
    block = CaptionBlock(theme)
    qtbot.addWidget(block)
    block.resize(904, 150)
    block.set_lines("", "Ligesom mig har dette menneske dage, der er svære.")
    assert block._setting()[1].texts == ("Ligesom mig har dette menneske", "dage, der er svære.")


def test_a_hidden_caption_draws_nothing(theme: Theme, qtbot: QtBot) -> None:
    block = CaptionBlock(theme)
    qtbot.addWidget(block)
    block.resize(400, 150)
    block.set_lines("", "Ånd ud")
    block.set_hidden(True)
    image = QImage(400, 150, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    block.render(image, renderFlags=QWidget.RenderFlag.DrawChildren)
    empty = QImage(400, 150, QImage.Format.Format_ARGB32_Premultiplied)
    empty.fill(0)
    assert image == empty


def test_a_flow_sets_rows_and_gives_each_its_height(theme: Theme, qtbot: QtBot) -> None:
    area = QWidget()
    qtbot.addWidget(area)
    flow = FlowLayout(area, gap=10, row_gap=6)
    boxes = [QWidget() for _ in range(3)]
    for box in boxes:
        box.setFixedSize(100, 40)
        flow.addWidget(box)
    assert flow.heightForWidth(320) == 40
    assert flow.heightForWidth(210) == 86
    area.resize(210, 86)
    flow.setGeometry(QRect(0, 0, 210, 86))
    assert [box.pos().toTuple() for box in boxes] == [(0, 0), (110, 0), (0, 46)]


def test_a_notice_stands_at_the_foot_and_goes_when_closed(theme: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(900, 600)
    notice = Notice(theme, parent=page)
    page.show()
    notice.place_in(page.rect().adjusted(0, 0, 0, -20))
    notice.show_text("Lyden virker ikke lige nu. Teksten kører videre.")
    assert notice.isVisible()
    assert notice.geometry().bottom() == 579
    assert abs(notice.geometry().center().x() - 450) <= 1
    notice.set_muted(True)
    assert not notice.isVisible()
    notice.set_muted(False)
    notice.show_text("")
    assert not notice.isVisible()
