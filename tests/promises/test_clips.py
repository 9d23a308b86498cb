"""What every cache of spoken clips promises."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from tests.fakes.clips import FakeClips

from pauseknap.adapters.storage.clips import DiskClips
from pauseknap.core.sound.signal import Mono, on_grid
from pauseknap.ports.clips import Clips
from pauseknap.ports.voice import Utterance

LINE = Utterance(text="Mærk åndedrættet.", voice="gmq/da", rate=120)


@pytest.fixture(params=["fake", "disk"])
def clips(request: pytest.FixtureRequest, tmp_path: Path) -> Clips:
    """The one in memory, and the one in a folder that is not there yet."""
    return FakeClips() if request.param == "fake" else DiskClips(tmp_path / "not" / "yet")


def a_clip(seed: int = 1) -> Mono:
    return on_grid(np.random.default_rng(seed).standard_normal(4800).astype(np.float32) * 0.1)


def test_what_was_never_put_is_not_there(clips: Clips) -> None:
    assert clips.get(LINE) is None


def test_a_clip_comes_back_sample_for_sample(clips: Clips) -> None:
    clips.put(LINE, a_clip())
    found = clips.get(LINE)
    assert found is not None
    assert np.array_equal(a_clip(), found)


@pytest.mark.parametrize("other", [{"text": "Mærk åndedrættet"}, {"voice": "gmw/en"}, {"rate": 121}])
def test_another_text_voice_or_rate_is_another_clip(clips: Clips, other: dict[str, object]) -> None:
    clips.put(LINE, a_clip())
    assert clips.get(replace(LINE, **other)) is None  # type: ignore[arg-type]  # one field each, rightly typed


def test_putting_again_replaces(clips: Clips) -> None:
    clips.put(LINE, a_clip(1))
    clips.put(LINE, a_clip(2))
    found = clips.get(LINE)
    assert found is not None
    assert np.array_equal(a_clip(2), found)


def test_texts_of_any_kind_have_their_place(clips: Clips) -> None:
    for text in ("../../æøå", "con", "a\0b", "x" * 5000, "\ud800", ""):
        clips.put(replace(LINE, text=text), a_clip())
        assert clips.get(replace(LINE, text=text)) is not None


def test_an_empty_clip_counts_as_none(clips: Clips) -> None:
    clips.put(LINE, a_clip()[:0])
    assert clips.get(LINE) is None


def test_clearing_forgets_every_clip_and_can_be_done_twice(clips: Clips) -> None:
    clips.put(LINE, a_clip())
    clips.clear()
    clips.clear()
    assert clips.get(LINE) is None
