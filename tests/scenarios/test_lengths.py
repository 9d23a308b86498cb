"""Every guided practice takes whatever length one wishes, with the voice it comes with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest
from tests.fakes.clips import FakeClips

from pauseknap.adapters.content import roots
from pauseknap.adapters.content.library import ContentLibrary
from pauseknap.adapters.speech.pyttsx import PyttsxVoice
from pauseknap.core.language import LANGUAGES, Language
from pauseknap.core.practice.model import (
    BREATH_OF_SILENCE,
    LONGEST_MINUTES,
    LONGEST_WITH_TURNS,
    Practice,
    Quiet,
    Turn,
)
from pauseknap.core.practice.personal import Choices, longest_minutes, script_for
from pauseknap.core.settings import Settings
from pauseknap.core.speech.manner import manner_of
from pauseknap.core.timeline.build import build
from pauseknap.core.timeline.model import RATE
from pauseknap.services.rendering import Rendering

LIBRARY = ContentLibrary([roots.packaged()])
GUIDED = [
    (language, one.id)
    for language in LANGUAGES
    for one in LIBRARY.practices(language)
    if one.spoken and not one.asks
]
"""What asks keeps its written lengths."""
WITHIN_SECONDS = 0.5


@pytest.fixture(scope="module")
def rendering() -> Iterator[Rendering]:
    voice = PyttsxVoice()
    yield Rendering(voice, FakeClips())
    voice.close()


def practice_of(language: Language, wanted: str) -> Practice:
    return next(one for one in LIBRARY.practices(language) if one.id == wanted)


def spoken_frames(practice: Practice, rendering: Rendering) -> Mapping[str, int]:
    """How long each line of every written length takes."""
    rights = LIBRARY.words(practice.language)["rights.spoken"]
    lines = [
        line
        for minutes in practice.lengths
        for line in script_for(practice, Choices(minutes=minutes, rights=rights)).lines
    ]
    rendered = rendering.render(lines, practice.language, manner_of(Settings(), practice.language, {}))
    assert rendered.missing == ()
    return {line: len(clip) for line, clip in rendered.clips.items()}


@pytest.mark.parametrize(("language", "wanted"), GUIDED)
def test_a_guided_practice_takes_any_length_from_its_shortest_to_its_longest(
    language: Language, wanted: str, rendering: Rendering
) -> None:
    practice = practice_of(language, wanted)
    frames = spoken_frames(practice, rendering)
    rights = LIBRARY.words(language)["rights.spoken"]
    shortest, longest = practice.lengths[0], longest_minutes(practice)
    if practice.lengths[-1] >= 1:  # a moment stays a moment
        turns = any(isinstance(step, Turn) for section in practice.sections for step in section.steps)
        assert longest >= (LONGEST_WITH_TURNS if turns else LONGEST_MINUTES)
    wished = [shortest + step * 0.37 for step in range(int((longest - shortest) / 0.37) + 1)]
    for minutes in (*wished, longest):
        said = rights if minutes >= 2 else ""
        timeline = build(script_for(practice, Choices(minutes=minutes, rights=said)), frames)
        assert timeline.seconds == pytest.approx(minutes * 60, abs=WITHIN_SECONDS), minutes
        for cue in timeline.cues:
            if isinstance(cue.step, Quiet):
                least = min(cue.step.seconds, BREATH_OF_SILENCE)
                assert (cue.end - cue.start) / RATE >= least - 0.001
