"""One part of our own work, done in a process of its own; answers with its seconds of processor time."""

from __future__ import annotations

import argparse
import json
import resource
import sys
from collections.abc import Iterator
from pathlib import Path

from pauseknap.adapters.audio.files import DiskSoundFiles
from pauseknap.bootstrap import House
from pauseknap.core.practice.model import Say
from pauseknap.core.practice.personal import Choices, Script, script_for
from pauseknap.core.settings import Ambience
from pauseknap.core.sound.mix import Mix, MixOptions
from pauseknap.core.sound.signal import Stereo
from pauseknap.core.speech.manner import manner_of
from pauseknap.core.timeline.build import build
from pauseknap.core.timeline.model import RATE, Timeline
from pauseknap.ports.sound_files import SoundTags
from pauseknap.services.rendering import Rendered

PRACTICE = "just-like-me"


def cpu_seconds() -> float:
    """Of this process and of the children that have ended."""
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


def script_of(house: House, minutes: float) -> Script:
    """What is said and when."""
    (practice,) = (one for one in house.library.practices("da") if one.id == PRACTICE)
    return script_for(practice, Choices(minutes=minutes))


def spoken(house: House, script: Script) -> Rendered:
    """Every line as it goes into the mix."""
    manner = manner_of(house.preferences.settings, "da", {})
    return house.rendering.render(script.lines, "da", manner)


def blocks(mix: Mix) -> Iterator[Stereo]:
    """The whole of it, a second at a time."""
    for start in range(0, mix.frames, RATE):
        yield mix.block(start, min(RATE, mix.frames - start))


def speech(house: House, minutes: float, folder: Path, ambience: Ambience) -> dict[str, object]:
    """Lines spoken and made ready, none of them kept from before."""
    script = script_of(house, minutes)
    before = cpu_seconds()
    rendered = spoken(house, script)
    house.voice.close()  # so that the child's time is told
    used = cpu_seconds() - before
    (folder / "lines.txt").write_text("\n".join(script.lines), encoding="utf-8")
    timeline = _timeline(script, rendered)
    said = [(cue, cue.step.text) for cue in timeline.cues if isinstance(cue.step, Say) and cue.spoken]
    places = [(cue.start, cue.spoken, script.lines.index(text)) for cue, text in said]
    (folder / "places.json").write_text(json.dumps({"frames": timeline.frames, "places": places}))
    seconds = sum(len(clip) for clip in rendered.clips.values()) / RATE
    words = sum(len(line.split()) for line in script.lines)
    return {"cpu": used, "speech_seconds": seconds, "words": words, "lines": len(script.lines)}


def ambient(house: House, minutes: float, folder: Path, ambience: Ambience) -> dict[str, object]:
    """The background alone, made and thrown away."""
    before = cpu_seconds()
    timeline = Timeline(cues=(), spans=(), frames=round(minutes * 60 * RATE), wished=0)
    for _ in blocks(Mix(timeline, {}, MixOptions(ambience=ambience))):
        pass
    return {"cpu": cpu_seconds() - before}


def mixdown(house: House, minutes: float, folder: Path, ambience: Ambience) -> dict[str, object]:
    """Lines and bells mixed and written as WAV, without a background."""
    script = script_of(house, minutes)
    rendered = spoken(house, script)
    house.voice.close()
    before = cpu_seconds()
    mix = Mix(_timeline(script, rendered), rendered.clips, MixOptions())
    DiskSoundFiles().write_sound(str(folder / "mixdown.wav"), blocks(mix), SoundTags(title=script.title))
    return {"cpu": cpu_seconds() - before}


def _timeline(script: Script, rendered: Rendered) -> Timeline:
    return build(script, {line: len(clip) for line, clip in rendered.clips.items()})


JOBS = {"speech": speech, "ambience": ambient, "mixdown": mixdown}


def main() -> None:
    """`ours.py JOB MINUTES FOLDER AMBIENCE`."""
    asked = argparse.ArgumentParser()
    asked.add_argument("job", choices=list(JOBS))
    asked.add_argument("minutes", type=float)
    asked.add_argument("folder", type=Path)
    asked.add_argument("ambience", nargs="?", default="water")
    given = asked.parse_args()
    house = House()
    try:
        answer = JOBS[given.job](house, given.minutes, given.folder, given.ambience)
    finally:
        house.close()
    sys.stdout.write(json.dumps(answer) + "\n")


if __name__ == "__main__":
    main()
