"""How lines are spoken: the voice, its pace and pitch, its breath between clauses, and how words are said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from pauseknap.core.settings import KinderVoice, Settings, VoiceChoice

Engine = Literal["espeak", "sapi", "say", "piper"]


@dataclass(frozen=True, kw_only=True)
class Tuned:
    """A voice's pace, pitch and pause, nothing left open."""

    rate: int
    pitch: int
    pause: float


@dataclass(frozen=True, kw_only=True)
class Manner:
    """Everything that decides how a line sounds, beside its words."""

    voice: VoiceChoice = field(default_factory=VoiceChoice)
    kinder: KinderVoice = field(default_factory=KinderVoice)
    pronunciation: Mapping[str, str] = field(default_factory=dict)
    """Word or name as written → as the voice is given it."""


_CALM: Mapping[Engine, Tuned] = {
    "espeak": Tuned(rate=120, pitch=-10, pause=0.35),
    "sapi": Tuned(rate=120, pitch=-5, pause=0.35),
    "say": Tuned(rate=120, pitch=-5, pause=0.35),
    "piper": Tuned(rate=120, pitch=-4, pause=0.35),
}
"""What suits a meditation, by engine. With the breath between clauses our lines come to 112 (Danish) and 115
(English) words a minute in espeak. The more human a voice is, the less its tone can be moved."""


def tuned(choice: VoiceChoice, engine: Engine) -> Tuned:
    """The person's choice, and where they left it open what suits the engine."""
    calm = _CALM[engine]
    return Tuned(
        rate=calm.rate if choice.rate is None else choice.rate,
        pitch=calm.pitch if choice.pitch is None else choice.pitch,
        pause=calm.pause if choice.pause is None else choice.pause,
    )


def manner_of(settings: Settings, language: str, pronunciation: Mapping[str, str]) -> Manner:
    """A person's manner for one language; their own pronunciations go before those that are given."""
    return Manner(
        voice=settings.voices.get(language, VoiceChoice()),
        kinder=settings.kinder,
        pronunciation={**pronunciation, **settings.pronunciations.get(language, {})},
    )


def at_its_volume(settings: Settings, language: str) -> Settings:
    """The settings with the volume of this language's voice put into that of all voices."""
    voice = settings.voices.get(language, VoiceChoice())
    sound = replace(
        settings.sound,
        voice_volume=settings.sound.voice_volume * voice.volume,
        breath_voice_volume=settings.sound.breath_voice_volume * voice.volume,
    )
    return replace(settings, sound=sound)
