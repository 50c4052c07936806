"""What the next sync would send, to the letter, without asking Mobilize anything.

The same rows, the same rules and the same body as `push` uses. Two things only a look at Mobilize
can tell, and a sync looks before it posts: whether it has the sign-up already, and whether it has
another name for the e-mail.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from hubdesk.domain.delivery import Reason, State
from hubdesk.store.due import all_due, can_go_on
from hubdesk.store.engine import Store
from hubdesk.store.lines import Line, all_lines
from hubdesk.sync.mobilize import sign_ups_of
from hubdesk.sync.push import content_of, is_granted, reason_to_hold

_EVERY = 1_000_000


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One sign-up of the next sync: its line, where under the organisation it is posted, the body.

    `stays` says why nothing is posted for it after all (NONE: it is). What was interrupted while
    `sending` is looked up, and posted only if Mobilize does not have it.
    """

    line: Line
    path: str
    body: Mapping[str, object]
    stays: Reason

    @property
    def posted(self) -> bool:
        """Say whether it is posted, unless Mobilize turns out to have it already."""
        return self.stays is Reason.NONE


def preview(store: Store, now: datetime) -> list[Outgoing]:
    """List what a sync by key would send now, in the order it would be sent."""
    granted = is_granted(store, now)
    with store.read() as connection:
        also = can_go_on(connection)
        rows = all_due(connection, now, _EVERY, even_early=True, also=also)
        states = {State.WAITING, State.SENDING, State.WORKSHEET, State.HELD}
        lines = {line.id: line for line in all_lines(connection, states)}
    return [
        Outgoing(
            lines[row.id],
            sign_ups_of(row.event_server_id),
            content_of(row).body(),
            reason_to_hold(row) or (Reason.NONE if granted else Reason.NO_GRANT),
        )
        for row in rows
        # What Mobilize is known to have is only put down as sent.
        if row.id in lines and row.server_id is None
    ]
