"""One practice as it runs: from getting ready, through its cards and lines, to its end."""

from __future__ import annotations

from collections.abc import Callable

from pauseknap.core.practice.answers import Answer
from pauseknap.core.practice.waiting import AnyWaiting, Asking
from pauseknap.core.timeline.model import RATE, Span, Timeline
from pauseknap.ports.player import Player, Source
from pauseknap.services.answering import Answering, Refit
from pauseknap.services.moment import Breathing, Feeling, Moment, State, share_gone
from pauseknap.services.whereabouts import Whereabouts

_SILENT = ("no-voice", "no-sound")
NAP_SECONDS = 5.0
"""A computer that slept for longer in the middle of a practice has ended it."""


class Session:
    """A practice being played. Ask `moment()` as often as you draw; positions come from the player alone."""

    def __init__(
        self,
        player: Player,
        *,
        ask_after: bool,
        slept: Callable[[], float] = lambda: 0.0,
        answering: Answering | None = None,
        keepable: bool = True,
        keeps_date: bool = False,
    ) -> None:
        """`keepable`: nobody looks on, so one may be asked; `keeps_date`: also where nothing was answered."""
        self.answering = answering or Answering()
        self._keepable, self._keeps_date = keepable, keeps_date
        self._refit: Refit = lambda kept: None
        self._player = player
        self._slept = slept
        self._slept_before = 0.0
        """How long the computer had slept when it last began to play."""
        self._ask_after = ask_after
        self._at: Whereabouts | None = None
        self._state: State = "preparing"
        self._wants_pause = False
        self._voice_awaited = False
        self._sounding = False
        self._notices: list[str] = []
        self._finished = False
        self.feeling: Feeling | None = None
        self.speaks_rights = False
        """Whether the three rights are among its lines, and so need not stand on the screen as well."""

    def ready(self, timeline: Timeline, source: Source | None, *, voiceless: bool) -> None:
        """Begin: the timeline stands and its sound can be played. News for a stopped session are dropped."""
        if self._state != "preparing":
            return
        self._at = Whereabouts(self._player, timeline)
        self._sounding = source is not None
        if voiceless:
            self._notices.append("no-voice")
        self._player.load(source)
        if self._wants_pause:
            self._state = "paused"
        else:
            self._go()

    def revise(self, timeline: Timeline, *, voiceless: bool = False) -> None:
        """Go on with a timeline that agrees with the one so far on all that was heard and is about to be."""
        if self._at is None or self._state in ("keeping", "asking", "ended"):
            return
        if voiceless:
            self._notices.append("no-voice")
        self._at.revise(timeline)
        if self._state == "playing":
            self._at.play()  # what is mixed ahead is mixed anew

    def tell(self, notice: str) -> None:
        """Let something be said once."""
        if notice not in self._notices:
            self._notices.append(notice)

    def place(self) -> int:
        """The sample now heard."""
        return self._frame() if self._at else 0

    @property
    def sounds(self) -> bool:
        """Whether there is anything of it to be heard, and so to be muted."""
        return self._sounding

    def moment(self) -> Moment:
        """How things stand now."""
        if self._at is None:
            return Moment(state=self._state, finished=self._finished)
        self._follow()
        frame = self._frame()
        timeline = self._at.timeline
        card = self._card() if self._state == "waiting" else None
        return Moment(
            state=self._state,
            seconds=frame / RATE,
            total=timeline.seconds,
            here=self._at.cursor.at(frame),
            card=self.answering.dealt(card),
            answer=self.answering.begun(card),
            back=card is not None and self._at.before() is not None,
            spans=timeline.spans,
            shares=tuple(share_gone(span, frame) for span in timeline.spans),
            notices=tuple(self._notices),
            silent=any(notice in _SILENT for notice in self._notices),
            finished=self._finished,
        )

    def breathing(self) -> Breathing | None:
        """The breath of `moment()` alone, at a fraction of its cost; None unless it plays one."""
        if self._at is None or self._state != "playing":
            return None
        frame = self._frame()
        breath = self._at.cursor.breathing(frame)
        return Breathing(*breath, frame / RATE) if breath else None

    def toggle(self) -> None:
        """Hold still, or go on; on a card: go on."""
        match self._state:
            case "preparing":
                self._wants_pause = not self._wants_pause
            case "playing":
                self._player.pause()
                self._state = "paused"
            case "paused" | "waiting":
                self.go_on()

    def go_on(self) -> None:
        """Go on after a pause or past the card that waits; a question is left with what stands there."""
        card = self._card() if self._state == "waiting" else None
        if isinstance(card, Asking):
            self.give(self.answering.begun(card))
            return
        if self._state == "waiting" and self._at is not None:
            self._at.passed += 1
        if self._state in ("waiting", "paused"):
            self._go()

    def refitted_by(self, refit: Refit) -> None:
        """Who fits the practice anew after an answer."""
        self._refit = refit

    def give(self, answer: Answer) -> None:
        """Answer the question that waits, and go on."""
        card = self._card() if self._state == "waiting" else None
        if not isinstance(card, Asking) or self._at is None:
            return
        self.answering.give(card, answer)
        settled = self._at.settled() + 1
        self._at.passed += 1
        self._state = "preparing"
        self._refit(settled)
        self.resume()

    def draft(self, answer: Answer) -> None:
        """What stands at the question that waits, so that it is there again."""
        card = self._card() if self._state == "waiting" else None
        if isinstance(card, Asking):
            self.answering.draft(card, answer)

    def back(self) -> None:
        """To the card or question before this one; what was answered stands there still."""
        before = self._at.before() if self._at is not None and self._state == "waiting" else None
        if self._at is None or before is None:
            return
        self._at.step_back()
        if isinstance(before.step, Asking):
            self.answering.take_back(before.step)
            self._refit(self._at.settled())

    def wait_for_voice(self) -> None:
        """Lines that belong to the answer are being spoken: go on when `resume` is called."""
        self._voice_awaited = True

    def resume(self, *, heard: bool = False) -> None:
        """Go on after an answer; `heard` when the lines it brought are there."""
        self._voice_awaited = self._voice_awaited and not heard
        if self._state == "preparing" and self._at is not None and not self._voice_awaited:
            if self._wants_pause:
                self._state = "paused"
            else:
                self._go()

    def lead_on(self) -> None:
        """From what waits to something else: from a card to what there is to keep, and out."""
        if self._state == "waiting" and self._at is not None:
            read = not isinstance(self._card(), Asking)
            self._ask_after = False
            self._finished = read and self._at.last()
            self._player.stop()
            self._state = "keeping" if read and self._has_to_keep() else "ended"

    def kept(self) -> None:
        """What there was to keep has been kept, or is not to be: on to the end."""
        if self._state == "keeping":
            self._state = "asking" if self._ask_after else "ended"

    def next_line(self) -> None:
        """To the beginning of the next line, or the end."""
        if self._at and self._state in ("playing", "paused"):
            self._seek(self._at.cursor.next_line(self._frame()))

    def previous_line(self) -> None:
        """To the beginning of this line, or of the one before it."""
        if self._at and self._state in ("playing", "paused", "waiting"):
            self._seek(self._at.cursor.previous_line(self._frame()))

    def skip_section(self) -> None:
        """Leave this section, a person for instance, and go to the next."""
        if self._at and self._state in ("playing", "paused"):
            self._seek(self._at.cursor.next_section(self._frame()))

    def go_to(self, part: Span) -> None:
        """To the beginning of one of the spans of this session."""
        if self._at and self._state in ("playing", "paused", "waiting"):
            self._seek(part.start)

    def end_turn(self) -> None:
        """On the bench: hand the word over before its time is up."""
        if self._at and self._state in ("playing", "paused"):
            self._seek(self._at.cursor.end_of_turn(self._frame()))
            self.go_on()

    def stop(self) -> None:
        """End gently within a second, without a question."""
        if self._state != "ended":
            self._player.stop()
            self._state = "ended"

    def is_over(self) -> bool:
        """Whether it ended or was stopped."""
        return self._state == "ended"

    def answer(self, feeling: Feeling | None) -> None:
        """Better, same, harder, or None for no answer: the session is over."""
        if self._state == "asking":
            self.feeling = feeling
            self._state = "ended"

    def set_volume(self, volume: float) -> None:
        """0..1 of all that is heard."""
        self._player.set_volume(volume)

    def _follow(self) -> None:
        """Take note of where the player has come to."""
        if self._sounding and self._player.silent() and "no-sound" not in self._notices:
            self._notices.append("no-sound")
        if self._state == "playing" and self._slept() > self._slept_before + NAP_SECONDS:
            self.stop()
        if self._state != "playing" or self._player.playing():
            return
        if self._card() is not None:
            self._state = "waiting"
        else:
            self._finish()

    def _finish(self) -> None:
        self._finished = True
        self._player.stop()
        self._state = "keeping"
        if not self._has_to_keep():
            self.kept()

    def _has_to_keep(self) -> bool:
        return self._keepable and (self._keeps_date or bool(self.answering.to_keep()))

    def _go(self) -> None:
        """Play to the next card that waits, or to the end."""
        assert self._at is not None
        if self._card() is not None:
            self._state = "waiting"
        elif self._frame() >= self._at.timeline.frames:
            self._finish()
        else:
            self._state = "playing"
            self._slept_before = self._slept()
            self._at.play()

    def _seek(self, frame: int) -> None:
        assert self._at is not None
        was_playing = self._state != "paused"
        self._at.seek(frame)
        if was_playing:
            self._state = "paused"
            self._go()

    def _card(self) -> AnyWaiting | None:
        """The card or question that stands where we are and has not been passed yet."""
        return self._at.card() if self._at is not None else None

    def _frame(self) -> int:
        assert self._at is not None
        if self._finished:
            return self._at.timeline.frames
        return self._at.frame()
