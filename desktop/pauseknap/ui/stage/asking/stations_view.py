"""Places to visit in any order: each opens to a thought and ways on, and what was visited is remembered."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pauseknap.core.practice.answers import Answer, Item
from pauseknap.core.practice.waiting import AnyWaiting, Choose, Opening, Option
from pauseknap.ui.announce import announce
from pauseknap.ui.pages.discard import empty
from pauseknap.ui.stage.asking.view import AskingView
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.buttons import QuietButton
from pauseknap.ui.widgets.flow import FlowLayout
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.rows import OfferRow


class StationsView(AskingView):
    """One place is open at a time."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._titles: dict[str, str] = {}
        self._visited: dict[str, Item] = {}
        self._rows: list[tuple[Option, OfferRow]] = []
        self._bodies: dict[str, QWidget] = {}

    def set_titles(self, titles: dict[str, str]) -> None:
        """What each practice and page is called, for the buttons that open them."""
        self._titles = titles

    def fill(self, step: AnyWaiting, answer: Answer) -> None:
        if not isinstance(step, Choose):
            return
        empty(self.body)
        self._rows, self._bodies = [], {}
        self._visited = {item.id: item for item in answer}
        for option in step.options:
            row = OfferRow(self._theme, "forward", option.text, "")
            row.clicked.connect(lambda option=option: self._visit(option))
            self._rows.append((option, row))
            body = self._body_of(option)
            self._bodies[option.id] = body
            self.body.addWidget(row)
            self.body.addWidget(body)
        self._tell_visited()

    def _body_of(self, option: Option) -> QWidget:
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(38, 0, 0, 12)
        inside.setSpacing(12)
        inside.addWidget(Text(self._theme, option.reply, ink="ink2"))
        ways = FlowLayout(gap=8, row_gap=8)
        for opening in option.open:
            button = QuietButton(
                self._theme, opening.text or self._titles.get(opening.to, opening.to), height=40
            )
            button.clicked.connect(lambda _=False, to=opening: self._open(to))
            ways.addWidget(button)
        inside.addLayout(ways)
        body.hide()
        return body

    def _visit(self, option: Option) -> None:
        self._visited.setdefault(option.id, Item(text=option.text, id=option.id))
        for name, body in self._bodies.items():
            body.setVisible(name == option.id and body.isHidden())
        if not self._bodies[option.id].isHidden() and option.reply:
            announce(self, option.reply)
        self._tell_visited()
        self.tell_change()

    def _tell_visited(self) -> None:
        for option, row in self._rows:
            note = option.note
            if option.id in self._visited:
                note = " · ".join(part for part in (note, self.tr("You have been here")) if part)
            row.set_texts(option.text, note)

    def _open(self, opening: Opening) -> None:
        self.opened.emit(opening)

    def answer(self) -> Answer:
        """The places visited."""
        return tuple(self._visited.values())

    def focus_first(self) -> None:
        """The first place not visited yet, or the first."""
        if not self._rows:
            return
        rows = [row for option, row in self._rows if option.id not in self._visited]
        (rows or [self._rows[0][1]])[0].setFocus()
