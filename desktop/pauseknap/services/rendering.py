"""Turns the lines of a practice into clips: recorded ones, kept ones, else from a voice."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pauseknap.core.language import Language
from pauseknap.core.problems import Problem
from pauseknap.core.speech.manner import Manner, tuned
from pauseknap.core.speech.pronunciation import pronounced
from pauseknap.core.timeline.model import to_frames
from pauseknap.ports.clips import Clips
from pauseknap.ports.recordings import Recordings
from pauseknap.ports.voice import Utterance, Voice, VoiceError, VoiceInfo

if TYPE_CHECKING:
    from pauseknap.core.sound.signal import Mono

OnProgress = Callable[[int, int], None]
"""Called with how many lines are done, and of how many."""
OnClip = Callable[[str, "Mono"], None]
"""Called with a line and its clip as soon as it can be heard."""

_WORD = "Ja."
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
    """Who speaks what was not recorded; None when there is no voice for the language."""
    credits: tuple[str, ...] = ()
    """Whose recordings are among the clips, each once; one's own are not named."""
    synthetic: bool = True
    """Whether the voice is among the clips; it may have had nothing to say."""


class Rendering:
    """Makes clips. A line that fails is shown only; the others go on."""

    def __init__(self, voice: Voice, clips: Clips, recordings: Recordings | None = None) -> None:
        self._voice = voice
        self._clips = clips
        self._recordings = recordings
        self._named: dict[Utterance, Mono] = {}
        """The last practice's lines with a name in them: in memory only, and only until the next one."""

    def every_voice(self) -> tuple[VoiceInfo, ...]:
        """The voices of all languages."""
        return self._voice.voices()

    def problems(self) -> tuple[Problem, ...]:
        """Why voices from a person's own files cannot speak."""
        return self._voice.problems()

    def warm(self, language: str, manner: Manner) -> None:
        """Let the voice of a language say a word to itself, so that its first line comes at once."""
        speaker = self._speaker(language, manner.voice.id)
        if speaker is not None:
            how = tuned(manner.voice, speaker.engine)
            with contextlib.suppress(VoiceError):
                self._voice.speak(Utterance(text=_WORD, voice=speaker.id, rate=how.rate, pitch=how.pitch))

    def voices(self, language: str) -> tuple[VoiceInfo, ...]:
        """The voices of one language, the one to open with first."""
        return tuple(voice for voice in self._voice.voices() if voice.language == language)

    def render(
        self,
        lines: Sequence[str],
        language: Language,
        manner: Manner,
        on_progress: OnProgress | None = None,
        *,
        on_clip: OnClip | None = None,
        names: Collection[str] = (),
        cancelled: Callable[[], bool] = lambda: False,
        shelf: MutableMapping[str, Mono] | None = None,
    ) -> Rendered:
        """A clip for every line that was recorded or can be spoken, the first line first.

        `names` are names a person gave: lines with one of them in it are never kept on disk. When
        `cancelled` turns true the lines not yet made are missing. The clips are put on the `shelf`, if
        there is one.
        """
        speaker = self._speaker(language, manner.voice.id)
        wanted = tuple(dict.fromkeys(lines))
        private = [name.strip() for name in names if name.strip()]
        said = {pronounced(line, manner.pronunciation) for line in wanted}
        self._named = {one: clip for one, clip in self._named.items() if one.text in said}
        clips: MutableMapping[str, Mono] = {} if shelf is None else shelf
        owed: dict[str, None] = {}
        synthetic = False
        for done, line in enumerate(wanted, start=1):
            if cancelled():
                break
            heard = self._recorded(line, language, owed)
            if heard is None and speaker is not None:
                heard = self._spoken(line, speaker, manner, private)
                spare = self._speaker(language, manner.voice.id) if heard is None else speaker
                if spare is not None and spare.id != speaker.id:  # the voice turned out to be broken
                    speaker, heard = spare, self._spoken(line, spare, manner, private)
                synthetic |= heard is not None
            if heard is not None:
                clips[line] = heard
                if on_clip:
                    on_clip(line, heard)
            if on_progress:
                on_progress(done, len(wanted))
        missing = tuple(line for line in wanted if line not in clips)
        return Rendered(clips=clips, missing=missing, voice=speaker, credits=tuple(owed), synthetic=synthetic)

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
                return replace(voice, id=wished)
        return voices[0] if voices else None

    def _recorded(self, line: str, language: Language, owed: dict[str, None]) -> Mono | None:
        from pauseknap.core.sound.line import RECORDED, as_heard  # noqa: PLC0415 - loads numpy

        recorded = self._recordings.get(language, line) if self._recordings else None
        if recorded is None or len(recorded.clip) < _SHORTEST_FRAMES:
            return None
        if recorded.by:
            owed[recorded.by] = None
        return as_heard(recorded.clip, line, RECORDED)

    def _spoken(self, line: str, speaker: VoiceInfo, manner: Manner, private: Collection[str]) -> Mono | None:
        from pauseknap.core.sound.line import Finish, as_heard  # noqa: PLC0415 - loads numpy

        how = tuned(manner.voice, speaker.engine)
        said = pronounced(line, manner.pronunciation)
        utterance = Utterance(text=said, voice=speaker.id, rate=how.rate, pitch=how.pitch)
        clip = self._clip(utterance, keep=not any(name in line or name in said for name in private))
        if clip is None:
            return None
        kinder = manner.kinder
        finish = Finish(
            pause=how.pause,
            softness=kinder.softness if kinder.on else 0.0,
            room=kinder.room if kinder.on else 0.0,
        )
        return as_heard(clip, line, finish)

    def _clip(self, utterance: Utterance, *, keep: bool) -> Mono | None:
        clip = self._clips.get(utterance) if keep else self._named.get(utterance)
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
        else:
            self._named[utterance] = clip
        return clip
