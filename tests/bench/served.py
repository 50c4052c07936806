"""A crowded practice Mobilize in a process of its own, so that it shares no interpreter lock.

`python -m tests.bench.served TONIGHT OTHERS EACH` prints one line of JSON with url, key and org,
then serves until it is told to stop.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from hubdesk.clock import Clock, system_clock
from hubdesk.practice.hub import make_hub
from hubdesk.practice.mobilize import FIRST_ATTENDANCE_ID, PracticeMobilize
from hubdesk.practice.records import Attendance, Event, Records, Timeslot
from hubdesk.practice.server import PracticeServer, serve_and_print
from hubdesk.practice.volunteers import make_people

_ROOT = Path(__file__).parents[2]


def crowded(now: Clock, tonight: int, others: int, each: int) -> PracticeMobilize:
    """Make a hub with `tonight` sign-ups for tonight and `others` events of `each` sign-ups.

    Everybody has one sign-up, so that storing a page is as much work as it can be.
    """
    moment = now()
    practice = make_hub(now, volunteers=1)
    records = practice.mobilize.records()
    first = records.events[practice.tonight]
    slot = replace(first.timeslots[0], max_attendees=None)
    events = [replace(first, timeslots=(slot,))]
    for number in range(1, others + 1):
        # Within the span that is pulled, on both sides of tonight.
        days = timedelta(days=(-1) ** number * (1 + number % 12))
        other = Timeslot(slot.id + number, slot.start + days, slot.end + days)
        name = f"{first.title}, {number}"
        events.append(replace(first, id=first.id + number, title=name, timeslots=(other,)))
    sizes = [tonight, *[each] * others]
    people = iter(make_people(sum(sizes), random.Random(1), moment))
    attendances: dict[int, Attendance] = {}
    everybody = {}
    for event, size in zip(events, sizes, strict=True):
        for _ in range(size):
            person = next(people)
            everybody[person.user_id] = person
            number = FIRST_ATTENDANCE_ID + len(attendances)
            attendances[number] = _signed_up(number, person.user_id, event)
    listed = {event.id: event for event in events}
    return PracticeMobilize(Records(records.organization, listed, {}, everybody, attendances), now)


def _signed_up(number: int, user_id: int, event: Event) -> Attendance:
    made = event.created
    return Attendance(
        id=number,
        user_id=user_id,
        event_id=event.id,
        timeslot_id=event.timeslots[0].id,
        status="REGISTERED",
        attended=None,
        created=made,
        modified=made,
    )


@dataclass(frozen=True, slots=True)
class Served:
    """Where a served Mobilize is, and what opens it."""

    url: str
    key: str
    org: int


@contextmanager
def served(tonight: int, others: int, each: int) -> Iterator[Served]:
    """Serve a crowded Mobilize from another process while the block lasts."""
    command = [sys.executable, "-m", "tests.bench.served", *map(str, (tonight, others, each))]
    with subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            said = json.loads(process.stdout.readline())
            yield Served(said["url"], said["key"], int(said["org"]))
        finally:
            process.terminate()


if __name__ == "__main__":
    serve_and_print(PracticeServer(crowded(system_clock, *map(int, sys.argv[1:4]))), sys.stdout)
