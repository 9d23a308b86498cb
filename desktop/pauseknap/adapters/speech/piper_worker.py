"""The child that speaks with Piper voices; see `answering` for its talk.

Run as `python -m pauseknap.adapters.speech.piper_worker`. A model is loaded when its voice is first asked
for, and only the last one is kept.
"""

from __future__ import annotations

import sys
import wave
from pathlib import Path
from typing import Any

from pauseknap.adapters.speech.answering import Broken, answer_all
from pauseknap.adapters.speech.piper_files import SCHEME
from pauseknap.adapters.speech.tuning import share_of_tone

_READ_ALOUD = {
    "da": "Mærk fødderne mod gulvet, og lad skuldrene falde.",
    "en": "Feel your feet on the floor, and let your shoulders drop.",
}
"""What a voice says to itself once, to find how fast it speaks of its own accord."""
_SCALES = (0.5, 3.0)
"""How much quicker or slower than that a model still speaks clearly."""
_BETWEEN_SENTENCES = 0.3
"""Seconds of silence; Piper hands over each sentence on its own."""


class Mouth:
    """Piper, one model at a time."""

    engine = "piper"

    def __init__(self) -> None:
        import piper  # noqa: PLC0415 - an extra that need not be installed, and heavy

        self._piper: Any = piper
        self._path = ""
        self._voice: Any = None
        self._pace = 0.0
        """Words a minute that the model says of its own accord."""

    def voices(self) -> list[dict[str, str]]:
        """None by itself: voices are files, and whoever asks knows them."""
        return []

    def speak(self, text: str, voice: str, rate: int, pitch: int, path: Path) -> str:
        """Speak into `path`.

        A higher tone is made by speaking slower and playing faster by as much, so that the line takes as
        long as before.
        """
        self._load(voice.removeprefix(SCHEME))
        tone = share_of_tone(pitch)
        sound, played = self._sound(text, self._pace / max(rate, 1) * tone)
        if not sound:
            return "nothing was said"
        part = path.with_suffix(".part.wav")
        with wave.open(str(part), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(round(played * tone / 50) * 50)
            file.writeframes(sound)
        part.replace(path)
        return ""

    def _load(self, path: str) -> None:
        """Raises `Broken`, also a second time."""
        if path == self._path and self._voice is not None:
            return
        self._path, self._voice = path, None
        try:
            self._voice = self._piper.PiperVoice.load(path)
            language = str(self._voice.config.espeak_voice).split("-")[0]
            words = _READ_ALOUD.get(language, _READ_ALOUD["en"])
            sound, rate = self._sound(words, 1.0)
            self._pace = len(words.split()) * 60.0 / (len(sound) / 2 / rate)
        except Exception as error:  # of onnxruntime's many, which share no name
            self._voice = None
            raise Broken(repr(error)) from error

    def _sound(self, text: str, scale: float) -> tuple[bytes, int]:
        """The 16-bit samples of a text and their rate; `scale` is how many times slower than by itself."""
        least, most = _SCALES
        how = self._piper.SynthesisConfig(length_scale=min(max(scale, least), most))
        rate = int(self._voice.config.sample_rate)
        silence = bytes(2 * round(_BETWEEN_SENTENCES * rate))
        return silence.join(chunk.audio_int16_bytes for chunk in self._voice.synthesize(text, how)), rate


if __name__ == "__main__":
    sys.exit(answer_all(Mouth))
