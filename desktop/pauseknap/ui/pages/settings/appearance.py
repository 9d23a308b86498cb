"""Settings: colours, size of the text, motion, captions."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pauseknap.ui.pages.settings.presenter import (
    MOTIONS,
    TEXT_SCALES,
    THEMES,
    SettingsPresenter,
    nearest_scale,
)
from pauseknap.ui.pages.settings.section import Section
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.choice import Choice
from pauseknap.ui.widgets.rows import SettingRow
from pauseknap.ui.widgets.toggle import Toggle


class AppearanceSection(Section):
    """Everything shows at once."""

    workshop_asked = Signal(bool)
    """Whether others are to look on, as at a projector; until the app is closed."""

    def __init__(self, theme: Theme, presenter: SettingsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._presenter = presenter
        self._colours = Choice(theme, THEMES)
        self._size = Choice(theme, TEXT_SCALES)
        self._motion = Choice(theme, MOTIONS)
        self._captions = Toggle(theme, "")
        self._colours_row = SettingRow(theme, "", control=self._colours)
        self._size_row = SettingRow(theme, "", control=self._size)
        self._motion_row = SettingRow(theme, "", control=self._motion)
        self._captions_row = SettingRow(theme, "", control=self._captions)
        self._card(self._colours_row, self._size_row)
        self._card(self._motion_row, self._captions_row)
        self._workshop = Toggle(theme, "")
        self._workshop_row = SettingRow(theme, "", control=self._workshop)
        self._card(self._workshop_row)
        self._workshop.toggled.connect(self.workshop_asked)
        self._colours.chosen.connect(lambda colours: presenter.change(theme=colours))
        self._size.chosen.connect(lambda scale: presenter.change(text_scale=scale))
        self._motion.chosen.connect(lambda motion: presenter.change(motion=motion))
        self._captions.toggled.connect(lambda on: presenter.change(captions=on))
        self.retranslate()

    def name(self) -> str:
        """ "Appearance"."""
        return self.tr("Appearance")

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._head("")
        self._colours_row.set_texts(self.tr("Colours"))
        self._colours.set_name(self.tr("Colours"))
        self._colours.set_labels(
            [self.tr("Match the computer"), self.tr("Light"), self.tr("Dark"), self.tr("High contrast")]
        )
        self._size_row.set_texts(self.tr("Text size"))
        self._size.set_name(self.tr("Text size"))
        *first, last = (f"{scale * 100:.0f}" for scale in TEXT_SCALES)
        self._size.set_labels([*first, self.tr("%1 %", "a percentage").replace("%1", last)])
        self._motion_row.set_texts(
            self.tr("Motion"), self.tr("Still: nothing moves, and points light up instead.")
        )
        self._motion.set_name(self.tr("Motion"))
        self._motion.set_labels([self.tr("Match the computer"), self.tr("Moving"), self.tr("Still")])
        self._captions_row.set_texts(
            self.tr("Captions"), self.tr("Every line on the screen while the voice says it.")
        )
        self._captions.setAccessibleName(self.tr("Captions"))
        self._workshop_row.set_texts(
            self.tr("For a projector"),
            self.tr("Nothing of yours is shown or kept until you turn it off or close Pauseknap."),
        )
        self._workshop.setAccessibleName(self.tr("For a projector"))
        self.refresh()

    def refresh(self) -> None:
        """Show the settings as they are now."""
        settings = self._presenter.settings
        self._colours.set_value(settings.theme)
        self._size.set_value(nearest_scale(settings.text_scale))
        self._motion.set_value(settings.motion)
        self._captions.setChecked(settings.captions)
