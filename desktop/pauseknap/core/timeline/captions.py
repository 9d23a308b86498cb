"""Captions of a timeline as WebVTT and SubRip text."""

from __future__ import annotations

from collections.abc import Iterator

from pauseknap.core.practice.model import Say, Turn
from pauseknap.core.timeline.model import RATE, Timeline, to_frames

LETTERS = 42
"""The most on a line, as television has it; a caption has two lines at most."""
_GLANCE = to_frames(1.5)
"""So long a word or two stands at least; every part of a breath is longer."""
_PAUSE = 14
"""So many letters' unevenness is put up with to break where one draws breath."""


def to_vtt(timeline: Timeline, *, language: str) -> str:
    """WebVTT (W3C, 2019): one cue a line, as long as it is spoken or read.

    The language stands behind the signature: a line of its own there is common, but not in the standard.
    """
    cues = (
        f"{number}\n{_stamp(start, '.')} --> {_stamp(end, '.')}\n{_escaped(text)}\n"
        for number, (start, end, text) in enumerate(_captions(timeline), start=1)
    )
    return "\n".join([f"WEBVTT Language: {language}\n", *cues])


def to_srt(timeline: Timeline) -> str:
    """SubRip: numbered cues with a decimal comma."""
    cues = (
        f"{number}\n{_stamp(start, ',')} --> {_stamp(end, ',')}\n{text}\n"
        for number, (start, end, text) in enumerate(_captions(timeline), start=1)
    )
    return "\n".join(cues)


def caption_pages(text: str) -> tuple[str, ...]:
    """A text as captions of at most two lines of `LETTERS`, one after another; mostly it is one.

    Only a word that is longer by itself makes a longer line.
    """
    words = text.split()
    if len(words) < 2 or len(" ".join(words)) <= LETTERS:
        return (" ".join(words),)
    cuts = _cuts(words)
    fitting = [(first, second) for first, second in cuts if max(len(first), len(second)) <= LETTERS]
    first, second = min(fitting or cuts, key=_uneven)
    if fitting or len(words) == 2:
        return (f"{first}\n{second}",)
    return caption_pages(first) + caption_pages(second)


def _cuts(words: list[str]) -> list[tuple[str, str]]:
    return [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]


def _uneven(cut: tuple[str, str]) -> int:
    """How badly a text is cut: by letters, less where the first part ends with a breath."""
    first, second = cut
    return abs(len(first) - len(second)) - (_PAUSE if first[-1] in ".,:;?!–" else 0)


def _captions(timeline: Timeline) -> Iterator[tuple[int, int, str]]:
    """Start, end and text; the pages of a long line share its time by their letters."""
    for start, end, text in _lines(timeline):
        pages = caption_pages(text)
        letters = sum(len(page) for page in pages)
        said = 0
        for page in pages:
            at = start + (end - start) * said // max(1, letters)
            said += len(page)
            yield at, start + (end - start) * said // max(1, letters), page


def _lines(timeline: Timeline) -> list[tuple[int, int, str]]:
    """Everything that is said, in the order it begins."""
    found = [
        (prompt.start, max(prompt.end, prompt.start + _GLANCE), prompt.text) for prompt in timeline.prompts
    ]
    for cue in timeline.cues:
        if isinstance(cue.step, Say):
            found.append((cue.start, cue.end, cue.step.text))
        elif isinstance(cue.step, Turn):
            found.append((cue.start, cue.end, f"{cue.step.text} {cue.step.hint}".strip()))
    return sorted(found, key=lambda line: line[0])


def _stamp(frame: int, mark: str) -> str:
    thousandths = round(frame * 1000 / RATE)
    seconds, thousandths = divmod(thousandths, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}{mark}{thousandths:03}"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
