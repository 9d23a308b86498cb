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


def costs(report: Report, folder: Path, minutes: float, times: int) -> None:
    """Processor seconds a minute of finished sound, each part beside the same by hand; the least of each."""
    told: dict[str, Any] = {}
    runs = []
    for number in range(times):  # everything once, then everything again: all share the same neighbours
        place = folder / f"run{number}"
        place.mkdir()
        told, found = _once(place, minutes)
        runs.append(found)
    least = {name: min(run[name] for run in runs) / minutes for name in runs[0]}
    gone = programs.missing()
    report.say(
        f"{PRACTICE}, {minutes:g} minutes, {told['lines']} lines, {told['words']} words, "
        f"{told['speech_seconds']:.0f} s of speech; processor seconds a minute of finished stereo sound, "
        f"the least of {times}"
    )
    if gone:
        report.say(f"Not installed, so left out: {', '.join(gone)}")
    report.head("work", "ours", "by hand with numpy", "sox", "ffmpeg")
    at = least.get
    hand = least["hand espeak"] + least["hand finish"] if "hand espeak" in least else None
    both = least["ambience"] + least["mixdown"]
    report.row("espeak-ng, a line a call", None, at("hand espeak"), None, None)
    report.row("making those lines ready", None, at("hand finish"), at("sox finish"), None)
    report.row("speech: both", least["speech"], hand, None, None)
    report.row("ambience, alone", least["ambience"], at("hand ambience"), at("sox ambience"), None)
    report.row("mixdown to WAV, without it", least["mixdown"], at("hand mixdown"), at("sox mixdown"), None)
    report.row("noise, mix and fade in one", both, at("hand together"), None, at("ffmpeg"))
    report.row("`pauseknap export`, nothing kept", least["cold"], None, None, None)
    report.row("`pauseknap export`, lines kept", least["warm"], None, None, None)
    report.head("measure", "found", "goal", "")
    if hand is not None:
        parts = hand + least["hand ambience"] + least["hand mixdown"]
        report.goal("our parts over the sum by hand", (least["speech"] + both) / parts, OVERHEAD, " ×")
    beyond = least["cold"] - least["speech"]
    report.goal("export beyond the speech, CPU s a minute", beyond, BEYOND_SPEECH)
    if "ffmpeg" in least:
        report.goal("noise, mix and fade over ffmpeg", both / least["ffmpeg"], 1.0, " ×")
        report.row("the whole program's start with it", f"{beyond / least['ffmpeg']:.3g} ×", "–", "")


def _once(folder: Path, minutes: float) -> tuple[dict[str, Any], dict[str, float]]:
    """What was said, and the seconds of every part that can be measured here."""
    world = measured.world(str(folder))
    measured.pauseknap("--version", world=world)  # so that nothing is compiled while the clock runs
    said = measured.ask("ours", "speech", str(minutes), str(folder), world=world)
    found = {"speech": said["cpu"]}
    for name in ("ambience", "mixdown"):
        found[name] = measured.ask("ours", name, str(minutes), str(folder), world=world)["cpu"]
    gone = programs.missing()
    if "espeak-ng" not in gone:
        hand = measured.ask("by_hand", str(folder), str(minutes), world=world)
        found |= {f"hand {name}": seconds for name, seconds in hand.items()}
        if "sox" not in gone:
            found |= {f"sox {name}": used for name, used in programs.sox(folder, minutes * 60, world).items()}
        if "ffmpeg" not in gone:
            found["ffmpeg"] = programs.ffmpeg(folder, minutes * 60, world)
    found["cold"] = _export(folder / "own", minutes).cpu
    found["warm"] = _export(folder / "own", minutes).cpu
    return said, found


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
        costs(report, folder, 2.0 if given.quick else given.minutes, 1 if given.quick else 3)
        memory(report, folder, (2.0, 3.0) if given.quick else (3.0, 30.0))
        start(report, folder, 1 if given.quick else 5)
    return 0 if report.met or given.quick else 1


if __name__ == "__main__":
    sys.exit(main())
