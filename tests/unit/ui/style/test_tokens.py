"""Every text and every sign of the window can be told from what it lies on (WCAG 2.2)."""

from __future__ import annotations

import pytest

from pauseknap.ui.style.tokens import TOKENS, ThemeName, Tokens

TEXT, SIGN = 4.5, 3.0
THEMES: tuple[ThemeName, ...] = ("light", "dark", "contrast")


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mixed(one: str, other: str, share: float) -> str:
    pairs = [(int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(a * (1 - share) + b * share):02X}" for a, b in pairs)


def pages(t: Tokens) -> list[str]:
    return [t.canvas, t.canvas1, t.surface]


def skies(t: Tokens) -> list[str]:
    """The sky with as much glow in it as text may stand on."""
    return [t.sky0, t.sky1, mixed(t.sky0, t.sun, 0.35), mixed(t.sky1, t.sun, 0.35)]


def pairs(t: Tokens) -> list[tuple[str, str, str, float]]:
    """(what, foreground, background, least ratio) for every pair in use."""
    found = [(name, getattr(t, name), b, TEXT) for name in ("ink", "ink2", "ink3") for b in pages(t)]
    found += [(name, getattr(t, name), b, TEXT) for name in ("ink", "ink2") for b in (t.sunken, t.raised)]
    found += [(name, getattr(t, name), t.primary_tint, TEXT) for name in ("ink", "ink2", "primary")]
    found += [("primary", t.primary, b, TEXT) for b in pages(t)]
    found += [("on_primary", t.on_primary, b, TEXT) for b in (t.primary, t.primary_hover)]
    for system in ("alarm", "start", "pause"):
        shape, text = getattr(t, system), getattr(t, f"{system}_text")
        found += [(f"{system} text", text, b, TEXT) for b in (getattr(t, f"{system}_tint"), t.surface)]
        found += [(f"{system} shape", shape, b, SIGN) for b in (t.surface, t.canvas)]
        found += [(f"bars on {system}", t.on_shape, shape, SIGN)]
    found += [("warm text", t.warm_text, b, TEXT) for b in (t.warm_tint, t.surface)]
    found += [("control", t.control, b, SIGN) for b in pages(t)]
    found += [("focus", t.focus, b, SIGN) for b in (t.canvas, t.surface, t.water1, t.sky1)]
    found += [("ink2 on sky", t.ink2, t.sky0, TEXT)]
    found += [("scene ink", t.scene_ink, b, TEXT) for b in [*skies(t), t.sky2, mixed(t.sky2, t.sun, 0.5)]]
    found += [("scene ink2", t.scene_ink2, b, TEXT) for b in [*skies(t), mixed(t.sky2, t.sun, 0.3)]]
    water = [t.water1, t.water2, mixed(t.water0, t.sun, 0.45)]
    return found + [("scene ink on water", t.scene_ink, b, TEXT) for b in water]


@pytest.mark.parametrize("theme", THEMES)
def test_every_pair_in_use_keeps_its_contrast(theme: ThemeName) -> None:
    tokens = TOKENS[theme]
    faint = [
        f"{what}: {fore} on {back} is {ratio(fore, back):.2f}, needs {least}"
        for what, fore, back, least in pairs(tokens)
        if ratio(fore, back) < least
    ]
    assert faint == []


def test_the_ratio_is_the_one_wcag_defines() -> None:
    assert ratio("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert ratio("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)


def test_high_contrast_lies_on_black() -> None:
    tokens = TOKENS["contrast"]
    assert {tokens.canvas, tokens.surface, tokens.sky0, tokens.water2} == {"#000000"}
