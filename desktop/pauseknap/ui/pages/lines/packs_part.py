"""One's own recordings as a whole, and the voices of colleagues."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from pauseknap.core.problems import Problem, Unusable
from pauseknap.ports.packs import OWN, Pack
from pauseknap.ui.pages.discard import empty
from pauseknap.ui.pages.lines.presenter import LinesPresenter
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.buttons import QuietButton
from pauseknap.ui.widgets.flow import FlowLayout
from pauseknap.ui.widgets.icon_buttons import IconButton
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.panels import Card
from pauseknap.ui.widgets.rows import SettingRow
from pauseknap.ui.widgets.sure_button import SureButton
from pauseknap.ui.widgets.toggle import Toggle

LONGEST_CREDIT = 80


class PacksPart(QWidget):
    """A row for each pack, and the ways in and out."""

    take_in_asked = Signal()
    hand_on_asked = Signal(str)
    """Whom to credit."""
    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        presenter: LinesPresenter,
        explain: Callable[[Unusable | Problem], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._presenter = presenter
        self._explain = explain
        self._heading = Text(theme, style="strong")
        self._card = Card(theme, outlined=True)
        self._shown: dict[str, tuple[SettingRow, Toggle]] = {}
        self._rows = QVBoxLayout(self._card)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._said = Text(theme, ink="ink2")
        self._take_in = QuietButton(theme, "", height=40)
        self._hand_on = QuietButton(theme, "", height=40)
        self._by_title = Text(theme)
        self._by = QLineEdit()
        self._by.setMaxLength(LONGEST_CREDIT)
        self._save = QuietButton(theme, "", height=40)
        self._asking = QWidget()
        asking = QVBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.setSpacing(8)
        for widget in (self._by_title, self._by):
            asking.addWidget(widget)
        asking.addWidget(self._save, 0, Qt.AlignmentFlag.AlignLeft)
        self._asking.hide()
        buttons = FlowLayout(gap=8, row_gap=8)
        for button in (self._take_in, self._hand_on):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._heading)
        column.addWidget(self._card)
        column.addLayout(buttons)
        column.addWidget(self._asking)
        column.addWidget(self._said)
        self._take_in.clicked.connect(lambda _=False: self.take_in_asked.emit())
        self._hand_on.clicked.connect(lambda _=False: self._ask_by())
        self._save.clicked.connect(lambda _=False: self._ask_place())
        self._by.returnPressed.connect(self._ask_place)
        self._by.textChanged.connect(lambda _: self._save.setEnabled(bool(self._by.text().strip())))

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._heading.setText(self.tr("Recorded voices"))
        self._take_in.setText(self.tr("Take in a voice pack…"))
        self._hand_on.setText(self.tr("Hand your recordings on…"))
        self._by_title.setText(self.tr("Whose voice is it? It is shown where the voice is heard."))
        self._by.setAccessibleName(self._by_title.text())
        self._save.setText(self.tr("Choose a place…"))
        self._save.setEnabled(bool(self._by.text().strip()))
        self._shown = {}
        self.refresh()

    def refresh(self) -> None:
        """Show the packs as they are now."""
        packs = (self._presenter.own(), *self._presenter.colleagues())
        if [pack.id for pack in packs] != list(self._shown):
            empty(self._rows)
            self._shown = {pack.id: self._row(pack, first=place <= 1) for place, pack in enumerate(packs)}
            for place, (row, _) in enumerate(self._shown.values()):
                row.set_last(place == len(packs) - 1)
                self._rows.addWidget(row)
        for pack in packs:
            row, toggle = self._shown[pack.id]
            row.set_texts(*self._words(pack))
            toggle.setChecked(pack.on)
        own = packs[0]
        self._hand_on.setEnabled(own.lines > 0)
        self._asking.setVisible(self._asking.isVisibleTo(self) and own.lines > 0)
        self._said.setText(self._outcome())
        self._said.setVisible(bool(self._said.text()))

    def busy(self) -> None:
        """A pack is being looked through or written."""
        self._said.setText(self.tr("Just a moment…"))
        self._said.show()

    def _words(self, pack: Pack) -> tuple[str, str]:
        mine = pack.id == OWN
        count = self.tr("%n line(s)", "", pack.lines)
        line = count if mine or pack.by == pack.title else f"{pack.by} · {count}"
        return self.tr("Your own recordings") if mine else pack.title, line

    def _row(self, pack: Pack, *, first: bool) -> tuple[SettingRow, Toggle]:
        title, line = self._words(pack)
        control = QWidget()
        inside = QHBoxLayout(control)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        if pack.id != OWN:
            remove = SureButton(self._theme)
            remove.set_words(self.tr("Remove"), self.tr("Yes, remove"), of=pack.title)
            remove.sure.connect(partial(self._do, self._presenter.forget, pack.id))
            inside.addWidget(remove)
            if not first:
                name = self.tr("Hear first: %1").replace("%1", pack.title)
                up = IconButton(self._theme, "up", name, icon_px=20)
                up.clicked.connect(lambda _=False: self._do(self._presenter.prefer, pack.id))
                inside.addWidget(up)
        toggle = Toggle(self._theme, self.tr("Hear: %1").replace("%1", title))
        toggle.setChecked(pack.on)
        toggle.clicked.connect(lambda on: self._switch(pack.id, on=on))
        inside.addWidget(toggle)
        return SettingRow(self._theme, title, line, control=control), toggle

    def _outcome(self) -> str:
        presenter = self._presenter
        if presenter.pack_problems:
            return "\n".join(self._explain(problem) for problem in presenter.pack_problems)
        if presenter.done == "in":
            return self.tr("The voice is here now.")
        if presenter.done == "out":
            handed = presenter.handed_on
            return self.tr("%n line(s) handed on. Lines with a name in them stay here.", "", handed)
        if presenter.trouble is not None and presenter.chosen is None:
            return self._explain(presenter.trouble)
        return ""

    def _ask_by(self) -> None:
        self._asking.show()
        self._by.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_place(self) -> None:
        by = self._by.text().strip()
        if by:
            self.hand_on_asked.emit(by)

    def _switch(self, id: str, *, on: bool) -> None:
        self._presenter.switch(id, on=on)
        self.changed.emit()

    def _do(self, act: Callable[[str], None], id: str) -> None:
        act(id)
        self.changed.emit()
        self._take_in.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
