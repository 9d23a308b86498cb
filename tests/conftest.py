"""Every test starts in a world of its own: no screen, no session, no folder of the person who runs it."""

from __future__ import annotations

import gc
import logging
import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from devkit.libraries import look_for_programs, look_for_sound
from hypothesis import HealthCheck, settings

# Before anything imports Qt: with a screen in sight it would open windows on it.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
for _name in (
    "DISPLAY",
    "WAYLAND_DISPLAY",
    "PULSE_SERVER",
    "PULSE_RUNTIME_PATH",
    "PIPEWIRE_REMOTE",
    "QT_STYLE_OVERRIDE",
):
    os.environ.pop(_name, None)
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
os.environ["LC_ALL"] = os.environ["LANG"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

YOUNG, MIDDLE_AGED = 700, 8
"""So many objects are looked through, and after so many times all there are."""
IN_CI = bool(os.environ.get("CI"))
_SLOW_IS_FINE = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
settings.register_profile("here", deadline=None, suppress_health_check=_SLOW_IS_FINE)
settings.register_profile(
    "ci", deadline=None, suppress_health_check=_SLOW_IS_FINE, derandomize=True, database=None
)
settings.register_profile("quick", settings.get_profile("ci"), max_examples=3)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if IN_CI else "here"))


def pytest_collection_finish() -> None:
    """As in the app, Python takes apart what is held only in circles between two steps, never within one."""
    gc.collect()
    gc.freeze()
    gc.disable()


def pytest_runtest_logfinish() -> None:
    """Between two tests: what is young often, all of it when there is a good deal."""
    young, of_middle_age, _ = gc.get_count()
    if young > YOUNG:
        gc.collect(2 if of_middle_age >= MIDDLE_AGED else 0)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests on a real desktop are skipped where its programs are missing; in CI that is a failure instead."""
    missing = (look_for_programs() + look_for_sound()).missing
    if not missing or IN_CI:
        return
    reason = f"needs {', '.join(missing)}: python3 dev.py test installs them"
    for item in items:
        if item.get_closest_marker("desk"):
            item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The person's folders are empty ones that go away after the test."""
    home = tmp_path / "home"
    # Sockets lie there, and their paths have room for a hundred letters only.
    runtime = tempfile.mkdtemp(prefix="pk")
    places = {
        "HOME": home,
        "USERPROFILE": home,
        "PAUSEKNAP_HOME": home / "pauseknap",
        "XDG_CONFIG_HOME": home / "config",
        "XDG_DATA_HOME": home / "data",
        "XDG_CACHE_HOME": home / "cache",
        "XDG_STATE_HOME": home / "state",
        "XDG_RUNTIME_DIR": Path(runtime),
    }
    home.mkdir()
    for name, path in places.items():
        monkeypatch.setenv(name, str(path))
    yield
    shutil.rmtree(runtime, ignore_errors=True)


@pytest.fixture(autouse=True)
def no_stray_logs(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning that nobody expected fails the test; `@pytest.mark.logs("pattern")` expects one."""
    yield
    expected = [str(mark.args[0]) for mark in request.node.iter_markers("logs")]
    stray = [
        f"{record.levelname} {record.name}: {record.getMessage()}"
        for record in (*caplog.get_records("setup"), *caplog.get_records("call"))
        if record.levelno >= logging.WARNING
        and not any(re.search(pattern, record.getMessage()) for pattern in expected)
    ]
    if stray:
        pytest.fail("logged, though nothing expected it:\n" + "\n".join(stray), pytrace=False)
