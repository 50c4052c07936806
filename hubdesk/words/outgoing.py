"""The dry run in words: what the next sync would send, as lines and as CSV."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from hubdesk.domain.delivery import State
from hubdesk.words import times
from hubdesk.words.spreadsheet import as_csv
from hubdesk.words.sync import REASONS

if TYPE_CHECKING:  # it brings the web's side, which costs start-up time
    from hubdesk.sync.preview import Outgoing

HEADER = (
    *("Event", "Event ID", "Timeslot start", "First name", "Last name", "Email"),
    *("Mobile number", "ZIP", "Texts", "What happens", "Posted to", "Body"),
)

POSTED = "Posted, unless Mobilize has this sign-up already or another name for the e-mail."
LOOKED_UP = "Looked up first, for it was interrupted; posted only if Mobilize does not have it."
NOTHING = "Nothing would be sent."
NO_KEY = "Nothing would be sent: this hub has no key. Everything is on the worksheet."


def fate(one: Outgoing, tr: Callable[[str], str] = str) -> str:
    """Say what would happen to one of them."""
    if not one.posted:
        return tr(REASONS[one.stays][0])
    return tr(LOOKED_UP if one.line.state is State.SENDING else POSTED)


def sheet(outgoing: Iterable[Outgoing]) -> str:
    """Write the dry run as CSV, the very body that would be posted in the last column."""
    return as_csv(HEADER, map(_row, outgoing))


def _row(one: Outgoing) -> tuple[str, ...]:
    line, contact = one.line, one.line.contact
    return (
        line.event_title,
        str(line.event_server_id or ""),
        f"{times.local(line.starts_at, line.timezone):%Y-%m-%d %H:%M %Z}",
        contact.given_name,
        contact.family_name,
        contact.email,
        contact.phone.removeprefix("+1"),
        contact.zip_code,
        "yes" if one.body["sms_opt_in"] == "OPT_IN" else "no",
        fate(one),
        one.path if one.posted else "",
        json.dumps(one.body, ensure_ascii=False) if one.posted else "",
    )
