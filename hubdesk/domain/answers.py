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


_YES = {"yes", "y", "true", "1", "si", "first time"}
_ATTENTION = ("access", "accommodat", "need", "seat", "note", "comment", "request", "wheelchair")


def from_notes(notes: dict[str, str]) -> Heard:
    """Pick first-timer, language and attention out of a sign-up's custom answers, by header."""
    first_time, attention, language = False, [], ""
    for header, value in notes.items():
        asked, said = fold(header), value.strip()
        if not said:
            continue
        if "first" in asked and any(word in asked for word in ("phone bank", "time", "event")):
            first_time = first_time or fold(said) in _YES
        elif "language" in asked:
            language = "" if fold(said) in {"english", "en"} else said
        elif any(word in asked for word in _ATTENTION) and fold(said) not in {"no", "none", "n a"}:
            attention.append(said)
    return Heard(first_time, " ".join(attention), language)
