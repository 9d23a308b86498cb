"""Makes practice files that people, editors and scoundrels might hand in: ours, with things changed."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any

from pauseknap.adapters.content import schema
from pauseknap.adapters.content.roots import packaged
from pauseknap.adapters.content.schema_base import STEP_KINDS, Keys
from pauseknap.adapters.content.yaml_nodes import read

FILES = sorted(packaged().folder.glob("*/practices/*.yaml"))
TEXTS = [path.read_text(encoding="utf-8") for path in FILES]
TREES: list[Any] = [read(path).data for path in FILES]

ODD: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 2, 0.5, 1e9, -0.0001, 10**14, "", " ", "x", "ja", "25 s", "0 s", "3599 s",
    [], {}, [[]], [{}], {"": ""}, ["x"], [1, "1"], {"any": "none"}, "any", "me", "own", "da", "S44", "first",
    "end", "page:help", "page:nowhere", "@moods", "@nowhere", "vik/circles", "nowhere/nothing", "{name}",
    "{words}", "{item}", "{a.b}", "{vik/circles.control}", "{", "}", "{{", "{}", "{ name }", "{name.name}",
    "a\nb\n\nc", "\t", "<b>x</b>", "%s %(x)s {0}", "../../etc/passwd", "/dev/zero", "C:\\x", "http://x",
    "æøåÆØÅ", "👩‍⚕️🌊", "e\u0301", "\u200f\u200e", "\ufeff", "\u00a0", "İıſ", "ﷺ" * 30, "x" * 241,
    "x" * 1501, "y" * 20_000, "a b " * 400, "#", "- x", "? x", ": x", "!!x", "&x", "*x", "---", "0x1f", "1_0",
)  # fmt: skip
"""Values that stand where another was expected."""
RAW = (
    "&a ", "*a ", "!!python/object:os.system ", "!x ", "<<: *a\n", "\t", "\x00", "\x07", "\x1b[2J",
    '"\\e[2J"', '"\\ud800"', "\u202e", "\ufffe", "---\n", "...\n", "%YAML 1.1\n", "? [a]\n: 1\n", "[" * 40,
    "]" * 3, "{" * 40, "- " * 60, "'", '"', ": ", "# ", "|\n", ">-\n", "\r", "\u2028", "\u0085", "'{'", "''",
    "{}", "[]", "~", "@",
)  # fmt: skip
"""What is typed, pasted or smuggled into the text itself."""


def _every_key(above: type[Keys]) -> set[str]:
    own = {field.alias or name for name, field in above.model_fields.items()}
    ours = (one for one in above.__subclasses__() if one.__module__.startswith(schema.__name__))
    return own.union(*map(_every_key, ours))


KEYS = sorted(_every_key(Keys))


def _places(group: Any) -> Iterator[tuple[Any, Any]]:
    for at in list(group) if isinstance(group, dict) else range(len(group)):
        yield group, at
        if isinstance(group[at], dict | list):
            yield from _places(group[at])


class Spoiler:
    """Makes one file after another; the same seed makes the same ones."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        self._ways: tuple[Callable[[list[Any]], None], ...] = (
            self._drop, self._retype, self._reorder, self._double, self._rename, self._add_key, self._swap,
            self._step, self._mild, self._mild, self._mild, self._mild,
        )  # fmt: skip

    def file(self) -> bytes:
        """The bytes of the next file."""
        chance = self._chance
        if chance.random() < 0.3:
            text = self._typed(chance.choice(TEXTS))
            return (
                text.encode("latin-1", "replace")
                if chance.random() < 0.05
                else text.encode(errors="surrogatepass")
            )
        tree = self._short(deepcopy(chance.choice(TREES)))
        holder = [tree]
        for _ in range(chance.choice((1, 1, 1, 2, 2, 3, 6))):
            chance.choice(self._ways)(holder)
        # JSON is YAML with all its brackets, and is written faster than it is read.
        text = json.dumps(holder[0], ensure_ascii=chance.random() < 0.1)
        return text.encode(errors="surrogatepass")

    def _short(self, tree: Any) -> Any:
        """Most practices with some steps left out, so that there is time for many."""
        for section in tree["sections"]:
            steps = section.get("steps", [])
            while len(steps) > 12 and self._chance.random() < 0.9:
                del steps[self._chance.randrange(len(steps))]
        return tree

    def _typed(self, text: str) -> str:
        """What goes wrong in an editor: lines lost, doubled, moved, moved in, and things pasted anywhere."""
        chance = self._chance
        lines = text.splitlines(keepends=True)
        for _ in range(chance.choice((1, 1, 2, 4))):
            place, other = chance.randrange(len(lines)), chance.randrange(len(lines))
            match chance.randrange(7):
                case 0:
                    lines[place] = ""
                case 1:
                    lines[place] *= 2
                case 2:
                    lines[place], lines[other] = lines[other], lines[place]
                case 3:
                    lines[place] = " " * chance.choice((1, 2, 4)) + lines[place]
                case 4:
                    lines[place] = lines[place].removeprefix(" " * chance.choice((1, 2, 4)))
                case 5:
                    at = chance.randrange(len(lines[place]) + 1)
                    lines[place] = lines[place][:at] + chance.choice(RAW) + lines[place][at:]
                case _:
                    del lines[place + 1 :]
                    lines[place] = lines[place][: chance.randrange(len(lines[place]) + 1)]
        return "".join(lines)

    def _place(self, holder: Any) -> tuple[Any, Any]:
        """Somewhere in a tree: a list or a group of keys, and what in it; anywhere, or near the top."""
        chance, group = self._chance, holder
        if chance.random() < 0.6:
            return chance.choice([*_places(holder)])
        while True:
            at = chance.choice(list(group)) if isinstance(group, dict) else chance.randrange(len(group))
            if not isinstance(group[at], dict | list) or not group[at] or chance.random() < 0.15:
                return group, at
            group = group[at]

    def _drop(self, holder: list[Any]) -> None:
        group, at = self._place(holder)
        if group is not holder:
            del group[at]

    def _retype(self, holder: list[Any]) -> None:
        group, at = self._place(holder)
        group[at] = deepcopy(self._chance.choice(ODD))

    def _reorder(self, holder: list[Any]) -> None:
        group, _ = self._place(holder)
        if isinstance(group, list):
            self._chance.shuffle(group)
        else:
            items = list(group.items())
            self._chance.shuffle(items)
            group.clear()
            group.update(items)

    def _double(self, holder: list[Any]) -> None:
        group, at = self._place(holder)
        if isinstance(group, list) and group is not holder:
            group.extend(deepcopy(group[at]) for _ in range(self._chance.choice((1, 1, 1, 70))))

    def _rename(self, holder: list[Any]) -> None:
        group, at = self._place(holder)
        if isinstance(group, dict):
            value = group.pop(at)
            typo = at[::-1] if self._chance.random() < 0.3 else self._chance.choice(KEYS)
            group[typo] = value

    def _add_key(self, holder: list[Any]) -> None:
        group, _ = self._place(holder)
        if isinstance(group, dict):
            group[self._chance.choice(KEYS)] = deepcopy(self._chance.choice(ODD))

    def _swap(self, holder: list[Any]) -> None:
        group, at = self._place(holder)
        other, there = self._place(self._chance.choice(TREES))
        group[at] = deepcopy(other[there])

    def _step(self, holder: list[Any]) -> None:
        """A step of another practice, with all that it refers to there."""
        into, taken = self._steps(holder[0]), self._steps(self._chance.choice(TREES))
        if into and taken:
            into.insert(self._chance.randrange(len(into) + 1), deepcopy(self._chance.choice(taken)))

    def _steps(self, tree: Any) -> list[Any]:
        sections = tree.get("sections") if isinstance(tree, dict) else None
        found = [
            steps
            for section in (sections if isinstance(sections, list) else ())
            if isinstance(section, dict)
            for steps in (section.get("steps"), section.get("each-person"))
            if isinstance(steps, list) and steps
        ]
        return self._chance.choice(found) if found else []

    def _mild(self, holder: list[Any]) -> None:
        """What an author may well do: other words, seconds, lengths or order, and answers put in."""
        group, at = self._place(holder)
        old = group[at]
        if isinstance(old, bool):
            group[at] = not old
        elif isinstance(old, int | float):
            group[at] = self._chance.choice((old + 1, old * 2, old / 2, max(1, old - 1), 30))
        elif isinstance(old, str) and " " in old:
            asked = [step[kind].get("id") for step in self._steps(holder[0]) for kind in STEP_KINDS
                     if isinstance(step, dict) and isinstance(step.get(kind), dict)]  # fmt: skip
            hole = f"{{{self._chance.choice(asked)}}}" if asked else "{name}"
            hole = self._chance.choice((hole, hole, "{name}", "{words}", "{"))
            group[at] = self._chance.choice((old.upper(), old[:20], f"{old} {hole}", "Kort. Og godt."))
