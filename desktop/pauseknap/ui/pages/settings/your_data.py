"""Settings: where everything lies, and how to be rid of it in two clicks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pauseknap.core.problems import Unusable
from pauseknap.ui.announce import announce
from pauseknap.ui.bridge import once
from pauseknap.ui.pages.settings.presenter import Deletion, SettingsPresenter
from pauseknap.ui.pages.settings.section import Section
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.buttons import PrimaryButton, QuietButton, TextButton
from pauseknap.ui.widgets.flow import FlowLayout
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.panels import Card
from pauseknap.ui.widgets.rows import SettingRow
from pauseknap.ui.widgets.tab_order import bring_into_view

DELETIONS: tuple[Deletion, ...] = ("checks", "practices", "everything")


class Confirmation(Card):
    """The second click, in the page itself; whoever looks elsewhere has deleted nothing."""

    agreed = Signal()
    kept = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, outlined=True, parent=parent)
        self._text = Text(theme)
        self._yes = PrimaryButton(theme, "", height=40)
        self._no = TextButton(theme, "", height=40)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._text)
        buttons = FlowLayout(gap=8, row_gap=8)
        for button in (self._yes, self._no):
            buttons.addWidget(button)
        column.addLayout(buttons)
        self._yes.clicked.connect(lambda _=False: self.agreed.emit())
        self._no.clicked.connect(lambda _=False: self.kept.emit())

    def show_words(self, text: str, yes: str, no: str) -> None:
        """What is asked, and the two answers."""
        self._text.setText(text)
        self._yes.setText(yes)
        self._no.setText(no)

    def take_focus(self) -> None:
        """Begin at the answer that changes nothing."""
        self._no.setFocus(Qt.FocusReason.OtherFocusReason)
        once(0, self._come_into_view, self)  # when it has its place

    def _come_into_view(self) -> None:
        for widget in (self, self._no):
            bring_into_view(widget)


class YourDataSection(Section):
    """Shows the folder; deletes saved self-checks, or everything."""

    folder_asked = Signal()
    deleted = Signal(str)
    """A `Deletion` that was carried out."""

    def __init__(
        self,
        theme: Theme,
        presenter: SettingsPresenter,
        explain: Callable[[Unusable], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._presenter = presenter
        self._explain = explain
        self._open = QuietButton(theme, "", height=36)
        self._buttons = {what: QuietButton(theme, "", height=36) for what in DELETIONS}
        self._folder_row = SettingRow(theme, "", control=self._open)
        self._rows = {what: SettingRow(theme, "", control=self._buttons[what]) for what in DELETIONS}
        self._card(self._folder_row)
        self._card(*self._rows.values())
        self._confirmation = Confirmation(theme)
        self._said = Text(theme, ink="ink2")
        for widget in (self._confirmation, self._said):
            self._column.addSpacing(16)
            self._column.addWidget(widget)
        self._open.clicked.connect(lambda _=False: self.folder_asked.emit())
        for what, button in self._buttons.items():
            button.clicked.connect(lambda _=False, what=what: self._ask(what))
        self._confirmation.agreed.connect(self._confirm)
        self._confirmation.kept.connect(self._keep)
        self.retranslate()

    def name(self) -> str:
        """ "Your data"."""
        return self.tr("Your data")

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._head(self.tr("Everything stays on this computer. Delete it here."))
        self._folder_row.set_texts(self.tr("The folder"), self._breakable(self._presenter.folder))
        self._open.setText(self.tr("Open the folder"))
        self._rows["checks"].set_texts(self.tr("Saved check-ins"))
        self._rows["practices"].set_texts(
            self.tr("What you have kept of practices"), self.tr("Boards, plans, thanks and the diary.")
        )
        self._rows["everything"].set_texts(
            self.tr("Everything"),
            self.tr(
                "Check-ins, what you have kept, names, settings, recordings, your own words and spoken lines."
            ),
        )
        self._buttons["checks"].setText(self.tr("Delete check-ins"))
        self._buttons["practices"].setText(self.tr("Delete what is kept"))
        self._buttons["everything"].setText(self.tr("Delete everything"))
        self.refresh()

    def refresh(self) -> None:
        """Show how it stands."""
        presenter = self._presenter
        self._buttons["checks"].setEnabled(presenter.has_checks())
        self._buttons["practices"].setEnabled(presenter.has_practices())
        self._confirmation.setVisible(presenter.asked is not None)
        if presenter.asked == "checks":
            self._confirmation.show_words(
                self.tr("Delete all saved check-ins? They cannot be brought back."),
                self.tr("Yes, delete them"),
                self.tr("Keep them"),
            )
        elif presenter.asked == "practices":
            self._confirmation.show_words(
                self.tr("Delete all you have kept of practices? It cannot be brought back."),
                self.tr("Yes, delete it"),
                self.tr("Keep it"),
            )
        elif presenter.asked == "everything":
            self._confirmation.show_words(
                self.tr("Delete everything? The app begins as on the first day."),
                self.tr("Yes, delete everything"),
                self.tr("Keep it"),
            )
        self._said.setText(self._outcome())
        self._said.setVisible(bool(self._said.text()))

    def _outcome(self) -> str:
        if self._presenter.failed is not None:
            return self._explain(self._presenter.failed)
        if self._presenter.done == "checks":
            return self.tr("The check-ins are deleted.")
        if self._presenter.done == "practices":
            return self.tr("What you had kept is deleted.")
        return self.tr("Everything is deleted.") if self._presenter.done == "everything" else ""

    def _ask(self, what: Deletion) -> None:
        self._presenter.ask(what)
        self.refresh()
        self._confirmation.take_focus()

    def _keep(self) -> None:
        asked = self._presenter.asked
        self._presenter.keep()
        self.refresh()
        if asked is not None:
            self._buttons[asked].setFocus(Qt.FocusReason.OtherFocusReason)

    def _confirm(self) -> None:
        self._presenter.confirm()
        self.refresh()
        announce(self, self._said.text())
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._presenter.done is not None:
            self.deleted.emit(self._presenter.done)

    @staticmethod
    def _breakable(path: str) -> str:
        """A long path may be broken after each of its folders."""
        return path.replace("/", "/\u200b").replace("\\", "\\\u200b")
