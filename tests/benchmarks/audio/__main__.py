"""Measures in one run what our sound costs, beside the same work by hand; see the README here."""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from tests.benchmarks.audio import measured, programs
from tests.benchmarks.audio.ours import PRACTICE
from tests.end2end.sound_desk import sound_desk

MB_MORE, MB_MOST = 40.0, 140.0
BEYOND_SPEECH, OVERHEAD = 0.12, 1.3
COLD, WARM = 0.7, 0.15
"""The goals."""


@dataclass
class Report:
    """Lines for a person, and whether every goal was met."""

    lines: list[str] = field(default_factory=list)
    met: bool = True

    def say(self, line: str = "") -> None:
        """One line, at once."""
        self.lines.append(line)
        sys.stdout.write(line + "\n")
        sys.stdout.flush()

    def row(self, *cells: object) -> None:
        """One row of a table."""
        self.say("| " + " | ".join(_told(cell) for cell in cells) + " |")

    def head(self, *cells: str) -> None:
        """The first row of a table."""
        self.say()
        self.row(*cells)
        self.say("|" + "---|" * len(cells))

    def goal(self, what: str, found: float, most: float, unit: str = "") -> None:
        """A measure that has a goal."""
        self.met &= found <= most
        self.row(what, f"{found:.3g}{unit}", f"≤ {most:g}{unit}", "met" if found <= most else "missed")


def _told(cell: object) -> str:
    return "–" if cell is None else f"{cell:.3f}" if isinstance(cell, float) else str(cell)


def costs(report: Report, folder: Path, minutes: float) -> None:
    """Processor seconds a minute of finished sound, each part beside the same by hand."""
    world = measured.world(str(folder))
    measured.pauseknap("--version", world=world)  # so that nothing is compiled while the clock runs
    ours = {
        name: measured.ask("ours", name, str(minutes), str(folder), world=world)
        for name in ("speech", "ambience", "mixdown")
    }
    said = ours["speech"]
    cpu = {name: told["cpu"] / minutes for name, told in ours.items()}
    gone = programs.missing()
    hand: dict[str, float] = {}
    if "espeak-ng" not in gone:
        told = measured.ask("by_hand", str(folder), str(minutes), world=world)
        hand = {name: seconds / minutes for name, seconds in told.items()}
    seconds = minutes * 60
    sox: dict[str, float] = {}
    if "sox" not in gone:
        sox = {name: used / minutes for name, used in programs.sox(folder, seconds, world).items()}
    film = programs.ffmpeg(folder, seconds, world) / minutes if "ffmpeg" not in gone else None
    cold = _export(folder / "cold", minutes)
    warm = _export(folder / "cold", minutes)
    report.say(
        f"{PRACTICE}, {minutes:g} minutes, {said['lines']} lines, {said['words']} words, "
        f"{said['speech_seconds']:.0f} s of speech; processor seconds a minute of finished stereo sound"
    )
    if gone:
        report.say(f"Not installed, so left out: {', '.join(gone)}")
    report.head("work", "ours", "by hand with numpy", "sox", "ffmpeg")
    report.row("espeak-ng, a line a call", None, hand.get("espeak"), None, None)
    report.row("making those lines ready", None, hand.get("finish"), sox.get("finish"), None)
    spoken = hand["espeak"] + hand["finish"] if hand else None
    report.row("speech: both", cpu["speech"], spoken, None, None)
    report.row("ambience, alone", cpu["ambience"], hand.get("ambience"), sox.get("ambience"), None)
    report.row("mixdown to WAV, without it", cpu["mixdown"], hand.get("mixdown"), sox.get("mixdown"), None)
    report.row(
        "noise, mix and fade in one", cpu["ambience"] + cpu["mixdown"], hand.get("together"), None, film
    )
    report.row("`pauseknap export`, nothing kept", cold.cpu / minutes, None, None, None)
    report.row("`pauseknap export`, lines kept", warm.cpu / minutes, None, None, None)
    report.head("measure", "found", "goal", "")
    if spoken is not None:
        parts = spoken + hand["ambience"] + hand["mixdown"]
        report.goal("our parts over the sum by hand", sum(cpu.values()) / parts, OVERHEAD, " ×")
    beyond = cold.cpu / minutes - cpu["speech"]
    report.goal("export beyond the speech, CPU s a minute", beyond, BEYOND_SPEECH)
    if film is not None:
        report.goal("noise, mix and fade over ffmpeg", (cpu["ambience"] + cpu["mixdown"]) / film, 1.0, " ×")
        report.row("the whole program's start with it", f"{beyond / film:.3g} ×", "–", "")


