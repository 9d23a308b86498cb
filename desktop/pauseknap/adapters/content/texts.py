"""The texts of a library beside its practices: self-checks, the help page, and lists to choose from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pauseknap.adapters.content.check_schema import HelpKeys
from pauseknap.adapters.content.faults import fitted
from pauseknap.adapters.content.files import leads_out, listed
from pauseknap.adapters.content.reading import read_check
from pauseknap.adapters.content.schema import ListKeys
from pauseknap.adapters.content.translate_asking import options as options_from
from pauseknap.adapters.content.translate_check import help_from
from pauseknap.adapters.content.yaml_nodes import read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pauseknap.adapters.content.roots import Root
    from pauseknap.core.check.help import Help
    from pauseknap.core.check.model import Check
    from pauseknap.core.language import Language
    from pauseknap.core.practice.waiting import Option
    from pauseknap.core.problems import Problem


class Texts:
    """Each is read when it is first asked for."""

    def __init__(self, roots: Iterable[Root]) -> None:
        self._roots = tuple(roots)
        self._checks: dict[Language, tuple[Check, ...]] = {}
        self._help: dict[Language, Help | None] = {}
        self._options: dict[Language, dict[str, tuple[Option, ...]]] = {}
        self.problems: set[Problem] = set()

    def checks(self, language: Language) -> tuple[Check, ...]:
        """Every whole self-check."""
        if language not in self._checks:
            found = (self._check(path, language) for path in self._files_of(language, "checks"))
            self._checks[language] = tuple(check for check in found if check)
        return self._checks[language]

    def help(self, language: Language) -> Help | None:
        """The workplace's help page if it has a whole one, else ours."""
        if language not in self._help:
            pages = (self._help_page(file) for file in self._help_files(language))
            self._help[language] = next((page for page in pages if page), None)
        return self._help[language]

    def options(self, language: Language) -> dict[str, tuple[Option, ...]]:
        """Lists that several practices choose from, by the name of their file."""
        if language not in self._options:
            found = self._options[language] = {}
            for path in self._files_of(language, "lists"):
                keys, problems = fitted(ListKeys, read(path))
                self.problems.update(problems)
                if keys:
                    found[path.stem] = options_from(keys.options)
        return self._options[language]

    def _files_of(self, language: Language, kind: str) -> Iterator[Path]:
        for root in self._roots:
            if root.owner == "ours":
                yield from (Path(one.path) for one in listed(root.folder / language / kind))

    def _help_files(self, language: Language) -> Iterator[Path]:
        for root in self._roots:
            file = root.folder / language / "help.yaml"
            if root.owner == "site" and file.is_file() and not (file.is_symlink() and leads_out(file)):
                yield file
        yield from (root.folder / language / "help.yaml" for root in self._roots if root.owner == "ours")

    def _check(self, path: Path, language: Language) -> Check | None:
        document = read(path)
        check, problems = read_check(document)
        self.problems.update(problems)
        if check and check.language != language:
            self.problems.add(document.problem(("language",), "language-of-folder", folder=language))
            return None
        return check

    def _help_page(self, file: Path) -> Help | None:
        keys, problems = fitted(HelpKeys, read(file))
        self.problems.update(problems)
        return help_from(keys) if keys else None
