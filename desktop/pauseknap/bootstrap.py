"""The composition root: the only place that names concrete classes and joins them."""

from __future__ import annotations

import os
import secrets
import sys
import uuid
from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from pauseknap.adapters.content import roots
from pauseknap.adapters.content.library import ContentLibrary
from pauseknap.adapters.content.looking_through import problems_in
from pauseknap.adapters.storage.clips import DiskClips
from pauseknap.adapters.storage.database import Database
from pauseknap.adapters.storage.paths import Folders, person_folders
from pauseknap.adapters.storage.settings_file import YamlSettings
from pauseknap.adapters.system.background import Threaded
from pauseknap.adapters.system.clock import SystemClock
from pauseknap.adapters.system.door import Door
from pauseknap.adapters.system.idle import idle_source
from pauseknap.adapters.system.inline import Inline
from pauseknap.adapters.system.instance import Seat
from pauseknap.adapters.system.keys import keys_for
from pauseknap.adapters.system.language import system_language
from pauseknap.adapters.system.logs import keep_log
from pauseknap.adapters.system.motion import SystemMotion
from pauseknap.adapters.system.presence import LockedScreen
from pauseknap.adapters.system.screen import Screen, has_tray, look_at_screen
from pauseknap.core.practice.model import Language
from pauseknap.core.problems import Problem
from pauseknap.core.settings import Settings
from pauseknap.core.timeline.model import Timeline
from pauseknap.ports.background import Background
from pauseknap.ports.clips import Clips
from pauseknap.ports.clock import Clock
from pauseknap.ports.idle import Idle
from pauseknap.ports.keys import Keys
from pauseknap.ports.player import Player, Source
from pauseknap.ports.store import Store
from pauseknap.ports.voice import Voice
from pauseknap.services.catalogue import Catalogue
from pauseknap.services.checking import Checking
from pauseknap.services.health import (
    Finding,
    idle_of,
    own_practices_in,
    screen_of,
    sound_of,
    tray_of,
    voices_of,
)
from pauseknap.services.keeping import Keeping
from pauseknap.services.playing import Playing
from pauseknap.services.preferences import Preferences
from pauseknap.services.reminding import Reminding
from pauseknap.services.rendering import Rendering

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from pauseknap.core.sound.signal import Mono
    from pauseknap.services.saving import Saving
    from pauseknap.ui.app import App


