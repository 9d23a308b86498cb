"""The self-check with the keyboard alone, from the home page to its result."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.end2end.desk import Desk, desk
from tests.end2end.running import Running, Sight

pytestmark = [pytest.mark.desk, pytest.mark.timeout(240)]

MOST_KEYS = 60


@pytest.fixture
def made() -> Iterator[Desk]:
    with desk("none") as running:
        yield running


@pytest.fixture
def app(made: Desk) -> Iterator[Running]:
    with Running(made) as running:
        running.until(lambda now: now["active"])
        yield running


def go_to(app: Running, wanted: str) -> Sight:
    """Press Tab until the focus is on what is called so."""
    for _ in range(MOST_KEYS):
        sight = app.look()
        if wanted in sight["focus"]:
            return sight
        app.desk.press("Tab")
    raise AssertionError(f"Tab never comes to {wanted}")


def begin(app: Running, kind: str) -> None:
    """From the home page into the self-check."""
    go_to(app, "Tjek ind")
    app.desk.press("Return")
    app.until(lambda now: kind in now["buttons"])
    go_to(app, kind)
    app.desk.press("Return")
    app.until(lambda now: kind not in now["buttons"])


def counted(sight: Sight) -> str:
    """ "1 af 5", where a page is shown."""
    return next((text for text in sight["texts"] if " af " in text and text[0].isdigit()), "")


def answer(app: Running, *keys: str) -> Sight:
    """Press keys, and see the page after this one, or the result."""
    before = counted(app.look())
    app.desk.press(*keys)
    return app.until(lambda now: counted(now) != before)


def test_a_quick_look_is_taken_by_number_keys_and_its_result_leads_to_a_practice(app: Running) -> None:
    begin(app, "Et hurtigt kig")
    for place, key in enumerate(("3", "1", "2"), 1):
        assert counted(app.look()) == f"{place} af 5"
        answer(app, key)
    answer(app, "r", "o", "Return")
    result = answer(app, "alt+Right")
    assert {"Du", "I", "Din leder", "Arbejdspladsen"} <= set(result["texts"])
    assert "Færdig" in result["buttons"]
    assert "Gem på denne computer" in result["buttons"]
    go_to(app, "Lang udånding")
    app.desk.press("Return")
    app.until(lambda now: now["page"] == "stage" and now["practice"])


def test_the_whole_picture_can_be_taken_kept_and_is_then_on_the_home_page(made: Desk, app: Running) -> None:
    begin(app, "Hele billedet")
    sight = app.look()
    pages = 0
    while counted(sight):
        by_number = any(text.startswith("Tast ") for text in sight["texts"])
        sight = answer(app, "2") if by_number else answer(app, "alt+Right")
        pages += 1
    assert pages >= 15
    go_to(app, "Gem på denne computer")
    made.press("Return")
    app.until(lambda now: "Gem på denne computer" not in now["buttons"])
    go_to(app, "Færdig")
    made.press("Return")
    home = app.until(lambda now: now["page"] == "home")
    assert any("marts" in text for text in (*home["texts"], *home["buttons"]))


def test_escape_leaves_at_once_and_without_a_question(made: Desk, app: Running) -> None:
    begin(app, "Et hurtigt kig")
    answer(app, "3")
    made.press("Escape")
    app.until(lambda now: now["page"] != "check" or "Et hurtigt kig" in now["buttons"])
