"""Making practices of one's own: a copy, drafts, and never a text lost or a working practice broken."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

import pytest
from tests.fakes.library import A_PRACTICE, FakeLibrary
from tests.fakes.own_practices import FakeOwnPractices
from tests.fakes.preferences import FakeSettingsFile

from pauseknap.core.language import Language
from pauseknap.core.practice.model import Practice
from pauseknap.core.problems import Problem, Unusable
from pauseknap.core.settings import Settings
from pauseknap.services.preferences import Preferences
from pauseknap.services.writing import Sheet, Writing

MINE = replace(A_PRACTICE, id="a-breath-2", title="Et åndedrag (min)")
FILE = "a-breath-2.yaml"


def read(
    text: str, file: str, taken: Mapping[tuple[Language, str], str]
) -> tuple[Practice | None, tuple[Problem, ...]]:
    """A text is a whole practice when it says so."""
    if text.startswith("whole") and ("da", "a-breath-2") not in taken:
        return MINE, ()
    return None, (Problem(file, 1, 1, "file-empty", tuple((key[1], at) for key, at in taken.items())),)


class Desk:
    """Everything that own practices are written with."""

    def __init__(
        self,
        *own: Practice,
        settings: Settings | None = None,
        problems: Iterable[Problem] = (),
        site: Iterable[str] = (),
    ) -> None:
        ours = (A_PRACTICE, replace(A_PRACTICE, language="en", title="A breath"))
        words: dict[Language, dict[str, str]] = {
            "da": {"own.copy": "{title} (min)"},
            "en": {"own.copy": "{title} (mine)"},
        }
        mine = [one.id for one in own]
        self.library = FakeLibrary((*ours, *own), words=words, own=mine, site=site, problems=problems)
        self.files = FakeOwnPractices({f"{one.id}.yaml": "whole" for one in own})
        self.preferences = Preferences(FakeSettingsFile(settings))
        self.writing = Writing(
            files=self.files,
            library=self.library,
            preferences=self.preferences,
            look_through=read,
            copied=lambda text, *, known_as, title: f"{text}{known_as} | {title}",
        )


def test_a_copy_gets_an_id_and_a_title_of_its_own_in_its_language() -> None:
    desk = Desk()
    assert desk.writing.copy(A_PRACTICE) == FILE
    assert desk.files.files[FILE].endswith("a-breath-2 | Et åndedrag (min)")
    desk.writing.copy(replace(A_PRACTICE, language="en", title="A breath"))
    assert desk.files.files["a-breath-3.yaml"].endswith("a-breath-3 | A breath (mine)")


def test_a_copy_of_a_copy_is_counted_on() -> None:
    desk = Desk(MINE)
    assert desk.writing.copy(MINE) == "a-breath-3.yaml"
    assert desk.files.files["a-breath-3.yaml"].endswith("Et åndedrag (min) 2")


def test_a_long_id_is_shortened_so_that_the_copy_has_one_that_fits() -> None:
    long = replace(A_PRACTICE, id="a-" + "b" * 37, title="Lang")
    name = Desk(long).writing.copy(long)
    assert len(name.removesuffix(".yaml")) == 40
    assert name.endswith("-2.yaml")


def test_only_a_practice_of_ones_own_has_a_file_to_write_on() -> None:
    desk = Desk(MINE)
    assert desk.writing.file_of(MINE) == FILE
    assert desk.writing.file_of(A_PRACTICE) is None


def test_a_whole_text_becomes_the_practice_and_the_draft_goes() -> None:
    desk = Desk(MINE)
    sheet = desk.writing.open(FILE)
    desk.writing.keep(sheet, "whole, half wr")
    saved, looked = desk.writing.save(sheet, "whole, written")
    assert (MINE, ()) == (looked.practice, looked.problems)
    assert saved == Sheet(FILE, "whole, written", "whole, written") == desk.writing.open(FILE)
    assert desk.files.drafts == {}


def test_a_faulty_text_is_kept_and_the_practice_stays_as_it_was() -> None:
    desk = Desk(MINE)
    sheet, looked = desk.writing.save(desk.writing.open(FILE), "broken")
    assert looked.practice is None
    assert looked.problems
    assert desk.files.files == {FILE: "whole"}
    assert desk.writing.open(FILE) == sheet == Sheet(FILE, "whole", "broken")


def test_a_draft_that_is_the_practice_again_is_none() -> None:
    desk = Desk(MINE)
    sheet = desk.writing.open(FILE)
    desk.writing.keep(sheet, "whole, ch")
    desk.writing.keep(sheet, "whole")
    assert desk.files.drafts == {}


@pytest.mark.parametrize("text", ["whole, written", "broken"])
def test_what_a_full_disk_refuses_is_held_until_there_is_room(text: str) -> None:
    desk = Desk(MINE)
    sheet = desk.writing.open(FILE)
    desk.files.break_with("disk-full")
    for write in (desk.writing.keep, desk.writing.save):
        with pytest.raises(Unusable, match="disk-full"):
            write(sheet, text)
        assert desk.writing.open(FILE) == Sheet(FILE, "whole", text)
    desk.files.break_with("")
    desk.writing.keep(sheet, text)
    assert desk.files.drafts == {FILE: text}


def test_an_id_of_another_file_is_taken_and_its_own_is_not() -> None:
    desk = Desk(MINE)
    (problem,) = desk.writing.look(FILE, "broken").problems
    assert dict(problem.values) == {"a-breath": "a-breath.yaml"}
    assert desk.writing.look("other.yaml", "whole").practice is None


def test_deleting_takes_the_file_and_what_was_remembered_of_it() -> None:
    remembered = Settings(
        minutes={"a-breath": 3, "a-breath-2": 7}, stretches={"a-breath-2": {"only": 2.0}, "x": {}}
    )
    desk = Desk(MINE, settings=remembered)
    desk.writing.forget(FILE)
    assert desk.files.files == {}
    assert desk.preferences.settings.minutes == {"a-breath": 3}
    assert desk.preferences.settings.stretches == {"x": {}}


def test_a_disk_that_keeps_the_file_keeps_what_was_remembered_too() -> None:
    desk = Desk(MINE, settings=Settings(minutes={"a-breath-2": 7}))
    desk.files.break_with("disk-read-only")
    with pytest.raises(Unusable, match="disk-read-only"):
        desk.writing.forget(FILE)
    assert desk.preferences.settings.minutes == {"a-breath-2": 7}


def test_files_that_hold_no_practice_are_told_with_the_first_thing_to_mend() -> None:
    first, second, ours, shared = (
        Problem(file, line, 1, "yaml-wrong")
        for file, line in (
            ("own practices/torn.yaml", 3),
            ("own practices/torn.yaml", 7),
            ("da/bench.yaml", 1),
            ("site/practices/wrong.yaml", 9),
        )
    )
    writing = Desk(MINE, problems=(first, second, ours, shared)).writing
    assert {"torn.yaml": first} == writing.broken()
    assert {"wrong.yaml": shared} == writing.broken("site")
    assert {} == Desk(MINE).writing.broken()


def test_a_practice_of_the_workplace_can_be_copied_but_not_edited() -> None:
    desk = Desk(site=[A_PRACTICE.id])
    assert desk.writing.shared(A_PRACTICE)
    assert desk.writing.file_of(A_PRACTICE) is None
    assert FILE == desk.writing.copy(A_PRACTICE)
    assert not Desk(MINE).writing.shared(MINE)
