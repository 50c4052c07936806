"""Finding people at the desk: what is typed, answered inside one frame, tonight's people first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from hubdesk.desk.context import Context
from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.ids import PersonId, SignUpId
from hubdesk.domain.matching import (
    Double,
    KnownPerson,
    Telling,
    likely_doubles,
    near_words,
    rank,
    spans,
    telling_field,
)
from hubdesk.domain.people import Contact, query_words, tidy_email, tidy_phone
from hubdesk.domain.roster import EventKind, Shift, SignUpStatus
from hubdesk.store import marks, people, search
from hubdesk.store.floor import Stint, stints
from hubdesk.store.marks import HistoryLine
from hubdesk.store.people import Person, SignUp

LIMIT = 20
_AMONG = 60
"""How many unranked hits are read before ranking; more never change the first few."""

_ROOM_FOR_NEAR = 5
"""With fewer hits than this, names one slip away are offered below them."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Somebody found: the sign-up that matters for the shift (None: not signed up), and why shown.

    `spans` are (start, length) of the letters of the full name that match; `telling` is the field
    that tells namesakes apart; `near` marks a name that was not typed, but almost.
    """

    person: Person
    signup: SignUp | None
    spans: tuple[tuple[int, int], ...] = ()
    telling: Telling | None = None
    near: bool = False

    @property
    def contact(self) -> Contact:
        """Who it is, for ranking and telling apart."""
        return self.person.contact

    @property
    def id(self) -> PersonId:
        """The person's id."""
        return self.person.id


@dataclass(frozen=True, slots=True)
class Card:
    """One person whole: the sign-up for the shift, all of them, answers, history and stints."""

    person: Person
    signup: SignUp | None
    signups: tuple[SignUp, ...]
    notes: dict[str, str]
    history: tuple[HistoryLine, ...]
    stints: tuple[Stint, ...]


