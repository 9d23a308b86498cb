"""What every page needs: the look worn by Qt's own widgets, words, times, and a self-check's services."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from tests.fakes.clock import FakeClock
from tests.fakes.store import FakeStore

from pauseknap.adapters.content.library import ContentLibrary
from pauseknap.adapters.content.roots import packaged
from pauseknap.services.catalogue import Catalogue
from pauseknap.services.checking import Checking
from pauseknap.ui.style.files import resources_folder
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.words import Words


@dataclass
class Later:
    """What was to be done in a while, done by hand."""

    waiting: list[tuple[int, Callable[[], None]]] = field(default_factory=list)

    def __call__(self, milliseconds: int, call: Callable[[], None]) -> None:
        self.waiting.append((milliseconds, call))

    def pass_by(self) -> list[int]:
        """Let the time pass; returns how long each waited."""
        waiting, self.waiting = self.waiting, []
        for _, call in waiting:
            call()
        return [milliseconds for milliseconds, _ in waiting]


@dataclass
class Desk:
    """The services of a self-check over a store in memory."""

    store: FakeStore
    catalogue: Catalogue
    checking: Checking


@pytest.fixture(scope="session")
def library() -> ContentLibrary:
    """Our own texts."""
    return ContentLibrary([packaged()])


@pytest.fixture
def dressed(theme: Theme, qapp: QApplication) -> Iterator[Theme]:
    """The theme, worn by Qt's own widgets as well."""
    theme.dress(qapp)
    yield theme
    qapp.setStyleSheet("")


@pytest.fixture
def words(qapp: QApplication, theme: Theme) -> Iterator[Words]:
    """English to begin with; gone before the theme is, because pages redraw when the language changes."""
    made = Words(qapp, resources_folder() / "translations")
    made.use("en")
    yield made
    # Pages that were closed go now, not in the middle of the next test.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    made.use("en")
    shiboken6.delete(made)


@pytest.fixture
def times(words: Words) -> Times:
    """Times in the language of `words`."""
    return Times(words)


@pytest.fixture
def later() -> Later:
    """Time that passes by hand."""
    return Later()


@pytest.fixture
def desk(library: ContentLibrary) -> Desk:
    """Nothing saved yet."""
    store = FakeStore()
    catalogue = Catalogue(library, "en")
    numbers = iter(range(1, 1000))
    checking = Checking(
        catalogue=catalogue,
        store=store,
        clock=FakeClock(datetime(2026, 11, 12, 9, 0, tzinfo=UTC)),
        new_id=lambda: str(next(numbers)),
        new_seed=lambda: 7,
    )
    return Desk(store, catalogue, checking)
