"""The way in: `pauseknap` and `python -m pauseknap`."""

from __future__ import annotations

import sys
from io import TextIOWrapper

try:
    from pauseknap.cli import run
except KeyboardInterrupt:
    sys.exit(130)  # stopped by hand before there was anything to stop


def main() -> None:
    """Run the command line and leave with its status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # A terminal without our letters shows others; it is no reason to end.
            stream.reconfigure(errors="replace")
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
