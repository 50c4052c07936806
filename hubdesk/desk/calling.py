"""The chase and the reshift list: who is on them, and what came of each call.

HubDesk calls and sends nothing by itself, and nothing follows from a call by itself.
"""

from __future__ import annotations

from hubdesk.desk.context import Context
from hubdesk.domain.calling import (
    LONGEST_WORDS,
    Callee,
    CallList,
    CallNote,
    CallOutcome,
    ordered,
)
from hubdesk.domain.changes import Kind
from hubdesk.domain.ids import SignUpId, TimeslotId
from hubdesk.domain.roster import EventKind, Shift
from hubdesk.errors import Problem
from hubdesk.store import calling, people, settings

_NEXT = 2
"""So many of the hub's next shifts are named in a text."""


class Calling:
    """The lists, the hub's own texts, and calls."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def callees(self, timeslot_id: TimeslotId, on: CallList) -> list[Callee]:
        """List who is missing (chase) or who came (reshift), in the list's order."""
        with self._context.store.read() as connection:
            return ordered(calling.callees(connection, timeslot_id, on))

    def notes(self, signup_id: SignUpId) -> list[CallNote]:
        """List every call about one sign-up, of both lists, oldest first."""
        with self._context.store.read() as connection:
            return calling.notes_of(connection, signup_id)

    def called(
        self, signup_id: SignUpId, on: CallList, outcome: CallOutcome, by: str, said: str = ""
    ) -> CallNote:
        """Add what came of a call; what was noted before stays.

        Problem("not_signed_up") for a sign-up that is not there, "call_words" for too many words.
        """
        note = CallNote(signup_id, on, outcome, _short(said), self._context.clock(), by)
        with self._context.store.write() as connection:
            if people.signup(connection, signup_id) is None:
                raise Problem("not_signed_up")
            calling.put_note(connection, note)
        self._context.publish(Kind.CALLING, ids=frozenset({str(signup_id)}), by=by)
        return note

    def own_text(self, on: CallList) -> str:
        """Answer the hub's own text for a list; "" where it uses the one HubDesk comes with."""
        with self._context.store.read() as connection:
            return settings.all_settings(connection).get(f"{on.value}_text", "")

    def set_own_text(self, on: CallList, text: str, by: str = "") -> None:
        """Keep the hub's own text; an empty one brings HubDesk's back.

        Problem("call_words") for too many words.
        """
        words = _short(text)
        with self._context.store.write() as connection:
            settings.put_settings(connection, {f"{on.value}_text": words})
        self._context.publish(Kind.HUB, Kind.CALLING, by=by)

    def next_shifts(self, shift: Shift) -> list[Shift]:
        """List the hub's next shifts in a room, after one shift's end and after now."""
        after = max(shift.ends_at, self._context.clock())
        with self._context.store.read() as connection:
            known = people.shifts(connection)
        coming = [
            one for one in known if one.kind is EventKind.IN_PERSON and one.starts_at >= after
        ]
        return coming[:_NEXT]


def _short(text: str) -> str:
    words = " ".join(text.split())
    if len(words) > LONGEST_WORDS:
        raise Problem("call_words", limit=LONGEST_WORDS)
    return words
