"""The same work by programs that others keep: sox and ffmpeg; what is not installed is left out and said."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from tests.benchmarks.audio.measured import run

NEEDED = ("espeak-ng", "sox", "ffmpeg")


def missing() -> list[str]:
    """Those that are not here."""
    return [name for name in NEEDED if shutil.which(name) is None]


def sox(folder: Path, seconds: float, world: Mapping[str, str]) -> dict[str, float]:
    """Lines made ready, a background, and both mixed; seconds of processor time each."""
    told = {"finish": 0.0}
    for line in sorted(folder.glob("[0-9]*.wav")):
        ready = folder / f"ready-{line.name}"
        effects = ["treble", "-6", "4500", "reverb", "15", "norm", "-4", "fade", "0.01"]
        told["finish"] += run(["sox", "-V1", str(line), "-r", "48000", str(ready), *effects], world).cpu
    bed, out = folder / "bed.wav", folder / "sox.wav"
    tone = ["synth", str(seconds), "pinknoise", "tremolo", "0.1", "60"]
    form = ["-n", "-r", "48000", "-c", "2", "-b", "16"]
    told["ambience"] = run(["sox", "-V1", *form, str(bed), *tone], world).cpu
    voice = folder / "mixdown.wav"
    both = ["-v", "0.9", str(voice), "-v", "0.1", str(bed), "-b", "16", str(out)]
    told["mixdown"] = run(["sox", "-V1", "-m", *both, "fade", "3", str(seconds), "5"], world).cpu
    return told


def ffmpeg(folder: Path, seconds: float, world: Mapping[str, str]) -> float:
    """The voice resampled, noise, mix and fade in one."""
    noise = f"anoisesrc=color=pink:r=48000:d={seconds}:a=0.05:seed="
    graph = (
        f"{noise}1[left];{noise}2[right];[left][right]join=inputs=2:channel_layout=stereo[bed];"
        "[0:a]aresample=48000,pan=stereo|c0=c0|c1=c0[voice];"
        "[voice][bed]amix=inputs=2:duration=first:normalize=0,"
        f"afade=t=in:d=3,afade=t=out:st={seconds - 5}:d=5,aformat=s16:48000:stereo"
    )
    words = ["ffmpeg", "-loglevel", "error", "-threads", "1", "-y", "-i", str(folder / "voice.wav")]
    words += ["-filter_complex_threads", "1", "-filter_complex", graph, str(folder / "ffmpeg.wav")]
    return run(words, world).cpu
