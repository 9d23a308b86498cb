"""What is kept on this computer, and how a person gets rid of it."""

from __future__ import annotations

from dataclasses import fields

from pauseknap.core.settings import Settings
from pauseknap.ports.clips import Clips
from pauseknap.ports.packs import Packs
from pauseknap.ports.records import Records
from pauseknap.ports.seal import Seal
from pauseknap.ports.store import Store
from pauseknap.ports.wording import Wording
from pauseknap.services.preferences import Preferences


class Keeping:
    """Counts and deletes; deleting raises `Unusable` when the disk will not."""

    def __init__(
        self,
        *,
        store: Store,
        records: Records,
        seal: Seal,
        clips: Clips,
        packs: Packs,
        wording: Wording,
        preferences: Preferences,
        folder: str,
    ) -> None:
        self._store = store
        self._records = records
        self._seal = seal
        self._clips = clips
        self._packs = packs
        self._wording = wording
        self._preferences = preferences
        self._folder = folder

    @property
    def folder(self) -> str:
        """Where it all lies."""
        return self._folder

    def checks(self) -> int:
        """How many self-checks are kept."""
        return len(self._store.checks())

    def forget_checks(self) -> None:
        """Delete every self-check; settings stay."""
        for check in self._store.checks():
            self._store.forget_check(check.id)

    def practices(self) -> int:
        """How many records of practices are kept."""
        return len(self._records.records())

    def forget_practices(self) -> None:
        """Delete all that was kept of practices, and the seal of the diary with it."""
        for record in self._records.records():
            self._records.forget_record(record.id)
        self._seal.forget()

    def forget_everything(self) -> None:
        """Delete all that was kept, recordings, voice packs and own words too, and spoken clips, which may
        hold a name; begin with fresh settings."""
        self._store.forget_everything()
        self._seal.forget()
        self._clips.clear()
        self._packs.clear()
        self._wording.clear()
        fresh = Settings()
        self._preferences.change(**{field.name: getattr(fresh, field.name) for field in fields(fresh)})
