#!/usr/bin/env python3
"""Gets Pauseknap going on a computer that has only Python: `python3 dev.py run`, `python3 dev.py test`."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

NEWEST_FIRST = ("python3.14", "python3.13", "python3.12", "python3.11")

if sys.version_info < (3, 11):  # noqa: UP036 - it is here to say so
    # An older Python often has a newer one beside it; this file must stay readable to the old one.
    for _name in NEWEST_FIRST:
        _found = shutil.which(_name)
        # A name on the path may only point at a Python that was never chosen here.
        if _found and subprocess.call([_found, "-c", ""], stderr=subprocess.DEVNULL) == 0:
            os.execv(_found, [_found, *sys.argv])
    sys.exit(
        "Pauseknap needs Python 3.11 or newer; this is {}.{}. Install a newer one.".format(*sys.version_info)
    )

sys.path.insert(0, str(Path(__file__).resolve().parent / "packaging"))

from devkit.commands import main  # noqa: E402 - only a new Python can read it

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
