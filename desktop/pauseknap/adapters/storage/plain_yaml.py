"""Writes plain values as YAML that people can read and mend."""

from __future__ import annotations

import yaml


def dumped(value: object, *, head: str = "") -> bytes:
    """The file's bytes; `head` stands before the values, as comment lines."""
    text = yaml.dump(value, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=100)
    return (head + text).encode(errors="replace")


class _Dumper(yaml.SafeDumper):
    """Puts text that has more in it than signs into double quotes, where every character survives.

    PyYAML takes U+0085 and its like for line breaks and writes them so outside of double quotes.
    """

    def represent_text(self, text: str) -> yaml.ScalarNode:
        """A text as a scalar of its own style."""
        return self.represent_scalar("tag:yaml.org,2002:str", text, None if text.isprintable() else '"')


_Dumper.add_representer(str, _Dumper.represent_text)
