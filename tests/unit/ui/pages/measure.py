"""Looks a page over for words that are cut and for things that lie on each other."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QSlider,
    QWidget,
)

from pauseknap.ui.pages.check.levels import LevelCard
from pauseknap.ui.pages.choice_card import ChoiceCard
from pauseknap.ui.pages.lines.line_row import LineRow
from pauseknap.ui.widgets.answers import AnswerCard
from pauseknap.ui.widgets.chip import SignChip
from pauseknap.ui.widgets.drop_list import DropList
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.rows import OfferButton
from pauseknap.ui.widgets.vik_chip import VikChip
from pauseknap.ui.widgets.vik_own import OwnCard

INTERACTIVE = (QAbstractButton, QLineEdit, QComboBox, QSlider)
WRAPS = (ChoiceCard, LineRow, SignChip, OfferButton, OwnCard, VikChip)
FIELD_EDGE = 8
"""Pixels between the edge of a field and its letters, at the least."""
LONGEST_WORD = 20
"""Letters; a longer word may be broken where large text meets a narrow window."""


def troubles(page: QWidget) -> list[str]:
    """Everything that is wrong with a shown page, in words."""
    return [*_cut(page), *_outside(page), *_overlapping(page), *_nameless(page)]


def _shown(page: QWidget) -> list[QWidget]:
    return [widget for widget in page.findChildren(QWidget) if widget.isVisibleTo(page)]


def _cut(page: QWidget) -> Iterator[str]:
    for widget in _shown(page):
        if isinstance(widget, Text) and widget.text():
            yield from _cut_text(widget)
        elif isinstance(widget, WRAPS):
            if widget.heightForWidth(widget.width()) > widget.height() + 1:
                yield f"cut: {_told(widget)}"
        elif isinstance(widget, AnswerCard):
            if widget.tall(widget.width()) > widget.height() + 1:
                yield f"cut: {_told(widget)}"
        elif isinstance(widget, LevelCard):
            if widget.sizeHint().height() > widget.height() + 1:
                yield f"cut: {_told(widget)}"
        elif isinstance(widget, QLineEdit | QComboBox | QAbstractSpinBox):
            yield from _cut_field(widget)
        elif isinstance(widget, QAbstractButton) and widget.text():
            wished = widget.sizeHint()
            if widget.width() < wished.width() - 1 or widget.height() < wished.height() - 1:
                yield f"cut: {_told(widget)} is {widget.width()}×{widget.height()}, wants {wished.toTuple()}"


def _cut_field(field: QLineEdit | QComboBox | QAbstractSpinBox) -> Iterator[str]:
    """A field too low for its letters; a choice, or the hint in an empty field, that cannot be read."""
    letters = QFontMetricsF(field.font())
    if field.height() < letters.height():
        yield f"cut: {_told(field)} is {field.height()} high, its letters {letters.height():.0f}"
    if isinstance(field, QComboBox) and not isinstance(field, DropList):
        yield f"may be cut without a tooltip: {_told(field)}"  # the list of ours has one
    if isinstance(field, QLineEdit) and not field.text() and not field.toolTip():
        room_for_hint = field.width() - 2 * FIELD_EDGE
        if letters.horizontalAdvance(field.placeholderText()) > room_for_hint:
            yield f"cut: {_told(field)} “{field.placeholderText()}” in {room_for_hint}"


def _cut_text(text: Text) -> Iterator[str]:
    if text.is_cut() or text.heightForWidth(text.width()) > text.height() + 1:
        yield f"cut: {_told(text)} in {text.width()}×{text.height()}"
    longest = max(len(word) for word in text.text().split())
    if text.minimumSizeHint().width() > text.width() + 1 and longest < LONGEST_WORD:
        yield f"a word is broken: {_told(text)} in {text.width()}"


def _outside(page: QWidget) -> Iterator[str]:
    for widget in _shown(page):
        if isinstance(widget, (Text, *INTERACTIVE)):
            left = widget.mapTo(page, QPoint(0, 0)).x()
            if left < 0 or left + widget.width() > page.width():
                yield f"outside: {_told(widget)} at {left} to {left + widget.width()}"
            top = widget.mapTo(page, QPoint(0, 0)).y()
            if (top < 0 or top + widget.height() > page.height()) and not _scrolls(widget, page):
                yield f"outside: {_told(widget)} at {top} to {top + widget.height()} of {page.height()}"


def _scrolls(widget: QWidget, page: QWidget) -> bool:
    """Whether it stands in something that scrolls."""
    step = widget.parentWidget()
    while step is not None and step is not page:
        if isinstance(step, QAbstractScrollArea):
            return True
        step = step.parentWidget()
    return False


def _seen(widget: QWidget, page: QWidget) -> QRect:
    """The part that no scroll area hides."""
    rect = QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())
    step = widget.parentWidget()
    while step is not None and step is not page:
        area = step.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is step:
            rect = rect.intersected(QRect(step.mapTo(page, QPoint(0, 0)), step.size()))
        step = area
    return rect


def _overlapping(page: QWidget) -> Iterator[str]:
    things = [widget for widget in _shown(page) if isinstance(widget, (Text, *INTERACTIVE))]
    seen = [(widget, rect) for widget in things if not (rect := _seen(widget, page)).isEmpty()]
    for place, (one, rect) in enumerate(seen):
        for other, another in seen[place + 1 :]:
            if one.isAncestorOf(other) or other.isAncestorOf(one):
                continue
            if rect.intersects(another):
                yield f"on each other: {_told(one)} {rect.getRect()} and {_told(other)} {another.getRect()}"


def _nameless(page: QWidget) -> Iterator[str]:
    for widget in _shown(page):
        if isinstance(widget, INTERACTIVE) and not isinstance(widget.parentWidget(), QComboBox):
            interface = QAccessible.queryAccessibleInterface(widget)
            if not interface.text(QAccessible.Text.Name):
                yield f"nameless: {_told(widget)}"


def _told(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, (Text, QAbstractButton)) else ""
    return f"{type(widget).__name__} “{text or widget.accessibleName()}”"
