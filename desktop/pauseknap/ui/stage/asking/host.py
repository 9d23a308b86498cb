"""Shows whatever a practice waits at, in the view of its kind."""

from __future__ import annotations

from collections.abc import Callable
from random import randrange

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from pauseknap.core.practice.telling import Told, with_days
from pauseknap.core.practice.waiting import AnyWaiting, Choose, Show, Sort
from pauseknap.ports.seal import SealState
from pauseknap.services.moment import Moment
from pauseknap.ui.stage.asking.board_view import BoardView
from pauseknap.ui.stage.asking.choose_view import ChooseView
from pauseknap.ui.stage.asking.coins_view import CoinsView
from pauseknap.ui.stage.asking.guess_view import GuessView
from pauseknap.ui.stage.asking.keep_view import KeepView
from pauseknap.ui.stage.asking.pairs_view import PairsView
from pauseknap.ui.stage.asking.piles_view import PilesView
from pauseknap.ui.stage.asking.show_view import ShowView
from pauseknap.ui.stage.asking.slider_view import SliderView
from pauseknap.ui.stage.asking.stations_view import StationsView
from pauseknap.ui.stage.asking.ticks_view import TicksView
from pauseknap.ui.stage.asking.view import AskingView
from pauseknap.ui.stage.asking.write_view import WriteView
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.pass_phrase import PassPhrase


class AskingHost(QStackedWidget):
    """One view at a time; what the person does with it comes out as signals."""

    answered = Signal(object)
    gone_on = Signal()
    """Past a card."""
    drafted = Signal(object)
    back_asked = Signal()
    opened = Signal(object)
    taken = Signal(object)
    keep_decided = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        times: Times,
        parent: QWidget | None = None,
        *,
        lot: Callable[[int], int] = randrange,
    ) -> None:
        """`lot` draws one of so many."""
        super().__init__(parent)
        self._times = times
        self._show = ShowView(theme)
        self._write = WriteView(theme)
        self._choose = ChooseView(theme)
        self._keep = KeepView(theme, times)
        self._slider = SliderView(theme)
        self._stations = StationsView(theme)
        self._pairs = PairsView(theme)
        self._guess = GuessView(theme)
        self._ticks = TicksView(theme, lot)
        self._piles = PilesView(theme)
        self._board = BoardView(theme)
        self._coins = CoinsView(theme)
        self._views: tuple[AskingView, ...] = (
            self._show,
            self._write,
            self._choose,
            self._slider,
            self._stations,
            self._pairs,
            self._guess,
            self._ticks,
            self._piles,
            self._board,
            self._coins,
        )
        for view in self._views:
            self.addWidget(view)
            view.answered.connect(self._answer)
            view.changed.connect(self.drafted)
            view.back_asked.connect(self.back_asked)
            view.opened.connect(self.opened)
        self._show.taken.connect(self.taken)
        self._keep.decided.connect(self.keep_decided)
        self.addWidget(self._keep)

    def set_titles(self, titles: dict[str, str]) -> None:
        """What each practice and page is called."""
        self._show.set_titles(titles)
        self._stations.set_titles(titles)
        self._ticks.set_titles(titles)

    def show_moment(self, moment: Moment) -> None:
        """Show what waits."""
        if moment.card is None:
            return
        card = with_days(moment.card, self._times.readable)
        view = self._view_for(card)
        for other in self._views:
            if other is not view:
                other.leave()
        self.setCurrentWidget(view)
        view.show_step(card, moment.answer, back=moment.back)

    @property
    def phrase(self) -> PassPhrase:
        """The pass-phrase as it is typed where what is kept is sealed."""
        return self._keep.phrase

    def ask_phrase(self, state: SealState | None) -> None:
        """Whether keeping takes a pass-phrase; None for no."""
        self._keep.ask_phrase(state)

    def show_kept(self, sentence: str, kept: tuple[Told, ...]) -> None:
        """Ask whether what was answered is to be kept."""
        self.leave()
        self.setCurrentWidget(self._keep)
        self._keep.show_kept(sentence, kept)

    def tell_problem(self, why: str) -> None:
        """Why it could not be kept."""
        self._keep.tell_problem(why)

    def leave(self) -> None:
        """Nothing waits now."""
        for view in self._views:
            view.leave()

    def _view_for(self, card: AnyWaiting) -> AskingView:
        match card:
            case Show():
                return self._show
            case Choose(form="slider"):
                return self._slider
            case Choose(form="pairs"):
                return self._pairs
            case Choose(form="guess"):
                return self._guess
            case Choose(form="ticks" | "cards"):
                return self._ticks
            case Sort(form="piles"):
                return self._piles
            case Choose(form="stations"):
                return self._stations
            case Choose():
                return self._choose
            case Sort(form="coins"):
                return self._coins
            case Sort():
                return self._board
            case _:
                return self._write

    def _answer(self, answer: object) -> None:
        if self.currentWidget() is self._show:
            self.gone_on.emit()
        else:
            self.answered.emit(answer)
