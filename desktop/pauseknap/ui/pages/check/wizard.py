"""The pages of a self-check, one at a time; the keyboard alone suffices."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from pauseknap.core.check.model import AnyPage, Coins, Opening, Rate, Signs
from pauseknap.services.check_session import CheckSession
from pauseknap.ui.announce import announce
from pauseknap.ui.pages.check.coins_view import CoinsView
from pauseknap.ui.pages.check.foot import Foot
from pauseknap.ui.pages.check.opening_view import OpeningView
from pauseknap.ui.pages.check.presenter import Once, WizardPresenter
from pauseknap.ui.pages.check.privacy import PrivacyLine
from pauseknap.ui.pages.check.rate_view import RateView
from pauseknap.ui.pages.check.signs_view import SignsView
from pauseknap.ui.pages.check.view import WIDEST, View
from pauseknap.ui.pages.check.write_view import WriteView
from pauseknap.ui.pages.column import MARGIN, NARROW_MARGIN, narrow_at
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.header_bar import HeaderBar
from pauseknap.ui.widgets.icon_buttons import IconButton
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.panels import Canvas
from pauseknap.ui.widgets.progress import StepStrip

STRIP_ABOVE, PART_ABOVE, FOOT_BELOW = 20, 28, 40


class Wizard(Canvas):
    """Esc leaves at once; what was answered stays for as long as the app runs."""

    finished = Signal()
    """The last page is behind."""
    left = Signal()
    help_asked = Signal()
    """ "Jeg har det rigtig dårligt" was ticked."""

    def __init__(self, theme: Theme, times: Times, once: Once, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._times = times
        self._once = once
        self._presenter: WizardPresenter | None = None
        self._page_shown = ""
        self._title = ""
        self._header = HeaderBar(theme, "", back_name="", parent=self)
        self._privacy = PrivacyLine(theme)
        self._close = IconButton(theme, "close", "")
        self._strip = StepStrip(theme, parent=self)
        self._part = Text(theme, style="lead", ink="ink2", max_lines=2)
        self._count = Text(theme, style="secondary", ink="ink3", align=Qt.AlignmentFlag.AlignRight)
        self._part_row = QWidget(self)
        self._rate, self._signs = RateView(theme), SignsView(theme)
        self._coins, self._write = CoinsView(theme), WriteView(theme)
        self._opening = OpeningView(theme, times)
        self._views = QStackedWidget(self)
        for view in (self._opening, self._rate, self._signs, self._coins, self._write):
            self._views.addWidget(view)
        self._foot = Foot(theme, parent=self)
        self._assemble()
        self._connect()
        self.retranslate()

    def _assemble(self) -> None:
        self._header.add_right(self._privacy)
        self._header.add_right(self._close)
        row = QHBoxLayout(self._part_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._part, 1)
        row.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)

    def _connect(self) -> None:
        self._header.back.connect(self.back)
        self._close.clicked.connect(lambda _=False: self.leave())
        self._rate.answered.connect(self.answer)
        self._signs.ticked.connect(lambda sign: self._session().toggle(sign))
        self._coins.put.connect(lambda kind, coins: self._session().put(kind, coins))
        self._write.written.connect(lambda text: self._session().write(text))
        self._write.entered.connect(self.forward)
        self._foot.back.connect(self.back)
        self._foot.skipped.connect(self.skip)
        self._foot.forward.connect(self.forward)
        self._foot.bad_ticked.connect(self._feel_bad)
        self._theme.changed.connect(self._place)
        alt = Qt.KeyboardModifier.AltModifier
        for keys, act in (
            (QKeyCombination(Qt.Key.Key_Escape), self.leave),
            (QKeyCombination(alt, Qt.Key.Key_Left), self.back),
            (QKeyCombination(alt, Qt.Key.Key_Right), self.forward),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def begin(self, session: CheckSession) -> None:
        """Show a session at the page it is on."""
        self._presenter = WizardPresenter(session, self._once, self._show)
        self._page_shown = ""
        self._show()

    def answer(self, place: int) -> None:
        """Answer a statement; the next one comes by itself."""
        if self._presenter is not None:
            self._presenter.answer(place)

    def forward(self) -> None:
        """To the next page."""
        if self._presenter is not None:
            self._presenter.forward()

    def skip(self) -> None:
        """To the next page, leaving this one open."""
        if self._presenter is not None:
            self._presenter.skip()

    def back(self) -> None:
        """To the page before; from the first one out."""
        if self._presenter is None or self._presenter.session.first:
            self.leave()
        else:
            self._presenter.back()

    def leave(self) -> None:
        """Out, at once and without a question."""
        if self._presenter is not None:
            self._presenter.halt()
        self.left.emit()

    def focus_first(self) -> None:
        """Where the page is answered."""
        view = self._views.currentWidget()
        if isinstance(view, View) and view is not self._opening:
            view.focus_first()
        else:
            self._foot.focus_forward()

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._header.set_back_name(self.tr("Back"))
        self._privacy.setText(self.tr("Your answers stay on this computer"))
        self._close.set_name(self.tr("Leave"))
        if self._presenter is not None and not self._presenter.session.done:
            self._show()

    def _session(self) -> CheckSession:
        assert self._presenter is not None
        return self._presenter.session

    def _view(self, page: AnyPage) -> View:
        match page:
            case Opening():
                return self._opening
            case Signs():
                return self._signs
            case Rate():
                return self._rate
            case Coins():
                return self._coins
        return self._write

    def _show(self) -> None:
        session = self._session()
        if session.done:
            self.finished.emit()
            return
        page = session.page
        view = self._view(page)
        self._title = session.check.title
        self._header.set_title(self._title)
        self._strip.set_progress(session.number - 1, session.count)
        self._part.setText(page.part)
        self._count.setText(self._times.count(session.number, session.count))
        view.show_page(session)
        self._views.setCurrentWidget(view)
        self._write_foot(page)
        self._foot.set_bad(session.bad)
        self._place()
        if page.id != self._page_shown:
            self._page_shown = page.id
            self._arrive(view)

    def _arrive(self, view: View) -> None:
        """A new page: the keyboard to its answers, and its words to a screen reader."""
        self.focus_first()
        announce(self, f"{view.question()} {self._count.text()}")

    def _write_foot(self, page: AnyPage) -> None:
        rating = isinstance(page, Rate)
        keys = self.tr("Keys 1–%1. There are no right answers.")
        self._foot.set_words(
            back=self.tr("Back"),
            bad=self._session().check.bad,
            hint=keys.replace("%1", str(len(page.answers))) if isinstance(page, Rate) else "",
            skip="" if isinstance(page, Opening) else self._skip_words(page),
            forward="" if rating else self.tr("Go on"),
        )

    def _skip_words(self, page: AnyPage) -> str:
        return self.tr("Not today") if isinstance(page, Signs) else self.tr("Skip")

    def _feel_bad(self, bad: bool) -> None:
        self._session().feel_bad(bad)
        if bad:
            if self._presenter is not None:
                self._presenter.halt()
            self.help_asked.emit()

    def _title_width(self) -> int:
        return math.ceil(QFontMetricsF(self._theme.font("medium")).horizontalAdvance(self._title))

    def _place(self) -> None:
        width, height = self.width(), self.height()
        narrow = narrow_at(width, self._theme)
        side = NARROW_MARGIN if narrow else MARGIN
        across = min(width - 2 * side, round(self._theme.px(WIDEST)))
        left = (width - across) // 2
        taken = self._title_width() + 3 * self._close.sizeHint().width() + 40
        self._privacy.set_whole(taken + self._privacy.whole_width() <= width)
        top = self._header.sizeHint().height()
        self._header.setGeometry(0, 0, width, top)
        top += 8 if narrow else STRIP_ABOVE
        self._strip.setGeometry(left, top, across, 5)
        top += 12 if narrow else PART_ABOVE
        tall = max(self._part.heightForWidth(across - self._count.sizeHint().width() - 8), 21)
        self._part_row.setGeometry(left, top, across, tall)
        self._foot.set_narrow(narrow)
        # A text button's words begin 12 px inside it.
        inset = 0 if narrow else 12
        foot = self._foot.tall(across + inset)
        below = height - foot - (16 if narrow or height < 700 else FOOT_BELOW)
        self._foot.setGeometry(left - inset, below, across + inset, foot)
        top += tall + (12 if narrow else 20)
        self._views.setGeometry(0, top, width, below - 12 - top)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything follows one column."""
        self._place()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits answer."""
        if event.text() in ("1", "2", "3", "4") and not event.isAutoRepeat():
            self.answer(int(event.text()) - 1)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