class House:
    """Everything one running Pauseknap is made of; each part is built when it is first asked for.

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

    @cached_property
    def library(self) -> ContentLibrary:
        """Our content and the person's own."""
        return ContentLibrary([roots.packaged(), roots.own(self.own_practices)])

    @cached_property
    def catalogue(self) -> Catalogue:
        """The library in the person's language."""
        chosen = self.preferences.settings.language
        return Catalogue(self.library, self.system_language if chosen == "system" else chosen)

    @cached_property
    def clips(self) -> Clips:
        """Spoken lines that were made before."""
        return DiskClips(self.folders.clips)

    @cached_property
    def voice(self) -> Voice:
        """The voices of this computer."""
        # Speech needs numpy, which a start without a practice can do without.
        if sys.platform == "darwin":
            from pauseknap.adapters.speech.say import SayVoice  # noqa: PLC0415 - heavy

            return SayVoice()
        from pauseknap.adapters.speech.pyttsx import PyttsxVoice  # noqa: PLC0415 - heavy

        return PyttsxVoice()

    @cached_property
    def rendering(self) -> Rendering:
        """Lines made into clips."""
        return Rendering(self.voice, self.clips)

    @cached_property
    def player(self) -> Player:
        """Sound card or clock."""
        from pauseknap.adapters.audio.device import device_player  # noqa: PLC0415 - heavy

        return device_player(self.clock)

    @cached_property
    def store(self) -> Store:
        """What the person chose to keep."""
        return Database(self.folders.data / "kept.sqlite3")

    @cached_property
    def checking(self) -> Checking:
        """Self-checks."""
        return Checking(
            catalogue=self.catalogue,
            store=self.store,
            clock=self.clock,
            new_id=lambda: uuid.uuid4().hex,
            new_seed=lambda: secrets.randbits(32),
        )

    @cached_property
    def keeping(self) -> Keeping:
        """What is kept, and how to be rid of it."""
        return Keeping(
            store=self.store, clips=self.clips, preferences=self.preferences, folder=str(self.folders.data)
        )

    @cached_property
    def reminding(self) -> Reminding:
        """Reminders."""
        return Reminding(
            clock=self.clock,
            idle=self._idle or idle_source(self.environment),
            presence=LockedScreen(self.environment),
            preferences=self.preferences,
        )

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
        from pauseknap.adapters.audio.device import PortAudio  # noqa: PLC0415 - heavy

        return PortAudio().names()

    def problems_in(self, paths: Iterable[Path]) -> tuple[Problem, ...]:
        """What is wrong in files of content."""
        return problems_in(paths)

    def findings(self) -> tuple[Finding, ...]:
        """What works here."""
        return (
            screen_of(self.screen.why, self.screen.detail),
            tray_of(has_tray(self.environment) if self.screen.usable else None),
            sound_of(self.devices()),
            *voices_of(self.voice),
            idle_of(self._idle or idle_source(self.environment)),
            own_practices_in(str(self.own_practices)),
        )

    def playing(self, background: Background | None = None) -> Playing:
        """Practices; without `background` everything is made ready on the spot."""
        return Playing(
            player=self.player,
            rendering=self.rendering,
            background=background or Inline(),
            preferences=self.preferences,
            library=self.library,
            make_source=_source_for,
            slept=self.clock.slept,
        )

    def saving(self) -> Saving:
        """Practices as files."""
        from pauseknap.adapters.audio.files import DiskSoundFiles  # noqa: PLC0415 - heavy
        from pauseknap.services.exporting import Exporting  # noqa: PLC0415 - heavy
        from pauseknap.services.saving import Saving  # noqa: PLC0415 - heavy

        return Saving(Exporting(self.rendering, DiskSoundFiles()), self.preferences)

    def open_window(self, *, hidden: bool = False, said: tuple[str, ...] = ("show",)) -> int:
        """Open the window, or ask the one that is open to come forward; ends when it is closed for good."""
        door = Door()
        if not self.seat.claim(door) and self.seat.tell(said):
            return 0
        # Qt is needed only from here on, and would end the whole process where there is no screen.
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - see above

        from pauseknap.ui.bridge import Post  # noqa: PLC0415 - see above

        qt = QApplication(["pauseknap"])
        qt.setApplicationName("pauseknap")
        qt.setApplicationDisplayName("Pauseknap")
        qt.setDesktopFileName("pauseknap")
        post = Post(qt)
        background = Threaded(post.send)
        app = self.app(qt, background)
        door.open(lambda words: post.send(lambda: app.hear(words)))
        app.begin(hidden=hidden)
        if said[0] == "start":
            app.hear(said)
        try:
            return qt.exec()
        finally:
            self.seat.release()
            self.close()
            background.close()

    def app(self, qt: QApplication, background: Background) -> App:
        """The window and all that belongs to it, not shown yet."""
        from pauseknap.ui.app import App  # noqa: PLC0415 - Qt
        from pauseknap.ui.rooms import Services  # noqa: PLC0415 - Qt
        from pauseknap.ui.style.files import resources_folder  # noqa: PLC0415 - Qt

        services = Services(
            preferences=self.preferences,
            catalogue=self.catalogue,
            playing=self.playing(background),
            checking=self.checking,
            keeping=self.keeping,
            rendering=self.rendering,
            reminding=self.reminding,
            background=background,
            motion=SystemMotion(self.environment),
            system_language=self.system_language,
        )
        return App(qt, services, resources_folder())

    def close(self) -> None:
        """End what runs beside us."""
        for part in ("voice", "player"):
            if part in self.__dict__:
                self.__dict__[part].close()


def _source_for(
    timeline: Timeline, clips: Mapping[str, Mono], settings: Settings, spoken: bool
) -> Source | None:
    """The mix of what is played, or None where nothing of it is to be heard."""
    from pauseknap.core.sound.mix import Mix, options_for  # noqa: PLC0415 - heavy

    mix = Mix(timeline, clips, options_for(settings.sound, spoken=spoken))
    return mix if mix.sounds else None
