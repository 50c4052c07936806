"""Where the next caller goes: the floor's suggestion, unless the host picked another for them.

Read again only when the floor changed, so that walking through the list asks the file nothing.
"""

from __future__ import annotations

from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.dialers import Dialer
from hubdesk.domain.ids import DialerId, PersonId
from hubdesk.domain.rotation import Why
from hubdesk.domain.suggestion import Suggestion
from hubdesk.ui.room import Room


class DialerChoice:
    """The dialers, the suggestion, and one person's own pick until they are in."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._dialers: list[Dialer] | None = None
        self._suggestion: tuple[Suggestion | None] | None = None
        self._picked: tuple[PersonId, DialerId | None] | None = None

    def hear(self, change: Change) -> None:
        """Forget what a change may have made untrue."""
        if change.kinds & {Kind.DIALER, Kind.FLOOR, Kind.ATTENDANCE}:
            self._suggestion = None
        if Kind.DIALER in change.kinds:
            self._dialers = None

    def forget(self) -> None:
        """Forget everything but a pick; for coming back to a page that was not told of changes."""
        self._dialers = self._suggestion = None

    def dialers(self) -> list[Dialer]:
        """List the dialers in the hub's order."""
        if self._dialers is None:
            self._dialers = self._room.desk.floor.dialers()
        return self._dialers

    def dialer(self, dialer_id: DialerId | None) -> Dialer | None:
        """Answer a dialer by its id; None for none."""
        if dialer_id is None:
            return None
        return next((one for one in self.dialers() if one.id == dialer_id), None)

    def suggestion(self) -> Suggestion | None:
        """Answer where the next caller goes, and why; None without a dialer."""
        if self._suggestion is None:
            shift = self._room.shift
            found = self._room.desk.floor.suggestion(shift.timeslot_id if shift else None)
            self._suggestion = (found,)
        return self._suggestion[0]

    def pick(self, person_id: PersonId, dialer_id: DialerId | None) -> None:
        """Send one person elsewhere (None: nowhere yet); forgotten once another is looked at."""
        self._picked = (person_id, dialer_id)

    def look_at(self, person_id: PersonId) -> None:
        """Forget a pick that was made for somebody else."""
        if self._picked is not None and self._picked[0] != person_id:
            self._picked = None

    def unpick(self) -> None:
        """Forget the pick: it was used."""
        self._picked = None

    def is_picked(self, person_id: PersonId) -> bool:
        """Whether the host picked where this person goes."""
        return self._picked is not None and self._picked[0] == person_id

    def goes_to(self, person_id: PersonId | None) -> tuple[DialerId | None, Why]:
        """Answer the dialer somebody goes to when checked in now, and why."""
        if self._picked is not None and self._picked[0] == person_id:
            return self._picked[1], Why.CHOSEN
        suggestion = self.suggestion()
        return (suggestion.dialer_id, suggestion.why) if suggestion else (None, Why.CHOSEN)
