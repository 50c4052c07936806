"""The leaders' commands: who leads, their training and PIN, and who is on duty."""

from __future__ import annotations

import argparse
import getpass
import sys
from datetime import date
from typing import TYPE_CHECKING

from dateutil.parser import ParserError, parse

from hubdesk.bootstrap import Station
from hubdesk.cli import documents
from hubdesk.cli.console import Console, Exit, by
from hubdesk.cli.documents import Document
from hubdesk.desk.desk import Desk
from hubdesk.domain.leaders import Leader, Role, Training, tidy_initials
from hubdesk.errors import Problem
from hubdesk.words import leaders as words
from hubdesk.words import times
from hubdesk.words.hub import ROLES

if TYPE_CHECKING:  # the parser imports this
    from hubdesk.cli.parser import Commands

ROLE_NAMES = [role.value for role in Role]


def add_commands(commands: Commands) -> None:
    """Add `leader` with its actions, and `duty`."""
    group = commands.group("leader", "add leaders, note their training, set their PINs")
    group.add("list", show, "list the leaders", "hubdesk leader list")
    one = group.add("add", add, "add a leader", "hubdesk leader add --name 'Ruth Kim' --role host")
    one.add_argument("--name", required=True, help="as it shall stand on the record")
    one.add_argument("--role", required=True, choices=ROLE_NAMES, help="what they do at the hub")
    one.add_argument("--initials", default="", metavar="RK", help="without: made of the name")
    one = group.add(
        "train",
        train,
        "note a training module for a leader; without --done it is still to do",
        "hubdesk leader train RK 'Scale to Win' --done 2026-09-03 --until 2027-09-03",
    )
    one.add_argument("who", metavar="WHO", help=_WHO)
    one.add_argument("module", metavar="MODULE", help="its name; a new one joins the hub's list")
    one.add_argument("--done", type=day, metavar="DAY", help="when it was done")
    one.add_argument("--until", type=day, metavar="DAY", help="the last day it counts")
    one.add_argument("--not-needed", action="store_true", help="this leader does without it")
    one = group.add(
        "pin", pin, "set or change a leader's PIN, typed twice", "hubdesk leader pin RK"
    )
    one.add_argument("who", metavar="WHO", help=_WHO)
    one.add_argument("--remove", action="store_true", help="they have none from now on")
    one = group.add("retire", retire, "take a leader off the list", "hubdesk leader retire RK")
    one.add_argument("who", metavar="WHO", help=_WHO)
    one = commands.add(
        "duty",
        duty,
        "say who is on duty, sign in with initials and PIN, or sign off",
        "hubdesk duty sign-in RK",
    )
    one.add_argument("action", nargs="?", choices=("sign-in", "sign-off"), help="without: who is")
    one.add_argument("initials", nargs="?", metavar="INITIALS", help="sign-off without: the last")


_WHO = "initials, the whole name, or an id"


def day(typed: str) -> date | None:
    """Read a day as people write it, "" for none; for argparse, a ValueError is wrong usage."""
    try:
        return parse(typed).date() if typed else None
    except (ParserError, OverflowError) as trouble:
        raise argparse.ArgumentTypeError(f"{typed!r} is not a day") from trouble


def show(console: Console, _asked: argparse.Namespace) -> int:
    """List the leaders with role, initials, training, and whether they have a PIN."""
    with console.open() as station:
        _tell(console, station.desk)
    return Exit.DONE


def add(console: Console, asked: argparse.Namespace) -> int:
    """Add a leader."""
    with console.open("leader add") as station:
        role = Role(asked.role)
        station.desk.leaders.put(asked.name, role, initials=asked.initials, by=by(station))
        _tell(console, station.desk)
    return Exit.DONE


def train(console: Console, asked: argparse.Namespace) -> int:
    """Note a module for a leader: done on which day (none: still to do), good until when."""
    with console.open("leader train") as station:
        desk = station.desk
        one = _the_leader(desk, asked.who)
        desk.leaders.add_module(asked.module, by(station))
        module = next(
            name
            for name in desk.leaders.modules()
            if name.casefold() == " ".join(asked.module.split()).casefold()
        )
        others = [known for known in one.trainings if known.module != module]
        done = [*others, Training(module, asked.done, asked.until)]
        if asked.not_needed:
            done = others
        desk.leaders.put(one.name, one.role, one.trained_on, one.id, trainings=done, by=by(station))
        _tell(console, desk)
    return Exit.DONE


