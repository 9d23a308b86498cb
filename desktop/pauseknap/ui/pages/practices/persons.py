"""The persons of a practice: who takes part, in which order, under which names, and if names are kept."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from pauseknap.ui.pages.discard import discard
from pauseknap.ui.pages.practices.person_row import LONGEST_NAME, PersonLine
from pauseknap.ui.pages.practices.presenter import SetupPresenter
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.control import Arrows
from pauseknap.ui.widgets.flow import FlowLayout
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.panels import Card
from pauseknap.ui.widgets.pills import Pill
from pauseknap.ui.widgets.toggle import Toggle


class PersonsPart(QWidget):
    """Shows one row a person, or, when the length is for one, the persons to choose from."""

    changed = Signal()
    """Something that may decide whether the practice can begin."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._presenter: SetupPresenter | None = None
        self._lines: dict[str, PersonLine] = {}
        self._heading = Text(theme, style="strong")
        self._card = Card(theme, outlined=True)
        self._rows = QVBoxLayout(self._card)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._one = QWidget()
        self._pills = FlowLayout(gap=8, row_gap=8)
        self._to_choose: list[Pill] = []
        one = QVBoxLayout(self._one)
        one.setContentsMargins(0, 0, 0, 0)
        one.setSpacing(12)
        one.addLayout(self._pills)
        self._name = QLineEdit()
        self._name.setMaxLength(LONGEST_NAME)
        one.addWidget(self._name)
        self._nobody = Text(theme, ink="ink2")
        self._remember = Toggle(theme, "")
        self._remember_text = Text(theme, ink="ink2")
        self._remember_row = QWidget()
        row = QHBoxLayout(self._remember_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._remember, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._remember_text, 1, Qt.AlignmentFlag.AlignVCenter)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(12)
        for widget in (self._heading, self._card, self._one, self._nobody, self._remember_row):
            page.addWidget(widget)
        self._name.textEdited.connect(self._name_one)
        self._remember.toggled.connect(self._set_remember)
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._name.setPlaceholderText(self.tr("A name, if you like"))
        self._name.setAccessibleName(self.tr("What to call this person"))
        self._nobody.setText(self.tr("Choose at least one."))
        words = self.tr("Remember the names on this computer")
        self._remember.setAccessibleName(words)
        self._remember_text.setText(words)
        self._head()

    def _head(self) -> None:
        one = self._presenter is not None and self._presenter.for_one
        self._heading.setText(self.tr("Who is it about?") if one else self.tr("Who takes part?"))

    def show_persons(self, presenter: SetupPresenter) -> None:
        """Begin with another practice."""
        self._presenter = presenter
        for line in self._lines.values():
            discard(line, self._rows)
        self._lines = {}
        self._refill_pills(presenter)
        for row in presenter.rows():
            line = self._lines[row.id] = PersonLine(self._theme, row)
            line.named.connect(self._name_person)
            line.skipped.connect(self._skip)
            line.moved.connect(self._move)
            self._rows.addWidget(line)
        self._remember.setChecked(presenter.remember)
        self.refresh()

    def _refill_pills(self, presenter: SetupPresenter) -> None:
        for pill in self._to_choose:
            discard(pill, self._pills)
        self._to_choose = []
        chosen = 0
        for place, row in enumerate(presenter.rows()):
            pill = Pill(self._theme, row.title, parent=self._one)
            pill.setAutoExclusive(True)
            pill.setChecked(row.id == presenter.one)
            pill.clicked.connect(lambda _=False, person=row.id: self._choose_one(person))
            self._to_choose.append(pill)
            self._pills.addWidget(pill)
            chosen = place if row.id == presenter.one else chosen
        self._name.raise_()  # a screen reader comes by it after them, as the eye does
        Arrows(self._to_choose, choosing=True).set_stop(chosen)

    def refresh(self) -> None:
        """Show how everything stands, after a change of length for instance."""
        presenter = self._presenter
        if presenter is None:
            return
        has_persons = bool(presenter.practice.persons)
        self.setVisible(has_persons)
        rows = {row.id: row for row in presenter.rows()}
        for person, line in self._lines.items():
            line.show_row(rows[person])
        self._card.setVisible(not presenter.for_one)
        self._one.setVisible(presenter.for_one)
        if has_persons:
            chosen = rows[presenter.one]
            self._name.setVisible(chosen.named)
            if self._name.text() != chosen.name:
                self._name.setText(chosen.name)
        self._nobody.setVisible(not presenter.ready)
        self._remember_row.setVisible(presenter.asks_names)
        self._head()

    def _name_person(self, person: str, name: str) -> None:
        if self._presenter is not None:
            self._presenter.name(person, name)

    def _name_one(self, name: str) -> None:
        if self._presenter is not None:
            self._presenter.name(self._presenter.one, name)

    def _choose_one(self, person: str) -> None:
        if self._presenter is not None:
            self._presenter.choose_one(person)
            self.refresh()

    def _skip(self, person: str, skipped: bool) -> None:
        if self._presenter is not None:
            self._presenter.skip(person, on=skipped)
            self.refresh()
            self.changed.emit()

    def _move(self, person: str, by: int) -> None:
        if self._presenter is None:
            return
        self._presenter.move(person, by)
        for row in self._presenter.rows():
            line = self._lines[row.id]
            self._rows.removeWidget(line)
            self._rows.addWidget(line)
        self.refresh()

    def _set_remember(self, on: bool) -> None:
        if self._presenter is not None and on != self._presenter.remember:
            self._presenter.set_remember(on=on)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
