"""One small practice of one's own in memory, and everything to write it with."""

from __future__ import annotations

from tests.fakes.library import FakeLibrary
from tests.fakes.own_practices import FakeOwnPractices
from tests.unit.adapters.content.a_practice import PRACTICE
from tests.unit.ui.pages.samples import preferences

from pauseknap.adapters.content.own_texts import copied, look_through
from pauseknap.services.writing import Writing
from pauseknap.ui.pages.own.presenter import WritingPresenter

__all__ = ["FILE", "PRACTICE", "desk"]

FILE = "small.yaml"


def desk(files: FakeOwnPractices | None = None) -> tuple[WritingPresenter, FakeOwnPractices]:
    """The practice is open; its files can be looked into."""
    there = files or FakeOwnPractices({FILE: PRACTICE})
    writing = Writing(
        files=there,
        library=FakeLibrary(),
        preferences=preferences(),
        look_through=look_through,
        copied=copied,
    )
    presenter = WritingPresenter(writing)
    presenter.open(FILE)
    return presenter, there
