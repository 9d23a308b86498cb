"""What is heard behind it all: a room of ours, or a person's own music with its file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from pauseknap.core.problems import Unusable
from pauseknap.core.settings import Ambience
from pauseknap.ui.pages.settings.presenter import BACKGROUNDS, SettingsPresenter
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.buttons import QuietButton
from pauseknap.ui.widgets.choice import Choice
from pauseknap.ui.widgets.rows import SettingRow

KINDS = ("wav", "flac", "ogg", "opus", "mp3")
TroubleWith = Callable[[str], Unusable | None]
"""What is wrong with a music file, if anything."""


class BackgroundRows(QObject):
    """Two rows for a card; the second is there only for one's own music."""

    def __init__(
        self,
        theme: Theme,
        presenter: SettingsPresenter,
        *,
        trouble_with: TroubleWith,
        explain: Callable[[Unusable], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._trouble_with = trouble_with
        self._explain = explain
        self.ask: Callable[[], str] = self._ask
        """Asks for a file; nothing when the person thought better of it."""
        self._kind = Choice(theme, BACKGROUNDS)
        self._file = QuietButton(theme, "")
        self.kind_row = SettingRow(theme, "", control=self._kind)
        self.file_row = SettingRow(theme, "", control=self._file, last=True)
        self._kind.chosen.connect(self._choose)
        self._file.clicked.connect(lambda _=False: self._choose_file())

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self.kind_row.set_texts(self.tr("Background"), self.tr("Also behind the voice, when you listen."))
        self._kind.set_name(self.tr("Background"))
        self._kind.set_labels(
            [
                self.tr("None", "background"),
                self.tr("Water"),
                self.tr("Wind"),
                self.tr("Rain"),
                self.tr("Low tone"),
                self.tr("Quiet room"),
                self.tr("My music"),
            ]
        )
        self._file.setText(self.tr("Choose…"))
        self._file.setAccessibleName(self.tr("Choose a music file"))

    def refresh(self) -> None:
        """Show the settings as they are now, and what is wrong with the file."""
        sound = self._presenter.settings.sound
        own = sound.ambience == "own"
        self._kind.set_value(sound.ambience)
        self.kind_row.set_last(not own)
        self.file_row.setVisible(own)
        if own:
            trouble = self._trouble_with(sound.own_background)
            name = PurePath(sound.own_background).name
            self.file_row.set_texts(
                self.tr("Music file"), name if trouble is None else self._explain(trouble)
            )

    def _choose(self, kind: Ambience) -> None:
        if kind == "own" and not self._presenter.settings.sound.own_background:
            self._choose_file()
        else:
            self._presenter.change_sound(ambience=kind)
        self.refresh()

    def _choose_file(self) -> None:
        """A file that cannot be played is kept as chosen, and told of: one may mend it."""
        chosen = self.ask()
        if chosen:
            self._presenter.change_sound(ambience="own", own_background=chosen)
            self.refresh()

    def _ask(self) -> str:
        kinds = self.tr("Music") + f" ({' '.join(f'*.{kind}' for kind in KINDS)})"
        before = self._presenter.settings.sound.own_background
        music = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)
        parent = self.parent()
        window = parent.window() if isinstance(parent, QWidget) else None
        dialog = QFileDialog(window, self.tr("Choose a music file"), before or music, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        chosen = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        return chosen[0] if chosen else ""
