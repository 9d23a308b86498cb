"""Sound files on a real disk, also one that is full."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import mutagen
import numpy as np
import pytest
import soundfile

from pauseknap.adapters.audio import files, parts, tags
from pauseknap.adapters.audio.files import DiskSoundFiles
from pauseknap.core.problems import Unusable
from pauseknap.core.sound.signal import Stereo
from pauseknap.core.timeline.model import RATE
from pauseknap.ports.sound_files import Beside, SoundTags

TAGS = SoundTags(
    title="Ligesom mig, på dansk",
    language="da",
    artist="Åse Sørensen, Danish (computerstemme)",
    comment="Pauseknap",
    licence="https://creativecommons.org/licenses/by-sa/4.0/",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "mine"
    made.mkdir()
    return made


def noise(seconds: int) -> Iterator[Stereo]:
    chance = np.random.default_rng(1)
    for _ in range(seconds):
        yield chance.standard_normal((RATE, 2)).astype(np.float32) * 0.1


EXTENSIONS = [".wav", ".flac", ".ogg", ".opus", ".mp3"]


@pytest.mark.parametrize("extension", EXTENSIONS)
def test_a_music_player_shows_title_who_is_heard_language_and_licence(folder: Path, extension: str) -> None:
    path = folder / f"x{extension}"
    DiskSoundFiles().write_sound(str(path), noise(1), TAGS)
    held = mutagen.File(path)
    assert held is not None
    assert held.info.length == pytest.approx(1.0, abs=0.1)
    if extension in (".wav", ".mp3"):
        names = ("TIT2", "TPE1", "TLAN", "COMM::dan", "WCOP")
        shown = [str(held.tags[name]) for name in names]
    else:
        shown = [
            text for name in ("title", "artist", "language", "comment", "license") for text in held[name]
        ]
    assert [TAGS.title, TAGS.artist, "dan", TAGS.comment, TAGS.licence] == shown


@pytest.mark.parametrize("extension", EXTENSIONS)
def test_what_is_empty_is_left_out(folder: Path, extension: str) -> None:
    path = folder / f"x{extension}"
    DiskSoundFiles().write_sound(str(path), noise(1), SoundTags(title="En"))
    held = mutagen.File(path)
    assert held is not None
    names = {name.split(":")[0].lower() for name in held}
    assert not names & {"tpe1", "tlan", "comm", "wcop", "artist", "language", "comment", "license"}
    assert names & {"tit2", "title"}


@pytest.mark.parametrize("extension", EXTENSIONS)
def test_the_tags_leave_every_sample_as_it_was(
    folder: Path, extension: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    tagged, bare = folder / f"tagged{extension}", folder / f"bare{extension}"
    DiskSoundFiles().write_sound(str(tagged), noise(3), TAGS)
    monkeypatch.setattr(files, "_put_tags", lambda *_: None)
    DiskSoundFiles().write_sound(str(bare), noise(3), TAGS)
    sound, rate = soundfile.read(tagged, dtype="float32")
    assert rate == RATE
    assert np.array_equal(soundfile.read(bare, dtype="float32")[0], sound)


def test_players_that_know_no_id3_read_a_wav_by_its_own_list(folder: Path) -> None:
    path = folder / "x.wav"
    DiskSoundFiles().write_sound(str(path), noise(1), TAGS)
    with soundfile.SoundFile(path) as file:
        assert (TAGS.title, TAGS.artist, TAGS.comment) == (file.title, file.artist, file.comment)


def test_a_text_beside_is_utf8_with_plain_line_ends(folder: Path) -> None:
    text = Beside(str(folder / "x.vtt"), "WEBVTT\n\nÅnd ind\n")
    DiskSoundFiles().write_sound(str(folder / "x.wav"), noise(1), TAGS, text)
    assert (folder / "x.vtt").read_bytes() == "WEBVTT\n\nÅnd ind\n".encode()


def test_tags_that_cannot_be_written_leave_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise mutagen.MutagenError("no")

    monkeypatch.setattr(tags, "put_tags", refused)
    with pytest.raises(Unusable, match="disk-read-only"):
        DiskSoundFiles().write_sound(str(folder / "x.ogg"), noise(1), TAGS)
    assert list(folder.iterdir()) == []


def test_a_folder_in_the_place_of_the_file_is_left_alone(folder: Path) -> None:
    (folder / "x.wav").mkdir()
    with pytest.raises(Unusable, match="disk-read-only"):
        DiskSoundFiles().write_sound(str(folder / "x.wav"), noise(1), TAGS)
    assert [path.name for path in folder.iterdir()] == ["x.wav"]


def test_a_missing_libsndfile_is_said(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "soundfile", None)
    with pytest.raises(Unusable, match="no-sound-files"):
        DiskSoundFiles().check_sound(str(folder / "x.wav"))


@pytest.mark.parametrize("name", ["x.wav", "x.flac", "x.ogg", "x.opus", "x.mp3", "x.vtt"])
def test_a_disk_that_fills_up_leaves_no_half_file(folder: Path, name: str) -> None:
    resource = pytest.importorskip("resource", reason="a POSIX limit stands for the full disk")
    program = f"""
import numpy as np
from pauseknap.adapters.audio.files import DiskSoundFiles
from pauseknap.core.problems import Unusable
from pauseknap.ports.sound_files import Beside, SoundTags
block = np.random.default_rng(1).standard_normal((48000, 2)).astype(np.float32) * 0.1
try:
    beside = Beside({str(folder / "x.vtt")!r}, "x" * 500_000)
    sound, seconds = ("x.ogg", 1) if {name!r} == "x.vtt" else ({name!r}, 60)
    blocks = (block for _ in range(seconds))
    DiskSoundFiles().write_sound({str(folder)!r} + "/" + sound, blocks, SoundTags(title="x"), beside)
except Unusable as told:
    print(told.what)
"""
    told = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        timeout=50,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000)),
    )
    assert told.stdout.strip() in ("disk-full", "disk-read-only")
    assert told.stderr == ""
    assert list(folder.iterdir()) == []


def test_a_program_that_is_killed_half_way_leaves_nothing(folder: Path) -> None:
    if parts._nameless(folder) is None:
        pytest.skip("files without a name are a thing of Linux")
    program = f"""
import sys
import numpy as np
from pauseknap.adapters.audio.files import DiskSoundFiles
from pauseknap.ports.sound_files import SoundTags
def blocks():
    for second in range(9):
        yield np.zeros((48000, 2), dtype=np.float32)
        print(second, flush=True)
        if second == 3:
            sys.stdin.read()
DiskSoundFiles().write_sound({str(folder / "x.wav")!r}, blocks(), SoundTags(title="x"))
"""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", program], text=True, **pipes) as child:  # type: ignore[call-overload]
        assert child.stdout is not None
        while child.stdout.readline().strip() != "3":
            assert child.poll() is None
        child.kill()
        child.wait(30)
    assert list(folder.iterdir()) == []


def test_where_every_file_has_a_name_the_part_is_gone_too(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped() -> Iterator[Stereo]:
        yield from noise(1)
        assert [path.suffix for path in folder.iterdir()] == [".part"]
        raise KeyboardInterrupt

    monkeypatch.setattr(parts, "_nameless", lambda _: None)
    with pytest.raises(KeyboardInterrupt):
        DiskSoundFiles().write_sound(str(folder / "x.wav"), stopped(), TAGS)
    assert list(folder.iterdir()) == []
    DiskSoundFiles().write_sound(str(folder / "x.wav"), noise(1), TAGS)
    assert [path.name for path in folder.iterdir()] == ["x.wav"]
