"""None to three coins put on something: by click, by arrow keys, or by a digit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.control import LEAST_TARGET, Arrows, Control, check_one, typed
from pauseknap.ui.widgets.painting import box, painting
from pauseknap.ui.widgets.rows import SettingRow
from pauseknap.ui.widgets.tips import tip

DISC, LINE = 22.0, 14.0
MOST = 3
HELD_OPEN = "\u00a0"
"""Keeps the line under a name as high as it will be once there is a word."""


class Coin(Control, QRadioButton):
    """One choice: a disc, full when so many are put or more; the first is a short line for none."""

    counted = Signal(int)
    """A digit was pressed on it."""

    def __init__(self, theme: Theme, count: int, most: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.count = count
        self.full = False
        self._digits = {str(digit): digit for digit in range(most + 1)}
        self._take(theme)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def ring_shape(self) -> tuple[QRectF, float]:
        disc = self._disc()
        return disc, disc.height() / 2

    def sizeHint(self) -> QSize:
        side = max(LEAST_TARGET, round(self._side() + 12))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = self._digits.get(typed(event))
        if digit is None:
            super().keyPressEvent(event)
        else:
            self.counted.emit(digit)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(typed(event) in self._digits)
            if event.isAccepted():
                return True  # on a coin digits are coins, whatever else they do on the page
        return super().event(event)

    def _side(self) -> float:
        return DISC * (1 + (self._theme.text_scale - 1) / 2)

    def _disc(self) -> QRectF:
        side = self._side()
        return QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, disc = self._theme, self._disc()
        alive = self.isEnabled()
        hot = alive and (self.underMouse() or self.isDown())
        ink = theme.colour("primary" if hot else "control" if alive or theme.flat else "line")
        with painting(self) as painter:
            if not self.count:
                thick = 3.0 if self.isChecked() or hot else 1.5
                long = LINE * disc.width() / DISC
                line = QRectF(disc.center().x() - long / 2, disc.center().y() - thick / 2, long, thick)
                chosen = theme.colour("primary") if self.isChecked() and alive else ink
                box(painter, line, thick / 2, fill=chosen)
            elif self.full:
                box(painter, disc, disc.height() / 2, fill=theme.colour("primary" if alive else "ink3"))
                inner = disc.adjusted(4, 4, -4, -4)
                mark = theme.colour("on_primary", 0.75)
                box(painter, inner, inner.height() / 2, edge=mark, edge_px=1.5)
            else:
                dashed = theme.flat and not alive
                box(painter, disc, disc.height() / 2, edge=ink, edge_px=1.5, dashed=dashed)


class Coins(QWidget):
    """The choices beside each other, one stop for Tab."""

    chosen = Signal(int)
    """How many a person put."""

    def __init__(self, theme: Theme, *, most: int = MOST, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: int | None = None
        self._words: tuple[str, ...] = ()
        self._coins = [Coin(theme, count, most, self) for count in range(most + 1)]
        self._arrows = Arrows(self._coins, choosing=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for coin in self._coins:
            row.addWidget(coin)
            coin.clicked.connect(lambda _=False, count=coin.count: self.put(count))
            coin.counted.connect(self.put)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_value(None)
        self._name_coins()

    def set_name(self, name: str) -> None:
        """What they are put on, for screen readers."""
        self.setAccessibleName(name)
        for coin in self._coins:
            coin.setAccessibleDescription(name)

    def set_words(self, words: Sequence[str]) -> None:
        """What each number means, from none upwards; without words they are called coins."""
        self._words = tuple(words)
        self._name_coins()

    def word(self) -> str:
        """What the present number means; empty while there is none."""
        return "" if self._value is None else self._coins[self._value].accessibleName()

    def value(self) -> int | None:
        """How many are put; None while nobody has said."""
        return self._value

    def set_value(self, value: int | None) -> None:
        """Show a number, or with None that nobody has said, without a signal."""
        self._value = value
        check_one(self._coins, value)
        for coin in self._coins:
            coin.full = value is not None and coin.count <= value
            coin.update()
        self._arrows.set_stop(value or 0)
        self.setFocusProxy(self._coins[value or 0])

    def put(self, count: int) -> None:
        """As if a person had chosen it."""
        changed = count != self._value
        self.set_value(count)
        if any(coin.hasFocus() for coin in self._coins):
            self._coins[count].setFocus()
        if changed:
            self.chosen.emit(count)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_coins()
        super().changeEvent(event)

    def _name_coins(self) -> None:
        usual = (self.tr("no coins"), self.tr("one coin"), self.tr("two coins"), self.tr("three coins"))
        for coin in self._coins:
            named = self._words or usual
            name = named[coin.count] if coin.count < len(named) else str(coin.count)
            coin.setAccessibleName(name)
            coin.setToolTip(tip(name))


class CoinsRow(SettingRow):
    """A name, the word for the present number under it, and the coins; a hairline below unless it is last."""

    chosen = Signal(int)

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        most: int = MOST,
        last: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.coins = Coins(theme, most=most)
        super().__init__(theme, name, HELD_OPEN, self.coins, last=last, parent=parent)
        self._name = name
        self.coins.set_name(name)
        self.coins.chosen.connect(self._tell)
        self.setFocusProxy(self.coins)

    def set_name(self, name: str) -> None:
        """What the coins are put on."""
        self._name = name
        self.coins.set_name(name)
        self._write()

    def set_words(self, words: Sequence[str]) -> None:
        """What each number means, from none upwards."""
        self.coins.set_words(words)
        self._write()

    def set_value(self, value: int | None) -> None:
        """Show a number, or that nobody has said, without a signal."""
        self.coins.set_value(value)
        self._write()

    def value(self) -> int | None:
        """How many are put; None while nobody has said."""
        return self.coins.value()

    def changeEvent(self, event: QEvent) -> None:
        """Another language; the coins are told before the row that holds them."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.coins.changeEvent(event)
            self._write()

    def _tell(self, count: int) -> None:
        self._write()
        self.chosen.emit(count)

    def _write(self) -> None:
        self.set_texts(self._name, self.coins.word() or HELD_OPEN)
