"""What a saved practice is called, and what is never written over."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.unit.ui.pages.samples import practice

from pauseknap.core.practice.personal import Choices
from pauseknap.services.order import Order
from pauseknap.ui.pages.saving.presenter import SavingPresenter


@pytest.fixture
def presenter() -> SavingPresenter:
    made = SavingPresenter()
    made.show(practice(), Choices(minutes=5))
    return made


def nothing(path: str) -> bool:
    return False


@pytest.mark.parametrize(
    ("title", "minutes", "name"),
    [
        ("Just like me", 5, "Just like me – 5 min.mp3"),
        ("Just like me", 7.5, "Just like me – 7.5 min.mp3"),
        ("Ro? A/B: *nu*", 10, "Ro A B nu – 10 min.mp3"),
        ("...", 1, "Pauseknap – 1 min.mp3"),
    ],
)
def test_the_name_is_the_title_and_the_length_as_every_disk_takes_it(
    presenter: SavingPresenter, title: str, minutes: float, name: str
) -> None:
    presenter.show(replace(practice(), title=title), Choices(minutes=minutes))
    assert name == presenter.name()


def test_captions_lie_beside_the_sound_under_the_same_name(presenter: SavingPresenter) -> None:
    presenter.captions = "vtt"
    assert Order(sound="/m/x.mp3", captions="/m/x.vtt") == presenter.order("/m/x.mp3", nothing)


@pytest.mark.parametrize(
    ("chosen", "sound"), [("/m/x.OGG", "/m/x.OGG"), ("/m/x", "/m/x.mp3"), ("/m/x. y", "/m/x. y.mp3")]
)
def test_an_extension_that_was_typed_is_kept_to_and_a_missing_one_added(
    presenter: SavingPresenter, chosen: str, sound: str
) -> None:
    assert sound == presenter.order(chosen, nothing).sound


def test_what_the_person_agreed_to_write_over_is_written_over(presenter: SavingPresenter) -> None:
    presenter.captions = "srt"
    there = {"/m/x.mp3", "/m/x.srt"}
    assert Order(sound="/m/x.mp3", captions="/m/x.srt") == presenter.order("/m/x.mp3", there.__contains__)


def test_what_they_were_not_asked_about_stays(presenter: SavingPresenter) -> None:
    presenter.captions = "srt"
    there = {"/m/x.mp3", "/m/x 2.mp3"}
    assert "/m/x 3.mp3" == presenter.order("/m/x", there.__contains__).sound
    assert "/m/y 2.srt" == presenter.order("/m/y.mp3", {"/m/y.srt"}.__contains__).captions


def test_the_kind_of_file_is_remembered_for_the_next_practice(presenter: SavingPresenter) -> None:
    presenter.kind = "flac"
    presenter.show(practice(), Choices(minutes=2))
    assert "Just like me – 2 min.flac" == presenter.name()
