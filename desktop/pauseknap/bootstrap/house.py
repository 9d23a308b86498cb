"""One running Pauseknap: its services over the ground, and the window."""

from __future__ import annotations

import os
import secrets
import uuid
from collections.abc import Mapping
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from pauseknap.adapters.storage.own_files import OwnFiles
from pauseknap.adapters.system.background import HandOver, Threaded
from pauseknap.adapters.system.door import Door
from pauseknap.adapters.system.idle import idle_source
from pauseknap.adapters.system.inline import Inline
from pauseknap.adapters.system.motion import SystemMotion
from pauseknap.adapters.system.presence import LockedScreen
from pauseknap.adapters.system.screen import has_tray
from pauseknap.bootstrap.ground import Ground
from pauseknap.core.problems import Unusable
from pauseknap.core.settings import Settings
from pauseknap.core.timeline.model import Timeline
from pauseknap.ports.background import Background
from pauseknap.ports.player import Source
from pauseknap.services.catalogue import Catalogue
from pauseknap.services.checking import Checking
from pauseknap.services.filing import Filing
from pauseknap.services.health import Finding, findings, screen_of, site_practices_in
from pauseknap.services.keeping import Keeping
from pauseknap.services.kept import Kept
from pauseknap.services.own_voices import OwnVoices
from pauseknap.services.playing import Playing
from pauseknap.services.reminding import Reminding
from pauseknap.services.rendering import Rendering
from pauseknap.services.writing import Writing

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from pauseknap.core.sound.signal import Mono
    from pauseknap.services.saving import Saving
    from pauseknap.ui.app import App


def new_seed() -> int:
    """Another one each time."""
    return secrets.randbits(32)


