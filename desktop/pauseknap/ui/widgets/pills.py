"""Small round-ended switches: filters, "to the plan", days of the week."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.control import LEAST_TARGET, Control
from pauseknap.ui.widgets.painting import box, painting, write


class DrawnPill(Control):
    """What a pill looks like, whether it is one of many or one of a few."""

    _icons = ("", "")
    _tall = 34

    def _text_px(self) -> float:
        return 14.5 if self._icons[0] else 15.0

    def _pill_height(self) -> float:
        return self._tall + 1.25 * (self._theme.px(15) - 15)

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._theme.tool(self._text_px(), 600)).horizontalAdvance(self.text())
        beside = 9 + self._theme.px(17) + 5 + 12 if self._icons[0] else 30.0
        return QSize(math.ceil(words + beside), max(LEAST_TARGET, round(self._pill_height())))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(72, self.sizeHint().width()), self.sizeHint().height())

    def ring_shape(self) -> tuple[QRectF, float]:
        return self._body(), self._body().height() / 2

    def _body(self) -> QRectF:
        tall = min(self._pill_height(), self.height())
        return QRectF(0, (self.height() - tall) / 2, self.width(), tall)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, body, lit = self._theme, self._body(), self.isChecked()
        hot = self.isEnabled() and (self.underMouse() or self.isDown())
        with painting(self) as painter:
            edge = theme.colour("primary" if hot or (lit and theme.flat) else "line")
            outlined = hot or theme.flat or not lit
            thick = 2.0 if lit and theme.flat else 1.5 if self._icons[0] else 1.0
            fill = theme.colour("primary_tint") if lit else None
            dashed = theme.flat and not self.isEnabled()
            edge_of = edge if outlined else None
            box(painter, body, body.height() / 2, fill=fill, edge=edge_of, edge_px=thick, dashed=dashed)
            ink = self._ink("primary" if lit or self._icons[0] else "ink2")
            painter.setFont(theme.tool(self._text_px(), 600 if lit or self._icons[0] else 500))
            name = self._icons[1 if lit else 0]
            if not name:
                write(painter, body.adjusted(8, 0, -8, 0), self.text(), ink)
                return
            side = theme.px(17)
            where = QRectF(body.left() + 9, body.center().y() - side / 2, side, side)
            theme.icons.paint(painter, name, where, ink)
            words = body.adjusted(9 + side + 5, 0, -4, 0)
            write(
                painter, words, self.text(), ink, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            )


class Pill(DrawnPill, QCheckBox):
    """Words in a pill; lit when chosen. `icon` may change to `checked_icon`."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        icon: str = "",
        checked_icon: str = "",
        height: int = 34,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icons = (icon, checked_icon or icon)
        self._tall = height
        self._take(theme)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


class PillChoice(DrawnPill, QRadioButton):
    """A pill of which one at most is lit."""

    def __init__(self, theme: Theme, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._take(theme)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


class DayToggle(Control, QCheckBox):
    """A day as a circle of 38; `name` is the whole word."""

    def __init__(self, theme: Theme, text: str, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._take(theme)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = round(38 + 1.25 * (self._theme.px(15) - 15))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, rect, lit = self._theme, QRectF(self.rect()), self.isChecked()
        hot = self.isEnabled() and (self.underMouse() or self.isDown())
        with painting(self) as painter:
            if lit and self.isEnabled():
                fill = theme.colour("primary_hover" if hot else "primary")
                box(painter, rect, rect.height() / 2, fill=fill)
            else:
                fill_of = theme.colour("sunken") if lit else theme.colour("primary_tint") if hot else None
                edge = theme.colour("control" if self.isEnabled() or theme.flat else "line")
                dashed = theme.flat and not self.isEnabled()
                box(painter, rect, rect.height() / 2, fill=fill_of, edge=edge, edge_px=1.5, dashed=dashed)
            painter.setFont(theme.tool(15, 600 if lit else 400))
            write(painter, rect, self.text(), self._ink("on_primary" if lit else "ink2"))
