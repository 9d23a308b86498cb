"""Lets a person hear a voice before they settle on it: one short sentence, as a practice would say it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from pauseknap.core.language import Language
from pauseknap.core.practice.model import Say
from pauseknap.core.settings import Settings
from pauseknap.core.speech.manner import at_its_volume, manner_of
from pauseknap.core.timeline.model import Cue, Timeline
from pauseknap.ports.background import Background
from pauseknap.ports.library import Library
from pauseknap.ports.player import Player, Source
from pauseknap.services.preferences import Preferences
from pauseknap.services.rendering import Rendered, Rendering

if TYPE_CHECKING:
    from pauseknap.core.sound.signal import Mono

MakeSource = Callable[[Timeline, Mapping[str, "Mono"], Settings, bool], Source | None]
"""Timeline, clips by line, settings, whether lines are spoken → what is heard; None for nothing."""

SENTENCE = "voice.sample"
"""The id of what is said."""


class Hearing:
    """Says one sentence. A practice that runs is not disturbed, and one that starts takes over."""

    def __init__(
        self,
        *,
        player: Player,
        rendering: Rendering,
        background: Background,
        preferences: Preferences,
        library: Library,
        make_source: MakeSource,
        busy: Callable[[], bool],
    ) -> None:
        self._player = player
        self._rendering = rendering
        self._background = background
        self._preferences = preferences
        self._library = library
        self._make_source = make_source
        self._busy = busy
        self._asked = 0

    def hear(self, language: Language, *, begun: Callable[[float], None], failed: Callable[[], None]) -> None:
        """Say the sentence in the voice and at the pace chosen for `language`.

        `begun` is called with the seconds it lasts, `failed` when the voice does not speak. Who asks again
        meanwhile hears the later one only. Call `finish` when the seconds are over.
        """
        self.hear_line(self._library.words(language).get(SENTENCE, ""), language, begun=begun, failed=failed)

    def hear_line(
        self,
        line: str,
        language: Language,
        *,
        begun: Callable[[float], None],
        failed: Callable[[], None],
        private: bool = False,
    ) -> None:
        """Say a line as a practice would, also as a recording; `private` ones are not kept on disk."""
        if self._busy():
            return
        self._asked += 1
        asked, names = self._asked, (line,) if private else ()
        given = self._library.pronunciation(language)
        manner = manner_of(self._preferences.settings, language, given)

        def ready(rendered: Rendered) -> None:
            if asked != self._asked or self._busy():
                return
            if line in rendered.clips:
                begun(self._say(line, rendered, at_its_volume(self._preferences.settings, language)))
            else:
                failed()

        self._background.run(
            lambda: self._rendering.render((line,), language, manner, names=names),
            ready,
            lambda _error: failed(),
        )

    def hear_clip(self, clip: Mono, *, begun: Callable[[float], None]) -> None:
        """Play what somebody said, as loud as a practice would."""
        from pauseknap.core.sound.line import RECORDED, as_heard  # noqa: PLC0415 - loads numpy

        if not self._busy():
            self._asked += 1
            heard = as_heard(clip, "", RECORDED)
            rendered = Rendered(clips={"": heard}, missing=(), voice=None)
            begun(self._say("", rendered, self._preferences.settings))

    def hush(self) -> None:
        """Say nothing more; a practice that runs is not disturbed."""
        self._asked += 1
        if not self._busy():
            self._player.stop()

    def finish(self) -> bool:
        """Let go of the sound card, unless it is in use again; whether there was one."""
        if self._busy() or self._player.playing():
            return True
        heard = not self._player.silent()
        self._player.stop()
        return heard

    def _say(self, line: str, rendered: Rendered, settings: Settings) -> float:
        frames = len(rendered.clips[line])
        said = Cue(step=Say(text=line), section=0, start=0, end=frames, spoken=frames)
        timeline = Timeline(cues=(said,), spans=(), frames=frames, wished=frames)
        alone = replace(settings, sound=replace(settings.sound, ambience="none"))
        self._player.set_volume(settings.sound.volume if settings.sound.on else 0.0)
        self._player.load(self._make_source(timeline, rendered.clips, alone, True))
        self._player.play(frames)
        return timeline.seconds
