"""The two files of a Piper voice, the model and its description, as a person got hold of them."""

from __future__ import annotations

import importlib.util
import json
import re
import sys
from pathlib import Path

from pauseknap.core.problems import Unusable
from pauseknap.ports.voice import VoiceInfo, own_voice_id

SCHEME = own_voice_id("")
"""What the id of a voice begins with; the path of its model follows."""
PACKAGE = "piper-tts>=1.3,<2"
"""What the extra `voices` asks for."""
_MOST_BYTES = 2_000_000
"""Of a description; real ones take a few thousand."""
_KINDS = ("espeak", "text")
"""Ways from letters to sounds that need nothing fetched."""
_RATES = range(8_000, 96_001)


def is_installed() -> bool:
    """Whether the extra that brings Piper is there; looked up without loading it."""
    return all(importlib.util.find_spec(name) for name in ("piper", "onnxruntime"))


def way_to_install() -> str:
    """The command that installs the extra into the Python we run on; nothing where it is there."""
    return "" if is_installed() else f'"{sys.executable}" -m pip install "{PACKAGE}"'


def description_of(model: Path) -> Path:
    """Where the description of a model has to lie."""
    return model.with_name(model.name + ".json")


def described(model: Path) -> VoiceInfo:
    """What the description says of a voice.

    Raises `Unusable`: `piper-not-onnx`, `piper-model-missing`, `piper-json-missing`, `piper-json` (each with
    `file`), or `piper-kind` for a voice of a kind that we cannot use.
    """
    if model.suffix.lower() != ".onnx":
        raise Unusable("piper-not-onnx", file=model)
    if not model.is_file():
        raise Unusable("piper-model-missing", file=model)
    beside = description_of(model)
    if not beside.is_file():
        raise Unusable("piper-json-missing", file=beside)
    told = _read(beside)
    audio, speech, language = (_group(told, key) for key in ("audio", "espeak", "language"))
    named = (language.get("family"), language.get("code"), speech.get("voice"))
    letters = next((found for found in map(_letters, named) if found), "")
    if not (
        letters
        and isinstance(told.get("phoneme_id_map"), dict)
        and isinstance(told.get("num_speakers"), int)
        and isinstance(told.get("num_symbols"), int)
        and isinstance(speech.get("voice"), str)
        and audio.get("sample_rate") in _RATES
    ):
        raise Unusable("piper-json", file=beside)
    if told.get("phoneme_type", "espeak") not in _KINDS:
        raise Unusable("piper-kind", file=model)
    return VoiceInfo(
        id=own_voice_id(str(model)), name=_name(told, audio, model), language=letters, engine="piper"
    )


def _read(path: Path) -> dict[str, object]:
    try:
        with path.open("rb") as file:
            told = json.loads(file.read(_MOST_BYTES))
    except (OSError, ValueError, RecursionError) as error:
        raise Unusable("piper-json", file=path) from error
    if not isinstance(told, dict):
        raise Unusable("piper-json", file=path)
    return told


def _group(told: dict[str, object], key: str) -> dict[str, object]:
    group = told.get(key)
    return group if isinstance(group, dict) else {}


def _letters(name: object) -> str:
    """ "da_DK" or "en-gb-x-rp" → two letters."""
    found = re.match(r"[a-z]{2,3}(?![a-z])", name.lower()) if isinstance(name, str) else None
    return found[0] if found else ""


def _name(told: dict[str, object], audio: dict[str, object], model: Path) -> str:
    """What the voice was made from, and how finely; else what its file is called."""
    dataset, quality = told.get("dataset"), audio.get("quality")
    if not isinstance(dataset, str) or not dataset.strip():
        return model.stem
    name = dataset.strip().replace("_", " ").capitalize()
    return f"{name} ({quality})"[:80] if isinstance(quality, str) and quality else name[:80]
