"""The settings: sections at the side, or in a list that opens where the window is narrow."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from pauseknap.core.language import Language
from pauseknap.core.problems import Unusable
from pauseknap.ports.voice import VoiceInfo
from pauseknap.ui.pages.column import MARGIN, NARROW_MARGIN, Column, narrow_at
from pauseknap.ui.pages.settings.appearance import AppearanceSection
from pauseknap.ui.pages.settings.background_rows import TroubleWith
from pauseknap.ui.pages.settings.breathing import BreathingSection
from pauseknap.ui.pages.settings.language import LanguageSection
from pauseknap.ui.pages.settings.pauses import PausesSection
from pauseknap.ui.pages.settings.presenter import SettingsPresenter
from pauseknap.ui.pages.settings.said_as import Hear
from pauseknap.ui.pages.settings.section import Section
from pauseknap.ui.pages.settings.side_list import SideList
from pauseknap.ui.pages.settings.sound import SoundSection
from pauseknap.ui.pages.settings.voices import VoicesSection
from pauseknap.ui.pages.settings.your_data import YourDataSection
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.drop_list import DropList
from pauseknap.ui.widgets.header_bar import HeaderBar
from pauseknap.ui.widgets.panels import Canvas

WIDE = 1200
SIDE, GAP, WIDEST = 208, 40, 684

SECTIONS = {
    name: place
    for place, name in enumerate(("pauses", "breathing", "sound", "voices", "appearance", "language", "data"))
}
"""Section → its place in the list."""


class SettingsPage(Canvas):
    """Every change takes effect at once; `refresh` shows what was changed elsewhere."""

    left = Signal()
    voices_asked = Signal()
    """The voices of each language are wanted; answer with `set_voices`."""
    folder_asked = Signal()
    workshop_asked = Signal(bool)
    deleted = Signal(str)
    """ "checks" or "everything" is gone from this computer."""

    def __init__(
        self,
        theme: Theme,
        times: Times,
        presenter: SettingsPresenter,
        *,
        explain: Callable[[Unusable], str],
        trouble_with: TroubleWith = lambda path: None,
        hear: Hear | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self._presenter = presenter
        self._header = HeaderBar(theme, "", back_name="", parent=self)
        self.voices = VoicesSection(theme, presenter, hear)
        """The voices; whoever finds them fills them in."""
        self._appearance = AppearanceSection(theme, presenter)
        self._data = YourDataSection(theme, presenter, explain)
        self._sections: tuple[Section, ...] = (
            PausesSection(theme, times, presenter),
            BreathingSection(theme, times, presenter, explain=explain, trouble_with=trouble_with),
            SoundSection(theme, presenter),
            self.voices,
            self._appearance,
            LanguageSection(theme, presenter),
            self._data,
        )
        self._side = SideList(theme, len(self._sections), parent=self)
        self._list = DropList(self)
        self._list.addItems([""] * len(self._sections))
        self._stack = QStackedWidget(self)
        for section in self._sections:
            body = Column(theme, widest=WIDEST)
            body.column.addWidget(section)
            body.column.addStretch(1)
            self._stack.addWidget(body)
        self._connect()
        self.retranslate()
        self.show_section(0)

    def _connect(self) -> None:
        self._header.back.connect(self.left)
        self._side.chosen.connect(self.show_section)
        self._list.activated.connect(self.show_section)
        self.voices.asked.connect(self.voices_asked)
        self._data.folder_asked.connect(self.folder_asked)
        self._data.deleted.connect(self._deleted)
        self._appearance.workshop_asked.connect(self.workshop_asked)
        self._theme.changed.connect(self._place)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.left.emit)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._header.set_title(self.tr("Settings"))
        self._header.set_back_name(self.tr("Back"))
        self._side.setAccessibleName(self.tr("Sections"))
        self._list.setAccessibleName(self.tr("Sections"))
        names = [section.name() for section in self._sections]
        self._side.set_labels(names)
        for place, name in enumerate(names):
            self._list.setItemText(place, name)
        self._place()

    def refresh(self) -> None:
        """Show the settings as they are now."""
        for section in self._sections:
            section.refresh()

    def set_voices(self, language: Language, voices: Sequence[VoiceInfo]) -> None:
        """The voices of one language, the one to open with first."""
        self.voices.set_voices(language, voices)

    def show_section(self, place: int) -> None:
        """Show one section, counted from 0 in the order of the list."""
        self._presenter.leave()
        self._data.refresh()
        self._side.set_current(place)
        self._list.setCurrentIndex(place)
        self._stack.setCurrentIndex(place)

    def focus_first(self) -> None:
        """Begin at the list of sections."""
        (self._side if self._side.isVisible() else self._list).setFocus()

    def _deleted(self, what: str) -> None:
        self.refresh()
        self.deleted.emit(what)

    def _place(self) -> None:
        width, height = self.width(), self.height()
        narrow = narrow_at(width, self._theme)
        top = self._header.sizeHint().height()
        self._header.setGeometry(0, 0, width, top)
        self._side.setVisible(not narrow)
        self._list.setVisible(narrow)
        if narrow:
            tall = self._list.sizeHint().height()
            self._list.setGeometry(NARROW_MARGIN, top, width - 2 * NARROW_MARGIN, tall)
            below = top + tall + 12
            self._stack.setGeometry(0, below, width, height - below)
            return
        side = max(SIDE, self._side.sizeHint().width())
        whole = side + GAP + round(self._theme.px(WIDEST))
        left = max(MARGIN, (width - whole) // 2) if width >= WIDE else MARGIN
        body = left + side + GAP - MARGIN
        room = min(width - body - (GAP - MARGIN), round(self._theme.px(WIDEST)) + 2 * MARGIN)
        self._side.setGeometry(left, top + 16, side, self._side.sizeHint().height())
        self._stack.setGeometry(body, top, room, height - top)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side, or one above the other."""
        self._place()
        super().resizeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """A deletion that was only asked for is taken back."""
        self._presenter.leave()
        self._data.refresh()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
