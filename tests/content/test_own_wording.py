"""Every line of our practices can be put in own words and recorded."""

from __future__ import annotations

import pytest
from tests.content.texts import LANGUAGES

from pauseknap.adapters.content.library import ContentLibrary
from pauseknap.adapters.content.roots import packaged
from pauseknap.core.language import Language
from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.personal import Choices, script_for, spoken_lines

LIBRARY = ContentLibrary([packaged()])


def lines(made: Practice, **choices: object) -> list[str]:
    return [line.said for line in spoken_lines(made, Choices(minutes=5, **choices))]  # type: ignore[arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_of_every_length_of_ours_is_listed(language: Language) -> None:
    for one in LIBRARY.practices(language):
        listed = set(lines(one))
        for minutes in one.lengths:
            assert set(script_for(one, Choices(minutes=minutes)).lines) <= listed
        assert len(listed) == len(lines(one))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_listed_as_written_is_what_own_words_stand_for(language: Language) -> None:
    for one in LIBRARY.practices(language):
        for line in spoken_lines(one, Choices(minutes=5)):
            assert "Mine." in lines(one, wording={line.written: "Mine."}), line
