"""Progress on a terminal: one line, written over, and none where nobody watches."""

from __future__ import annotations

from io import StringIO

import pytest

from pauseknap.services.time_left import Ahead
from pauseknap.terminal.progress import Progress

WORDS = {
    "cli.exporting": "Skriver: {percent} %",
    "cli.left-moment": "et øjeblik endnu",
    "cli.left-seconds": "cirka {count} sekunder tilbage",
    "cli.left-minute": "cirka 1 minut tilbage",
    "cli.left-minutes": "cirka {count} minutter tilbage",
}


class Screen(StringIO):
    """A terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("left", "told"),
    [
        (None, "Skriver: 40 %"),
        (0, "Skriver: 40 % · et øjeblik endnu"),
        (20, "Skriver: 40 % · cirka 20 sekunder tilbage"),
        (60, "Skriver: 40 % · cirka 1 minut tilbage"),
        (180, "Skriver: 40 % · cirka 3 minutter tilbage"),
    ],
)
def test_the_time_left_stands_beside_the_percents(left: int | None, told: str) -> None:
    screen = Screen()
    Progress(WORDS, screen).show(Ahead(0.4, left))
    assert f"\r{told}" == screen.getvalue()


def test_a_shorter_line_leaves_nothing_of_the_longer_one_before_it() -> None:
    screen = Screen()
    progress = Progress(WORDS, screen)
    for ahead in (Ahead(0.4, 20), Ahead(0.401, 20), Ahead(1.0, 20)):
        progress.show(ahead)
    progress.end()
    first, second, third = screen.getvalue().split("\r")
    assert "" == first
    assert "Skriver: 100 %" == third.rstrip()
    assert len(second) == len(third.rstrip("\n"))


def test_where_nobody_watches_nothing_is_written() -> None:
    file = StringIO()
    progress = Progress(WORDS, file)
    progress.show(Ahead(0.4, 20))
    progress.end()
    assert "" == file.getvalue()
