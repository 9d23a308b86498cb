"""A broken practice file costs one clear line, and nothing else."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.adapters.content.a_practice import PRACTICE, changed, put

from pauseknap.adapters.content.library import ContentLibrary
from pauseknap.adapters.content.looking_through import problems_in
from pauseknap.adapters.content.reading import read_practice
from pauseknap.adapters.content.roots import Root, own, packaged
from pauseknap.adapters.content.yaml_nodes import parse
from pauseknap.core.problems import Problem
from pauseknap.services.catalogue import Catalogue

PERSONS = "persons:\n  - {id: dear, title: En, spoken: den}\n"
STEPS = "    steps:"
SECTION = "  - id: only\n    title: Lille\n    steps:"
ALIASES = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"

CHOSEN = "- choose: {id: x, ask: y, options: [{id: z, text: /etc/passwd}]}"
CARD = "      - show: {title: a, text: b, button: c, file: "
KEPT = "- choose: {id: x, ask: y, keep: true, options: [{id: z, text: z}]}"
WEEK = changed("care:", "seen: {by: x, columns: [{answer: y, title: z}]}\ncare:").replace("- quiet: 8", KEPT)

BROKEN: dict[str, tuple[str | bytes, int, int, str]] = {
    "wrong type": (changed("quiet: 8", "quiet: otte"), 21, 16, "wants-number"),
    "a decimal comma": (changed("quiet: 8", "quiet: 4,5"), 21, 16, "wants-number"),
    "text for a list": (changed("lengths: [1, 3]", "lengths: 1"), 11, 10, "wants-list"),
    "a number for text": (changed("title: Lille\nline", "title: 7\nline"), 4, 8, "wants-text"),
    "yes for true": (changed("spoken: true", "spoken: ja"), 10, 9, "wants-true-or-false"),
    "a whole number with a point": (changed("usual: 1", "usual: 1.5"), 12, 8, "minutes-form"),
    "unknown key": (changed("line: Prøv", "farve: blå\nline: Prøv"), 5, 1, "key-unknown"),
    "a key nearly right": (changed("line: Prøv", "tilte: x\nline: Prøv"), 5, 1, "key-unknown-near"),
    "unknown key in a step": (changed("- quiet: 8", "- {quiet: 8, sek: 1}"), 21, 20, "key-unknown"),
    "a step of two kinds": (changed("- quiet: 8", "- {quiet: 8, say: x}"), 21, 9, "step-kind"),
    "a step of no kind": (changed("- quiet: 8", "- {stille: 8}"), 21, 9, "step-kind"),
    "a step that is only text": (changed("- quiet: 8", "- stille"), 21, 9, "step-kind"),
    "duplicate key": (changed("usual: 1", "usual: 1\nusual: 3"), 13, 1, "duplicate-key"),
    "missing key": (changed("lead: En lille øvelse.\n", ""), 1, 1, "key-missing"),
    "unknown choice": (changed("language: da", "language: no"), 3, 11, "not-one-of"),
    "bad indentation": (changed("    title: Lille", "   title: Lille"), 18, 4, "yaml-wrong"),
    "a tab": (changed("  stop-if:", "\tstop-if:"), 14, 1, "yaml-tab"),
    "a quote never closed": (changed("say: Mærk", 'say: "Mærk'), 20, 14, "yaml-quote"),
    "a colon in plain text": (changed("say: Mærk", "say: Nu: Mærk"), 20, 16, "yaml-colon"),
    "not UTF-8": (PRACTICE.encode("latin-1"), 5, 9, "not-utf8"),
    "an invisible character": (changed("Mærk", "M\x07rk"), 20, 15, "yaml-character"),
    "a sign that steers terminals": (changed("title: Lille\nline", 'title: "L\\e[2J"\nline'), 4, 8, "yaml-character"),  # noqa: E501
    "a sign that turns a line round": (changed("line: Prøv", "line: P\u202er"), 5, 8, "yaml-character"),
    "empty": ("", 1, 1, "file-empty"),
    "only blank lines": ("\n  \n", 1, 1, "file-empty"),
    "only a list": ("- a\n- b\n", 1, 1, "wants-keys-on-top"),
    "only text": ("bare tekst", 1, 1, "wants-keys-on-top"),
    "only a comment": ("# intet\n", 1, 1, "wants-keys-on-top"),
    "two documents": (PRACTICE + "---\n" + PRACTICE, 24, 1, "second-document"),
    "a shortcut": (ALIASES, 1, 4, "alias"),
    "a Python object": (changed("usual: 1", "usual: !!python/name:os.system x"), 12, 8, "tag"),
    "a key that is a list": (changed("usual: 1", "? [a]\n: 1\nusual: 1"), 12, 3, "key-not-a-word"),
    "layer upon layer": ("a: " + "[" * 5000, 1, 15, "too-deep"),
    "ten megabytes": (PRACTICE.encode() + b"#" * 10_000_000, 0, 0, "file-too-big"),
    "too fast a breath": (changed("in: 4, out: 6", "in: 1, out: 1"), 22, 18, "pattern-outside-limits"),
    "a long hold": (changed("out: 6", "out: 6, hold: 4"), 22, 18, "pattern-outside-limits"),
    "no sections": (changed(PRACTICE[PRACTICE.index("sections:") :], "sections: []\n"), 16, 11, "list-empty"),
    "blank text": (changed("line: Prøv", 'line: "  "'), 5, 7, "text-empty"),
    "too long a line": (changed("Mærk fødderne.", "x" * 300), 20, 14, "text-too-long"),
    "silence without end": (changed("quiet: 8", "quiet: 6000"), 21, 16, "too-large"),
    "no silence at all": (changed("quiet: 8", "quiet: 0"), 21, 16, "too-small"),
    "a name with blanks": (changed("id: small", "id: Små ting"), 1, 5, "wrong-form"),
    "a row that is none": (changed("row: own", "row: S45"), 2, 6, "wrong-form"),
    "lengths out of order": (changed("[1, 3]", "[3, 1]"), 11, 10, "lengths-not-rising"),
    "usual is no length": (changed("usual: 1", "usual: 2"), 12, 8, "usual-not-a-length"),
    "a step for no length": (changed("- quiet: 8", "- {quiet: 8, lengths: [7]}"), 21, 30, "length-unknown"),
    "a length with no steps": (changed(STEPS, "    lengths: [3]\n" + STEPS), 11, 10, "length-without-steps"),
    "a name without a person": (changed("Mærk fødderne.", '"Se {name}."'), 20, 14, "name-without-person"),
    "an unknown hole": (changed("Mærk fødderne.", '"Se {navn}."'), 20, 14, "answer-unknown"),
    "an open hole": (changed("Mærk fødderne.", '"Se {navn."'), 20, 14, "hole-unknown"),
    "nothing to choose": (changed("say: Mærk fødderne.", "choose: {id: x, ask: y}"), 20, 17, "options-missing"),  # noqa: E501
    "a place for words without any": (changed("Mærk fødderne.", '"Mød {words}."'), 20, 14, "words-missing"),
    "an unknown person": (changed("    steps:", "    person: x\n    steps:"), 19, 13, "person-unknown"),
    "each person of none": (changed(SECTION, "  - each-person:"), 18, 7, "persons-missing"),
    "a file nobody chose": (changed("- quiet: 8", f'{CHOSEN}\n{CARD}"{{x}}"}}'), 22, 52, "file-not-chosen"),
    "a file by its name": (changed("- quiet: 8", f"{CARD.lstrip()}/etc/passwd}}"), 21, 52, "wrong-form"),
    "a week of what is not kept": (WEEK, 13, 34, "answer-not-kept"),
    "a person without a section": (changed("care:", PERSONS + "care:"), 14, 3, "person-sections"),
}  # fmt: skip


@pytest.mark.parametrize("case", BROKEN)
def test_each_broken_file_is_one_line_with_its_place(tmp_path: Path, case: str) -> None:
    text, line, column, what = BROKEN[case]
    path = put(tmp_path, "small.yaml", text)
    (problem,) = problems_in([path])
    assert (str(path), line, column, what) == (problem.file, problem.line, problem.column, problem.what)


@pytest.mark.parametrize("case", BROKEN)
@pytest.mark.parametrize("language", ["da", "en"])
def test_each_problem_is_told_in_one_line_of_words(tmp_path: Path, case: str, language: str) -> None:
    catalogue = Catalogue(ContentLibrary([packaged()]), "da" if language == "da" else "en")
    (problem,) = problems_in([put(tmp_path, "small.yaml", BROKEN[case][0])])
    told = catalogue.sentence(problem)
    assert told != f"problems.{problem.what}"
    assert "\n" not in told
    assert told.endswith((".", "?"))


def test_the_whole_practice_is_whole(tmp_path: Path) -> None:
    assert problems_in([put(tmp_path, "small.yaml", PRACTICE)]) == ()


def test_every_broken_file_leaves_the_others_there(tmp_path: Path) -> None:
    for number, (text, *_) in enumerate(BROKEN.values()):
        put(tmp_path, f"broken-{number}.yaml", text)
    put(tmp_path, "small.yaml", PRACTICE)
    library = ContentLibrary([packaged(), own(tmp_path)])
    assert "small" in [practice.id for practice in library.practices("da")]
    assert len({problem.file for problem in library.problems()}) == len(BROKEN)


def test_two_faults_in_one_file_are_two_lines(tmp_path: Path) -> None:
    text = changed("usual: 1", "usual: en").replace("quiet: 8", "quiet: otte")
    problems = problems_in([put(tmp_path, "small.yaml", text)])
    assert [(12, "minutes-form"), (21, "wants-number")] == [(one.line, one.what) for one in problems]


def test_all_that_is_missing_in_one_place_is_one_line(tmp_path: Path) -> None:
    (problem,) = problems_in([put(tmp_path, "small.yaml", changed("title: Lille\nline: Prøv\n", ""))])
    assert ("key-missing", (("key", "title, line"),)) == (problem.what, problem.values)


@pytest.mark.parametrize("line", ["k{}: x\n", "same: x\n", "- {{quiet: x}}\n"])
def test_a_file_full_of_faults_is_told_in_twenty_lines_at_most(tmp_path: Path, line: str) -> None:
    text = "".join(line.format(number) for number in range(5000))
    top = changed(PRACTICE[PRACTICE.index("sections:") :], "")
    steps = f"{top}sections:\n- id: a\n  title: A\n  steps:\n{text}" if line.startswith("-") else top + text
    assert 1 <= len(problems_in([put(tmp_path, "small.yaml", steps)])) <= 20


def test_a_file_that_is_not_there_and_a_folder_without_files_are_told(tmp_path: Path) -> None:
    assert [one.what for one in problems_in([tmp_path / "gone.yaml"])] == ["file-missing"]
    assert [one.what for one in problems_in([tmp_path])] == ["folder-empty"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_with_a_name_is_not_waited_on(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "small.yaml")
    assert [one.what for one in problems_in([tmp_path / "small.yaml"])] == ["not-a-file"]


def test_a_missing_translation_is_one_line_and_the_practice_is_still_there(tmp_path: Path) -> None:
    path = put(tmp_path / "da" / "practices", "small.yaml", PRACTICE)
    put(tmp_path / "en" / "practices", "other.txt", "")
    library = ContentLibrary([Root(tmp_path)])
    assert [one.id for one in library.practices("da")] == ["small"]
    missing = Problem(str(path), 0, 0, "translation-missing", (("language", "en"),))
    assert library.problems() == (missing,)


def test_a_broken_translation_is_told_as_broken_and_not_as_missing(tmp_path: Path) -> None:
    put(tmp_path / "da" / "practices", "small.yaml", PRACTICE)
    put(tmp_path / "en" / "practices", "small.yaml", "")
    library = ContentLibrary([Root(tmp_path)])
    library.practices("en")
    assert [one.what for one in library.problems()] == ["file-empty"]


def test_a_file_must_be_called_what_it_is_and_lie_where_it_belongs(tmp_path: Path) -> None:
    put(tmp_path / "da" / "practices", "wrong.yaml", PRACTICE)
    put(tmp_path / "en" / "practices", "small.yaml", PRACTICE)
    library = ContentLibrary([Root(tmp_path)])
    assert library.practices("da") == library.practices("en") == ()
    assert {one.what for one in library.problems()} == {"id-of-file", "language-of-folder"}


def test_a_practice_of_ones_own_needs_no_translation_and_cannot_hide_one_of_ours(tmp_path: Path) -> None:
    put(tmp_path, "mine.yaml", PRACTICE)
    put(tmp_path, "theirs.yaml", changed("id: small", "id: bench"))
    library = ContentLibrary([packaged(), own(tmp_path)])
    danish = {one.id: one for one in library.practices("da")}
    assert danish["small"].title == "Lille"
    assert danish["bench"].row == "S24"
    assert [one.what for one in library.problems()] == ["id-taken"]


LINES = PRACTICE.splitlines(keepends=True)


@given(
    at=st.integers(min_value=0, max_value=len(LINES)),
    junk=st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=30),
    cut=st.integers(min_value=0, max_value=3),
)
def test_whatever_is_typed_into_a_file_it_is_a_practice_or_has_problems(at: int, junk: str, cut: int) -> None:
    text = "".join([*LINES[:at], junk, *LINES[at + cut :]])
    practice, problems = read_practice(parse(text.encode(), "x.yaml"))
    assert (practice is None) == bool(problems)
    assert all(problem.line >= 1 and problem.column >= 1 for problem in problems)


@given(raw=st.binary(max_size=200))
def test_whatever_bytes_there_are_nothing_is_raised(raw: bytes) -> None:
    practice, problems = read_practice(parse(raw, "x.yaml"))
    assert practice is None
    assert problems
