"""The filters of Mobilize's lists, read from what was asked: a bad one is refused by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from hubdesk.practice.enums import EVENT_TYPES
from hubdesk.practice.paging import Asked
from hubdesk.practice.records import Event, Records
from hubdesk.practice.wire import Wire


def since(asked: Asked) -> Callable[[datetime], bool]:
    """Whether something changed at or after `updated_since`; everything did when none is given."""
    bound = asked.number("updated_since")
    return lambda modified: bound is None or modified.timestamp() >= bound


def event_filter(asked: Asked, records: Records) -> Callable[[Event], bool]:
    """Whether an event is among those asked for, its timeslots aside.

    A ZIP and a distance are accepted and change nothing: the practice hub is all in one town.
    """
    fresh = since(asked)
    event_types = asked.values("event_types", EVENT_TYPES)
    virtual = asked.flag("is_virtual")
    pinned = asked.flag("high_priority_only")
    owners, tags = asked.numbers("organization_id"), asked.numbers("tag_id")
    campaign = asked.number("event_campaign_id")
    states = asked.filters.get("state", ())

    def wanted(event: Event) -> bool:
        region = event.location.region if event.location else None
        return (
            fresh(event.modified)
            and (not event_types or event.event_type in event_types)
            and (virtual is None or event.is_virtual is virtual)
            and (not pinned or event.high_priority)
            and (not owners or records.organization.id in owners)
            and (not tags or bool(tags & {tag.id for tag in event.tags}))
            and campaign is None
            and (not states or region in states)
        )

    return wanted


def timeslot_filter(asked: Asked, wire: Wire) -> Callable[[Event], Event]:
    """Leaves an event only the timeslots asked for: by start, by end, and with room left."""
    starts, ends = asked.comparison("timeslot_start"), asked.comparison("timeslot_end")
    exclude_full = asked.flag("exclude_full")

    def in_time(event: Event) -> Event:
        slots = tuple(
            slot
            for slot in event.timeslots
            if starts(slot.start) and ends(slot.end) and not (exclude_full and wire.is_full(slot))
        )
        return event if slots == event.timeslots else replace(event, timeslots=slots)

    return in_time
