"""What volunteers may see and do at a screen of their own: who is listed, proof, and the answers.

Nobody is listed by a letter or two, three people at most are listed at all, and of each only the
first name and an initial. Who they are is shown by digits the list has of them: five wrong ones,
and for ten minutes nobody is let in by that name, the right digits neither.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import NewType, TypeVar

from hubdesk.domain.agenda import ItemKind
from hubdesk.domain.checkin import Outcome
from hubdesk.domain.dialers import Dialer
from hubdesk.domain.ids import PersonId, TimeslotId, WaveId
from hubdesk.domain.matching import rank
from hubdesk.domain.people import Contact, fold, last_four, search_text, short_name

LETTERS = 3
"""Fewer letters list nobody, unless they are somebody's whole name."""

MATCHES = 3
"""More people than this are never listed."""

TRIES = 5
"""So many wrong digits within `PAUSE` stop it."""

PAUSE = timedelta(minutes=10)

_LONGEST = 200

_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "md", "phd", "esq"})

BY = "Kiosk"
"""Whose name the presses of volunteers carry."""

Ticket = NewType("Ticket", str)
"""Stands for one person of one visit: random, and worth nothing once the visit is over."""

Named = TypeVar("Named")


class Way(StrEnum):
    """The digits somebody shows who they are by: the last four of the phone, or the ZIP."""

    PHONE = "phone"
    ZIP = "zip"


class Proof(StrEnum):
    """What came of the digits. NO_PROOF: the list has neither a phone nor a ZIP to ask for."""

    PROVEN = "proven"
    WRONG = "wrong"
    PAUSED = "paused"
    NO_PROOF = "no_proof"


class WaveKind(StrEnum):
    """Why the kiosk waves to the host; REFUSED alone asks nothing of them."""

    REFUSED = "refused"
    PAUSED = "paused"
    NO_PROOF = "no_proof"
    HELP = "help"
    DOUBLE = "double"
    NOT_KEPT = "not_kept"
    OUT_OF_ORDER = "out_of_order"
    WRONG_PIN = "wrong_pin"


@dataclass(frozen=True, slots=True)
class Wave:
    """Something of the kiosk for the host: when, why, who (full name), and of a DOUBLE whose name.

    Open while nobody has settled it.
    """

    id: WaveId
    at: datetime
    kind: WaveKind
    person_id: PersonId | None = None
    known_id: PersonId | None = None
    timeslot_id: TimeslotId | None = None
    name: str = ""
    known_name: str = ""
    settled_at: datetime | None = None
    settled_by: str = ""

    @property
    def asks(self) -> bool:
        """Whether the host is asked to do something."""
        return self.kind is not WaveKind.REFUSED


@dataclass(frozen=True, slots=True)
class Match:
    """One person listed: `Maria A.`, and when the shift they signed up for starts (UTC)."""

    ticket: Ticket
    name: str
    starts_at: datetime
    timezone: str


@dataclass(frozen=True, slots=True)
class Found:
    """Whom the letters list. `more`: others fit too; `enough`: it was enough to look by."""

    matches: tuple[Match, ...]
    more: bool
    enough: bool


@dataclass(frozen=True, slots=True)
class Asks:
    """What is asked of somebody to show who they are; no ways: the host has to be seen."""

    given_name: str
    ways: frozenset[Way]


@dataclass(frozen=True, slots=True)
class Proved:
    """What came of a try: how many are left, or until when there are none."""

    proof: Proof
    tries_left: int = 0
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Next:
    """What comes next in the evening's run of show, and when it is expected."""

    title: str
    kind: ItemKind
    at: datetime


@dataclass(frozen=True, slots=True)
class Arrival:
    """What came of saying "I am here".

    `shift_at` is when the shift they signed up for starts; this one, once they are in.
    Not `kept`: it could not be stored yet, and the host knows of it.
    """

    outcome: Outcome
    given_name: str
    dialer: Dialer | None
    table: str
    next: Next | None
    since: datetime | None
    shift_at: datetime | None
    timezone: str
    kept: bool = True


@dataclass(frozen=True, slots=True)
class Leaving:
    """Somebody on the way out, the labels of what they have in hand, and whether they are here."""

    given_name: str
    things: tuple[str, ...]
    here: bool = True


@dataclass(frozen=True, slots=True)
class Left:
    """What came of leaving. Not `kept`: it could not be stored yet, and the host knows of it."""

    outcome: Outcome
    kept: bool = True


def letters_of(text: str) -> tuple[str, ...]:
    """Fold what was typed into words, as the desk's search does."""
    words = dict.fromkeys(fold(text[:_LONGEST]).split())
    # What only begins another word says nothing more: `j ja` is two letters.
    return tuple(
        one for one in words if not any(other.startswith(one) for other in words if other != one)
    )


