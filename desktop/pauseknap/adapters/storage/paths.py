"""The person's own folders: where this system keeps such things, or all in one place when asked."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import PlatformDirs

HOME_VARIABLE = "PAUSEKNAP_HOME"
"""Names one folder for everything: for use from a stick, and for tests."""
SITE_VARIABLE = "PAUSEKNAP_SITE"
"""Names the folder of a workplace, on a shared drive for instance."""


@dataclass(frozen=True, kw_only=True)
class Folders:
    """Where things are kept. Nothing is made here; who writes makes its folder."""

    config: Path
    """Settings."""
    data: Path
    """What the person chose to keep, and their own practices."""
    cache: Path
    """What can be made again."""
    state: Path
    """Logs."""
    run: Path
    """What is of use only while the app runs: the seat that one Pauseknap holds."""
    site: Path
    """What a workplace has for everybody there; only ever read."""

    @property
    def clips(self) -> Path:
        """Spoken lines."""
        return self.cache / "clips"

    @property
    def index(self) -> Path:
        """What lists say of every practice file."""
        return self.cache / "practices.json"


def person_folders(environment: Mapping[str, str]) -> Folders:
    """The folders of whoever runs this; `environment` is usually `os.environ`."""
    home = environment.get(HOME_VARIABLE, "").strip()
    site = environment.get(SITE_VARIABLE, "").strip()
    named = Path(site).expanduser().absolute() if site else None
    if home:
        whole = Path(home).expanduser().absolute()
        return Folders(
            config=whole / "config",
            data=whole / "data",
            cache=whole / "cache",
            state=whole / "state",
            run=whole / "run",
            site=named or whole / "site",
        )
    usual = PlatformDirs("pauseknap", appauthor=False)
    with warnings.catch_warnings():
        # Where logging in made no folder for this, platformdirs takes another, and warns of it in English.
        warnings.simplefilter("ignore")
        run = usual.user_runtime_path
    return Folders(
        config=usual.user_config_path,
        data=usual.user_data_path,
        cache=usual.user_cache_path,
        state=usual.user_state_path,
        run=run,
        site=named or usual.site_data_path,
    )
