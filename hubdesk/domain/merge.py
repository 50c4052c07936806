"""Merging a roster that came in with what is known: what is new, changed, cancelled or gone.

Pure and the same for an export and for a pull by key. Nothing local is ever removed: a sign-up
that is no longer listed is `gone`, a person stays a person, marks are not touched at all.

Who is who (the rules of Mobilize, which matches by e-mail in any case): the same sign-up or user
id; the same e-mail and name; the same e-mail under another name is a second person, and both are
marked as sharing it; without an e-mail, the same name and phone, or the same name in that shift.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from hubdesk.domain.answers import from_notes
from hubdesk.domain.ids import (
    EventId,
    PersonId,
    ServerId,
    SignUpId,
    TimeslotId,
    new_id,
)
from hubdesk.domain.people import Contact, fold
from hubdesk.domain.roster import (
    IncomingEvent,
    IncomingSignUp,
    IncomingTimeslot,
    SignUpStatus,
    weight,
    weightier,
)


class ChangeOf(StrEnum):
    """What an incoming row changes, as the preview counts it."""

    NEW = "new"
    CHANGED = "changed"
    CANCELLED = "cancelled"
    GONE = "gone"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class KnownEvent:
    """An event the store has."""

    id: EventId
    server_id: ServerId | None
    title: str


@dataclass(frozen=True, slots=True)
class KnownTimeslot:
    """A timeslot the store has."""

    id: TimeslotId
    event_id: EventId
    server_id: ServerId | None
    starts_at: datetime


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A person the store has."""

    id: PersonId
    user_id: ServerId | None
    contact: Contact
    language: str = ""
    attention: str = ""
    first_time: bool = False
    shares_email: bool = False
    blocked: bool = False


@dataclass(frozen=True, slots=True)
class KnownSignUp:
    """A sign-up the store has, with Mobilize's last word on it."""

    id: SignUpId
    person_id: PersonId
    timeslot_id: TimeslotId
    server_id: ServerId | None
    made_here: bool
    status: SignUpStatus
    attended: bool | None
    gone: bool


@dataclass(frozen=True, slots=True)
class Known:
    """What the store knows of the events, people and sign-ups an import is about."""

    events: Sequence[KnownEvent] = ()
    timeslots: Sequence[KnownTimeslot] = ()
    people: Sequence[KnownPerson] = ()
    signups: Sequence[KnownSignUp] = ()


@dataclass(frozen=True, slots=True)
class SignUpPut:
    """A sign-up to write: Mobilize's word replaces Mobilize's word."""

    id: SignUpId
    person_id: PersonId
    timeslot_id: TimeslotId
    incoming: IncomingSignUp
    change: ChangeOf


@dataclass(slots=True)
class RosterPlan:
    """What an import would do; the preview shows it, the store applies it.

    `changed_people` are those of `people` that are new, told anew, or signed up for something new.
    """

    events: dict[EventId, IncomingEvent] = field(default_factory=dict)
    timeslots: dict[TimeslotId, tuple[EventId, IncomingTimeslot]] = field(default_factory=dict)
    people: dict[PersonId, KnownPerson] = field(default_factory=dict)
    signups: dict[SignUpId, SignUpPut] = field(default_factory=dict)
    gone: list[SignUpId] = field(default_factory=list)
    new_people: set[PersonId] = field(default_factory=set)
    changed_people: set[PersonId] = field(default_factory=set)
    repeated: int = 0

    def counts(self) -> dict[str, int]:
        """Count the changes by kind, with people new and people sharing an e-mail."""
        by_change = Counter(put.change for put in self.signups.values())
        counts = {change.value: by_change[change] for change in ChangeOf}
        counts["gone"] = len(self.gone)
        counts["repeated"] = self.repeated
        counts["people_new"] = len(self.new_people)
        counts["people_sharing"] = sum(person.shares_email for person in self.people.values())
        return counts


def plan(
    known: Known,
    incoming: Iterable[IncomingSignUp],
    *,
    complete: bool,
    listed: Iterable[tuple[IncomingEvent, Sequence[IncomingTimeslot]]] = (),
) -> RosterPlan:
    """Work out what `incoming` changes; with `complete`, what its timeslots no longer list is gone.

    Rows that name the same person and timeslot twice are one sign-up; what says more counts.
    `listed` are events with their timeslots, as a pull lists them whether anybody signed up or not.
    """
    merge = _Merge(known)
    for event, timeslots in listed:
        merge.list_event(event, timeslots)
    for row in incoming:
        merge.take(row)
    if complete:
        merge.find_gone()
    return merge.result


