"""The ring between mix and sound card."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pauseknap.adapters.audio import feed as feed_module
from pauseknap.adapters.audio.feed import CAPACITY, Feed, Mark
from pauseknap.core.sound.signal import Stereo

BLOCK = 2400


def counted(start: int, frames: int) -> Stereo:
    """Frames that tell their own number."""
    numbers = np.arange(start, start + frames, dtype=np.float32)
    return np.stack([numbers, -numbers], axis=1)


def taken(feed: Feed, frames: int) -> Stereo:
    buffer = bytearray(b"\x7f" * (frames * 8))
    feed.fill(memoryview(buffer), frames, 0.2, False)
    return np.frombuffer(buffer, dtype=np.float32).reshape(-1, 2)


@given(st.lists(st.integers(1, 5000), max_size=60), st.integers(0, 10**9))
def test_what_goes_in_comes_out_in_order_around_the_ring(sizes: list[int], start: int) -> None:
    start %= 2**23  # whole numbers a float32 can tell apart
    feed = Feed(lambda: 0.0)
    feed.restart(start)
    for size in sizes:
        feed.write(feed.written, counted(feed.written, size))
        assert np.array_equal(counted(feed.read, size), taken(feed, size))


def test_what_is_not_there_is_silence_and_is_counted() -> None:
    feed = Feed(lambda: 0.0)
    feed.write(0, counted(1, 100))
    out = taken(feed, 300)
    assert np.array_equal(counted(1, 100), out[:100])
    assert not out[100:].any()
    assert (feed.read, feed.starved) == (100, 200)


def test_what_is_written_anew_before_it_is_read_replaces_what_was_there() -> None:
    feed = Feed(lambda: 0.0)
    feed.write(0, counted(0, 1000))
    taken(feed, 300)
    feed.write(500, counted(7000, 400))
    out = taken(feed, 700)
    assert np.array_equal(counted(300, 200), out[:200])
    assert np.array_equal(counted(7000, 400), out[200:600])
    assert np.array_equal(counted(900, 100), out[600:])


def test_each_question_notes_when_its_first_frame_will_be_heard() -> None:
    feed = Feed(lambda: 12.5)
    feed.write(0, counted(0, 1000))
    taken(feed, 300)
    taken(feed, 300)
    assert feed.mark == Mark(frame=300, moment=12.5, delay=0.2)


def test_the_card_saying_it_ran_dry_is_counted() -> None:
    feed = Feed(lambda: 0.0)
    feed.fill(memoryview(bytearray(80)), 10, 0.2, True)
    assert feed.underflows == 1


def held() -> int:
    """Bytes that the feed's own lines have taken and not given back; other threads take some meanwhile."""
    ours = tracemalloc.take_snapshot().filter_traces([tracemalloc.Filter(True, feed_module.__file__)])
    return sum(one.size for one in ours.statistics("filename"))


@pytest.mark.parametrize("ready", [CAPACITY, BLOCK // 3, 0], ids=["full", "nearly starved", "starved"])
def test_the_callback_takes_no_memory(ready: int) -> None:
    feed = Feed(lambda: 12.5)
    out = memoryview(bytearray(BLOCK * 8))
    block = counted(0, ready)

    def ask(times: int) -> None:
        for _ in range(times):
            feed.restart(feed.read)
            feed.write(feed.read, block)
            feed.fill(out, BLOCK, 0.2, False)

    ask(50)
    tracemalloc.start()
    try:
        ask(5)
        before = held()
        tracemalloc.reset_peak()
        began, _ = tracemalloc.get_traced_memory()
        ask(200)
        _, peak = tracemalloc.get_traced_memory()
        after = held()
    finally:
        tracemalloc.stop()
    assert after - before < 500  # a few numbers that grew
    assert peak - began < 2000  # views, never a block of sound (19 200 bytes)
