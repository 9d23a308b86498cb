"""Lines of one's own, several sentences, or fields to fill in, once or for each of several things."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from pauseknap.core.practice.answers import ITEM, Answer, Item
from pauseknap.core.practice.waiting import AnyWaiting, Field, Write
from pauseknap.ui.pages.discard import empty
from pauseknap.ui.stage.asking.fields import AnyField, LongField, field_for
from pauseknap.ui.stage.asking.view import AskingView
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.labels import Text

LETTERS = 200


class WriteView(AskingView):
    """Enter goes to the next line, and from the last one on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._step: Write | None = None
        self._lines: list[QLineEdit] = []
        self._text: QPlainTextEdit | None = None
        self._fields: list[tuple[Item, str, AnyField]] = []
        """About whom or what, the field's id, and the field."""

    def fill(self, step: AnyWaiting, answer: Answer) -> None:
        if not isinstance(step, Write):
            return
        self._step = step
        empty(self.body)
        self._lines, self._text, self._fields = [], None, []
        if step.fields:
            self._fill_fields(step, answer)
        elif step.long:
            self._text = LongField(self._theme, step.ask)
            self._text.setPlainText("\n".join(item.text for item in answer))
            self._text.textChanged.connect(self.tell_change)
            self.body.addWidget(self._text)
        else:
            for place in range(step.most):
                self._add_line(answer[place].text if place < len(answer) else "")
            self._show_lines()

    def _add_line(self, text: str) -> None:
        line = QLineEdit(text)
        line.setMaxLength(LETTERS)
        place = len(self._lines) + 1
        ask = self._step.ask if self._step else ""
        line.setAccessibleName(ask if place == 1 else f"{ask} {place}")
        line.textEdited.connect(lambda _text: self._written())
        line.returnPressed.connect(lambda at=place - 1: self._entered(at))
        self._lines.append(line)
        self.body.addWidget(line)

    def _written(self) -> None:
        self._show_lines()
        self.tell_change()

    def _show_lines(self) -> None:
        """One empty line more than there are full ones: seven empty ones at once look like a form."""
        full = max((at for at, line in enumerate(self._lines, start=1) if line.text().strip()), default=0)
        for at, line in enumerate(self._lines):
            line.setVisible(at <= full)

    def _entered(self, at: int) -> None:
        after = at + 1
        if self._lines[at].text().strip() and after < len(self._lines):
            self._lines[after].setVisible(True)
            self._lines[after].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.go_on()

    def _fill_fields(self, step: Write, answer: Answer) -> None:
        given = {(item.id, item.text): item for item in answer}
        alone = Item(text="")
        for about in step.items if step.each else (answer[0] if answer else alone,):
            before = given.get((about.id, about.text), about)
            if step.each:
                self.body.addWidget(Text(self._theme, about.text, style="strong"))
            for field in step.fields:
                self._add_field(about, field, before.notes.get(field.id, ""))
            self.body.addSpacing(8)

    def _add_field(self, about: Item, field: Field, text: str) -> None:
        ask = field.ask.replace(f"{{{ITEM}}}", about.said or about.text)
        shown = field_for(self._theme, field.kind, ask, text)
        self.body.addWidget(Text(self._theme, ask, style="secondary", ink="ink2"))
        self.body.addWidget(shown)
        shown.edited.connect(self.tell_change)
        self._fields.append((about, field.id, shown))

    def answer(self) -> Answer:
        """The lines that are not empty, or each thing with what was written about it."""
        if self._text is not None:
            text = self._text.toPlainText().strip()
            return (Item(text=text),) if text else ()
        if not self._fields:
            texts = (" ".join(line.text().split()) for line in self._lines)
            return tuple(Item(text=text) for text in texts if text)
        notes: dict[int, dict[str, str]] = {}
        abouts: dict[int, Item] = {}
        for about, name, shown in self._fields:
            abouts[id(about)] = about
            notes.setdefault(id(about), {})
            if written := shown.value():
                notes[id(about)][name] = written
        whole = ((about, notes[key]) for key, about in abouts.items())
        return tuple(
            Item(
                text=about.text or next(iter(written.values()), ""),
                id=about.id,
                into=about.into,
                said=about.said,
                notes={**about.notes, **written} if about.text else written,
            )
            for about, written in whole
            if about.text or written
        )

    def focus_first(self) -> None:
        """The first line or field."""
        first: QWidget | None = self._text
        if self._lines:
            first = self._lines[0]
        elif self._fields:
            first = self._fields[0][2]
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
