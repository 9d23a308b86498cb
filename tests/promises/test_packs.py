"""What every shelf of voice packs promises."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path

import pytest
import soundfile
import yaml
from tests.fakes.packs import FakePacks, Key
from tests.fakes.spoken import in_a_room, spoken

from pauseknap.adapters.packs.shelf import DiskPacks
from pauseknap.core.problems import Unusable
from pauseknap.core.sound.signal import Mono
from pauseknap.core.timeline.model import RATE
from pauseknap.ports.packs import OWN, Pack, Packs

LINE, OTHER = "Må du have ro.", "Må du være tryg."
Give = Callable[[str, str, Mapping[Key, Mono]], str]


def zipped(path: Path, title: str, by: str, clips: Mapping[Key, Mono]) -> None:
    """A pack as a colleague would send it."""
    lines: dict[str, list[dict[str, str]]] = {}
    with zipfile.ZipFile(path, "w") as out:
        for number, ((language, text), clip) in enumerate(clips.items()):
            raw = BytesIO()
            soundfile.write(raw, clip, RATE, format="WAV")
            out.writestr(f"{number}.wav", raw.getvalue())
            lines.setdefault(language, []).append({"say": text, "file": f"{number}.wav"})
        told = {"version": 1, "title": title, "by": by, "lines": lines}
        out.writestr("pack.yaml", yaml.safe_dump(told, allow_unicode=True))


@pytest.fixture(params=["fake", "disk"])
def shelf(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Packs, Give]:
    """An empty shelf, and how a colleague's pack comes to lie at a path."""
    if request.param == "fake":
        fake = FakePacks()

        def remember(title: str, by: str, clips: Mapping[Key, Mono]) -> str:
            fake.given[title] = (title, by, clips)
            return title

        return fake, remember

    def write(title: str, by: str, clips: Mapping[Key, Mono]) -> str:
        zipped(tmp_path / f"{title}.zip", title, by, clips)
        return str(tmp_path / f"{title}.zip")

    return DiskPacks(tmp_path / "not" / "yet"), write


def taken_in(shelf: tuple[Packs, Give], title: str, by: str, *lines: str, hertz: float = 200.0) -> Pack:
    packs, give = shelf
    clips: dict[Key, Mono] = {("da", line): in_a_room(spoken(line, hertz=hertz)) for line in lines}
    pack, problems = packs.take_in(give(title, by, clips))
    assert () == problems
    assert pack is not None
    return pack


def test_at_first_there_is_an_empty_pack_of_ones_own(shelf: tuple[Packs, Give]) -> None:
    (own,) = shelf[0].all()
    assert (OWN, "", 0, True) == (own.id, own.by, own.lines, own.on)
    assert shelf[0].get("da", LINE) is None
    assert () == shelf[0].problems()


def test_a_kept_take_is_heard_and_needs_no_credit(shelf: tuple[Packs, Give]) -> None:
    packs = shelf[0]
    packs.keep("da", LINE, spoken(LINE), private=False)
    found = packs.get("da", LINE)
    assert found is not None
    assert "" == found.by
    heard = packs.who("da", LINE)
    assert heard is not None
    assert (OWN, 1, ("da",)) == (heard.id, heard.lines, heard.languages)


def test_taking_again_replaces_and_dropping_forgets(shelf: tuple[Packs, Give]) -> None:
    packs = shelf[0]
    packs.keep("da", LINE, spoken(LINE, seconds=1.0), private=False)
    packs.keep("da", LINE, spoken(LINE, seconds=2.0), private=False)
    found = packs.get("da", LINE)
    assert found is not None
    assert len(found.clip) > 1.5 * RATE
    packs.drop("da", LINE)
    packs.drop("da", LINE)
    assert packs.get("da", LINE) is None


def test_a_colleagues_pack_is_heard_with_its_credit(shelf: tuple[Packs, Give]) -> None:
    pack = taken_in(shelf, "Rolige linjer", "Bodil", LINE, OTHER)
    assert ("Rolige linjer", "Bodil", 2, True) == (pack.title, pack.by, pack.lines, pack.on)
    found = shelf[0].get("da", LINE)
    assert found is not None
    assert "Bodil" == found.by


