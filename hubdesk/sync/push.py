"""Walk-ins and moved shifts out: each gets its sign-up on Mobilize once, and never a second one.

One row, one outcome, oldest first, until nothing is due. `sending` and the frozen content are on
the disk before the POST leaves; whatever may have arrived is looked up before anything is posted
again. No call is made inside a transaction.
"""

from __future__ import annotations

import json
import logging
import random
import traceback
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from hubdesk.domain.changes import Kind
from hubdesk.domain.delivery import Reason, State
from hubdesk.domain.ids import DeliveryId, ServerId, SignUpId
from hubdesk.errors import Problem
from hubdesk.store import deliveries, settings
from hubdesk.store.due import MOST_TRIES, Due, all_due, postpone
from hubdesk.store.engine import Store
from hubdesk.sync.lookup import Found, Match, Seen, look
from hubdesk.sync.mobilize import Created, Medium, SignUpToCreate
from hubdesk.sync.pace import backoff
from hubdesk.sync.reply import Cause, Reply, Sort
from hubdesk.sync.round import Halt, Round

log = logging.getLogger(__name__)

NO_GRANT = "no_grant_since"
"""The setting that says since when this key may not create sign-ups; "" while nobody knows."""

ASK_AGAIN_AFTER = timedelta(days=1)
"""A missing grant is believed this long: it may be given meanwhile."""

SETTLES_WITHIN = timedelta(seconds=10)
"""A POST that was interrupted may still arrive; it is looked up only after this."""

LOOK_LASTS = timedelta(minutes=1)
"""A look older than this says nothing of who signed up on their phone since: a thousand sign-ups
take four minutes to send."""

BATCH = 50


