"""How much each button shows, from a person's answers: three buttons side by side, never a total."""

from __future__ import annotations

from dataclasses import dataclass

from pauseknap.core.check.model import BUTTONS, Amount, Answers, Button, Check, Signs

FEW_TO = 0.20
SOME_TO = 0.50
"""Up to which share of its own list a button's signs are few, or some (row S15: not validated)."""

_RATED: tuple[Amount, ...] = ("few", "some", "many")


@dataclass(frozen=True, kw_only=True)
class Reading:
    """One button: how much it showed, and how high its shape stands."""

    button: Button
    amount: Amount | None
    """None when it was passed over."""
    level: float
    """0..1, for the picture alone; a number is never shown."""


def readings(check: Check, answers: Answers) -> tuple[Reading, ...]:
    """The three buttons in their order."""
    read = _rated if answers.kind == "quick" else _ticked
    return tuple(read(check, answers, button) for button in BUTTONS)


def amount_of(share: float) -> Amount:
    """The word for a share, 0..1, of a button's signs."""
    if share <= FEW_TO:
        return "few"
    return "some" if share <= SOME_TO else "many"


def _rated(check: Check, answers: Answers, button: Button) -> Reading:
    """The quick form: off, a little, very much."""
    value = answers.rated.get(button)
    if value is None:
        return Reading(button=button, amount=None, level=0.0)
    return Reading(button=button, amount=_RATED[value], level=value / (len(_RATED) - 1))


def _ticked(check: Check, answers: Answers, button: Button) -> Reading:
    """The full form: the share of the button's signs that were ticked."""
    ticked = answers.ticked.get(button)
    signs = {
        statement.id
        for page in check.full
        if isinstance(page, Signs) and page.button == button
        for statement in page.statements
    }
    if ticked is None or not signs:
        return Reading(button=button, amount=None, level=0.0)
    share = len(ticked & signs) / len(signs)
    return Reading(button=button, amount=amount_of(share), level=share)
