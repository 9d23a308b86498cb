"""Piper voices that a person chose: neural speech from their own files, in a child process."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from pathlib import Path

from pauseknap.adapters.speech.child_voice import START_SECONDS, ChildVoice, VoiceBroken, child_command
from pauseknap.adapters.speech.piper_files import SCHEME, described, is_installed, way_to_install
from pauseknap.core.problems import Problem, Unusable
from pauseknap.core.sound.signal import Mono
from pauseknap.ports.voice import Utterance, VoiceInfo

LINE_SECONDS = 20.0
"""The first line of a voice waits for a model of up to 120 MB, also on a slow computer."""


class PiperVoice(ChildVoice):
    """Fulfils `Voice`. A model that will not load is a problem, and its voice is gone.

    `paths` are the models chosen, asked for anew each time.
    """

    def __init__(
        self,
        paths: Callable[[], Sequence[str]],
        *,
        installed: Callable[[], bool] = is_installed,
        command: Sequence[str] | None = None,
        start_seconds: float = START_SECONDS,
        line_seconds: float = LINE_SECONDS,
    ) -> None:
        super().__init__(
            command or child_command("piper_worker"), start_seconds=start_seconds, line_seconds=line_seconds
        )
        self._paths = paths
        self._installed = installed
        self._broken: dict[str, int] = {}
        """Models that did not load, and what their file was like then; another one is tried again."""

    def voices(self) -> tuple[VoiceInfo, ...]:
        """The voices whose files are whole; no child is needed to know."""
        found: list[VoiceInfo] = []
        for path in self._paths() if self._installed() else ():
            with contextlib.suppress(Unusable):
                found.append(self._whole(Path(path)))
        return tuple(found)

    def problems(self) -> tuple[Problem, ...]:
        """Why a voice that was chosen cannot speak."""
        paths = self._paths()
        if paths and not self._installed():
            return (Problem("", 0, 0, "piper-extra", (("command", way_to_install()),)),)
        found: list[Problem] = []
        for path in paths:
            try:
                self._whole(Path(path))
            except Unusable as wrong:
                found.append(Problem(path, 0, 0, wrong.what, tuple(wrong.values.items())))
        return tuple(found)

    def speak(self, utterance: Utterance) -> Mono:
        """The line, in whichever model its voice names."""
        model = utterance.voice.removeprefix(SCHEME)
        try:
            return super().speak(utterance)
        except VoiceBroken:
            self._broken[model] = _stamp(Path(model))
            raise

    def close(self) -> None:
        """End the child; every model may be tried again."""
        super().close()
        self._broken.clear()

    def _whole(self, path: Path) -> VoiceInfo:
        voice = described(path)
        if self._broken.get(str(path)) == _stamp(path):
            raise Unusable("piper-model", file=path)
        return voice


def _stamp(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