class Push:
    """One drain of what is due; every method may end in a `Halt`."""

    def __init__(
        self,
        about: Round,
        *,
        chance: Callable[[], float] = random.random,
        step: Callable[[], None] = lambda: None,
    ) -> None:
        self.tried: list[SignUpId] = []
        self.sent_to: set[ServerId] = set()
        self.looked = False
        self._round = about
        self._chance = chance
        self._step = step
        self._seen: dict[ServerId, Seen | Reason] = {}
        self._looked_at: dict[ServerId, datetime] = {}
        self._granted = is_granted(about.store, about.clock())

    def drain(self, *, even_early: bool) -> None:
        """Deliver everything due, each row once; `even_early` leaves out the waiting times."""
        tried: set[DeliveryId] = set()
        limit = BATCH
        while True:
            with self._round.store.read() as connection:
                now = self._round.clock()
                due = all_due(connection, now, limit, even_early=even_early)
            rows = [row for row in due if row.id not in tried]
            if not rows and len(due) < limit:
                return
            if not rows:
                # All of these failed a moment ago; what was never tried comes after them.
                limit *= 2
            for row in rows:
                self._round.go_on()
                tried.add(row.id)
                self._deliver_safely(row)
                self._step()

    def _deliver_safely(self, row: Due) -> None:
        """Deliver one row; a bug in it must not hold up the others."""
        try:
            self._deliver(row)
        except (Halt, Problem):
            raise
        except Exception as bug:  # noqa: BLE001 - whatever it is, the next row may be fine
            # Neither its message nor its values: both may name people.
            where = "".join(traceback.format_tb(bug.__traceback__))
            log.error("delivery %s: %s\n%s", row.id, type(bug).__name__, where)
            attempts = row.attempts + 1
            with self._round.store.write() as connection:
                postpone(connection, row.id, attempts, self._again(attempts))
        finally:
            self.tried.append(row.signup_id)
            self._round.changed(Kind.DELIVERY, ids=frozenset({str(row.signup_id)}))

    def _deliver(self, row: Due) -> None:
        if row.server_id is not None:
            # Its answer came after the press was undone; then they came back.
            self._put_sent(row, Reason.FOUND, row.server_id)
            return
        hold = reason_to_hold(row)
        if hold and row.state is State.WAITING:
            self._move(row, State.HELD, hold)
            return
        sign_up = content_of(row)
        seen = self._look(row.event_server_id)
        if isinstance(seen, Reason):
            state = State.HELD if seen is Reason.EVENT_GONE else State.WORKSHEET
            self._move(row, state, seen)
            return
        found = _find_lost(row, seen)
        found = found or seen.find(sign_up.contact, row.timeslot_server_id, row.starts_at)
        if found:
            self._settle_found(row, sign_up, found)
        elif row.lost_at and not self._is_settled(row.lost_at):
            # "Try now" looks at once, but what it does not find yet is not posted again.
            with self._round.store.write() as connection:
                postpone(connection, row.id, row.attempts, self._round.clock() + SETTLES_WITHIN)
        elif row.lost_at and not seen.whole:
            self._keep_looking(row, row.attempts + 1)
        elif hold:
            self._move(row, State.HELD, hold)
        elif not self._granted:
            self._move(row, State.WORKSHEET, Reason.NO_GRANT)
        else:
            self._post(row, sign_up)

    def _post(self, row: Due, sign_up: SignUpToCreate) -> None:
        attempts = row.attempts + 1
        begun = self._move(
            row,
            State.SENDING,
            Reason.NONE,
            content=json.dumps(sign_up.body()),
            attempts=attempts,
            next_at=self._round.clock() + SETTLES_WITHIN,
        )
        if not begun:
            return
        created = self._round.mobilize.create(row.event_server_id, sign_up)
        reply = created.reply
        if reply.sort is Sort.OK:
            self._settle_created(row, sign_up, created)
        elif reply.may_have_arrived:
            self._settle_unknown(row, sign_up, attempts)
        elif reply.sort is Sort.FINAL:
            self._settle_refused(row, reply)
        elif reply.sort is Sort.ACCOUNT:
            self._settle_account(row)
        else:
            self._settle_retry(row, reply, attempts)

    def _settle_created(self, row: Due, sign_up: SignUpToCreate, created: Created) -> None:
        server_id = created.attendances[0] if created.attendances else None
        self._put_sent(row, Reason.CREATED, server_id)
        if server_id is None:
            found = self._find_again(row, sign_up)
            if found and found.match is Match.SAME:
                self._put_sent(row, Reason.CREATED, found.server_id)
        else:
            seen = self._seen.get(row.event_server_id)
            if isinstance(seen, Seen):
                seen.note(sign_up.contact, row.timeslot_server_id, row.starts_at, server_id)

    def _settle_unknown(self, row: Due, sign_up: SignUpToCreate, attempts: int) -> None:
        self._keep_looking(row, attempts)
        found = self._find_again(row, sign_up)
        if found:
            self._settle_found(row, sign_up, found)
        elif attempts >= MOST_TRIES:
            self._move(row, State.HELD, Reason.UNKNOWN_FATE)

    def _settle_refused(self, row: Due, reply: Reply) -> None:
        gone = reply.cause is Cause.GONE or any("event_id" in text for text in reply.errors)
        reason = Reason.EVENT_GONE if gone else Reason.REFUSED
        self._move(row, State.HELD, reason, detail="; ".join(reply.errors))

    def _settle_account(self, row: Due) -> None:
        """Tell a key that may not create from a key that is refused altogether."""
        self._move(row, State.WAITING, Reason.RETRY)
        self._seen.pop(row.event_server_id, None)
        seen = self._look(row.event_server_id)
        if isinstance(seen, Seen):
            self._granted = False
            with self._round.store.write() as connection:
                since = self._round.clock().isoformat()
                settings.put_settings(connection, {NO_GRANT: since})
        self._move(row, State.WORKSHEET, Reason.NO_GRANT)

    def _settle_retry(self, row: Due, reply: Reply, attempts: int) -> None:
        """Nothing arrived: it waits, and the round is over, for the next one would fare alike."""
        halt = Halt(reply)
        if halt.stopped:
            self._move(row, State.WAITING, Reason.NONE, attempts=row.attempts)
            raise halt
        answered = reply.cause not in (Cause.TOO_FAST, Cause.UNREACHABLE)
        if answered and attempts >= MOST_TRIES:
            self._move(row, State.HELD, Reason.REFUSED)
        else:
            again = self._again(attempts, halt.retry_after)
            self._move(row, State.WAITING, Reason.RETRY, next_at=again)
        raise halt

    def _settle_found(self, row: Due, sign_up: SignUpToCreate, found: Found) -> None:
        if found.match is Match.SAME:
            self._put_sent(row, Reason.FOUND, found.server_id)
        elif found.match is Match.BLOCKED:
            self._move(row, State.HELD, Reason.BLOCKED)
        else:
            sides = f"{sign_up.contact.full_name} / {found.name}"
            self._move(row, State.HELD, Reason.NAME_DIFFERS, detail=sides)

    def _keep_looking(self, row: Due, attempts: int) -> None:
        """Leave it `sending`: nobody knows whether it arrived, so it is looked up again later."""
        again = max(self._again(attempts), self._round.clock() + SETTLES_WITHIN)
        held = row.state is State.SENDING and attempts > MOST_TRIES
        state = State.HELD if held else State.SENDING
        self._move(row, state, Reason.UNKNOWN_FATE, attempts=attempts, next_at=again)

    def _is_settled(self, lost_at: datetime) -> bool:
        """Say whether a POST without an answer has had time to arrive, if ever it does."""
        return abs(self._round.clock() - lost_at) >= SETTLES_WITHIN

    def _find_again(self, row: Due, sign_up: SignUpToCreate) -> Found | None:
        """Look afresh, because the earlier look proves nothing after a POST."""
        self._seen.pop(row.event_server_id, None)
        seen = self._look(row.event_server_id)
        if isinstance(seen, Reason):
            return None
        return seen.find(sign_up.contact, row.timeslot_server_id, row.starts_at)

    def _look(self, event: ServerId) -> Seen | Reason:
        """Answer who is signed up for an event as of the last minute, or why nobody can tell."""
        now = self._round.clock()
        if event not in self._seen or abs(now - self._looked_at[event]) >= LOOK_LASTS:
            self._looked_at[event] = now
            answer = look(self._round.mobilize, event, self._round.go_on)
            known = self._why_not(event, answer) if isinstance(answer, Reply) else answer
            self._seen[event], self.looked = known, True
        return self._seen[event]

    def _why_not(self, event: ServerId, reply: Reply) -> Reason:
        """Say why an event cannot be read; Halt where nothing can."""
        if reply.cause is Cause.GONE:
            return Reason.EVENT_GONE if self._round.is_gone(event) else Reason.NO_GRANT
        if reply.cause is Cause.KEY_REFUSED:
            self._round.check_account()
            return Reason.NO_GRANT
        raise Halt(reply)

    def _put_sent(self, row: Due, reason: Reason, server_id: ServerId | None) -> None:
        """Keep Mobilize's id, even where the press was undone meanwhile, and say it was sent."""
        with self._round.store.write() as connection:
            if server_id is not None:
                deliveries.set_server_id(connection, row.signup_id, server_id)
            at = self._round.clock()
            deliveries.move(connection, row.id, State.SENT, reason, at, detail="", next_at=None)
        self.sent_to.add(row.event_server_id)

    def _move(self, row: Due, state: State, reason: Reason, **values: Any) -> bool:
        """Move a row in a transaction of its own; False where it was cancelled meanwhile."""
        with self._round.store.write() as connection:
            at = self._round.clock()
            values = {"detail": "", "next_at": None} | values
            return deliveries.move(connection, row.id, state, reason, at, **values)

    def _again(self, attempts: int, after: float | None = None) -> datetime:
        wait = backoff(attempts, self._chance) if after is None else after
        return self._round.clock() + timedelta(seconds=wait)


