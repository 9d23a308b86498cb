"""How long lines take in one voice: guessed at first, better with each line that was spoken."""

from __future__ import annotations

from dataclasses import dataclass

from pauseknap.core.timeline.model import to_frames

_SECONDS_A_LETTER_AT_120 = 0.134
"""Measured on our practices with espeak, a breath between clauses included: Danish 0.136, English 0.132."""
_FIRST_LETTERS = 40
"""So many letters' worth of speech is needed to outweigh the first guess."""


@dataclass(frozen=True, kw_only=True)
class Pace:
    """Seconds of speech over letters; a value that each line makes better."""

    letters: int
    frames: int

    def frames_of(self, text: str) -> int:
        """How long a line will take."""
        return round(self.frames / self.letters * max(1, _letters(text)))

    def learned(self, text: str, frames: int) -> Pace:
        """The pace after this line turned out so long."""
        return Pace(letters=self.letters + _letters(text), frames=self.frames + frames)


def pace_at(rate: int) -> Pace:
    """What to expect of a voice at so many words a minute."""
    seconds = _SECONDS_A_LETTER_AT_120 * 120 / rate * _FIRST_LETTERS
    return Pace(letters=_FIRST_LETTERS, frames=to_frames(seconds))


def _letters(text: str) -> int:
    return sum(sign.isalnum() for sign in text)
