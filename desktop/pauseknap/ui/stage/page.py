"""The stage itself: shows a session through the view that fits, and takes its keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.noticing import noticed
from pauseknap.core.settings import Anchor
from pauseknap.services.moment import Moment
from pauseknap.services.session import Session
from pauseknap.ui.stage.after_view import AfterView, feeling_of
from pauseknap.ui.stage.bench_view import BenchView
from pauseknap.ui.stage.breath_view import BreathView
from pauseknap.ui.stage.hints import Hints
from pauseknap.ui.stage.overlay import Overlay
from pauseknap.ui.stage.presenter import Looks, Ticks, parts_of
from pauseknap.ui.stage.spoken_view import SpokenView
from pauseknap.ui.stage.veil import Veil
from pauseknap.ui.stage.waiting import Waiting
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times

FRAME_MILLISECONDS = 33


class StagePage(QWidget):
    """Plays one session at a time. Space holds, Esc ends at once, arrows move by lines, D hides text."""

    left = Signal(bool)
    """The session is over and the person wants away; True if it came to its end."""
    answered = Signal(object)
    sound_toggled = Signal()
    captions_toggled = Signal(bool)
    help_asked = Signal()
    enlarge_asked = Signal()

    def __init__(self, theme: Theme, times: Times, ticks: Ticks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._ticks = ticks
        self._session: Session | None = None
        self._practice: Practice | None = None
        self._told: set[str] = set()
        self._hidden = False
        self._steadying = False
        self._looks = Looks()
        self._hints = Hints(theme)
        self._breath = BreathView(theme, times)
        self._spoken = SpokenView(theme, times)
        self._bench = BenchView(theme, times)
        self.waiting = Waiting(theme, times, self._with, self)
        self._after = AfterView(theme)
        self._views = QStackedWidget(self)
        for view in (self._breath, self._spoken, self._bench, self.waiting.host, self._after):
            self._views.addWidget(view)
        self._veil = Veil(theme, self._views, (self.waiting.host, self._after))
        self._over = Overlay(theme, self, foot=self._foot)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self._over.back.connect(self.stop)
        self._over.hold_toggled.connect(lambda: self._with(Session.toggle))
        self._over.sound_toggled.connect(self.sound_toggled)
        self._over.captions_toggled.connect(self._show_captions)
        self._over.enlarge_asked.connect(self.enlarge_asked)
        self._spoken.toggled.connect(lambda: self._with(Session.toggle))
        self._spoken.back_asked.connect(lambda: self._with(Session.previous_line))
        self._spoken.on_asked.connect(lambda: self._with(Session.next_line))
        self._spoken.skip_asked.connect(lambda: self._with(Session.skip_section))
        self._spoken.part_asked.connect(self._go_to_part)
        self._bench.turn_ended.connect(lambda: self._with(Session.end_turn))
        self._veil.lifted.connect(self.toggle_text)
        self._after.answered.connect(self._answer)
        self._after.left.connect(lambda: self._leave(finished=True))
        self._after.help_asked.connect(self.help_asked)
        self._moves: list[QShortcut] = []
        """The keys that move within a practice; at its end the arrows go from answer to answer."""
        for keys, act in (
            (Qt.Key.Key_Escape, self.stop),
            (Qt.Key.Key_Left, lambda: self._with(Session.previous_line)),
            (Qt.Key.Key_Right, lambda: self._with(Session.next_line)),
            (Qt.Key.Key_N, lambda: self._with(Session.skip_section)),
            (Qt.Key.Key_D, self.toggle_text),
        ):
            shortcut = QShortcut(QKeySequence(QKeyCombination(keys)), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
            if keys in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                self._moves.append(shortcut)

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self.setAccessibleDescription(self.tr("Space: hold and go on. Esc: end. D: hide the words."))
        for part in (self._over, self._breath, self._spoken, self._bench, self._after, self._veil):
            part.retranslate()

    def play(
        self,
        practice: Practice,
        session: Session,
        *,
        rights: str,
        captions: bool,
        hidden: bool,
        anchor: Anchor,
        heard: tuple[str, ...] = (),
    ) -> None:
        """Show a session just started; `rights` is the line over its beginning, and `heard` are those whose
        recordings are in it."""
        self._practice, self._session = practice, session
        self.setAccessibleName(practice.title)
        self._told.clear()
        self._steadying = False
        self._hints.begin()
        for move in self._moves:
            move.setEnabled(True)
        self._after.set_heard(heard)
        self._over.begin(practice, rights=rights, captions=captions)
        self._spoken.set_captions(captions)
        self._spoken.begin(practice)
        self._breath.begin()
        self._breath.set_anchor(anchor)
        self._hidden = not hidden
        self.toggle_text()
        self._views.setCurrentWidget(self._breath if practice.picture == "breath" else self._spoken)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ticks.start(FRAME_MILLISECONDS, self.beat)
        self.tick()

    def beat(self) -> None:
        """Draw the present moment; mostly the breath alone, as nothing else moves as fast."""
        breath = self._session.breathing() if self._session is not None and not self._hints.fading else None
        if not (breath and self._looks.breath_will_do(breath.seconds) and self._breath.breathe_on(breath)):
            self.tick()

    def tick(self) -> None:
        """Draw all of the present moment."""
        session = self._session
        if session is None:
            return
        moment = session.moment()
        self._looks.look(moment.seconds)
        self._over.follow(moment.seconds, on_scene=moment.state not in ("asking", "keeping", "waiting"))
        self._over.set_held(moment.state == "paused")
        if moment.state not in ("asking", "ended"):
            self._over.set_sound_shown(session.sounds or bool(self._practice and self._practice.spoken))
        for notice in moment.notices:
            self._tell(notice)
        if moment.state == "ended" and not self._steadying:
            self._leave(finished=moment.finished)
        elif moment.state == "asking":
            self._show_end(session)
        elif moment.state in ("waiting", "keeping"):
            self._views.setCurrentWidget(self.waiting.host)
            self._over.set_hold_shown(False)
            self.waiting.show_moment(moment, session, self._practice.keeps if self._practice else "")
        elif moment.state != "ended":
            self._draw(moment)

    def _draw(self, moment: Moment) -> None:
        practice, here = self._practice, moment.here
        if practice is None:
            return
        view: BreathView | SpokenView | BenchView = self._spoken
        if here is not None and here.turn is not None:
            view = self._bench
        elif practice.picture == "breath":
            view = self._breath
        if self._views.currentWidget() is not view:
            self._views.setCurrentWidget(view)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._over.set_hold_shown(view is not self._spoken)
        view.show_moment(moment)
        if practice.picture == "breath":
            on_button = not self.hasFocus() and self.isActiveWindow()  # keys that stand there need to see it
            strength = self._hints.strength(moment.seconds, stirring=on_button)
            self._breath.set_strength(strength)
            self._over.set_strength(strength)

    def _foot(self) -> int:
        practice = self._practice
        return (self._breath if practice is None or practice.picture == "breath" else self._spoken).foot()

    def _show_end(self, session: Session) -> None:
        if self._views.currentWidget() is not self._after:
            self._ticks.stop()
            self._over.close()
            for move in self._moves:
                move.setEnabled(False)
            self._after.ask(noticed(session.answering.given))
            self._views.setCurrentWidget(self._after)

    def _answer(self, feeling: object) -> None:
        session = self._session
        if session is None:
            return
        session.answer(feeling_of(feeling))
        self.answered.emit(feeling)
        if feeling == "harder":
            self._steadying = True
            self._after.steady()
        else:
            self._leave(finished=True)

    def stop(self) -> None:
        """End at once and without a question; at the end of a practice: leave."""
        finished = self._session is not None and self._session.moment().finished
        if self._session is not None:
            self._session.answer(None)
            self._session.stop()
        self._leave(finished=finished)

    def _leave(self, *, finished: bool) -> None:
        self._ticks.stop()
        if self._session is not None:
            self._session = None
            self.left.emit(finished)
            self.waiting.leave()

    def _with(self, act: Callable[[Session], None]) -> None:
        if self._session is not None:
            act(self._session)
            self._hints.stir()
            self.tick()

    def _go_to_part(self, at: int) -> None:
        self._with(lambda session: session.go_to(parts_of(session.moment().spans)[at]))
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # where Space holds

    def _tell(self, notice: str) -> None:
        if notice in self._told:
            return
        self._told.add(notice)
        self._over.tell(
            {
                "no-voice": self.tr("There is no voice for this language here. The captions carry on."),
                "no-sound": self.tr("No sound right now. The captions carry on."),
                "no-background": self.tr("Your music can’t be played. The practice goes on without it."),
            }[notice]
        )

    def _show_captions(self, on: bool) -> None:
        self._spoken.set_captions(on)
        self.captions_toggled.emit(on)

    def set_sounding(self, on: bool) -> None:
        """Show whether sound is on."""
        self._over.set_sounding(on)
        self._bench.set_sounding(on)
        self._breath.set_sounding(on)

    def set_small(self, small: bool) -> None:
        """Whether it stands in the small window of a break."""
        self._over.set_small(small)

    def toggle_text(self) -> None:
        """Hide every word, or show them again: the fjord stays."""
        self._hidden = not self._hidden
        self._over.set_hidden(self._hidden)
        for view in (self._breath, self._spoken, self._bench):
            view.set_text_hidden(self._hidden)
        self._veil.set_hidden(self._hidden)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space holds and goes on."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._with(Session.toggle)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw again."""
        if self._session is not None:
            self._ticks.start(FRAME_MILLISECONDS, self.beat)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is drawn that nobody sees; the sound goes on."""
        self._ticks.stop()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The views fill everything; the header and the notice stand over them."""
        for whole in (self._views, self._veil):
            whole.setGeometry(self.rect())
        self._over.place()
        super().resizeEvent(event)
