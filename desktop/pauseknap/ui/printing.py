"""Puts a page on a printer, where the computer has printing at all."""

from __future__ import annotations

from importlib.util import find_spec

from PySide6.QtWidgets import QWidget

from pauseknap.ui.paper import Paper


def printing_possible() -> bool:
    """Whether Qt's printing came along."""
    return find_spec("PySide6.QtPrintSupport") is not None


def print_out(paper: Paper, parent: QWidget) -> bool:
    """Ask for a printer and print; true as well when the person thinks better of it."""
    try:
        # Its system library may be missing on a bare machine, and only printing needs it.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - see above
    except ImportError:
        return False
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return True
    return paper.put_on(printer)
