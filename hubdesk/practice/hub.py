"""Makes the practice hub: a made-up hub with a phone bank tonight and a roster to check in."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from hubdesk.clock import Clock
from hubdesk.practice.mobilize import FIRST_ATTENDANCE_ID, PracticeMobilize
from hubdesk.practice.records import (
    Attendance,
    Contact,
    DeletedEvent,
    Event,
    Location,
    Organization,
    Person,
    Records,
    Referrer,
    Tag,
    Timeslot,
)
from hubdesk.practice.volunteers import answers_of, make_people

ZONE: Final = ZoneInfo("America/New_York")
SECOND_SHIFT_ROOM: Final = 24
# People who came before and are not signed up for tonight: some of them walk in.
REGULARS: Final = 8
_FIRST_SHARE: Final = 0.85
_CANCELLED_SHARE: Final = 0.075
_MADE_DAYS_AGO: Final = 21


@dataclass(frozen=True, slots=True)
class PracticeHub:
    """The practice Mobilize and the ids of its events, by what each is there to teach."""

    mobilize: PracticeMobilize
    tonight: int
    first_shift: int
    second_shift: int
    next_week: int
    last_week: int
    virtual: int
    private: int
    canvass: int
    deleted: int


def make_hub(
    now: Clock, *, volunteers: int = 40, seed: int = 1, doors: datetime | None = None
) -> PracticeHub:
    """Make the hub, the same for the same moment and seed, with so many sign-ups for tonight.

    The first shift begins at `doors`, else at the first quarter hour at least 30 minutes away, so
    that practising works at any hour; it lasts 2 hours and the second one 90 minutes.
    """
    moment = now()
    dice = random.Random(seed)  # noqa: S311 - made-up people, no secret
    start = doors or _quarter_hour(moment + timedelta(minutes=30))
    events = _events(start, moment)
    tonight, next_week, last_week, virtual, private, canvass = events
    people = make_people(volunteers + REGULARS, dice, moment)
    roster, regulars = people[:volunteers], people[volunteers:]
    came_before = [one for place, one in enumerate(roster) if place % 4 == 0] + regulars
    attendances = [
        *_past(came_before, last_week, dice),
        *_tonight(roster, tonight, dice, moment),
        *_coming(roster[::5], next_week, dice, moment),
        *_coming(roster[2::10], virtual, dice, moment),
    ]
    numbered = {
        FIRST_ATTENDANCE_ID + 7000 + place: replace(one, id=FIRST_ATTENDANCE_ID + 7000 + place)
        for place, one in enumerate(attendances)
    }
    gone = DeletedEvent(900_461, moment - timedelta(days=2), "PUBLIC")
    records = Records(
        _organization(moment),
        {event.id: event for event in events},
        {gone.id: gone},
        {person.user_id: person for person in people},
        numbered,
    )
    return PracticeHub(
        mobilize=PracticeMobilize(records, now),
        tonight=tonight.id,
        first_shift=tonight.timeslots[0].id,
        second_shift=tonight.timeslots[1].id,
        next_week=next_week.id,
        last_week=last_week.id,
        virtual=virtual.id,
        private=private.id,
        canvass=canvass.id,
        deleted=gone.id,
    )


def _quarter_hour(moment: datetime) -> datetime:
    over = timedelta(minutes=moment.minute % 15, seconds=moment.second)
    over += timedelta(microseconds=moment.microsecond)
    return moment if not over else moment - over + timedelta(minutes=15)


def _organization(now: datetime) -> Organization:
    made = now - timedelta(days=200)
    return Organization(88_214, "Miami Valley Hub (practice)", "miamivalleyhub", "OH", made, made)


_HALL: Final = Location(
    venue="Union Hall, Dayton",
    address_lines=("1409 Practice Street", "Second floor"),
    locality="Dayton",
    region="OH",
    postal_code="45402",
    latitude=39.7589,
    longitude=-84.1916,
    congressional_district="10",
    state_leg_district="38",
    state_senate_district="6",
)
_LIVING_ROOM: Final = replace(
    _HALL, venue="A made-up living room", address_lines=("12 Rehearsal Lane", "")
)
_HOST: Final = Contact("Rosa Fairchild", "host@example.org", "9375550100", 70_000_900)
_WELCOME: Final = "<p>Call voters with us. <b>Bring a laptop and headphones</b> if you can.</p>"


def _events(start: datetime, now: datetime) -> list[Event]:
    """Tonight, next week, last week, virtual, private and not a phone bank, in that order."""
    made = now - timedelta(days=_MADE_DAYS_AGO)
    tonight = Event(
        id=900_411,
        title="Phone bank at Union Hall",
        description=_WELCOME,
        event_type="PHONE_BANK",
        timezone=ZONE.key,
        timeslots=_slots(40_001_100, start, (120, 90)),
        location=_HALL,
        contact=_HOST,
        created=made,
        modified=made,
        high_priority=True,
        accessibility_status="ACCESSIBLE",
        accessibility_notes="Ramp at the side door.",
        instructions="Doors open 30 minutes before the first shift.",
        tags=(Tag(2201, "Organize Everywhere"),),
    )
    return [
        tonight,
        replace(
            tonight,
            id=900_422,
            title="Phone bank at Union Hall, next week",
            timeslots=_slots(40_002_200, _days(start, 7), (120,)),
        ),
        replace(
            tonight,
            id=900_403,
            title="Phone bank at Union Hall, last week",
            timeslots=_slots(40_000_300, _days(start, -6), (120,)),
        ),
        replace(
            tonight,
            id=900_434,
            title="Phone bank from home",
            timeslots=_slots(40_003_400, _days(start, 2), (120,)),
            location=None,
            is_virtual=True,
            accessibility_status=None,
        ),
        replace(
            tonight,
            id=900_445,
            title="Leaders' phone bank",
            timeslots=_slots(40_004_500, _days(start, 3), (90,)),
            location=_LIVING_ROOM,
            visibility="PRIVATE",
            address_visibility="PRIVATE",
            high_priority=False,
        ),
        replace(
            tonight,
            id=900_456,
            title="Canvass in the Oregon District",
            event_type="COMMUNITY_CANVASS",
            timeslots=_slots(40_005_600, _days(start, 4), (180,)),
            location=_LIVING_ROOM,
            address_visibility="PRIVATE",
        ),
    ]


def _slots(first_id: int, start: datetime, minutes: Sequence[int]) -> tuple[Timeslot, ...]:
    slots = []
    for place, length in enumerate(minutes):
        end = start + timedelta(minutes=length)
        most = SECOND_SHIFT_ROOM if place else None
        slots.append(Timeslot(first_id + place, start, end, most, None))
        start = end
    return tuple(slots)


def _days(start: datetime, days: int) -> datetime:
    # The same hour on the wall: a shift stays at six when the clocks change in between.
    return (start.astimezone(ZONE) + timedelta(days=days)).astimezone(start.tzinfo)


def _signed_up(
    person: Person, event: Event, slot: Timeslot, made: datetime, status: str = "REGISTERED"
) -> Attendance:
    """A sign-up made then; its id is given once all of them are in order."""
    return Attendance(
        id=0,
        user_id=person.user_id,
        event_id=event.id,
        timeslot_id=slot.id,
        status=status,
        attended=None,
        created=made,
        modified=made,
        referrer=Referrer(utm_source="practice"),
    )


def _tonight(
    roster: Sequence[Person], event: Event, dice: random.Random, now: datetime
) -> list[Attendance]:
    """One sign-up each: about 85 of 100 in the first shift, one in thirteen cancelled."""
    places = list(range(len(roster)))
    dice.shuffle(places)
    cancelled = set(places[: round(len(roster) * _CANCELLED_SHARE)])
    dice.shuffle(places)
    first = set(places[: round(len(roster) * _FIRST_SHARE)])
    made = []
    for place, person in enumerate(roster):
        slot = event.timeslots[0 if place in first else 1]
        status = "CONFIRMED" if dice.random() < 0.4 else "REGISTERED"
        if place in cancelled:
            status = "CANCELLED"
        then = now - timedelta(minutes=dice.randint(90, 14 * 1440))
        sign_up = _signed_up(person, event, slot, then, status)
        made.append(replace(sign_up, answers=answers_of(place)))
    return made


def _past(people: Sequence[Person], event: Event, dice: random.Random) -> list[Attendance]:
    """Sign-ups of an evening that is over: most came, some did not, of one or two nobody said."""
    slot = event.timeslots[0]
    made = []
    for place, person in enumerate(people):
        then = slot.start - timedelta(minutes=dice.randint(60, 9 * 1440))
        attended = None if place % 9 == 8 else place % 4 != 3
        sign_up = _signed_up(person, event, slot, then, "CONFIRMED")
        after = slot.end + timedelta(hours=1) if attended is not None else then
        made.append(replace(sign_up, attended=attended, modified=after))
    return made


def _coming(
    people: Sequence[Person], event: Event, dice: random.Random, now: datetime
) -> list[Attendance]:
    """Sign-ups for another day, none of which needs anything yet."""
    slot = event.timeslots[0]
    return [
        _signed_up(person, event, slot, now - timedelta(minutes=dice.randint(60, 5000)))
        for person in people
    ]
