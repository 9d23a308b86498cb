"""What every settings file promises."""

from __future__ import annotations

from datetime import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fakes.preferences import FakeSettingsFile

from pauseknap.adapters.storage.settings_file import YamlSettings
from pauseknap.core.settings import Reminders, Settings, Sound, VoiceChoice
from pauseknap.ports.preferences import SettingsFile

SHARES = st.integers(min_value=0, max_value=100).map(lambda steps: steps / 100)
SOME_TEXT = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=20)
TIMES = st.times().map(lambda moment: time(moment.hour, moment.minute))
SETTINGS = st.builds(
    Settings,
    language=st.sampled_from(["system", "da", "en"]),
    theme=st.sampled_from(["system", "light", "dark", "contrast"]),
    motion=st.sampled_from(["system", "full", "reduced"]),
    text_scale=SHARES.map(lambda more: round(1 + more, 2)),
    captions=st.booleans(),
    hide_text=st.booleans(),
    ask_before=st.booleans(),
    sound=st.builds(
        Sound,
        on=st.booleans(),
        volume=SHARES,
        ambience=st.sampled_from(["none", "water", "wind", "rain", "tone", "room", "own"]),
        bell_volume=SHARES,
        breath_voice=st.booleans(),
        breath_voice_volume=SHARES,
    ),
    voices=st.dictionaries(
        st.sampled_from(["da", "en"]),
        st.builds(VoiceChoice, id=SOME_TEXT, rate=st.integers(min_value=60, max_value=240)),
    ),
    reminders=st.builds(
        Reminders,
        on=st.booleans(),
        every=st.integers(min_value=5, max_value=480),
        start=TIMES,
        end=TIMES,
        days=st.frozensets(st.integers(min_value=0, max_value=6)),
        quiet_until=st.sampled_from(["", "off", "2026-03-02T12:00:00+01:00"]),
    ),
    breath_minutes=st.sampled_from([1, 3, 5, 10]),
    minutes=st.dictionaries(SOME_TEXT, st.integers(min_value=1, max_value=60), max_size=3),
    names=st.dictionaries(st.sampled_from(["dear", "stranger"]), SOME_TEXT),
    told_back=st.dictionaries(SOME_TEXT, st.dates().map(lambda day: day.isoformat()), max_size=3),
    order=st.lists(SOME_TEXT, max_size=4).map(tuple),
    rights_heard=st.integers(min_value=0, max_value=9),
    shorter_next_time=st.booleans(),
)


@pytest.fixture(params=["fake", "yaml"])
def file(request: pytest.FixtureRequest, tmp_path: Path) -> SettingsFile:
    """The one in memory, and the one in a folder that is not there yet."""
    return FakeSettingsFile() if request.param == "fake" else YamlSettings(tmp_path / "not" / "settings.yaml")


def test_a_person_who_has_set_nothing_gets_what_suits_the_first_minute(file: SettingsFile) -> None:
    assert file.load() == (Settings(), ())


@given(settings=SETTINGS)
def test_what_was_saved_is_what_is_loaded(file: SettingsFile, settings: Settings) -> None:
    assert file.save(settings)
    assert file.load() == (settings, ())
