"""Every voice there is here: those of this computer, and those in files of the person's own."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

from pauseknap.adapters.speech.piper import PiperVoice
from pauseknap.adapters.speech.pyttsx import PyttsxVoice
from pauseknap.adapters.speech.say import SayVoice
from pauseknap.adapters.speech.several import SeveralVoices
from pauseknap.ports.voice import Voice


def voices_here(paths: Callable[[], Sequence[str]]) -> Voice:
    """All of them as one; `paths` are the Piper models chosen, asked for anew each time."""
    computers: Voice = SayVoice() if sys.platform == "darwin" else PyttsxVoice()
    return SeveralVoices([computers, PiperVoice(paths)])
