"""The voices of macOS through its own `say`, one short process a line."""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from pauseknap.adapters.audio.wave_files import NotWhole, read_wave
from pauseknap.adapters.speech.child_voice import LETTER_SECONDS, LINE_SECONDS, MOST_LETTERS, TRIES
from pauseknap.adapters.speech.plain import plain
from pauseknap.adapters.speech.tuning import say_text
from pauseknap.core.problems import Problem
from pauseknap.core.sound.signal import Mono, as_line
from pauseknap.ports.voice import Utterance, VoiceError, VoiceInfo

_LISTED = re.compile(r"^(?P<name>\S.*?)\s+(?P<language>[a-z]{2,3})[_-]\w+\s+#", re.MULTILINE)
""" "Sara                da_DK    # Hej! Jeg hedder Sara." """
_FORM = ("--file-format=WAVE", "--data-format=LEI16@22050")


class SayVoice:
    """Fulfils `Voice`. A voice's id is its name; `command` is the program."""

    def __init__(self, *, command: Sequence[str] = ("say",), line_seconds: float = LINE_SECONDS) -> None:
        self._command = tuple(command)
        self._line_seconds = line_seconds
        self._voices: tuple[VoiceInfo, ...] = ()

    def voices(self) -> tuple[VoiceInfo, ...]:
        if not self._voices:
            try:
                told = self._said(("-v", "?"), "", self._line_seconds)
            except VoiceError:
                return ()
            self._voices = listed(told)
        return self._voices

    def speak(self, utterance: Utterance) -> Mono:
        """The line; one that fails is tried a second time."""
        text = plain(utterance.text)
        if not text or len(text) > MOST_LETTERS:
            raise VoiceError("nothing to say, or too much for one line")
        reason = VoiceError("not tried")
        for _ in range(TRIES):
            try:
                return self._spoken(text, utterance)
            except VoiceError as error:
                reason = error
        raise reason

    def problems(self) -> tuple[Problem, ...]:
        """Its voices come with the computer; nobody chose them."""
        return ()

    def close(self) -> None:
        """Nothing is kept running."""

    def _spoken(self, text: str, utterance: Utterance) -> Mono:
        with tempfile.TemporaryDirectory(prefix="pauseknap-") as folder:
            path = Path(folder) / "line.wav"
            words = ("-v", utterance.voice, "-r", str(utterance.rate), "-o", str(path), *_FORM, "-f", "-")
            # The text goes in by the pipe: no line is taken for an option, or seen among the processes.
            self._said(
                words, say_text(text, utterance.pitch), self._line_seconds + LETTER_SECONDS * len(text)
            )
            try:
                clip, rate = read_wave(path)
            except NotWhole as error:
                raise VoiceError("no sound came") from error
        return as_line(clip, rate)

    def _said(self, words: Sequence[str], text: str, seconds: float) -> str:
        """What the program prints. Raises `VoiceError`; after so many seconds it is ended."""
        try:
            told = subprocess.run(
                [*self._command, *words],
                input=text.encode("utf-8"),
                capture_output=True,
                check=True,
                timeout=seconds,
            )
        except (OSError, subprocess.SubprocessError) as error:
            raise VoiceError(type(error).__name__) from error
        return told.stdout.decode("utf-8", "replace")


def listed(told: str) -> tuple[VoiceInfo, ...]:
    """The voices in what `say -v ?` prints."""
    found = {hit["name"]: hit["language"] for hit in _LISTED.finditer(told)}
    return tuple(
        VoiceInfo(id=name, name=name, language=language, engine="say") for name, language in found.items()
    )
