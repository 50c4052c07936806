"""Who was briefed or trained at the phone bank: noted when it happens, for one or for everybody."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from hubdesk.desk.context import Context
from hubdesk.domain.agenda import BriefingKind
from hubdesk.domain.changes import Kind
from hubdesk.domain.ids import BriefingId, PersonId, SignUpId, TimeslotId
from hubdesk.errors import Problem
from hubdesk.store import briefings, floor
from hubdesk.store.briefings import Briefing
from hubdesk.store.floor import Caller


class Briefings:
    """Briefings and trainings of people who are here."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def of(
        self, timeslot_id: TimeslotId | None = None, person_id: PersonId | None = None
    ) -> list[Briefing]:
        """List those that count, oldest first, of one shift or one person where asked."""
        with self._context.store.read() as connection:
            return briefings.briefings(connection, timeslot_id=timeslot_id, person_id=person_id)

    def missing(self, timeslot_id: TimeslotId) -> list[Caller]:
        """List the first-timers who are here and got no word on how tonight goes yet."""
        with self._context.store.read() as connection:
            here = floor.callers(connection, timeslot_id)
            had = {
                one.signup_id for one in briefings.briefings(connection, timeslot_id=timeslot_id)
            }
        return [one for one in here if one.first_time and one.signup_id not in had]

    def brief(
        self,
        signup_ids: Sequence[SignUpId],
        by: str,
        kind: BriefingKind = BriefingKind.BRIEFING,
    ) -> list[Briefing]:
        """Note that these people were briefed now; who was already is left as they are.

        Answers what was noted. Problem("not_here") if anybody named is not here.
        """
        at = self._context.clock()
        with self._context.store.write() as connection:
            if set(signup_ids) - set(floor.standing_on(connection, signup_ids)):
                raise Problem("not_here")
            had = {one.signup_id for one in briefings.briefings(connection) if one.kind is kind}
            fresh = [one for one in dict.fromkeys(signup_ids) if one not in had]
            made = briefings.put_briefings(connection, fresh, kind, at, by)
        if made:
            self._told(made, by)
        return made

    def brief_everybody(
        self, timeslot_id: TimeslotId, by: str, kind: BriefingKind = BriefingKind.BRIEFING
    ) -> list[Briefing]:
        """Note that everybody who is here was briefed now; answers what was noted."""
        with self._context.store.read() as connection:
            here = [one.signup_id for one in floor.callers(connection, timeslot_id)]
        return self.brief(here, by, kind)

    def take_back(self, made: Iterable[Briefing], by: str) -> None:
        """Take briefings back that were noted wrongly; both facts stay in the file."""
        taken = list(made)
        ids: list[BriefingId] = [one.id for one in taken]
        with self._context.store.write() as connection:
            briefings.retire_briefings(connection, ids, self._context.clock())
        self._told(taken, by)

    def _told(self, made: Iterable[Briefing], by: str) -> None:
        self._context.publish(Kind.AGENDA, ids=frozenset(str(one.signup_id) for one in made), by=by)
