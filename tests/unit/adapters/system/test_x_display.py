"""The few words of X11 we speak, and all the ways in which there is no display."""

from __future__ import annotations

import socket
import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.adapters.system.servers import x_server

from pauseknap.adapters.system.x_display import Display, NoDisplay, XDisplay, cookies_in, idle_of


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (":0", Display("", 0)),
        (":12.1", Display("", 12)),
        ("unix:3", Display("", 3)),
        ("localhost:10.0", Display("localhost", 10)),
        ("ward-pc/unix:1", Display("ward-pc", 1)),
        ("::1:2", Display("::1", 2)),
    ],
)
def test_a_display_is_found_by_its_name(name: str, expected: Display) -> None:
    assert expected == Display.named(name)


@pytest.mark.parametrize("name", ["", "0", "localhost", ":", ":x", ":99999999"])
def test_what_names_no_display_is_none(name: str) -> None:
    with pytest.raises(NoDisplay), XDisplay({"DISPLAY": name}):
        pass


def test_idle_time_comes_in_seconds() -> None:
    with x_server(idle=61_500) as environment, XDisplay(environment) as display:
        assert display.root == 0x50D
        assert display.idle_seconds() == 61.5


def test_a_server_without_the_screen_saver_extension_does_not_tell() -> None:
    with x_server(idle=None) as environment, XDisplay(environment) as display:
        assert display.idle_seconds() is None


@pytest.mark.parametrize("owner", [0, 0x1400003])
def test_a_tray_is_there_when_somebody_holds_its_selection(owner: int) -> None:
    with x_server(tray=owner) as environment, XDisplay(environment) as display:
        assert bool(owner) == display.has_tray()


def test_a_server_that_refuses_is_no_display() -> None:
    with x_server(lets_in=False) as environment, pytest.raises(NoDisplay), XDisplay(environment):
        pass


def test_a_server_that_hangs_is_no_display() -> None:
    with x_server(hangs=True) as environment, pytest.raises(NoDisplay), XDisplay(environment):
        pass


def test_the_cookie_for_this_display_is_handed_over(tmp_path: Path) -> None:
    greeted: list[bytes] = []
    with x_server(greeted=greeted) as environment:
        number = environment["DISPLAY"].split(":")[1].removesuffix(".0")
        authority = tmp_path / "authority"
        authority.write_bytes(
            _entry(256, "127.0.0.1", "99999", b"wrong cookie!!!!")
            + _entry(65535, "", number, b"the right cookie")
        )
        with XDisplay(environment | {"XAUTHORITY": str(authority)}):
            pass
    assert b"the right cookie" in greeted[0]
    assert b"wrong" not in greeted[0]


def test_an_authority_file_cut_short_gives_only_what_is_whole() -> None:
    whole = _entry(256, "host", "0", b"0123456789abcdef")
    assert [(256, "host", "0", b"MIT-MAGIC-COOKIE-1", b"0123456789abcdef")] == list(cookies_in(whole))
    for length in range(len(whole)):
        assert [] == list(cookies_in(whole[:length]))


@given(st.binary(max_size=300))
def test_any_bytes_can_be_read_as_an_authority_file(rubbish: bytes) -> None:
    list(cookies_in(rubbish))


def test_the_screen_savers_answer_is_read_from_its_place() -> None:
    golden = bytes.fromhex(
        "0102050000000000 3f05000001000000 70170000 00000000 00000000 00000000".replace(" ", "")
    )
    assert idle_of(golden) == 6.0


def test_a_display_that_nobody_serves_is_none() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        number = taken.getsockname()[1] - 6000
        with pytest.raises(NoDisplay), XDisplay({"DISPLAY": f"127.0.0.1:{number}"}):
            pass


def _entry(family: int, host: str, number: str, data: bytes) -> bytes:
    fields = (host.encode(), number.encode(), b"MIT-MAGIC-COOKIE-1", data)
    return struct.pack(">H", family) + b"".join(struct.pack(">H", len(field)) + field for field in fields)
