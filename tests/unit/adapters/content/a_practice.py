"""A small whole practice file that tests change one thing in."""

from __future__ import annotations

from pathlib import Path

PRACTICE = """\
id: small
row: own
language: da
title: Lille
line: Prøv
lead: En lille øvelse.
icon: breath
picture: breath
level: me
spoken: true
lengths: [1, 3]
usual: 1
care:
  stop-if: Stop, hvis det gør ondt.
certainty: {dots: 1, sentence: Et skøn., reference: Egen erfaring}
sections:
  - id: only
    title: Lille
    steps:
      - say: Mærk fødderne.
      - quiet: 8
      - breathe: {in: 4, out: 6}
      - bell: end
"""


def changed(old: str, new: str) -> str:
    """The practice with one thing in it changed."""
    assert old in PRACTICE
    return PRACTICE.replace(old, new, 1)


def put(folder: Path, name: str, text: str | bytes) -> Path:
    """Write a file and say where it is."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path
