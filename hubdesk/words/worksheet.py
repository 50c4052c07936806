"""The worksheet as a document: whom to set in Mobilize, in its dashboard's own order."""

from __future__ import annotations

from collections.abc import Iterable

from hubdesk.domain.delivery import Reason
from hubdesk.store.lines import Line
from hubdesk.words import times
from hubdesk.words.spreadsheet import as_csv
from hubdesk.words.sync import choice, why

HEADER = (
    *("Event", "Event ID", "Event address", "Timeslot start", "First name", "Last name", "Email"),
    *("Mobile number", "ZIP", "What to do", "Status to choose", "Why", "Set already"),
)


def sheet(lines: Iterable[Line]) -> str:
    """Write worksheet lines as CSV."""
    return as_csv(HEADER, map(_row, lines))


def is_added_by_hand(line: Line) -> bool:
    """Say whether the person has to be added in the dashboard before a status can be chosen."""
    # Read back without anybody's word on attendance: the sign-up was made, only the status is not.
    return not line.on_mobilize and line.reason is not Reason.SET_BY_HAND


def _row(line: Line) -> tuple[str, ...]:
    contact = line.contact
    return (
        line.event_title,
        str(line.event_server_id) if line.event_server_id is not None else "",
        line.event_url or "",
        f"{times.local(line.starts_at, line.timezone):%Y-%m-%d %H:%M %Z}",
        contact.given_name,
        contact.family_name,
        contact.email,
        # Ten digits: with its + a spreadsheet would take the number for a sum.
        contact.phone.removeprefix("+1"),
        contact.zip_code,
        "Add with + New attendee, then choose the status"
        if is_added_by_hand(line)
        else "Choose the status",
        choice(line),
        why(line)[0],
        "yes" if line.ticked_at else "",
    )
