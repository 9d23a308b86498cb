"""Starting a practice: a voice or captions, the rights the first times, the shorter form after "harder"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np
import pytest
from tests.fakes.clips import FakeClips
from tests.fakes.library import FakeLibrary
from tests.fakes.music import FakeMusic
from tests.fakes.player import FakePlayer
from tests.fakes.preferences import FakeSettingsFile
from tests.fakes.voice import FakeVoice

from pauseknap.adapters.system.inline import Inline
from pauseknap.core.practice.model import Care, Certainty, Person, Practice, Quiet, Say, Section
from pauseknap.core.practice.personal import Choices
from pauseknap.core.problems import Unusable
from pauseknap.core.settings import Settings, Sound
from pauseknap.core.sound.signal import Mono
from pauseknap.core.timeline.model import RATE, Timeline
from pauseknap.ports.player import Source
from pauseknap.ports.voice import VoiceInfo
from pauseknap.services.moment import Feeling
from pauseknap.services.playing import Playing
from pauseknap.services.preferences import Preferences
from pauseknap.services.rendering import Rendering

PRACTICE = Practice(
    id="p",
    row="S19",
    language="da",
    title="P",
    line="Lyt",
    lead="",
    icon="duo",
    picture="duo",
    level="me",
    spoken=True,
    lengths=(2, 5),
    usual=5,
    sections=(
        Section(id="a", title="A", person="dear", steps=(Say(text="Tænk på {name}."), Quiet(seconds=60))),
    ),
    persons=(Person(id="dear", title="En", spoken="et menneske"),),
    care=Care(stop_if="x"),
    certainty=Certainty(dots=1, sentence="x", reference="y"),
)


@dataclass
class Bench:
    """Everything a practice needs to start, with hands on each part."""

    voice: FakeVoice = field(default_factory=FakeVoice)
    clips: FakeClips = field(default_factory=FakeClips)
    player: FakePlayer = field(default_factory=FakePlayer)
    settings: Settings = field(default_factory=Settings)
    music: FakeMusic = field(default_factory=FakeMusic)

    def __post_init__(self) -> None:
        self.file = FakeSettingsFile(self.settings)
        self.preferences = Preferences(self.file)
        self.mixed: list[tuple[Timeline, Mapping[str, Mono]]] = []
        self.playing = Playing(
            player=self.player,
            rendering=Rendering(self.voice, self.clips),
            background=Inline(),
            preferences=self.preferences,
            library=FakeLibrary(words={"da": {"rights.spoken": "Du kan stoppe."}}),
            make_source=self._mix,
            open_music=self.music.open,
        )

    def _mix(
        self, timeline: Timeline, clips: Mapping[str, Mono], settings: Settings, spoken: bool
    ) -> Source | None:
        self.mixed.append((timeline, clips))
        return None


def test_a_spoken_practice_plays_with_its_voice() -> None:
    bench = Bench()
    session = bench.playing.start(PRACTICE, Choices(minutes=5))
    timeline, clips = bench.mixed[-1]
    assert ("playing", ()) == (session.moment().state, session.moment().notices)
    assert set(clips) == {"Du kan stoppe.", "Tænk på et menneske."}
    assert all(cue.spoken for cue in timeline.cues if isinstance(cue.step, Say))


def test_without_a_voice_for_the_language_the_captions_carry_on_and_it_is_said() -> None:
    bench = Bench(voice=FakeVoice(voices=()))
    session = bench.playing.start(PRACTICE, Choices(minutes=5))
    moment = session.moment()
    assert ("playing", ("no-voice",)) == (moment.state, moment.notices)
    assert moment.here is not None
    assert moment.here.caption == "Du kan stoppe."


def test_with_the_sound_off_nothing_is_spoken_and_nothing_is_complained_of() -> None:
    bench = Bench(settings=Settings(sound=Sound(on=False)))
    session = bench.playing.start(PRACTICE, Choices(minutes=5))
    assert (0, 0.0, ()) == (len(bench.voice.asked), bench.player.volume, session.moment().notices)


def test_a_speaking_engine_that_breaks_down_leaves_the_captions() -> None:
    class Broken(FakeVoice):
        def voices(self) -> tuple[VoiceInfo, ...]:
            raise RuntimeError("gone")

    session = Bench(voice=Broken()).playing.start(PRACTICE, Choices(minutes=5))
    assert ("playing", ("no-voice",)) == (session.moment().state, session.moment().notices)


def test_the_three_rights_are_spoken_the_first_three_times_only() -> None:
    bench = Bench()
    heard = []
    for _ in range(5):
        bench.playing.start(PRACTICE, Choices(minutes=5))
        heard.append("Du kan stoppe." in bench.mixed[-1][1])
    assert [True, True, True, False, False] == heard


def test_a_short_or_silent_practice_does_not_spend_the_rights() -> None:
    bench = Bench()
    bench.playing.start(replace(PRACTICE, lengths=(1,)), Choices(minutes=1))
    bench.playing.start(replace(PRACTICE, spoken=False), Choices(minutes=5))
    assert bench.preferences.settings.rights_heard == 0


def test_a_name_is_spoken_and_kept_nowhere() -> None:
    bench = Bench()
    bench.playing.start(PRACTICE, Choices(minutes=5, names={"dear": "Bodil"}))
    assert "Tænk på Bodil." in bench.mixed[-1][1]
    assert "Bodil" not in repr(bench.file.kept)
    assert not any("Bodil" in utterance.text for utterance in bench.clips.kept)


def test_the_length_last_used_is_offered_again() -> None:
    bench = Bench()
    assert bench.playing.minutes_for(PRACTICE) == 5
    bench.playing.start(PRACTICE, Choices(minutes=2))
    assert bench.playing.minutes_for(PRACTICE) == 2


def test_a_start_without_a_question_is_as_it_was_chosen_the_last_time() -> None:
    chosen = Settings(
        minutes={"p": 7},
        names={"dear": "Bo"},
        order=("dear",),
        stretches={"p": {"a": 2.0}, "q": {"a": 3.0}},
        my_words={"da": ("ro",), "en": ("calm",)},
    )
    playing = Bench(settings=chosen).playing
    as_chosen = Choices(minutes=7, names={"dear": "Bo"}, order=("dear",), stretch={"a": 2.0}, words=("ro",))
    assert playing.usual(PRACTICE) == as_chosen
    assert playing.usual(PRACTICE, 2.5) == replace(as_chosen, minutes=2.5)


def test_a_remembered_length_that_is_gone_gives_way_to_the_usual_one() -> None:
    bench = Bench(settings=Settings(minutes={"p": 45}))
    assert bench.playing.minutes_for(PRACTICE) == 5


@pytest.mark.parametrize(("feeling", "minutes"), [("harder", 2), ("same", 5), ("better", 5), (None, 5)])
def test_after_harder_the_shorter_form_is_offered(feeling: Feeling | None, minutes: int) -> None:
    bench = Bench()
    bench.playing.answered(feeling)
    assert minutes == bench.playing.minutes_for(PRACTICE)


def test_starting_another_stops_the_one_before() -> None:
    bench = Bench()
    first = bench.playing.start(PRACTICE, Choices(minutes=5))
    second = bench.playing.start(PRACTICE, Choices(minutes=5))
    assert ("ended", "playing") == (first.moment().state, second.moment().state)


def test_when_everyone_is_skipped_the_one_running_goes_on() -> None:
    bench = Bench()
    first = bench.playing.start(PRACTICE, Choices(minutes=5))
    with pytest.raises(Unusable, match="everyone-skipped"):
        bench.playing.start(PRACTICE, Choices(minutes=5, skipped=frozenset({"dear"})))
    assert first.moment().state == "playing"


def test_a_practice_that_is_about_to_start_has_its_voice_made_ready_if_it_will_speak() -> None:
    for settings, spoken, words in (
        (Settings(), True, ["Ja."]),
        (Settings(sound=Sound(on=False)), True, []),
        (Settings(), False, []),
    ):
        bench = Bench(settings=settings)
        bench.playing.expect(replace(PRACTICE, spoken=spoken))
        assert words == [asked.text for asked in bench.voice.asked]
        assert {} == bench.clips.kept


def test_a_voice_that_will_not_say_a_word_is_not_complained_of_before_it_is_wanted() -> None:
    for voice in (FakeVoice(refused=["Ja."]), FakeVoice(voices=())):
        Bench(voice=voice).playing.expect(PRACTICE)


def test_music_that_cannot_be_played_is_told_of_once_and_the_practice_goes_on_with_its_voice() -> None:
    own = Sound(ambience="own", own_background="/music/gone.ogg")
    bench = Bench(settings=Settings(sound=own))
    session = bench.playing.start(PRACTICE, Choices(minutes=5))
    moment = session.moment()
    assert ("playing", ("no-background",), False) == (moment.state, moment.notices, moment.silent)
    assert bench.mixed
    trouble = bench.playing.trouble_with("/music/gone.ogg")
    assert trouble is not None
    assert "music-missing" == trouble.what


def test_music_that_can_be_played_is_not_spoken_of() -> None:
    own = Sound(ambience="own", own_background="/music/song.ogg")
    bench = Bench(settings=Settings(sound=own))
    bench.music.files["/music/song.ogg"] = np.full((3 * RATE, 2), 0.1, dtype=np.float32)
    assert () == bench.playing.start(PRACTICE, Choices(minutes=5)).moment().notices
    assert bench.playing.trouble_with("/music/song.ogg") is None


def test_with_the_sound_off_nobody_looks_for_the_music() -> None:
    own = Sound(on=False, ambience="own", own_background="/music/gone.ogg")
    session = Bench(settings=Settings(sound=own)).playing.start(PRACTICE, Choices(minutes=5))
    assert "no-background" not in session.moment().notices
