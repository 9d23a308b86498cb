"""Tells what works here, and what to do about what does not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pauseknap.services.health import Finding

SIGNS = {"works": "✓", "without": "–", "unknown": "?"}


def report(findings: Iterable[Finding], words: Mapping[str, str]) -> str:
    """One line a finding: a sign, what it is, and the way to mend it."""
    return "\n".join(f"{SIGNS[finding.state]} {told(finding, words)}" for finding in findings)


def told(finding: Finding, words: Mapping[str, str]) -> str:
    """What was found, and what to do about it."""
    if finding.problem is not None:
        sentence = words[f"problems.{finding.problem.what}"]
        for name, value in finding.problem.values:
            sentence = sentence.replace(f"{{{name}}}", value)
        return sentence
    return words[f"doctor.{finding.id}.{finding.state}"].replace("{detail}", finding.detail).strip()
