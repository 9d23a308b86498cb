"""The smallest model that Piper itself will load and run: a tone, longer the slower it is to be.

An ONNX file is a protobuf message, and so few of its fields are needed here that they are written by hand.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Sequence
from pathlib import Path

RATE = 22050
TONE = 150.0
"""Hertz."""
SOUNDS = "_^$ !',-.:;?abcdefhijklmnopqrstuvwxyzæçðøŋœɐɑɒɔəɛɜɡɪɹʁʃʊʋʌʒʔˈˌːθ"
"""Each has its place as its number; Piper asks for the first three by name."""
_FLOAT, _INT64 = 1, 7


def write(model: Path, *, language: str = "da", frames_a_sound: int = 720) -> Path:
    """A model and its description; each sound of a text takes so many frames at a length scale of 1."""
    model.write_bytes(onnx(frames_a_sound))
    Path(f"{model}.json").write_text(json.dumps(description(language)), encoding="utf-8")
    return model


def description(language: str = "da") -> dict[str, object]:
    """What stands in the file beside a model."""
    return {
        "audio": {"sample_rate": RATE, "quality": "medium"},
        "dataset": "tone",
        "espeak": {"voice": language},
        "language": {"code": "da_DK" if language == "da" else "en_GB", "family": language},
        "inference": {"noise_scale": 0.667, "length_scale": 1.0, "noise_w": 0.8},
        "phoneme_type": "espeak",
        "phoneme_id_map": {sound: [place] for place, sound in enumerate(SOUNDS)},
        "num_symbols": 256,
        "num_speakers": 1,
        "speaker_id_map": {},
    }


def onnx(frames_a_sound: int) -> bytes:
    """sin(2π·TONE·t/RATE) for t below sounds · scales[1] · frames."""
    step = 2 * 3.14159265 * TONE / RATE
    nodes = [
        _node("Gather", ["scales", "second"], "scale_of_one"),
        _node("Squeeze", ["scale_of_one"], "scale"),
        _node("Cast", ["input_lengths"], "sounds_of_one", to=_FLOAT),
        _node("Squeeze", ["sounds_of_one"], "sounds"),
        _node("Mul", ["scale", "sounds"], "long"),
        _node("Mul", ["long", "frames"], "all"),
        _node("Range", ["zero", "all", "one"], "t"),
        _node("Mul", ["t", "step"], "turned"),
        _node("Sin", ["turned"], "tone"),
        _node("Mul", ["tone", "half"], "soft"),
        _node("Reshape", ["soft", "shape"], "output"),
    ]
    fixed = [
        _tensor("second", _INT64, (1,), struct.pack("<q", 1)),
        *(
            _tensor(name, _FLOAT, (), struct.pack("<f", value))
            for name, value in (
                ("frames", float(frames_a_sound)), ("zero", 0.0), ("one", 1.0), ("step", step), ("half", 0.5),
            )
        ),
        _tensor("shape", _INT64, (4,), struct.pack("<4q", 1, 1, 1, -1)),
    ]  # fmt: skip
    graph = (
        b"".join(_inside(1, node) for node in nodes)
        + _text(2, "tone")
        + b"".join(_inside(5, tensor) for tensor in fixed)
        + _inside(11, _value("input", _INT64, ("one", "n")))
        + _inside(11, _value("input_lengths", _INT64, ("one",)))
        + _inside(11, _value("scales", _FLOAT, ("three",)))
        + _inside(12, _value("output", _FLOAT, ("a", "b", "c", "t")))
    )
    return _number(1, 8) + _inside(7, graph) + _inside(8, _text(1, "") + _number(2, 17))


def _node(kind: str, given: Sequence[str], made: str, *, to: int | None = None) -> bytes:
    """An operation; `to` is the one attribute that any of ours needs."""
    attribute = b"" if to is None else _inside(5, _text(1, "to") + _number(3, to) + _number(20, 2))
    return b"".join(_text(1, name) for name in given) + _text(2, made) + _text(4, kind) + attribute


def _tensor(name: str, kind: int, shape: Sequence[int], raw: bytes) -> bytes:
    return b"".join(_number(1, size) for size in shape) + _number(2, kind) + _text(8, name) + _inside(9, raw)


def _value(name: str, kind: int, shape: Sequence[str]) -> bytes:
    sizes = b"".join(_inside(1, _text(2, size)) for size in shape)
    return _text(1, name) + _inside(2, _inside(1, _number(1, kind) + _inside(2, sizes)))


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _text(field: int, value: str) -> bytes:
    return _inside(field, value.encode())


def _inside(field: int, value: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(value)) + value


def _varint(value: int) -> bytes:
    """Seven bits a byte, the lowest first; a byte that is followed by another has its highest bit set."""
    low = [value & 0x7F]
    while value := value >> 7:
        low.append(value & 0x7F)
    return bytes([part | 0x80 for part in low[:-1]] + low[-1:])
