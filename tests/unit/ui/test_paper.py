"""What is shown is what is printed: the same sheets with the same lines, and only the words one gave."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.unit.ui.widgets.hearing import role_and_name

from pauseknap.ui.paper import Paper, PaperSize, save_pdf, sheet_document
from pauseknap.ui.style.palette import palette_of
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.style.tokens import ThemeName
from pauseknap.ui.widgets.sheet_preview import SheetPreview

PLAN = (
    ("Mit tidlige tegn", ("Jeg glemmer at spise.",)),
    ("Inden for et minut", ("Tre lange udåndinger ved døren.", "Jeg slipper skuldrene.")),
    ("Det beder jeg min leder om", ()),
)
LONG = tuple((f"Overskrift {at}", ("En linje.", "En linje til.")) for at in range(25))
FOOT = "Arbejdsgiveren har ansvaret for arbejdsmiljøet."


@pytest.fixture
def window_palette(qapp: QApplication) -> Iterator[Callable[[Theme], None]]:
    """Lets Qt draw with the colours of a theme, as in the app."""
    before = qapp.palette()
    yield lambda theme: qapp.setPalette(palette_of(theme.tokens))
    qapp.setPalette(before)


def laid_out(
    theme: Theme,
    sections: Sequence[tuple[str, Sequence[str]]] = PLAN,
    foot: str = FOOT,
    size: PaperSize = "a4",
) -> Paper:
    return sheet_document(theme.fonts, "Min plan på en side", sections, foot, size=size)


def pdf(paper: Paper, folder: Path) -> bytes:
    file = folder / "plan.pdf"
    assert save_pdf(paper, "Min plan", str(file))
    return file.read_bytes()


def drawn(paper: Paper, page: int) -> QImage:
    image = QImage(round(paper.width), round(paper.height), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    paper.paint(painter, page)
    painter.end()
    return image


def ink_rows(image: QImage) -> list[int]:
    """The rows in which there is anything but white."""
    wide = image.width()
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)  # by a name, as its bits are its own
    data = bytes(grey.constBits())
    line = len(data) // image.height()
    return [row for row in range(image.height()) if min(data[row * line : row * line + wide]) < 200]


def line_tops(image: QImage) -> list[int]:
    """Where each line of words or each rule begins."""
    rows = ink_rows(image)
    return [row for row in rows if row - 1 not in rows and row - 2 not in rows]


def first_line(document: QTextDocument, number: int) -> float:
    """How far down the first line of a block stands, over all sheets."""
    document.pageCount()  # a block has its lines only when all is laid out
    block = document.findBlockByNumber(number)
    layout = block.layout()
    return document.documentLayout().blockBoundingRect(block).top() + layout.lineAt(0).y()


def test_all_words_stand_on_it_in_their_order_and_none_is_taken_for_markup(theme: Theme) -> None:
    paper = laid_out(theme, (("Hvem & hvad", ("<b>Lone</b>", "1 < 2")),))
    assert ["Min plan på en side", "Hvem & hvad", "<b>Lone</b>", "1 < 2", "", FOOT] == paper.text().split(
        "\n"
    )


@pytest.mark.parametrize("size", ["a4", "a6"])
def test_a_plan_fits_on_one_sheet_of_either_size_in_the_shape_of_paper(size: PaperSize, theme: Theme) -> None:
    paper = laid_out(theme, size=size)
    assert paper.pages == 1
    assert paper.height / paper.width == pytest.approx(2**0.5, rel=0.01)
    rows = ink_rows(drawn(paper, 0))
    margin = 0.05 * paper.width
    assert margin < rows[0] < rows[-1] < paper.height - margin


def test_type_gets_a_little_smaller_before_a_second_sheet_is_taken(theme: Theme) -> None:
    def type_size(count: int) -> int:
        paper = laid_out(theme, LONG[:count])  # by a name, as a block is gone with its document
        return paper._document.findBlockByNumber(0).charFormat().font().pixelSize()

    most = max(count for count in range(1, 20) if laid_out(theme, LONG[:count]).pages == 1)
    assert type_size(most) < type_size(3) == type_size(most + 1)
    assert 2 == laid_out(theme, LONG[: most + 1]).pages


def test_no_heading_stands_alone_at_the_end_of_a_sheet(theme: Theme) -> None:
    for count in range(12, 25):
        paper = laid_out(theme, LONG[:count])
        document = paper._document
        sheets = [first_line(document, at) // paper.height for at in range(document.blockCount())]
        headings = range(1, document.blockCount(), 3)
        assert [] == [at for at in headings if sheets[at] != sheets[at + 1]]


def test_every_sheet_has_the_foot_and_nothing_lies_on_it(theme: Theme) -> None:
    paper, without = laid_out(theme, LONG), laid_out(theme, LONG, "")
    half = paper.height / 2
    foot = [row for row in ink_rows(drawn(laid_out(theme, ()), 0)) if row > half]
    assert paper.pages >= 2
    for page in range(paper.pages):
        assert foot == [row for row in ink_rows(drawn(paper, page)) if row > foot[0] - 10]
    assert foot[-1] not in ink_rows(drawn(without, 0))


def test_a_heading_without_lines_gets_lines_to_write_on(theme: Theme) -> None:
    empty = laid_out(theme, (("Hvem?", ()),), "")
    image = drawn(empty, 0)
    ruled = [
        row
        for row in range(image.height())
        if sum(image.pixelColor(x, row).lightness() < 200 for x in range(100, 690, 10)) > 55
    ]
    assert len([row for row in ruled if row - 1 not in ruled]) == 2


def test_a_pdf_has_as_many_pages_of_the_right_size_and_a_title(theme: Theme, tmp_path: Path) -> None:
    paper = laid_out(theme, LONG)
    data = pdf(paper, tmp_path)
    assert data.startswith(b"%PDF-")
    assert "Min plan".encode("utf-16-be") in data
    assert [str(paper.pages).encode()] == re.findall(rb"/Count (\d+)", data)
    found = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", data)
    assert found is not None
    assert [595, 842] == [round(float(side)) for side in found.groups()]
    small = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf(laid_out(theme, size="a6"), tmp_path))
    assert small is not None
    assert [298, 420] == pytest.approx([float(side) for side in small.groups()], abs=1.5)


def test_a_pdf_that_cannot_be_written_leaves_nothing_and_says_so(theme: Theme, tmp_path: Path) -> None:
    assert not save_pdf(laid_out(theme), "Min plan", str(tmp_path / "not there" / "plan.pdf"))
    assert not (tmp_path / "not there").exists()


@pytest.mark.parametrize("tokens", ["light", "dark", "contrast"])
def test_the_preview_is_white_paper_with_the_same_lines_in_every_look(
    tokens: ThemeName, theme: Theme, qtbot: QtBot, window_palette: Callable[[Theme], None]
) -> None:
    paper = laid_out(theme)
    asked = line_tops(drawn(paper, 0))
    theme.choose(theme=tokens)
    window_palette(theme)
    preview = SheetPreview(theme)
    qtbot.addWidget(preview)
    preview.set_paper(paper)
    width = round(paper.width) + 16
    preview.resize(width, preview.heightForWidth(width))
    seen = preview.grab().toImage().copy(8, 8, round(paper.width), round(paper.height))
    shown = line_tops(seen)
    assert len(asked) == len(shown) > 7
    assert max(abs(one - other) for one, other in zip(shown, asked, strict=True)) <= 2


def test_the_preview_is_read_as_its_text_and_keeps_the_shape_of_paper(theme: Theme, qtbot: QtBot) -> None:
    preview = SheetPreview(theme)
    qtbot.addWidget(preview)
    assert preview.heightForWidth(500) == 0
    paper = laid_out(theme, LONG)
    preview.set_paper(paper)
    assert role_and_name(preview)[1] == paper.text()
    inside = 480 - 16
    tall = paper.pages * inside * paper.height / paper.width
    assert preview.heightForWidth(480) == pytest.approx(tall, abs=16 * paper.pages + 2)
    assert preview.heightForWidth(3000) == preview.heightForWidth(1000)
    theme.choose(text_scale=2.0)
    assert preview.heightForWidth(3000) > preview.heightForWidth(1000)