def is_granted(store: Store, now: datetime) -> bool:
    """Say whether the key is taken to be one that may create sign-ups: until it was told not to."""
    with store.read() as connection:
        since = settings.all_settings(connection).get(NO_GRANT, "")
    return not since or datetime.fromisoformat(since) + ASK_AGAIN_AFTER < now


def reason_to_hold(row: Due) -> Reason | None:
    """Say what became known since the press that forbids posting this person."""
    if row.shares_email:
        return Reason.SHARED_EMAIL
    if row.blocked:
        return Reason.BLOCKED
    if not row.contact.email:
        return Reason.NO_EMAIL
    return None if row.contact.zip_code else Reason.NO_ZIP


def _find_lost(row: Due, seen: Seen) -> Found | None:
    """Find what a POST without an answer has made after all, under the e-mail it was sent with."""
    if row.lost_at is None or not row.lost:
        return None
    contact = SignUpToCreate.read(json.loads(row.lost)).contact
    found = seen.find(contact, row.timeslot_server_id, row.starts_at)
    return found if found and found.match is Match.SAME else None


def content_of(row: Due) -> SignUpToCreate:
    """Answer what to send: what was frozen at the first try, else what is known now.

    What a lost POST said binds nobody: the next one goes only once it surely did not arrive.
    """
    if row.content and row.lost_at is None:
        return SignUpToCreate.read(json.loads(row.content))
    moved = row.origin == "moved"
    return SignUpToCreate(
        row.contact,
        row.timeslot_server_id,
        row.sms_consent,
        Medium.MOVED_SHIFT if moved else Medium.WALK_IN,
        row.event_id,
    )
