"""The desk's commands: search, check in, undo, check out, walk in."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING

from hubdesk.bootstrap import Station
from hubdesk.cli import documents
from hubdesk.cli.console import Console, Exit, Waits, by, tell
from hubdesk.cli.documents import Document
from hubdesk.cli.equipment import the_thing
from hubdesk.cli.who import hit_line, pressed_last, signups_of, the_one, the_shift, when
from hubdesk.desk.attendance import Newcomer, Pressed
from hubdesk.desk.desk import Desk
from hubdesk.desk.finder import Hit
from hubdesk.domain.checkin import NextShift, Outcome, Standing, standing_of
from hubdesk.domain.ids import SignUpId, TimeslotId
from hubdesk.domain.matching import Double
from hubdesk.domain.people import Contact, tidy_phone
from hubdesk.domain.roster import EventKind, Shift
from hubdesk.errors import Problem
from hubdesk.store.people import SignUp
from hubdesk.words import desk as words
from hubdesk.words import times
from hubdesk.words.equipment import still_out

if TYPE_CHECKING:  # the parser imports this
    from hubdesk.cli.parser import Commands

CONSENT = "Said yes at the desk to text messages about this hub's events."

_ALL_THE_SAME = "Nothing was changed. To check them in all the same, add --confirm."
_STANDS = {
    Standing.EXPECTED: "They are expected again.",
    Standing.HERE: "They are here again.",
    Standing.LEFT: "They have left.",
    Standing.NO_SHOW: "They are noted as not having come.",
    Standing.MOVED: "They came to another shift.",
}


def search(console: Console, asked: argparse.Namespace) -> int:
    """List whom a few letters find; nobody found is an answer too."""
    with console.open() as station:
        desk = station.desk
        shift = desk.hub.shift(TimeslotId(asked.timeslot) if asked.timeslot else None)
        hits = desk.finder.find(" ".join(asked.text), shift)
        console.say(*(hit_line(hit) for hit in hits))
        if not hits:
            console.say("Nobody was found.")
        console.report({"people": [documents.hit(hit) for hit in hits]})
    return Exit.DONE


def check_in(console: Console, asked: argparse.Namespace) -> int:
    """Check in the one person meant; what is not allowed is said and changes nothing."""
    with console.open("check-in") as station:
        shift = the_shift(station.desk, asked.timeslot)
        hit = the_one(station.desk, " ".join(asked.who), shift)
        pressed = _press(station.desk, hit, shift, by(station), confirmed=asked.confirm)
        if pressed.outcome in (Outcome.OTHER_SHIFT, Outcome.CANCELLED_SIGNUP):
            sentence = _sentence(station.desk, pressed)
            raise Waits(_document(station.desk, pressed), sentence, _ALL_THE_SAME)
        if pressed.outcome is Outcome.VIRTUAL_EVENT:
            raise Problem("virtual_event")
        _welcome(console, station, pressed, hit)
    return Exit.DONE


def _press(desk: Desk, hit: Hit, shift: Shift, who: str, *, confirmed: bool) -> Pressed:
    """Check in by the sign-up for the shift's event; without one, as a walk-in when confirmed."""
    if shift.kind is EventKind.VIRTUAL:
        raise Problem("virtual_event")
    signup = _signup_for(desk, hit, shift)
    if signup is not None and signup.event_id == shift.event_id:
        return desk.attendance.check_in(signup.id, shift.timeslot_id, who, confirmed=confirmed)
    if confirmed:
        return desk.attendance.walk_in_known(hit.id, shift.timeslot_id, who)
    if signup is not None and signup.kind is EventKind.VIRTUAL:
        raise Problem("virtual_signup")
    raise Waits(
        {"outcome": "not_signed_up", "people": [documents.hit(hit)]},
        f"{hit.contact.full_name} is not signed up for {shift.title}.",
        _ALL_THE_SAME,
    )


def _signup_for(desk: Desk, hit: Hit, shift: Shift) -> SignUp | None:
    """Take the person's sign-up for this very shift where there is one, else the one found."""
    if hit.signup is None or hit.signup.timeslot_id == shift.timeslot_id:
        return hit.signup
    mine = [one for one in signups_of(desk, hit.id) if one.timeslot_id == shift.timeslot_id]
    return mine[0] if mine else hit.signup


def walk_in(console: Console, asked: argparse.Namespace) -> int:
    """Add somebody and check them in; likely doubles are told, with the reason, all the same."""
    contact = Contact(asked.first, asked.last, asked.email, asked.phone, asked.zip)
    newcomer = Newcomer(
        contact,
        language=asked.language,
        first_time=asked.first_time,
        sms_consent=asked.sms_consent,
        consent_text=CONSENT if asked.sms_consent else "",
    )
    with console.open("walk-in") as station:
        desk = station.desk
        shift = the_shift(desk, asked.timeslot)
        # A phone is compared as it is kept; one that is none is refused below.
        alike = replace(contact, phone=tidy_phone(contact.phone) or "")
        doubles = desk.finder.doubles(alike)
        pressed = desk.attendance.walk_in(newcomer, shift.timeslot_id, by(station))
        (hit,) = desk.finder.who(pressed.signup_id, shift)
        others = [one for one in doubles if one.person != pressed.person_id]
        for one in doubles:
            if one.person == pressed.person_id:
                tell(f"On the list already ({_reasons(one)}): taken as {one.contact.full_name}.")
        for one in others:
            tell(f"May be the same as {one.contact.full_name}: {_reasons(one)}. Id {one.person}")
        _welcome(console, station, pressed, hit, doubles=[_double(one) for one in others])
    return Exit.DONE


