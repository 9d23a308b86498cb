"""A small log on this computer that says what went wrong where, and nothing a person wrote or was called."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

LARGEST_BYTES = 200_000
OLDER_FILES = 1
OURS_ALONE = 0o600
PACKAGE = "pauseknap"

_log = logging.getLogger(PACKAGE)


class Discreet(logging.Formatter):
    """Tells an error by its kind and its places in the code.

    The error's own words are left out: they may quote a name, a line of a diary or the path of a home folder.
    """

    def formatException(self, ei: object) -> str:  # noqa: N802 - logging's name
        """The kinds of error, outermost last, and where each was raised."""
        if not isinstance(ei, tuple) or ei[1] is None:
            return ""
        error: BaseException | None = ei[1]
        told: list[str] = []
        while error is not None:
            told.append(_place(error))
            error = error.__cause__ or error.__context__
        return "\n".join(told)


class OwnersEyes(RotatingFileHandler):
    """Each file it begins is for its owner alone."""

    def doRollover(self) -> None:  # noqa: N802 - logging's name
        """Begin a new file."""
        super().doRollover()
        Path(self.baseFilename).chmod(OURS_ALONE)


def keep_log(folder: Path) -> Path | None:
    """Write the log in this folder from now on, uncaught errors too; None when the disk will not have it.

    Errors that nobody caught go to the log alone: no traceback reaches the person.
    """
    path = folder / "pauseknap.log"
    handler: logging.Handler
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = OwnersEyes(path, maxBytes=LARGEST_BYTES, backupCount=OLDER_FILES, encoding="utf-8")
        path.chmod(OURS_ALONE)
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(Discreet("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.raiseExceptions = False  # a full disk must not print into the person's terminal
    _log.handlers = [handler]
    _log.setLevel(logging.INFO)
    _log.propagate = False
    sys.excepthook = _uncaught
    threading.excepthook = _uncaught_in_thread
    return None if isinstance(handler, logging.NullHandler) else path


def end_log() -> None:
    """Close the file, and let errors be told as Python tells them."""
    for handler in _log.handlers:
        handler.close()
    _log.handlers = []
    _log.propagate = True
    sys.excepthook = sys.__excepthook__
    threading.excepthook = threading.__excepthook__


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if not issubclass(kind, KeyboardInterrupt):
        _log.error("uncaught", exc_info=(kind, error, trace))


def _uncaught_in_thread(found: threading.ExceptHookArgs) -> None:
    if found.exc_value is not None and not issubclass(found.exc_type, SystemExit):
        _log.error("uncaught in thread", exc_info=(found.exc_type, found.exc_value, found.exc_traceback))


def _place(error: BaseException) -> str:
    """One error: its kind, and the way through the code that led to it, by file name and line."""
    frames = traceback.extract_tb(error.__traceback__)
    way = " < ".join(f"{_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in reversed(frames))
    return f"  {type(error).__module__}.{type(error).__qualname__} at {way or 'nowhere'}"


def _short(filename: str) -> str:
    """The path from the package on; of other people's code only the file's name."""
    parts = Path(filename).parts
    return "/".join(parts[parts.index(PACKAGE) :]) if PACKAGE in parts else Path(filename).name
