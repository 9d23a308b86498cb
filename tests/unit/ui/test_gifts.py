"""What a card gives to take along lands where the person says, or it is told why not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from tests.unit.ui.test_app import Running

from pauseknap.core.practice.waiting import Calendar, Sheet, SheetPart


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    made = Running(qapp, tmp_path)
    yield made
    made.close()


@pytest.fixture
def told(running: Running, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []
    monkeypatch.setattr(running.app.rooms.window, "say", said.append)
    return said


def test_an_appointment_is_a_file_where_the_person_wants_it(
    running: Running, told: list[str], tmp_path: Path
) -> None:
    running.app.gifts._ask_where = lambda suggested, kinds: str(tmp_path / "pause.ics")
    running.app.gifts.take(Calendar(title="Gåtur", day="2026-12-04"))
    assert b"SUMMARY:G\xc3\xa5tur" in (tmp_path / "pause.ics").read_bytes()
    assert told[-1].startswith("Saved")


def test_a_place_that_cannot_be_written_is_told(running: Running, told: list[str], tmp_path: Path) -> None:
    running.app.gifts._ask_where = lambda suggested, kinds: str(tmp_path / "not" / "there.ics")
    running.app.gifts.take(Calendar(title="Gåtur", day=""))
    assert "there.ics" in told[-1]


def test_nothing_is_written_when_one_thinks_better_of_it(running: Running, told: list[str]) -> None:
    running.app.gifts._ask_where = lambda suggested, kinds: ""
    running.app.gifts.take(Calendar(title="Gåtur", day=""))
    assert [] == told


def test_a_file_of_ones_own_is_opened_by_the_system_and_a_lost_one_is_told(
    running: Running, told: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    song = tmp_path / "song.ogg"
    song.write_bytes(b"OggS")
    running.app.gifts.take(str(song))
    running.app.gifts.take(str(tmp_path / "lost.ogg"))
    assert [str(song)] == opened
    assert "lost.ogg" in told[-1]


@pytest.mark.parametrize("name", ["run.sh", "run.exe", "run.desktop", "run.bat", "page.html", "letter.txt"])
def test_what_might_be_run_is_not_opened(
    running: Running, told: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    file = tmp_path / name
    file.write_bytes(b"#!/bin/sh\n")
    file.chmod(0o755)
    running.app.gifts.take(str(file))
    assert [] == opened
    assert name in told[-1]


SHEET = Sheet(
    title="Samtaleark", parts=(SheetPart(title="Vi ser", lines=("Larm", "For få hænder")),), foot="Fod"
)


def test_a_page_is_shown_saved_as_pdf_and_one_comes_back(
    running: Running, told: list[str], tmp_path: Path
) -> None:
    running.app.gifts._ask_where = lambda suggested, kinds: str(tmp_path / "ark.pdf")
    running.app.gifts.take(SHEET)
    assert "sheet" == running.app.rooms.window.current()
    running.app.rooms.sheet.save_asked.emit()
    assert (tmp_path / "ark.pdf").read_bytes().startswith(b"%PDF")
    running.app.gifts._ask_where = lambda suggested, kinds: str(tmp_path / "not" / "ark.pdf")
    running.app.rooms.sheet.save_asked.emit()
    assert "ark.pdf" in told[-1]
    running.app.rooms.sheet.left.emit()
    assert "home" == running.app.rooms.window.current()
