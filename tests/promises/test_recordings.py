"""What everything that finds recordings promises."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.fakes.recordings import FakeRecordings
from tests.fakes.spoken import spoken

from pauseknap.adapters.packs.shelf import DiskPacks
from pauseknap.core.sound.signal import speech_level
from pauseknap.core.timeline.model import RATE
from pauseknap.ports.recordings import Recorded, Recordings

LINE = "Mærk fødderne mod gulvet."


@pytest.fixture(params=["fake", "disk"])
def recordings(request: pytest.FixtureRequest, tmp_path: Path) -> Recordings:
    """One line is recorded, by oneself."""
    if request.param == "fake":
        return FakeRecordings({("da", LINE): Recorded(spoken(LINE), "")})
    packs = DiskPacks(tmp_path / "packs")
    packs.keep("da", LINE, spoken(LINE), private=False)
    return packs


def test_a_line_is_found_by_its_very_words(recordings: Recordings) -> None:
    found = recordings.get("da", LINE)
    assert found is not None
    assert "" == found.by
    assert len(spoken(LINE)) / RATE == pytest.approx(len(found.clip) / RATE, abs=0.3)
    assert speech_level(found.clip) > -40


@pytest.mark.parametrize("other", ["Mærk fødderne mod gulvet", "", "mærk fødderne mod gulvet."])
def test_other_words_are_another_line(recordings: Recordings, other: str) -> None:
    assert recordings.get("da", other) is None


def test_another_language_is_another_line(recordings: Recordings) -> None:
    assert recordings.get("en", LINE) is None
