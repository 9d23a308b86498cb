"""A page on paper: laid out once, then shown, printed and saved as PDF with the very same lines."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from PySide6.QtCore import QIODevice, QMarginsF, QRectF, QSaveFile, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLength,
)

from pauseknap.ui.style.fonts import Fonts
from pauseknap.ui.style.palette import palette_of
from pauseknap.ui.style.tokens import LIGHT

LIGATURES = QFont.Tag("liga")
PaperSize = Literal["a4", "a6"]
DOTS = 96 / 25.4
"""Pixels a millimetre; paper is laid out in pixels of a 96th of an inch, whatever the screen."""
SHARP = 300
"""Dots an inch of a PDF's own grid; text in it has no dots."""
TITLE, HEADING, BODY, FOOT = 34.0, 17.0, 15.5, 12.0
LINE_PERCENT = 128.0
FITTING = (1.0, 0.94, 0.88)
"""How much smaller type may be made so that all stands on one sheet."""
RULED = 2
"""Empty lines to write on under a heading that has none."""


@dataclass(frozen=True)
class Measures:
    """Millimetres of a sheet and of its margin, and how large its type is beside that of A4."""

    wide: float
    tall: float
    margin: float
    type_share: float
    page_size: QPageSize.PageSizeId


MEASURES: Mapping[PaperSize, Measures] = MappingProxyType(
    {
        "a4": Measures(210, 297, 20, 1.0, QPageSize.PageSizeId.A4),
        "a6": Measures(105, 148, 9, 0.76, QPageSize.PageSizeId.A6),
    }
)


class Paper:
    """One or more sheets. Sizes are in pixels of paper; painters are scaled to whatever they paint on."""

    def __init__(self, document: QTextDocument, foot: str, foot_font: QFont, size: PaperSize) -> None:
        self._document = document
        self._foot = foot
        self._foot_font = foot_font
        self._measures = MEASURES[size]
        self.width = self._measures.wide * DOTS
        self.height = self._measures.tall * DOTS
        margin = self._measures.margin * DOTS
        frame = document.rootFrame().frameFormat()
        frame.setMargin(margin)
        frame.setBottomMargin(margin + (self._foot_tall() + margin / 2 if foot else 0))
        document.rootFrame().setFrameFormat(frame)
        document.setPageSize(QSizeF(self.width, self.height))

    @property
    def pages(self) -> int:
        """How many sheets it takes."""
        return self._document.pageCount()

    def text(self) -> str:
        """All of it as plain text, for screen readers and the clipboard."""
        body = self._document.toPlainText().strip()
        return f"{body}\n\n{self._foot}" if self._foot else body

    def paint(self, painter: QPainter, page: int) -> None:
        """Draw a sheet, counted from 0, with its corner at the painter's origin; the white is not drawn."""
        painter.save()
        painter.setClipRect(QRectF(0, 0, self.width, self.height))
        painter.save()
        painter.translate(0, -page * self.height)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(0, page * self.height, self.width, self.height)
        context.palette = palette_of(LIGHT)  # a sheet is white whatever the window looks like
        self._document.documentLayout().draw(painter, context)
        painter.restore()
        if self._foot:
            painter.setFont(self._foot_font)
            painter.setPen(QColor(LIGHT.ink2))
            margin, tall = self._measures.margin * DOTS, self._foot_tall()
            place = QRectF(margin, self.height - margin - tall, self.width - 2 * margin, tall)
            painter.drawText(place, Qt.TextFlag.TextWordWrap, self._foot)
        painter.restore()

    def put_on(self, device: QPagedPaintDevice) -> bool:
        """Paint every sheet on a printer or a PDF, edge to edge; false where that does not begin."""
        layout = QPageLayout(
            QPageSize(self._measures.page_size), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)
        )
        layout.setMode(QPageLayout.Mode.FullPageMode)
        device.setPageLayout(layout)
        painter = QPainter()
        if not painter.begin(device):
            return False
        share = device.width() / self.width
        painter.scale(share, share)
        for page in range(self.pages):
            if page:
                device.newPage()
            self.paint(painter, page)
        return painter.end()

    def _foot_tall(self) -> float:
        room = QRectF(0, 0, self.width - 2 * self._measures.margin * DOTS, 10_000)
        metrics = QFontMetricsF(self._foot_font)
        return math.ceil(metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self._foot).height())


