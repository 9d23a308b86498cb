"""Steps with the answers so far: what is there, with which options and words."""

from __future__ import annotations

from pauseknap.core.practice.answers import Answers, Condition, Item
from pauseknap.core.practice.model import AnyStep, Quiet, Say, Section
from pauseknap.core.practice.resolving import Resolved, resolved
from pauseknap.core.practice.waiting import (
    Calendar,
    Choose,
    Drawing,
    Field,
    Level,
    Option,
    Pile,
    Sheet,
    SheetPart,
    Show,
    Sort,
    Write,
)

CARDS = Write(id="cards", ask="Hvad fylder?", most=7)
PILES = (Pile(id="control", title="Kontrol"), Pile(id="conditions", title="Vilkår"))
CIRCLES = Sort(id="circles", ask="Hvor?", source="cards", piles=PILES, form="circles")
WHOLE = SheetPart(title="A", lines=("{circles}",))
REST = Item(text="Hvile", into="control", id="own-1")
WEATHER = Item(text="Vejret", into="conditions", id="weather")
LISTS = {
    "conditions": (Option(id="weather", text="Vejret", tags=("free",)), Option(id="money", text="Penge"))
}


def put(*steps: AnyStep, **answers: tuple[Item, ...]) -> Resolved:
    return resolved([Section(id="a", title="A", steps=steps)], dict(answers), LISTS, "da")


def only(found: Resolved) -> AnyStep:
    (section,) = found.sections
    (step,) = section.steps
    return step


def test_what_hangs_on_an_answer_to_come_is_left_out_for_now() -> None:
    found = put(CARDS, CIRCLES, Say(text="Du bestemmer {circles.control}."))
    assert [CARDS] == list(found.sections[0].steps)
    assert found.pending


def test_with_the_answers_it_is_there_with_its_words() -> None:
    found = put(CARDS, CIRCLES, Say(text="Du bestemmer {circles.control}."), cards=(REST,), circles=(REST,))
    assert Say(text="Du bestemmer Hvile.") == found.sections[0].steps[-1]
    assert not found.pending


def test_an_empty_answer_leaves_out_what_it_would_fill_and_nothing_is_awaited() -> None:
    found = put(CARDS, CIRCLES, Say(text="{cards}"), Quiet(seconds=5), cards=())
    assert [CARDS, Quiet(seconds=5)] == list(found.sections[0].steps)
    assert not found.pending


def test_a_question_that_will_not_come_is_not_waited_for() -> None:
    found = put(CARDS, CIRCLES, Say(text="Du bestemmer {circles.control}."), cards=())
    assert ([CARDS], False) == (list(found.sections[0].steps), found.pending)


def test_cards_that_were_written_can_be_sorted() -> None:
    sorting = put(CARDS, CIRCLES, cards=(Item(text="Hvile"), Item(text="Støj"))).sections[0].steps[1]
    assert isinstance(sorting, Sort)
    assert [("own-1", "Hvile"), ("own-2", "Støj")] == [(one.id, one.text) for one in sorting.options]


def test_only_what_lies_in_the_named_piles_is_offered() -> None:
    choosing = Choose(id="next", ask="Hvad nu?", source="circles", into=("control",))
    step = put(CARDS, CIRCLES, choosing, cards=(), circles=(REST, WEATHER)).sections[0].steps[-1]
    assert isinstance(step, Choose)
    assert ["Hvile"] == [one.text for one in step.options]


def test_a_list_is_offered_with_what_it_knows_of_each() -> None:
    step = only(put(Choose(id="c", ask="Hvilke?", source="@conditions")))
    assert isinstance(step, Choose)
    assert LISTS["conditions"] == step.options


def test_what_was_taken_from_a_list_keeps_what_the_list_knows() -> None:
    step = only(put(Choose(id="c", ask="?", source="conditions/chosen"), **{"conditions/chosen": (WEATHER,)}))
    assert isinstance(step, Choose)
    assert [LISTS["conditions"][0]] == list(step.options)


