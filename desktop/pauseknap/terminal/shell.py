"""Plays a practice in a terminal, or in plain lines where there is none."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from pauseknap.core.practice.answers import Answer
from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.noticing import noticed
from pauseknap.core.practice.waiting import Asking, Show
from pauseknap.core.timeline.build import reading_seconds
from pauseknap.ports.keys import Key, Keys
from pauseknap.services.moment import Feeling, Moment
from pauseknap.services.session import Session
from pauseknap.terminal.asking import Questions
from pauseknap.terminal.following import Found, followed

FRAME = 0.1
"""Seconds between two looks at the session."""
CARD_FRAME = 0.5
"""And while a card stands, where nothing moves."""
BAR = 32
"""Characters of the bar that fills with the breath."""
FEELINGS: dict[Key, Feeling] = {"1": "better", "2": "same", "3": "harder"}


class Out(Protocol):
    """Where the text goes."""

    def write(self, text: str, /) -> object:
        """Write it."""

    def flush(self) -> object:
        """And show it."""


class Terminal:
    """One practice as text: captions as lines, the breath as a bar, keys as in the window."""

    def __init__(
        self,
        *,
        words: Mapping[str, str],
        keys: Keys,
        out: Out,
        monotonic: Callable[[], float],
        news: Callable[[], None] = lambda: None,
        keep: Callable[[Mapping[str, Answer]], str] = lambda answers: "",
    ) -> None:
        self._words = words
        self._keys = keys
        self._out = out
        self._monotonic = monotonic
        self._news = news
        """Lets in what is made beside the practice: lines that a voice has spoken."""
        self._keep = keep
        self._questions = Questions(words, self._line, keys.line)
        self._said = ""
        self._phase = ""
        self._told: set[str] = set()
        self._bar_shown = False

    def play(self, practice: Practice, session: Session) -> bool:
        """Play to the end or until it is stopped; True if the end was reached."""
        self._line(practice.title)
        self._line(self._words["rights.shown"])
        self._line(self._words["terminal.keys"] if self._keys.live() else "")
        moment = session.moment()
        while moment.state != "ended":
            if moment.state == "waiting" and isinstance(moment.card, Show):
                self._card(session, moment.card)
            elif moment.state == "waiting" and isinstance(moment.card, Asking):
                self._question(session, moment.card)
            elif moment.state == "keeping":
                self._offer_to_keep(session, practice)
            elif moment.state == "asking":
                self._ask(session)
            else:
                self._draw(moment)
                self._press(session, self._wait(FRAME))
            moment = session.moment()
        self._line(self._words["end.finished" if moment.finished else "end.stopped"])
        if session.feeling == "harder":
            self._line(self._words["help.harder"])
        return moment.finished

    def follow(self) -> Found:
        """Find the person's own pace before a practice; see `terminal.following`."""
        found = followed(self._words, self._keys, self._line, self._monotonic)
        if found.left:
            self._line(self._words["end.stopped"])
        return found

    def _draw(self, moment: Moment) -> None:
        for notice in moment.notices:
            if notice not in self._told:
                self._told.add(notice)
                self._line(self._words[f"notice.{notice}"])
        here = moment.here
        if here is None:
            return
        said = here.turn.turn.text + " " + here.turn.turn.hint if here.turn else here.caption
        if said and said != self._said:
            self._said = said
            self._line(said)
        if here.breath is None:
            self._phase = ""
            return
        phase = self._words[f"breath.{here.breath.phase.name}"]
        if self._keys.live():
            full = round(here.breath.fullness * BAR)
            self._write(f"\r{phase:<12}{'█' * full}{'░' * (BAR - full)}")
            self._bar_shown = True
        elif phase != self._phase:
            self._line(phase)
        self._phase = phase

    def _press(self, session: Session, key: Key | None) -> None:
        match key:
            case "space" | "enter":
                session.toggle()
            case "right":
                session.next_line()
            case "left":
                session.previous_line()
            case "escape" | "quit":
                session.stop()

    def _card(self, session: Session, card: Show) -> None:
        self._line("")
        self._line(card.title)
        self._line(card.text)
        if not self._keys.live():
            self._pass(reading_seconds(card.text))
            session.go_on()
            return
        self._line(f"[{card.button}]")
        key = self._pressed()
        if key in ("space", "enter", "right"):
            session.go_on()
        elif key in ("escape", "quit"):
            session.stop()

    def _question(self, session: Session, step: Asking) -> None:
        answer = self._questions.ask(step)
        if answer is None and self._keys.live():
            session.stop()
        else:
            session.give(answer or ())

    def _offer_to_keep(self, session: Session, practice: Practice) -> None:
        """What is sealed is kept from the window only, where nobody sees the pass-phrase typed."""
        if practice.keeps_date:
            self._line(practice.keeps)
        before = ""
        for part in session.answering.told():
            if part.ask != before:
                self._line(part.ask)
                before = part.ask
            for line in (f"{part.pile}:", *part.lines) if part.pile else part.lines:
                self._line(f"  {line}")
        if practice.secret:
            self._line(self._words["terminal.sealed"])
        elif self._questions.yes(self._words["terminal.keep"]):
            trouble = self._keep(session.answering.to_keep())
            self._line(trouble or self._words["terminal.kept"])
        session.kept()

    def _ask(self, session: Session) -> None:
        if not self._keys.live():
            session.answer(None)
            return
        before = noticed(session.answering.given)
        if before:
            self._line(self._words["before.said"].replace("{before}", before))
        self._line(self._words["after.question"])
        answers = (f"{key} {self._words[f'after.{feeling}']}" for key, feeling in FEELINGS.items())
        self._line("   ".join(answers))
        session.answer(FEELINGS.get(self._pressed()))

    def _pressed(self) -> Key:
        """The next key, however long it takes: nothing here times out."""
        while (key := self._wait(CARD_FRAME)) is None:
            pass
        return key

    def _pass(self, seconds: float) -> None:
        until = self._monotonic() + seconds
        while (left := until - self._monotonic()) > 0:
            self._wait(min(left, CARD_FRAME))

    def _wait(self, seconds: float) -> Key | None:
        """The key pressed within so many seconds; what came meanwhile is let in."""
        key = self._keys.wait(seconds)
        self._news()
        return key

    def _line(self, text: str) -> None:
        if self._bar_shown:
            self._write("\r" + " " * (BAR + 14) + "\r")
            self._bar_shown = False
        self._write(text + "\n")

    def _write(self, text: str) -> None:
        self._out.write(text)
        self._out.flush()
