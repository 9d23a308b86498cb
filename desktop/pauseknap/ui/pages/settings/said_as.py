"""Settings: words and names that a voice says wrong, and how a person wants them said."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from pauseknap.core.language import Language
from pauseknap.ui.pages.discard import empty
from pauseknap.ui.pages.settings.presenter import LONGEST_WORD, SettingsPresenter
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.buttons import QuietButton
from pauseknap.ui.widgets.flow import FlowLayout
from pauseknap.ui.widgets.fold import Fold
from pauseknap.ui.widgets.icon_buttons import IconButton
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.rows import SettingRow

FIELD = 176
"""Pixels, times the text scale."""
SIDE = 20

Hear = Callable[[Language, str], None]
"""Says a text in a language's voice; an empty one is the sentence that voices are heard by."""


class SaidAs(Fold):
    """One row a word, and two fields for another. Enter adds it; Listen says it before it is added."""

    def __init__(
        self,
        theme: Theme,
        presenter: SettingsPresenter,
        language: Language,
        hear: Hear | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._presenter = presenter
        self._language: Language = language
        self._hear = hear
        self._shown: dict[str, str] | None = None
        self._lead = Text(theme, ink="ink2")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._word, self._way = QLineEdit(), QLineEdit()
        self._listen = QuietButton(theme, "", height=36)
        self._add = QuietButton(theme, "", height=36, icon="plus")
        typed = FlowLayout(gap=8, row_gap=8)
        for widget in (self._word, self._way, self._listen, self._add):
            typed.addWidget(widget)
        for field in (self._word, self._way):
            field.setMaxLength(LONGEST_WORD)
            field.textChanged.connect(self._weigh)
            field.returnPressed.connect(self._take)
        below = QVBoxLayout()
        below.setContentsMargins(SIDE, 0, SIDE, 8)
        below.setSpacing(12)
        below.addWidget(self._lead)
        below.addLayout(typed)
        self.inside.setSpacing(0)
        self.inside.addLayout(below)
        self.inside.addLayout(self._rows)
        self._listen.clicked.connect(lambda _=False: self._say(self._way.text().strip()))
        self._add.clicked.connect(lambda _=False: self._take())
        theme.changed.connect(self._fit)
        self._fit()
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self.set_title(self.tr("Words and names"))
        self._lead.setText(self.tr("Write how it is to be said. The captions keep your spelling."))
        for field, name in ((self._word, self.tr("Word or name")), (self._way, self.tr("Said as"))):
            field.setPlaceholderText(name)
            field.setAccessibleName(f"{self._voice()}: {name}")
        self._listen.setText(self.tr("Listen"))
        self._listen.setAccessibleName(self.tr("Listen to what you wrote"))
        self._add.setText(self.tr("Add"))
        for button in (self._listen, self._add):
            button.updateGeometry()
        self._shown = None
        self.refresh()

    def refresh(self) -> None:
        """Show the words as they are now; what is being typed is left alone."""
        ways = dict(self._presenter.ways(self._language))
        if ways != self._shown:
            self._shown = ways
            empty(self._rows)
            for word, way in ways.items():
                self._rows.addWidget(self._row(word, way))
        self._weigh()

    def _row(self, word: str, way: str) -> SettingRow:
        both = QWidget()
        beside = QHBoxLayout(both)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(4)
        if self._hear is not None:
            listen = IconButton(self._theme, "sound", self.tr("Listen to %1").replace("%1", word))
            listen.clicked.connect(lambda _=False: self._say(word))
            beside.addWidget(listen)
        drop = IconButton(self._theme, "close", self.tr("Remove %1").replace("%1", word))
        drop.clicked.connect(lambda _=False: self._drop(word))
        beside.addWidget(drop)
        row = SettingRow(self._theme, word, self.tr("Said as %1").replace("%1", way), control=both)
        row.set_last(list(self._shown or ())[-1:] == [word])
        return row

    def _take(self) -> None:
        word, way = self._word.text().strip(), self._way.text().strip()
        if not word:
            self._word.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not way:
            self._way.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._presenter.say_as(self._language, word, way)
            self._word.clear()
            self._way.clear()
            self._word.setFocus(Qt.FocusReason.OtherFocusReason)
            self.refresh()

    def _drop(self, word: str) -> None:
        self._presenter.forget_way(self._language, word)
        self.refresh()
        self._word.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, text: str) -> None:
        if self._hear is not None and text:
            self._hear(self._language, text)

    def _weigh(self) -> None:
        """What can be pressed, as far as it is written."""
        way = bool(self._way.text().strip())
        self._listen.setVisible(self._hear is not None)
        self._listen.setEnabled(way and self._presenter.settings.sound.on)
        self._add.setEnabled(way and bool(self._word.text().strip()))

    def _voice(self) -> str:
        return self.tr("Danish voice") if self._language == "da" else self.tr("English voice")

    def _fit(self) -> None:
        for field in (self._word, self._way):
            field.setFixedWidth(round(self._theme.px(FIELD)))
