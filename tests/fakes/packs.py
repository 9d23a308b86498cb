"""Voice packs in memory."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from pauseknap.core.language import LANGUAGES, Language
from pauseknap.core.practice.wording import tidied
from pauseknap.core.problems import Problem, Unusable
from pauseknap.core.sound.signal import Mono
from pauseknap.ports.packs import OWN, Pack
from pauseknap.ports.recordings import Recorded

Key = tuple[Language, str]


@dataclass
class _Kept:
    pack: Pack
    clips: dict[Key, Mono] = field(default_factory=dict)
    private: set[Key] = field(default_factory=set)


class FakePacks:
    """Fulfils `Packs`. `given` is what lies at paths; `broken` is a disk that will not."""

    def __init__(self) -> None:
        self.given: dict[str, tuple[str, str, Mapping[Key, Mono]]] = {}
        self.handed: dict[str, tuple[str, dict[Key, Mono]]] = {}
        self.broken: Unusable | None = None
        self._kept = [self._empty()]

    def get(self, language: Language, text: str) -> Recorded | None:
        key = (language, tidied(text))
        found = next((one for one in self._kept if one.pack.on and key in one.clips), None)
        return Recorded(found.clips[key], found.pack.by) if found else None

    def all(self) -> tuple[Pack, ...]:
        return tuple(self._counted(one) for one in self._kept)

    def who(self, language: Language, text: str) -> Pack | None:
        key = (language, tidied(text))
        return next((self._counted(one) for one in self._kept if one.pack.on and key in one.clips), None)

    def keep(self, language: Language, text: str, clip: Mono, *, private: bool) -> None:
        self._ask_disk()
        key = (language, tidied(text))
        self._kept[0].clips[key] = clip
        self._kept[0].private.discard(key)
        if private:
            self._kept[0].private.add(key)

    def drop(self, language: Language, text: str) -> None:
        self._ask_disk()
        self._kept[0].clips.pop((language, tidied(text)), None)

    def switch(self, id: str, *, on: bool) -> None:
        self._ask_disk()
        for one in self._kept:
            if one.pack.id == id:
                one.pack = replace(one.pack, on=on)

    def prefer(self, id: str) -> None:
        self._ask_disk()
        self._kept.sort(key=lambda one: (one.pack.id != OWN, one.pack.id != id))

    def forget(self, id: str) -> None:
        self._ask_disk()
        self._kept = [self._empty() if one.pack.id == id == OWN else one for one in self._kept]
        self._kept = [one for one in self._kept if one.pack.id != id or id == OWN]

    def take_in(self, path: str) -> tuple[Pack | None, tuple[Problem, ...]]:
        self._ask_disk()
        if path not in self.given:
            return None, (Problem(path, 0, 0, "pack-missing", (("file", "pack.yaml"),)),)
        title, by, clips = self.given[path]
        if any(one.pack.title == title for one in self._kept[1:]):
            return None, (Problem(path, 2, 8, "pack-there", (("title", title),)),)
        kept = _Kept(Pack(id=title, title=title, by=by, languages=(), lines=0, on=True), dict(clips))
        self._kept.append(kept)
        return self._counted(kept), ()

    def hand_on(self, path: str, *, by: str) -> int:
        self._ask_disk()
        own = self._kept[0]
        clips = {key: clip for key, clip in own.clips.items() if key not in own.private}
        if not by.strip():
            raise Unusable("pack-by-missing")
        if not clips:
            raise Unusable("pack-nothing-own")
        self.handed[path] = (by, clips)
        self.given[path] = (by, by, clips)
        return len(clips)

    def problems(self) -> tuple[Problem, ...]:
        return ()

    def clear(self) -> None:
        self._ask_disk()
        self._kept = [self._empty()]

    def _ask_disk(self) -> None:
        if self.broken is not None:
            raise self.broken

    @staticmethod
    def _empty() -> _Kept:
        return _Kept(Pack(id=OWN, title=OWN, by="", languages=(), lines=0, on=True))

    @staticmethod
    def _counted(one: _Kept) -> Pack:
        spoken = {language for language, _ in one.clips}
        languages = tuple(language for language in LANGUAGES if language in spoken)
        return replace(one.pack, lines=len(one.clips), languages=languages)
