"""From the start of a practice to the first sample that is handed to the sound card and is not silence."""

from __future__ import annotations

import json
import queue
import sys
from collections.abc import Callable
from contextlib import suppress
from time import perf_counter

from pauseknap.adapters.audio.feed import Feed, Writable
from pauseknap.adapters.system.background import Threaded
from pauseknap.bootstrap import House
from pauseknap.core.practice.personal import Choices, script_for
from pauseknap.core.speech.manner import manner_of
from pauseknap.ports.voice import Utterance

PRACTICE, MINUTES = "just-like-me", 5
LOOK_SECONDS = 1 / 60
LONGEST_SECONDS = 30.0
BYTES_A_FRAME = 8


class Ear:
    """Looks at what each callback has copied, until something is heard."""

    def __init__(self) -> None:
        self.moment: float | None = None
        self.delay = 0.0
        copy = Feed.fill

        def fill(feed: Feed, out: Writable, frames: int, delay: float, underflow: bool) -> None:
            copy(feed, out, frames, delay, underflow)
            if self.moment is None and any(bytes(out)):  # type: ignore[call-overload]
                self.moment, self.delay = perf_counter(), delay

        setattr(Feed, "fill", fill)  # noqa: B010 - put in its place for the measuring alone


def started(house: House, calls: queue.SimpleQueue[Callable[[], None]], ear: Ear) -> dict[str, float]:
    """Start it as the window does, and look at it as often as a picture is drawn."""
    background = Threaded(calls.put)
    playing = house.playing(background)
    (practice,) = (one for one in house.library.practices("da") if one.id == PRACTICE)
    ear.moment = None
    began = perf_counter()
    session = playing.start(practice, Choices(minutes=MINUTES))
    returned = perf_counter()
    while ear.moment is None and perf_counter() < began + LONGEST_SECONDS:
        with suppress(queue.Empty):
            calls.get(timeout=LOOK_SECONDS)()
        session.moment()
    heard = ear.moment
    session.stop()
    background.close()
    if heard is None:
        raise SystemExit("nothing was heard")
    return {"heard": heard - began, "returned": returned - began, "delay": ear.delay}


def voice_alone(house: House) -> float:
    """The first line by the voice itself, started for it: what no player can do without."""
    (practice,) = (one for one in house.library.practices("da") if one.id == PRACTICE)
    line = script_for(practice, Choices(minutes=MINUTES)).lines[0]
    manner = manner_of(house.preferences.settings, "da", {})
    began = perf_counter()
    voice = next(one for one in house.voice.voices() if one.language == "da")
    house.voice.speak(Utterance(text=line, voice=voice.id, rate=manner.voice.rate or 120))
    return perf_counter() - began


def main() -> None:
    """`starting.py voice|start`: seconds; "start" starts a second time in the same process."""
    house = House()
    if sys.argv[1] == "voice":
        told: dict[str, object] = {"voice": voice_alone(house)}
    else:
        house.library.practices("da")  # the window has read them long before anybody clicks
        ear, calls = Ear(), queue.SimpleQueue[Callable[[], None]]()
        told = {"first": started(house, calls, ear), "second": started(house, calls, ear)}
    house.close()
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main()
