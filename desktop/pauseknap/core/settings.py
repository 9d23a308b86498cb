"""A person's settings, with defaults that suit the first minute."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time
from typing import Literal

from pauseknap.core.breath.pattern import Pattern

LanguageChoice = Literal["system", "da", "en"]
ThemeChoice = Literal["system", "light", "dark", "contrast"]
MotionChoice = Literal["system", "full", "reduced"]
Ambience = Literal["none", "water", "wind", "rain", "tone", "room", "own"]
"""What is heard behind it all; "own" is a music file of the person's."""
BreathSound = Literal["none", "tone", "wave"]
Anchor = Literal["breath", "feet", "sound", "sight"]
"""What one rests with: the breath, the feet on the floor, a sound in the room, something to look at."""


@dataclass(frozen=True, kw_only=True)
class Sound:
    """What is heard; all but the voice in a guided practice is off until chosen. Volumes are 0..1."""

    on: bool = True
    """Off mutes everything at once."""
    volume: float = 0.8
    pacer_bell: bool = False
    breath_sound: BreathSound = "none"
    breath_voice: bool = False
    """Whether a voice says in and out with the first breaths of the pacer."""
    ambience: Ambience = "none"
    own_background: str = ""
    """The path of a person's own music, for the ambience "own"."""
    voice_volume: float = 1.0
    bell_volume: float = 0.6
    background_volume: float = 0.5
    breath_volume: float = 0.5
    breath_voice_volume: float = 0.8


@dataclass(frozen=True, kw_only=True)
class VoiceChoice:
    """The voice of one language; an empty id is the first that fits."""

    id: str = ""
    rate: int | None = None
    """Words a minute; 110–130 suits a meditation. None here and below is what suits the voice's engine."""
    pitch: int | None = None
    """Percent above or below the voice's own."""
    volume: float = 1.0
    """0..1, under the volume of all voices."""
    pause: float | None = None
    """Seconds added between the clauses of a line."""


@dataclass(frozen=True, kw_only=True)
class KinderVoice:
    """What makes a synthetic voice easier to listen to; recordings stay as they are."""

    on: bool = True
    softness: float = 0.5
    """0..1: how much of the highest tones is taken away."""
    room: float = 0.3
    """0..1: how much of a small room is heard."""


@dataclass(frozen=True, kw_only=True)
class Reminders:
    """When to be reminded. A working day that ends at or before it starts runs past midnight."""

    on: bool = False
    every: int = 60
    """Minutes at the computer between pauses."""
    start: time = time(8, 0)
    end: time = time(15, 30)
    days: frozenset[int] = frozenset({0, 1, 2, 3, 4})
    """Weekdays a shift begins on, Monday = 0."""
    discreet: bool = False
    """The card shows the time of day only."""
    quiet_until: str = ""
    """ISO time with zone up to which reminders are silent, or "off" until switched on again."""


@dataclass(frozen=True, kw_only=True)
class Settings:
    """Everything a person can set. Nothing here says how they are."""

    language: LanguageChoice = "system"
    theme: ThemeChoice = "system"
    motion: MotionChoice = "system"
    text_scale: float = 1.0
    """1.0–2.0."""
    captions: bool = True
    hide_text: bool = False
    sound: Sound = field(default_factory=Sound)
    voices: Mapping[str, VoiceChoice] = field(default_factory=dict)
    """By language."""
    kinder: KinderVoice = field(default_factory=KinderVoice)
    pronunciations: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Language → word or name as written → as it is to be said."""
    piper_voices: tuple[str, ...] = ()
    """Paths of the `.onnx` files a person chose; each has its `.json` beside it."""
    my_words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Language → up to three words that are spoken in wishes."""
    stretches: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    """Practice id → section id → 0.5–3 times its silences."""
    reminders: Reminders = field(default_factory=Reminders)
    breath_minutes: int = 1
    breath: str = "long"
    """The id of the breath chosen; see `core.breath.presets`."""
    breaths: Mapping[str, Pattern] = field(default_factory=dict)
    """Name → a breath of the person's own."""
    follow_breath: bool = False
    """Begin at the person's own pace, measured at the start and never kept."""
    ask_before: bool = False
    """Ask how one is before the pacer, too; nothing of it is kept."""
    anchor: Anchor = "breath"
    recent: tuple[str, ...] = ()
    """Practices last used, the newest first; no times."""
    forgotten_after: Mapping[str, int] = field(default_factory=dict)
    """Practice id → so many months after which what was kept of it goes by itself."""
    told_back: Mapping[str, str] = field(default_factory=dict)
    """Practice id → the day, as 2026-11-28, on which one was last told of it in passing; for a week only."""
    minutes: Mapping[str, float] = field(default_factory=dict)
    """Practice id → the length last used."""
    names: Mapping[str, str] = field(default_factory=dict)
    """Person id → name; filled only when a person asks for it."""
    order: tuple[str, ...] = ()
    rights_heard: int = 0
    """How often the three rights were spoken; after three they are only shown."""
    shorter_next_time: bool = False
    """After "harder": offer the shorter form, eyes open."""
