"""The steps at which a practice waits for the person: to read, to write, to choose and to sort."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pauseknap.core.practice.answers import Answer, Condition

FieldKind = Literal["line", "long", "date", "time", "file", "picture"]
ChooseForm = Literal["chips", "ticks", "cards", "slider", "pairs", "guess", "stations"]
SortForm = Literal["circles", "piles", "coins", "storeys"]
PAGES = ("check", "help", "pauses", "breathing", "voices", "words", "practices")
"""Pages of the app that a practice can lead to, as `page:help`."""
DrawKind = Literal["budget", "panel", "thanks", "storeys"]


@dataclass(frozen=True, kw_only=True)
class Step:
    """What every step has: the lengths it belongs to (in minutes; empty means all), and on what it hangs."""

    lengths: tuple[float, ...] = ()
    when: tuple[Condition, ...] = ()
    """All of them have to be met by the answers so far."""


@dataclass(frozen=True, kw_only=True)
class Opening:
    """A way from here to something else: a practice, or a page of the app as `page:help`."""

    to: str
    text: str = ""
    """What its button says; empty for the title of what it opens."""
    minutes: float | None = None


@dataclass(frozen=True, kw_only=True)
class Option:
    """One thing to choose or to sort."""

    id: str
    text: str
    said: str = ""
    """How it reads inside a sentence."""
    note: str = ""
    """A few words beside it: its level, what it costs."""
    reply: str = ""
    """What is told once it is chosen."""
    group: str = ""
    """The heading it stands under."""
    tags: tuple[str, ...] = ()
    """What a choice made before can ask for."""
    open: tuple[Opening, ...] = ()
    hidden: bool = False
    """Shown only to whoever asks for more."""


@dataclass(frozen=True, kw_only=True)
class Pile:
    """Where cards are put: a circle, a pile, a storey, or a number of coins."""

    id: str
    title: str
    question: str = ""
    key: str = ""
    """The letter that puts a card there."""


@dataclass(frozen=True, kw_only=True)
class Badge:
    """A mark a card can bear, and the words that put it there until the person takes it off."""

    text: str
    hint: str = ""
    words: tuple[str, ...] = ()
    pile: str = ""
    """The only pile where it is put by itself; empty for everywhere."""

    def marks(self, text: str) -> bool:
        """Whether a card that says this gets the badge by itself."""
        return any(word.casefold() in text.casefold() for word in self.words)


@dataclass(frozen=True, kw_only=True)
class Field:
    """One thing to write, with a question of its own."""

    id: str
    ask: str
    kind: FieldKind = "line"


@dataclass(frozen=True, kw_only=True)
class Calendar:
    """An appointment that can be put into one's own calendar."""

    title: str
    day: str
    """A hole with a date in it; empty for today."""
    time: str = ""
    minutes: int = 15
    weekly: bool = False


@dataclass(frozen=True, kw_only=True)
class SheetPart:
    """A heading of a sheet and the lines under it."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """One page to print or save."""

    title: str
    parts: tuple[SheetPart, ...]
    foot: str = ""


@dataclass(frozen=True, kw_only=True)
class Level:
    """How far along its options an answer is: 0 at the first, 1 at the last."""

    ask: str
    word: str
    share: float


@dataclass(frozen=True, kw_only=True)
class Drawing:
    """A picture of an answer, or of several."""

    what: DrawKind
    sources: tuple[str, ...]
    items: Answer = ()
    """What the answers hold, once they are known."""
    groups: tuple[str, ...] = ()
    """The heading each item stood under."""
    piles: tuple[Pile, ...] = ()
    levels: tuple[Level, ...] = ()
    """Of each answer to a choice, once all of them are there."""


@dataclass(frozen=True, kw_only=True)
class Show(Step):
    """A card to read, perhaps with something to take along; the practice waits until the person goes on."""

    title: str
    text: str
    button: str
    seconds: float = 0.0
    """About how long a person takes; nothing ends by itself."""
    more: str = ""
    open: tuple[Opening, ...] = ()
    copy: str = ""
    """Text for the clipboard."""
    calendar: Calendar | None = None
    sheet: Sheet | None = None
    draw: Drawing | None = None
    file: str = ""
    """A hole with the path of a file: a picture is shown, other files are opened by the system."""


@dataclass(frozen=True, kw_only=True)
class Asking(Step):
    """What every step has that waits for an answer. No answer is ever required."""

    id: str
    ask: str
    hint: str = ""
    button: str = ""
    seconds: float = 20.0
    keep: bool = False
    """Whether the answer is among what can be kept at the end."""


@dataclass(frozen=True, kw_only=True)
class Write(Asking):
    """Lines of one's own, or fields, once or for each item of an answer."""

    most: int = 1
    long: bool = False
    """Room for several sentences."""
    fields: tuple[Field, ...] = ()
    source: str = ""
    """The answer that stands here to begin with."""
    each: str = ""
    """The answer whose items are written about, one by one."""
    into: tuple[str, ...] = ()
    """Only those of them that lie in these piles."""
    items: Answer = ()
    """Those items, or what stands here to begin with, once known."""


@dataclass(frozen=True, kw_only=True)
class Offering(Asking):
    """What choosing and sorting have: options, written here, from a list, or from an answer before."""

    options: tuple[Option, ...] = ()
    source: str = ""
    """`cards`, `practice/answer` or `@list`."""
    into: tuple[str, ...] = ()
    """Only those that lie in these piles."""
    tagged: str = ""
    """Only those with every tag that was chosen in this answer."""
    own: bool = False
    """Whether one may add one's own."""


@dataclass(frozen=True, kw_only=True)
class Choose(Offering):
    """One or more of the options."""

    form: ChooseForm = "chips"
    most: int = 1
    """0 for as many as one likes."""
    shuffle: bool = False
    draw: bool = False
    """Whether one may be drawn by lot."""


@dataclass(frozen=True, kw_only=True)
class Sort(Offering):
    """Cards into piles."""

    form: SortForm = "piles"
    piles: tuple[Pile, ...] = ()
    split: bool = False
    """Whether a card may be split in two."""
    badge: Badge | None = None


AnyAsking = Write | Choose | Sort
AnyWaiting = Show | Write | Choose | Sort
WAITING = (Show, Write, Choose, Sort)
