"""A clip cache in memory."""

from __future__ import annotations

from pauseknap.core.sound.signal import Mono, from_pcm16, to_pcm16
from pauseknap.ports.voice import Utterance


class FakeClips:
    """Fulfils `Clips`; keeps 16 bits as files do."""

    def __init__(self) -> None:
        self.kept: dict[Utterance, Mono] = {}

    def get(self, utterance: Utterance) -> Mono | None:
        return self.kept.get(utterance)

    def put(self, utterance: Utterance, clip: Mono) -> None:
        if len(clip):
            self.kept[utterance] = from_pcm16(to_pcm16(clip))

    def clear(self) -> None:
        self.kept.clear()
