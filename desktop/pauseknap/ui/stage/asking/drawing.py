"""Pictures of an answer: the body budget, the three buttons, thanks that light up."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from pauseknap.core.practice.answers import Answer
from pauseknap.core.practice.waiting import Drawing
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.budget_scene import Amount, BudgetScene
from pauseknap.ui.widgets.thanks_scene import ThanksScene

SCENE_TALL = 220


def drawn(theme: Theme, drawing: Drawing) -> QWidget | None:
    """The picture, or None where words say as much."""
    match drawing.what:
        case "budget":
            return _budget(theme, drawing)
        case "thanks":
            return _thanks(theme, drawing.items)
        case _:
            return None


def _budget(theme: Theme, drawing: Drawing) -> QWidget:
    """The first heading gives, the others take."""
    counts = {pile.id: place for place, pile in enumerate(drawing.piles)}
    amounts = [Amount(item.text, counts.get(item.into, 0)) for item in drawing.items]
    first = drawing.groups[0] if drawing.groups else ""
    by_group = list(zip(drawing.groups, amounts, strict=True))
    scene = BudgetScene(theme)
    scene.set_budget(
        [amount for group, amount in by_group if group == first],
        [amount for group, amount in by_group if group != first],
    )
    return scene


def _thanks(theme: Theme, items: Answer) -> QWidget:
    scene = ThanksScene(theme)
    scene.set_lit([place < len(items) for place in range(3)])
    scene.setMinimumHeight(SCENE_TALL)
    return scene
