"""Settings: pace, tone, volume and breath of one voice, folded away until somebody wants them otherwise."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pauseknap.core.language import Language
from pauseknap.core.speech.manner import Engine
from pauseknap.ui.pages.settings.presenter import (
    PAUSE_STEP,
    PAUSES,
    PITCH_STEP,
    PITCHES,
    RATE_STEP,
    RATES,
    VOLUMES,
    SettingsPresenter,
)
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.buttons import QuietButton
from pauseknap.ui.widgets.fold import Fold
from pauseknap.ui.widgets.level import Level
from pauseknap.ui.widgets.rows import SettingRow

PERCENT, HUNDREDTHS = 100, 100
VOLUME_STEP = 5


class VoiceTuning(Fold):
    """Four sliders and the way back to what suits the voice. Each change is heard with the next sentence."""

    def __init__(
        self,
        theme: Theme,
        presenter: SettingsPresenter,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._presenter = presenter
        self._language: Language = language
        self._engine: Engine = "espeak"
        least, most = RATES
        self._rate = Level(theme, least=least, most=most, step=RATE_STEP, words=self._rate_words)
        least, most = PITCHES
        self._pitch = Level(theme, least=least, most=most, step=PITCH_STEP, words=self._pitch_words)
        least, most = VOLUMES
        self._volume = Level(theme, least=least, most=most, step=VOLUME_STEP, words=self._percent)
        least, most = PAUSES
        self._pause = Level(theme, least=least, most=most, step=PAUSE_STEP, words=self._pause_words)
        self._reset = QuietButton(theme, "", height=36)
        self._levels = (self._rate, self._pitch, self._volume, self._pause)
        self._rows = [SettingRow(theme, "", control=one) for one in (*self._levels, self._reset)]
        self._rows[-1].set_last(True)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        for row in self._rows:
            rows.addWidget(row)
        self.inside.setContentsMargins(0, 0, 0, 0)
        self.inside.addLayout(rows)
        self._rate.changed.connect(lambda rate: presenter.change_voice(language, rate=rate))
        self._pitch.changed.connect(lambda pitch: presenter.change_voice(language, pitch=pitch))
        self._volume.changed.connect(
            lambda percent: presenter.change_voice(language, volume=percent / PERCENT)
        )
        self._pause.changed.connect(lambda part: presenter.change_voice(language, pause=part / HUNDREDTHS))
        self._reset.clicked.connect(lambda _=False: presenter.reset_voice(language))
        self.retranslate()

    def set_engine(self, engine: Engine) -> None:
        """What suits the voice depends on what speaks it."""
        self._engine = engine
        self.refresh()

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        voice = self.tr("Danish voice") if self._language == "da" else self.tr("English voice")
        self.set_title(self.tr("Tune the voice"))
        names = (self.tr("Pace"), self.tr("Pitch"), self.tr("Volume"), self.tr("Breath between clauses"))
        for level, row, name in zip(self._levels, self._rows, names, strict=False):
            row.set_texts(name)
            level.set_name(f"{voice}: {name}")
            level.retranslate()
        self._rows[-1].set_texts(self.tr("All four"))
        self._reset.setText(self.tr("As suits the voice"))
        self._reset.setAccessibleName(f"{voice}: {self._reset.text()}")
        self._reset.updateGeometry()
        self.refresh()

    def refresh(self) -> None:
        """Show the settings as they are now."""
        how = self._presenter.tuned_voice(self._language, self._engine)
        self._rate.set_value(how.rate)
        self._pitch.set_value(how.pitch)
        self._volume.set_value(round(self._presenter.voice(self._language).volume * PERCENT))
        self._pause.set_value(round(how.pause * HUNDREDTHS))
        self._reset.setEnabled(self._presenter.is_tuned(self._language))

    def _rate_words(self, rate: int) -> str:
        return self.tr("%1 words a minute").replace("%1", str(rate))

    def _pitch_words(self, percent: int) -> str:
        if not percent:
            return self.tr("its own", "pitch of a voice")
        words = self.tr("%1 % lower") if percent < 0 else self.tr("%1 % higher")
        return words.replace("%1", str(abs(percent)))

    def _percent(self, percent: int) -> str:
        return self.tr("%1 %", "a percentage").replace("%1", str(percent))

    def _pause_words(self, part: int) -> str:
        if not part:
            return self.tr("none", "breath between clauses")
        return self.tr("%1 s", "seconds").replace("%1", QLocale().toString(part / HUNDREDTHS, "f", 2))
