"""Pictures of answers: the body budget, the three buttons, the house of storeys, thanks that light up."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from pauseknap.core.practice.answers import Answer
from pauseknap.core.practice.waiting import Drawing, Level
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.budget_scene import Amount, BudgetScene
from pauseknap.ui.widgets.house_scene import HouseScene, Storey
from pauseknap.ui.widgets.systems import System, SystemsScene, SystemState
from pauseknap.ui.widgets.thanks_scene import ThanksScene

SCENE_TALL = 220
PANEL_TALL, OVER_WATER, RADIUS = 280, 0.48, 16.0
"""Pixels of height, the share of them over the horizon (the words need the rest), and of its corners."""
BUTTONS: tuple[System, ...] = ("alarm", "start", "pause")


def drawn(theme: Theme, drawing: Drawing) -> QWidget | None:
    """The picture; None where there is nothing to draw yet."""
    match drawing.what:
        case "budget":
            return _budget(theme, drawing)
        case "thanks":
            return _thanks(theme, drawing.items)
        case "panel":
            return _panel(theme, drawing.levels) if drawing.levels else None
        case "storeys":
            return _house(theme, drawing) if drawing.piles else None


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


def _panel(theme: Theme, levels: tuple[Level, ...]) -> QWidget:
    scene = SystemsScene(theme, over_water=OVER_WATER, radius=RADIUS)
    scene.set_systems(
        [
            SystemState(button, level.share, level.ask, level.word)
            for button, level in zip(BUTTONS, levels, strict=False)
        ]
    )
    scene.setMinimumHeight(round(theme.px(PANEL_TALL)))
    return scene


def _house(theme: Theme, drawing: Drawing) -> QWidget:
    scene = HouseScene(theme)
    scene.set_storeys(
        [
            Storey(pile.title, tuple(item.text for item in drawing.items if item.into == pile.id))
            for pile in drawing.piles
        ]
    )
    return scene
