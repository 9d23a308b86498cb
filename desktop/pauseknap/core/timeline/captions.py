"""Captions of a timeline as WebVTT and SubRip text."""

from __future__ import annotations

from collections.abc import Iterator

from pauseknap.core.practice.model import Say, Turn
from pauseknap.core.timeline.model import RATE, Timeline


def to_vtt(timeline: Timeline, *, language: str) -> str:
    """WebVTT (W3C, 2019): one cue a line, as long as it is spoken or read."""
    cues = (
        f"{number}\n{_stamp(start, '.')} --> {_stamp(end, '.')}\n{_escaped(text)}\n"
        for number, (start, end, text) in enumerate(_lines(timeline), start=1)
    )
    return "\n".join([f"WEBVTT\nLanguage: {language}\n", *cues])


def to_srt(timeline: Timeline) -> str:
    """SubRip: numbered cues with a decimal comma."""
    cues = (
        f"{number}\n{_stamp(start, ',')} --> {_stamp(end, ',')}\n{text}\n"
        for number, (start, end, text) in enumerate(_lines(timeline), start=1)
    )
    return "\n".join(cues)


def _lines(timeline: Timeline) -> Iterator[tuple[int, int, str]]:
    for cue in timeline.cues:
        if isinstance(cue.step, Say):
            yield cue.start, cue.end, cue.step.text
        elif isinstance(cue.step, Turn):
            yield cue.start, cue.end, f"{cue.step.text} {cue.step.hint}".strip()


def _stamp(frame: int, mark: str) -> str:
    thousandths = round(frame * 1000 / RATE)
    seconds, thousandths = divmod(thousandths, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}{mark}{thousandths:03}"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
