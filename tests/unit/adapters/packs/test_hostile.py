"""A pack comes from somebody else: nothing of it leads out of it, fills the disk or costs the others."""

from __future__ import annotations

import stat
import sys
import zipfile
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
import soundfile
from tests.fakes.spoken import in_a_room, spoken
from tests.unit.adapters.packs.a_pack import HEAD, LINE, listed, make_pack, wav

from pauseknap.adapters.packs.checking import problems_in
from pauseknap.adapters.packs.shelf import DiskPacks
from pauseknap.adapters.packs.sources import inside
from pauseknap.core.problems import Problem
from pauseknap.core.sound.signal import Mono
from pauseknap.core.timeline.model import RATE


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


def refused(shelf: DiskPacks, path: Path) -> Problem:
    """The one problem that a pack is refused for, after which the shelf is as it was."""
    before = sorted(shelf._folder.rglob("*"))
    pack, problems = shelf.take_in(str(path))
    assert pack is None
    assert before == sorted(shelf._folder.rglob("*"))
    (problem,) = problems
    assert problem in problems_in([path]), "the command says something else than the app"
    return problem


def test_a_folder_its_list_or_a_zip_with_a_folder_in_it_is_a_pack(shelf: DiskPacks, folder: Path) -> None:
    assert () == problems_in([folder, folder / "pack.yaml"])
    zip_ = folder.with_name("given.zip")
    with zipfile.ZipFile(zip_, "w") as out:
        for file in folder.iterdir():
            out.write(file, f"Rolige linjer/{file.name}")
        out.writestr("__MACOSX/._ro.wav", b"what a Mac leaves behind")
    assert () == problems_in([zip_])
    for path in (folder, folder / "pack.yaml", zip_):
        pack, problems = shelf.take_in(str(path))
        assert () == problems
        assert pack is not None
        shelf.forget(pack.id)


@pytest.mark.parametrize(
    ("text", "what", "place"),
    [
        ("version: 1\ntitle: [\n", "yaml-wrong", (3, 1)),
        (listed(language="no"), "key-unknown", (5, 3)),
        (listed(say='""'), "text-empty", (6, 12)),
        (listed(say="x" * 241), "text-too-long", (6, 12)),
        (listed("../ro.wav"), "pack-path", (7, 13)),
        (listed("/etc/passwd"), "pack-path", (7, 13)),
        (listed("'C:ro.wav'"), "pack-path", (7, 13)),
        (listed("'..\\ro.wav'"), "pack-path", (7, 13)),
        (listed("gone.wav"), "pack-file-missing", (7, 13)),
        (listed("pack.yaml"), "sound-unreadable", (7, 13)),
        (listed() + f"    - say: {LINE}\n      file: ro.wav\n", "line-twice", (8, 12)),
        (listed(say="Ro. " * 50), "pack-length", (7, 13)),
        (listed().replace("version: 1", "version: 2"), "pack-newer", (1, 10)),
        (HEAD + "  da: []\n", "pack-without-lines", (5, 3)),
    ],
)
def test_a_mistake_in_the_list_is_told_with_its_place(
    text: str, what: str, place: tuple[int, int], shelf: DiskPacks, folder: Path
) -> None:
    (folder / "pack.yaml").write_text(text, encoding="utf-8")
    if what == "pack-without-lines":
        _, (problem,) = shelf.take_in(str(folder))
    else:
        problem = refused(shelf, folder)
    assert (str(folder / "pack.yaml"), *place, what) == (
        problem.file,
        problem.line,
        problem.column,
        problem.what,
    )


