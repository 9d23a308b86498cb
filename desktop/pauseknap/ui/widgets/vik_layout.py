"""Where the parts of the board stand: the loose cards beside the rings, or above bands in a narrow place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

from pauseknap.core.plan.board import (
    BAND_GAP,
    BAND_PAD,
    DRAWN,
    Contents,
    Placed,
    circles,
    in_bands,
    in_rings,
    in_rows,
)
from pauseknap.core.plan.shapes import Box, Circle, Size
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.house import EAVES, ROOF, SLAB
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.vik_chip import LOOSE_LEAST, VikChip
from pauseknap.ui.widgets.vik_own import OwnCard
from pauseknap.ui.widgets.vik_zone import PileZone, VikField, rect_of

COLUMN, BESIDE = 236, 60
"""Pixels of the column of loose cards at text scale 1, and between it and the rings."""
LEAST_FIELD = 420
"""Below this width, what is beside the column goes under it."""
OVERHANG = 26
"""Pixels by which the question may be wider than the column."""
OVER_TITLE, UNDER_TITLE = 4, 12
GAP_MOST, GAP_LEAST = 76, 24
"""Between the question and the loose cards, where there is room and where there is none."""
LABEL_GAP, CARD_GAP = 10, 8
FOOT = 10
CARD_WIDTH = 260
"""How wide a card may be at text scale 1 before its words are broken into lines."""
RING_HOLDS = 1.6
"""The widest card or line of a title, in radii of its ring."""
EDGE_ROOM = 2
"""Pixels around the field for its dotted edge."""


class Places:
    """The widgets of the board that stay; cards come and go in them."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.page = QWidget()
        self.title = Text(theme, style="title", parent=self.page)
        self.line = Text(theme, style="body", ink="ink2", parent=self.page)
        self.hint = Text(theme, style="secondary", ink="ink3", parent=self.page)
        self.loose = PileZone(theme, "", loose=True, parent=self.page)
        self.own = OwnCard(theme, parent=self.loose)
        self.own_shown = False
        self.field = VikField(theme, parent=self.page)
        self.zones: list[PileZone] = []
        self.nested = True
        self.house = False
        self.rings = False
        self._sticks = False

    def set_question(self, title: str, line: str) -> None:
        """What stands over the loose cards."""
        self.title.setText(title)
        self.line.setText(line)

    def set_hint(self, text: str) -> None:
        """How to put a card somewhere by keyboard."""
        self.hint.setText(text)

    def set_zones(self, zones: list[PileZone], *, nested: bool, house: bool) -> list[PileZone]:
        """Other piles; gives back those that were there before."""
        old, self.zones, self.nested, self.house = self.zones, zones, nested, house
        for zone in zones:
            zone.show()
        return old

    def zone(self, pile_id: str) -> PileZone:
        """The one with this id; the loose one for any other."""
        return next((zone for zone in self.zones if zone.pile_id == pile_id), self.loose)

    def pile_under(self, point: QPoint) -> str | None:
        """The pile at a point of the screen; None where a card would go back to where it was."""
        at = self.field.pile_at(self.field.mapFromGlobal(point))
        if at is not None:
            return self.zones[at].pile_id
        inside = self.loose.rect().contains(self.loose.mapFromGlobal(point))
        return self.loose.pile_id if inside else None

    def show_target(self, pile_id: str | None) -> None:
        """Mark the pile that a carried card is over."""
        ids = [zone.pile_id for zone in self.zones]
        self.field.set_target(ids.index(pile_id) if pile_id in ids else None)
        self.loose.set_target(pile_id == self.loose.pile_id)

    def keep_in_sight(self, scrolled: int) -> None:
        """Rings stay where they are while a long column of loose cards scrolls beside them."""
        if self._sticks:
            self.field.move(self.field.x(), scrolled)

    def stick(self, on: bool) -> None:
        """Whether they do."""
        self._sticks = on


def arrange(
    places: Places, room: QSize, loose: Sequence[VikChip], piles: Sequence[Sequence[VikChip]]
) -> None:
    """Put everything where it has room, and make the page as high as that is."""
    column = round(places.theme.px(COLUMN))
    field = room.width() - column - BESIDE
    if field >= LEAST_FIELD:
        tall = _beside(places, room, column, loose, piles)
    else:
        tall = _stacked(places, room, loose, piles)
    places.page.resize(room.width(), tall)


def _beside(
    places: Places, room: QSize, column: int, loose: Sequence[VikChip], piles: Sequence[Sequence[VikChip]]
) -> int:
    wide = room.width() - column - BESIDE
    under = _question(places, column + OVERHANG)
    hint = _high(places.hint, column)
    pile = _loose(places, column, loose, filled=True)
    left_over = room.height() - under - pile - hint - 2 * GAP_LEAST - FOOT
    top = under + max(GAP_LEAST, min(GAP_MOST, GAP_LEAST + left_over))
    places.loose.move(0, top)
    foot = max(top + pile + GAP_LEAST, room.height() - FOOT - hint)
    places.hint.setGeometry(0, foot, column, hint)
    tall = _field(places, wide, room.height(), piles)
    places.stick(tall <= room.height())
    places.field.setGeometry(column + BESIDE, 0, wide, tall)
    return max(room.height(), foot + hint, tall)


