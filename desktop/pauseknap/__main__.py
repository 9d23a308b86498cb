"""The way in: `pauseknap` and `python -m pauseknap`."""

from __future__ import annotations

import signal
import sys
from io import TextIOWrapper
from types import FrameType

try:
    from pauseknap.cli import INTERRUPTED, run
except KeyboardInterrupt:
    sys.exit(130)  # stopped by hand before there was anything to stop


def main() -> None:
    """Run the command line and leave with its status; whoever stops it by hand sees no traceback."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # A terminal without our letters shows others; it is no reason to end.
            stream.reconfigure(errors="replace")
    stopped = False

    def stop(_number: int, _frame: FrameType | None) -> None:
        # A library may turn the interruption into an error of its own; that it was one is remembered here.
        nonlocal stopped
        stopped = True
        raise KeyboardInterrupt

    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, stop)
    try:
        status = run(sys.argv[1:])
    except BaseException:
        if not stopped:
            raise
        status = INTERRUPTED
    sys.exit(INTERRUPTED if stopped else status)


if __name__ == "__main__":
    main()
