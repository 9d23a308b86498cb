"""`python -m tests.fuzz COUNT SEED` reads spoilt practice files and says how it went."""

from __future__ import annotations

import sys
import time

from tests.fuzz.reading import Reader


def main(count: int = 10_000, seed: int = 0) -> None:
    """Read them; the first that is not taken as it should be ends it, with the file in the message."""
    reader = Reader()
    started = time.process_time()
    found = reader.read(seed, count)
    took = time.process_time() - started
    sys.stdout.write(
        f"{count} files in {took:.1f} s: {found.whole} whole, "
        f"{found.broken} broken in {len(found.kinds)} ways, the slowest {found.slowest * 1000:.0f} ms\n"
    )


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