class _Merge:
    """The look-up tables of one merge, filled from what is known and kept up as rows come."""

    def __init__(self, known: Known) -> None:
        self.result = RosterPlan()
        self._known = known
        self._events = {event.server_id: event.id for event in known.events if event.server_id}
        self._unnumbered = {event.id: event for event in known.events if event.server_id is None}
        self._titles = {
            fold(event.title): event.id
            for event in known.events
            if event.title or event.server_id is None
        }
        self._slots = {slot.server_id: slot.id for slot in known.timeslots if slot.server_id}
        self._served_slots = set(self._slots.values())
        self._starts = {(slot.event_id, slot.starts_at): slot.id for slot in known.timeslots}
        self._event_of = {slot.id: slot.event_id for slot in known.timeslots}
        self._people = {person.id: person for person in known.people}
        self._originals = dict(self._people)
        self._users = {person.user_id: person.id for person in known.people if person.user_id}
        self._emails: dict[str, list[PersonId]] = {}
        self._names: dict[str, list[PersonId]] = {}
        for person in known.people:
            self._index(person)
        self._signups = {(up.person_id, up.timeslot_id): up for up in known.signups}
        self._before = {up.id: up for up in known.signups}
        self._served = {up.server_id: up for up in known.signups if up.server_id}
        self._in_slot: dict[TimeslotId, set[PersonId]] = {}
        for up in known.signups:
            self._in_slot.setdefault(up.timeslot_id, set()).add(up.person_id)

    def _index(self, person: KnownPerson) -> None:
        if person.contact.email:
            self._emails.setdefault(person.contact.email, []).append(person.id)
        self._names.setdefault(fold(person.contact.full_name), []).append(person.id)

    def list_event(self, event: IncomingEvent, timeslots: Sequence[IncomingTimeslot]) -> None:
        """Find or make an event and its timeslots."""
        event_id = self._event(event, timeslots)
        for timeslot in timeslots:
            self._timeslot(event_id, timeslot)

    def take(self, row: IncomingSignUp) -> None:
        """Find or make the row's event, timeslot, person and sign-up."""
        event_id = self._event(row.event, [row.timeslot])
        slot_id = self._timeslot(event_id, row.timeslot)
        served = self._served.get(row.server_id) if row.server_id else None
        person_id = self._person(row, slot_id, served)
        known = self._signups.get((person_id, slot_id))
        if known is None and served is not None and served.person_id == person_id:
            known = served
        signup_id = known.id if known else SignUpId(new_id())
        before = self.result.signups.get(signup_id)
        was = self._before.get(signup_id)
        if before:
            self.result.repeated += 1
            row = weightier(before.incoming, row)
        elif was is not None and _says_less(row, was):
            self.result.repeated += 1
            return
        if known is None:
            made = KnownSignUp(
                signup_id, person_id, slot_id, row.server_id, False, row.status, row.attended, False
            )
            self._signups[person_id, slot_id] = made
            self._in_slot.setdefault(slot_id, set()).add(person_id)
        if was is not None and not row.told:
            row = replace(row, status=was.status, attended=was.attended)
        change = _change(was, row, slot_id)
        if was is None or was.timeslot_id != slot_id:
            self.result.changed_people.add(person_id)
        original = self._originals.get(person_id)
        if change is ChangeOf.SAME and original:
            told = _fuller(original.contact, row.contact) != original.contact
            change = ChangeOf.CHANGED if told else ChangeOf.SAME
        self.result.signups[signup_id] = SignUpPut(signup_id, person_id, slot_id, row, change)

    def _event(self, event: IncomingEvent, timeslots: Sequence[IncomingTimeslot]) -> EventId:
        if event.server_id:
            event_id = self._events.get(event.server_id) or self._numbered_now(event, timeslots)
        else:
            event_id = self._titles.get(fold(event.title))
        if event_id is None:
            event_id = EventId(new_id())
        if event.server_id:
            self._events[event.server_id] = event_id
            self._unnumbered.pop(event_id, None)
        if event.title or event.server_id is None:
            self._titles[fold(event.title)] = event_id
        self.result.events[event_id] = event
        return event_id

    def _numbered_now(
        self, event: IncomingEvent, timeslots: Sequence[IncomingTimeslot]
    ) -> EventId | None:
        """Find the event an export gave without a number: same title, or none, and a same start."""
        for known in self._unnumbered.values():
            named = not known.title or fold(known.title) == fold(event.title)
            if named and any((known.id, slot.starts_at) in self._starts for slot in timeslots):
                return known.id
        return None

    def _timeslot(self, event_id: EventId, slot: IncomingTimeslot) -> TimeslotId:
        slot_id = self._slots.get(slot.server_id) if slot.server_id else None
        if slot_id is None:
            slot_id = self._starts.get((event_id, slot.starts_at))
            # Two timeslots of Mobilize's that begin together are two.
            if slot.server_id and slot_id in self._served_slots:
                slot_id = None
        if slot_id is None:
            slot_id = TimeslotId(new_id())
        if slot.server_id:
            self._slots[slot.server_id] = slot_id
            self._served_slots.add(slot_id)
        self._starts[event_id, slot.starts_at] = slot_id
        self._event_of[slot_id] = event_id
        self.result.timeslots[slot_id] = (event_id, slot)
        return slot_id

    def _person(
        self, row: IncomingSignUp, slot_id: TimeslotId, served: KnownSignUp | None
    ) -> PersonId:
        person_id = self._who(row, slot_id, served)
        if person_id is None:
            person_id = PersonId(new_id())
            person = KnownPerson(person_id, row.user_id, row.contact)
            self.result.new_people.add(person_id)
            self._index(person)
        else:
            person = self._people[person_id]
        heard = from_notes(row.notes)
        person = replace(
            person,
            user_id=row.user_id or person.user_id,
            contact=_fuller(person.contact, row.contact),
            language=heard.language or person.language,
            attention=heard.attention or person.attention,
            first_time=heard.first_time or person.first_time,
            blocked=row.blocked or person.blocked,
        )
        self._put(person)
        email = row.contact.email
        sharing = [
            one
            for one in (self._emails.get(email, ()) if email else ())
            if self._people[one].contact.email == email
        ]
        if len(sharing) > 1:
            for one in sharing:
                self._put(replace(self._people[one], shares_email=True))
        return person_id

    def _put(self, person: KnownPerson) -> None:
        self._people[person.id] = person
        self.result.people[person.id] = person
        if person != self._originals.get(person.id):
            self.result.changed_people.add(person.id)
        if person.user_id:
            self._users[person.user_id] = person.id
        email = person.contact.email
        if email and person.id not in self._emails.setdefault(email, []):
            self._emails[email].append(person.id)

    def _who(
        self, row: IncomingSignUp, slot_id: TimeslotId, served: KnownSignUp | None
    ) -> PersonId | None:
        if served is not None:
            return served.person_id
        if row.user_id and row.user_id in self._users:
            return self._users[row.user_id]
        name = fold(row.contact.full_name)
        for person_id in self._emails.get(row.contact.email, ()) if row.contact.email else ():
            if fold(self._people[person_id].contact.full_name) == name:
                return person_id
        for person_id in self._names.get(name, ()):
            person = self._people[person_id]
            one_email = not (person.contact.email and row.contact.email)
            one_phone = person.contact.phone and person.contact.phone == row.contact.phone
            here = person_id in self._in_slot.get(slot_id, ())
            bare = not (row.contact.email or row.contact.phone)
            unknown = not (person.contact.email or person.contact.phone)
            zips = {person.contact.zip_code, row.contact.zip_code} - {""}
            # Nothing but a name: in one shift it is one person, unless they live apart.
            only_name = here and (bare or unknown) and len(zips) < 2
            if one_email and (one_phone or only_name):
                return person_id
        return None

    def find_gone(self) -> None:
        """Mark sign-ups of the timeslots named that Mobilize had and does not list any more.

        Only of those: an export may have been made of one shift of an event.
        """
        self.result.gone = [
            up.id
            for up in self._known.signups
            if up.id not in self.result.signups
            and not up.gone
            and (up.server_id or not up.made_here)
            and up.timeslot_id in self.result.timeslots
        ]


def _says_less(row: IncomingSignUp, known: KnownSignUp) -> bool:
    """Say whether this is a second sign-up of Mobilize's for one shift that says less.

    They come on different pages, and what counts must not depend on which is read last.
    """
    if known.gone or not (row.server_id and known.server_id) or row.server_id == known.server_id:
        return False
    return weight(row.status, row.attended) < weight(known.status, known.attended)


def _change(known: KnownSignUp | None, row: IncomingSignUp, slot_id: TimeslotId) -> ChangeOf:
    if known is None:
        return ChangeOf.NEW
    if row.status is SignUpStatus.CANCELLED and known.status is not SignUpStatus.CANCELLED:
        return ChangeOf.CANCELLED
    same = (
        known.status is row.status
        and known.attended == row.attended
        and known.timeslot_id == slot_id
        and not known.gone
    )
    return ChangeOf.SAME if same else ChangeOf.CHANGED


def _fuller(ours: Contact, theirs: Contact) -> Contact:
    """Take Mobilize's word where it has one; what only we know stays."""
    return Contact(
        theirs.given_name or ours.given_name,
        theirs.family_name or ours.family_name,
        theirs.email or ours.email,
        theirs.phone or ours.phone,
        theirs.zip_code or ours.zip_code,
    )
