"""Captions as files: short lines, whole words, and times that meet."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pauseknap.core.practice.model import AnyStep, Quiet, Say
from pauseknap.core.timeline.captions import LETTERS, caption_pages, to_srt, to_vtt
from pauseknap.core.timeline.model import RATE, Cue, Timeline

WORDS = st.lists(st.text("abcæøå,.", min_size=1, max_size=LETTERS), max_size=40)
LONG = "Tænk på en, du holder af. " * 7


def timeline(*texts: str) -> Timeline:
    """Each text is said for ten seconds, with five of quiet after it."""
    cues: list[Cue] = []
    for place, text in enumerate(texts):
        start, middle = place * 15 * RATE, (place * 15 + 10) * RATE
        steps: tuple[tuple[AnyStep, int, int], ...] = (
            (Say(text=text), start, middle),
            (Quiet(seconds=5), middle, middle + 5 * RATE),
        )
        cues += [Cue(step=step, section=0, start=begin, end=end) for step, begin, end in steps]
    return Timeline(cues=tuple(cues), spans=(), frames=cues[-1].end, wished=cues[-1].end)


@given(WORDS)
def test_no_page_has_more_than_two_lines_and_no_line_more_than_its_letters(words: list[str]) -> None:
    pages = caption_pages(" ".join(words))
    for page in pages:
        lines = page.split("\n")
        assert len(lines) <= 2
        assert max(len(line) for line in lines) <= LETTERS
    assert words == " ".join(pages).split()


def test_two_lines_are_about_equally_long_and_break_where_one_draws_breath() -> None:
    asked = "Er du mest i alarm, på vej i gang eller i ro?"
    assert ("Er du mest i alarm,\npå vej i gang eller i ro?",) == caption_pages(asked)
    assert ("Sæt dig godt til rette.",) == caption_pages("Sæt dig godt til rette.")


def test_a_word_longer_than_a_line_stands_alone_and_whole() -> None:
    word = "å" * (LETTERS + 9)
    assert f"se {word} her".split() == " ".join(caption_pages(f"se {word} her")).split()


def test_a_line_too_long_for_two_is_shown_in_parts_that_share_its_time() -> None:
    text = to_srt(timeline(LONG, "Tak."))
    stamps = re.findall(r"(\S+) --> (\S+)", text)
    assert len(stamps) > 2
    assert "00:00:00,000" == stamps[0][0]
    assert "00:00:10,000" == stamps[-2][1]
    assert [end for _, end in stamps[:-2]] == [start for start, _ in stamps[1:-1]]
    assert [*LONG.split(), "Tak."] == [
        word
        for block in text.split("\n\n")
        for line in block.strip().splitlines()[2:]
        for word in line.split()
    ]


@pytest.mark.parametrize("language", ["da", "en"])
def test_vtt_begins_with_its_signature_its_language_and_an_empty_line(language: str) -> None:
    first, second, *_ = to_vtt(timeline("Tak."), language=language).split("\n")
    assert (f"WEBVTT Language: {language}", "") == (first, second)


def test_signs_that_mean_something_in_vtt_are_written_so_that_they_do_not() -> None:
    text = to_vtt(timeline("Hun & han --> <ro>\n\nher"), language="da")
    assert "Hun &amp; han --&gt; &lt;ro&gt; her" in text
    assert 1 == text.count("-->")
