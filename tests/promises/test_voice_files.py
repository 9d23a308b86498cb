"""What is promised of looking at a voice in a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.fakes import piper_model
from tests.fakes.voice_files import FakeVoiceFiles

from pauseknap.adapters.speech.own_files import PiperFiles
from pauseknap.core.problems import Unusable
from pauseknap.ports.voice import VoiceInfo
from pauseknap.ports.voice_files import VoiceFiles


@pytest.fixture(params=["fake", "piper"])
def files(request: pytest.FixtureRequest, tmp_path: Path) -> VoiceFiles:
    """Each knows a Danish voice in `good.onnx` and a torn one in `torn.onnx`."""
    good, torn = str(tmp_path / "good.onnx"), str(tmp_path / "torn.onnx")
    if request.param == "fake":
        voice = VoiceInfo(id=f"piper:{good}", name="Tone (medium)", language="da", engine="piper")
        return FakeVoiceFiles({good: voice, torn: Unusable("piper-model", file=torn)})
    piper_model.write(Path(good))
    piper_model.write(Path(torn)).write_bytes(b"torn")
    return PiperFiles()


def test_a_voice_that_speaks_is_told_with_its_language_and_can_be_found_again(
    files: VoiceFiles, tmp_path: Path
) -> None:
    voice = files.look(str(tmp_path / "good.onnx"))
    assert ("da", "piper") == (voice.language, voice.engine)
    assert voice.id.endswith("good.onnx")
    assert voice == files.look(str(tmp_path / "good.onnx"))


@pytest.mark.parametrize(
    ("name", "what"), [("torn.onnx", "piper-model"), ("none.onnx", "piper-model-missing")]
)
def test_what_is_wrong_with_a_file_is_told_with_its_name(
    files: VoiceFiles, tmp_path: Path, name: str, what: str
) -> None:
    with pytest.raises(Unusable) as wrong:
        files.look(str(tmp_path / name))
    assert (what, str(tmp_path / name)) == (wrong.value.what, wrong.value.values["file"])
