"""Steps as they are once answers are known: options found, holes filled, what hangs on others decided."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from pauseknap.core.language import Language
from pauseknap.core.practice.answers import ITEM, Answers, filled, holes_of, lines_of, path_in
from pauseknap.core.practice.model import AnyStep, Say, Section
from pauseknap.core.practice.waiting import (
    Asking,
    Calendar,
    Choose,
    Drawing,
    Level,
    Offering,
    Option,
    Pile,
    Sheet,
    SheetPart,
    Show,
    Sort,
    Write,
)

Lists = Mapping[str, tuple[Option, ...]]
"""Name → the options of a list that several practices share."""


@dataclass(frozen=True, kw_only=True)
class Resolved:
    """Sections whose steps need nothing more to be shown."""

    sections: tuple[Section, ...]
    pending: bool
    """Whether an answer still to come may bring or change steps."""


def resolved(sections: Iterable[Section], answers: Answers, lists: Lists, language: Language) -> Resolved:
    """Every step that the answers so far call for.

    `answers` has one for each step that was answered, if only an empty one, and under `practice/step` what
    was kept of others. A step that refers to an answer not given yet is left out for now.
    """
    work = _Resolving(answers, lists, language)
    whole = tuple(replace(section, steps=work.steps(section.steps)) for section in sections)
    return Resolved(sections=tuple(section for section in whole if section.steps), pending=work.pending)


@dataclass
class _Resolving:
    answers: Answers
    lists: Lists
    language: Language
    pending: bool = False
    asked: set[str] = field(default_factory=set)
    options: dict[str, Option] = field(default_factory=dict)
    piles: dict[str, tuple[Pile, ...]] = field(default_factory=dict)
    choices: dict[str, Choose] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for options in self.lists.values():
            self._learn(options)

    def steps(self, steps: Iterable[AnyStep]) -> tuple[AnyStep, ...]:
        """Those that are there, as they are."""
        return tuple(there for step in steps if (there := self._known(step)) is not None)

    def _known(self, step: AnyStep) -> AnyStep | None:
        """The step as it is. A question that is not there, and will not be, is no longer waited for."""
        before, self.pending = self.pending, False
        there = self._step(step)
        if there is None and isinstance(step, Asking) and not self.pending:
            self.asked.discard(step.id)
        self.pending = self.pending or before
        return there

    def _step(self, step: AnyStep) -> AnyStep | None:
        open_before = [one.answer for one in step.when if self._to_come(one.answer)]
        self.pending = self.pending or bool(open_before)
        there = all(one.met(self.answers) for one in step.when)
        if isinstance(step, Asking):
            self.asked.add(step.id)
            if isinstance(step, Offering):
                self._learn(step.options)
            if isinstance(step, Sort):
                self.piles[step.id] = step.piles
            if isinstance(step, Choose):
                self.choices[step.id] = step
        if not there:
            return None
        match step:
            case Say():
                text = self._text(step.text)
                return None if text is None else replace(step, text=text)
            case Show():
                return self._show(step)
            case Write():
                return self._write(step)
            case Choose() | Sort():
                return self._offering(step)
        return step

    def _to_come(self, answer: str) -> bool:
        return answer in self.asked and answer not in self.answers

    def _learn(self, options: Iterable[Option]) -> None:
        for option in options:
            self.options.setdefault(option.id, option)

    def _text(self, text: str) -> str | None:
        """The text with its holes filled; None, and perhaps pending, when that cannot be."""
        self.pending = self.pending or any(self._to_come(answer) for answer, _ in holes_of(text))
        return filled(text, self.answers, self.language)

    def _or_nothing(self, text: str) -> str:
        return self._text(text) or ""

    def _show(self, step: Show) -> Show | None:
        title, text = self._text(step.title), self._text(step.text)
        if title is None or text is None:
            return None
        return replace(
            step,
            title=title,
            text=text,
            more=self._or_nothing(step.more),
            copy=self._or_nothing(step.copy),
            file=self._file(step.file),
            calendar=self._calendar(step.calendar) if step.calendar else None,
            sheet=self._sheet(step.sheet) if step.sheet else None,
            draw=self._drawing(step.draw) if step.draw else None,
        )

    def _file(self, hole: str) -> str:
        self._or_nothing(hole)  # it may still be to come
        return path_in(hole, self.answers)

    def _calendar(self, calendar: Calendar) -> Calendar | None:
        title = self._text(calendar.title)
        if title is None:
            return None
        return replace(
            calendar, title=title, day=self._or_nothing(calendar.day), time=self._or_nothing(calendar.time)
        )

    def _sheet(self, sheet: Sheet) -> Sheet:
        parts = (
            SheetPart(title=part.title, lines=tuple(line for one in part.lines for line in self._lines(one)))
            for part in sheet.parts
        )
        return replace(
            sheet, parts=tuple(part for part in parts if part.lines), foot=self._or_nothing(sheet.foot)
        )

    def _lines(self, line: str) -> tuple[str, ...]:
        return lines_of(line, self.answers, self.language)

    def _drawing(self, drawing: Drawing) -> Drawing:
        items = tuple(item for source in drawing.sources for item in self.answers.get(source, ()))
        levels = tuple(level for source in drawing.sources if (level := self._level(source)) is not None)
        return replace(
            drawing,
            items=items,
            groups=tuple(self.options[one.id].group if one.id in self.options else "" for one in items),
            piles=self.piles.get(drawing.sources[0].rpartition("/")[2], ()),
            levels=levels if len(levels) == len(drawing.sources) else (),
        )

    def _level(self, source: str) -> Level | None:
        choice = self.choices.get(source)
        chosen = self.answers.get(source, ())
        names = [option.id for option in choice.options] if choice else []
        if choice is None or not chosen or chosen[0].id not in names:
            return None
        share = names.index(chosen[0].id) / max(1, len(names) - 1)
        return Level(ask=choice.ask, word=chosen[0].text, share=share)

    def _write(self, step: Write) -> Write | None:
        source = step.each or step.source
        every = self.answers.get(source, ()) if source else ()
        items = tuple(item for item in every if not step.into or item.into in step.into)
        if step.each and not items:
            self.pending = self.pending or self._to_come(step.each)
            return None
        ask = self._text(_apart(step.ask))
        if ask is None:
            return None
        fields = tuple(replace(one, ask=self._or_nothing(_apart(one.ask))) for one in step.fields)
        return replace(
            step,
            ask=_together(ask),
            hint=self._or_nothing(step.hint),
            fields=tuple(replace(one, ask=_together(one.ask)) for one in fields if one.ask),
            items=items,
        )

    def _offering(self, step: Choose | Sort) -> Choose | Sort | None:
        ask = self._text(step.ask)
        options = self._options(step)
        if ask is None or not (options or step.own):
            self.pending = self.pending or self._to_come(step.source)
            return None
        return replace(step, ask=ask, hint=self._or_nothing(step.hint), options=options)

    def _options(self, step: Choose | Sort) -> tuple[Option, ...]:
        options = step.options
        if step.source.startswith("@"):
            options = (*options, *self.lists.get(step.source[1:], ()))
        elif step.source:
            items = self.answers.get(step.source, ())
            found = [
                self._option(item.id or f"own-{place}", item.text)
                for place, item in enumerate(items, start=1)
                if not step.into or item.into in step.into
            ]
            there = {one.id for one in options}
            options = (*options, *(one for one in found if one.id not in there))
        if step.tagged:
            wanted = {item.id for item in self.answers.get(step.tagged, ())}
            options = tuple(one for one in options if wanted <= set(one.tags))
        return options

    def _option(self, id: str, text: str) -> Option:
        known = self.options.get(id)
        return known if known and known.text == text else Option(id=id, text=text)


_MARK = "\ufffc"


def _apart(text: str) -> str:
    """`{item}` is filled where the step is shown, once for each item."""
    return text.replace(f"{{{ITEM}}}", _MARK)


def _together(text: str) -> str:
    return text.replace(_MARK, f"{{{ITEM}}}")
