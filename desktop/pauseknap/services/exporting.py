"""Makes a file of a practice: its lines spoken, timed and mixed, and its captions beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, MutableMapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field

from pauseknap.core.practice.personal import Script
from pauseknap.core.problems import Unusable
from pauseknap.core.sound.endless import Bed
from pauseknap.core.sound.mix import Mix, MixOptions
from pauseknap.core.sound.signal import Mono, Stereo
from pauseknap.core.speech.manner import Manner
from pauseknap.core.timeline.build import build
from pauseknap.core.timeline.captions import to_srt, to_vtt
from pauseknap.core.timeline.model import RATE, Timeline
from pauseknap.core.timeline.prompts import prompted
from pauseknap.ports.music import Music
from pauseknap.ports.sound_files import Beside, SoundFiles, SoundTags
from pauseknap.ports.voice import VoiceInfo
from pauseknap.services.rendering import Rendered, Rendering
from pauseknap.services.time_left import Done

_CAPTIONS = (".vtt", ".srt")
_NAME = "Pauseknap"

OnProgress = Callable[[Done], None]
Shelf = AbstractContextManager[MutableMapping[str, Mono]]
"""Where clips lie while a file is made; let go of in the end."""


class Cancelled(Exception):
    """The person thought better of it; no file was left."""


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What file is wanted."""

    sound: str
    """Its path; the extension tells the format."""
    captions: str = ""
    """A path ending in .vtt or .srt, if captions are wanted too."""
    manner: Manner = field(default_factory=Manner)
    """A voice that is named must be there; an empty id is the first of the language."""
    spoken: bool = True
    """Whether the lines are spoken; else they are captions only."""
    prompts: bool = False
    """Whether a voice says in and out with the first breaths, where there is one."""
    mix: MixOptions = field(default_factory=MixOptions)
    music: str = ""
    """The file that is heard as the background "own"."""
    needs_music: bool = False
    """Whether there is to be no file where the music cannot be heard; else it is left out, and told of."""
    seconds: float | None = None
    """The length, when it is not the script's own."""
    licence: str = ""
    """The address of the licence it may be passed on under, if it is one of ours."""
    synthetic: str = "{voice}"
    """How a voice of the computer is named among those who are heard."""
    names: tuple[str, ...] = ()
    """Names a person gave: lines with one of them are never kept among the clips."""


@dataclass(frozen=True)
class Exported:
    """What came of it."""

    seconds: float
    voice: VoiceInfo | None
    missing: tuple[str, ...]
    """Lines that could not be spoken and stand in the captions only."""
    left_out: Unusable | None = None
    """Why the background is not heard."""


class Exporting:
    """Makes files. Memory is that of one second of sound, and of what the shelf keeps of the clips in it."""

    def __init__(
        self,
        rendering: Rendering,
        files: SoundFiles,
        music: Music | None = None,
        shelf: Callable[[], Shelf] = lambda: nullcontext({}),
    ) -> None:
        self._rendering = rendering
        self._files = files
        self._music = music
        self._shelf = shelf

    def export(
        self,
        script: Script,
        wish: Wish,
        *,
        on_progress: OnProgress = lambda done: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Exported:
        """Write the sound and, if wished, the captions: both or neither.

        Raises `Unusable` when it cannot be done: what `SoundFiles` raises, `captions-format`
        (extension, known), `voice-unknown` (voice, known), `no-voice` (language), `no-speech`, and what
        `Music` raises where music is needed; and `Cancelled` when `cancelled` turned true. `on_progress`
        gets how much is done.
        """
        self._files.check_sound(wish.sound)
        captions = _captions_kind(wish.captions)
        if captions:
            self._files.check_text(wish.captions)
        own, left_out = self._own(wish)
        with self._shelf() as shelf:
            lengths: dict[str, int] = {}
            rendered = self._rendered(script, wish, on_progress, cancelled, shelf, lengths)
            timeline = prompted(build(script, lengths, wish.seconds), lengths)
            text = ""
            if captions:
                text = to_vtt(timeline, language=script.language) if captions == ".vtt" else to_srt(timeline)
            mix = Mix(timeline, rendered.clips, wish.mix, own)
            self._files.write_sound(
                wish.sound,
                _blocks(mix, timeline, len(lengths), on_progress, cancelled),
                _tags(script, rendered, wish),
                Beside(wish.captions, text) if captions else None,
            )
        missing = rendered.missing if wish.spoken or rendered.voice else ()
        return Exported(timeline.seconds, rendered.voice, missing, left_out)

    def _own(self, wish: Wish) -> tuple[Bed | None, Unusable | None]:
        """The person's music where it is to be heard, or why it is left out."""
        if wish.mix.ambience != "own" or self._music is None:
            return None, None
        try:
            return self._music.open(wish.music), None
        except Unusable as trouble:
            if wish.needs_music:
                raise
            return None, trouble

    def _rendered(
        self,
        script: Script,
        wish: Wish,
        on_progress: OnProgress,
        cancelled: Callable[[], bool],
        shelf: MutableMapping[str, Mono],
        lengths: dict[str, int],
    ) -> Rendered:
        """The lines spoken onto the shelf, and how long each is."""
        said = script.said(lines=wish.spoken, prompts=wish.prompts)
        known = [voice.id for voice in self._rendering.voices(script.language)] if said else []
        if wish.spoken and said and not known:
            raise Unusable("no-voice", language=script.language)
        if not known:
            return Rendered(clips={}, missing=said, voice=None, synthetic=False)
        wished = wish.manner.voice.id
        if wish.spoken and wished and not {wished, wished.split("+")[0]}.intersection(known):
            raise Unusable("voice-unknown", voice=wished, known=", ".join(known))
        rendered = self._rendering.render(
            said,
            script.language,
            wish.manner,
            lambda done, of: on_progress(Done(done, of, 0.0, script.minutes * 60)),
            on_clip=lambda line, clip: lengths.update({line: len(clip)}),
            names=wish.names,
            cancelled=cancelled,
            shelf=shelf,
        )
        if cancelled():
            raise Cancelled
        if wish.spoken and not lengths:
            raise Unusable("no-speech")
        return rendered


def _tags(script: Script, rendered: Rendered, wish: Wish) -> SoundTags:
    return SoundTags(
        title=script.title,
        language=script.language,
        artist=_heard(rendered, wish),
        comment=_NAME,
        licence=wish.licence,
    )


def _heard(rendered: Rendered, wish: Wish) -> str:
    """Who is heard: persons first, then the voice of the computer; nobody is credited but those."""
    names = list(rendered.credits)
    if rendered.voice is not None and rendered.synthetic:
        names.append(wish.synthetic.replace("{voice}", rendered.voice.name))
    return ", ".join(names) or _NAME


def _captions_kind(path: str) -> str:
    """ ".vtt", ".srt" or nothing. Raises `Unusable`."""
    if not path:
        return ""
    extension = "." + path.rsplit(".", 1)[-1].lower()
    if extension not in _CAPTIONS:
        raise Unusable("captions-format", extension=extension, known=", ".join(_CAPTIONS))
    return extension


def _blocks(
    mix: Mix,
    timeline: Timeline,
    lines: int,
    on_progress: OnProgress,
    cancelled: Callable[[], bool],
) -> Iterator[Stereo]:
    for start in range(0, timeline.frames, RATE):
        if cancelled():
            raise Cancelled
        yield mix.block(start, min(RATE, timeline.frames - start))
        mixed = min(start + RATE, timeline.frames) / RATE
        on_progress(Done(lines, lines, mixed, timeline.seconds))
