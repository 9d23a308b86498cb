"""What the inventory says of every practice: its row, how long its forms last, and what it may keep."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Form:
    """The seconds of each form, and the ids of the answers that may be kept."""

    row: str
    seconds: tuple[int, ...]
    keeps: frozenset[str] = frozenset()


def _form(row: str, seconds: str, keeps: str = "") -> Form:
    return Form(row, tuple(int(one) for one in seconds.split()), frozenset(keeps.split()))


INVENTORY = {
    "vik": _form("S01", "90 360", "circles circle next step"),
    "vik-look": _form("S01", "90", "circles state"),
    "conditions": _form("S02", "180", "deck own"),
    "orient": _form("S03", "25"),
    "black-box": _form("S04", "240", "note"),
    "body-budget": _form("S05", "90 180", "coins"),
    "three-buttons": _form("S06", "60", "alarm start pause signs note"),
    "alarm-signs": _form("S07", "45", "signs early"),
    "start-signs": _form("S08", "45", "signs"),
    "pause-signs": _form("S09", "120", "signs way helped"),
    "compassion-fatigue": _form("S10", "180"),
    "load": _form("S11", "240", "causes heaviest"),
    "four-levels": _form("S12", "120"),
    "talk-sheet": _form("S12", "300", "see helps asks plan"),
    "eleven-paths": _form("S13", "180", "month path why"),
    "my-plan": _form("S14", "300", "own-sign sign minute ten after who leader stop"),
    "see-acknowledge-wish": _form("S16", "45"),
    "my-words": _form("S17", "60", "three"),
    "evidence": _form("S18", "120"),
    "eight-weeks": _form("S18", "60"),
    "just-like-me": _form("S19", "120 300 600"),
    "pair-just-like-me": _form("S19", "120"),
    "contagion-check": _form("S20", "15 20", "situation bring leave caught passed"),
    "feel-with": _form("S21", "90 180", "owner circles step down"),
    "own-trace": _form("S22", "120"),
    "trust-action": _form("S23", "180", "action if-then"),
    "trust-friday": _form("S23", "30", "tick"),
    "apology": _form("S23", "90"),
    "bench": _form("S24", "360 720"),
    "bench-walk": _form("S24", "360 720"),
    "bench-alone": _form("S24", "180"),
    "two-columns": _form("S25", "360", "sentence"),
    "self-compassion": _form("S26", "60 180 300"),
    "prevention-list": _form("S27", "300", "three plan"),
    "prevention-draw": _form("S27", "60"),
    "prevention-review": _form("S27", "60", "reviewed"),
    "thanks": _form("S28", "60 120 240", "one thanks"),
    "take-care": _form("S29", "10 60"),
    "tidy": _form("S27", "300"),
    "long-out-breath": _form("S30", "60 180 300 600"),
    "pauses": _form("S31", "60"),
    "look-far": _form("S31", "20"),
    "arriving": _form("S32", "30"),
    "between": _form("S32", "20"),
    "leaving": _form("S32", "90"),
    "heading-home": _form("S32", "60"),
    "body-contact": _form("S33", "45"),
    "safe-place": _form("S34", "120 180", "photo"),
    "diary": _form("S35", "120 300", "page event feeling whose need step"),
    "music": _form("S36", "90 240", "joy calm dance energy"),
    "vents": _form("S37", "60 240", "vents first first-when second second-when"),
    "vents-after": _form("S37", "30", "gave gave-new"),
    "nature": _form("S38", "120 600"),
    "boundaries": _form("S39", "180"),
    "leave": _form("S40", "120", "next unused"),
    "leave-look": _form("S40", "30", "soon what"),
    "lightness": _form("S41", "30 60", "jar"),
    "one-life": _form("S42", "300", "letter values stop"),
    "ten-stations": _form("S43", "600"),
    "about": _form("S44", "120"),
}
OTHERS = {"self-check": "S15"}
"""Ids that are no practice: the self-check has a model of its own."""
IDS = {**{name: form.row for name, form in INVENTORY.items()}, **OTHERS}
