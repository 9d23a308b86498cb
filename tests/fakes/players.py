"""Every kind of player with a hand on its time."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from tests.fakes.clock import FakeClock
from tests.fakes.player import FakePlayer
from tests.fakes.sound_card import DeskPlayer, FakeCard

from pauseknap.adapters.audio.silent import silent_player
from pauseknap.core.sound.signal import Stereo
from pauseknap.ports.player import Player

Advance = Callable[[float], None]


class Drone:
    """Sounds all the time."""

    def block(self, start: int, frames: int) -> Stereo:
        return np.full((frames, 2), 0.5, dtype=np.float32)


def fake() -> tuple[Player, Advance]:
    player = FakePlayer()
    return player, player.advance


def silent() -> tuple[Player, Advance]:
    clock = FakeClock()
    return silent_player(clock), clock.advance


def device() -> tuple[Player, Advance]:
    player = DeskPlayer()
    return player, player.advance


def no_device() -> tuple[Player, Advance]:
    player = DeskPlayer(FakeCard(there=False))
    return player, player.advance


PLAYERS = [fake, silent, device, no_device]