@pytest.mark.parametrize(
    ("clip", "what"),
    [
        (np.zeros(RATE, np.float32), "pack-silent"),
        (in_a_room(spoken(LINE) * np.float32(0.002), noise=1e-7), "pack-silent"),
        (in_a_room(spoken("", seconds=0.25)), "pack-length"),
        (in_a_room(spoken("", seconds=30.0)), "pack-length"),
        (np.zeros(61 * RATE, np.float32), "sound-too-long"),
        (np.clip(in_a_room(spoken(LINE) * np.float32(9)), -1, 1), "pack-clipped"),
        (np.full(RATE, np.nan, np.float32), "sound-unreadable"),
    ],
)
def test_a_recording_that_is_no_line_is_told(clip: Mono, what: str, shelf: DiskPacks, folder: Path) -> None:
    raw = BytesIO()
    soundfile.write(raw, clip, RATE, format="WAV", subtype="FLOAT")
    (folder / "ro.wav").write_bytes(raw.getvalue())
    assert what == refused(shelf, folder).what


@pytest.mark.skipif(sys.platform == "win32", reason="links need leave there")
@pytest.mark.parametrize("linked", ["ro.wav", "inner"])
def test_a_link_is_not_followed(linked: str, shelf: DiskPacks, folder: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.mkdir()
    (secret / "ro.wav").write_bytes(wav())
    if linked == "inner":
        (folder / "inner").symlink_to(secret)
        (folder / "pack.yaml").write_text(listed("inner/ro.wav"), encoding="utf-8")
    else:
        (folder / "ro.wav").unlink()
        (folder / "ro.wav").symlink_to(secret / "ro.wav")
    assert "pack-link" == refused(shelf, folder).what


@pytest.mark.parametrize("name", ["../out.wav", "/out.wav", "a/../../out.wav", "C:/out.wav", "..\\out.wav"])
def test_a_zip_with_a_name_that_leads_out_is_refused_whole(
    name: str, shelf: DiskPacks, tmp_path: Path
) -> None:
    path = tmp_path / "evil.zip"
    with zipfile.ZipFile(path, "w") as out:
        out.writestr("pack.yaml", listed())
        out.writestr("ro.wav", wav())
        out.writestr(name, b"out")
    assert "pack-path" == refused(shelf, path).what
    assert not list(tmp_path.rglob("out.wav"))


def test_a_link_in_a_zip_is_refused(shelf: DiskPacks, tmp_path: Path) -> None:
    path = tmp_path / "evil.zip"
    link = zipfile.ZipInfo("ro.wav")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "w") as out:
        out.writestr("pack.yaml", listed())
        out.writestr(link, "/etc/passwd")
    assert "pack-link" == refused(shelf, path).what


@pytest.mark.parametrize("bomb", ["ro.wav", "pack.yaml"])
def test_what_swells_when_it_is_unpacked_is_stopped_early(
    bomb: str, shelf: DiskPacks, tmp_path: Path
) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as out:
        for name, raw in (("pack.yaml", listed().encode()), ("ro.wav", wav())):
            out.writestr(name, bytes(60_000_000) if name == bomb else raw)
    assert path.stat().st_size < 300_000
    assert {"ro.wav": "pack-file-too-big", "pack.yaml": "file-too-big"}[bomb] == refused(shelf, path).what


def test_a_torn_zip_is_told(shelf: DiskPacks, tmp_path: Path) -> None:
    path = tmp_path / "torn.zip"
    path.write_bytes(b"PK\x03\x04 and then nothing")
    assert "pack-zip" == refused(shelf, path).what


def test_a_zip_whose_sound_is_torn_is_told_at_its_line(shelf: DiskPacks, tmp_path: Path) -> None:
    path = tmp_path / "torn.zip"
    with zipfile.ZipFile(path, "w") as out:
        out.writestr("pack.yaml", listed())
        out.writestr("ro.wav", wav())
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 0xFF
    path.write_bytes(bytes(raw))
    problem = refused(shelf, path)
    assert ("sound-unreadable", 7) == (problem.what, problem.line)


@pytest.mark.parametrize(
    ("name", "stays"),
    [("ro.wav", True), ("da/ro.wav", True), ("", False), (".", False), ("a//b", False), ("a/..", False)],
)
def test_a_name_stays_inside_or_does_not(name: str, stays: bool) -> None:
    assert stays == inside(name)
