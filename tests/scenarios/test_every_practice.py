"""Every practice, length and language, played to its end on fakes: its time, its words and what it keeps."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

import pytest
from tests.fakes.person import answer_to
from tests.fakes.player import FakePlayer
from tests.scenarios.inventory import IDS, INVENTORY

from pauseknap.adapters.content.library import ContentLibrary
from pauseknap.adapters.content.roots import packaged
from pauseknap.core.language import LANGUAGES
from pauseknap.core.practice.answers import HOLE
from pauseknap.core.practice.model import Practice, Say
from pauseknap.core.practice.personal import Choices, Script, script_for
from pauseknap.core.practice.waiting import WAITING, Asking
from pauseknap.core.sound.mix import Mix, MixOptions
from pauseknap.core.sound.signal import Mono
from pauseknap.core.timeline.model import RATE, Timeline
from pauseknap.core.timeline.pace import pace_at
from pauseknap.ports.player import Source
from pauseknap.services.answering import Answering
from pauseknap.services.growing import Growing
from pauseknap.services.session import Session
from pauseknap.terminal.listing import as_json, check_rows, practice_rows

LIBRARY = ContentLibrary([packaged()])
PLAYED = [
    (practice, minutes)
    for language in LANGUAGES
    for practice in LIBRARY.practices(language)
    for minutes in practice.lengths
]
MOST_STOPS = 150


def named(value: object) -> str:
    return f"{value.id}-{value.language}" if isinstance(value, Practice) else f"{value:.3g}"


@dataclass
class Play:
    """One practice to its end; another `turn` chooses otherwise, None says nothing."""

    practice: Practice
    minutes: float
    turn: int | None

    def __post_init__(self) -> None:
        self.player = FakePlayer()
        self.answering = Answering()
        self.session = Session(self.player, ask_after=self.practice.ask_after, answering=self.answering)
        self.said: list[str] = []
        self.growing = Growing(self._derive, self.session, self._mix, pace_at(120))
        self.growing.end({}, voiceless=False)

    def _derive(self) -> Script:
        lists = LIBRARY.options(self.practice.language)
        choices = Choices(minutes=self.minutes, answers=self.answering.given, lists=lists)
        return script_for(self.practice, choices)

    def _mix(self, timeline: Timeline, clips: Mapping[str, Mono]) -> Source | None:
        self.timeline = timeline
        return Mix(timeline, clips, MixOptions())

    def to_the_end(self) -> None:
        for _ in range(MOST_STOPS):
            moment = self.session.moment()
            match moment.state:
                case "playing":
                    self.player.advance(600)
                case "waiting" if isinstance(moment.card, Asking):
                    self.session.give(() if self.turn is None else answer_to(moment.card, self.turn))
                case "waiting":
                    self.session.go_on()
                case _:
                    return

    @property
    def seconds(self) -> float:
        """What is played, and what a person takes at everything that waits."""
        waits = [cue.step.seconds for cue in self.timeline.cues if isinstance(cue.step, WAITING)]
        return self.timeline.frames / RATE + sum(waits)

    @property
    def lines(self) -> list[str]:
        return [cue.step.text for cue in self.timeline.cues if isinstance(cue.step, Say)]


@pytest.mark.parametrize("turn", [0, 1, None])
@pytest.mark.parametrize(("practice", "minutes"), PLAYED, ids=named)
def test_it_comes_to_its_end_says_what_is_written_and_keeps_only_its_own(
    practice: Practice, minutes: float, turn: int | None
) -> None:
    play = Play(practice, minutes, turn)
    play.to_the_end()
    moment = play.session.moment()
    assert moment.finished, moment.state
    assert moment.state in ("keeping", "asking", "ended")
    assert set(play.answering.to_keep()) <= INVENTORY[practice.id].keeps
    if turn is None:
        assert not play.answering.to_keep()
    written = [step.text for section in practice.sections for step in section.steps if isinstance(step, Say)]
    plain = {line for line in written if not HOLE.search(line)}
    assert all(line in plain or any(HOLE.search(one) for one in written) for line in play.lines)
    play.session.kept()
    play.session.answer("same")
    assert play.session.is_over()


@pytest.mark.parametrize(("practice", "minutes"), PLAYED, ids=named)
def test_it_lasts_as_long_as_the_inventory_says(practice: Practice, minutes: float) -> None:
    play = Play(practice, minutes, 0)
    play.to_the_end()
    nearest = min(INVENTORY[practice.id].seconds, key=lambda seconds: abs(seconds - play.seconds))
    assert nearest == pytest.approx(play.seconds, rel=0.02, abs=1.0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_of_the_inventory_is_there(language: str) -> None:
    practices = {one.id: one for one in LIBRARY.practices("da" if language == "da" else "en")}
    for name, form in INVENTORY.items():
        lengths = {round(minutes * 60) for minutes in practices[name].lengths}
        assert set(form.seconds) == lengths, name


def test_the_list_has_every_id_of_the_inventory_in_both_languages() -> None:
    practices = [one for language in LANGUAGES for one in LIBRARY.summaries(language)]
    checks = [one for language in LANGUAGES for one in LIBRARY.checks(language)]
    rows = json.loads(as_json([*practice_rows(practices), *check_rows(checks)]))
    for language in LANGUAGES:
        listed = {row["id"]: row for row in rows if row["language"] == language}
        assert IDS.keys() <= listed.keys()
        for name, number in IDS.items():
            assert number == listed[name]["row"], name
            assert listed[name]["lengths"], name


def test_our_two_languages_say_the_same_of_every_practice() -> None:
    kinds: list[set[object]] = [
        {(row["id"], row["kind"], row["level"], str(row["steps"])) for row in rows}
        for rows in (practice_rows(LIBRARY.summaries(language)) for language in LANGUAGES)
    ]
    assert kinds[0] == kinds[1]
