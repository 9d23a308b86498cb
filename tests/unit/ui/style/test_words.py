"""The window speaks Danish or English, changes while it runs, and leaves no sentence untranslated."""

from __future__ import annotations

import ast
import importlib.util
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from datetime import time
from pathlib import Path
from types import ModuleType

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pauseknap.core.breath.pattern import Pattern
from pauseknap.core.breath.presets import PRESETS
from pauseknap.ui.style.files import resources_folder
from pauseknap.ui.times import Times, clock, field_time, length, seconds_text
from pauseknap.ui.words import Words, language_of

ROOT = Path(__file__).resolve().parents[4]
FOLDER = resources_folder() / "translations"
SOURCES = sorted((ROOT / "desktop/pauseknap/ui").rglob("*.py"))


@pytest.fixture
def words(qapp: QApplication) -> Iterator[Words]:
    made = Words(qapp, FOLDER)
    yield made
    made.use("en")
    shiboken6.delete(made)


@pytest.fixture(scope="module")
def tools() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging/translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def entries(file: Path) -> dict[tuple[str, str, str], ElementTree.Element]:
    return {
        (
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
        ): message.find("translation") or message
        for context in ElementTree.parse(file).getroot().iter("context")
        for message in context.iter("message")
    }


class Heard(QWidget):
    """Counts how often it is told that the language changed."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        self.times += event.type() == QEvent.Type.LanguageChange


def shown(of: QWidget) -> list[str]:
    """Every word on a dialog or in a menu, its mnemonics left out."""
    found = [action.text().split("\t")[0] for action in of.findChildren(QAction)]
    for widget in of.findChildren(QWidget):
        found += [getattr(widget, name)() for name in ("text", "toolTip") if hasattr(widget, name)]
        if isinstance(widget, QTreeView):
            head = widget.model()
            sideways = Qt.Orientation.Horizontal
            found += [head.headerData(place, sideways) for place in range(head.columnCount())]
    return [text.replace("&", "") for text in found if isinstance(text, str) and text.strip("./\\")]


def dialogs(folder: Path) -> Iterator[QWidget]:
    """What of Qt's own a person may meet, whatever the desktop: it asks for files, and edits text."""
    for accept in QFileDialog.AcceptMode:
        dialog = QFileDialog(None, "", str(folder))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAcceptMode(accept)
        yield dialog
    yield QMessageBox(
        QMessageBox.Icon.NoIcon,
        "",
        "",
        QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No | QMessageBox.StandardButton.Cancel,
    )
    for field in (QLineEdit("a"), QPlainTextEdit("a")):
        menu = field.createStandardContextMenu()
        menu.setParent(field)
        yield field


def test_qts_own_dialogs_and_menus_are_all_danish(words: Words, tmp_path: Path) -> None:
    said: dict[str, list[str]] = {}
    for language in ("en", "da"):
        words.use(language)
        for dialog in dialogs(tmp_path):
            said.setdefault(language, []).extend(shown(dialog))
            shiboken6.delete(dialog)
    assert len(said["en"]) == len(said["da"]) > 40
    alike = {english for english, danish in zip(said["en"], said["da"], strict=True) if english == danish}
    assert {"Type"} >= alike


