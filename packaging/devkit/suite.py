"""Every check of the project, one after another; pytest runs on the wheel as a person would install it."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from devkit import places
from devkit.environment import version_of
from devkit.shell import environment, heading, loudly, quietly
from devkit.trouble import Trouble

PARTS = (
    (", a file a core", ("-m", "not desk", "-n", "auto", "--dist", "loadfile", "-q")),
    (" on a real desktop", ("-m", "desk")),
)
"""What hears, sees and waits on a desktop of its own would be late beside a second one; the rest is not."""
MODULES = ("ruff", "mypy", "hatchling", "pytest")


@dataclass
class Report:
    """How each part went."""

    failed: list[str] = field(default_factory=list)
    status: int = 0
    started: float = field(default_factory=time.monotonic)

    def part(self, name: str, command: Sequence[str | Path], env: dict[str, str] | None = None) -> bool:
        """Run one part under its own heading."""
        heading(name)
        status = loudly(command, env or environment())
        if status:
            self.failed.append(name)
            self.status = self.status or status
        return status == 0

    def end(self) -> int:
        """Say in one line how it went."""
        took = f"{time.monotonic() - self.started:.0f} s"
        heading(f"failed after {took}: {', '.join(self.failed)}" if self.failed else f"all good after {took}")
        return self.status


def check(python: Path) -> int:
    """The fast checks of the code as it stands."""
    report = Report()
    _fast(report, python)
    return report.end()


def test(given: Sequence[str]) -> int:
    """All checks; with arguments for pytest, only pytest on a fresh wheel."""
    python = places.python_of(places.VENV)
    report = Report()
    if not given:
        _fast(report, python)
    if _install_wheel(report, python):
        tested = places.python_of(places.TEST_VENV)
        if not given:
            app: list[str | Path] = [tested, "-P", "-m", "pauseknap"]
            report.part("content", [*app, "content", "check", "--spelling", places.ROOT / "content"])
        pytest: list[str | Path] = [tested, "-m", "pytest"]
        for name, words in [("", given)] if given else PARTS:
            report.part(f"pytest{name}, on the installed wheel", [*pytest, *words], _for_pytest())
    return report.end()


def _fast(report: Report, python: Path) -> None:
    report.part("ruff: rules", [python, "-m", "ruff", "check"])
    report.part("ruff: form", [python, "-m", "ruff", "format", "--check"])
    report.part("mypy --strict", [python, "-m", "mypy"])
    # import-linter has no -m; its command starts with the path of the place where it was installed.
    linter = "from importlinter.cli import lint_imports_command as c; c()"
    report.part("imports", [python, "-c", linter], environment(PYTHONPATH=str(places.SOURCE)))


def _install_wheel(report: Report, python: Path) -> bool:
    """Build our wheel and install it beside everything else that `.venv` holds."""
    shutil.rmtree(places.WHEELS, ignore_errors=True)
    shutil.rmtree(places.TEST_VENV, ignore_errors=True)
    if not report.part("wheel", [python, "-m", "hatchling", "build", "-t", "wheel", "-d", places.WHEELS]):
        return False
    wheel = next(places.WHEELS.glob("*.whl"))
    status, _ = quietly([python, "-m", "venv", "--without-pip", places.TEST_VENV])
    version = version_of(python)
    packages = places.packages_of(places.TEST_VENV, version)
    if status or not packages.is_dir():
        raise Trouble(f"The environment for the tests could not be made; see {places.LOG}.")
    # Only our wheel lives there; a folder named in a .pth file is searched, but its own .pth files are
    # not read, so the checkout's source stays out of sight.
    borrowed = os.path.relpath(places.packages_of(places.VENV, version), packages)
    (packages / "borrowed.pth").write_text(borrowed + "\n", encoding="utf-8")
    tested = places.python_of(places.TEST_VENV)
    return report.part(
        "wheel: install", [tested, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", wheel]
    )


def _for_pytest() -> dict[str, str]:
    """The tests' environment; they know from it that they must not see the source folder."""
    path = os.pathsep.join([str(places.scripts_of(places.TEST_VENV)), os.environ.get("PATH", "")])
    return environment(PATH=path, PAUSEKNAP_TESTED="wheel")
