"""What comes of a self-check: three shapes on the water, and a card of words that slides over them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pauseknap.core.problems import Unusable
from pauseknap.ui.pages.check.presenter import ResultPresenter, told
from pauseknap.ui.pages.check.result_card import ResultCard
from pauseknap.ui.pages.column import BAR_HEIGHT, Column, narrow_at
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.systems import SystemsScene, SystemState

WIDEST = 1120
CARD_BELOW = 22
"""Pixels between the words of the picture and the card."""


class ResultView(QWidget):
    """Saved only when asked; every offer starts at once."""

    practice_chosen = Signal(str, int)
    help_asked = Signal()
    kept_changed = Signal()
    """It was saved, or let go again."""
    done = Signal()

    def __init__(
        self, theme: Theme, times: Times, explain: Callable[[Unusable], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._explain = explain
        self._presenter: ResultPresenter | None = None
        self._bar_height = BAR_HEIGHT
        self._scene = SystemsScene(theme, parent=self)
        self._body = Column(theme, widest=WIDEST, parent=self)
        self._space = QWidget()
        self._card = ResultCard(theme, times)
        self._body.column.addWidget(self._space)
        self._body.column.addWidget(self._card)
        self._body.column.addStretch(1)
        self._card.practice_chosen.connect(self.practice_chosen)
        self._card.help_asked.connect(self.help_asked)
        self._card.keep.save_asked.connect(self._save)
        self._card.keep.forget_asked.connect(self._forget)
        self._card.keep.done.connect(self.done)
        theme.changed.connect(self._place)

    def show_result(self, presenter: ResultPresenter) -> None:
        """Show a result, from its top."""
        self._presenter = presenter
        self.refresh()
        self._body.to_top()

    def refresh(self) -> None:
        """Show it again, in another language for instance."""
        if self._presenter is None:
            return
        result = self._presenter.result
        self._scene.set_systems(
            [SystemState(one.button, one.level, one.title, one.words) for one in result.buttons]
        )
        self._scene.setAccessibleName(told(result))
        self._card.show_result(result)
        self._show_kept()
        self._place()

    def set_bar_height(self, height: int) -> None:
        """How much of the top the window's bar takes."""
        self._bar_height = height
        self._place()

    def focus_first(self) -> None:
        """The way on."""
        self._card.keep.focus_first()

    def _save(self) -> None:
        if self._presenter is not None:
            self._presenter.save()
            self._kept()

    def _forget(self) -> None:
        if self._presenter is not None:
            self._presenter.forget()
            self._kept()

    def _kept(self) -> None:
        self._show_kept()
        self.kept_changed.emit()

    def _show_kept(self) -> None:
        if self._presenter is not None:
            problem = self._presenter.problem
            self._card.keep.show_state(
                saved=self._presenter.saved, problem=self._explain(problem) if problem else ""
            )

    def _place(self) -> None:
        width, height = self.width(), self.height()
        self._scene.setGeometry(0, 0, width, height)
        bar = self._bar_height
        self._body.setGeometry(0, bar, width, height - bar)
        self._space.setFixedHeight(max(0, self._scene.words_bottom() + CARD_BELOW - bar - 8))
        self._card.set_beside(not narrow_at(width, self._theme))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture fills everything; the card begins under its words."""
        self._place()
        super().resizeEvent(event)
