"""Settings: voices from a person's own files, one row each, and the way to another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pauseknap.ui.announce import announce
from pauseknap.ui.pages.discard import empty
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.buttons import QuietButton
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.panels import Card
from pauseknap.ui.widgets.rows import SettingRow

SIDE = 20


@dataclass(frozen=True)
class OwnVoice:
    """A voice in a file that was chosen."""

    path: str
    name: str
    """What it is called; its file's name while it cannot say so itself."""
    trouble: str = ""
    """Why it cannot speak, in a sentence."""


class OwnVoicesCard(Card):
    """Says how to get a better voice, and what became of the last file that was chosen."""

    asked = Signal()
    """A file is to be chosen."""
    dropped = Signal(str)
    """The path of a voice that is wanted no more."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, outlined=True, parent=parent)
        self._voices: tuple[OwnVoice, ...] = ()
        self._trying = False
        self._choose = QuietButton(theme, "", height=36)
        self._choose_row = SettingRow(theme, "", control=self._choose, last=True)
        self._said = Text(theme, ink="ink2")
        self._below = QWidget()
        said = QVBoxLayout(self._below)
        said.setContentsMargins(SIDE, 0, SIDE, 14)
        said.addWidget(self._said)
        self._below.hide()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addLayout(self._rows)
        inside.addWidget(self._choose_row)
        inside.addWidget(self._below)
        self._choose.clicked.connect(lambda _=False: self.asked.emit())
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._choose_row.set_texts(
            self.tr("A voice that sounds more like a person"),
            self.tr(
                "A Piper voice is two files in the same folder: one ends in .onnx, the other in .onnx.json."
            ),
        )
        self._choose.setText(self.tr("Choose a Piper voice…"))
        self._choose.updateGeometry()
        self._fill()

    def set_voices(self, voices: Sequence[OwnVoice]) -> None:
        """The voices chosen so far."""
        if tuple(voices) != self._voices:
            self._voices = tuple(voices)
            self._fill()

    def set_trying(self, trying: bool) -> None:
        """A file is being tried, or not any more."""
        self._trying = trying
        self._choose.setEnabled(not trying)
        self.say(self.tr("The voice is being tried. It may take a moment.") if trying else "")

    def say(self, words: str) -> None:
        """What became of the file; nothing takes the words away."""
        self._said.setText(words)
        self._below.setVisible(bool(words))
        if words:
            announce(self._said, words)

    def _fill(self) -> None:
        empty(self._rows)
        for voice in self._voices:
            drop = QuietButton(self._theme, self.tr("Remove"), height=36)
            drop.setAccessibleName(self.tr("Remove %1").replace("%1", voice.name))
            drop.clicked.connect(lambda _=False, path=voice.path: self.dropped.emit(path))
            self._rows.addWidget(SettingRow(self._theme, voice.name, voice.trouble, control=drop))
