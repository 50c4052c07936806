"""What the kiosk waves for, in words for the host; and volunteers spoken to by name."""

from __future__ import annotations

import re
from collections.abc import Callable

from hubdesk.domain.selfservice import Wave, WaveKind

WAVES: dict[WaveKind, str] = {
    WaveKind.REFUSED: "Typed digits that are not on the list.",
    WaveKind.PAUSED: "Five tries did not fit. The kiosk takes this name again in ten minutes.",
    WaveKind.NO_PROOF: "The list has neither phone nor ZIP, so the kiosk cannot let them in.",
    WaveKind.HELP: "Asks for you.",
    WaveKind.DOUBLE: "Came in as new, and may be {known} on the list.",
    WaveKind.NOT_KEPT: "Pressed at the kiosk, and the file did not take it. HubDesk tries again.",
    WaveKind.OUT_OF_ORDER: "The kiosk is out of order. Leave it by a PIN and start it again.",
    WaveKind.WRONG_PIN: "Somebody tried to leave the kiosk with a wrong PIN.",
}
"""A sentence for each; `{known}` is whom a double may be."""

WHAT_TO_DO: dict[WaveKind, str] = {
    WaveKind.PAUSED: "Ask who it is, and check them in at the desk.",
    WaveKind.NO_PROOF: "Check them in at the desk.",
    WaveKind.HELP: "See who stands at the kiosk.",
    WaveKind.DOUBLE: "Ask them. Same person keeps one of the two; somebody else keeps both.",
    WaveKind.NOT_KEPT: "Keep HubDesk open until it is stored, or check them in at the desk.",
    WaveKind.OUT_OF_ORDER: "What was stored is safe.",
    WaveKind.WRONG_PIN: "See who stands at the kiosk.",
}
"""What the host does; REFUSED alone asks nothing."""

_BY_NAME = re.compile(r", \{name\}|\{name\}, ")

SOMEBODY = "Somebody at the kiosk"


def who(wave: Wave, translate: Callable[[str], str] = str) -> str:
    """Name whom a wave is about, for the host's own eyes."""
    return wave.name or translate(SOMEBODY)


def sentence(wave: Wave, translate: Callable[[str], str] = str) -> str:
    """Say why the kiosk waved."""
    return translate(WAVES[wave.kind]).format(known=wave.known_name)


def todo(wave: Wave, translate: Callable[[str], str] = str) -> str:
    """Say what the host does about it; "" for nothing."""
    found = WHAT_TO_DO.get(wave.kind, "")
    return translate(found) if found else ""


def title(count: int, translate: Callable[[str], str] = str) -> str:
    """Count open waves: `1 wave`, `3 waves`."""
    return translate("{count} wave" if count == 1 else "{count} waves").format(count=count)


def to(name: str, sentence: str, **values: object) -> str:
    """Say a sentence to somebody by `{name}`, or without where the list has none to say."""
    if not name:
        sentence = _BY_NAME.sub("", sentence)
        first = next((at for at, one in enumerate(sentence) if one.isalpha()), 0)
        sentence = sentence[:first] + sentence[first : first + 1].upper() + sentence[first + 1 :]
    elif name.endswith("."):
        sentence = sentence.replace("{name}.", "{name}")
    return sentence.format(name=name, **values)
