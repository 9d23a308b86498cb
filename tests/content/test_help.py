"""Where help is found is looked up again each year, so that nobody calls a number that is dead."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from tests.content.texts import LANGUAGES

from pauseknap.adapters.content.library import ContentLibrary
from pauseknap.adapters.content.roots import packaged
from pauseknap.core.check.help import Help
from pauseknap.core.language import Language

A_YEAR = timedelta(days=365)
LIBRARY = ContentLibrary([packaged()])


def page(language: Language) -> Help:
    found = LIBRARY.help(language)
    assert found is not None
    return found


def overdue(checked: date, today: date) -> bool:
    """Whether the numbers are to be looked up again."""
    return today - checked > A_YEAR


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_numbers_were_looked_up_within_a_year(language: Language) -> None:
    checked, today = page(language).checked, date.today()
    file = packaged().folder / language / "help.yaml"
    how = f"call each number, look each page up, and write the day of it under checked in {file}"
    assert not overdue(checked, today), how
    assert checked <= today + timedelta(days=1), f"{file} is dated in the future"


def test_a_year_is_over_the_day_after() -> None:
    checked = date(2026, 11, 23)
    assert not overdue(checked, date(2027, 11, 23))
    assert overdue(checked, date(2027, 11, 24))


def test_both_languages_tell_of_the_same_help_on_the_same_day() -> None:
    danish, english = (page(language) for language in LANGUAGES)
    assert danish.checked == english.checked
    assert [(one.id, one.phone, one.web) for one in danish.routes] == [
        (one.id, one.phone, one.web) for one in english.routes
    ]
