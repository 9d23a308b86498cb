"""The voice packs that lie in a person's folder: one's own recordings, and those of colleagues."""

from __future__ import annotations

import shutil
import unicodedata
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from pauseknap.adapters.content.faults import fitted
from pauseknap.adapters.content.schema_base import Keys
from pauseknap.adapters.content.yaml_nodes import read
from pauseknap.adapters.packs.checking import PackFile, read_pack
from pauseknap.adapters.packs.moving import hand_on, take_in
from pauseknap.adapters.packs.schema import PACK_FILE
from pauseknap.adapters.packs.sources import FolderSource
from pauseknap.adapters.packs.writing import PackWriter, disk_told
from pauseknap.adapters.storage.plain_yaml import dumped
from pauseknap.adapters.storage.whole_files import write_whole
from pauseknap.core.language import LANGUAGES, Language
from pauseknap.core.practice.wording import tidied
from pauseknap.core.problems import Problem, Unusable
from pauseknap.ports.packs import OWN, Pack
from pauseknap.ports.recordings import Recorded

if TYPE_CHECKING:
    from pauseknap.core.sound.signal import Mono

ORDER_FILE = "order.yaml"
Key = tuple[Language, str]


class _PlaceKeys(Keys):
    pack: Annotated[str, Field(min_length=1, max_length=80)]
    on: bool = True


class _OrderKeys(Keys):
    """Which packs are listened to, the first first."""

    packs: list[_PlaceKeys] = Field(default_factory=list)


@dataclass(frozen=True)
class _Lying:
    """One pack on the shelf."""

    pack: Pack
    folder: Path
    file: PackFile | None
    """None for one's own before the first recording."""
    places: dict[Key, str]
    """What is said → its sound file."""


