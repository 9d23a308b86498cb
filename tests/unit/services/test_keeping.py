"""Getting rid of what was kept."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from tests.fakes.clips import FakeClips
from tests.fakes.packs import FakePacks
from tests.fakes.preferences import FakeSettingsFile
from tests.fakes.records import FakeRecords
from tests.fakes.seal import FakeSeal
from tests.fakes.spoken import spoken
from tests.fakes.store import FakeStore
from tests.fakes.wording import FakeWording

from pauseknap.core.check.model import Answers, SavedCheck
from pauseknap.core.practice.record import Record
from pauseknap.core.problems import Unusable
from pauseknap.core.settings import Settings
from pauseknap.services.keeping import Keeping
from pauseknap.services.preferences import Preferences


def saved(name: str) -> SavedCheck:
    at = datetime(2026, 11, 12, 9, 0, tzinfo=UTC)
    return SavedCheck(id=name, at=at, check="self-check", answers=Answers(kind="quick"), amounts={})


RECORD = Record(
    id="r", practice="vik", at=datetime(2026, 11, 12, 9, 0, tzinfo=UTC), language="da", answers={}
)


class House:
    def __init__(self) -> None:
        self.store, self.clips = FakeStore(), FakeClips()
        self.preferences = Preferences(FakeSettingsFile(Settings(names={"dear": "Bo"}, theme="dark")))
        self.packs, self.wording = FakePacks(), FakeWording()
        self.packs.keep("da", "Må du have ro.", spoken("Må du have ro."), private=False)
        self.wording.put("just-like-me", "da", "Må du have ro.", "Ro til dig.")
        self.records, self.seal = FakeRecords(), FakeSeal()
        self.keeping = Keeping(
            records=self.records,
            seal=self.seal,
            store=self.store,
            clips=self.clips,
            packs=self.packs,
            wording=self.wording,
            preferences=self.preferences,
            folder="/a/folder",
        )
        for name in ("1", "2"):
            self.store.save_check(saved(name))


def test_checks_go_and_settings_stay() -> None:
    house = House()
    assert 2 == house.keeping.checks()
    house.keeping.forget_checks()
    assert 0 == house.keeping.checks()
    assert "dark" == house.preferences.settings.theme


def test_everything_is_checks_clips_recordings_own_words_names_and_settings() -> None:
    house = House()
    told: list[Settings] = []
    house.preferences.watch(told.append)
    house.keeping.forget_everything()
    assert 0 == house.keeping.checks()
    assert [0] == [pack.lines for pack in house.packs.all()]
    assert {} == house.wording.words
    assert Settings() == house.preferences.settings
    assert [Settings()] == told


def test_a_disk_that_will_not_is_told_and_forgets_no_settings() -> None:
    house = House()
    house.store.break_with("disk-full")
    with pytest.raises(Unusable):
        house.keeping.forget_everything()
    assert {"dear": "Bo"} == house.preferences.settings.names


def test_what_was_kept_of_practices_goes_with_the_seal_of_the_diary() -> None:
    house = House()
    house.records.save_record(RECORD)
    house.seal.make("en stille morgen")
    house.keeping.forget_practices()
    assert (0, "none") == (house.keeping.practices(), house.seal.state())
