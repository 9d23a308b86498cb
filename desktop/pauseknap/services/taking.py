"""Takes a line through the microphone, judges it, and holds it until it is kept or dropped."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from pauseknap.core.problems import Unusable
from pauseknap.ports.background import Background
from pauseknap.ports.microphone import Microphone, Sounded

if TYPE_CHECKING:
    from pauseknap.core.sound.take import Take

State = Literal["still", "opening", "recording", "judging", "taken"]


class Taking:
    """One take at a time. Nothing of it reaches the disk here; a practice that plays is not disturbed."""

    def __init__(
        self, microphone: Callable[[], Microphone], background: Background, *, busy: Callable[[], bool]
    ) -> None:
        self._ask_microphone = microphone
        self._background = background
        self._busy = busy
        self._asked = 0
        self._text = ""
        self._changed: Callable[[], None] = lambda: None
        self.state: State = "still"
        self.take: Take | None = None
        """In state "taken"."""
        self.trouble: Unusable | None = None
        """Why nothing could be recorded."""
        self.lost = False
        """Whether the microphone went in the middle; what came before is still there."""

    @property
    def _microphone(self) -> Microphone:
        """Made when it is first needed: it brings numpy."""
        return self._ask_microphone()

    def begin(self, text: str, changed: Callable[[], None]) -> None:
        """Record somebody saying `text`; `changed` is called whenever the state is another."""
        self.drop()
        self._text, self._changed = text, changed
        if self._busy():
            self._fail(Unusable("take-while-playing"))
            return
        asked = self._asked
        self.state = "opening"

        def opened(_: None) -> None:
            if asked == self._asked:
                self._turn("recording")
            else:
                self._let_go()

        def failed(error: Exception) -> None:
            if asked == self._asked:
                self._fail(error if isinstance(error, Unusable) else Unusable("no-microphone"))

        self._background.run(self._microphone.start, opened, failed)
        changed()

    def level(self) -> float:
        """0..1, for a meter."""
        return self._microphone.level() if self.state == "recording" else 0.0

    def seconds(self) -> float:
        """How long it has been recorded, or how long the take lasts."""
        if self.state == "recording":
            return self._microphone.seconds()
        return self.take.seconds if self.take else 0.0

    def look(self) -> None:
        """Call often while it is recorded: ends it at a minute, or when the microphone is gone."""
        if self.state == "recording" and not self._microphone.recording():
            from pauseknap.core.sound.take import LONGEST_SECONDS  # noqa: PLC0415 - loads numpy

            self.lost = self._microphone.seconds() < LONGEST_SECONDS - 0.1
            self.stop()

    def stop(self) -> None:
        """End the recording, and judge it."""
        if self.state != "recording":
            return
        from pauseknap.core.sound.take import taken  # noqa: PLC0415 - loads numpy

        asked, text = self._asked, self._text
        self.state = "judging"

        def judged() -> Take:
            sounded: Sounded = self._microphone.stop()
            return taken(sounded.clip, sounded.rate, text, gaps=sounded.gaps)

        def done(take: Take) -> None:
            if asked == self._asked:
                self.take = take
                self._turn("taken")

        def failed(_: Exception) -> None:
            if asked == self._asked:
                self._fail(Unusable("no-microphone"))

        self._background.run(judged, done, failed)
        self._changed()

    def offer(self, take: Take) -> None:
        """Hold a take that came another way, out of a file."""
        self.drop()
        self.take = take
        self.state = "taken"

    def drop(self) -> None:
        """Forget whatever was recorded, at once and without a word."""
        self._asked += 1
        before, self.state = self.state, "still"
        self.take, self.trouble, self.lost = None, None, False
        if before == "recording":
            self._let_go()

    def _let_go(self) -> None:
        self._background.run(self._microphone.stop, lambda _: None, lambda _: None)

    def _fail(self, trouble: Unusable) -> None:
        self.state, self.trouble = "still", trouble
        self._changed()

    def _turn(self, state: State) -> None:
        self.state = state
        self._changed()
