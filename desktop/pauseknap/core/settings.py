"""A person's settings, with defaults that suit the first minute."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time
from typing import Literal

LanguageChoice = Literal["system", "da", "en"]
ThemeChoice = Literal["system", "light", "dark", "contrast"]
MotionChoice = Literal["system", "full", "reduced"]
Ambience = Literal["none", "water", "wind", "tone"]
Anchor = Literal["breath", "feet", "sound", "sight"]
"""What one rests with: the breath, the feet on the floor, a sound in the room, something to look at."""


@dataclass(frozen=True, kw_only=True)
class Sound:
    """What is heard; all but the voice in a guided practice is off until chosen. Volumes are 0..1."""

    on: bool = True
    """Off mutes everything at once."""
    volume: float = 0.8
    pacer_bell: bool = False
    breath_tone: bool = False
    ambience: Ambience = "none"
    voice_volume: float = 1.0
    bell_volume: float = 0.6
    background_volume: float = 0.5


@dataclass(frozen=True, kw_only=True)
class VoiceChoice:
    """The voice of one language; an empty id is the first that fits."""

    id: str = ""
    rate: int = 120
    """Words a minute; 110–130 suits a meditation."""


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
    reminders: Reminders = field(default_factory=Reminders)
    breath_minutes: int = 1
    anchor: Anchor = "breath"
    minutes: Mapping[str, int] = field(default_factory=dict)
    """Practice id → the length last used."""
    names: Mapping[str, str] = field(default_factory=dict)
    """Person id → name; filled only when a person asks for it."""
    order: tuple[str, ...] = ()
    rights_heard: int = 0
    """How often the three rights were spoken; after three they are only shown."""
    shorter_next_time: bool = False
    """After "harder": offer the shorter form, eyes open."""