def memory(report: Report, folder: Path, lengths: tuple[float, float]) -> None:
    """The peak of whole exports, a short and a long one."""
    short, long = (_export(folder / "peak", minutes).peak_mb for minutes in lengths)
    report.goal(f"peak of a {lengths[1]:g}-minute export", long, MB_MOST, " MB")
    report.goal(f"over that of a {lengths[0]:g}-minute one", long - short, MB_MORE, " MB")


def _export(folder: Path, minutes: float) -> measured.Took:
    world = measured.world(str(folder))
    folder.mkdir(exist_ok=True)
    words = ("export", PRACTICE, "--language", "da", "--minutes", f"{minutes:g}", "--background", "water")
    return measured.pauseknap(*words, "-o", str(folder / "x.wav"), world=world)


def start(report: Report, folder: Path, times: int) -> None:
    """Until the first sample that is not silence is handed to a real sound server."""
    with ExitStack() as stack:
        try:
            desk = stack.enter_context(sound_desk())
        except (OSError, RuntimeError) as error:
            report.say(f"No sound server, so the start is left out: {error}")
            return

        def ask(kind: str, place: Path) -> dict[str, Any]:
            return measured.ask("starting", kind, world=measured.world(str(place), **desk.environment))

        voice = median(ask("voice", folder / "voice")["voice"] for _ in range(times))
        fresh = [ask("start", folder / f"fresh{number}") for number in range(times)]
        kept = [ask("start", folder / "fresh0") for _ in range(times)]
    first, second, again = (
        _middle(fresh, lambda told: told["first"]["heard"]),
        _middle(fresh, lambda told: told["second"]["heard"]),
        _middle(kept, lambda told: told["first"]["heard"]),
    )
    delay = _middle(fresh, lambda told: told["second"]["delay"])
    report.goal("cold start beyond the voice's first line", max(0.0, first - voice), COLD, " s")
    report.goal("warm start", second, WARM, " s")
    report.say(
        f"\nMedian of {times}: cold start {first:.3f} s, of which the voice alone takes {voice:.3f} s; "
        f"a new process with its lines kept {again:.3f} s; warm {second:.3f} s. "
        f"The device adds {delay:.3f} s until it is in the air."
    )


def _middle(told: list[dict[str, Any]], pick: Callable[[Mapping[str, Any]], float]) -> float:
    return median(pick(one) for one in told)


def main() -> int:
    """0 when every goal is met, 1 when one is missed."""
    asked = argparse.ArgumentParser(prog="python -m tests.benchmarks.audio", description=__doc__)
    asked.add_argument("--minutes", type=float, default=10, help="of finished sound for the costs")
    asked.add_argument(
        "--quick", action="store_true", help="a minute or two of everything, to see that it runs"
    )
    given = asked.parse_args()
    report = Report()
    system = f"{platform.system()}, Python {platform.python_version()}, {os.cpu_count()} cores"
    report.say(f"{system}; load before: {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory(prefix="pauseknap-bench-") as name:
        folder = Path(name)
        costs(report, folder, 2.0 if given.quick else given.minutes)
        memory(report, folder, (2.0, 3.0) if given.quick else (3.0, 30.0))
        start(report, folder, 1 if given.quick else 5)
    return 0 if report.met or given.quick else 1


if __name__ == "__main__":
    sys.exit(main())
