"""Walks through a practice that asks, answering everything, with a picture of every step."""

from __future__ import annotations

from collections.abc import Iterator

from tests.fakes.person import answer_to

from pauseknap.core.practice.waiting import Asking
from pictures.camera import Camera, Shot

MOST_STEPS = 80


def walk(camera: Camera, practice: str, minutes: float | None = None) -> Iterator[Shot]:
    """Every card and question of a practice as a person comes to it, and what it asks at the end."""
    app = camera.app
    app.practising.start(practice, minutes=minutes)
    session = app.services.playing.session
    assert session is not None
    shown = 0
    for _ in range(MOST_STEPS):
        moment = session.moment()
        if moment.state in ("ended", "asking"):
            break
        if moment.state == "playing":
            camera.player.advance(600)
            app.rooms.stage.tick()
            continue
        if isinstance(moment.card, Asking):
            session.draft(answer_to(moment.card))
        app.rooms.stage.waiting.host.leave()
        app.rooms.stage.tick()
        shown += 1
        yield Shot(f"{practice}-{shown:02}")
        if moment.state == "keeping":
            session.kept()
        elif isinstance(moment.card, Asking):
            session.give(answer_to(moment.card))
        else:
            session.go_on()
        app.rooms.stage.tick()
    app.practising.stop()
