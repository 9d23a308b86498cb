"""What kind of file is wished for, what it is called, and what is written beside it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import PurePath
from typing import Literal

from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.personal import Choices
from pauseknap.core.settings import Ambience
from pauseknap.services.order import Order

Kind = Literal["mp3", "ogg", "opus", "flac", "wav"]
CaptionsKind = Literal["", "vtt", "srt"]
KINDS: tuple[Kind, ...] = ("mp3", "ogg", "opus", "flac", "wav")
CAPTIONS: tuple[CaptionsKind, ...] = ("", "vtt", "srt")
BACKGROUNDS: tuple[Ambience | None, ...] = (None, "none", "water", "wind", "rain", "tone", "room")
"""None is as the person has it in the app, their own music included."""

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
"""What some file system does not take in a name."""


class SavingPresenter:
    """Keeps what is chosen on the page, without a window."""

    def __init__(self) -> None:
        self.kind: Kind = "mp3"
        self.captions: CaptionsKind = ""
        self.background: Ambience | None = None
        self.practice: Practice | None = None
        self.choices = Choices(minutes=1)

    def show(self, practice: Practice, choices: Choices) -> None:
        """Another practice; how its file is to be stays as it was last chosen."""
        self.practice = practice
        self.choices = choices

    def name(self) -> str:
        """A sensible name: "Ligesom mig – 5 min.mp3"."""
        title = self.practice.title if self.practice is not None else ""
        plain = " ".join(_NOT_IN_NAMES.sub(" ", title).split()).strip(" .") or "Pauseknap"
        return f"{plain} – {self.choices.minutes:g} min.{self.kind}"

    def order(self, path: str, taken: Callable[[str], bool]) -> Order:
        """The file at a path the person chose, where they agreed to write over what is there.

        An extension of a sound file that they typed is kept to, else ours is added. What they were not
        asked about is never written over: such a file gets a number.
        """
        sound = path
        if PurePath(path).suffix[1:].lower() not in KINDS:
            sound = _free(f"{path}.{self.kind}", taken)
        captions = ""
        if self.captions:
            captions = str(PurePath(sound).with_suffix(f".{self.captions}"))
            if not taken(sound):
                captions = _free(captions, taken)
        return Order(sound=sound, captions=captions, background=self.background)


def _free(path: str, taken: Callable[[str], bool]) -> str:
    """The path itself, or the first with a number that nothing lies at."""
    found, number, pure = path, 1, PurePath(path)
    while taken(found):
        number += 1
        found = str(pure.with_stem(f"{pure.stem} {number}"))
    return found
