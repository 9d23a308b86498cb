"""The voices of this computer through pyttsx3: espeak on Linux, SAPI on Windows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from pauseknap.adapters.speech.child_voice import LINE_SECONDS, START_SECONDS, ChildVoice, child_command
from pauseknap.core.problems import Problem
from pauseknap.core.speech.manner import Engine
from pauseknap.ports.voice import VoiceInfo

_PREFERRED = ("gmq/da", "gmw/en")
"""Voices to open with, where there is a choice: Danish, and English as taught in Danish schools."""


class PyttsxVoice(ChildVoice):
    """Fulfils `Voice`."""

    def __init__(
        self,
        *,
        command: Sequence[str] | None = None,
        start_seconds: float = START_SECONDS,
        line_seconds: float = LINE_SECONDS,
    ) -> None:
        super().__init__(
            command or child_command("worker"), start_seconds=start_seconds, line_seconds=line_seconds
        )

    def voices(self) -> tuple[VoiceInfo, ...]:
        """Every voice, those to open with first; empty when there is nothing to speak with."""
        if not self._told:
            self.warm()
        engine = cast(Engine, self._told.get("engine", "espeak"))
        voices = [
            VoiceInfo(id=one["id"], name=one["name"], language=one["language"], engine=engine)
            for one in self._told.get("voices", ())
        ]
        return tuple(sorted(voices, key=lambda voice: voice.id not in _PREFERRED))

    def problems(self) -> tuple[Problem, ...]:
        """Its voices come with the computer; nobody chose them."""
        return ()
