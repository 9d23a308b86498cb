"""Several engines as one voice: one that fails does not take the others with it."""

from __future__ import annotations

import logging
from collections.abc import Iterable

from pauseknap.core.problems import Problem
from pauseknap.core.sound.signal import Mono
from pauseknap.ports.voice import Utterance, Voice, VoiceError, VoiceInfo

_LOG = logging.getLogger("pauseknap")


class SeveralVoices:
    """Fulfils `Voice` with all that the engines have, the first engine's first."""

    def __init__(self, engines: Iterable[Voice]) -> None:
        self._engines = tuple(engines)
        self._owners: dict[str, Voice] = {}

    def voices(self) -> tuple[VoiceInfo, ...]:
        """Every voice of every engine that answers; an id that is taken is not given twice."""
        found: dict[str, VoiceInfo] = {}
        owners: dict[str, Voice] = {}
        for engine in self._engines:
            try:
                voices = engine.voices()
            except Exception:  # whatever it is, the other engines know nothing of it
                _LOG.exception("an engine could not name its voices")
                continue
            for voice in voices:
                if voice.id not in found:
                    found[voice.id], owners[voice.id] = voice, engine
        self._owners = owners
        return tuple(found.values())

    def speak(self, utterance: Utterance) -> Mono:
        """The line, by the engine that has the voice; a variant of a voice stands after a plus."""
        if self._owner(utterance.voice) is None:
            self.voices()
        owner = self._owner(utterance.voice)
        if owner is None:
            raise VoiceError("unknown voice")
        return owner.speak(utterance)

    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the voices of each engine."""
        return tuple(problem for engine in self._engines for problem in engine.problems())

    def close(self) -> None:
        """End them all."""
        for engine in self._engines:
            try:
                engine.close()
            except Exception:  # the next one has a process to end, too
                _LOG.exception("an engine could not be ended")

    def _owner(self, voice: str) -> Voice | None:
        return self._owners.get(voice) or self._owners.get(voice.split("+")[0])
