"""What people answered to an event's own questions, where it matters to a greeter at the door."""

from __future__ import annotations

from dataclasses import dataclass

from hubdesk.domain.people import fold


@dataclass(frozen=True, slots=True)
class Heard:
    """What a sign-up's own answers say that matters at the door."""

    first_time: bool = False
    attention: str = ""
    language: str = ""


_NOTHING = {"no", "none", "n a"}
_YES = {"yes", "y", "true", "1", "si", "first time"}
_ATTENTION = ("access", "accommodat", "need", "seat", "note", "comment", "request", "wheelchair")


def _matters(header: str) -> str:
    """Tell what an answer under this header would say at the door: a field of `Heard`, or ""."""
    asked = fold(header)
    if "first" in asked and any(word in asked for word in ("phone bank", "time", "event")):
        return "first_time"
    if "language" in asked:
        return "language"
    return "attention" if any(word in asked for word in _ATTENTION) else ""


def from_notes(notes: dict[str, str]) -> Heard:
    """Pick first-timer, language and attention out of a sign-up's custom answers, by header."""
    first_time, attention, language = False, [], ""
    for header, value in notes.items():
        said, matters = value.strip(), _matters(header)
        if not said:
            continue
        if matters == "first_time":
            first_time = first_time or fold(said) in _YES
        elif matters == "language":
            language = "" if fold(said) in {"english", "en"} else said
        elif matters == "attention" and fold(said) not in _NOTHING:
            attention.append(said)
    return Heard(first_time, " ".join(attention), language)


def unheard(notes: dict[str, str]) -> list[str]:
    """Write the answers `from_notes` makes nothing of, each with its question, in one line."""
    lines = []
    for header, value in notes.items():
        asked, said = header.strip().rstrip(":").rstrip(), value.strip()
        if said and not _matters(header):
            lines.append(f"{asked} {said}" if asked.endswith("?") else f"{asked}: {said}")
    return lines
