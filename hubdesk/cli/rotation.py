"""The rotation's commands: open an evening with its policy, see the floor, rotate, take a break."""

from __future__ import annotations

import argparse

from hubdesk.cli import documents
from hubdesk.cli.blocks import read_block
from hubdesk.cli.console import Console, Exit, by
from hubdesk.cli.documents import Document
from hubdesk.cli.floor import the_dialer
from hubdesk.cli.who import pressed_last, the_one, the_shift
from hubdesk.desk.desk import Desk
from hubdesk.desk.rotation import Rotation
from hubdesk.domain.blocks import Policy
from hubdesk.domain.ids import DialerId
from hubdesk.domain.roster import Shift
from hubdesk.domain.rotation import Need
from hubdesk.words import floor as words
from hubdesk.words import times

NOTHING, ANY = "nothing", "any"
LACKS = [NOTHING, *(need.value for need in Need)]
POLICIES = [policy.value for policy in Policy]


def open_session(console: Console, asked: argparse.Namespace) -> int:
    """Open the doors of a shift with a policy, or plan an open evening anew."""
    with console.open("session open") as station:
        desk = station.desk
        shift = the_shift(desk, asked.timeslot)
        blocks = [
            read_block(one, shift, lambda name: the_dialer(desk, name)) for one in asked.block or []
        ]
        session = desk.rotations.open(
            shift.timeslot_id,
            Policy(asked.policy or Policy.BLOCKS),
            by(station),
            reason=asked.reason,
            blocks=blocks,
            length=asked.rotation,
        )
        names = {dialer.id: dialer.name for dialer in desk.floor.dialers()}
        blocks = desk.rotations.blocks(shift.timeslot_id)
    for block in blocks:
        console.say(f"{times.clock(block.starts_at, shift.timezone)}  {words.block(block, names)}")
    console.report(
        {
            "session_id": session.id,
            "timeslot_id": shift.timeslot_id,
            "opened_at": documents.moment(session.opened_at),
            "reason": session.without_dnc,
            "blocks": [
                {
                    "starts_at": documents.moment(block.starts_at),
                    "policy": block.policy.value,
                    "dialers": [
                        {"dialer": names[one.dialer_id], "share": one.share, "number": one.number}
                        for one in block.portions
                    ],
                }
                for block in blocks
            ],
        }
    )
    return Exit.DONE


def show(console: Console, asked: argparse.Namespace) -> int:
    """Show the floor: a line per dialer with who calls there, who waits and who is on a break."""
    with console.open() as station:
        shift = the_shift(station.desk, asked.timeslot)
        columns = _columns(station.desk, shift)
        lines = _lines(station.desk, shift)
    console.say(*lines)
    console.report(columns)
    return Exit.DONE


def _lines(desk: Desk, shift: Shift) -> list[str]:
    board = desk.floor.board(shift.timeslot_id)
    away = desk.rotations.breaks(shift.timeslot_id)
    lines = [
        f"{column.dialer.name}  {len(column.callers)} on it (at least "
        f"{column.dialer.min_callers}), {column.minutes} min, "
        f"{words.wait(column.dialer, len(column.callers))}"
        for column in board.columns
    ]
    if len(board.waiting) > len(away):
        lines.append(f"Waiting  {len(board.waiting) - len(away)}")
    if away:
        lines.append(f"Break  {len(away)}")
    if board.dnc_share is not None:
        lines.append(f"The DNC's dialer has {board.dnc_share:.0%} of the minutes.")
    return lines


def _columns(desk: Desk, shift: Shift) -> list[Document]:
    board = desk.floor.board(shift.timeslot_id)
    away = {one.signup_id for one in desk.rotations.breaks(shift.timeslot_id)}
    people = {one.signup_id: one.person_id for one in board.waiting}
    columns: list[Document] = [
        {
            "dialer": column.dialer.name,
            "kind": column.dialer.kind.value,
            "callers": [caller.person_id for caller in column.callers],
            "minutes": column.minutes,
            "minimum": column.dialer.min_callers,
            "wait": words.wait(column.dialer, len(column.callers)),
        }
        for column in board.columns
    ]
    for name, kind, some in (
        ("Waiting", "waiting", [one for one in people if one not in away]),
        ("Break", "break", [one for one in people if one in away]),
    ):
        columns.append(
            {
                "dialer": name,
                "kind": kind,
                "callers": [people[one] for one in some],
                "minutes": 0,
                "minimum": 0,
                "wait": "",
            }
        )
    return columns


