"""The fields of a question: a line, several sentences, a day, a time of day, a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDate, QEvent, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QDateEdit,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from pauseknap.core.practice.waiting import FieldKind
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.buttons import QuietButton, TextButton
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.tips import tip

LETTERS = 200
LONG_LINES = 5
PICTURES = "*.png *.jpg *.jpeg *.bmp *.webp"


class LongField(QPlainTextEdit):
    """Room for several sentences; Tab leaves it."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(round(self.fontMetrics().lineSpacing() * LONG_LINES + 24))


class AnyField(QWidget):
    """Something to fill in; `value` is empty until it is."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(0, 0, 0, 0)

    def value(self) -> str:
        """What stands there: text, a day as 2026-11-28, a time as 13:40, or the path of a file."""
        raise NotImplementedError


class _TextLine(AnyField):
    def __init__(self, name: str, text: str) -> None:
        super().__init__()
        self._line = QLineEdit(text)
        self._line.setMaxLength(LETTERS)
        self._line.setAccessibleName(name)
        self._line.textEdited.connect(lambda _text: self.edited.emit())
        self.inside.addWidget(self._line)
        self.setFocusProxy(self._line)

    def value(self) -> str:
        return " ".join(self._line.text().split())


class _Sentences(AnyField):
    def __init__(self, theme: Theme, name: str, text: str) -> None:
        super().__init__()
        self._field = LongField(theme, name)
        self._field.setPlainText(text)
        self._field.textChanged.connect(self.edited)
        self.inside.addWidget(self._field)
        self.setFocusProxy(self._field)

    def value(self) -> str:
        return self._field.toPlainText().strip()


class _Moment(AnyField):
    """A day or a time of day, which may stay open."""

    def __init__(self, theme: Theme, name: str, field: QDateEdit | QTimeEdit, *, given: bool) -> None:
        super().__init__()
        self._field = field
        self._field.setAccessibleName(name)
        self._field.setMinimumHeight(36)
        self._wheel_free()
        self._choose = QuietButton(theme, "", height=36)
        self._none = TextButton(theme, "", height=36)
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self._choose, self._field, self._none):
            row.addWidget(widget)
        row.addStretch(1)
        self.inside.addLayout(row)
        self._field.dateTimeChanged.connect(lambda _at: self.edited.emit())
        self._choose.clicked.connect(lambda _=False: self._set(given=True, tell=True))
        self._none.clicked.connect(lambda _=False: self._set(given=False, tell=True))
        self._name = name
        self._given = given
        self.retranslate()
        self._set(given=given, tell=False)

    def _wheel_free(self) -> None:
        self._field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._choose.setText(self.tr("Choose"))
        self._choose.setAccessibleName(self.tr("Choose: %1").replace("%1", self._name))
        self._none.setText(self.tr("Leave it open"))

    def _set(self, *, given: bool, tell: bool) -> None:
        self._given = given
        self._choose.setVisible(not given)
        self._field.setVisible(given)
        self._none.setVisible(given)
        self.setFocusProxy(self._field if given else self._choose)
        if tell:
            self.setFocus()
            self.edited.emit()

    def value(self) -> str:
        if not self._given:
            return ""
        if isinstance(self._field, QDateEdit):
            return self._field.date().toString(Qt.DateFormat.ISODate)
        return self._field.time().toString("HH:mm")

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class FileField(AnyField):
    """A file on this computer; only its path is kept."""

    def __init__(self, theme: Theme, name: str, path: str, *, pictures: bool) -> None:
        super().__init__()
        self._path = path
        self._pictures = pictures
        self._name = name
        self._shown = Text(theme, style="secondary")
        self._choose = QuietButton(theme, "", height=36)
        self._none = TextButton(theme, "", height=36)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._choose)
        row.addWidget(self._none)
        row.addStretch(1)
        self.inside.addWidget(self._shown)
        self.inside.addLayout(row)
        self.setFocusProxy(self._choose)
        self._choose.clicked.connect(lambda _=False: self._ask())
        self._none.clicked.connect(lambda _=False: self.set_path(""))
        self.retranslate()
        self.set_path(path)

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._choose.setText(self.tr("Choose a file"))
        self._choose.setAccessibleName(self.tr("Choose a file: %1").replace("%1", self._name))
        self._none.setText(self.tr("No file"))

    def set_path(self, path: str) -> None:
        """Another file, or none."""
        changed, self._path = path != self._path, path
        self._shown.setText(Path(path).name)
        self._shown.setToolTip(tip(path))
        self._shown.setVisible(bool(path))
        self._none.setVisible(bool(path))
        if changed:
            self.edited.emit()

    def _ask(self) -> None:
        kinds = self.tr("Pictures (%1)").replace("%1", PICTURES) if self._pictures else ""
        path, _ = QFileDialog.getOpenFileName(self, self._name, str(Path(self._path).parent), kinds)
        if path:
            self.set_path(path)

    def value(self) -> str:
        return self._path

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def field_for(theme: Theme, kind: FieldKind, name: str, text: str) -> AnyField:
    """The field of a kind, with what stands there so far."""
    match kind:
        case "line":
            return _TextLine(name, text)
        case "long":
            return _Sentences(theme, name, text)
        case "date":
            day = QDate.fromString(text, Qt.DateFormat.ISODate)
            field = QDateEdit(day if day.isValid() else QDate.currentDate())
            field.setCalendarPopup(True)
            return _Moment(theme, name, field, given=day.isValid())
        case "time":
            at = QTime.fromString(text, "HH:mm")
            return _Moment(theme, name, QTimeEdit(at if at.isValid() else QTime(9, 0)), given=at.isValid())
        case "file" | "picture":
            return FileField(theme, name, text, pictures=kind == "picture")
