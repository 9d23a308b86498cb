"""The last body budgets as small pictures beside each other, above what was kept one by one."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pauseknap.core.plan.budget import Budget, Side
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.budget_days import BudgetDays, Day
from pauseknap.ui.widgets.budget_scene import Amount
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.panels import Card


class BudgetCard(Card):
    """Each day by itself: nothing is summed up, and none is better than another."""

    def __init__(
        self, theme: Theme, times: Times, budgets: tuple[Budget, ...], parent: QWidget | None = None
    ) -> None:
        """One budget at least."""
        super().__init__(theme, parent=parent)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(24, 16, 24, 20)
        inside.setSpacing(12)
        inside.addWidget(Text(theme, self.tr("Your latest budgets"), style="strong"))
        days = BudgetDays(theme)
        days.set_titles(self._from_left(budgets[-1].gives), self._from_left(budgets[-1].takes))
        days.set_days([Day(times.day(one.at), _amounts(one.gives), _amounts(one.takes)) for one in budgets])
        inside.addWidget(days)

    def _from_left(self, side: Side) -> str:
        return self.tr("%1, from left to right").replace("%1", side.title)


def _amounts(side: Side) -> tuple[Amount, ...]:
    return tuple(Amount(name, coins) for name, coins in side.coins)
