"""Where content lies: beside the installed package or in the checkout, at a workplace, and with a person."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pauseknap
from pauseknap.core.language import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pauseknap.core.language import Language
    from pauseknap.ports.library import Owner


@dataclass(frozen=True)
class Root:
    """A folder of content.

    Ours has a folder for each language, with `practices/`, `checks/`, `words.yaml` and `help.yaml`. A
    workplace's has `practices/`, whose files each say their language, and may have a `help.yaml` in a folder
    for each language. A person's own just holds practice files, each of which says its language.
    """

    folder: Path
    owner: Owner = "ours"

    def practice_folders(self) -> Iterator[tuple[Path, Language | None]]:
        """Where practices are looked for, and the language that the folder says, if any."""
        if self.owner == "ours":
            yield from ((self.folder / language / "practices", language) for language in LANGUAGES)
        else:
            yield (self.folder / "practices" if self.owner == "site" else self.folder), None


def packaged() -> Root:
    """Our content. An installed package carries it as `_content`; in a checkout it is read where it is
    edited, because an editable install would keep an old copy."""
    package = Path(pauseknap.__file__).parent
    beside = package / "_content"
    return Root(beside if beside.is_dir() else package.parents[1] / "content")


def icon_names() -> frozenset[str]:
    """The names of the drawings that a practice can have; none where they cannot be found."""
    package = Path(pauseknap.__file__).parent
    beside = package / "_resources"
    folder = (beside if beside.is_dir() else package.parents[1] / "resources") / "icons" / "ui"
    return frozenset(path.stem for path in folder.glob("*.svg"))


def site(folder: Path) -> Root:
    """What a workplace has for everybody there; the folder need not be there, and is never written to."""
    return Root(folder, owner="site")


def own(folder: Path) -> Root:
    """A person's own practices; the folder need not be there."""
    return Root(folder, owner="own")
