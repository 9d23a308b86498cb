"""The bar over a page one came to from another: back, the title, and what belongs to the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.icon_buttons import IconButton
from pauseknap.ui.widgets.labels import Text


class HeaderBar(QWidget):
    """68 pixels high at text scale 1."""

    back = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        *,
        back_name: str,
        on_scene: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._strength = 1.0
        self._back = IconButton(theme, "back", back_name, on_scene=on_scene, parent=self)
        self._back.clicked.connect(lambda _=False: self.back.emit())
        self._title = Text(
            theme, title, "medium", ink="scene_ink2" if on_scene else "ink2", max_lines=1, parent=self
        )
        self._title.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 16, 20, 16)
        self._row.setSpacing(6)
        self._row.addWidget(self._back)
        self._row.addSpacing(4)  # the ring around Back stands clear of the title
        self._row.addWidget(self._title, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_title(self, title: str) -> None:
        """What page this is."""
        self._title.setText(title)

    def set_back_name(self, name: str) -> None:
        """Where Back leads, in words."""
        self._back.set_name(name)

    def focus_back(self) -> None:
        """Put the keyboard on the way back."""
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_back_shown(self, shown: bool) -> None:
        """With or without the way back and the title; what stands at the right end stays."""
        self._back.setVisible(shown)
        if not shown:
            self._title.setText("")

    def set_strength(self, strength: float) -> None:
        """Draw everything in it fainter while nobody moves (0..1)."""
        if strength == self._strength:
            return
        self._strength = strength
        for at in range(self._row.count()):
            item = self._row.itemAt(at)
            widget = item.widget() if item is not None else None
            if isinstance(widget, Text | IconButton):
                widget.set_strength(strength)

    def add_right(self, widget: QWidget) -> None:
        """Put something at the right end."""
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
