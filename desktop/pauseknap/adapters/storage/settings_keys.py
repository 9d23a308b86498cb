"""The keys of the settings file, and the way between them and the settings themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import time
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainValidator

from pauseknap.adapters.storage.breath_keys import breath_in, keys_of_breath
from pauseknap.core.breath.pattern import Pattern
from pauseknap.core.settings import (
    Ambience,
    Anchor,
    BreathSound,
    KinderVoice,
    LanguageChoice,
    MotionChoice,
    Reminders,
    Settings,
    Sound,
    ThemeChoice,
    VoiceChoice,
)

VERSION = 1
"""Of the file's form; a higher one was written by a newer Pauseknap."""

Share = Annotated[float, Field(ge=0.0, le=1.0)]
Weekday = Annotated[int, Field(ge=0, le=6)]
Name = Annotated[str, Field(max_length=80)]
Path = Annotated[str, Field(max_length=1000)]
Stretch = Annotated[float, Field(ge=0.5, le=3.0)]


def _clock_time(value: object) -> object:
    """A time written as 08:00."""
    if not isinstance(value, str):
        return value
    try:
        return time.fromisoformat(value)
    except ValueError:
        return value


ClockTime = Annotated[time, BeforeValidator(_clock_time)]


def _dashed(name: str) -> str:
    return name.replace("_", "-")


class _Keys(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, alias_generator=_dashed)


class _SoundKeys(_Keys):
    on: bool = True
    volume: Share = 0.8
    pacer_bell: bool = False
    breath_sound: BreathSound = "none"
    breath_voice: bool = False
    ambience: Ambience = "none"
    own_background: Path = ""
    voice_volume: Share = 1.0
    bell_volume: Share = 0.6
    background_volume: Share = 0.5
    breath_volume: Share = 0.5
    breath_voice_volume: Share = 0.8


class _VoiceKeys(_Keys):
    id: Annotated[str, Field(max_length=300)] = ""
    rate: Annotated[int, Field(ge=60, le=240)] | None = None
    pitch: Annotated[int, Field(ge=-50, le=50)] | None = None
    volume: Share = 1.0
    pause: Annotated[float, Field(ge=0.0, le=5.0)] | None = None


class _KinderKeys(_Keys):
    on: bool = True
    softness: Share = 0.5
    room: Share = 0.3


class _ReminderKeys(_Keys):
    on: bool = False
    every: Annotated[int, Field(ge=5, le=480)] = 60
    start: ClockTime = time(8, 0)
    end: ClockTime = time(15, 30)
    days: list[Weekday] = Field(default=[0, 1, 2, 3, 4])
    discreet: bool = False
    quiet_until: Annotated[str, Field(max_length=60)] = ""


Breath = Annotated[Pattern, PlainValidator(breath_in)]


Day = Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]


class SettingsKeys(_Keys):
    """The settings file. What is not in it is as it was from the beginning."""

    version: int = VERSION
    language: LanguageChoice = "system"
    theme: ThemeChoice = "system"
    motion: MotionChoice = "system"
    text_scale: Annotated[float, Field(ge=1.0, le=2.0)] = 1.0
    captions: bool = True
    hide_text: bool = False
    sound: _SoundKeys = Field(default_factory=_SoundKeys)
    voices: dict[str, _VoiceKeys] = Field(default_factory=dict)
    kinder: _KinderKeys = Field(default_factory=_KinderKeys)
    pronunciations: dict[str, dict[Name, Name]] = Field(default_factory=dict)
    piper_voices: list[Path] = Field(default_factory=list)
    my_words: dict[str, Annotated[list[Name], Field(max_length=3)]] = Field(default_factory=dict)
    stretches: dict[str, dict[str, Stretch]] = Field(default_factory=dict)
    reminders: _ReminderKeys = Field(default_factory=_ReminderKeys)
    breath_minutes: Annotated[int, Field(ge=1, le=60)] = 1
    breath: Annotated[str, Field(max_length=90)] = "long"
    breaths: dict[Name, Breath] = Field(default_factory=dict)
    follow_breath: bool = False
    ask_before: bool = False
    anchor: Anchor = "breath"
    recent: list[Annotated[str, Field(max_length=40)]] = Field(default_factory=list, max_length=12)
    forgotten_after: dict[str, Annotated[int, Field(ge=1, le=120)]] = Field(default_factory=dict)
    told_back: dict[str, Day] = Field(default_factory=dict)
    minutes: dict[str, Annotated[float, Field(ge=0.1, le=60)]] = Field(default_factory=dict)
    names: dict[str, Name] = Field(default_factory=dict)
    order: list[str] = Field(default_factory=list)
    rights_heard: Annotated[int, Field(ge=0)] = 0
    shorter_next_time: bool = False

    def settings(self) -> Settings:
        """The settings that stand in the file."""
        return Settings(
            language=self.language,
            theme=self.theme,
            motion=self.motion,
            text_scale=self.text_scale,
            captions=self.captions,
            hide_text=self.hide_text,
            sound=Sound(**dict(self.sound)),
            voices={name: VoiceChoice(**dict(voice)) for name, voice in self.voices.items()},
            kinder=KinderVoice(**dict(self.kinder)),
            pronunciations={name: dict(words) for name, words in self.pronunciations.items()},
            piper_voices=tuple(self.piper_voices),
            my_words={name: tuple(words) for name, words in self.my_words.items()},
            stretches={name: dict(parts) for name, parts in self.stretches.items()},
            reminders=Reminders(**{**dict(self.reminders), "days": frozenset(self.reminders.days)}),
            breath_minutes=self.breath_minutes,
            breath=self.breath,
            breaths=dict(self.breaths),
            follow_breath=self.follow_breath,
            ask_before=self.ask_before,
            anchor=self.anchor,
            recent=tuple(self.recent),
            forgotten_after=dict(self.forgotten_after),
            told_back=dict(self.told_back),
            minutes=dict(self.minutes),
            names=dict(self.names),
            order=tuple(self.order),
            rights_heard=self.rights_heard,
            shorter_next_time=self.shorter_next_time,
        )


def keys_of(settings: Settings) -> dict[str, object]:
    """The settings as the file's keys and plain values."""
    plain = _plain(settings)
    return {"version": VERSION, **plain} if isinstance(plain, dict) else {}


def _plain(value: object) -> object:
    if isinstance(value, Pattern):
        return keys_of_breath(value)
    if is_dataclass(value) and not isinstance(value, type):
        return {_dashed(one.name): _plain(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, float):
        return round(value, 4)
    return f"{value:%H:%M}" if isinstance(value, time) else value