def sheet_document(
    fonts: Fonts,
    title: str,
    sections: Sequence[tuple[str, Sequence[str]]],
    foot: str = "",
    *,
    size: PaperSize = "a4",
) -> Paper:
    """Lay out a title, headings with lines under them, and a foot on every sheet.

    A heading without lines gets two empty ones to write on. All words are taken as they are, never as markup.
    Type is made a little smaller where that brings all onto one sheet.
    """
    shares = [share * MEASURES[size].type_share for share in FITTING]
    tries = (_laid_out(fonts, title, sections, foot, size, share) for share in shares)
    return next((paper for paper in tries if paper.pages == 1), None) or _laid_out(
        fonts, title, sections, foot, size, shares[0]
    )


def _laid_out(
    fonts: Fonts,
    title: str,
    sections: Sequence[tuple[str, Sequence[str]]],
    foot: str,
    size: PaperSize,
    share: float,
) -> Paper:
    document = QTextDocument()
    document.setUseDesignMetrics(True)  # the same breaks on every screen and printer
    cursor = QTextCursor(document)
    body = fonts.tool(BODY * share)
    _write(cursor, title, fonts.voice(TITLE * share), below=14 * share)
    headings = []
    for heading, lines in sections:
        cursor.insertBlock()
        headings.append(cursor.blockNumber())
        _write(cursor, heading, fonts.tool(HEADING * share, 600), above=16 * share, below=3 * share)
        for line in lines:
            cursor.insertBlock()
            _write(cursor, line, body, below=4 * share)
        for _ in range(0 if lines else RULED):
            cursor.insertBlock()
            _write(cursor, "", body, above=6 * share, ruled=True)
    paper = Paper(document, foot, _lettered(fonts.tool(FOOT * share)), size)
    _keep_together(document, headings, paper.height)
    return paper


def _keep_together(document: QTextDocument, headings: Sequence[int], tall: float) -> None:
    """Leave no heading at the end of a sheet when what stands under it begins on the next."""
    for number in headings:
        heading = document.findBlockByNumber(number)
        if _sheet_of(document, number, tall) != _sheet_of(document, number + 1, tall):
            form = heading.blockFormat()
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(heading).setBlockFormat(form)


def _sheet_of(document: QTextDocument, number: int, tall: float) -> int:
    """The sheet the first line of a block is on; the block itself may begin on the one before."""
    document.pageCount()  # all is laid out by now, else a block has no lines
    block = document.findBlockByNumber(number)
    top = document.documentLayout().blockBoundingRect(block).top()
    layout = block.layout()
    line = layout.lineAt(0)
    return int((top + (line.y() if line.isValid() else 0.0)) // tall)


def _lettered(font: QFont) -> QFont:
    """Without letters drawn as one, which cannot be copied out of every PDF."""
    font.setFeature(LIGATURES, 0)
    return font


def save_pdf(paper: Paper, title: str, where: str) -> bool:
    """Write a PDF, whole or not at all; false where the disk does not let it."""
    file = QSaveFile(where)
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return False
    writer = QPdfWriter(file)
    writer.setResolution(SHARP)
    writer.setTitle(title)
    writer.setCreator("Pauseknap")
    if not paper.put_on(writer):
        file.cancelWriting()
    return file.commit()


def _write(
    cursor: QTextCursor,
    text: str,
    font: QFont,
    *,
    above: float = 0.0,
    below: float = 0.0,
    ruled: bool = False,
) -> None:
    """Fill the block the cursor is in."""
    block = QTextBlockFormat()
    block.setTopMargin(above)
    block.setBottomMargin(below)
    block.setLineHeight(LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if ruled:
        rule = QTextLength(QTextLength.Type.PercentageLength, 100)
        block.setProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth, rule)
    written = QTextCharFormat()
    written.setFont(_lettered(font))
    written.setForeground(QColor(LIGHT.ink))
    cursor.setBlockFormat(block)
    cursor.setBlockCharFormat(written)
    cursor.setCharFormat(written)
    cursor.insertText(text)
