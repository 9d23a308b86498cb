"""What a second start says is heard, however early it speaks."""

from pauseknap.adapters.system.door import Door


def test_what_was_said_before_the_window_was_there_is_heard_first() -> None:
    door = Door()
    heard: list[tuple[str, ...]] = []
    door(("start", "bench"))
    door(("show",))
    door.open(heard.append)
    door(("start", "just-like-me"))
    assert [("start", "bench"), ("show",), ("start", "just-like-me")] == heard
