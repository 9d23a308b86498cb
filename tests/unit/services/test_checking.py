"""Self-checks begun, kept when asked, and remembered."""

from __future__ import annotations

from itertools import count

import pytest
from tests.fakes.clock import FakeClock
from tests.fakes.library import FakeLibrary
from tests.fakes.store import FakeStore
from tests.unit.core.check.a_check import CHECK

from pauseknap.core.problems import Unusable
from pauseknap.services.catalogue import Catalogue
from pauseknap.services.check_session import CheckSession
from pauseknap.services.checking import Checking


class Room:
    """Checking over fakes."""

    def __init__(self) -> None:
        self.store = FakeStore()
        self.clock = FakeClock()
        numbers = count(1)
        self.checking = Checking(
            catalogue=Catalogue(FakeLibrary(checks=[CHECK]), "da"),
            store=self.store,
            clock=self.clock,
            new_id=lambda: f"id-{next(numbers)}",
            new_seed=lambda: 7,
        )

    def taken(self, alarm: int) -> CheckSession:
        """A quick check with the alarm answered so."""
        session = self.checking.begin("quick")
        session.rate(alarm)
        session.forward()
        return session


@pytest.fixture
def room() -> Room:
    return Room()


def test_nothing_is_kept_unless_it_is_asked_for(room: Room) -> None:
    room.taken(2).result()
    assert room.store.checks() == ()
    assert room.checking.last() is None


def test_a_kept_check_is_the_last_one_in_words(room: Room) -> None:
    room.checking.save(room.taken(2))
    last = room.checking.last()
    assert last is not None
    assert last.at == room.clock.now()
    assert [("ofte", 1.0), ("ikke i dag", 0.0), ("ikke i dag", 0.0)] == [
        (one.words, one.level) for one in last.buttons
    ]


def test_keeping_the_same_check_twice_keeps_one(room: Room) -> None:
    session = room.taken(1)
    first = room.checking.save(session)
    room.clock.advance(60)
    session.back()
    session.rate(0)
    room.checking.save(session)
    (kept,) = room.checking.saved()
    assert (0, "id-1", first.at) == (kept.answers.rated["alarm"], kept.id, kept.at)


def test_change_is_told_against_the_one_kept_before(room: Room) -> None:
    room.checking.save(room.taken(0))
    assert room.taken(2).result().buttons[0].change == "<change-more>"


def test_three_with_many_alarm_signs_bring_the_help_page(room: Room) -> None:
    for _ in range(2):
        room.checking.save(room.taken(2))
        room.clock.advance(86_400)
    assert room.taken(2).result().needs_help
    assert not room.taken(1).result().needs_help


def test_a_store_that_cannot_be_read_stops_no_check(room: Room) -> None:
    room.store.break_with("store-torn")
    assert room.taken(1).result().title
    assert room.checking.last() is None
    with pytest.raises(Unusable, match="store-torn"):
        room.checking.save(room.taken(1))


def test_one_can_be_forgotten_and_all_can(room: Room) -> None:
    first, second, third = (room.checking.save(room.taken(alarm)) for alarm in (0, 1, 2))
    room.checking.forget(second.id)
    assert [first.id, third.id] == [one.id for one in room.checking.saved()]
    room.checking.forget_everything()
    assert room.checking.saved() == ()
