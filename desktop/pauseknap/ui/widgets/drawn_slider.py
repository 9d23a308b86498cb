"""What sliders that answer in words share: a bar on a waterline, worked by hand, keys and screen readers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QLinearGradient, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from pauseknap.ui.announce import announce
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.bars import lit
from pauseknap.ui.widgets.lines import Lines, broken
from pauseknap.ui.widgets.painting import bar_path, box

BAR, UP, FOOT = 20.0, 30.0, 34.0
WATERLINE, WORDS_TOP, WORD_LINE, WORD_SIDE = 40.0, 60.0, 21.0, 6.0
ALONG = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class DrawnSlider(QSlider):
    """What both share. It tells when the hand or a key has chosen, not while the bar is dragged."""

    def __init__(self, theme: Theme, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._said = False
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.valueChanged.connect(self._chosen_elsewhere)
        theme.changed.connect(self._restyle)

    def set_name(self, name: str) -> None:
        """What is asked, for screen readers."""
        self.setAccessibleName(name)

    def words(self) -> str:
        """The present value in words; empty while nobody has chosen."""
        raise NotImplementedError

    def ring_shape(self) -> tuple[QRectF, float]:
        """The ring goes around all of it."""
        return QRectF(self.rect()), 10.0

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return QSize(480, self.heightForWidth(480))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(200, self.width())))

    def event(self, event: QEvent) -> bool:
        """The keys that move it are its own, whatever else they do on the page."""
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and self._wished(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End, page up and down; a digit chooses a word."""
        goal = self._wished(event)
        if goal is None:
            event.ignore()
            return
        self._choose(min(self.maximum(), max(self.minimum(), goal)))

    def _wished(self, event: QKeyEvent) -> int | None:
        alone = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return self._goal(event) if alone else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._show(self._value_at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._show(self._value_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.isSliderDown():
            self.setSliderDown(False)
            self._choose(self._value_at(event.position()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()

    def _goal(self, event: QKeyEvent) -> int | None:
        """The value a key leads to; None for a key that is none of ours."""
        key, step = Qt.Key(event.key()), self.singleStep()
        way = {**ALONG, Qt.Key.Key_Up: self._up(), Qt.Key.Key_Down: -self._up()}.get(key)
        if way is not None:
            return self.value() + way * step if self._said else self._first(way)
        leaps = {
            Qt.Key.Key_Home: self.minimum(),
            Qt.Key.Key_End: self.maximum(),
            Qt.Key.Key_PageUp: self.value() + self.pageStep(),
            Qt.Key.Key_PageDown: self.value() - self.pageStep(),
        }
        return leaps.get(key)

    def _up(self) -> int:
        """Which way the arrow up leads."""
        return 1

    def _first(self, way: int) -> int:
        """Where the first arrow puts a bar that nobody has put yet."""
        raise NotImplementedError

    def _value_at(self, point: QPointF) -> int:
        raise NotImplementedError

    def _emit(self) -> None:
        raise NotImplementedError

    def _choose(self, value: int) -> None:
        changed = value != self.value() or not self._said or self._dragged
        self._show(value)
        self._dragged = False
        if changed:
            announce(self, self.words())
            self._emit()

    _dragged = False
    """Whether what is shown has not been told yet."""

    def _show(self, value: int) -> None:
        """Put the bar there, without telling."""
        self._dragged = self._dragged or value != self.value() or not self._said
        self._set(value)

    def _set(self, value: int | None) -> None:
        self._said = value is not None
        self.blockSignals(True)
        self.setValue(self._resting() if value is None else value)
        self.blockSignals(False)
        self._tell()

    def _resting(self) -> int:
        return (self.minimum() + self.maximum()) // 2

    def _chosen_elsewhere(self) -> None:
        """A screen reader has set the value."""
        self._said = True
        self._tell()
        self._emit()

    def _tell(self) -> None:
        self.setAccessibleDescription(self.words() or self.tr("nothing chosen yet"))
        self.update()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def _word_font(self, *, chosen: bool) -> QFont:
        return self._theme.tool(15, 600 if chosen else 500)

    def _broken(self, word: str, width: float, *, chosen: bool = True) -> Lines:
        return broken(word, self._word_font(chosen=chosen), self._theme.px(WORD_LINE), width)

    def _paint_water(self, painter: QPainter, left: float, right: float, y: float) -> None:
        ink = self._theme.colour("control" if self.isEnabled() else "line")
        box(painter, QRectF(left, y, right - left, 1.5), 0.7, fill=ink)

    def _paint_bar(self, painter: QPainter, x: float, y: float) -> None:
        """A lit bar with its foot and the beginning of its reflection; hollow while nobody has chosen."""
        theme, path = self._theme, bar_path(x, y, BAR, UP)
        if not self._said or not self.isEnabled():
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(theme.colour("control" if self.isEnabled() else "line"))
            pen.setWidthF(1.5)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path)
            painter.setPen(Qt.PenStyle.NoPen)
            return
        gradient = QLinearGradient(0, y - UP, 0, y)
        for at, colour in lit(theme.tokens)[0]:
            gradient.setColorAt(at, QColor(colour))
        painter.setBrush(gradient)
        painter.drawPath(path)
        hot = self.underMouse() or self.isSliderDown()
        foot = QRectF(x - FOOT / 2, y - 0.75, FOOT, 3.0)
        box(painter, foot, 1.5, fill=theme.colour("primary_hover" if hot else "primary"))
        for step in range(2):
            painter.setBrush(theme.colour("glow" if theme.flat else "bar1", 0.8 - 0.3 * step))
            painter.drawEllipse(QPointF(x - 1 + 2 * step, y + 7 + 5 * step), BAR / 2 - 1 - 3 * step, 1.5)
