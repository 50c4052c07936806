"""What an event says of itself: how it meets, and its description as plain words.

Mobilize knows virtual events and others, and no third kind. HubDesk calls an event hybrid when it
is virtual and has a venue all the same, or when its title or description says hybrid. That is for
showing: whose attendance the desk takes follows Mobilize's own word alone.
"""

from __future__ import annotations

import re
from enum import StrEnum
from html.parser import HTMLParser

from hubdesk.domain.roster import EventKind


class Meets(StrEnum):
    """How an event meets."""

    IN_PERSON = "in_person"
    VIRTUAL = "virtual"
    HYBRID = "hybrid"


_HYBRID = re.compile(r"\bhybrid\b", re.IGNORECASE)


def meets(kind: EventKind, venue: str, title: str, description: str) -> Meets:
    """Tell how an event meets, from what Mobilize gives; `description` may be HTML."""
    if _HYBRID.search(title) or _HYBRID.search(plain(description)):
        return Meets.HYBRID
    if kind is EventKind.IN_PERSON:
        return Meets.IN_PERSON
    return Meets.HYBRID if venue else Meets.VIRTUAL


_BLOCKS = frozenset({"p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "tr", "table"})
_SILENT = frozenset({"script", "style"})


def plain(html: str) -> str:
    """Take the words out of an event's HTML, a line for each paragraph and a dot for each item."""
    reader = _Words()
    reader.feed(html)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.words).splitlines())
    return "\n".join(line for line in lines if line and line != "·")


class _Words(HTMLParser):
    """Collects words; what is in a script or a style is none."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line at a block."""
        del attrs
        self._silent += tag in _SILENT
        if tag in _BLOCKS:
            self.words.append("\n· " if tag == "li" else "\n")

    def handle_endtag(self, tag: str) -> None:
        """End a line at a block."""
        self._silent -= tag in _SILENT and self._silent > 0
        if tag in _BLOCKS:
            self.words.append("\n")

    def handle_data(self, data: str) -> None:
        """Keep words; the source's own line ends are none."""
        if not self._silent:
            self.words.append(re.sub(r"\s+", " ", data))
