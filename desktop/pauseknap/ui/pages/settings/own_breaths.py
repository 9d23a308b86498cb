"""Breaths of one's own as they are set, without a window: added, named, made slower or quicker, deleted."""

from __future__ import annotations

from collections.abc import Mapping

from pauseknap.core.breath.pattern import Pattern
from pauseknap.core.breath.presets import Part, changed, chosen, free_name, own_id, own_name
from pauseknap.ui.pages.settings.presenter import SettingsPresenter


class OwnBreaths:
    """The one that is chosen is the one that is changed. Each change holds at once."""

    def __init__(self, presenter: SettingsPresenter) -> None:
        self._presenter = presenter

    @property
    def name(self) -> str | None:
        """The name of the breath of one's own that is chosen; None where one of ours is."""
        name = own_name(self._presenter.settings.breath)
        return name if name in self._all else None

    @property
    def pattern(self) -> Pattern:
        """The breath that is chosen."""
        return chosen(self._presenter.settings.breath, self._all)

    def choose(self, id: str) -> None:
        """Breathe with another one."""
        self._presenter.change(breath=id)

    def add(self, name: str) -> None:
        """A new one, which begins as the one that is chosen."""
        now = self.pattern
        whole = Pattern(inhale=now.taken_in, hold=now.hold, exhale=now.exhale, rest=now.rest)
        free = free_name(name, self._all)
        self._presenter.change(breaths={**self._all, free: whole}, breath=own_id(free))

    def rename(self, name: str) -> None:
        """Call it something else; no name at all leaves it as it is called."""
        before, wished = self.name, " ".join(name.split())
        if before is None or wished in ("", before):
            return
        others = {one: pattern for one, pattern in self._all.items() if one != before}
        free = free_name(wished, others)
        renamed = {(free if one == before else one): pattern for one, pattern in self._all.items()}
        self._presenter.change(breaths=renamed, breath=own_id(free))

    def set(self, part: Part, seconds: float) -> None:
        """Make a part of it longer or shorter; what must give way does."""
        if self.name is not None:
            self._presenter.change(breaths={**self._all, self.name: changed(self.pattern, part, seconds)})

    def delete(self) -> None:
        """Forget it; the usual one is chosen then."""
        gone = self.name
        if gone is not None:
            others = {one: pattern for one, pattern in self._all.items() if one != gone}
            self._presenter.change(breaths=others, breath="long")

    @property
    def _all(self) -> Mapping[str, Pattern]:
        return self._presenter.settings.breaths
