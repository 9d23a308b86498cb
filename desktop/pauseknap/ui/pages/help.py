"""Where help is found: a steadying moment first, then people, then numbers."""

from __future__ import annotations

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pauseknap.core.check.help import Help, Route
from pauseknap.services.catalogue import Catalogue
from pauseknap.ui.pages.column import Column
from pauseknap.ui.pages.discard import empty
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.buttons import PrimaryButton
from pauseknap.ui.widgets.header_bar import HeaderBar
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.panels import Canvas, Card, Hairline

WIDEST = 640


class HelpPage(Canvas):
    """Reads the help of the language in use each time it is shown; nobody is rung or told of it."""

    left = Signal()

    def __init__(self, theme: Theme, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._catalogue = catalogue
        self._shown: Help | None = None
        self._header = HeaderBar(theme, "", back_name="")
        self._title = Text(theme, style="title")
        self._lead = Text(theme, style="lead", ink="ink2")
        self._calm = Card(theme, outlined=True)
        self._routes = Card(theme, outlined=True)
        self._checked = Text(theme, style="secondary", ink="ink3")
        self._done = PrimaryButton(theme, "")
        self._calm_lines = QVBoxLayout(self._calm)
        self._calm_lines.setContentsMargins(20, 16, 20, 16)
        self._calm_lines.setSpacing(8)
        self._route_rows = QVBoxLayout(self._routes)
        self._route_rows.setContentsMargins(0, 0, 0, 0)
        self._route_rows.setSpacing(0)
        self._body = Column(theme, widest=WIDEST)
        self._arrange()
        self._header.back.connect(self.left)
        self._done.clicked.connect(lambda _=False: self.left.emit())
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.left.emit)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.retranslate()

    def _arrange(self) -> None:
        column = self._body.column
        for widget, below in (
            (self._title, 8),
            (self._lead, 20),
            (self._calm, 16),
            (self._routes, 16),
            (self._checked, 20),
        ):
            column.addWidget(widget)
            column.addSpacing(below)
        column.addWidget(self._done, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._header)
        page.addWidget(self._body, 1)

    def retranslate(self) -> None:
        """Put every fixed word, and the help itself, in the language now chosen."""
        self._header.set_title(self.tr("Help"))
        self._header.set_back_name(self.tr("Back"))
        self._done.setText(self.tr("Back"))
        self._show(self._catalogue.help())

    def focus_first(self) -> None:
        """Begin at the way back; the text is read from the top."""
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)
        self._body.to_top()

    def _show(self, found: Help | None) -> None:
        for widget in (self._calm, self._routes, self._checked):
            widget.setVisible(found is not None)
        if found is None:
            self._title.setText(self.tr("Talk to someone"))
            self._lead.setText(
                self.tr(
                    "The list of help cannot be read. Talk to someone you trust, your manager or your "
                    "doctor. When life is in danger, ring 112."
                )
            )
        elif found != self._shown:
            self._title.setText(found.title)
            self._lead.setText(found.lead)
            self._renew(found)
        if found is not None:
            day = QDate(found.checked.year, found.checked.month, found.checked.day)
            self._checked.setText(
                self.tr("The numbers were checked on %1.").replace(
                    "%1", QLocale().toString(day, self.tr("d MMMM yyyy", "how a date is written"))
                )
            )
        self._shown = found

    def _renew(self, found: Help) -> None:
        empty(self._calm_lines)
        empty(self._route_rows)
        for line in found.grounding:
            self._calm_lines.addWidget(Text(self._theme, line, "lead"))
        for place, route in enumerate(found.routes):
            if place:
                self._route_rows.addWidget(Hairline(self._theme))
            self._route_rows.addWidget(self._row(route))

    def _row(self, route: Route) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(2)
        column.addWidget(Text(self._theme, route.title, "item"))
        column.addWidget(Text(self._theme, route.text, "body", ink="ink2"))
        if route.phone and route.phone != route.title:
            column.addSpacing(4)
            column.addWidget(Text(self._theme, route.phone, "heading", ink="primary"))
        if route.web:
            column.addWidget(Text(self._theme, route.web, "body", ink="ink2"))
        return row

    def showEvent(self, event: QShowEvent) -> None:
        """The file may have been edited, or the language changed, since last time."""
        self._show(self._catalogue.help())
        self._body.to_top()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
