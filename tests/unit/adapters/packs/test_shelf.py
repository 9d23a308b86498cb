"""The shelf of packs survives full disks, torn files and crashes; what is lost costs only itself."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from tests.fakes.spoken import spoken
from tests.unit.adapters.packs.a_pack import LINE, listed, make_pack

from pauseknap.adapters.packs import moving, writing
from pauseknap.adapters.packs.shelf import DiskPacks
from pauseknap.adapters.storage.whole_files import write_whole
from pauseknap.core.problems import Unusable


@pytest.fixture
def shelf(tmp_path: Path) -> DiskPacks:
    """One line of one's own lies on it."""
    packs = DiskPacks(tmp_path / "packs")
    packs.keep("da", LINE, spoken(LINE), private=False)
    return packs


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A pack that is fine."""
    return make_pack(tmp_path / "given")


def full(monkeypatch: pytest.MonkeyPatch) -> None:
    def write(path: Path, raw: bytes) -> None:
        raise OSError(errno.ENOSPC, "full", str(path))

    monkeypatch.setattr(writing, "write_whole", write)


def test_a_full_disk_is_told_and_leaves_the_shelf_as_it_was(
    shelf: DiskPacks, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = sorted(shelf._folder.rglob("*"))
    full(monkeypatch)
    for attempt in (
        lambda: shelf.take_in(str(folder)),
        lambda: shelf.keep("da", LINE, spoken(LINE), private=False),
        lambda: shelf.keep("da", "Andet.", spoken("Andet."), private=False),
    ):
        with pytest.raises(Unusable, match="disk-full"):
            attempt()
    assert before == sorted(shelf._folder.rglob("*"))
    assert shelf.get("da", LINE) is not None


def test_a_list_that_cannot_be_written_leaves_no_sound_behind(
    shelf: DiskPacks, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = sorted(shelf._folder.rglob("*"))

    def write(path: Path, raw: bytes) -> None:
        if path.name == "pack.yaml":
            raise OSError(errno.ENOSPC, "full", str(path))
        write_whole(path, raw)

    monkeypatch.setattr(writing, "write_whole", write)
    with pytest.raises(Unusable, match="disk-full"):
        shelf.keep("da", LINE, spoken(LINE), private=False)
    assert before == sorted(shelf._folder.rglob("*"))


def test_a_pack_that_is_torn_on_the_shelf_costs_only_itself(shelf: DiskPacks, folder: Path) -> None:
    pack, _ = shelf.take_in(str(folder))
    assert pack is not None
    torn = shelf._folder / pack.id / "pack.yaml"
    torn.write_text("version: 1\ntitle: {", encoding="utf-8")
    tomorrow = DiskPacks(shelf._folder)
    assert ["own"] == [one.id for one in tomorrow.all()]
    assert [str(torn)] == [problem.file for problem in tomorrow.problems()]
    assert tomorrow.get("da", LINE) is not None


def test_a_list_of_ones_own_that_is_torn_is_set_aside_and_no_sound_is_lost(shelf: DiskPacks) -> None:
    own = shelf._folder / "own"
    (sound,) = own.glob("*.flac")
    (own / "pack.yaml").write_text("lines: [", encoding="utf-8")
    tomorrow = DiskPacks(shelf._folder)
    assert 1 == len(tomorrow.problems())
    assert tomorrow.get("da", LINE) is None
    tomorrow.keep("da", "Andet.", spoken("Andet."), private=False)
    assert "lines: [" == (own / "pack.torn.yaml").read_text(encoding="utf-8")
    assert sound.exists()
    assert tomorrow.get("da", "Andet.") is not None
    assert () == tomorrow.problems()


def test_a_lost_sound_file_costs_its_line_alone(shelf: DiskPacks) -> None:
    shelf.keep("da", "Andet.", spoken("Andet."), private=False)
    first = next(
        iter(sorted((shelf._folder / "own").glob("*.flac"), key=lambda path: path.stat().st_mtime_ns))
    )
    first.unlink()
    assert [False, True] == [shelf.get("da", line) is not None for line in (LINE, "Andet.")]


def test_what_is_taken_in_is_sound_alone_and_under_our_own_names(shelf: DiskPacks, folder: Path) -> None:
    pack, _ = shelf.take_in(str(folder))
    assert pack is not None
    files = sorted(path.name for path in (shelf._folder / pack.id).iterdir())
    assert "rolige-linjer" == pack.id
    assert ["pack.yaml"] == [name for name in files if not name.endswith(".flac")]
    assert "ro.wav" not in files


def test_a_title_that_is_no_folder_name_gets_one(tmp_path: Path) -> None:
    (tmp_path / "hoer-efter").mkdir()
    names = [moving._free_name(title, tmp_path) for title in ("Hør efter!", "own", "../..", "con", "日本")]
    assert ["hoer-efter-2", "own-pack", "pack-pack", "con-pack", "pack-pack"] == names


def test_order_and_switches_are_there_tomorrow_and_a_torn_list_of_them_costs_nothing_else(
    shelf: DiskPacks, folder: Path
) -> None:
    pack, _ = shelf.take_in(str(folder))
    assert pack is not None
    shelf.switch(pack.id, on=False)
    assert [True, False] == [one.on for one in DiskPacks(shelf._folder).all()]
    (shelf._folder / "order.yaml").write_text("packs: 3", encoding="utf-8")
    tomorrow = DiskPacks(shelf._folder)
    assert [True, True] == [one.on for one in tomorrow.all()]
    assert ["wants-list"] == [problem.what for problem in tomorrow.problems()]


def test_half_of_a_pack_from_a_crash_is_no_pack_and_goes_with_the_next(
    shelf: DiskPacks, folder: Path
) -> None:
    half = shelf._folder / ".new-half"
    half.mkdir()
    (half / "pack.yaml").write_text(listed(), encoding="utf-8")
    assert 1 == len(DiskPacks(shelf._folder).all())
    shelf.take_in(str(folder))
    assert not half.exists()
