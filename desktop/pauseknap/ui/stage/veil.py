"""The fjord over a view that is nothing but words, for as long as every word is to be hidden."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.breath_scene import BreathScene

MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)


class Veil(QWidget):
    """Lies over the views of the stage. Any key or a click lifts it; Esc and D do what they always do."""

    lifted = Signal()

    def __init__(self, theme: Theme, views: QStackedWidget, wordy: tuple[QWidget, ...]) -> None:
        super().__init__(views.parentWidget())
        self._views = views
        self._wordy = wordy
        self._hidden = False
        self._scene = BreathScene(theme, parent=self)
        self._scene.set_words_hidden(True)
        self._scene.set_resting(0.0)
        self._scene.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()
        self._views.currentChanged.connect(self._look)
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self.setAccessibleName(self.tr("The words are hidden. Any key shows them."))

    def set_hidden(self, hidden: bool) -> None:
        """Whether words are to be hidden; where the view has more than words, it does that itself."""
        self._hidden = hidden
        self._look()

    def _look(self) -> None:
        view = self._views.currentWidget()
        covers = self._hidden and view in self._wordy
        if covers != self.isHidden():
            return
        self.setGeometry(self._views.geometry())
        self._views.setVisible(not covers)
        self.setVisible(covers)
        seen: QWidget = self if covers or view is None else view.focusWidget() or view
        seen.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """While it lies there the keys of what is under it rest."""
        ours = isinstance(event, QKeyEvent) and event.key() not in (Qt.Key.Key_Escape, Qt.Key.Key_D)
        if ours and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in MODIFIERS:
            self.lifted.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.lifted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._scene.setGeometry(self.rect())
        super().resizeEvent(event)
