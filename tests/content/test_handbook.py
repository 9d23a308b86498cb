"""The handbook's examples are practices that work."""

from __future__ import annotations

import re
from pathlib import Path

from pauseknap.adapters.content.reading import read_practice
from pauseknap.adapters.content.roots import packaged
from pauseknap.adapters.content.schema import PracticeKeys
from pauseknap.adapters.content.schema_base import STEP_KINDS
from pauseknap.adapters.content.yaml_nodes import parse
from pauseknap.adapters.packs.checking import read_pack
from pauseknap.adapters.packs.sources import FolderSource

HANDBOOK = (packaged().folder / "README.md").read_text(encoding="utf-8")
EXAMPLE, ASKING, PERSONS, WORDS, PACK = re.findall(r"```yaml\n(.*?)```", HANDBOOK, flags=re.DOTALL)


def test_the_whole_practice_is_whole() -> None:
    practice, problems = read_practice(parse(EXAMPLE.encode(), "README.md"))
    assert problems == ()
    assert practice is not None
    assert practice.title == "At the window"


def test_the_steps_that_ask_work_in_the_whole_one() -> None:
    chosen = (
        "- choose: {id: chosen, ask: Which?, options: [{id: one, text: One}]}\n"
        "- choose: {id: filters, ask: Which?, options: [{id: free, text: Free}]}\n"
    )
    text = EXAMPLE + "".join(f"      {line}\n" for line in (chosen + ASKING).splitlines())
    practice, problems = read_practice(parse(text.encode(), "README.md"))
    assert problems == ()
    assert practice is not None
    assert practice.asks


def test_the_practice_about_people_works_in_the_whole_one() -> None:
    text = EXAMPLE[: EXAMPLE.index("sections:")].replace("[1, 3]", "[1, 2, 3]") + PERSONS
    practice, problems = read_practice(parse(text.encode(), "README.md"))
    assert problems == ()
    assert practice is not None
    assert ["dear", "self"] == [section.person for section in practice.sections]


def test_the_words_that_a_person_chooses_have_their_place_in_the_whole_one() -> None:
    text = (WORDS + EXAMPLE).replace("Find something far away.", '"May you meet {words} today."')
    practice, problems = read_practice(parse(text.encode(), "README.md"))
    assert problems == ()
    assert practice is not None
    assert practice.words == "kindness"


def test_the_voice_pack_is_one(tmp_path: Path) -> None:
    (tmp_path / "pack.yaml").write_text(PACK, encoding="utf-8")
    pack, problems = read_pack(FolderSource(tmp_path))
    assert problems == ()
    assert pack is not None
    assert [("en", "Sit so that your body is supported.")] == [
        (line.language, line.text) for line in pack.lines
    ]


def test_every_key_and_every_step_is_explained() -> None:
    keys = {field.alias or name for name, field in PracticeKeys.model_fields.items()}
    missing = {key for key in (*keys, *STEP_KINDS) if not re.search(rf"\b{key}\b", HANDBOOK)}
    assert missing == set()
