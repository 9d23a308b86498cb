"""Questions in a terminal: options have numbers, cards their letters, and Enter alone goes on."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from pauseknap.core.practice.answers import ITEM, Answer, Item
from pauseknap.core.practice.waiting import Asking, Choose, Field, Option, Pile, Sort, Write

ReadLine = Callable[[], str | None]
"""What was typed up to Enter; None where nobody can type."""
Say = Callable[[str], None]
_APART = re.compile(r"[,;\s]+")


class Questions:
    """Asks one step at a time; an answer that cannot be understood is asked for again."""

    def __init__(self, words: Mapping[str, str], say: Say, read: ReadLine) -> None:
        self._words = words
        self._say = say
        self._read = read

    def ask(self, step: Asking) -> Answer | None:
        """The answer; None when there is nobody to ask any more."""
        self._say("")
        self._say(step.ask)
        if step.hint:
            self._say(step.hint)
        try:
            match step:
                case Write():
                    return self._write(step)
                case Choose():
                    return self._choose(step)
                case Sort():
                    return self._sort(step)
        except EOFError:
            pass
        return None

    def yes(self, question: str) -> bool:
        """Whether the person says yes."""
        self._say(question)
        try:
            said = self._line().casefold()
        except EOFError:
            return False
        return said in self._words["terminal.yes"].casefold().split()

    def _line(self) -> str:
        line = self._read()
        if line is None:
            raise EOFError
        return " ".join(line.split())

    def _write(self, step: Write) -> Answer:
        if step.fields:
            abouts = step.items if step.each else (Item(text=""),)
            items = [self._filled(about, step.fields) for about in abouts]
            return tuple(item for item in items if item.text or item.notes)
        self._say(
            self._words["terminal.lines"] if step.most > 1 or step.long else self._words["terminal.line"]
        )
        lines: list[str] = []
        while len(lines) < (step.most if not step.long else 1) and (line := self._line()):
            lines.append(line)
        return tuple(Item(text=line) for line in lines)

    def _filled(self, about: Item, fields: Sequence[Field]) -> Item:
        notes = dict(about.notes)
        for field in fields:
            self._say(field.ask.replace(f"{{{ITEM}}}", about.said or about.text))
            if line := self._line():
                notes[field.id] = line
        text = about.text or next(iter(notes.values()), "")
        return Item(text=text, id=about.id, into=about.into, said=about.said, notes=notes)

    def _choose(self, step: Choose) -> Answer:
        self._number([option.text for option in step.options])
        self._say(self._words["terminal.pick-own" if step.own else "terminal.pick"])
        while True:
            line = self._line()
            chosen = self._picked(line, step)
            if chosen is not None:
                for item in chosen:
                    if reply := next((one.reply for one in step.options if one.id == item.id), ""):
                        self._say(reply)
                return chosen
            self._say(self._words["terminal.not-understood"])

    def _picked(self, line: str, step: Choose) -> Answer | None:
        numbers = [word for word in _APART.split(line) if word]
        if all(word.isdecimal() and 1 <= int(word) <= len(step.options) for word in numbers):
            items = tuple(_item(step.options[int(word) - 1]) for word in dict.fromkeys(numbers))
            return items[: step.most] if step.most else items
        return (Item(text=line),) if step.own else None

    def _sort(self, step: Sort) -> Answer:
        signs = [pile.key or str(place) for place, pile in enumerate(step.piles, start=1)]
        for sign, pile in zip(signs, step.piles, strict=True):
            self._say(f"  {sign}  {pile.title}" + (f": {pile.question}" if pile.question else ""))
        self._say(self._words["terminal.sort"])
        return tuple(self._placed(option, step.piles, signs) for option in step.options)

    def _placed(self, option: Option, piles: Sequence[Pile], signs: Sequence[str]) -> Item:
        while True:
            self._say(f"{option.text}?")
            line = self._line().upper()
            if not line:
                return _item(option)
            if line in signs:
                return _item(option, piles[signs.index(line)].id)
            self._say(self._words["terminal.not-understood"])

    def _number(self, texts: Sequence[str]) -> None:
        for place, text in enumerate(texts, start=1):
            self._say(f"  {place}  {text}")


def _item(option: Option, into: str = "") -> Item:
    return Item(text=option.text, id=option.id, said=option.said, into=into)
