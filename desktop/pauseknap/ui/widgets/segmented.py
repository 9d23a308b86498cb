"""One of a few, side by side in a groove; arrow keys choose."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.control import Arrows, Control, check_one
from pauseknap.ui.widgets.painting import box, painting, soft_shadow, write

SegmentedLook = Literal["sunken", "glass"]


class Segment(Control, QRadioButton):
    """One choice."""

    def __init__(self, theme: Theme, text: str, look: SegmentedLook, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._glass = look == "glass"
        self._take(theme)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def ring_shape(self) -> tuple[QRectF, float]:
        return QRectF(self.rect()), self._radius()

    def _radius(self) -> float:
        return self.height() / 2 if self._glass else 9.0

    def sizeHint(self) -> QSize:
        grown = 1.25 * (self._theme.px(15) - 15)
        width = QFontMetricsF(self._theme.tool(15, 500)).horizontalAdvance(self.text())
        return QSize(round(width + (32 if self._glass else 28)), round((44 if self._glass else 36) + grown))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, rect = self._theme, QRectF(self.rect())
        ink = "ink" if self._glass or self.isChecked() or self.underMouse() else "ink2"
        with painting(self) as painter:
            if self.isChecked():
                inner = rect if self._glass else rect.adjusted(0, 1, 0, -1)
                radius = inner.height() / 2 if self._glass else 9.0
                soft_shadow(painter, theme, inner, radius)
                edge = theme.colour("primary") if theme.flat else None
                box(painter, inner, radius, fill=theme.colour("raised"), edge=edge, edge_px=2)
            painter.setFont(theme.tool(15, 500))
            write(painter, rect.adjusted(4, 0, -4, 0), self.text(), self._ink(ink))


class Segmented(QWidget):
    """A group of choices. "sunken" lies on cards, "glass" on the picture of the home page."""

    chosen = Signal(object)
    """The value a person chose."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        options: Sequence[tuple[object, str]],
        *,
        look: SegmentedLook = "sunken",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._glass = look == "glass"
        self._values = [value for value, _ in options]
        self._chosen: int | None = None
        self._segments = [Segment(theme, label, look, self) for _, label in options]
        self._arrows = Arrows(self._segments, choosing=True)
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        margin = 5 if self._glass else 2
        row.setContentsMargins(
            margin + (0 if self._glass else 1), margin, margin + (0 if self._glass else 1), margin
        )
        row.setSpacing(2)
        for at, segment in enumerate(self._segments):
            row.addWidget(segment)
            segment.clicked.connect(lambda _=False, index=at: self._choose(index))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def value(self) -> object:
        """What is chosen now, or None."""
        return None if self._chosen is None else self._values[self._chosen]

    def set_value(self, value: object) -> None:
        """Show `value` as chosen, without a signal; a value that is no option leaves none chosen."""
        index = self._values.index(value) if value in self._values else None
        self._chosen = index
        check_one(self._segments, index)
        self._arrows.set_stop(index or 0)
        self.setFocusProxy(self._segments[index or 0])

    def setAccessibleName(self, name: str) -> None:
        """The group's, and told of each choice: "3" alone says nothing."""
        super().setAccessibleName(name)
        for segment in self._segments:
            segment.setAccessibleDescription(name)

    def set_name(self, name: str) -> None:
        """What is chosen here, in words."""
        self.setAccessibleName(name)

    def set_labels(self, labels: Sequence[str]) -> None:
        """Write the choices anew, in their order."""
        for segment, label in zip(self._segments, labels, strict=True):
            segment.setText(label)
            segment.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        with painting(self) as painter:
            fill = theme.colour("surface", 0.5) if self._glass else theme.colour("sunken")
            edge = theme.colour("control") if theme.flat else None
            box(painter, QRectF(self.rect()), self.height() / 2 if self._glass else 12, fill=fill, edge=edge)

    def _choose(self, index: int) -> None:
        changed = index != self._chosen
        self.set_value(self._values[index])
        if changed:
            self.chosen.emit(self._values[index])
