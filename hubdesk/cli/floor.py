"""The floor's commands: the dialers, and who is put on which."""

from __future__ import annotations

import argparse
from dataclasses import replace

from hubdesk.cli import documents
from hubdesk.cli.console import Console, Exit, by
from hubdesk.cli.documents import Document
from hubdesk.cli.who import pressed_last, the_one
from hubdesk.desk.desk import Desk
from hubdesk.desk.floor import Column
from hubdesk.domain.dialers import TEMPLATES, Dialer, DialerKind, tidy_login
from hubdesk.domain.ids import DialerId
from hubdesk.domain.people import fold
from hubdesk.domain.roster import Shift, day_of
from hubdesk.domain.rotation import Why
from hubdesk.errors import Problem
from hubdesk.words import dialers as words
from hubdesk.words.hub import DIALER_KINDS

KINDS = [kind.value for kind in DialerKind]
TEMPLATE_NAMES = sorted(TEMPLATES)
TONIGHT, ANY_DAY = "tonight", "any"
_DAYS = (TONIGHT, ANY_DAY)

_FIELDS = (
    *("name", "link", "code", "campaign", "password", "daily_code", "dial_in", "hours"),
    *("script_link", "help_contact", "notes", "min_callers"),
    *("good_on", "calls_from", "calls_to", "voters_zone", "table"),
    *("needs_account", "needs_phone", "needs_computer"),
)


def add(console: Console, asked: argparse.Namespace) -> int:
    """Add a dialer, from a template where one is named."""
    blank = Dialer(DialerId(""), "", DialerKind(asked.kind))
    return _put(console, asked, TEMPLATES.get(asked.template or "", blank), "dialer add")


def edit(console: Console, asked: argparse.Namespace) -> int:
    """Change a dialer; what is not named stays."""
    return _put(console, asked, None, "dialer edit")


def _put(console: Console, asked: argparse.Namespace, new: Dialer | None, command: str) -> int:
    with console.open(command) as station:
        before = new or the_dialer(station.desk, asked.dialer)
        given = {name: getattr(asked, name) for name in _FIELDS}
        changes = {name: value for name, value in given.items() if value is not None}
        shift = station.desk.hub.shift()
        zone, now = zone_of(station.desk, shift), station.desk.clock()
        today = day_of(shift, now, zone)
        if asked.good_on in _DAYS:
            changes["good_on"] = today.isoformat() if asked.good_on == TONIGHT else ""
        if asked.kind:
            changes["kind"] = DialerKind(asked.kind)
        kept = station.desk.floor.put_dialer(replace(before, **changes), by(station))
        console.say(f"{kept.name} is {'added' if new else 'changed'}. Id {kept.id}")
        if not kept.link:
            console.say("It has no link yet.")
        for told in (words.good_on(kept, today), words.hours(kept, now, zone)):
            if told:
                console.say(f"{told[0].upper()}{told[1:]}.")
        console.report(_dialer(kept))
    return Exit.DONE


def show(console: Console, _asked: argparse.Namespace) -> int:
    """List the dialers in the hub's order, with the callers on them now."""
    with console.open() as station:
        desk = station.desk
        board, shift = desk.floor.board(), desk.hub.shift()
        zone, now = zone_of(desk, shift), desk.clock()
        for column in board.columns:
            told = words.good_on(column.dialer, day_of(shift, now, zone))
            console.say(_dialer_line(column, told, words.hours(column.dialer, now, zone)))
        if not board.columns:
            console.say("There is no dialer yet. Add one with: hubdesk dialer add")
        if board.waiting:
            console.say(f"{len(board.waiting)} here and waiting for a dialer")
        dialers = [
            _dialer(column.dialer) | {"callers": len(column.callers), "minutes": column.minutes}
            for column in board.columns
        ]
        console.report({"dialers": dialers, "waiting": len(board.waiting)})
    return Exit.DONE


def assign(console: Console, asked: argparse.Namespace) -> int:
    """Put somebody who is here on a dialer; moving ends one stint and begins one."""
    with console.open("assign") as station:
        desk = station.desk
        hit = the_one(desk, asked.who, desk.hub.shift())
        dialer = the_dialer(desk, asked.dialer)
        signup = pressed_last(desk, hit)
        callers = [one for column in desk.floor.board().columns for one in column.callers]
        calls_already = any(one.signup_id == signup.id for one in callers)
        why = Why.MOVED if calls_already else Why.CHOSEN
        login = asked.joined_as or ""
        moved = desk.floor.assign([signup.id], dialer.id, by(station), why, joined_as=login)
        if login and not moved:
            desk.floor.note_login(signup.id, login, by(station))
        on = "is on" if moved else "is on already, undisturbed:"
        console.say(f"{hit.contact.full_name} {on} {dialer.name}.")
        console.report(
            {
                "person": documents.person(hit.id, hit.contact),
                "signup_id": signup.id,
                "dialer_id": dialer.id,
                "dialer": dialer.name,
                "moved": bool(moved),
                "joined_as": tidy_login(login),
            }
        )
    return Exit.DONE


def zone_of(desk: Desk, shift: Shift | None) -> str:
    """Answer the zone of the evening: the shift's, else the hub's."""
    return shift.timezone if shift else desk.hub.settings().get("zone", "UTC")


def the_dialer(desk: Desk, text: str) -> Dialer:
    """Answer the dialer meant: by id, by name, or by the only name that begins so."""
    dialers = desk.floor.dialers()
    wanted = fold(text)
    same = [one for one in dialers if one.id == text.strip() or fold(one.name) == wanted]
    begin = [one for one in dialers if wanted and fold(one.name).startswith(wanted)]
    for found in (same, begin):
        if len(found) == 1:
            return found[0]
    raise Problem("dialer_unknown")


def _dialer_line(column: Column, day: str, hours: str) -> str:
    dialer = column.dialer
    told = [
        DIALER_KINDS[dialer.kind],
        f"{len(column.callers)} on it (at least {dialer.min_callers})",
        f"{column.minutes} min",
        dialer.link or "no link yet",
        f"code {dialer.code}" if dialer.code else "",
        dialer.table,
        day,
        hours,
    ]
    return "  ".join([dialer.name, ", ".join(filter(None, told)), dialer.id])


def _dialer(dialer: Dialer) -> Document:
    """Say what a dialer is; its password is shown in the window only."""
    return {
        "id": dialer.id,
        "name": dialer.name,
        "kind": dialer.kind.value,
        "campaign": dialer.campaign,
        "link": dialer.link,
        "code": dialer.code,
        "has_password": bool(dialer.password),
        "daily_code": dialer.daily_code,
        "dial_in": dialer.dial_in,
        "needs_account": dialer.needs_account,
        "needs_phone": dialer.needs_phone,
        "needs_computer": dialer.needs_computer,
        "hours": dialer.hours,
        "script_link": dialer.script_link,
        "help_contact": dialer.help_contact,
        "notes": dialer.notes,
        "min_callers": dialer.min_callers,
        "good_on": dialer.good_on,
        "calls_from": dialer.calls_from,
        "calls_to": dialer.calls_to,
        "voters_zone": dialer.voters_zone,
        "table": dialer.table,
    }
