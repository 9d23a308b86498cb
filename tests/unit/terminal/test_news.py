"""What is made beside a practice in the terminal comes in while it is played, and on its thread."""

from __future__ import annotations

import io
import threading

from tests.fakes.keys import FakeKeys
from tests.fakes.player import FakePlayer

from pauseknap.adapters.content import roots
from pauseknap.adapters.content.library import ContentLibrary
from pauseknap.core.practice.personal import Choices, script_for
from pauseknap.core.timeline.build import build
from pauseknap.services.catalogue import Catalogue
from pauseknap.services.session import Session
from pauseknap.terminal.news import News
from pauseknap.terminal.shell import Terminal

CATALOGUE = Catalogue(ContentLibrary([roots.packaged()]), "da")


def test_calls_are_made_in_order_and_where_they_are_taken() -> None:
    news, made = News(), list[tuple[int, str]]()
    for place in range(3):
        thread = threading.Thread(
            target=lambda at=place: news.post(lambda: made.append((at, threading.current_thread().name)))
        )
        thread.start()
        thread.join()
    assert not made
    news.take()
    assert [(place, threading.current_thread().name) for place in range(3)] == made
    news.take()
    assert 3 == len(made)


def test_a_practice_that_waits_for_its_voice_begins_when_a_line_comes_in() -> None:
    player, news = FakePlayer(), News()
    keys = FakeKeys({5.0: "escape"}, passes=player.advance)
    session = Session(player, ask_after=False)
    practice = CATALOGUE.practice("just-like-me")
    script = script_for(practice, Choices(minutes=2))
    news.post(lambda: session.ready(build(script, {}), None, voiceless=False))
    out = io.StringIO()
    shell = Terminal(
        words=CATALOGUE.words(), keys=keys, out=out, monotonic=lambda: keys.seconds, news=news.take
    )
    shell.play(practice, session)
    assert script.lines[0] in out.getvalue()


def test_what_comes_while_a_card_stands_is_not_left_waiting_for_a_key() -> None:
    player, news, came = FakePlayer(), News(), list[float]()
    keys = FakeKeys({4.0: "escape"}, passes=player.advance)
    session = Session(player, ask_after=False)
    practice = CATALOGUE.practice("bench")
    session.ready(build(script_for(practice, Choices(minutes=12)), {}), None, voiceless=False)
    shell = Terminal(
        words=CATALOGUE.words(), keys=keys, out=io.StringIO(), monotonic=lambda: keys.seconds, news=news.take
    )
    news.post(lambda: came.append(keys.seconds))
    shell.play(practice, session)
    assert came
    assert came[0] < 1.0
