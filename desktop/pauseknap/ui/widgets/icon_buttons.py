"""Buttons without words: a line icon, and the round one that holds and goes on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.control import LEAST_TARGET, Control
from pauseknap.ui.widgets.painting import box, painting
from pauseknap.ui.widgets.tips import tip

ASLEEP = 0.45
"""How strongly an icon is drawn that cannot be used just now; in high contrast its edge is dashed instead."""


class IconButton(Control, QPushButton):
    """An icon; its name is read aloud and shown as tooltip. It may be made checkable.

    `strong` draws it in the full ink, for what one uses all the time.
    """

    def __init__(
        self,
        theme: Theme,
        icon: str,
        name: str,
        *,
        size: int = LEAST_TARGET,
        icon_px: int = 22,
        on_scene: bool = False,
        strong: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._strong = strong
        self._strength = 1.0
        self._side = size
        self._icon_px = icon_px
        self._on_scene = on_scene
        self._take(theme)
        self.set_name(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_name(self, name: str) -> None:
        """What the button does, in words."""
        self.setAccessibleName(name)
        self.setToolTip(tip(name))

    def set_strength(self, strength: float) -> None:
        """Draw fainter while nobody moves (0..1); never in high contrast."""
        if strength != self._strength:
            self._strength = strength
            self.update()

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def ring_shape(self) -> tuple[QRectF, float]:
        return QRectF(self.rect()), 10.0

    def _grown(self, px: float) -> float:
        """Icons grow half as fast as text does."""
        return px * (1 + (self._theme.text_scale - 1) / 2)

    def sizeHint(self) -> QSize:
        side = round(self._grown(self._side))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, lit = self._theme, self.isChecked()
        hot = self.isEnabled() and (self.underMouse() or self.isDown())
        with painting(self) as painter:
            if lit or hot:
                fill = theme.colour("surface", 0.45) if self._on_scene else theme.colour("sunken")
                edge = theme.colour("primary" if lit else "control") if theme.flat else None
                box(painter, QRectF(self.rect()), 10, fill=fill, edge=edge, edge_px=2 if lit else 1)
            elif theme.flat and not self.isEnabled():
                box(painter, QRectF(self.rect()), 10, edge=theme.colour("control"), dashed=True)
            quiet = "" if lit or self._strong else "2"
            ink = f"scene_ink{quiet}" if self._on_scene else f"ink{quiet}"
            side = self._grown(self._icon_px)
            where = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
            colour = theme.colour(ink, self._strength) if self.isEnabled() else theme.colour("ink3", ASLEEP)
            theme.icons.paint(painter, self._icon, where, colour)


class PlayButton(Control, QPushButton):
    """Two bars while something plays, a triangle while it is held."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._playing = False
        self._take(theme)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._rename()

    def set_playing(self, playing: bool) -> None:
        """Show what a click would do now."""
        if playing != self._playing:
            self._playing = playing
            self._rename()
            self.update()

    def _rename(self) -> None:
        name = self.tr("Hold") if self._playing else self.tr("Go on")
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        return QSize(48, 48)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._rename()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        hot = self.underMouse() or self.isDown()
        with painting(self) as painter:
            fill = theme.colour("primary_hover" if hot else "primary")
            if self.isEnabled():
                box(painter, QRectF(self.rect()), self.height() / 2, fill=fill)
            else:
                edge = theme.colour("control")
                box(
                    painter, QRectF(self.rect()), self.height() / 2, edge=edge, edge_px=1.5, dashed=theme.flat
                )
            painter.setBrush(theme.colour("on_primary" if self.isEnabled() else "ink3"))
            painter.translate(self.width() / 2 - 10, self.height() / 2 - 10)
            self._sign(painter)

    def _sign(self, painter: QPainter) -> None:
        """Drawn on a grid of 20."""
        if self._playing:
            painter.drawRoundedRect(QRectF(3.5, 2.5, 4.6, 15), 2.3, 2.3)
            painter.drawRoundedRect(QRectF(11.9, 2.5, 4.6, 15), 2.3, 2.3)
            return
        pen = painter.pen()
        pen.setBrush(painter.brush())
        pen.setWidthF(2.4)
        pen.setStyle(Qt.PenStyle.SolidLine)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolygon(QPolygonF([QPointF(6.2, 4.0), QPointF(16.2, 10), QPointF(6.2, 16.0)]))
