"""Lets pyttsx3 drive espeak in one thread: a line is whole when the call that asked for it comes back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Heard = Callable[[Any, int, Any], int]
"""Gets samples, how many, and events; espeak's own form of a callback."""


def speak_in_one_thread() -> None:
    """Call once, before pyttsx3 makes its engine.

    pyttsx3 2.99 lets espeak speak in a thread of its own, asks it whether it is busy and then cancels what it
    does. About one line in 150 was lost that way, and others came out some milliseconds longer each time.
    In espeak's synchronous mode there is nothing to race with. In that mode espeak tells the end by handing
    over no samples, where pyttsx3 waits for an event that says so; it is given one.

    Raises what importing pyttsx3's driver raises where there is no espeak.
    """
    from pyttsx3.drivers import _espeak  # noqa: PLC0415 - loads the engine's library, which may be missing

    event = _espeak.EVENT
    the_end = (event * 2)(event(type=_espeak.EVENT_MSG_TERMINATED), event(type=_espeak.EVENT_LIST_TERMINATED))
    hand_over = _espeak.SetSynthCallback

    def set_callback(heard: Heard | None) -> None:
        if heard is None:  # as the driver does when it ends
            hand_over(lambda samples, count, events: 1)
        else:
            hand_over(lambda samples, count, events: heard(samples, count, events if samples else the_end))

    _espeak.SetSynthCallback = set_callback
    _espeak.AUDIO_OUTPUT_RETRIEVAL = _espeak.AUDIO_OUTPUT_SYNCHRONOUS
