"""What stands on the screen, read from the app's own widgets: words, places, focus."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QSystemTrayIcon, QWidget

from pauseknap.services.session import Session
from pauseknap.ui.app import App
from pauseknap.ui.widgets.caption import CaptionBlock

Rect = list[int]


def look(app: App, session: Session | None) -> dict[str, Any]:
    """Everything the tests ask about, as plain values; rectangles are left, top, width, height."""
    card, small = app.card, app.rooms.small
    window = small if small.isVisible() else app.rooms.window
    caption = next((one for one in window.findChildren(CaptionBlock) if one.isVisible()), None)
    icon = app.tray.findChild(QSystemTrayIcon)
    return {
        "page": "stage" if window is small else app.rooms.window.current() if window.isVisible() else "",
        "active": window.isActiveWindow(),
        "window": _rect(window),
        "texts": _texts(window),
        "buttons": _buttons(window),
        "focus": _focus(),
        "caption": caption.accessibleName() if caption else "",
        "caption_place": _rect(caption) if caption else [0, 0, 0, 0],
        "practice": _practice(session),
        "card": _texts(card) if card.isVisible() else [],
        "card_buttons": _buttons(card),
        "card_place": _rect(card),
        "card_active": card.isActiveWindow(),
        "tray": app.tray.available(),
        "tray_icon": _place(icon.geometry()) if icon else [0, 0, 0, 0],
        "menu": _menu(app.tray.menu()),
        "submenu": _below(app.tray.menu()),
    }


def _practice(session: Session | None) -> dict[str, Any]:
    if session is None:
        return {}
    moment = session.moment()
    here = moment.here
    breath = here.breath if here is not None else None
    return {
        "state": moment.state,
        "seconds": moment.seconds,
        "total": moment.total,
        "breath": None if breath is None else breath.fullness,
    }


def _texts(top: QWidget) -> list[str]:
    return [label.text() for label in top.findChildren(QLabel) if label.isVisible() and label.text()]


def _buttons(top: QWidget) -> dict[str, Rect]:
    every = [button for button in top.findChildren(QAbstractButton) if button.isVisible()]
    return {button.text() or button.accessibleName(): _rect(button) for button in every}


def _focus() -> str:
    widget = QApplication.focusWidget()
    if widget is None:
        return ""
    words = widget.text() if isinstance(widget, QAbstractButton) else type(widget).__name__
    return widget.accessibleName() or words


def _menu(menu: QMenu) -> dict[str, Rect]:
    if not menu.isVisible():
        return {}
    return {_label(action): _entry(menu, action) for action in menu.actions() if action.isVisible()}


def _below(menu: QMenu) -> dict[str, Rect]:
    """The submenu that is open, if one is."""
    below = [action.menu() for action in menu.actions()]
    return next((_menu(one) for one in below if isinstance(one, QMenu) and one.isVisible()), {})


def _label(action: QAction) -> str:
    return action.text().split("\t")[0]


def _entry(menu: QMenu, action: QAction) -> Rect:
    inside = menu.actionGeometry(action)
    return _place(QRect(menu.mapToGlobal(inside.topLeft()), inside.size()))


def _rect(widget: QWidget) -> Rect:
    return _place(QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size()))


def _place(rect: QRect) -> Rect:
    return [rect.left(), rect.top(), rect.width(), rect.height()]
