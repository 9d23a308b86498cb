"""Timers, threads and the window: who calls whom, where, and when no more."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pauseknap.adapters.system.background import Threaded
from pauseknap.ui import bridge
from pauseknap.ui.bridge import Alarm, Clearing, Post, Ticker, once


@pytest.fixture
def owner(qapp: QApplication) -> Iterator[QObject]:
    """What lives as long as the window."""
    made = QObject()
    yield made
    if shiboken6.isValid(made):
        shiboken6.delete(made)


def test_a_ticker_beats_until_it_is_stopped(owner: QObject, qtbot: QtBot) -> None:
    beats: list[int] = []
    ticker = Ticker(owner)
    ticker.start(1, lambda: beats.append(1))
    qtbot.waitUntil(lambda: len(beats) >= 3)
    ticker.stop()
    count = len(beats)
    rung: list[int] = []
    once(20, lambda: rung.append(1), owner)
    qtbot.waitUntil(lambda: bool(rung))
    assert count == len(beats)


def test_an_alarm_rings_once_and_can_be_moved_and_taken_back(owner: QObject, qtbot: QtBot) -> None:
    rung: list[str] = []
    alarm = Alarm(owner)
    alarm.set(0.0, lambda: rung.append("first"))
    alarm.set(0.005, lambda: rung.append("second"))
    qtbot.waitUntil(lambda: bool(rung))
    alarm.set(0.0, lambda: rung.append("never"))
    alarm.set(None, lambda: rung.append("never"))
    done: list[int] = []
    once(30, lambda: done.append(1), owner)
    qtbot.waitUntil(lambda: bool(done))
    assert ["second"] == rung


def test_a_far_alarm_rings_early_to_look_at_the_clock(
    owner: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bridge, "LONGEST_WAIT_MS", 5)
    rung: list[int] = []
    Alarm(owner).set(8 * 3600.0, lambda: rung.append(1))
    qtbot.waitUntil(lambda: bool(rung))


def test_nothing_is_called_for_an_owner_that_is_gone(
    owner: QObject, qapp: QApplication, qtbot: QtBot
) -> None:
    called: list[int] = []
    once(1, lambda: called.append(1), owner)
    shiboken6.delete(owner)
    other = QObject()
    done: list[int] = []
    once(20, lambda: done.append(1), other)
    qtbot.waitUntil(lambda: bool(done))
    assert not called
    shiboken6.delete(other)


def test_what_another_thread_says_arrives_in_the_windows_thread(owner: QObject, qtbot: QtBot) -> None:
    heard: list[int] = []
    post = Post(owner)
    thread = threading.Thread(target=lambda: post.send(lambda: heard.append(threading.get_ident())))
    thread.start()
    thread.join()
    assert not heard
    qtbot.waitUntil(lambda: bool(heard))
    assert [threading.get_ident()] == heard


def test_work_is_done_elsewhere_in_order_and_answered_here(owner: QObject, qtbot: QtBot) -> None:
    background = Threaded(Post(owner).send)
    worked: list[int] = []
    answered: list[tuple[int, int]] = []

    def work(number: int) -> int:
        worked.append(threading.get_ident())
        return number

    def answer(number: int) -> None:
        answered.append((number, threading.get_ident()))

    for number in range(5):
        background.run(partial(work, number), answer, lambda error: pytest.fail(str(error)))
    qtbot.waitUntil(lambda: len(answered) == 5)
    assert [(number, threading.get_ident()) for number in range(5)] == answered
    assert threading.get_ident() not in worked
    background.close()


def test_after_closing_nothing_is_done_and_nothing_arrives(owner: QObject, qtbot: QtBot) -> None:
    background = Threaded(Post(owner).send)
    arrived: list[object] = []
    running, go_on = threading.Event(), threading.Event()

    def work() -> str:
        running.set()
        go_on.wait(10)
        return "late"

    background.run(work, arrived.append, arrived.append)
    background.run(lambda: "never begun", arrived.append, arrived.append)
    assert running.wait(10)
    go_on.set()
    background.close()
    background.run(lambda: "after", arrived.append, arrived.append)
    done: list[int] = []
    once(20, lambda: done.append(1), owner)
    qtbot.waitUntil(lambda: bool(done))
    assert [] == arrived
    assert not any(thread.name.startswith("pauseknap") for thread in threading.enumerate())


def test_what_is_held_in_circles_goes_between_events_and_in_the_windows_thread_alone(
    owner: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    went: list[threading.Thread] = []

    class Circle:
        def __init__(self) -> None:
            self.itself = self

        def __del__(self) -> None:
            went.append(threading.current_thread())

    gc.enable()
    monkeypatch.setattr(bridge, "CLEARED_EACH_MS", 1)
    Clearing(owner)
    elsewhere = threading.Thread(target=lambda: [Circle() for _ in range(2_000)])
    elsewhere.start()
    elsewhere.join()
    assert not went
    qtbot.waitUntil(lambda: len(went) == 2_000)
    assert {threading.main_thread()} == set(went)
    assert not gc.isenabled()
