"""Practice files as people write them: the one of the handbook, and every way to get it wrong."""

from __future__ import annotations

from tests.architecture.tree import ROOT


def handbook_practice() -> str:
    """The whole practice that the handbook shows."""
    handbook = (ROOT / "content" / "README.md").read_text(encoding="utf-8")
    return handbook.split("```yaml")[1].split("```")[0]


def spoilt() -> dict[str, tuple[bytes, str]]:
    """Kind of mistake → the file, and where the mistake is, as `line:column`."""
    whole = handbook_practice()

    def with_one(before: str, after: str) -> bytes:
        assert before in whole
        return whole.replace(before, after, 1).encode()

    return {
        "wrong-type": (with_one("usual: 1 ", "usual: en"), "13:8"),
        "unknown-key": (with_one("level: me", "pace: slow\nlevel: me"), "10:1"),
        "duplicate-key": (with_one("level: me", "icon: self\nlevel: me"), "10:1"),
        "bad-indentation": (with_one("      - quiet: 8", "     - quiet: 8"), "28:6"),
        "tabulator": (with_one("      - quiet: 8", "\t- quiet: 8"), "28:1"),
        "open-quotation-mark": (with_one('no hurry."', "no hurry."), "29:14"),
        "not-utf8": (
            with_one("far away.\nicon", "far \xe6way.\nicon").decode().encode("latin-1", "replace"),
            "7:43",
        ),
        "empty": (b"", "1:1"),
        "ten-megabytes": (b"#" * 10_000_000, "0:0"),
        "missing-key": (with_one("title: At the window\n", ""), "2:1"),
        "wrong-choice": (with_one("level: me ", "level: us "), "10:8"),
        "too-many-minutes": (with_one("lengths: [1, 3]", "lengths: [1, 99]"), "12:14"),
        "not-gentle": (with_one("in: 4, out: 6", "in: 8, out: 4"), "32:18"),
    }