def rotate(console: Console, asked: argparse.Namespace) -> int:
    """Make the moves of the rotation that is due now; with --dry-run only list them."""
    with console.open("" if asked.dry_run else "rotate") as station:
        desk = station.desk
        shift = the_shift(desk, asked.timeslot)
        callers = _callers(desk, shift)
        if asked.dry_run:
            due = desk.rotations.plan(shift.timeslot_id)
        else:
            due = desk.rotations.rotate(shift.timeslot_id, by(station))
        dialers = {dialer.id: dialer for dialer in desk.floor.dialers()}
    moves: list[Document] = [
        {
            "person": callers[move.person][0],
            "name": callers[move.person][1],
            "from": dialers[move.origin].name if move.origin else "Waiting",
            "to": dialers[move.target].name,
            "reason": words.move(move, dialers[move.target].min_callers),
        }
        for move in due.plan.moves
    ]
    for one in moves:
        console.say(f"{one['name']}  {one['from']} -> {one['to']}: {one['reason']}")
    for wait in due.plan.waits:
        dialer = dialers[wait.dialer_id]
        console.say(
            f"{dialer.name} has {wait.callers} of {wait.minimum}: "
            f"{words.wait(dialer, wait.callers)}."
        )
    console.say(_summary(due))
    console.report(moves)
    return Exit.DONE


def _summary(due: Rotation) -> str:
    count = len(due.plan.moves)
    if due.plan.all_closed:
        return words.ALL_CLOSED
    moves = "1 move" if count == 1 else f"{count} moves"
    share = due.plan.dnc_share
    told = f"{moves} made." if due.applied else f"{moves}. Nobody was moved yet."
    return told if share is None else f"{told} The DNC's dialer has {share:.0%} of the callers."


def _callers(desk: Desk, shift: Shift) -> dict[str, tuple[str, str]]:
    board = desk.floor.board(shift.timeslot_id)
    here = [*board.waiting, *(one for column in board.columns for one in column.callers)]
    return {one.signup_id: (one.person_id, one.contact.full_name) for one in here}


def take_break(console: Console, asked: argparse.Namespace) -> int:
    """Let somebody step away, a floater on their seat if one is named; --back ends it."""
    with console.open("break") as station:
        desk = station.desk
        shift = desk.hub.shift()
        hit = the_one(desk, " ".join(asked.who), shift)
        signup = pressed_last(desk, hit)
        floater = the_one(desk, asked.floater, shift) if asked.floater else None
        keeps = pressed_last(desk, floater) if floater else None
        if asked.back:
            desk.rotations.back(signup.id, by(station))
        else:
            desk.rotations.take_break(signup.id, by(station), keeps.id if keeps else None)
    said = "is back." if asked.back else "is on a break."
    if floater and not asked.back:
        said = f"is on a break; {floater.contact.full_name} keeps the seat."
    console.say(f"{hit.contact.full_name} {said}")
    console.report(
        {
            "person": documents.person(hit.id, hit.contact),
            "on_break": not asked.back,
            "floater": documents.person(floater.id, floater.contact) if floater else None,
        }
    )
    return Exit.DONE


def note(console: Console, asked: argparse.Namespace) -> int:
    """Note what a caller has not got, which dialer they asked for, or where they sit."""
    with console.open("caller") as station:
        desk = station.desk
        hit = the_one(desk, " ".join(asked.who), desk.hub.shift())
        signup = pressed_last(desk, hit)
        lacks = None if asked.lacks is None else frozenset(map(Need, set(asked.lacks) - {NOTHING}))
        wants = None
        if asked.wants is not None:
            wants = DialerId("") if asked.wants == ANY else the_dialer(desk, asked.wants).id
        desk.rotations.note(signup.id, by(station), lacks=lacks, wants=wants, seat=asked.seat)
    console.say(f"Noted for {hit.contact.full_name}.")
    console.report({"person": documents.person(hit.id, hit.contact), "signup_id": signup.id})
    return Exit.DONE
