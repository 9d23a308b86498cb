"""A walk by keyboard alone: what is reached, in which order, with which ring, and the way back."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

from pauseknap.ui.stage.follow_page import FollowPage
from pauseknap.ui.stage.page import StagePage
from pauseknap.ui.widgets.control import Control
from pauseknap.ui.widgets.focus_ring import FocusRing

USED = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)
MOST_STOPS = 120
TAB, BACKTAB, LEFT, RIGHT, ESCAPE = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Escape,
)


def told(widget: QWidget | None) -> str:
    """A widget in words."""
    if widget is None:
        return "nothing"
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__} “{widget.accessibleName() or text}”"


def usable(window: QWidget) -> list[QWidget]:
    """Everything on show that a mouse could use or that takes the keyboard."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and (isinstance(widget, USED) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and not isinstance(widget, QScrollBar)
        and not isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox)
        and not (widget.focusProxy() and not isinstance(widget, USED))
    ]


class Walker:
    """Walks one page of a window that is already on show."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def troubles(self) -> Iterator[str]:
        """Everything that is wrong, in words."""
        ring: list[str] = []
        stops = self._round(TAB, ring)
        yield from ring
        first = QApplication.focusWidget()
        if first is not stops[0]:
            yield f"Tab does not come round: it is at {told(first)}, and began at {told(stops[0])}"
            return
        back = self._round(BACKTAB, [])
        if [stops[0], *stops[:0:-1]] != back:
            yield f"back is another way: {', '.join(map(told, back))}"
        yield from self._order(stops)
        reached = {one for stop in stops for one in self._with_its_group(stop)}
        for widget in usable(self._window):
            if widget not in reached:
                yield f"never reached: {told(widget)}"

    def _round(self, key: Qt.Key, ring: list[str]) -> list[QWidget]:
        """The stops until one comes again. A page opens at its top, so the first may be out of sight then."""
        stops: list[QWidget] = []
        while (here := QApplication.focusWidget()) is not None and here not in stops:
            assert len(stops) < MOST_STOPS
            if stops:
                ring.extend(self._ring(here))
            stops.append(here)
            QTest.keyClick(here, key)
        if here is not None:
            ring.extend(self._ring(here))
        return stops

    def _with_its_group(self, stop: QWidget) -> list[QWidget]:
        """What the arrows reach from here; they lead back again."""
        group = stop._arrows if isinstance(stop, Control) else None
        if group is None:
            return [stop]
        stop.setFocus()
        found: list[QWidget] = [stop]
        for there, back in ((RIGHT, LEFT), (LEFT, RIGHT)):
            # Where an arrow also chooses, one step and back must do: each choice changes the page.
            way = self._along(stop, there, most=1 if group._choosing else MOST_STOPS)
            home = self._along(way[-1], back, most=len(way) - 1)
            if home[-1] is not stop:
                return [stop]  # an arrow that does not lead back reaches nothing for good
            found += way
            if group._choosing and len(way) > 1:
                return [*found, *group._buttons]
        return found

    def _along(self, begin: QWidget, key: Qt.Key, *, most: int) -> list[QWidget]:
        """What is passed by pressing an arrow until it leads no further."""
        passed = [begin]
        while len(passed) <= most:
            QTest.keyClick(passed[-1], key)
            here = QApplication.focusWidget()
            if here is None or here is passed[-1]:
                break
            passed.append(here)
        return passed

    def _ring(self, here: QWidget) -> Iterator[str]:
        if isinstance(here, StagePage | FollowPage):
            return  # it is the whole window, and what it shows tells of itself
        ring = self._window.findChild(FocusRing)
        seen = seen_part(here, self._window)
        if ring is None or not ring.isVisible():
            yield f"no ring around {told(here)}"
        elif not ring.geometry().intersects(_place(here, self._window)):
            yield f"the ring is not around {told(here)}"
        if seen.height() < min(here.height(), (here.parentWidget() or self._window).height()):
            yield f"scrolled out of sight: {told(here)} {seen.getRect()} of {here.height()}"

    def _order(self, stops: list[QWidget]) -> Iterator[str]:
        """Round the whole page the way leads up once: from its foot to its head."""
        walked = [stop for stop in stops if not isinstance(stop, StagePage)]
        back = [
            f"from {told(one)} back to {told(other)}"
            for one, other in pairwise([*walked, *walked[:1]])
            if self._leads_back(one, other)
        ]
        if len(back) > 1:
            yield from back

    def _leads_back(self, one: QWidget, other: QWidget) -> bool:
        before, after = self._compared(one, other), self._compared(other, one)
        above = after.bottom() <= before.top() and after.left() < before.right()
        beside = after.right() <= before.left() and _share_rows(before, after)
        return above or beside

    def _compared(self, one: QWidget, other: QWidget) -> QRect:
        """Where it stands; for what stands outside a scroll area, the area stands for all that is in it."""
        place, step = _place(one, self._window), one.parentWidget()
        while step is not None and step is not self._window:
            if isinstance(step, QAbstractScrollArea) and not step.isAncestorOf(other):
                place = _place(step, self._window)
            step = step.parentWidget()
        return place


def escapes(window: QWidget, is_home: QWidget) -> bool:
    """Whether Esc, pressed wherever the focus is, leads home within three times."""
    for _ in range(3):
        if is_home.isVisible():
            return True
        QTest.keyClick(QApplication.focusWidget() or window, ESCAPE)
    return is_home.isVisible()


def seen_part(widget: QWidget, window: QWidget) -> QRect:
    """The part that no scroll area and no edge of the window hides."""
    rect = _place(widget, window).intersected(window.rect())
    step = widget.parentWidget()
    while step is not None and step is not window:
        area = step.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is step:
            rect = rect.intersected(_place(step, window))
        step = area
    return rect


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _share_rows(one: QRect, other: QRect) -> bool:
    return (
        min(one.bottom(), other.bottom()) - max(one.top(), other.top())
        > min(one.height(), other.height()) / 2
    )
