"""Whom a command means, and for which shift: one hit acts, several are for a person to choose."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from hubdesk.cli import documents
from hubdesk.cli.console import Waits
from hubdesk.desk.desk import Desk
from hubdesk.desk.finder import LIMIT, Hit
from hubdesk.domain.checkin import Standing, standing_of
from hubdesk.domain.ids import PersonId, TimeslotId
from hubdesk.domain.people import last_four, masked_email
from hubdesk.domain.roster import EventKind, Shift, SignUpStatus
from hubdesk.errors import Problem
from hubdesk.store.people import SignUp
from hubdesk.words import times


def the_shift(desk: Desk, timeslot: str | None) -> Shift:
    """Answer the shift asked for (a local id or Mobilize's number), else tonight's.

    Problem("no_timeslot") where there is none.
    """
    found = desk.hub.shift(TimeslotId(timeslot) if timeslot else None)
    if found is None:
        raise Problem("no_timeslot")
    return found


def the_one(desk: Desk, text: str, shift: Shift | None) -> Hit:
    """Answer the one person meant; Problem("not_found") for none, `Waits` for several."""
    hits = desk.finder.who(text, shift)
    if not hits:
        raise Problem("not_found")
    if len(hits) == 1:
        return hits[0]
    many = f"{LIMIT} people or more" if len(hits) >= LIMIT else f"{len(hits)} people"
    raise Waits(
        {"outcome": "several", "people": [documents.hit(hit) for hit in hits]},
        f"{many} are found by that. Nothing was changed.",
        "Say which one, by e-mail or by the id at the end of the line:",
        *(hit_line(hit) for hit in hits),
    )


def hit_line(hit: Hit) -> str:
    """Describe somebody found in one line: the name, what tells them apart, and the id."""
    contact = hit.contact
    told = hit.telling.text if hit.telling else masked_email(contact.email)
    if not told and contact.phone:
        told = f"phone ends in {last_four(contact.phone)}"
    about = [told, *_signed_up(hit.signup), "a near name" if hit.near else ""]
    return "  ".join([contact.full_name, ", ".join(filter(None, about)), hit.id])


_STANDS = {
    Standing.HERE: "here",
    Standing.LEFT: "left",
    Standing.NO_SHOW: "did not come",
    Standing.MOVED: "came to another shift",
}


def when(starts_at: datetime, zone: str) -> str:
    """Say when a shift starts, on its event's clock: `Tue 20 Oct 18:00`."""
    at = times.local(starts_at, zone)
    return f"{at:%a} {at.day} {at:%b %H:%M}"


def _signed_up(signup: SignUp | None) -> Sequence[str]:
    if signup is None:
        return ["not signed up"]
    shift = when(signup.starts_at, signup.timezone)
    told = [f"{shift} online" if signup.kind is EventKind.VIRTUAL else shift]
    if signup.gone or signup.status is SignUpStatus.CANCELLED:
        told.append("cancelled")
    standing = standing_of(signup.mark)
    if standing is not Standing.EXPECTED and signup.mark:
        told.append(f"{_STANDS[standing]} since {times.clock(signup.mark.at, signup.timezone)}")
    return told


def pressed_last(desk: Desk, hit: Hit) -> SignUp:
    """Answer the sign-up of a person that an undo or a check-out is about, whatever its shift.

    The one that is here comes first, then the one pressed last. Problem("not_signed_up") for
    somebody without any.
    """
    signups = signups_of(desk, hit.id)
    if not signups:
        raise Problem("not_signed_up")

    def order(one: SignUp) -> tuple[bool, bool, float]:
        standing = standing_of(one.mark)
        pressed = one.mark.at.timestamp() if one.mark else 0.0
        untold = {Standing.EXPECTED, Standing.MOVED}
        return standing is Standing.HERE, standing not in untold, pressed

    return max(signups, key=order)


def signups_of(desk: Desk, person_id: PersonId) -> Sequence[SignUp]:
    """List every sign-up of one person."""
    card = desk.finder.card(person_id, None)
    return card.signups if card else ()
