"""One page to take along: seen as it will be printed, saved as PDF, printed or copied."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pauseknap.core.practice.waiting import Sheet
from pauseknap.ui.announce import announce
from pauseknap.ui.pages.column import Column
from pauseknap.ui.paper import Paper, sheet_document
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.buttons import PrimaryButton, QuietButton, TextButton
from pauseknap.ui.widgets.flow import FlowLayout
from pauseknap.ui.widgets.header_bar import HeaderBar
from pauseknap.ui.widgets.panels import Canvas
from pauseknap.ui.widgets.sheet_preview import SheetPreview

WIDEST = 860


class SheetPage(Canvas):
    """Nothing leaves it unless the person asks."""

    left = Signal()
    save_asked = Signal()
    print_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self.sheet: Sheet | None = None
        self.paper: Paper | None = None
        """What is shown."""
        self._header = HeaderBar(theme, "", back_name="")
        self._preview = SheetPreview(theme)
        self._save = PrimaryButton(theme, "")
        self._print = QuietButton(theme, "")
        self._copy = TextButton(theme, "")
        row = QWidget()
        flow = FlowLayout(row, gap=10, row_gap=8)
        for button in (self._save, self._print, self._copy):
            flow.addWidget(button)
        self._body = Column(theme, widest=WIDEST)
        column = self._body.column
        column.addWidget(row)
        column.addSpacing(16)
        column.addWidget(self._preview)
        column.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._header)
        page.addWidget(self._body, 1)
        self._header.back.connect(self.left)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.left.emit)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._save.clicked.connect(lambda _=False: self.save_asked.emit())
        self._print.clicked.connect(lambda _=False: self.print_asked.emit())
        self._copy.clicked.connect(lambda _=False: self._take_text())
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._header.set_title(self.tr("A page to take along"))
        self._header.set_back_name(self.tr("Back"))
        self._save.setText(self.tr("Save as PDF"))
        self._print.setText(self.tr("Print"))
        self._copy.setText(self.tr("Copy the text"))

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a page."""
        self.sheet = sheet
        sections = [(part.title, part.lines) for part in sheet.parts]
        self.paper = sheet_document(self._theme.fonts, sheet.title, sections, sheet.foot)
        self._preview.set_paper(self.paper)
        self._body.to_top()

    def set_printing(self, possible: bool) -> None:
        """Whether this computer can print at all."""
        self._print.setVisible(possible)

    def focus_first(self) -> None:
        """Saving it."""
        self._save.setFocus()

    def _take_text(self) -> None:
        if self.paper is not None:
            QGuiApplication.clipboard().setText(self.paper.text())
            announce(self, self.tr("Copied."))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
