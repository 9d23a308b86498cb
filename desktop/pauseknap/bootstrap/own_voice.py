"""The part of the composition root that puts together own words, recordings and the microphone."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from pauseknap.adapters.storage.paths import Folders
from pauseknap.ports.background import Background
from pauseknap.ports.clock import Clock
from pauseknap.ports.library import Library
from pauseknap.ports.microphone import Microphone
from pauseknap.ports.packs import Packs
from pauseknap.ports.player import Player
from pauseknap.ports.sound_reading import SoundReading
from pauseknap.ports.wording import Wording
from pauseknap.services.lines import Lines
from pauseknap.services.taking import Taking

if TYPE_CHECKING:
    from pauseknap.adapters.audio.device import PortAudio
    from pauseknap.core.practice.answers import Answers


class OwnVoice:
    """What one running Pauseknap has of its person's own voice; each part is built when first asked for."""

    def __init__(self, folders: Folders, clock: Clock) -> None:
        self._folders = folders
        self._clock = clock

    @cached_property
    def packs(self) -> Packs:
        """Recordings, one's own and colleagues'."""
        from pauseknap.adapters.packs.shelf import DiskPacks  # noqa: PLC0415 - loads what reads YAML

        return DiskPacks(self._folders.data / "packs")

    @cached_property
    def wording(self) -> Wording:
        """Own words for lines."""
        from pauseknap.adapters.storage.wording_file import YamlWording  # noqa: PLC0415 - loads what reads YAML

        return YamlWording(self._folders.data / "wording.yaml")

    @cached_property
    def reading(self) -> SoundReading:
        """Sound files that are given for lines."""
        from pauseknap.adapters.audio.reading import DiskSoundReading  # noqa: PLC0415 - loads numpy

        return DiskSoundReading()

    @cached_property
    def microphone(self) -> Microphone:
        """The usual one."""
        from pauseknap.adapters.audio.microphone import DeviceMicrophone  # noqa: PLC0415 - loads numpy

        return DeviceMicrophone(self._sounds, self._clock)

    def player(self) -> Player:
        """Sound card or clock; neither it nor the microphone takes the sound system from the other."""
        from pauseknap.adapters.audio.device import device_player  # noqa: PLC0415 - loads numpy

        return device_player(self._clock, self._sounds)

    def devices(self) -> tuple[str, ...]:
        """The sound outputs, the one in use first."""
        return self._sounds.names()

    def lines(self, library: Library, background: Background, known: Callable[[], Answers]) -> Lines:
        """What a person can do with lines; `known` is what they have kept."""
        return Lines(
            packs=self.packs,
            wording=self.wording,
            reading=self.reading,
            library=library,
            background=background,
            known=known,
        )

    def taking(self, background: Background, *, busy: Callable[[], bool]) -> Taking:
        """Takes of lines; none while `busy` says that something plays."""
        return Taking(lambda: self.microphone, background, busy=busy)

    @cached_property
    def _sounds(self) -> PortAudio:
        from pauseknap.adapters.audio.device import PortAudio  # noqa: PLC0415 - loads numpy

        return PortAudio()