def listed(text: str, people: Iterable[tuple[Named, Contact]]) -> list[Named]:
    """List whose name was typed, the best first: every word begins one of their names.

    Below three letters only those whose whole given, family or full name it is. Only names count:
    nobody is found by an e-mail, a phone or a ZIP.
    """
    words = letters_of(text)
    if not words:
        return []
    typed = " ".join(words)
    short = sum(map(len, words)) < LETTERS
    fits = [
        (one, contact)
        for one, contact in people
        if (typed in _whole_names(contact) if short else _begins(words, contact))
    ]
    ranked = rank(words, fits, lambda fit: (fit[1].given_name, fit[1].family_name))
    return [one for one, _ in ranked]


def enough(text: str) -> bool:
    """Whether there are letters enough to list anybody by, whole short names left aside."""
    return sum(map(len, letters_of(text))) >= LETTERS


def _begins(words: Sequence[str], contact: Contact) -> bool:
    names = _names(contact.given_name, contact.family_name)
    return all(any(name.startswith(word) for name in names) for word in words)


def _whole_names(contact: Contact) -> set[str]:
    return {fold(contact.given_name), fold(contact.family_name), fold(contact.full_name)}


@lru_cache(maxsize=4096)  # everybody's name is gone through at every letter
def _names(given_name: str, family_name: str) -> tuple[str, ...]:
    return tuple(search_text(Contact(given_name, family_name)).split())


def masked(contact: Contact) -> str:
    """Name a person as strangers may read it: `Maria A.`"""
    return short_name(_shown(contact))


def called(contact: Contact) -> str:
    """Answer the given name a person is greeted by: `Maria`."""
    return _shown(contact).given_name


def _shown(contact: Contact) -> Contact:
    """Take out of a given name what is none.

    A list may have the whole name in one cell, the family name once more, or an e-mail there.
    """
    given, family = contact.given_name, contact.family_name.strip()
    if not fold(family):
        given, family = _parted(given)
    theirs = set(fold(family).split())
    first, *more = given.split() or [""]
    words = [first, *(one for one in more if not theirs & set(fold(one).split()))]
    told = " ".join(one if _is_name(one, theirs) else _letter(one) for one in words)
    return replace(contact, given_name=told.strip(), family_name=family)


def _parted(name: str) -> tuple[str, str]:
    """Part a whole name into given and family name: `Maria Alvarez Jr.`, `Alvarez, Maria`."""
    before, _, after = name.partition(",")
    if fold(after) and not _is_suffix(after):
        return after, before.strip()
    words = before.split()
    while len(words) > 1 and _is_suffix(words[-1]):
        del words[-1]
    return (" ".join(words[:-1]), words[-1]) if len(words) > 1 else (before, "")


def _is_suffix(text: str) -> bool:
    return fold(text).replace(" ", "") in _SUFFIXES


def _is_name(word: str, family: set[str]) -> bool:
    """Whether a word may be read by others: no address, no number, no `maria.alvarez`."""
    hidden = family & set(fold(word).split()[1:])
    return "@" not in word and not hidden and not any(letter.isdigit() for letter in word)


def _letter(word: str) -> str:
    first = next((letter.upper() for letter in word if letter.isalpha()), "")
    return f"{first}." if first else ""


def ways_of(contact: Contact) -> frozenset[Way]:
    """Say by which digits somebody can show who they are; none where the list has neither."""
    ways = {way for way in Way if _digits_of(contact, way)}
    return frozenset(ways)


def is_proof(contact: Contact, way: Way, digits: str) -> bool:
    """Whether these are the digits the list has; spaces and hyphens typed among them are none."""
    typed = "".join(one for one in digits if one in "0123456789")
    wanted = _digits_of(contact, way)
    return bool(wanted) and hmac.compare_digest(wanted.encode(), typed.encode())


def _digits_of(contact: Contact, way: Way) -> str:
    wanted, length = (
        (last_four(contact.phone), 4) if way is Way.PHONE else (contact.zip_code.strip()[:5], 5)
    )
    return wanted if len(wanted) == length and wanted.isascii() and wanted.isdecimal() else ""


def tries_left(wrong: Iterable[datetime], now: datetime) -> int:
    """Say how many wrong digits a person still has, by when those before were wrong."""
    return max(TRIES - sum(at > now - PAUSE for at in wrong), 0)


def paused_until(wrong: Iterable[datetime], now: datetime) -> datetime | None:
    """Say until when nobody is let in by a name; None while there is no pause.

    It begins with the fifth wrong try within ten minutes. A clock that was set back never makes
    it longer.
    """
    last = sorted(wrong)[-TRIES:]
    if len(last) < TRIES or last[-1] - last[0] >= PAUSE:
        return None
    until = min(last[-1], now) + PAUSE
    return until if until > now else None
