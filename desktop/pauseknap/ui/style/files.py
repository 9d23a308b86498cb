"""Where fonts, icons and translations lie: beside the installed package, or in the checkout."""

from __future__ import annotations

from pathlib import Path

import pauseknap


def resources_folder() -> Path:
    """The folder that holds `fonts`, `icons` and `translations`.

    A wheel or bundle carries it as `_resources` inside the package; a checkout has `resources` at its top.
    """
    package = Path(pauseknap.__file__).resolve().parent
    packaged = package / "_resources"
    return packaged if packaged.is_dir() else package.parents[1] / "resources"
