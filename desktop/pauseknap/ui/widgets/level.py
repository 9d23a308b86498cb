"""A slider with its value in words beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.control import LEAST_TARGET
from pauseknap.ui.widgets.labels import Text

WIDE = 160
"""Pixels of the slider itself."""


class Level(QWidget):
    """Tells of a change when the handle is let go, so that dragging does not write a file at every pixel."""

    changed = Signal(int)

    def __init__(
        self,
        theme: Theme,
        *,
        least: int,
        most: int,
        step: int,
        words: Callable[[int], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._step = step
        self._words = words
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(least, most)  # in the units people know, which a screen reader says
        self._slider.setSingleStep(step)
        self._slider.setPageStep(max(1, (most - least) // step // 5) * step)
        self._slider.setTracking(False)
        self._slider.setMinimumWidth(96)
        self._slider.setMinimumHeight(LEAST_TARGET)
        self._slider.sliderMoved.connect(self._tell)
        self._slider.valueChanged.connect(self._change)
        self._text = Text(theme, style="secondary", ink="ink2", align=Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._slider, 1)
        row.addWidget(self._text, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setFocusProxy(self._slider)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._fit)

    def set_name(self, name: str) -> None:
        """What is set, for screen readers."""
        self._slider.setAccessibleName(name)

    def set_value(self, value: int) -> None:
        """Show a value, without a signal."""
        self._slider.blockSignals(True)
        self._slider.setValue(self._on_step(value))
        self._slider.blockSignals(False)
        self._tell(self._slider.value())

    def retranslate(self) -> None:
        """Write the value anew."""
        self._tell(self._slider.value())
        self._fit()

    def _on_step(self, value: int) -> int:
        """The nearest that can be chosen; the mouse comes to a stand anywhere."""
        least = self._slider.minimum()
        return least + round((value - least) / self._step) * self._step

    def _change(self, value: int) -> None:
        if value != self._on_step(value):
            self._slider.setValue(self._on_step(value))  # and this is called again
            return
        self._tell(value)
        self.changed.emit(value)

    def _tell(self, value: int) -> None:
        words = self._words(self._on_step(value))
        self._text.setText(words)
        self._slider.setAccessibleDescription(words)

    def _fit(self) -> None:
        """The widest words decide, so that the slider does not move under the hand."""
        shown = self._text.text()
        widest = 0
        for value in (self._slider.minimum(), self._slider.maximum()):
            self._text.setText(self._words(value))
            widest = max(widest, self._text.sizeHint().width())
        self._text.setText(shown)
        self._text.setFixedWidth(widest)
        self._slider.setFixedWidth(WIDE)
        self.updateGeometry()