def test_only_options_with_every_tag_chosen_are_offered() -> None:
    filters = Choose(id="filters", ask="?", options=(Option(id="free", text="Gratis"),), most=0)
    wanted = Choose(id="c", ask="?", source="@conditions", tagged="filters")
    step = put(filters, wanted, filters=(Item(text="Gratis", id="free"),)).sections[0].steps[-1]
    assert isinstance(step, Choose)
    assert ["weather"] == [one.id for one in step.options]


def test_a_step_is_there_when_its_conditions_are_met() -> None:
    answers: Answers = {"mood": (Item(text="Vred", id="cross"),)}
    cross = Quiet(seconds=5, when=(Condition("mood", ("cross",)),))
    calm = Quiet(seconds=6, when=(Condition("mood", ("calm",)),))
    found = resolved([Section(id="a", title="A", steps=(cross, calm))], answers, {}, "da")
    assert cross == only(found)


def test_a_question_for_each_item_waits_for_the_items() -> None:
    each = Write(id="who", ask="Hvem om {item}?", each="circles", fields=(Field(id="w", ask="Til {item}"),))
    assert put(CARDS, CIRCLES, each, cards=(REST,)).pending is True
    step = put(CARDS, CIRCLES, each, cards=(), circles=(REST,)).sections[0].steps[-1]
    assert isinstance(step, Write)
    assert ((REST,), "Hvem om {item}?", "Til {item}") == (step.items, step.ask, step.fields[0].ask)


def test_a_card_has_its_sheet_calendar_and_picture_filled() -> None:
    card = Show(
        title="{circles.control}",
        text="Til dig",
        button="Videre",
        copy="{none}",
        calendar=Calendar(title="{circles.control}", day="{none}"),
        sheet=Sheet(
            title="Ark",
            parts=(SheetPart(title="A", lines=("{circles}",)), SheetPart(title="B", lines=("{x}",))),
        ),
        draw=Drawing(what="storeys", sources=("circles",)),
    )
    step = put(CARDS, CIRCLES, card, cards=(), circles=(REST, WEATHER)).sections[0].steps[-1]
    assert isinstance(step, Show)
    assert step.calendar is not None
    assert step.sheet is not None
    assert step.draw is not None
    assert ("Hvile", "", "Hvile", "") == (step.title, step.copy, step.calendar.title, step.calendar.day)
    assert (SheetPart(title="A", lines=("Hvile", "Vejret")),) == step.sheet.parts
    assert (PILES, (REST, WEATHER)) == (step.draw.piles, step.draw.items)


def test_choices_are_drawn_as_how_far_along_they_are_and_only_when_all_are_made() -> None:
    options = tuple(Option(id=word, text=word) for word in ("off", "some", "much"))
    asked = [Choose(id=name, ask=name.upper(), options=options) for name in ("alarm", "pause")]
    card = Show(title="A", text="b", button="c", draw=Drawing(what="panel", sources=("alarm", "pause")))

    def levels(**answers: tuple[Item, ...]) -> tuple[Level, ...]:
        drawn = put(*asked, card, **answers).sections[0].steps[-1]
        assert isinstance(drawn, Show)
        assert drawn.draw is not None
        return drawn.draw.levels

    much, off = Item(text="meget", id="much"), Item(text="slukket", id="off")
    assert levels(alarm=(much,), pause=(off,)) == (
        Level(ask="ALARM", word="meget", share=1.0),
        Level(ask="PAUSE", word="slukket", share=0.0),
    )
    assert () == levels(alarm=(much,), pause=())


def test_a_card_opens_only_a_file_that_was_chosen_in_a_field() -> None:
    def file(hole: str, **answers: tuple[Item, ...]) -> str:
        card = only(put(Show(title="A", text="b", button="c", file=hole), **answers))
        assert isinstance(card, Show)
        return card.file

    chosen = Item(text="Sang", notes={"song": "/home/bodil/sang.ogg"})
    assert "/home/bodil/sang.ogg" == file("{joy.song}", joy=(chosen,))
    assert "/home/bodil/sang.ogg" == file("{joy.song}", joy=(Item(text="x"), chosen, chosen))
    said = Item(text="/etc/passwd", id="song", into="song", said="/etc/passwd")
    for hole in ("{joy}", "{joy.song}", "{joy.other}", "/etc/passwd", "{joy.song}{joy.song}", ""):
        assert "" == file(hole, joy=(said,))
