"""Piper voices over the real loading code, with a model that holds a tone."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from tests.fakes import piper_model

from pauseknap.adapters.speech.own_files import PiperFiles
from pauseknap.adapters.speech.piper import PiperVoice
from pauseknap.adapters.speech.piper_files import described
from pauseknap.core.problems import Problem, Unusable
from pauseknap.core.timeline.model import RATE
from pauseknap.ports.voice import Utterance, VoiceError

LINE = "Lad skuldrene falde."
Make = Callable[..., PiperVoice]


@pytest.fixture
def make() -> Iterator[Make]:
    made: list[PiperVoice] = []

    def voice(*models: Path, installed: bool = True) -> PiperVoice:
        made.append(PiperVoice(lambda: [str(one) for one in models], installed=lambda: installed))
        return made[-1]

    yield voice
    for one in made:
        one.close()


def line(voice: PiperVoice, *, pitch: int = 0, at: int = 0) -> Utterance:
    return Utterance(text=LINE, voice=voice.voices()[at].id, rate=120, pitch=pitch)


def change(model: Path, **keys: object) -> Path:
    """Keys of the description made otherwise; None takes one out."""
    beside = Path(f"{model}.json")
    told = {**json.loads(beside.read_text()), **keys}
    beside.write_text(json.dumps({key: value for key, value in told.items() if value is not None}))
    return model


def test_a_voice_is_called_what_it_was_made_from_and_speaks_the_language_it_says(
    make: Make, tmp_path: Path
) -> None:
    danish = piper_model.write(tmp_path / "a+b.onnx")
    british = change(piper_model.write(tmp_path / "b.onnx", language="en"), language=None, dataset=None)
    voices = make(danish, british).voices()
    assert [("Tone (medium)", "da", "piper"), ("b", "en", "piper")] == [
        (one.name, one.language, one.engine) for one in voices
    ]
    assert [f"piper:{danish}", f"piper:{british}"] == [one.id for one in voices]


@pytest.mark.parametrize("pitch", [-20, 0, 15])
def test_the_tone_is_as_much_higher_or_lower_as_was_asked(make: Make, tmp_path: Path, pitch: int) -> None:
    voice = make(piper_model.write(tmp_path / "v.onnx"))
    clip = voice.speak(line(voice, pitch=pitch))
    loudest = np.argmax(np.abs(np.fft.rfft(clip))) * RATE / len(clip)
    assert piper_model.TONE * (1 + pitch / 100) == pytest.approx(loudest, rel=0.01)


@pytest.mark.parametrize("frames", [400, 720, 1000])
def test_a_quick_and_a_slow_model_speak_at_the_pace_that_was_asked(
    make: Make, tmp_path: Path, frames: int
) -> None:
    voice = make(piper_model.write(tmp_path / "v.onnx", frames_a_sound=frames))
    text = "Mærk fødderne mod gulvet, og lad skuldrene falde."
    seconds = len(voice.speak(Utterance(text, voice.voices()[0].id, 120))) / RATE
    assert 120 == pytest.approx(len(text.split()) / seconds * 60, rel=0.03)


def test_one_child_speaks_with_one_voice_after_the_other(make: Make, tmp_path: Path) -> None:
    voice = make(piper_model.write(tmp_path / "a.onnx"), piper_model.write(tmp_path / "b.onnx"))
    assert len(voice.speak(line(voice, at=0))) > 0
    first = voice.pid
    assert len(voice.speak(line(voice, at=1))) > 0
    assert first == voice.pid


def test_without_the_extra_there_are_no_voices_and_it_is_said_once(make: Make, tmp_path: Path) -> None:
    voice = make(piper_model.write(tmp_path / "a.onnx"), tmp_path / "b.onnx", installed=False)
    assert () == voice.voices()
    assert ["piper-extra"] == [problem.what for problem in voice.problems()]
    assert () == make(installed=False).problems()
    with pytest.raises(Unusable, match="piper-extra"):
        PiperFiles(installed=lambda: False).look(str(tmp_path / "a.onnx"))


def test_a_child_without_piper_speaks_no_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "piper.py").write_text("raise ImportError('not here')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    voice = PiperVoice(lambda: [])
    with pytest.raises(VoiceError, match="not here"):
        voice.speak(Utterance(LINE, "piper:x.onnx", 120))
    voice.close()


def tear_model(model: Path) -> None:
    model.write_bytes(model.read_bytes()[:200])


def other_kind_of_file(model: Path) -> None:
    model.write_bytes(b"GIF89a" * 50)


def not_a_voice(model: Path) -> None:
    change(model, phoneme_id_map={"a": [9999]}, num_speakers=7)
    model.write_bytes(piper_model.onnx(720).replace(b"scales", b"colour"))


@pytest.mark.parametrize("spoil", [tear_model, other_kind_of_file, not_a_voice])
def test_a_model_that_will_not_load_costs_its_own_voice_only_and_is_tried_again_when_mended(
    make: Make, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    bad, good = piper_model.write(tmp_path / "bad.onnx"), piper_model.write(tmp_path / "good.onnx")
    spoil(bad)
    with pytest.raises(Unusable, match="piper-model"):
        PiperFiles().look(str(bad))
    voice = make(bad, good)
    with pytest.raises(VoiceError):
        voice.speak(line(voice, at=0))
    assert [f"piper:{good}"] == [one.id for one in voice.voices()]
    assert (Problem(str(bad), 0, 0, "piper-model", (("file", str(bad)),)),) == voice.problems()
    assert len(voice.speak(line(voice))) > 0
    piper_model.write(bad)
    assert 2 == len(voice.voices())
    assert () == voice.problems()


@pytest.mark.parametrize(
    ("spoil", "what"),
    [
        (lambda model: model.unlink(), "piper-model-missing"),
        (lambda model: Path(f"{model}.json").unlink(), "piper-json-missing"),
        (lambda model: Path(f"{model}.json").write_text("{"), "piper-json"),
        (lambda model: Path(f"{model}.json").write_text("[" * 100_000), "piper-json"),
        (lambda model: Path(f"{model}.json").write_text('["da"]'), "piper-json"),
        (lambda model: Path(f"{model}.json").write_bytes(b"\xff\xfe\x00"), "piper-json"),
        (lambda model: change(model, audio={"sample_rate": "fast"}), "piper-json"),
        (lambda model: change(model, phoneme_id_map=None), "piper-json"),
        (lambda model: change(model, language={"family": 3}, espeak={"voice": "?"}), "piper-json"),
        (lambda model: change(model, phoneme_type="pinyin"), "piper-kind"),
    ],
)
def test_what_is_wrong_with_the_files_of_a_voice_is_told_and_the_others_stay(
    make: Make, tmp_path: Path, spoil: Callable[[Path], object], what: str
) -> None:
    bad, good = piper_model.write(tmp_path / "bad.onnx"), piper_model.write(tmp_path / "good.onnx")
    spoil(bad)
    voice = make(bad, good)
    assert [f"piper:{good}"] == [one.id for one in voice.voices()]
    assert [what] == [problem.what for problem in voice.problems()]
    with pytest.raises(Unusable, match=what):
        described(bad)


def test_another_file_is_not_taken_for_a_voice(tmp_path: Path) -> None:
    with pytest.raises(Unusable, match="piper-not-onnx"):
        described(tmp_path / "song.mp3")


def test_naming_the_voices_loads_neither_piper_nor_a_child(make: Make, tmp_path: Path) -> None:
    voice = make(piper_model.write(tmp_path / "a.onnx"))
    assert 1 == len(voice.voices())
    assert voice.pid is None
    assert "onnxruntime" not in sys.modules
