"""The self-check as one page of the window: beginning, wizard and result."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from pauseknap.core.check.model import Kind
from pauseknap.core.problems import Unusable
from pauseknap.services.catalogue import Catalogue
from pauseknap.services.check_session import CheckSession
from pauseknap.services.checking import Checking
from pauseknap.ui import bridge
from pauseknap.ui.pages.check.presenter import Once, ResultPresenter
from pauseknap.ui.pages.check.result_view import ResultView
from pauseknap.ui.pages.check.start import StartView
from pauseknap.ui.pages.check.wizard import Wizard
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times

KINDS: dict[str, Kind] = {"quick": "quick", "full": "full"}


class CheckPage(QStackedWidget):
    """A check that was left half-way waits in memory until another is begun or the app ends."""

    practice_chosen = Signal(str, int)
    """A practice's id and minutes; it starts at once."""
    help_asked = Signal()
    left = Signal()
    """Back to where one came from."""
    kept_changed = Signal()
    """A check was saved, or let go again."""
    bar_wanted = Signal(bool)
    """Whether the bar of the window belongs over what is shown; the wizard has a header of its own."""

    def __init__(
        self,
        theme: Theme,
        times: Times,
        checking: Checking,
        catalogue: Catalogue,
        *,
        once: Once | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._checking = checking
        self._catalogue = catalogue
        self._session: CheckSession | None = None
        self._helped = False
        self._start = StartView(theme, times)
        self.wizard = Wizard(theme, times, once or partial(bridge.once, owner=self))
        self._result = ResultView(theme, times, catalogue.sentence)
        for view in (self._start, self.wizard, self._result):
            self.addWidget(view)
        self._start.begun.connect(self.begin)
        self._start.resumed.connect(self._resume)
        self.wizard.left.connect(self._leave)
        self.wizard.finished.connect(self._finish)
        self.wizard.help_asked.connect(self._ask_help)
        self._result.practice_chosen.connect(self.practice_chosen)
        self._result.help_asked.connect(self.help_asked)
        self._result.kept_changed.connect(self.kept_changed)
        self._result.done.connect(self._leave)
        self.currentChanged.connect(lambda _: self.bar_wanted.emit(self.wants_bar))
        self.refresh()

    @property
    def session(self) -> CheckSession | None:
        """The check under way, or the one whose result is shown."""
        return self._session

    @property
    def wants_bar(self) -> bool:
        """Whether the bar of the window belongs over what is shown now."""
        return self.currentWidget() is not self.wizard

    def begin(self, kind: str) -> None:
        """Begin a "quick" or a "full" check."""
        try:
            self._session = self._checking.begin(KINDS[kind])
        except Unusable:
            self.refresh()
            return
        self._helped = False
        self.wizard.begin(self._session)
        self.setCurrentWidget(self.wizard)
        self.wizard.focus_first()

    def refresh(self) -> None:
        """Show the beginning as things stand: what can be begun, what waits, what was saved last."""
        try:
            self._start.show_check(self._catalogue.check())
        except Unusable as problem:
            self._start.show_check(None, problem=self._catalogue.sentence(problem))
            self._session = None
            self.setCurrentWidget(self._start)
            return
        self._start.show_last(self._checking.last())
        self._start.set_waiting(self._session is not None and not self._session.done)

    def set_bar_height(self, height: int) -> None:
        """How much of the top the window's bar takes."""
        self._start.set_bar_height(height)
        self._result.set_bar_height(height)

    def focus_first(self) -> None:
        """The first thing to do on what is shown."""
        for view in (self._start, self.wizard, self._result):
            if view is self.currentWidget():
                view.focus_first()

    def _resume(self) -> None:
        if self._session is not None:
            self.wizard.begin(self._session)
            self.setCurrentWidget(self.wizard)
            self.wizard.focus_first()

    def _finish(self) -> None:
        if self._session is None:
            return
        presenter = ResultPresenter(self._session, self._checking)
        self._result.show_result(presenter)
        self.setCurrentWidget(self._result)
        self._result.focus_first()
        if presenter.result.needs_help and not self._helped:
            self._ask_help()

    def _ask_help(self) -> None:
        self._helped = True
        self.help_asked.emit()

    def _leave(self) -> None:
        self.refresh()
        self.setCurrentWidget(self._start)
        self.left.emit()

    def retranslate(self) -> None:
        """Go on in the language now chosen, with the answers given so far."""
        self.refresh()
        if self._session is None:
            return
        try:
            self._checking.translate(self._session)
        except Unusable:
            return
        if self._session.done:
            self._result.refresh()
        else:
            self.wizard.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Something may have been saved or deleted elsewhere."""
        self.refresh()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
