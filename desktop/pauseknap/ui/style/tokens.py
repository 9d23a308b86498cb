"""Every colour of the window, in three themes; the contrast of each pair is held by a test."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

ThemeName = Literal["light", "dark", "contrast"]
Ink = Literal[
    "ink",
    "ink2",
    "ink3",
    "primary",
    "on_primary",
    "warm_text",
    "alarm_text",
    "start_text",
    "pause_text",
    "scene_ink",
    "scene_ink2",
]
"""The tokens one may write with."""


@dataclass(frozen=True, kw_only=True)
class Tokens:
    """The colours of one theme, each as `#RRGGBB`."""

    name: ThemeName
    canvas: str
    """The window, top."""
    canvas1: str
    """The window, bottom."""
    surface: str
    """Cards."""
    raised: str
    """What lies on a card or a control."""
    sunken: str
    """The groove of a control."""
    line: str
    """Hairlines; decoration only."""
    control: str
    """Outlines one must see: at least 3:1."""
    ink: str
    """Text."""
    ink2: str
    """Quieter text."""
    ink3: str
    """The quietest text that may still be read."""
    primary: str
    """The one filled button, and links."""
    primary_hover: str
    on_primary: str
    primary_tint: str
    focus: str
    """The keyboard focus ring."""
    glow: str
    """Warm light where no gradient may be."""
    warm_text: str
    warm_tint: str
    alarm: str
    """The alarm system: a triangle."""
    alarm_text: str
    alarm_tint: str
    start: str
    """The start system: a leaning square."""
    start_text: str
    start_tint: str
    pause: str
    """The pause system: a circle."""
    pause_text: str
    pause_tint: str
    sky0: str
    """Sky, top."""
    sky1: str
    sky2: str
    """Sky, at the horizon."""
    sun: str
    """The glow behind the bars."""
    far0: str
    """Far shores."""
    far1: str
    water0: str
    """Water, at the horizon."""
    water1: str
    water2: str
    glint: str
    """Light on the water."""
    bar0: str
    """The bars, top."""
    bar1: str
    bar2: str
    """The bars, at the waterline."""
    ref1: str
    """The reflection, midway."""
    ref2: str
    """The reflection, at its tip."""
    scene_ink: str
    """Text on the scene."""
    scene_ink2: str
    """Quieter text on the scene."""

    @property
    def flat(self) -> bool:
        """Whether outlines take the place of gradients, shadows and opacity."""
        return self.name == "contrast"

    @property
    def on_shape(self) -> str:
        """The bars drawn on one of the three system shapes."""
        return "#FFFFFF" if self.name == "light" else self.on_primary


LIGHT = Tokens(
    name="light",
    canvas="#E8EFEE",
    canvas1="#F4F0E8",
    surface="#FCFCFA",
    raised="#FFFFFF",
    sunken="#DEE6E4",
    line="#CCD5D2",
    control="#6F8784",
    ink="#16302F",
    ink2="#435D5B",
    ink3="#566D6B",
    primary="#1F5F5B",
    primary_hover="#174D4A",
    on_primary="#FFFFFF",
    primary_tint="#D9E8E4",
    focus="#14423F",
    glow="#F0A26A",
    warm_text="#85441B",
    warm_tint="#F8E6D6",
    alarm="#C4674F",
    alarm_text="#8E3A28",
    alarm_tint="#F5E1DA",
    start="#5F6DB3",
    start_text="#3E4B8B",
    start_tint="#E2E6F3",
    pause="#2F7F76",
    pause_text="#1F5F5B",
    pause_tint="#D9E8E4",
    sky0="#CBDCE1",
    sky1="#E3E8E4",
    sky2="#F7E3CD",
    sun="#FBD3A6",
    far0="#A9BFC3",
    far1="#8AA6AB",
    water0="#DAD9CD",
    water1="#B2CCCB",
    water2="#88AFB2",
    glint="#FFF6E9",
    bar0="#FBCB9C",
    bar1="#EE9C69",
    bar2="#D0774C",
    ref1="#F4B688",
    ref2="#FBDDBE",
    scene_ink="#16302F",
    scene_ink2="#34504F",
)

DARK = Tokens(
    name="dark",
    canvas="#0F1D25",
    canvas1="#1B2126",
    surface="#172830",
    raised="#2B424C",
    sunken="#0B161C",
    line="#2C414A",
    control="#7C9698",
    ink="#EAF0EC",
    ink2="#B9C8C7",
    ink3="#93A8A9",
    primary="#93D0C5",
    primary_hover="#AEDFD6",
    on_primary="#0C2422",
    primary_tint="#1C3B3D",
    focus="#FFE0B8",
    glow="#FFC58C",
    warm_text="#FFCFA0",
    warm_tint="#3B2F28",
    alarm="#E58E76",
    alarm_text="#F3AE9B",
    alarm_tint="#3D2A28",
    start="#95A2E6",
    start_text="#B3BDF3",
    start_tint="#272F4B",
    pause="#6FBDB0",
    pause_text="#93D0C5",
    pause_tint="#1C3B3D",
    sky0="#0E1D27",
    sky1="#1B323D",
    sky2="#474E55",
    sun="#94685A",
    far0="#22363F",
    far1="#172831",
    water0="#2B3D46",
    water1="#152A33",
    water2="#0B181F",
    glint="#8FA9AE",
    bar0="#FFE3BF",
    bar1="#FBBE84",
    bar2="#DE8B55",
    ref1="#EBB682",
    ref2="#A98A6C",
    scene_ink="#F2F3EC",
    scene_ink2="#C5D2D0",
)

CONTRAST = Tokens(
    name="contrast",
    canvas="#000000",
    canvas1="#000000",
    surface="#000000",
    raised="#000000",
    sunken="#000000",
    line="#FFFFFF",
    control="#FFFFFF",
    ink="#FFFFFF",
    ink2="#FFFFFF",
    ink3="#FFFFFF",
    primary="#7FF0DC",
    primary_hover="#FFFFFF",
    on_primary="#000000",
    primary_tint="#000000",
    focus="#FFD84A",
    glow="#FFD09A",
    warm_text="#FFD09A",
    warm_tint="#000000",
    alarm="#FFB29C",
    alarm_text="#FFB29C",
    alarm_tint="#000000",
    start="#C2CBFF",
    start_text="#C2CBFF",
    start_tint="#000000",
    pause="#7FF0DC",
    pause_text="#7FF0DC",
    pause_tint="#000000",
    sky0="#000000",
    sky1="#000000",
    sky2="#000000",
    sun="#000000",
    far0="#000000",
    far1="#000000",
    water0="#000000",
    water1="#000000",
    water2="#000000",
    glint="#FFFFFF",
    bar0="#FFD09A",
    bar1="#FFD09A",
    bar2="#FFD09A",
    ref1="#FFD09A",
    ref2="#FFD09A",
    scene_ink="#FFFFFF",
    scene_ink2="#FFFFFF",
)

TOKENS: Mapping[ThemeName, Tokens] = MappingProxyType({"light": LIGHT, "dark": DARK, "contrast": CONTRAST})
"""The themes by name."""