def _stacked(
    places: Places, room: QSize, loose: Sequence[VikChip], piles: Sequence[Sequence[VikChip]]
) -> int:
    width = room.width()
    top = _question(places, width)
    top += GAP_LEAST if top > OVER_TITLE else 0
    pile = _loose(places, width, loose, filled=False)
    places.loose.move(0, top)
    top += pile + UNDER_TITLE
    hint = _high(places.hint, width)
    places.hint.setGeometry(0, top, width, hint)
    top += hint + UNDER_TITLE
    places.rings = False
    places.stick(False)
    tall = _bands(places, width, room.height() - top, piles)
    places.field.setGeometry(0, top, width, tall)
    return top + tall


def _question(places: Places, width: int) -> int:
    """Stand at the top; gives where it ends."""
    top = OVER_TITLE
    for text, below in ((places.title, UNDER_TITLE), (places.line, 0)):
        tall = _high(text, width)
        text.setGeometry(0, top, width, tall)
        top += tall + (below if tall else 0)
    return top


def _high(text: Text, width: int) -> int:
    return text.heightForWidth(width) if text.text() else 0


def _loose(places: Places, width: int, chips: Sequence[VikChip], *, filled: bool) -> int:
    """The loose cards, each as wide as the column where it is `filled`; gives how high they stand."""
    head = places.loose.head(width)
    top = round(sum(size.height for size in head)) + LABEL_GAP
    shown: list[VikChip | OwnCard] = [*chips, *([places.own] if places.own_shown else [])]
    places.own.setVisible(places.own_shown)
    wishes = [chip.sizeHint().width() for chip in shown]
    widths = [width if filled else min(width, wish) for wish in wishes]
    sizes = [Size(wide, chip.heightForWidth(wide)) for wide, chip in zip(widths, shown, strict=True)]
    boxes = in_rows(width, sizes, centred=False)
    for chip, one in zip(shown, boxes, strict=True):
        chip.setGeometry(_rect(one).translated(0, top))
    least = LOOSE_LEAST if filled else -LABEL_GAP  # beside the rings there is always a place to put one back
    tall = round(max((one.bottom for one in boxes), default=least) + top)
    area = QRect(0, places.loose.y(), width, tall)
    widest = max((size.width for size in head), default=0)
    places.loose.put(area, Box(0, area.top(), max(widest, width), top), round_mask=False)
    return tall


def _field(places: Places, width: int, height: int, piles: Sequence[Sequence[VikChip]]) -> int:
    """The rings, if they hold everything, else bands; gives how high they stand."""
    inside = width - 2 * EDGE_ROOM, height - 2 * EDGE_ROOM
    placed = None
    if places.nested and len(piles) in DRAWN:
        limits = [RING_HOLDS * circle.radius for circle in circles(*inside, DRAWN[len(piles)])]
        placed = in_rings(*inside, _contents(places, piles, limits))
    places.rings = placed is not None
    if placed is None:
        return _bands(places, width, height, piles)
    _settle(places, placed, piles)
    return height


def _bands(places: Places, width: int, least: int, piles: Sequence[Sequence[VikChip]]) -> int:
    eaves, roof, gap = (EAVES, ROOF, SLAB) if places.house else (0, 0, BAND_GAP)
    inside = width - 2 * EDGE_ROOM - 2 * eaves
    limits = [inside - 2 * BAND_PAD] * len(piles)
    placed = in_bands(inside, least - 2 * EDGE_ROOM - roof, _contents(places, piles, limits), gap=gap)
    _settle(places, [_shifted(one, eaves, roof) for one in placed], piles)
    last = placed[-1].area if placed else Box(0, 0, 0, 0)
    return round(last.bottom) + roof + 2 * EDGE_ROOM


def _contents(places: Places, piles: Sequence[Sequence[VikChip]], limits: Sequence[float]) -> list[Contents]:
    """How much room heads and cards need, none wider than the limit of its pile."""
    found = []
    for zone, chips, limit in zip(places.zones, piles, limits, strict=True):
        wished = places.theme.px(CARD_WIDTH)
        sizes = [chip.size_within(limit, wished=wished) for chip in chips]
        found.append(Contents(zone.head(limit), [Size(size.width(), size.height()) for size in sizes]))
    return found


def _settle(places: Places, placed: Sequence[Placed], piles: Sequence[Sequence[VikChip]]) -> None:
    """Give every pile and card the place that was found for it."""
    moved = [_shifted(one, EDGE_ROOM, EDGE_ROOM) for one in placed]
    places.field.set_areas([one.area for one in moved], nested=places.nested, house=places.house)
    for zone, one, chips in zip(places.zones, moved, piles, strict=True):
        area = rect_of(one.area)
        zone.put(area, one.head, round_mask=isinstance(one.area, Circle))
        for chip, box in zip(chips, one.cards, strict=True):
            chip.setGeometry(_rect(box).translated(-area.topLeft()))


def _shifted(one: Placed, right: float, down: float) -> Placed:
    """All of it that far away."""
    area: Circle | Box = (
        Circle(one.area.x + right, one.area.y + down, one.area.radius)
        if isinstance(one.area, Circle)
        else Box(one.area.left + right, one.area.top + down, one.area.width, one.area.height)
    )
    boxes = [Box(box.left + right, box.top + down, box.width, box.height) for box in (one.head, *one.cards)]
    return Placed(area, boxes[0], tuple(boxes[1:]))


def _rect(one: Box) -> QRect:
    return QRect(round(one.left), round(one.top), round(one.width), round(one.height))
