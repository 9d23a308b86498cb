"""What a house stands on: this computer and the person's folders, as adapters."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path

from pauseknap.adapters.content import roots
from pauseknap.adapters.content.library import ContentLibrary
from pauseknap.adapters.storage.clips import DiskClips
from pauseknap.adapters.storage.database import Database
from pauseknap.adapters.storage.paths import Folders, person_folders
from pauseknap.adapters.storage.practice_index import PracticeIndex
from pauseknap.adapters.storage.seal import FileSeal
from pauseknap.adapters.storage.settings_file import YamlSettings
from pauseknap.adapters.storage.whole_files import refused
from pauseknap.adapters.system.clock import SystemClock
from pauseknap.adapters.system.instance import Seat
from pauseknap.adapters.system.keys import keys_for
from pauseknap.adapters.system.language import system_language
from pauseknap.adapters.system.logs import keep_log
from pauseknap.adapters.system.screen import Screen, look_at_screen
from pauseknap.bootstrap.own_voice import OwnVoice
from pauseknap.core.language import Language
from pauseknap.core.problems import Problem
from pauseknap.ports.clips import Clips
from pauseknap.ports.clock import Clock
from pauseknap.ports.idle import Idle
from pauseknap.ports.keys import Keys
from pauseknap.ports.library import FileKind
from pauseknap.ports.music import Music
from pauseknap.ports.player import Player
from pauseknap.ports.voice import Voice
from pauseknap.services.preferences import Preferences


class Ground:
    """What the services are given; each part is made when it is first asked for.

    Tests hand in another environment, clock or idle source; nobody else does.
    """

    def __init__(
        self,
        environment: Mapping[str, str] = os.environ,
        *,
        clock: Clock | None = None,
        idle: Idle | None = None,
    ) -> None:
        self.environment = environment
        self.clock: Clock = clock or SystemClock()
        self._idle = idle

    @cached_property
    def folders(self) -> Folders:
        """The person's own folders."""
        return person_folders(self.environment)

    @cached_property
    def preferences(self) -> Preferences:
        """The person's settings."""
        return Preferences(YamlSettings(self.folders.config / "settings.yaml"))

    @cached_property
    def system_language(self) -> Language:
        """The computer's language."""
        return system_language(self.environment)

    @property
    def own_practices(self) -> Path:
        """Where the person's own practices lie."""
        return self.folders.data / "practices"

    @property
    def site_practices(self) -> Path:
        """Where practices of the workplace lie."""
        return next(folder for folder, _ in roots.site(self.folders.site).practice_folders())

    @cached_property
    def library(self) -> ContentLibrary:
        """Our content, the person's own and their workplace's."""
        folders = (roots.packaged(), roots.own(self.own_practices), roots.site(self.folders.site))
        return ContentLibrary(folders, PracticeIndex(self.folders.index))

    @cached_property
    def clips(self) -> Clips:
        """Spoken lines that were made before."""
        return DiskClips(self.folders.clips)

    @cached_property
    def voice(self) -> Voice:
        """The voices of this computer, and those in the person's own files."""
        # Speech needs numpy, which a start without a practice can do without.
        from pauseknap.adapters.speech.here import voices_here  # noqa: PLC0415 - heavy

        return voices_here(lambda: self.preferences.settings.piper_voices)

    @cached_property
    def own(self) -> OwnVoice:
        """Own words, recordings and the microphone."""
        return OwnVoice(self.folders, self.clock)

    @cached_property
    def player(self) -> Player:
        """Sound card or clock."""
        return self.own.player()

    @cached_property
    def music(self) -> Music:
        """A person's own music."""
        from pauseknap.adapters.audio.music import SoundfileMusic  # noqa: PLC0415 - heavy

        return SoundfileMusic()

    @cached_property
    def seal(self) -> FileSeal:
        """What the diary is sealed with."""
        return FileSeal(self.folders.data / "seal.json")

    @cached_property
    def store(self) -> Database:
        """What the person chose to keep."""
        return Database(self.folders.data / "kept.sqlite3")

    @cached_property
    def seat(self) -> Seat:
        """The seat of the one running Pauseknap."""
        return Seat(self.folders.run / "seat")

    @cached_property
    def screen(self) -> Screen:
        """Whether a window can be opened."""
        return look_at_screen(self.environment)

    def keys(self) -> Keys:
        """The keyboard of the terminal we run in."""
        return keys_for(sys.stdin)

    def keep_log(self) -> None:
        """Write what goes wrong into the person's own log from now on."""
        keep_log(self.folders.state)

    def devices(self) -> tuple[str, ...]:
        """The sound outputs, the one in use first."""
        return self.own.devices()

    def problems_in(self, paths: Iterable[Path]) -> tuple[Problem, ...]:
        """What is wrong in files of content."""
        from pauseknap.adapters.packs.checking import problems_in  # noqa: PLC0415 - loads what reads YAML

        return problems_in(paths)

    def advice_in(self, paths: Iterable[Path]) -> tuple[Problem, ...]:
        """What could be better in practices that work."""
        from pauseknap.adapters.content.looking_through import advice_in  # noqa: PLC0415 - reads YAML

        return advice_in(paths, self.library)

    def misspelled_in(self, paths: Iterable[Path]) -> tuple[Problem, ...]:
        """Words that no dictionary knows. Raises `Unusable` where there is no dictionary to ask."""
        from pauseknap.adapters.content.looking_through import misspelled_in  # noqa: PLC0415 - reads YAML

        return misspelled_in(paths)

    def content_folders(self) -> tuple[Path, ...]:
        """Where content lies: ours, and the person's own if there is any."""
        own = (self.own_practices,) if self.own_practices.is_dir() else ()
        return (roots.packaged().folder, *own)

    def schema(self, kind: FileKind, language: Language) -> str:
        """The keys of a kind of content file as JSON Schema, told in a language."""
        from pauseknap.adapters.content.json_schema import schema_text, told_in  # noqa: PLC0415 - heavy

        return schema_text(kind, told_in(roots.packaged().folder / language))

    def write(self, path: Path, text: str) -> None:
        """Write a text where the person wished. Raises `Unusable` when the disk will not."""
        try:
            path.write_text(text, encoding="utf-8", newline="\n")
        except OSError as wrong:
            raise refused(wrong, path) from None

    def close(self) -> None:
        """End what runs beside us."""
        for part in ("voice", "player"):
            if part in self.__dict__:
                self.__dict__[part].close()