def undo(console: Console, asked: argparse.Namespace) -> int:
    """Take somebody's latest press back."""
    with console.open("undo") as station:
        hit = the_one(station.desk, " ".join(asked.who), station.desk.hub.shift())
        signup = pressed_last(station.desk, hit)
        pressed = station.desk.attendance.undo(signup.id, by(station))
        if pressed.outcome is Outcome.NOTHING_TO_UNDO:
            console.say(hit.contact.full_name)
            raise Problem("nothing_to_undo")
        if pressed.outcome is Outcome.HERE_ELSEWHERE:
            console.say(hit.contact.full_name)
            raise Problem("here_elsewhere")
        stands = _STANDS[_standing(station.desk, pressed)]
        console.say(f"{_sentence(station.desk, pressed)} {stands}")
        console.report(_document(station.desk, pressed))
    return Exit.DONE


def check_out_command(commands: Commands, who: str) -> None:
    """Add `check-out`; `who` explains whom it takes."""
    one = commands.add(
        "check-out",
        check_out,
        "check somebody out: their own count of calls, the next shift, what they bring back",
        "hubdesk check-out ana@example.org --calls 62 --next-shift yes --returned 'Headset 4'",
    )
    one.add_argument("who", nargs="+", metavar="WHO", help=who)
    one.add_argument("--calls", type=int, metavar="N", help="calls they made")
    one.add_argument("--conversations", type=int, metavar="N", help="people they talked with")
    asked = [one.value for one in NextShift if one.value]
    one.add_argument("--next-shift", choices=asked, default="", help="without: not asked")
    one.add_argument(
        "--returned",
        action="extend",
        nargs="+",
        default=[],
        metavar="LABEL",
        help="what they bring back; they may leave with the rest",
    )


def check_out(console: Console, asked: argparse.Namespace) -> int:
    """Check somebody out with their own counts, the next shift and what they bring back."""
    with console.open("check-out") as station:
        desk = station.desk
        hit = the_one(desk, " ".join(asked.who), desk.hub.shift())
        signup = pressed_last(desk, hit)
        pressed = desk.attendance.check_out(
            signup.id,
            by(station),
            calls=asked.calls,
            conversations=asked.conversations,
            next_shift=NextShift(asked.next_shift),
            returned=[the_thing(desk, label).id for label in asked.returned],
        )
        if pressed.outcome is Outcome.NOT_HERE:
            console.say(hit.contact.full_name)
            raise Problem("not_checked_in")
        loans = desk.equipment.held(signup.id)
        console.say(" ".join(filter(None, (_sentence(desk, pressed), still_out(loans)))))
        said = {
            "calls": asked.calls,
            "conversations": asked.conversations,
            "next_shift": asked.next_shift,
            "still_out": [one.thing.label for one in loans],
        }
        console.report(_document(desk, pressed) | said)
    return Exit.DONE


def _welcome(
    console: Console, station: Station, pressed: Pressed, hit: Hit, **more: object
) -> None:
    """Say who is in and what matters at the door; the line stands only for a saved press."""
    desk = station.desk
    console.say(_sentence(desk, pressed))
    suggestion: Document | None = None
    if pressed.outcome is Outcome.IN:
        person = hit.person
        if person.first_time:
            console.say("Their first phone bank.")
        if person.attention:
            console.say(f"Please note: {person.attention}")
        if person.language:
            console.say(f"Would rather speak {person.language}.")
        found = desk.floor.suggestion(pressed.timeslot_id)
        if found:
            why = words.WHYS[found.why].format(callers=found.callers, needs=found.needs)
            console.say(f"Next dialer: {found.name}. {why}")
            suggestion = {"dialer_id": found.dialer_id, "name": found.name, "why": found.why.value}
    about = {
        "first_time": hit.person.first_time,
        "attention": hit.person.attention,
        "language": hit.person.language,
        "suggestion": suggestion,
    }
    console.report(_document(desk, pressed) | about | more)


def _sentence(desk: Desk, pressed: Pressed) -> str:
    """Put an outcome into words, on the event's clock."""
    latest, shift = pressed.latest, _signup_of(desk, pressed)
    zone = shift.timezone if shift else "UTC"
    since = (latest.arrived_at or latest.at) if latest else pressed.at
    return words.OUTCOMES[pressed.outcome].format(
        name=pressed.contact.full_name,
        since=times.clock(since, zone),
        by=(latest.arrived_by or latest.by) if latest else pressed.by,
        shift=when(pressed.starts_at, zone),
    )


def _document(desk: Desk, pressed: Pressed) -> Document:
    latest = pressed.latest if pressed.outcome is Outcome.ALREADY_HERE else None
    return {
        "outcome": pressed.outcome.value,
        "person": documents.person(pressed.person_id, pressed.contact),
        "signup_id": pressed.signup_id,
        "timeslot_id": pressed.timeslot_id,
        "starts_at": documents.moment(pressed.starts_at),
        "standing": _standing(desk, pressed).value,
        "at": documents.moment(pressed.at),
        "by": pressed.by,
        "since": documents.moment((latest.arrived_at or latest.at) if latest else None),
        "since_by": (latest.arrived_by or latest.by) if latest else None,
    }


def _standing(desk: Desk, pressed: Pressed) -> Standing:
    found = _signup_of(desk, pressed)
    return standing_of(found.mark if found else None)


def _signup_of(desk: Desk, pressed: Pressed) -> SignUp | None:
    wanted: SignUpId = pressed.signup_id
    return next((one for one in signups_of(desk, pressed.person_id) if one.id == wanted), None)


def _reasons(double: Double) -> str:
    return ", ".join(words.DOUBLES[reason] for reason in double.reasons)


def _double(double: Double) -> Document:
    reasons = [reason.value for reason in double.reasons]
    return documents.person(double.person, double.contact) | {"reasons": reasons}
