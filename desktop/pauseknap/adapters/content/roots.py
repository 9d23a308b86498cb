"""Where content lies: beside the installed package, else in the checkout; and in a person's own folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pauseknap


@dataclass(frozen=True)
class Root:
    """A folder of content.

    Ours has a folder for each language, with `practices/`, `checks/`, `words.yaml` and `help.yaml`. A
    person's own folder just holds practice files, each of which says its language.
    """

    folder: Path
    own: bool = False


def packaged() -> Root:
    """Our content. An installed package carries it as `_content`; in a checkout it is read where it is
    edited, because an editable install would keep an old copy."""
    package = Path(pauseknap.__file__).parent
    beside = package / "_content"
    return Root(beside if beside.is_dir() else package.parents[1] / "content")


def own(folder: Path) -> Root:
    """A person's own practices; the folder need not be there."""
    return Root(folder, own=True)
