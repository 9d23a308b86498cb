"""What every seal promises."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.fakes.seal import FakeSeal

from pauseknap.adapters.storage.seal import FileSeal
from pauseknap.core.problems import Unusable
from pauseknap.ports.seal import Seal

WORDS = "en stille morgen ved fjorden"


@pytest.fixture(params=["fake", "file"])
def seal(request: pytest.FixtureRequest, tmp_path: Path) -> Seal:
    """The one in memory, and the one in a folder that is not there yet."""
    return FakeSeal() if request.param == "fake" else FileSeal(tmp_path / "not" / "yet" / "seal.json")


def test_there_is_none_until_it_is_made_and_then_it_is_open(seal: Seal) -> None:
    assert "none" == seal.state()
    seal.make(WORDS)
    assert "open" == seal.state()


def test_closed_it_seals_and_opens_nothing(seal: Seal) -> None:
    seal.make(WORDS)
    sealed = seal.seal("svær dag")
    seal.close()
    assert ("closed", None) == (seal.state(), seal.unseal(sealed))
    with pytest.raises(Unusable, match="seal-closed"):
        seal.seal("mere")


def test_only_its_own_words_open_it(seal: Seal) -> None:
    seal.make(WORDS)
    sealed = seal.seal("svær dag")
    seal.close()
    assert not seal.open("en stille aften")
    assert "closed" == seal.state()
    assert seal.open(f"  {WORDS.replace(' ', '  ')} ")
    assert "svær dag" == seal.unseal(sealed)


def test_it_is_not_made_twice(seal: Seal) -> None:
    seal.make(WORDS)
    with pytest.raises(Unusable, match="seal-made"):
        seal.make("andre ord nu")
    seal.close()
    assert seal.open(WORDS)


def test_what_it_did_not_seal_it_does_not_open(seal: Seal) -> None:
    seal.make(WORDS)
    sealed = seal.seal("svær dag")
    for other in ("", "æ", "svær dag", sealed[:-2], sealed[1:]):
        assert seal.unseal(other) is None or other == sealed


def test_once_forgotten_it_can_be_made_anew_and_never_opens_the_old(seal: Seal) -> None:
    seal.make(WORDS)
    sealed = seal.seal("svær dag")
    seal.forget()
    assert "none" == seal.state()
    seal.make(WORDS)
    if isinstance(seal, FileSeal):
        assert seal.unseal(sealed) is None


@settings(max_examples=30)
@given(text=st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=80))
def test_any_text_comes_back_and_is_not_to_be_seen_in_between(text: str) -> None:
    for seal in (FakeSeal(), OPEN):
        if seal.state() == "none":
            seal.make(WORDS)
        sealed = seal.seal(text)
        assert text == seal.unseal(sealed)
        assert len(text) < 6 or text not in sealed


OPEN = FileSeal(Path("nowhere"))
OPEN._key = bytes(32)
"""A seal whose file is never touched: making one takes a tenth of a second, by design."""