class DiskPacks:
    """Fulfils `Packs` in one folder, with a folder in it for each pack. May be asked from any thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = Lock()
        self._shelf: tuple[_Lying, ...] | None = None
        self._problems: tuple[Problem, ...] = ()

    def get(self, language: Language, text: str) -> Recorded | None:
        lying = self._heard(language, text)
        if lying is None:
            return None
        from pauseknap.adapters.audio.reading import read_sound  # noqa: PLC0415 - loads numpy
        from pauseknap.core.sound.signal import resampled, trimmed  # noqa: PLC0415 - loads numpy
        from pauseknap.core.sound.take import LONGEST_SECONDS  # noqa: PLC0415 - loads numpy

        name = lying.places[language, _key(text)]
        try:
            if FolderSource(lying.folder).size(name) is None:
                return None
            with (lying.folder / name).open("rb") as opened:
                clip, rate = read_sound(opened, name, most_seconds=LONGEST_SECONDS)
        except (OSError, Unusable):
            return None
        clip = trimmed(resampled(clip, rate))
        return Recorded(clip, lying.pack.by) if len(clip) else None

    def all(self) -> tuple[Pack, ...]:
        return tuple(lying.pack for lying in self._lying())

    def who(self, language: Language, text: str) -> Pack | None:
        lying = self._heard(language, text)
        return lying.pack if lying else None

    def keep(self, language: Language, text: str, clip: Mono, *, private: bool) -> None:
        self._own().put(language, _key(text), clip, private=private)
        self._look_again()

    def drop(self, language: Language, text: str) -> None:
        self._own().drop(language, _key(text))
        self._look_again()

    def switch(self, id: str, *, on: bool) -> None:
        self._order([replace(pack, on=on) if pack.id == id else pack for pack in self.all()])

    def prefer(self, id: str) -> None:
        self._order(sorted(self.all(), key=lambda pack: (pack.id != OWN, pack.id != id)))

    def forget(self, id: str) -> None:
        lying = next((one for one in self._lying() if one.pack.id == id), None)
        if lying is not None:
            self._delete(lying.folder)
            self._look_again()

    def take_in(self, path: str) -> tuple[Pack | None, tuple[Problem, ...]]:
        taken = {(pack.title, pack.by) for pack in self.all() if pack.id != OWN}
        name, problems = take_in(Path(path), self._folder, taken)
        self._look_again()
        return next((pack for pack in self.all() if pack.id == name), None), problems

    def hand_on(self, path: str, *, by: str) -> int:
        own = self._lying()[0]
        return hand_on(own.file, own.folder, Path(path), by=tidied(by))

    def problems(self) -> tuple[Problem, ...]:
        self._lying()
        return self._problems

    def clear(self) -> None:
        if self._folder.exists():
            self._delete(self._folder)
        self._look_again()

    def _own(self) -> PackWriter:
        """One's own pack, to be changed. A list that cannot be read is set aside, and no sound is lost."""
        folder, own = self._folder / OWN, self._lying()[0]
        listed = folder / PACK_FILE
        try:
            if own.file is None and listed.exists():
                listed.replace(listed.with_name("pack.torn.yaml"))
        except OSError as wrong:
            raise disk_told(wrong, listed) from wrong
        return PackWriter(folder, title=OWN, file=own.file)

    def _heard(self, language: Language, text: str) -> _Lying | None:
        key = (language, _key(text))
        return next((one for one in self._lying() if one.pack.on and key in one.places), None)

    def _lying(self) -> tuple[_Lying, ...]:
        with self._lock:
            if self._shelf is None:
                self._shelf, self._problems = self._read()
            return self._shelf

    def _look_again(self) -> None:
        with self._lock:
            self._shelf = None

    def _read(self) -> tuple[tuple[_Lying, ...], tuple[Problem, ...]]:
        """What lies here, in the person's order; a pack that cannot be read costs only itself."""
        problems: list[Problem] = []
        order: dict[str, bool] = {}
        if (self._folder / ORDER_FILE).exists():
            keys, wrong = fitted(_OrderKeys, read(self._folder / ORDER_FILE))
            problems.extend(wrong)
            order = {place.pack: place.on for place in keys.packs} if keys else {}
        found = [_lying(self._folder / OWN, None, on=order.get(OWN, True))]
        for folder in self._folders():
            file, wrong = read_pack(FolderSource(folder))
            problems.extend(wrong)
            if file is not None:
                on = order.get(folder.name, True)
                found = [one for one in found if one.pack.id != folder.name]
                found.append(_lying(folder, file, on=on))
        places = [OWN, *order]
        found.sort(key=lambda one: _place(one.pack.id, places))
        return tuple(found), tuple(sorted(problems))

    def _folders(self) -> list[Path]:
        try:
            every = sorted(self._folder.iterdir())
        except OSError:
            return []
        return [one for one in every if not one.name.startswith(".") and (one / PACK_FILE).exists()]

    def _order(self, packs: list[Pack]) -> None:
        told = {"packs": [{"pack": pack.id, "on": pack.on} for pack in packs]}
        path = self._folder / ORDER_FILE
        try:
            write_whole(path, dumped(told))
        except OSError as wrong:
            raise disk_told(wrong, path) from wrong
        self._look_again()

    def _delete(self, folder: Path) -> None:
        """Out of sight at once, so that half of it is never taken for a pack."""
        try:
            gone = folder.with_name(f".gone-{folder.name}")
            shutil.rmtree(gone, ignore_errors=True)
            folder.replace(gone)
            shutil.rmtree(gone)
        except OSError as wrong:
            raise disk_told(wrong, folder) from wrong


def _lying(folder: Path, file: PackFile | None, *, on: bool) -> _Lying:
    lines = file.lines if file else ()
    spoken = {line.language for line in lines}
    own = folder.name == OWN
    pack = Pack(
        id=folder.name,
        title=file.title if file else OWN,
        by="" if own or file is None else file.by or file.title,
        languages=tuple(language for language in LANGUAGES if language in spoken),
        lines=len(lines),
        on=on,
    )
    return _Lying(pack, folder, file, {(line.language, _key(line.text)): line.file for line in lines})


def _place(name: str, places: list[str]) -> tuple[int, str]:
    return (places.index(name) if name in places else len(places), name)


def _key(text: str) -> str:
    """A line as it is looked for: however its letters were put together, and its spaces."""
    return unicodedata.normalize("NFC", tidied(text))
