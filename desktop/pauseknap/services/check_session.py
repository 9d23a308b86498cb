"""One self-check on its way: which page, what was answered, and what comes of it. It knows no screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pauseknap.core.check.advice import Advice, advise
from pauseknap.core.check.model import (
    Answers,
    AnyPage,
    Button,
    Check,
    Coins,
    Kind,
    Rate,
    SavedCheck,
    Signs,
    Write,
)
from pauseknap.core.check.result import Result, result_of
from pauseknap.core.check.shuffle import shuffled
from pauseknap.core.practice.model import Practice


class CheckSession:
    """A wizard for window and terminal alike. Nothing is required, nothing times out, and nothing is kept."""

    def __init__(
        self,
        check: Check,
        kind: Kind,
        *,
        seed: int,
        saved: Sequence[SavedCheck] = (),
        practices: Sequence[Practice] = (),
    ) -> None:
        self.kind: Kind = kind
        self.check = check
        self._seed = seed
        self._saved = tuple(saved)
        self._practices = tuple(practices)
        self._pages = shuffled(check.pages(kind), seed)
        self._at = 0
        self._ticked: dict[Button, frozenset[str]] = {}
        self._rated: dict[str, int] = {}
        self._coins: dict[str, int] = {}
        self._written: dict[str, str] = {}
        self._bad = False
        self.kept: SavedCheck | None = None
        """What was saved of it, once it was."""

    def translate(self, check: Check, practices: Sequence[Practice]) -> None:
        """Go on in another language, on the same page with the same answers."""
        self.check = check
        self._practices = tuple(practices)
        self._pages = shuffled(check.pages(self.kind), self._seed)
        self._at = min(self._at, len(self._pages))

    @property
    def done(self) -> bool:
        """Whether the last page is behind; then the result is shown."""
        return self._at >= len(self._pages)

    @property
    def page(self) -> AnyPage:
        """The page one is on, or the last one when done."""
        return self._pages[min(self._at, len(self._pages) - 1)]

    @property
    def number(self) -> int:
        """Which page this is, from 1."""
        return min(self._at, len(self._pages) - 1) + 1

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    @property
    def first(self) -> bool:
        """Whether there is no page before this one."""
        return self._at == 0

    def forward(self) -> None:
        """Go on. Signs that were looked at and left untouched count as none."""
        page = self.page
        if isinstance(page, Signs) and not self.done:
            self._ticked.setdefault(page.button, frozenset())
        self._at = min(self._at + 1, len(self._pages))

    def back(self) -> None:
        """Go to the page before."""
        self._at = max(0, min(self._at, len(self._pages)) - 1)

    def skip(self) -> None:
        """Leave this page unanswered ("ikke i dag") and go on."""
        match self.page:
            case Signs(button=button):
                self._ticked.pop(button, None)
            case Rate(statement=statement):
                self._rated.pop(statement.id, None)
            case Coins(statements=statements):
                for statement in statements:
                    self._coins.pop(statement.id, None)
            case Write(id=page_id):
                self._written.pop(page_id, None)
        self._at = min(self._at + 1, len(self._pages))

    def toggle(self, statement: str) -> None:
        """Tick a sign of this page, or untick it."""
        page = self.page
        if isinstance(page, Signs) and any(one.id == statement for one in page.statements):
            self._ticked[page.button] = self._ticked.get(page.button, frozenset()) ^ {statement}

    def rate(self, value: int) -> None:
        """Answer this page's statement by the place of the answer, from 0; the shell then goes forward."""
        page = self.page
        if isinstance(page, Rate) and 0 <= value < len(page.answers):
            self._rated[page.statement.id] = value

    def put(self, statement: str, coins: int) -> None:
        """Put so many coins on one kind of deposit or withdrawal."""
        page = self.page
        if isinstance(page, Coins) and any(one.id == statement for one in page.statements):
            self._coins[statement] = min(max(coins, 0), page.most)

    def write(self, text: str) -> None:
        """Keep own words for this page, cut to its length."""
        page = self.page
        if isinstance(page, Write):
            self._written[page.id] = " ".join(text.split())[: page.letters]

    def feel_bad(self, bad: bool) -> None:
        """Tick, or untick, "Jeg har det rigtig dårligt"; it can be reached from every page."""
        self._bad = bad

    @property
    def bad(self) -> bool:
        """Whether it is ticked; the shell then shows the help page at once."""
        return self._bad

    def ticked(self) -> frozenset[str]:
        """The signs ticked on this page."""
        page = self.page
        return self._ticked.get(page.button, frozenset()) if isinstance(page, Signs) else frozenset()

    def rated(self) -> int | None:
        """The answer on this page, if there is one."""
        page = self.page
        return self._rated.get(page.statement.id) if isinstance(page, Rate) else None

    def coins(self) -> Mapping[str, int]:
        """Coins on every kind of this page."""
        page = self.page
        kinds = page.statements if isinstance(page, Coins) else ()
        return {one.id: self._coins.get(one.id, 0) for one in kinds}

    def written(self) -> str:
        """Own words on this page."""
        return self._written.get(self.page.id, "")

    def answers(self) -> Answers:
        """Everything answered so far."""
        return Answers(
            kind=self.kind,
            ticked=dict(self._ticked),
            rated=dict(self._rated),
            coins=dict(self._coins),
            written={page: text for page, text in self._written.items() if text},
            bad=self._bad,
        )

    def advice(self) -> Advice:
        """What follows from the answers, against the checks saved before."""
        return advise(self.check, self.answers(), self._saved)

    def result(self) -> Result:
        """The result page; it can be asked for at any time, also when one leaves early."""
        return result_of(self.check, self.advice(), self._practices)
