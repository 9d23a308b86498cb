"""Options to choose from as chips: one, several, or one's own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from pauseknap.core.practice.answers import Answer, Item
from pauseknap.core.practice.waiting import AnyWaiting, Choose, Option
from pauseknap.ui.announce import announce
from pauseknap.ui.pages.discard import empty
from pauseknap.ui.stage.asking.items import as_item
from pauseknap.ui.stage.asking.view import AskingView
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.chip import SignChip
from pauseknap.ui.widgets.control import Arrows
from pauseknap.ui.widgets.flow import FlowLayout
from pauseknap.ui.widgets.fold import Fold
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.tips import tip

LETTERS = 120


class ChooseView(AskingView):
    """One stop for Tab a group; arrow keys go from chip to chip, Space or Enter chooses."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._step: Choose | None = None
        self._chips: list[tuple[Item, SignChip]] = []
        self._order: list[SignChip] = []
        """Those chosen, in the order they were."""
        self._own: QLineEdit | None = None
        self._flow: FlowLayout | None = None
        self._replies: dict[str, str] = {}
        self._reply = Text(theme, style="lead", ink="ink2")
        self._more: Fold | None = None

    def fill(self, step: AnyWaiting, answer: Answer) -> None:
        if not isinstance(step, Choose):
            return
        self._step = step
        self._reply.setParent(self)
        empty(self.body)
        self._chips, self._order, self._own, self._more = [], [], None, None
        self._replies = {option.id: option.reply for option in step.options if option.reply}
        seen = [option for option in step.options if not option.hidden]
        for group in dict.fromkeys(option.group for option in seen):
            if group:
                self.body.addWidget(Text(self._theme, group, style="strong"))
            self._add_group(
                [option for option in seen if option.group == group], group or step.ask, self.body
            )
        if hidden := [option for option in step.options if option.hidden]:
            self._more = Fold(self._theme)
            self._more.set_title(self.tr("Show more"))
            self._add_group(hidden, step.ask, self._more.inside)
            self.body.addWidget(self._more)
        if step.own:
            self._add_own(step)
        self._reply = Text(self._theme, style="lead", ink="ink2")
        self.body.addWidget(self._reply)
        known = {option.id for option in step.options}
        for item in answer:
            if item.id not in known and step.own:
                self._add_chip(item)
        chosen = {(item.id, item.text) for item in answer}
        for item, chip in self._chips:
            if (item.id, item.text) in chosen or item.id in {one.id for one in answer if one.id}:
                chip.setChecked(True)
        self._tell_reply()

    def _add_group(self, options: list[Option], name: str, into: QVBoxLayout) -> None:
        place = QWidget()
        place.setAccessibleName(name)
        self._flow = FlowLayout(place, gap=8, row_gap=8)
        chips = [self._chip(as_item(option), option.note) for option in options]
        for chip in chips:
            self._flow.addWidget(chip)
        Arrows(chips)
        into.addWidget(place)

    def _chip(self, item: Item, note: str = "") -> SignChip:
        chip = SignChip(self._theme, item.text)
        if note:
            chip.setAccessibleDescription(note)
            chip.setToolTip(tip(note))
        chip.toggled.connect(lambda on, chip=chip: self._toggled(chip, on=on))
        self._chips.append((item, chip))
        return chip

    def _add_own(self, step: Choose) -> None:
        self._own = QLineEdit()
        self._own.setMaxLength(LETTERS)
        self._own.setPlaceholderText(self.tr("Something of your own"))
        self._own.setAccessibleName(self.tr("Something of your own"))
        self._own.returnPressed.connect(self._own_written)
        self.body.addWidget(self._own)
        if self._flow is None:
            self._add_group([], step.ask, self.body)

    def _own_written(self) -> None:
        if self._own is None:
            return
        text = " ".join(self._own.text().split())
        if not text:
            self.go_on()
            return
        self._own.clear()
        self._add_chip(Item(text=text)).setChecked(True)

    def _add_chip(self, item: Item) -> SignChip:
        chip = self._chip(item)
        if self._flow is not None:
            self._flow.addWidget(chip)
        chip.show()
        return chip

    def _toggled(self, chip: SignChip, *, on: bool) -> None:
        step = self._step
        if step is None:
            return
        if on:
            self._order.append(chip)
            if step.most and len(self._order) > step.most:
                self._order[0].setChecked(False)
        elif chip in self._order:
            self._order.remove(chip)
        self._tell_reply()
        self.tell_change()

    def _tell_reply(self) -> None:
        last = self._order[-1] if self._order else None
        item = next((item for item, chip in self._chips if chip is last), None)
        reply = self._replies.get(item.id, "") if item else ""
        if reply != self._reply.text():
            self._reply.setText(reply)
            if reply:
                announce(self, reply)
        self._reply.setVisible(bool(reply))

    def answer(self) -> Answer:
        """What is chosen, in the order it was."""
        by_chip = {id(chip): item for item, chip in self._chips}
        chosen = tuple(by_chip[id(chip)] for chip in self._order)
        pending = " ".join(self._own.text().split()) if self._own is not None else ""
        return (*chosen, Item(text=pending)) if pending else chosen

    def focus_first(self) -> None:
        """The chip that is chosen, or the first."""
        chips = [chip for _, chip in self._chips]
        chosen = [chip for chip in chips if chip.isChecked()]
        first = next((chip for chip in (*chosen, *chips)), self._own)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
