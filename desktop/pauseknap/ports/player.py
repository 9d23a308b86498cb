"""The player: plays a source of sound and is the clock of everything drawn with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pauseknap.core.sound.signal import Stereo


class Source(Protocol):
    """Sound that can be asked for from any place; the same place always gives the same samples."""

    def block(self, start: int, frames: int) -> Stereo:
        """The samples of `start..start+frames`; zeros outside the session."""


class Player(Protocol):
    """One session at a time. Positions are samples as heard (output delay taken off)."""

    def load(self, source: Source | None) -> None:
        """Take a new source, at 0, paused; None is a silent one. Ends what was playing."""

    def play(self, until: int) -> None:
        """Play from where we are and come to rest at `until` exactly."""

    def pause(self) -> None:
        """Fade out and rest."""

    def seek(self, frame: int) -> None:
        """Go there, playing or paused as before, without a click."""

    def stop(self) -> None:
        """Fade out within a second and let go of the device."""

    def position(self) -> int:
        """The sample now heard; never runs backwards but by `seek`."""

    def playing(self) -> bool:
        """Whether time runs; False when paused, at rest or stopped."""

    def silent(self) -> bool:
        """Whether there is no sound now though the source has some: no device, or it was lost."""

    def set_volume(self, volume: float) -> None:
        """0..1 of everything, heard within half a second."""

    def close(self) -> None:
        """Let go of everything for good; nothing is played after it."""
