"""A problem in something a person gave us: where it is, what is wrong, and so how to mend it."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, order=True)
class Problem:
    """One thing to mend in a file.

    `what` is an id; its sentence, in the reader's language and with `values` put in, stands under
    `problems:` in `content/<language>/words.yaml`. Lines and columns count from 1; 0 means the whole file.
    """

    file: str
    line: int
    column: int
    what: str
    values: tuple[tuple[str, str], ...] = field(default=())

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value}" for name, value in self.values)
        return f"{self.file}:{self.line}:{self.column}: {self.what}" + (f" ({told})" if told else "")


class Unusable(Exception):
    """What was asked for cannot be done; `what` is the id of the sentence that says why, and what helps."""

    def __init__(self, what: str, **values: object) -> None:
        super().__init__(what)
        self.what = what
        self.values = {name: str(value) for name, value in values.items()}

    def __str__(self) -> str:
        return self.what + "".join(f" {name}={value}" for name, value in self.values.items())
