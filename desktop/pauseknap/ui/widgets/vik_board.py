"""A board on which cards are sorted into piles: rings within rings where these have room, else bands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from pauseknap.ui.announce import announce
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.control import Arrows
from pauseknap.ui.widgets.tab_order import bring_into_view
from pauseknap.ui.widgets.tips import tip
from pauseknap.ui.widgets.vik_carried import Carried
from pauseknap.ui.widgets.vik_chip import VikChip
from pauseknap.ui.widgets.vik_layout import Places, arrange
from pauseknap.ui.widgets.vik_zone import TITLE_PX, PileZone

LOOSE = ""
"""The pile of the cards that are not sorted yet."""
BACK_KEY = "0"
EDGE, NUDGE = 36, 14
"""Pixels from the edge within which a carried card scrolls the board, and how far at each move."""


@dataclass
class Card:
    """A card and where it lies."""

    id: str
    words: str
    pile: str
    badge: str


class VikBoard(QScrollArea):
    """Cards are carried by mouse; or chosen and a ring clicked; or a pile's key pressed on them.

    The board moves its cards itself and tells; `set_cards` shows a state without a word.
    """

    placed = Signal(str, str)
    """A person put this card into this pile; `""` is the one that is not sorted yet."""
    split_asked = Signal(str)
    """This card is two things."""
    chosen = Signal(str)
    """This card was clicked, or Enter or Space pressed on it."""
    own_asked = Signal()
    """A card of one's own."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards: list[Card] = []
        self._chips: dict[str, VikChip] = {}
        self._titles: list[tuple[str, str, str, str]] = []
        self._split_key = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._places = Places(theme)
        self._carried = Carried(theme, parent=self)
        self.setWidget(self._places.page)
        for ground in (self.viewport(), self._places.page):
            ground.setAutoFillBackground(False)  # what it lies on is seen through it
        self._places.loose.pressed.connect(lambda: self._click(LOOSE))
        self._places.own.clicked.connect(lambda _=False: self.own_asked.emit())
        self.verticalScrollBar().valueChanged.connect(self._places.keep_in_sight)
        theme.changed.connect(self._arrange)
        self._retranslate()

    def set_question(self, title: str, line: str = "") -> None:
        """What is asked, over the pile of loose cards, and a line under it."""
        self._places.set_question(title, line)
        self._arrange()

    def set_piles(
        self, piles: Sequence[tuple[str, str, str, str]], *, nested: bool = True, house: bool = False
    ) -> None:
        """The piles as (id, title, question, key), outermost ring first; a key is one letter.

        Cards of a pile that is no more are not sorted.
        Piles that are not `nested` are never drawn as rings within rings; of a `house` they are the storeys.
        ValueError: two things on one key.
        """
        keys = [key.casefold() for *_, key in piles if key] + [BACK_KEY, *self._split_key]
        if len(set(keys)) < len(keys):
            raise ValueError(f"two things on one key: {keys}")
        self._titles = list(piles)
        for card in self._cards:
            card.pile = card.pile if card.pile in {pile_id for pile_id, *_ in piles} else LOOSE
        zones = []
        for at, (pile_id, title, question, _) in enumerate(piles):
            zone = PileZone(self._theme, pile_id, parent=self._places.field)
            smaller = min(at, len(TITLE_PX) - 1) if nested and not house else 0
            zone.set_words(title, question, title_px=TITLE_PX[smaller])
            zone.pressed.connect(lambda pile_id=pile_id: self._click(pile_id))
            zones.append(zone)
        old = self._places.set_zones(zones, nested=nested and not house, house=house)
        self._retranslate()
        for zone in old:
            zone.hide()  # it goes only when there is time for it
            zone.deleteLater()

    def set_splitting(self, key: str) -> None:
        """The key that splits a card in two, by which cards may be split at all; empty for none.

        ValueError: a pile has that key.
        """
        if key and key.casefold() in self._keys():
            raise ValueError(f"{key} is the key of a pile")
        self._split_key = key.casefold()
        self._retranslate()

    def set_own(self, on: bool) -> None:
        """Whether one may write cards of one's own."""
        self._places.own_shown = on
        self._arrange()

    def set_cards(self, cards: Sequence[tuple[str, str, str, str]]) -> None:
        """The cards as (id, text, pile id or "", badge or ""), in order; those that stay keep the focus.

        ValueError: a pile that is not there, or one id twice.
        """
        known = {LOOSE, *(pile_id for pile_id, *_ in self._titles)}
        made = [Card(*card) for card in cards]
        if len({card.id for card in made}) < len(made) or not {card.pile for card in made} <= known:
            raise ValueError("cards need an id of their own and a pile that is there")
        self._cards = made
        for gone in self._chips.keys() - {card.id for card in made}:
            chip = self._chips.pop(gone)
            chip.hide()
            chip.deleteLater()
        for card in made:
            self._chip(card).set_words(card.words, card.badge)
        self._retranslate()

    def focus_first(self) -> None:
        """Put the keyboard on the first card that is not sorted, or on the first of all."""
        cards = [card for card in self._cards if card.pile == LOOSE] or self._cards
        if cards:
            self._focus(cards[0])

    def is_rings(self) -> bool:
        """Whether the piles are drawn as rings at this size."""
        return self._places.rings

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _chip(self, card: Card) -> VikChip:
        if card.id not in self._chips:
            chip = VikChip(self._theme, card.id, parent=self._places.loose)
            chip.clicked.connect(lambda _=False: self.chosen.emit(card.id))
            chip.keyed.connect(lambda key: self._key(card.id, key))
            chip.lifted.connect(lambda held: self._carried.lift(chip, held))
            chip.carried.connect(self._carry)
            chip.let_go.connect(lambda point: self._drop(card.id, point))
            chip.put_back.connect(self._end_carrying)
            self._chips[card.id] = chip
        return self._chips[card.id]

    def _keys(self) -> dict[str, str]:
        """The pile of each key."""
        found = {key.casefold(): pile_id for pile_id, _, _, key in self._titles if key}
        return found | {BACK_KEY: LOOSE}

    def _key(self, card_id: str, key: str) -> None:
        if key == self._split_key:
            self.split_asked.emit(card_id)
            return
        was_loose = self._card(card_id).pile == LOOSE
        self._put(self._card(card_id), self._keys()[key])
        # Whoever was told may have given the board other cards by now.
        following = [card for card in self._cards if card.pile == LOOSE] if was_loose else []
        for card in (following or [card for card in self._cards if card.id == card_id])[:1]:
            self._focus(card)

    def _click(self, pile_id: str) -> None:
        """A click into a pile puts the card there that has the focus: a way without carrying."""
        for card in self._cards:
            if self._chips[card.id].hasFocus():
                self._put(card, pile_id)
                return

    def _put(self, card: Card, pile_id: str) -> None:
        if card.pile == pile_id:
            return
        card.pile = pile_id
        self._cards.remove(card)
        self._cards.append(card)
        self._retranslate()
        bring_into_view(self._chips[card.id])
        announce(self, self._chips[card.id].accessibleName())
        self.placed.emit(card.id, pile_id)

    def _card(self, card_id: str) -> Card:
        return next(card for card in self._cards if card.id == card_id)

    def _focus(self, card: Card) -> None:
        chip = self._chips[card.id]
        chip.setFocus(Qt.FocusReason.OtherFocusReason)
        self._group()
        bring_into_view(chip)

    def _carry(self, point: QPoint) -> None:
        """The mouse is at `point` of the screen."""
        here, bar = self.viewport().mapFromGlobal(point), self.verticalScrollBar()
        if here.y() < EDGE:
            bar.setValue(bar.value() - NUDGE)
        elif here.y() > self.viewport().height() - EDGE:
            bar.setValue(bar.value() + NUDGE)
        self._carried.follow(point)
        self._places.show_target(self._places.pile_under(point))

    def _drop(self, card_id: str, point: QPoint) -> None:
        pile_id = self._places.pile_under(point)
        self._end_carrying()
        if pile_id is not None:
            self._put(self._card(card_id), pile_id)

    def _end_carrying(self) -> None:
        self._carried.lay_down()
        self._places.show_target(None)

    def _retranslate(self) -> None:
        """Put every word in the language now chosen, and everything where it has room."""
        named = {pile_id: title for pile_id, title, *_ in self._titles}
        loose = self.tr("Not placed yet")
        keys = [(key, title) for _, title, _, key in self._titles if key] + [(BACK_KEY, loose)]
        if self._split_key:
            keys.append((self._split_key.upper(), self.tr("Split in two")))
        told = " · ".join(f"{key}: {what}" for key, what in keys)
        for card in self._cards:
            chip = self._chips[card.id]
            chip.keys = frozenset({*self._keys(), *self._split_key})
            words = f"{card.words}, {card.badge}" if card.badge else card.words
            lies = self.tr("%1, in %2") if card.pile else self.tr("%1, not placed yet")
            chip.setAccessibleName(lies.replace("%2", named.get(card.pile, "")).replace("%1", words))
            chip.setAccessibleDescription(told)
            chip.setToolTip(tip(told))
        self._places.loose.set_words(loose, "")
        self._places.own.setText(self.tr("Write your own card"))
        self._places.set_hint(self._hint([key for *_, key in self._titles if key]))
        self._arrange()

    def _hint(self, keys: list[str]) -> str:
        if not keys:
            return ""
        last = self.tr("%1 or %2").replace("%1", ", ".join(keys[:-1])).replace("%2", keys[-1])
        return self.tr("Pick a card, then press %1.").replace("%1", last if len(keys) > 1 else keys[0])

    def _arrange(self) -> None:
        """Put everything where it has room; the card that has the focus keeps it in another pile, too."""
        focused = next((card for card in self._cards if self._chips[card.id].hasFocus()), None)
        for card in self._cards:
            chip, zone = self._chips[card.id], self._places.zone(card.pile)
            if chip.parentWidget() is not zone:
                chip.setParent(zone)
            chip.set_loose(card.pile == LOOSE)
            chip.show()
        piles = [pile_id for pile_id, *_ in self._titles]
        chips = [
            [self._chips[card.id] for card in self._cards if card.pile == pile] for pile in (LOOSE, *piles)
        ]
        bar = self.verticalScrollBar()
        # The bar has its place at all times, so that nothing moves when it comes.
        room = QSize(self.width() - bar.sizeHint().width(), self.viewport().height())
        arrange(self._places, room, chips[0], chips[1:])
        self._places.keep_in_sight(bar.value())
        if focused is not None and not self._chips[focused.id].hasFocus():
            self._chips[focused.id].setFocus(Qt.FocusReason.OtherFocusReason)
        self._group()

    def _group(self) -> None:
        """Each pile is one stop for Tab, at the card that has the focus or at its first; arrows go within."""
        for pile in (LOOSE, *(pile_id for pile_id, *_ in self._titles)):
            chips = [self._chips[card.id] for card in self._cards if card.pile == pile]
            arrows = Arrows(chips)
            arrows.set_stop(next((at for at, chip in enumerate(chips) if chip.hasFocus()), 0))
