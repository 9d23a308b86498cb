"""The meditation as it is heard and read: speech in the recording while its caption stands on the screen."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage
from tests.end2end.desk import desk
from tests.end2end.running import Running
from tests.end2end.sound_desk import Recording, wait_until

from pauseknap.core.sound.signal import Stereo
from pauseknap.core.timeline.model import RATE

pytestmark = [pytest.mark.desk, pytest.mark.timeout(300)]

WATCHED_SECONDS = 45.0
HOP = RATE // 50
"""Loudness is looked at fifty times a second."""
LOUD = 10 ** (-38 / 20)
"""Root mean square of speech; the silences of a practice without ambience lie far below."""
BREATHED = {"Ånd ind", "Ånd ud"}
"""Captions that lead a breath; nothing is spoken then."""
NEAR_SECONDS = 0.6
"""How far apart ear and eye may be here: the recording's delay, and one look after the other."""


@dataclass
class Seen:
    """A caption that stood on the screen, from and to in seconds of the recording."""

    text: str
    begins: float
    ends: float


def watched(app: Running, recording: Recording) -> list[Seen]:
    """The captions of the first part of a practice, as they came."""
    seen: list[Seen] = []

    def look() -> bool:
        text = str(app.look()["caption"])
        at = recording.file.stat().st_size / (RATE * 2 * 4)
        if not seen or seen[-1].text != text:
            seen.append(Seen(text, at, at))
        seen[-1].ends = at
        return at > WATCHED_SECONDS

    assert wait_until(look, 2 * WATCHED_SECONDS)
    return [one for one in seen if one.text and one.text not in BREATHED]


def loud_seconds(sound: Stereo) -> NDArray[np.float64]:
    """The moments, in seconds, at which something is heard."""
    whole = len(sound) // HOP * HOP
    level = np.sqrt((sound[:whole].astype(np.float64) ** 2).reshape(-1, HOP * 2).mean(axis=1))
    return np.flatnonzero(level > LOUD) * HOP / RATE


def dark_share(picture: QImage, place: list[int]) -> float:
    """How much of a rectangle of the screen is as dark as text."""
    left, top, width, height = place
    points = [(x, y) for x in range(left, left + width, 2) for y in range(top, top + height, 2)]
    return sum(picture.pixelColor(x, y).lightness() < 90 for x, y in points) / len(points)


def test_the_meditation_is_heard_while_its_caption_stands_on_the_screen(tmp_path: Path) -> None:
    with desk("none", sound=True) as made, Running(made) as app:
        app.until(lambda now: now["active"])
        assert made.sound is not None
        with made.sound.recording() as recording:
            assert app.second("start", "just-like-me", "--minutes", "2") == 0
            sight = app.until(lambda now: now["caption"])
            app.grab(tmp_path / "screen.png")
            lines = watched(app, recording)
            sound = recording.sound()
    assert len(lines) >= 3
    loud = loud_seconds(sound)
    for line in lines[:-1]:  # the last one may not be over yet
        heard = loud[(loud >= line.begins - NEAR_SECONDS) & (loud <= line.ends + NEAR_SECONDS)]
        assert len(heard) * HOP / RATE > 0.5, f"nothing is heard of: {line.text}"
        assert abs(heard[0] - line.begins) < 2 * NEAR_SECONDS, f"it is not heard when it is read: {line.text}"
    spoken = np.zeros(len(loud), dtype=bool)
    for line in lines:
        spoken |= (loud >= line.begins - NEAR_SECONDS) & (loud <= line.ends + NEAR_SECONDS)
    assert spoken.all(), f"something is heard without a caption at {loud[~spoken]}"
    assert np.abs(sound).max() < 1
    assert dark_share(QImage(str(tmp_path / "screen.png")), sight["caption_place"]) > 0.02


def test_where_no_sound_can_be_heard_the_captions_carry_on() -> None:
    with desk("none") as made, Running(made) as app:
        app.until(lambda now: now["active"])
        assert app.second("start", "just-like-me", "--minutes", "2") == 0
        first = app.until(lambda now: now["caption"])
        app.until(lambda now: any("Lyden virker ikke" in text for text in now["texts"]))
        later = app.until(lambda now: now["caption"] not in ("", first["caption"]))
        assert later["practice"]["state"] == "playing"
