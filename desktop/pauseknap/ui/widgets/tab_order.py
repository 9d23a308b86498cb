"""Where Tab goes: as the eye reads, over every part of a page, in whatever order the parts were made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QWidget

RING = 12
"""Pixels around a widget that are scrolled into view with it; the focus ring needs them."""
TOUCHING = 2
"""Pixels by which two rows may reach into each other and still be two."""


@dataclass(frozen=True)
class Part:
    """A widget with everything in it that Tab stops at."""

    rect: QRect
    """In the window's coordinates."""
    stops: tuple[QWidget, ...]


def reading_order(window: QWidget) -> list[QWidget]:
    """What Tab stops at: row by row and from left to right; what stands in one part stays together."""
    part = _part(window, window, QApplication.focusWidget())
    return list(part.stops) if part is not None else []


def step(window: QWidget, *, forward: bool) -> bool:
    """Go to the next stop, or to the one before, and round at the end; false where there is no other."""
    here = QApplication.focusWidget()
    stops = reading_order(window)
    if not [stop for stop in stops if stop is not here]:
        return False
    if here is not None and here in stops:
        place = stops.index(here) + (1 if forward else -1)
    else:
        place = 0 if forward else -1
    goal = stops[place % len(stops)]
    goal.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    bring_into_view(goal)
    return True


def in_rows(parts: Sequence[Part]) -> list[Part]:
    """Cut at the gaps between rows, then at those between columns, until there is nothing left to cut."""
    for span in (_rows, _columns):
        groups = _cut(parts, span)
        if len(groups) > 1:
            return [part for group in groups for part in in_rows(group)]
    return sorted(parts, key=lambda part: (part.rect.top(), part.rect.left()))


def _part(widget: QWidget, window: QWidget, here: QWidget | None) -> Part | None:
    """What begins at `widget`; None where the keyboard has no business."""
    inside = [
        part
        for child in widget.children()
        if isinstance(child, QWidget) and child.isVisible() and child.isEnabled() and not child.isWindow()
        if (part := _part(child, window, here)) is not None
    ]
    stops = [stop for part in in_rows(inside) for stop in part.stops]
    is_stop = widget is not window and (widget is here or _is_stop(widget))
    if is_stop:
        stops.insert(0, widget)
    if not stops:
        return None
    if is_stop or isinstance(widget, QAbstractScrollArea):
        return Part(QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()), tuple(stops))
    rect = QRect()
    for part in inside:
        rect = rect.united(part.rect)
    return Part(rect, tuple(stops))


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def _rows(part: Part) -> tuple[int, int]:
    return part.rect.top(), part.rect.bottom()


def _columns(part: Part) -> tuple[int, int]:
    return part.rect.left(), part.rect.right()


def _cut(parts: Sequence[Part], span: Callable[[Part], tuple[int, int]]) -> list[list[Part]]:
    """Groups with a gap between each two, from the least to the greatest."""
    groups: list[list[Part]] = []
    end = 0
    for part in sorted(parts, key=span):
        first, last = span(part)
        if groups and first <= end - TOUCHING:
            groups[-1].append(part)
            end = max(end, last)
        else:
            groups.append([part])
            end = last
    return groups


def bring_into_view(widget: QWidget) -> None:
    """Scroll every area around it: Qt does so within an area only, and of a field shows just the cursor."""
    around = widget.parentWidget()
    while around is not None:
        inside = around.widget() if isinstance(around, QScrollArea) else None
        if isinstance(around, QScrollArea) and inside is not None:
            where = QRect(widget.mapTo(inside, QPoint(0, 0)), widget.size())
            room = around.viewport().size()
            around.ensureVisible(
                where.center().x(),
                where.center().y(),
                min(where.width() // 2 + RING, room.width() // 2),
                min(where.height() // 2 + RING, room.height() // 2),
            )
        around = around.parentWidget()
