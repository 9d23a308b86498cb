"""The same work as somebody would write it in an afternoon with numpy alone; nothing of ours is used."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import wave
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

RATE = 48_000
VOICE_RATE = 22_050
WORDS_A_MINUTE = 120
Samples = NDArray[np.float32]


def cpu_seconds() -> float:
    """Of this process and of the children that have ended."""
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


def said(folder: Path) -> list[Samples]:
    """Each line through the program espeak-ng."""
    clips = []
    for number, line in enumerate((folder / "lines.txt").read_text(encoding="utf-8").splitlines()):
        path = folder / f"{number}.wav"
        subprocess.run(
            ["espeak-ng", "-v", "da", "-s", str(WORDS_A_MINUTE), "-w", str(path), line], check=True
        )
        with wave.open(str(path), "rb") as file:
            data = np.frombuffer(file.readframes(file.getnframes()), "<i2")
        clips.append(data.astype(np.float32) / np.float32(32768))
    return clips


def voice_track(folder: Path, clips: list[Samples]) -> None:
    """The lines as espeak-ng made them, in their places: one channel at its own rate, for other mixers."""
    plan = json.loads((folder / "places.json").read_text(encoding="utf-8"))
    track = np.zeros(plan["frames"] * VOICE_RATE // RATE + VOICE_RATE, np.float32)
    for start, _, number in plan["places"]:
        at = start * VOICE_RATE // RATE
        track[at : at + len(clips[number])] += clips[number][: len(track) - at]
    with wave.open(str(folder / "voice.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(VOICE_RATE)
        file.writeframes((track * np.float32(32767)).astype("<i2").tobytes())


def finished(clip: Samples) -> Samples:
    """At 48 kHz, its ends cut, softer on top, in a small room, as loud as the others, with soft ends."""
    long = len(clip) * RATE // VOICE_RATE
    room = RATE // 5
    size = 1 << (long + room - 1).bit_length()
    spectrum = np.fft.rfft(clip, size * VOICE_RATE // RATE)
    whole = np.zeros(size // 2 + 1, np.complex64)
    whole[: min(len(spectrum), len(whole))] = spectrum[: len(whole)]
    hertz = np.fft.rfftfreq(size, 1 / RATE)
    whole *= 1 / (1 + (hertz / 9000) ** 2)
    echo = np.random.default_rng(1).standard_normal(room) * np.exp(-np.arange(room) / (RATE * 0.03)) * 0.01
    echo[0] = 1.0
    whole *= np.fft.rfft(echo, size)
    line = np.fft.irfft(whole)[: long + room].astype(np.float32) * np.float32(RATE / VOICE_RATE)
    loud = np.flatnonzero(np.abs(line) > 0.01 * np.abs(line).max())
    line = line[loud[0] : loud[-1] + 1]
    line *= np.float32(0.07) / np.sqrt(np.mean(np.square(line)))
    fade = np.linspace(0, 1, 480, dtype=np.float32)
    line[:480] *= fade
    line[-480:] *= fade[::-1]
    return line


def noise(seed: int, low: float, high: float) -> Samples:
    """Eleven seconds of noise between two tones."""
    chance = np.random.default_rng(seed)
    hertz = np.fft.rfftfreq(1 << 19, 1 / RATE)
    heights = np.where((hertz > low) & (hertz < high), 1 / np.sqrt(np.maximum(hertz, 1)), 0)
    made = np.fft.irfft(heights * np.exp(2j * np.pi * chance.random(len(hertz))))
    return (made / np.std(made)).astype(np.float32)


def background(frames: int) -> Iterator[Samples]:
    """Two noises that swell, each laid from places drawn by lot with soft crossings, for two ears."""
    pools = [noise(1, 60, 700), noise(2, 900, 4000)]
    chance = np.random.default_rng(3)
    up = np.sin(np.linspace(0, np.pi / 2, RATE // 2, dtype=np.float32))
    rest: dict[tuple[int, int], Samples] = {}
    for start in range(0, frames, 2 * RATE):
        out = np.zeros((2, 2 * RATE), np.float32)
        swell = (0.5 - 0.5 * np.cos(np.pi * np.arange(start, start + 2 * RATE) / (5 * RATE))).astype(
            np.float32
        )
        for ear in (0, 1):
            for number, pool in enumerate(pools):
                at = int(chance.integers(0, len(pool) - 3 * RATE))
                piece = pool[at : at + 2 * RATE].copy()
                if (ear, number) in rest:
                    piece[: len(up)] = piece[: len(up)] * up + rest[ear, number] * up[::-1]
                rest[ear, number] = pool[at + 2 * RATE : at + 2 * RATE + len(up)]
                out[ear] += piece * swell * np.float32(0.03)
        yield out[:, : min(2 * RATE, frames - start)]


def mixed(folder: Path, clips: list[Samples], *, ambience: bool) -> None:
    """Lines in their places, a bell at both ends, and a 16-bit WAV of it."""
    plan = json.loads((folder / "places.json").read_text(encoding="utf-8"))
    frames = plan["frames"]
    moments = np.arange(6 * RATE) / RATE
    bell = sum(np.sin(2 * np.pi * 262 * part * moments) * np.exp(-moments * part) for part in (1, 2.76, 5.4))
    sounds = [(start, clips[number]) for start, _, number in plan["places"]]
    sounds += [
        (0, np.asarray(0.1 * bell, np.float32)),
        (frames - 6 * RATE, np.asarray(0.1 * bell, np.float32)),
    ]
    with wave.open(str(folder / "by_hand.wav"), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        beds = background(frames) if ambience else None
        for start in range(0, frames, 2 * RATE):
            count = min(2 * RATE, frames - start)
            planes = next(beds) if beds is not None else np.zeros((2, count), np.float32)
            for begin, clip in sounds:
                low, high = max(begin, start), min(begin + len(clip), start + count)
                if low < high:
                    planes[:, low - start : high - start] *= np.float32(
                        0.25
                    )  # the voice ducks the background
                    planes[:, low - start : high - start] += clip[low - begin : high - begin]
            whole = np.clip(planes.T * np.float32(32767), -32768, 32767).astype("<i2")
            file.writeframes(whole.tobytes())


def main() -> None:
    """`by_hand.py FOLDER MINUTES`: every part, each with its seconds."""
    folder, minutes = Path(sys.argv[1]), float(sys.argv[2])
    told, clock = {}, cpu_seconds()

    def lap(name: str) -> None:
        nonlocal clock
        told[name], clock = cpu_seconds() - clock, cpu_seconds()

    clips = said(folder)
    lap("espeak")
    voice_track(folder, clips)
    clock = cpu_seconds()
    clips = [finished(clip) for clip in clips]
    lap("finish")
    for _ in background(round(minutes * 60 * RATE)):
        pass
    lap("ambience")
    mixed(folder, clips, ambience=False)
    lap("mixdown")
    mixed(folder, clips, ambience=True)
    lap("together")
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main()
