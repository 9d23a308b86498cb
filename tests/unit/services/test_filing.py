"""One file at a time, away from the window: how far it is, what came of it, and nothing after a stop."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.fakes.background import FakeBackground
from tests.fakes.library import A_PRACTICE

from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.personal import Choices
from pauseknap.core.problems import Unusable
from pauseknap.services.exporting import Cancelled, Exported
from pauseknap.services.filing import Filed, Filing
from pauseknap.services.order import Order
from pauseknap.services.saving import Saving
from pauseknap.services.time_left import Ahead

ORDER = Order(sound="/here/x.wav")
CHOICES = Choices(minutes=1)


class Slow(Saving):
    """Writes nothing; does what the test says while it "works"."""

    def __init__(self, meanwhile: Callable[[], None] = lambda: None) -> None:
        self.meanwhile = meanwhile
        self.error: Exception | None = None
        self.asked: list[Order] = []

    def save(
        self,
        practice: Practice,
        choices: Choices,
        order: Order,
        *,
        on_progress: Callable[[Ahead], None],
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Exported:
        self.asked.append(order)
        for share in (0.25, 0.2501, 0.5):
            on_progress(Ahead(share, 20))
            self.meanwhile()
            if cancelled():
                raise Cancelled
        if self.error is not None:
            raise self.error
        return Exported(seconds=60.0, voice=None, missing=("Tak.",))


class Desk:
    """Someone who has a file made, and everything they are told."""

    def __init__(self) -> None:
        self.saving, self.background = Slow(), FakeBackground()
        self.filing = Filing(lambda: self.saving, self.background)
        self.told: list[Filed] = []
        self.filing.watch(self.told.append)

    def begin(self) -> None:
        self.filing.begin(A_PRACTICE, CHOICES, ORDER)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_it_tells_how_far_it_is_and_then_that_the_file_is_there(desk: Desk) -> None:
    desk.begin()
    desk.background.work()
    assert ["making", "making", "making", "saved"] == [filed.stage for filed in desk.told]
    assert [0.0, 0.25, 0.5] == [filed.ahead.share for filed in desk.told[:-1]]
    saved = desk.filing.filed
    assert (A_PRACTICE.title, "/here/x.wav", 60.0, ("Tak.",)) == (
        saved.title,
        saved.file,
        saved.seconds,
        saved.missing,
    )


def test_a_second_file_waits_until_the_person_asks_again(desk: Desk) -> None:
    desk.begin()
    desk.begin()
    desk.background.work()
    assert [ORDER] == desk.saving.asked
    desk.begin()
    desk.background.work()
    assert [ORDER, ORDER] == desk.saving.asked


def test_stopping_it_is_at_once_and_nothing_more_is_heard_of_it(desk: Desk) -> None:
    desk.saving.meanwhile = desk.filing.cancel
    desk.begin()
    desk.background.work()
    assert Filed() == desk.filing.filed
    assert ["making", "making", "idle"] == [filed.stage for filed in desk.told]


def test_after_a_stop_another_can_be_begun_before_the_first_has_let_go(desk: Desk) -> None:
    def stop_and_begin() -> None:
        desk.saving.meanwhile = lambda: None
        desk.filing.cancel()
        desk.begin()

    desk.saving.meanwhile = stop_and_begin
    desk.begin()
    desk.background.work()
    assert "saved" == desk.filing.filed.stage
    assert 2 == len(desk.saving.asked)


def test_what_cannot_be_done_is_told_with_its_reason(desk: Desk) -> None:
    desk.saving.error = Unusable("disk-full")
    desk.begin()
    desk.background.work()
    assert "failed" == desk.filing.filed.stage
    assert desk.filing.filed.trouble is desk.saving.error
    desk.filing.forget()
    assert Filed() == desk.filing.filed


@pytest.mark.logs("a sound file could not be made")
def test_what_nobody_foresaw_is_told_too_and_kept_in_the_log(desk: Desk) -> None:
    desk.saving.error = RuntimeError("odd")
    desk.begin()
    desk.background.work()
    assert desk.filing.filed.trouble is not None
    assert "file-not-made" == desk.filing.filed.trouble.what