def pin(console: Console, asked: argparse.Namespace) -> int:
    """Set, change or remove a leader's PIN; it is asked for twice, or read from HUBDESK_PIN."""
    with console.open("leader pin") as station:
        one = _the_leader(station.desk, asked.who)
        if asked.remove:
            station.desk.leaders.remove_pin(one.id, by(station))
        else:
            first = _ask(console, f"A new PIN for {one.name}: ")
            again = _ask(console, "The same once more: ")
            station.desk.leaders.set_pin(one.id, first, again, by(station))
        _tell(console, station.desk)
    return Exit.DONE


def retire(console: Console, asked: argparse.Namespace) -> int:
    """Take a leader off the list; what they did keeps their name."""
    with console.open("leader retire") as station:
        one = _the_leader(station.desk, asked.who)
        station.desk.leaders.retire(one.id, by(station))
        _tell(console, station.desk)
    return Exit.DONE


def duty(console: Console, asked: argparse.Namespace) -> int:
    """Say who is on duty, sign a leader in with their PIN, or sign one off."""
    if asked.action is None:
        with console.open() as station:
            _tell_duty(console, station)
        return Exit.DONE
    with console.open(f"duty {asked.action}") as station:
        leaders = station.desk.leaders
        if asked.action == "sign-in":
            if not asked.initials:
                raise Problem("initials_needed")
            leaders.sign_in(asked.initials, _ask(console, "PIN: "))
        else:
            on = leaders.duty()
            one = _the_leader(station.desk, asked.initials) if asked.initials else None
            if one is None and not on:
                raise Problem("nobody_on_duty")
            leaders.sign_off((one or on[-1].leader).id)
        _tell_duty(console, station)
    return Exit.DONE


def _the_leader(desk: Desk, who: str) -> Leader:
    """Find a leader by initials, name or id; Problem("leader_unknown")."""
    try:
        initials = tidy_initials(who)
    except Problem:
        initials = ""
    for one in desk.leaders.all():
        if who in (one.id, one.name) or (initials and one.initials == initials):
            return one
    raise Problem("leader_unknown")


def _ask(console: Console, prompt: str) -> str:
    """Answer a PIN: of the environment, typed unseen, or the next line of what is piped in."""
    given = console.environ.get("HUBDESK_PIN", "")
    if given:
        return given
    if sys.stdin is None:
        return ""
    if sys.stdin.isatty():
        return getpass.getpass(prompt)
    return sys.stdin.readline().strip()


def _tell(console: Console, desk: Desk) -> None:
    today = desk.leaders.today()
    known = desk.leaders.all()
    for one in known:
        has = "PIN set" if one.has_pin else "no PIN yet"
        console.say(
            f"{one.initials or '-':4}  {one.name}, {ROLES[one.role]}: "
            f"{words.training(one, today)}, {has}"
        )
    if not known:
        console.say("No leaders yet. Add one with: hubdesk leader add")
    console.report([_leader(one, today) for one in known])


def _tell_duty(console: Console, station: Station) -> None:
    desk = station.desk
    zone = desk.hub.settings().get("zone", "UTC")
    shift = desk.hub.shift()
    zone = shift.timezone if shift else zone
    on = desk.leaders.duty()
    name = by(station)
    for one in on:
        since = times.clock(one.begun_at, zone)
        console.say(f"{one.leader.name} is on duty since {since}.")
    if not on:
        console.say("Nobody has signed in.")
    console.say(f"The record says {name}.")
    today = desk.leaders.today(zone)
    console.report(
        {
            "by": name,
            "on_duty": [
                _leader(one.leader, today) | {"since": documents.moment(one.begun_at)} for one in on
            ],
        }
    )


def _leader(one: Leader, today: date) -> Document:
    return {
        "id": one.id,
        "name": one.name,
        "role": one.role.value,
        "initials": one.initials,
        "has_pin": one.has_pin,
        "trained": one.trained(today),
        "trained_on": one.trained_on.isoformat() if one.trained_on else None,
        "trainings": [
            {
                "module": module.module,
                "done_on": module.done_on.isoformat() if module.done_on else None,
                "expires_on": module.expires_on.isoformat() if module.expires_on else None,
                "open": module.is_open(today),
            }
            for module in one.trainings
        ],
    }