class Finder:
    """Answers what is typed at the desk, and everything about one person."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._words: list[str] | None = None
        context.listeners.append(self._forget_words)

    def find(self, text: str, shift: Shift | None, limit: int = LIMIT) -> list[Hit]:
        """Find people by name in any order, e-mail, phone or its last four; best first.

        People signed up for the shift's event come first, then everybody else the hub knows, then
        near names while there is room. Nothing is found by nothing.
        """
        words = query_words(text)
        if not words:
            return []
        with self._context.store.read() as connection:
            hits = self._exact(connection, words, shift, limit)
            if len(hits) < min(_ROOM_FOR_NEAR, limit):
                hits += self._near(connection, words, shift, hits, limit)
        told = telling_field(hits)
        return [
            Hit(
                hit.person,
                hit.signup,
                spans(hit.contact.full_name, words),
                told.get(hit.id),
                hit.near,
            )
            for hit in hits
        ]

    def everybody(self, shift: Shift) -> list[Hit]:
        """List everybody signed up for the shift's event, by family name: the desk's whole list."""
        with self._context.store.read() as connection:
            found = people.people_of_event(connection, shift.event_id)
            return _with_signups(connection, found, shift)

    def card(self, person_id: PersonId, shift: Shift | None) -> Card | None:
        """Answer everything about one person; None if there is no such person."""
        with self._context.store.read() as connection:
            person = people.person(connection, person_id)
            if person is None:
                return None
            signups = people.signups_of(connection, [person_id])
            best = best_signup(signups, shift)
            return Card(
                person,
                best,
                tuple(signups),
                people.notes_of(connection, best.id) if best else {},
                tuple(marks.history(connection, person_id)),
                tuple(stints(connection, person_id=person_id)),
            )

    def who(self, text: str, shift: Shift | None) -> list[Hit]:
        """Find whom a command means: a local id, an e-mail, or else a search.

        One hit is an answer; several are for the caller to show.
        """
        wanted = text.strip()
        with self._context.store.read() as connection:
            signup = people.signup(connection, SignUpId(wanted))
            by_id = people.person(connection, signup.person_id if signup else PersonId(wanted))
            if by_id is not None:
                best = signup or best_signup(people.signups_of(connection, [by_id.id]), shift)
                return [Hit(by_id, best)]
            email = tidy_email(wanted) if "@" in wanted else None
            if email:
                by_email = people.people_by_email(connection, email)
                if by_email:
                    return _with_signups(connection, by_email, shift)
        return [hit for hit in self.find(text, shift) if not hit.near]

    def doubles(self, contact: Contact) -> tuple[Double, ...]:
        """Find who on the list may be the person being added, with the reason, likeliest first."""
        with self._context.store.read() as connection:
            numbers: dict[int, None] = {}
            for ways in self._double_queries(connection, contact):
                numbers |= dict.fromkeys(search.find_numbers(connection, [ways], _AMONG))
            known = people.people_by_number(connection, list(numbers)[: 4 * _AMONG])
        return likely_doubles(contact, [KnownPerson(one.id, one.contact) for one in known])

    def warm(self) -> None:
        """Read the words near names are looked for in, so that the first slip costs no wait."""
        with self._context.store.read() as connection:
            self._vocabulary(connection)

    def _double_queries(
        self, connection: Connection, contact: Contact
    ) -> Iterable[tuple[str, ...]]:
        email, phone = tidy_email(contact.email), tidy_phone(contact.phone)
        if email:
            yield (email,)
        if phone:
            yield (phone[-10:],)
        names = query_words(f"{contact.family_name} {contact.given_name}")
        for word in names:
            yield (word, *near_words(word, self._vocabulary(connection)))

    def _exact(
        self, connection: Connection, words: Sequence[str], shift: Shift | None, limit: int
    ) -> list[Hit]:
        ways = [(word,) for word in words]
        numbers: list[int] = []
        hits: list[Hit] = []
        if shift is not None:
            numbers = search.find_numbers(connection, ways, _AMONG, shift.event_number)
            hits = self._hits(connection, words, numbers, shift)
        if len(hits) < limit:
            others = search.find_numbers(connection, ways, _AMONG)
            known = set(numbers)
            hits += self._hits(connection, words, [n for n in others if n not in known], shift)
        return hits[:limit]

    def _near(
        self,
        connection: Connection,
        words: Sequence[str],
        shift: Shift | None,
        already: Sequence[Hit],
        limit: int,
    ) -> list[Hit]:
        vocabulary = self._vocabulary(connection)
        ways = [(word, *near_words(word, vocabulary)) for word in words]
        if all(len(way) == 1 for way in ways):
            return []
        numbers: list[int] = []
        if shift is not None:
            numbers = search.find_numbers(connection, ways, _AMONG, shift.event_number)
        numbers += search.find_numbers(connection, ways, _AMONG)
        seen = {hit.person.number for hit in already}
        fresh = [number for number in dict.fromkeys(numbers) if number not in seen]
        found = self._hits(connection, words, fresh[: limit - len(already)], shift)
        return [Hit(hit.person, hit.signup, near=True) for hit in found]

    def _hits(
        self,
        connection: Connection,
        words: Sequence[str],
        numbers: Sequence[int],
        shift: Shift | None,
    ) -> list[Hit]:
        ranked = rank(
            words, (Hit(one, None) for one in people.people_by_number(connection, numbers))
        )
        return _with_signups(connection, [hit.person for hit in ranked[:LIMIT]], shift)

    def _vocabulary(self, connection: Connection) -> list[str]:
        if self._words is None:
            self._words = search.vocabulary(connection)
        return self._words

    def _forget_words(self, change: Change) -> None:
        if Kind.ROSTER in change.kinds:
            self._words = None


def _with_signups(
    connection: Connection, found: Sequence[Person], shift: Shift | None
) -> list[Hit]:
    by_person: dict[PersonId, list[SignUp]] = {}
    for signup in people.signups_of(connection, [person.id for person in found]):
        by_person.setdefault(signup.person_id, []).append(signup)
    return [Hit(one, best_signup(by_person.get(one.id, []), shift)) for one in found]


def best_signup(signups: Sequence[SignUp], shift: Shift | None) -> SignUp | None:
    """Choose the sign-up that matters now: this shift's, else this event's, else the nearest.

    Among the others those that count (in person, not cancelled) come first. None without any.
    """
    if shift is None:
        return signups[-1] if signups else None

    def order(signup: SignUp) -> tuple[bool, bool, bool, float]:
        off = (
            signup.gone
            or signup.status is SignUpStatus.CANCELLED
            or signup.kind is EventKind.VIRTUAL
        )
        away: datetime = signup.starts_at
        return (
            signup.timeslot_id != shift.timeslot_id,
            off,
            signup.event_id != shift.event_id,
            abs((away - shift.starts_at).total_seconds()),
        )

    return min(signups, key=order, default=None)
