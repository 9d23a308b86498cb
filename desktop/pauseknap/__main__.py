"""The way in: `pauseknap` and `python -m pauseknap`."""

from __future__ import annotations

import sys
from io import TextIOWrapper

from pauseknap.cli import run


def main() -> None:
    """Run the command line and leave with its status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # A terminal without our letters shows others; it is no reason to end.
            stream.reconfigure(errors="replace")
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
