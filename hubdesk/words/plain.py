"""Text as it may be shown anywhere: an imported name may hold anything, and commands nobody."""

from __future__ import annotations

import unicodedata

_TURNS = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
"""Unicode's marks that set the direction of what follows, the end of the line included."""


def plain(line: str) -> str:
    """Take out what would command a terminal.

    That is control characters, line separators, and marks that turn the rest of the line around.
    """
    return "".join(" " if _commands(one) else one for one in line)


def _commands(one: str) -> bool:
    turns = unicodedata.bidirectional(one) in _TURNS
    return turns or unicodedata.category(one) in ("Cc", "Zl", "Zp")
