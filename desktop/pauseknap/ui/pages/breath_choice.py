"""Which breath one breathes with: a list of ours and of one's own, in the settings and before the pacer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from pauseknap.core.breath.presets import PRESETS, USUAL, chosen, own_id
from pauseknap.core.settings import Settings
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.drop_list import DropList

NARROWEST_LIST = 120


class BreathChoice(DropList):
    """`picked` tells the id a person chose."""

    picked = Signal(str)

    def __init__(self, times: Times, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times = times
        self._settings = Settings()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        self.setMinimumWidth(NARROWEST_LIST)
        self.activated.connect(lambda place: self.picked.emit(self.itemData(place)))
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._names = {
            "gentle": self.tr("Gentle"),
            "long": self.tr("Long out-breath"),
            "longer": self.tr("Longer"),
            "sigh": self.tr("Sigh"),
            "even": self.tr("Even"),
        }
        self.setAccessibleName(self.tr("Rhythm"))
        self.refresh(self._settings)

    def refresh(self, settings: Settings) -> None:
        """Show what there is to choose, and what is chosen."""
        self._settings = settings
        known = {
            **{preset: self._names[preset] for preset in PRESETS},
            **{own_id(name): name for name in settings.breaths},
        }
        if [(self.itemData(at), self.itemText(at)) for at in range(self.count())] != list(known.items()):
            self.clear()
            for known_as, name in known.items():
                self.addItem(name, known_as)
        place = self.findData(settings.breath)
        self.setCurrentIndex(place if place >= 0 else self.findData(USUAL))
        self.setAccessibleDescription(self.pace())

    def pace(self) -> str:
        """ "In 4 · out 6"."""
        return self._times.pace(chosen(self._settings.breath, self._settings.breaths))
