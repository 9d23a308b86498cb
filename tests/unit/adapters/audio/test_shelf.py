"""Clips on the shelf come back as they were, however many there are, and none is left behind."""

from __future__ import annotations

from io import UnsupportedOperation

import numpy as np
import pytest

from pauseknap.adapters.audio.shelf import ClipShelf
from pauseknap.core.problems import Unusable
from pauseknap.core.sound.signal import Mono, on_grid


def clip(seed: int, frames: int = 4800) -> Mono:
    return on_grid(np.random.default_rng(seed).uniform(-0.5, 0.5, frames).astype(np.float32))


@pytest.mark.parametrize("room", [10_000_000, 20_000])
def test_every_clip_comes_back_as_it_was_in_any_order(room: int) -> None:
    with ClipShelf(room) as shelf:
        for number in range(8):
            shelf[str(number)] = clip(number, 4800 + number)
            assert np.array_equal(clip(0, 4800), shelf["0"])
        assert [str(number) for number in range(8)] == list(shelf)
        for number in (7, 0, 3, 3, 5):
            assert np.array_equal(clip(number, 4800 + number), shelf[str(number)])


def test_a_clip_that_is_put_again_or_taken_away_is_the_newer_one_or_gone() -> None:
    with ClipShelf() as shelf:
        shelf["a"] = clip(1)
        shelf["a"] = clip(2)
        assert np.array_equal(clip(2), shelf["a"])
        del shelf["a"]
        assert "a" not in shelf
        assert not len(shelf)


def test_a_full_disk_is_told_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise UnsupportedOperation("no space")

    with ClipShelf() as shelf:
        monkeypatch.setattr(shelf._file, "write", full)
        with pytest.raises(Unusable, match="disk-full"):
            shelf["a"] = clip(1)
