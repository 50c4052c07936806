"""Finding people at the desk: what is typed, answered inside one frame, tonight's people first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection

from hubdesk.desk.context import Context
from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.ids import DialerId, PersonId, SignUpId
from hubdesk.domain.matching import (
    Double,
    Telling,
    Vocabulary,
    likely_doubles,
    rank,
    spans,
    telling_field,
)
from hubdesk.domain.people import Contact, query_words, tidy_email, tidy_phone
from hubdesk.domain.roster import EventKind, Shift, SignUpStatus
from hubdesk.store import marks, people, search
from hubdesk.store.floor import open_stint
from hubdesk.store.marks import HistoryLine
from hubdesk.store.people import Person, SignUp
from hubdesk.store.search import Name
from hubdesk.store.stints import Stint, stints

LIMIT = 20
AMONG = 60
"""How many unranked hits are read before ranking; more never change the first few."""

ROOM_FOR_NEAR = 5
"""With fewer hits than this, names one slip away are offered below them."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Somebody found: the sign-up that matters for the shift (None: not signed up), and why shown.

    `words` are what was typed, folded; `telling` is the field that tells namesakes apart; `near`
    marks a name that was not typed, but almost.
    """

    person: Person
    signup: SignUp | None
    words: tuple[str, ...] = ()
    telling: Telling | None = None
    near: bool = False

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """Which letters of the full name were typed: (start, length); worked out when painted."""
        return spans(self.contact.full_name, self.words)

    @property
    def contact(self) -> Contact:
        """Who it is, for telling apart."""
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


@dataclass(frozen=True, slots=True)
class Aside:
    """What the desk shows of a sign-up beside the row: its answers, and the dialer it is on now."""

    notes: dict[str, str]
    dialer_id: DialerId | None


class Finder:
    """Answers what is typed at the desk, and everything about one person."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._words: Vocabulary | None = None
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
            ways = [(word,) for word in words]
            names = _found(connection, words, ways, shift, limit)
            near: list[Name] = []
            if len(names) < min(ROOM_FOR_NEAR, limit):
                near = self._near(connection, words, shift, names, limit)
            found = people.people_numbered(connection, (name[0] for name in [*names, *near]))
        shown = [
            *_here_first([found[name[0]] for name in names], shift),
            *_here_first([found[name[0]] for name in near], shift),
        ]
        told = telling_field(person for person, _ in shown)
        return [
            Hit(
                person,
                best_signup(signups, shift),
                words,
                told.get(person.id),
                place >= len(names),
            )
            for place, (person, signups) in enumerate(shown)
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

    def aside(self, signup_id: SignUpId) -> Aside:
        """Answer what a row does not say; two short questions, for every step through the list."""
        with self._context.store.read() as connection:
            now_on = open_stint(connection, signup_id)
            return Aside(people.notes_of(connection, signup_id), now_on[1] if now_on else None)

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
        """Find who on the list may be the person being added, with the reason, likeliest first.

        The contact may be as it was typed.
        """
        contact = replace(
            contact,
            email=tidy_email(contact.email) or "",
            phone=tidy_phone(contact.phone) or "",
        )
        with self._context.store.read() as connection:
            known: dict[PersonId, Person] = {}
            for ways in self._double_queries(connection, contact):
                found = search.find_people(connection, [ways], AMONG)
                known |= {person.id: person for person in found}
        return likely_doubles(contact, known.values())

    def warm(self) -> None:
        """Read the words near names are looked for in, so that the first slip costs no wait."""
        with self._context.store.read() as connection:
            self._vocabulary(connection)

    def _double_queries(
        self, connection: Connection, contact: Contact
    ) -> Iterable[tuple[str, ...]]:
        if contact.email:
            yield (contact.email,)
        if contact.phone:
            yield (contact.phone[-10:],)
        names = query_words(f"{contact.family_name} {contact.given_name}")
        for word in names:
            yield (word, *self._vocabulary(connection).near(word))

    def _near(
        self,
        connection: Connection,
        words: Sequence[str],
        shift: Shift | None,
        already: Sequence[Name],
        limit: int,
    ) -> list[Name]:
        vocabulary = self._vocabulary(connection)
        ways = [(word, *vocabulary.near(word)) for word in words]
        if all(len(way) == 1 for way in ways):
            return []
        found = _found(connection, words, ways, shift, limit, among=limit)
        return [name for name in found if name not in already][: limit - len(already)]

    def _vocabulary(self, connection: Connection) -> Vocabulary:
        if self._words is None:
            self._words = Vocabulary(search.vocabulary(connection))
        return self._words

    def _forget_words(self, change: Change) -> None:
        if Kind.ROSTER in change.kinds:
            self._words = None


def _found(
    connection: Connection,
    words: Sequence[str],
    ways: Sequence[Sequence[str]],
    shift: Shift | None,
    limit: int,
    among: int = AMONG,
) -> list[Name]:
    """Find the names to show, the best first; where not all have room, the event's people are in.

    What begins with a long word takes long to find but is seldom much, so it is asked for once.
    """
    everybody: list[Name] | None = None
    if shift is None or any(len(typed) > search.INDEXED for typed, *_ in ways):
        everybody = search.find_names(connection, ways, among, enough=limit)
        if shift is None or len(everybody) < limit:
            return rank(words, everybody, _name)[:limit]
    here = search.find_names(connection, ways, among, shift.event_number)
    best = rank(words, here, _name)
    if len(best) < limit:
        if everybody is None:
            everybody = search.find_names(connection, ways, among, enough=limit)
        seen = set(here)
        best += rank(words, [name for name in everybody if name not in seen], _name)
    return best[:limit]


def _here_first(
    found: list[tuple[Person, list[SignUp]]], shift: Shift | None
) -> list[tuple[Person, list[SignUp]]]:
    """Put people signed up for the shift's event first; otherwise they stay as they are ranked."""
    if shift is None:
        return found
    event_id = shift.event_id
    return sorted(found, key=lambda one: all(signup.event_id != event_id for signup in one[1]))


def _name(found: Name) -> tuple[str, str]:
    return found[1], found[2]


def _with_signups(
    connection: Connection, found: Sequence[Person], shift: Shift | None
) -> list[Hit]:
    best = _best_signups(connection, found, shift)
    return [Hit(person, best.get(person.id)) for person in found]


def _best_signups(
    connection: Connection, found: Sequence[Person], shift: Shift | None
) -> dict[PersonId, SignUp | None]:
    if not found:
        return {}
    by_person: dict[PersonId, list[SignUp]] = {}
    for signup in people.signups_of(connection, [person.id for person in found]):
        by_person.setdefault(signup.person_id, []).append(signup)
    return {person_id: best_signup(signups, shift) for person_id, signups in by_person.items()}


def best_signup(signups: Sequence[SignUp], shift: Shift | None) -> SignUp | None:
    """Choose the sign-up that matters now: this shift's, else this event's, else the nearest.

    Among the others those that count (in person, not cancelled) come first. None without any.
    """
    if len(signups) < 2 or shift is None:
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
