"""From many to a few, two at a time."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pauseknap.core.plan.pairs import standing

IDS = st.lists(st.sampled_from("abcdefghijklmnopqrstuvwxyz"), unique=True, max_size=20)


@given(IDS, st.integers(1, 5), st.randoms())
def test_whoever_knows_what_they_prefer_ends_with_just_that(ids: list[str], most: int, order: object) -> None:
    chosen: dict[frozenset[str], str] = {}
    asked = 0
    while (now := standing(ids, most, chosen)).ask is not None:
        pair = frozenset(now.ask)
        assert len(pair) == 2
        assert pair not in chosen
        chosen[pair] = min(now.ask)
        asked += 1
        assert asked <= len(ids) * (most + 1)
    assert tuple(sorted(ids)[:most]) == now.top


def test_nothing_is_asked_where_nothing_is_to_be_chosen() -> None:
    assert ((), None) == (standing([], 3, {}).top, standing([], 3, {}).ask)
    assert ("a", "b") == standing(["a", "b"], 3, {frozenset("ab"): "a"}).top
