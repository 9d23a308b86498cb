"""Turns the lines of a practice into clips: from the cache where it can, else from a voice."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pauseknap.core.settings import VoiceChoice
from pauseknap.core.timeline.model import to_frames
from pauseknap.ports.clips import Clips
from pauseknap.ports.voice import Utterance, Voice, VoiceError, VoiceInfo

if TYPE_CHECKING:
    from pauseknap.core.sound.signal import Mono

OnProgress = Callable[[int, int], None]
"""Called with how many lines are done, and of how many."""

_SHORTEST_FRAMES = to_frames(0.05)
"""What is shorter is no word, and its line is shown only."""


@dataclass(frozen=True)
class Rendered:
    """What came of the lines."""

    clips: Mapping[str, Mono]
    """By text; every line that can be heard."""
    missing: tuple[str, ...]
    """Lines that are shown only."""
    voice: VoiceInfo | None
    """Who speaks; None when there is no voice for the language."""


class Rendering:
    """Makes clips. A line that fails is shown only; the others go on."""

    def __init__(self, voice: Voice, clips: Clips) -> None:
        self._voice = voice
        self._clips = clips

    def voices(self, language: str) -> tuple[VoiceInfo, ...]:
        """The voices of one language, the one to open with first."""
        return tuple(voice for voice in self._voice.voices() if voice.language == language)

    def render(
        self,
        lines: Sequence[str],
        language: str,
        choice: VoiceChoice,
        on_progress: OnProgress | None = None,
        *,
        names: Collection[str] = (),
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Rendered:
        """A clip for every line that can be spoken.

        `names` are names a person gave: lines with one of them in it are never kept on disk. When
        `cancelled` turns true the lines not yet made are missing.
        """
        speaker = self._speaker(language, choice.id)
        if speaker is None:
            return Rendered(clips={}, missing=tuple(dict.fromkeys(lines)), voice=None)
        wanted = tuple(dict.fromkeys(lines))
        private = [name.strip() for name in names if name.strip()]
        clips: dict[str, Mono] = {}
        for done, line in enumerate(wanted, start=1):
            if cancelled():
                break
            utterance = Utterance(text=line, voice=speaker.id, rate=choice.rate)
            clip = self._clip(utterance, keep=not any(name in line for name in private))
            if clip is not None:
                clips[line] = clip
            if on_progress:
                on_progress(done, len(wanted))
        missing = tuple(line for line in wanted if line not in clips)
        return Rendered(clips=clips, missing=missing, voice=speaker)

    def _speaker(self, language: str, wished: str) -> VoiceInfo | None:
        """The voice wished for, if it is there and speaks the language; else the first that does.

        A wish may name a variant of a voice after a plus, as espeak's "gmq/da+f3".
        """
        voices = self.voices(language)
        base = wished.split("+")[0]
        for voice in voices:
            if voice.id == wished:
                return voice
            if voice.id == base:
                return VoiceInfo(id=wished, name=voice.name, language=voice.language)
        return voices[0] if voices else None

    def _clip(self, utterance: Utterance, *, keep: bool) -> Mono | None:
        clip = self._clips.get(utterance) if keep else None
        if clip is not None:
            return clip
        try:
            clip = self._voice.speak(utterance)
        except VoiceError:
            return None
        if len(clip) < _SHORTEST_FRAMES:
            return None
        if keep:
            self._clips.put(utterance, clip)
        return clip