def test_sentences_with_times_are_written_as_each_language_writes_them(words: Words) -> None:
    said = Times(words)
    words.use("da")
    assert said.at(time(13, 40)) == "kl. 13.40"
    assert said.next_pause(time(9, 5)) == "Næste pause 9.05"
    assert said.of_whole(130, 360) == "2.10 af 6.00"
    assert said.pace(Pattern(inhale=4, exhale=6.2)) == "Ind 4 · ud 6,2"
    assert said.pace(PRESETS["sigh"]) == "Ind 2 + 1 · ud 6"
    assert said.pace(Pattern(inhale=4, exhale=6, hold=1, rest=0.5)) == "Ind 4 · hold 1 · ud 6 · hvil 0,5"
    assert [said.about_left(s) for s in (20, 60, 175)] == [
        "Under et minut endnu",
        "Cirka 1 minut endnu",
        "Cirka 3 minutter endnu",
    ]
    assert [said.in_all(s) for s in (31, 59, 92, 170, 690)] == [
        "I alt cirka et halvt minut.",
        "I alt cirka 1 minut.",
        "I alt cirka 1½ minut.",
        "I alt cirka 3 minutter.",
        "I alt cirka 11½ minut.",
    ]
    words.use("en")
    assert said.at(time(13, 40)) == "1:40 pm"
    assert said.next_pause(time(0, 5)) == "Next pause 12:05 am"
    assert said.of_whole(130, 360) == "2:10 of 6:00"
    assert [said.about_left(s) for s in (20, 60, 175)] == [
        "Less than a minute left",
        "About 1 minute left",
        "About 3 minutes left",
    ]
    assert [said.in_all(s) for s in (0, 59, 92, 170)] == [
        "In all about half a minute.",
        "In all about 1 minute.",
        "In all about 1½ minutes.",
        "In all about 3 minutes.",
    ]


def test_bare_times_need_no_translator() -> None:
    assert [clock(time(12, 0), "en"), clock(time(0, 0), "da")] == ["12:00 pm", "0.00"]
    assert [field_time(time(8, 0), "da"), field_time(time(15, 30), "en")] == ["8.00", "15:30"]
    assert [length(-1, "en"), length(61.9, "da")] == ["0:00", "1.01"]
    assert [seconds_text(4.0, "da"), seconds_text(6.24, "en")] == ["4", "6.2"]


def test_a_danish_system_gets_danish_and_any_other_english() -> None:
    assert language_of("system", QLocale("da_DK")) == "da"
    assert language_of("system", QLocale("sv_SE")) == "en"
    assert language_of("en", QLocale("da_DK")) == "en"


def test_every_widget_is_told_when_the_language_changes(words: Words, qtbot: QtBot) -> None:
    widget = Heard()
    qtbot.addWidget(widget)
    words.use("en")
    QApplication.processEvents()
    before = widget.times
    with qtbot.waitSignal(words.changed):
        words.use("da")
    QApplication.processEvents()
    assert widget.times > before


def test_qts_own_buttons_change_language_too(words: Words, qtbot: QtBot) -> None:
    words.use("da")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text().replace("&", "") == "Annuller"


def test_the_translation_files_hold_exactly_the_sentences_of_the_source(
    tools: ModuleType, tmp_path: Path
) -> None:
    tools.update(tmp_path)
    for name in ("da", "en"):
        assert entries(FOLDER / f"{name}.ts").keys() == entries(tmp_path / f"{name}.ts").keys()


@pytest.mark.parametrize("name", ["da", "en"])
def test_no_sentence_is_unfinished_or_out_of_use(name: str) -> None:
    marked = {
        key: state
        for key, found in entries(FOLDER / f"{name}.ts").items()
        for state in [found.get("type")]
        if state is not None
    }
    assert marked == {}


@pytest.mark.parametrize("name", ["da", "en"])
def test_the_compiled_words_are_those_of_the_text(name: str, tools: ModuleType, tmp_path: Path) -> None:
    tools.release(FOLDER, tmp_path)
    assert (FOLDER / f"{name}.qm").read_bytes() == (tmp_path / f"{name}.qm").read_bytes()


def test_a_sentence_for_translation_is_always_written_out() -> None:
    """An f-string or a variable in tr() would never be found by lupdate."""
    wrong = [
        f"{file.relative_to(ROOT)}:{call.lineno}"
        for file in SOURCES
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute)
        for text in {"tr": call.args[:1], "translate": call.args[:2]}.get(call.func.attr, [])
        if isinstance(text, ast.JoinedStr) or (call.func.attr == "tr" and not isinstance(text, ast.Constant))
    ]
    assert wrong == []
