"""Settings take effect at once, and deleting takes two clicks."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest
from tests.unit.ui.pages.samples import preferences
from tests.unit.ui.pages.settings.kept import KeptInMemory

from pauseknap.core.problems import Unusable
from pauseknap.core.settings import Reminders, Settings, Sound, VoiceChoice
from pauseknap.ui.pages.settings.presenter import SettingsPresenter, nearest_scale


def test_one_change_leaves_the_others_alone() -> None:
    kept = preferences(Settings(sound=Sound(ambience="water"), reminders=Reminders(every=45)))
    presenter = SettingsPresenter(kept, KeptInMemory())
    presenter.change_sound(voice_volume=0.5)
    presenter.change_reminders(discreet=True)
    presenter.change(text_scale=1.5)
    assert (
        Settings(
            sound=Sound(ambience="water", voice_volume=0.5),
            reminders=Reminders(every=45, discreet=True),
            text_scale=1.5,
        )
        == kept.settings
    )


def test_days_come_and_go() -> None:
    kept = preferences()
    presenter = SettingsPresenter(kept, KeptInMemory())
    presenter.set_day(6, on=True)
    presenter.set_day(0, on=False)
    assert frozenset({1, 2, 3, 4, 6}) == kept.settings.reminders.days


def test_switching_reminders_on_ends_a_silence() -> None:
    kept = preferences(Settings(reminders=Reminders(quiet_until="off")))
    SettingsPresenter(kept, KeptInMemory()).change_reminders(on=True)
    assert Reminders(on=True, quiet_until="") == kept.settings.reminders


def test_what_is_on_already_leaves_a_silence_be() -> None:
    silent = Reminders(on=True, quiet_until="off")
    kept = preferences(Settings(reminders=silent))
    SettingsPresenter(kept, KeptInMemory()).change_reminders(on=True, every=45)
    assert replace(silent, every=45) == kept.settings.reminders


def test_a_night_shift_is_known_by_its_end() -> None:
    night = Reminders(start=time(23, 0), end=time(7, 0))
    assert SettingsPresenter(preferences(Settings(reminders=night)), KeptInMemory()).past_midnight()
    assert not SettingsPresenter(preferences(), KeptInMemory()).past_midnight()


def test_each_language_has_its_own_voice() -> None:
    kept = preferences()
    presenter = SettingsPresenter(kept, KeptInMemory())
    presenter.change_voice("da", id="gmw/da")
    presenter.change_voice("da", rate=110)
    presenter.change_voice("en", rate=140)
    assert {"da": VoiceChoice(id="gmw/da", rate=110), "en": VoiceChoice(rate=140)} == kept.settings.voices


def test_the_first_click_deletes_nothing() -> None:
    kept = KeptInMemory(checks=2)
    presenter = SettingsPresenter(preferences(), kept)
    presenter.ask("everything")
    assert "everything" == presenter.asked
    assert [] == kept.forgotten
    presenter.keep()
    presenter.confirm()
    assert [] == kept.forgotten


@pytest.mark.parametrize("what", ["checks", "everything"])
def test_the_second_click_deletes_what_was_asked_for(what: str) -> None:
    kept = KeptInMemory(checks=2)
    presenter = SettingsPresenter(preferences(), kept)
    presenter.ask(what)  # type: ignore[arg-type]  # parametrised by name
    presenter.confirm()
    assert [what] == kept.forgotten
    assert what == presenter.done
    assert presenter.asked is None


def test_a_disk_that_will_not_is_told() -> None:
    presenter = SettingsPresenter(preferences(), KeptInMemory(checks=1, broken=Unusable("disk-full")))
    presenter.ask("checks")
    presenter.confirm()
    assert presenter.failed is not None
    assert "disk-full" == presenter.failed.what
    assert presenter.done is None
    assert presenter.has_checks()


def test_leaving_takes_a_half_made_deletion_back() -> None:
    kept = KeptInMemory(checks=1)
    presenter = SettingsPresenter(preferences(), kept)
    presenter.ask("checks")
    presenter.leave()
    presenter.confirm()
    assert [] == kept.forgotten


def test_a_text_size_from_elsewhere_shows_as_the_nearest_on_offer() -> None:
    assert [1.0, 1.25, 2.0] == [nearest_scale(scale) for scale in (1.0, 1.3, 1.95)]