def test_ones_own_recording_goes_before_a_colleagues(shelf: tuple[Packs, Give]) -> None:
    taken_in(shelf, "Rolige linjer", "Bodil", LINE, OTHER)
    shelf[0].keep("da", LINE, spoken(LINE), private=False)
    owed = [found.by for line in (LINE, OTHER) if (found := shelf[0].get("da", line))]
    assert ["", "Bodil"] == owed


def test_the_colleague_one_prefers_is_heard_first(shelf: tuple[Packs, Give]) -> None:
    packs = shelf[0]
    taken_in(shelf, "Rolige linjer", "Bodil", LINE)
    second = taken_in(shelf, "Andre linjer", "Aksel", LINE)
    packs.prefer(second.id)
    assert ["", "Aksel", "Bodil"] == [pack.by for pack in packs.all()]
    heard = packs.who("da", LINE)
    assert heard is not None
    assert "Aksel" == heard.by


def test_a_pack_that_is_off_is_not_heard_until_it_is_on_again(shelf: tuple[Packs, Give]) -> None:
    packs, pack = shelf[0], taken_in(shelf, "Rolige linjer", "Bodil", LINE)
    packs.switch(pack.id, on=False)
    assert packs.get("da", LINE) is None
    assert [True, False] == [one.on for one in packs.all()]
    packs.switch(pack.id, on=True)
    assert packs.get("da", LINE) is not None


def test_a_forgotten_pack_is_gone_and_can_be_taken_in_again(shelf: tuple[Packs, Give]) -> None:
    pack = taken_in(shelf, "Rolige linjer", "Bodil", LINE)
    shelf[0].forget(pack.id)
    assert [OWN] == [one.id for one in shelf[0].all()]
    assert shelf[0].get("da", LINE) is None
    taken_in(shelf, "Rolige linjer", "Bodil", LINE)


def test_no_pack_is_put_over_another(shelf: tuple[Packs, Give]) -> None:
    packs, give = shelf
    taken_in(shelf, "Rolige linjer", "Bodil", LINE)
    pack, (problem,) = packs.take_in(
        give("Rolige linjer", "Bodil", {("da", OTHER): in_a_room(spoken(OTHER))})
    )
    assert pack is None
    assert "pack-there" == problem.what
    assert packs.get("da", OTHER) is None


def test_what_is_no_pack_is_told_and_leaves_the_others(shelf: tuple[Packs, Give], tmp_path: Path) -> None:
    taken_in(shelf, "Rolige linjer", "Bodil", LINE)
    pack, problems = shelf[0].take_in(str(tmp_path / "nowhere"))
    assert pack is None
    assert 1 == len(problems)
    assert 2 == len(shelf[0].all())


def test_what_is_handed_on_can_be_taken_in_and_says_whose_it_is(
    shelf: tuple[Packs, Give], tmp_path: Path
) -> None:
    packs = shelf[0]
    packs.keep("da", LINE, spoken(LINE), private=False)
    packs.keep("da", "Ligesom jeg vil Bo gerne høre til.", spoken(LINE), private=True)
    zip_ = str(tmp_path / "mine.zip")
    assert 1 == packs.hand_on(zip_, by=" Bodil ")
    packs.clear()
    pack, problems = packs.take_in(zip_)
    assert () == problems
    assert pack is not None
    assert 1 == pack.lines
    found = packs.get("da", LINE)
    assert found is not None
    assert "Bodil" == found.by.strip()


def test_nothing_is_handed_on_without_a_name_or_without_a_line(
    shelf: tuple[Packs, Give], tmp_path: Path
) -> None:
    packs = shelf[0]
    with pytest.raises(Unusable, match="pack-nothing-own"):
        packs.hand_on(str(tmp_path / "mine.zip"), by="Bodil")
    packs.keep("da", LINE, spoken(LINE), private=False)
    with pytest.raises(Unusable, match="pack-by-missing"):
        packs.hand_on(str(tmp_path / "mine.zip"), by=" ")


def test_clearing_forgets_everything_and_can_be_done_twice(shelf: tuple[Packs, Give]) -> None:
    packs = shelf[0]
    taken_in(shelf, "Rolige linjer", "Bodil", LINE)
    packs.keep("da", LINE, spoken(LINE), private=False)
    packs.clear()
    packs.clear()
    assert [(OWN, 0)] == [(pack.id, pack.lines) for pack in packs.all()]
