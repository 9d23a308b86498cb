"""Lists what there is, for people and, as JSON, for programs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from pauseknap.core.check.model import Check
from pauseknap.core.practice.summary import Summary
from pauseknap.ports.voice import VoiceInfo

Row = Mapping[str, object]


def practice_rows(practices: Iterable[Summary]) -> list[Row]:
    """One row a practice: what it is, how long, how spoken, and its steps."""
    return [
        {
            "id": practice.id,
            "row": practice.row,
            "language": practice.language,
            "kind": practice.kind,
            "title": practice.title,
            "line": practice.line,
            "level": practice.level,
            "spoken": practice.spoken,
            "lengths": list(practice.lengths),
            "usual": practice.usual,
            "feels": list(practice.feels),
            "with": list(practice.company),
            "offered": list(practice.offered),
            "steps": list(practice.steps),
        }
        for practice in practices
    ]


def check_rows(checks: Iterable[Check]) -> list[Row]:
    """One row a self-check."""
    return [
        {
            "id": check.id,
            "row": check.row,
            "language": check.language,
            "kind": "check",
            "title": check.title,
            "line": check.line,
            "lengths": [check.quick_minutes, check.full_minutes],
        }
        for check in checks
    ]


def voice_rows(voices: Iterable[VoiceInfo], language: str | None) -> list[Row]:
    """One row a voice, of one language or of all."""
    return [
        {"id": voice.id, "language": voice.language, "name": voice.name, "engine": voice.engine}
        for voice in voices
        if language is None or voice.language == language
    ]


def device_rows(devices: Iterable[str]) -> list[Row]:
    """One row an output device; the first is the one used."""
    return [{"id": str(place), "name": name} for place, name in enumerate(devices)]


def as_json(rows: Sequence[Row]) -> str:
    """The rows as JSON, readable with æøå."""
    return json.dumps(rows, ensure_ascii=False, indent=2)


def as_text(rows: Sequence[Row], nothing: str) -> str:
    """The rows as columns; `nothing` is said when there are none."""
    if not rows:
        return nothing
    columns = [
        name for name in ("id", "language", "title", "name", "engine", "line", "lengths") if name in rows[0]
    ]
    cells = [[_cell(row[name]) for name in columns] for row in rows]
    widths = [max(len(line[place]) for line in cells) for place in range(len(columns))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in cells
    )


def _cell(value: object) -> str:
    if isinstance(value, list):
        whole = [f"{part:g}" for part in value if part == int(part)]
        seconds = [f"{part * 60:.0f} s" for part in value if part != int(part)]
        return ", ".join(seconds + ([", ".join(whole) + " min"] if whole else []))
    return str(value)
