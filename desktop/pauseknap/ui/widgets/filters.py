"""What a list is narrowed down by: pills in rows, of which one or several are lit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.control import Arrows, check_one
from pauseknap.ui.widgets.flow import FlowLayout
from pauseknap.ui.widgets.pills import Pill, PillChoice


class Filters(QWidget):
    """One stop for Tab. Of one kind arrows choose; where several may be lit, Space and Enter do."""

    chosen = Signal(object)
    """The value that is lit; where several may be, a tuple of them in their order."""

    def __init__(
        self, theme: Theme, name: str, *, several: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._several = several
        self._values: list[object] = []
        self._pills: list[Pill | PillChoice] = []
        self._arrows = Arrows([])
        self._flow = FlowLayout(self, gap=8, row_gap=6)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """What they do, for screen readers; told of each, as "body" alone says little."""
        self.setAccessibleName(name)
        for pill in self._pills:
            pill.setAccessibleDescription(name)

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """The values and their labels; what is lit stays lit where it is still there."""
        lit = self._lit()
        for pill in self._pills:
            self._flow.removeWidget(pill)
            pill.hide()
            pill.deleteLater()
        self._values = [value for value, _ in options]
        self._pills = [self._new(at, label) for at, (_, label) in enumerate(options)]
        self._arrows = Arrows(self._pills, choosing=not self._several)
        self.set_name(self.accessibleName())
        self.set_lit(lit)

    def set_lit(self, values: Iterable[object]) -> None:
        """Show these as lit, without a signal."""
        values = list(values)
        lit = [at for at, value in enumerate(self._values) if value in values]
        if self._several:
            for at, pill in enumerate(self._pills):
                pill.setChecked(at in lit)
        else:
            check_one(self._pills, lit[0] if lit else None)
        if self._pills:
            self._arrows.set_stop(lit[0] if lit else 0)
            self.setFocusProxy(self._pills[lit[0] if lit else 0])

    def _lit(self) -> tuple[object, ...]:
        return tuple(value for value, pill in zip(self._values, self._pills, strict=True) if pill.isChecked())

    def _new(self, at: int, label: str) -> Pill | PillChoice:
        pill = Pill(self._theme, label) if self._several else PillChoice(self._theme, label)
        pill.clicked.connect(lambda _=False: self._choose(at))
        self._flow.addWidget(pill)
        pill.show()
        return pill

    def _choose(self, at: int) -> None:
        if self._several:
            self._arrows.set_stop(at)
            self.chosen.emit(self._lit())
        else:
            self.set_lit([self._values[at]])
            self.chosen.emit(self._values[at])
