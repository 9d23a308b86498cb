"""One of a few choices: side by side where they fit, else in a list that opens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.drop_list import DropList
from pauseknap.ui.widgets.segmented import Segmented


class Choice(QWidget):
    """Speaks in values; the labels are put in, and again in another language, with `set_labels`."""

    chosen = Signal(object)
    """The value a person chose."""

    def __init__(self, theme: Theme, values: Sequence[object], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = list(values)
        self._beside = Segmented(theme, "", [(value, "") for value in values], parent=self)
        self._list = DropList(self)
        self._list.addItems([""] * len(self._values))
        self._list.hide()
        self._beside.chosen.connect(self._choose)
        self._list.activated.connect(lambda index: self._choose(self._values[index]))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._fit)

    def set_name(self, name: str) -> None:
        """What is chosen, for screen readers."""
        self._beside.setAccessibleName(name)
        self._list.setAccessibleName(name)

    def set_labels(self, labels: Sequence[str]) -> None:
        """What each value is called."""
        self._beside.set_labels(labels)
        for place, label in enumerate(labels):
            self._list.setItemText(place, label)
        self._fit()

    def set_value(self, value: object) -> None:
        """Show a value, without a signal."""
        self._beside.set_value(value)
        self._list.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def value(self) -> object:
        """What is shown as chosen."""
        return self._beside.value()

    def sizeHint(self) -> QSize:
        """Room for all of them side by side."""
        return self._beside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Room for the list."""
        return QSize(min(160, self._list.minimumSizeHint().width()), self._beside.sizeHint().height())

    def _choose(self, value: object) -> None:
        self.set_value(value)
        self.chosen.emit(value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may hold the other form."""
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        fits = self.width() >= self._beside.sizeHint().width()
        focus = QApplication.focusWidget()  # `self.focusWidget()` may long have lost it
        had_focus = focus is not None and self.isAncestorOf(focus)
        self._beside.setVisible(fits)
        self._list.setVisible(not fits)
        shown: QWidget = self._beside if fits else self._list
        shown.setGeometry(self.rect())
        self.setFocusProxy(shown)
        if had_focus and not shown.hasFocus():
            shown.setFocus()
        self.updateGeometry()