class House(Ground):
    """Everything one running Pauseknap is made of; each part is built when it is first asked for."""

    @cached_property
    def writing(self) -> Writing:
        """Own practices while they are written."""
        from pauseknap.adapters.content.own_texts import copied, look_through  # noqa: PLC0415 - reads YAML

        return Writing(
            files=OwnFiles(self.own_practices),
            library=self.library,
            preferences=self.preferences,
            look_through=look_through,
            copied=copied,
        )

    @cached_property
    def catalogue(self) -> Catalogue:
        """The library in the person's language."""
        chosen = self.preferences.settings.language
        return Catalogue(self.library, self.system_language if chosen == "system" else chosen)

    @cached_property
    def rendering(self) -> Rendering:
        """Lines made into clips."""
        return Rendering(self.voice, self.clips, self.own.packs)

    @cached_property
    def checking(self) -> Checking:
        """Self-checks."""
        return Checking(
            catalogue=self.catalogue,
            store=self.store,
            clock=self.clock,
            new_id=lambda: uuid.uuid4().hex,
            new_seed=new_seed,
        )

    @cached_property
    def keeping(self) -> Keeping:
        """What is kept, and how to be rid of it."""
        return Keeping(
            store=self.store,
            records=self.store,
            seal=self.seal,
            clips=self.clips,
            packs=self.own.packs,
            wording=self.own.wording,
            preferences=self.preferences,
            folder=str(self.folders.data),
        )

    @cached_property
    def kept(self) -> Kept:
        """What is kept of practices."""
        return Kept(
            self.store,
            self.seal,
            self.clock,
            lambda: uuid.uuid4().hex,
            lambda: self.preferences.settings.forgotten_after,
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

    def findings(self) -> tuple[Finding, ...]:
        """What works here."""
        from pauseknap.adapters.speech.piper_files import way_to_install  # noqa: PLC0415 - heavy

        return findings(
            screen=screen_of(self.screen.why, self.screen.detail),
            tray=has_tray(self.environment) if self.screen.usable else None,
            devices=self.devices(),
            voice=self.voice,
            missing_for_voices=way_to_install(),
            idle=self._idle or idle_source(self.environment),
            own_practices=str(self.own_practices),
            site_practices=site_practices_in(str(self.site_practices), there=self.site_practices.is_dir()),
        )

    def playing(self, background: Background | None = None) -> Playing:
        """Practices; without `background` everything is made ready on the spot."""
        return Playing(
            player=self.player,
            rendering=self.rendering,
            background=background or Inline(),
            preferences=self.preferences,
            library=self.library,
            make_source=self._source_for,
            open_music=lambda path: self.music.open(path),
            wording=self.own.wording,
            slept=self.clock.slept,
            known=self.kept.known,
            keepable=lambda: not self.kept.workshop,
            new_seed=new_seed,
        )

    def beside(self, hand_over: HandOver) -> Threaded | Inline:
        """What speaks the lines of a practice while the terminal plays it."""
        return Threaded(hand_over)

    def _source_for(
        self, timeline: Timeline, clips: Mapping[str, Mono], settings: Settings, spoken: bool
    ) -> Source | None:
        """The mix of what is played, or None where nothing of it is to be heard."""
        from pauseknap.core.sound.mix import Mix, options_for  # noqa: PLC0415 - heavy

        own = None
        if settings.sound.ambience == "own":
            with suppress(Unusable):  # the session has told of it
                own = self.music.open(settings.sound.own_background)
        mix = Mix(timeline, clips, options_for(settings.sound, spoken=spoken), own)
        return mix if mix.sounds else None

    def saving(self) -> Saving:
        """Practices as files."""
        from pauseknap.adapters.audio.files import DiskSoundFiles  # noqa: PLC0415 - heavy
        from pauseknap.adapters.audio.shelf import ClipShelf  # noqa: PLC0415 - heavy
        from pauseknap.services.exporting import Exporting  # noqa: PLC0415 - heavy
        from pauseknap.services.saving import Saving  # noqa: PLC0415 - heavy

        # A rendering of its own: it remembers lines, and a practice may begin while a file is made.
        aside = Rendering(self.voice, self.clips, self.own.packs)
        exporting = Exporting(aside, DiskSoundFiles(), self.music, ClipShelf)
        return Saving(exporting, self.preferences, self.library, self.clock.monotonic, self.own.wording)

    def open_window(self, *, hidden: bool = False, said: tuple[str, ...] = ("show",)) -> int:
        """Open the window, or ask the one that is open to come forward; ends when it is closed for good."""
        door = Door()
        if not self.seat.claim(door) and self.seat.tell(said):
            return 0
        # Qt is needed only from here on, and would end the whole process where there is no screen.
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - see above

        from pauseknap.ui.bridge import Clearing, Post  # noqa: PLC0415 - see above

        # Qt would share larger fills among threads; to wake them costs more than all that we paint.
        os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
        qt = QApplication(["pauseknap"])
        qt.setApplicationName("pauseknap")
        qt.setApplicationDisplayName("Pauseknap")
        qt.setDesktopFileName("pauseknap")
        post = Post(qt)
        # A file takes its time: it has a thread of its own, so that a practice can begin meanwhile.
        background, aside, looking = Threaded(post.send), Threaded(post.send), Threaded(post.send)
        app = self.app(qt, background, aside, looking)
        door.open(lambda words: post.send(lambda: app.hear(words)))
        app.begin(hidden=hidden)
        if said[0] == "start":
            app.hear(said)
        Clearing(qt)
        try:
            return qt.exec()
        finally:
            app.services.filing.cancel()
            self.seat.release()
            self.close()
            for thread in (background, aside, looking):
                thread.close()

    def app(
        self,
        qt: QApplication,
        background: Background,
        aside: Background | None = None,
        looking: Background | None = None,
    ) -> App:
        """The window and all that belongs to it, not shown yet; files are made `aside`, and folders are
        looked at by another, else on the spot."""
        from pauseknap.adapters.speech.own_files import PiperFiles  # noqa: PLC0415 - heavy
        from pauseknap.ui.app import App  # noqa: PLC0415 - Qt
        from pauseknap.ui.rooms import Services  # noqa: PLC0415 - Qt
        from pauseknap.ui.style.files import resources_folder  # noqa: PLC0415 - Qt

        playing = self.playing(background)
        services = Services(
            preferences=self.preferences,
            catalogue=self.catalogue,
            playing=playing,
            checking=self.checking,
            keeping=self.keeping,
            kept=self.kept,
            own_voices=OwnVoices(PiperFiles(), background, self.preferences),
            rendering=self.rendering,
            reminding=self.reminding,
            writing=self.writing,
            filing=Filing(self.saving, aside or background),
            lines=self.own.lines(self.library, aside or background, self.kept.known),
            taking=self.own.taking(background, busy=playing.busy),
            background=background,
            looking=looking or Inline(),
            motion=SystemMotion(self.environment),
            system_language=self.system_language,
            today=lambda: self.clock.now().date(),
            now=self.clock.monotonic,
        )
        return App(qt, services, resources_folder())
