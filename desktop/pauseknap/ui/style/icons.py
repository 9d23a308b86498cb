"""Line icons from SVG files, drawn in any colour and size."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

FALLBACK = "breath"
"""Drawn for a name nobody has drawn yet, as a person's own practice may carry one."""


class Icons:
    """Reads each file of `folder` when it is first asked for; names are file names without `.svg`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, str] = {}
        self._renderers: dict[tuple[str, str], QSvgRenderer] = {}

    def size(self, name: str, height: float) -> tuple[float, float]:
        """Width and height of an icon drawn so that its grid is `height` pixels high."""
        grid = self._renderer(name, "#000000").defaultSize()
        return height * grid.width() / grid.height(), height

    def paint(self, painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
        """Draw an icon into `rect`; the opacity of `colour` counts."""
        before = painter.opacity()
        painter.setOpacity(before * colour.alphaF())
        self._renderer(name, colour.name()).render(painter, rect)
        painter.setOpacity(before)

    def icon(self, name: str, colour: QColor, px: int = 19) -> QIcon:
        """An icon for a menu, sharp on screens of one and two device pixels a pixel."""
        made = QIcon()
        for ratio in (1, 2):
            pixmap = QPixmap(QSize(px, px) * ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            self.paint(painter, name, QRectF(0, 0, px * ratio, px * ratio), colour)
            painter.end()
            pixmap.setDevicePixelRatio(ratio)
            made.addPixmap(pixmap)
        return made

    def _renderer(self, name: str, colour: str) -> QSvgRenderer:
        if (name, colour) not in self._renderers:
            source = self._source(name).replace("currentColor", colour)
            self._renderers[name, colour] = QSvgRenderer(QByteArray(source.encode()))
        return self._renderers[name, colour]

    def _source(self, name: str) -> str:
        if name not in self._sources:
            file = self._folder / f"{name}.svg"
            if not file.is_file():
                file = self._folder / f"{FALLBACK}.svg"
            self._sources[name] = file.read_text(encoding="utf-8")
        return self._sources[name]
