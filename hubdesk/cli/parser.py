"""Every command with its options and an example, in the hub's words; wrong usage exits 2."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from functools import cache

from hubdesk import __version__
from hubdesk.cli import (
    agenda,
    away,
    calling,
    closing,
    desk,
    equipment,
    floor,
    hub,
    leaders,
    practice,
    programme,
    report,
    roster,
    rotation,
    stints,
    waves,
)
from hubdesk.cli.console import Console

Run = Callable[[Console, argparse.Namespace], int]

_ABOUT = (
    "The desk of an in-person phone bank: greet, check in, rotate dialers, and make sure Mobilize "
    "knows who came. Without a command the host's window opens; --practice opens it on a made-up "
    "hub."
)
_STATUSES = (
    "Exit status: 0 done, 1 a known problem, 2 wrong usage, 3 done but something waits for a "
    "person. The data folder is HUBDESK_HOME; HUBDESK_PASSPHRASE opens it where there is no "
    "keyring."
)


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Understand one command; `run` in the answer is what to call. SystemExit for wrong usage."""
    return _whole().parse_args(argv)


@cache
def _whole() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="hubdesk", description=_ABOUT, epilog=_STATUSES, allow_abbrev=False
    )
    parser.add_argument("--version", action="version", version=f"HubDesk {__version__}")
    commands = Commands(parser, "COMMAND")
    _roster_commands(commands)
    _desk_commands(commands)
    _floor_commands(commands)
    _rotation_commands(commands)
    agenda.add_commands(commands, Commands, _WHO, _SHIFT)
    equipment.add_commands(commands)
    leaders.add_commands(commands)
    programme.add_commands(commands)
    stints.add_commands(commands)
    calling.add_commands(commands, _WHO, _SHIFT)
    waves.add_commands(commands, Commands)
    _closing_commands(commands)
    _window_commands(commands)
    _learning_commands(commands)
    return parser


class Commands:
    """The commands under one parser, each made in the same way."""

    def __init__(
        self, parser: argparse.ArgumentParser, metavar: str, *, required: bool = True
    ) -> None:
        self._commands = parser.add_subparsers(
            title="commands", metavar=metavar, required=required, dest=metavar.lower()
        )

    def add(self, name: str, run: Run | None, what: str, example: str) -> argparse.ArgumentParser:
        """Add a command: what calls it, what it is for, and one line that shows it.

        One with no `run` is in the list only: the program starts it before it looks at commands.
        """
        parser = self._commands.add_parser(
            name,
            help=what,
            description=what,
            epilog=f"Example:  {example}",
            allow_abbrev=False,
        )
        parser.add_argument("--json", action="store_true", help="report one JSON document")
        if run:
            parser.set_defaults(run=run)
        return parser

    def group(self, name: str, what: str) -> Commands:
        """Add a word that has commands of its own."""
        parser = self._commands.add_parser(name, help=what, description=what, allow_abbrev=False)
        return Commands(parser, "ACTION")


def _roster_commands(commands: Commands) -> None:
    commands.add(
        "doctor",
        hub.doctor,
        "show the readiness card: what the evening needs and whether it is there",
        "hubdesk doctor",
    )
    commands.add(
        "pull",
        away.pull,
        "read events, timeslots and sign-ups from Mobilize (needs a key)",
        "hubdesk pull",
    )
    one = commands.add(
        "import",
        roster.import_file,
        "bring in the sign-ups a host exported from Mobilize as CSV",
        "hubdesk import signups.csv --dry-run",
    )
    one.add_argument("file", metavar="FILE", help="the exported CSV")
    one.add_argument(
        "--event",
        default="",
        metavar="ID",
        help="the event of rows that name none: its number in Mobilize, or its id here",
    )
    one.add_argument("--dry-run", action="store_true", help="only show what would change")
    commands.add(
        "events",
        roster.events,
        "list the shifts with their ids, places, sign-ups and how many to expect",
        "hubdesk events",
    )


def _desk_commands(commands: Commands) -> None:
    one = commands.add(
        "search",
        desk.search,
        "find people by name, e-mail or the last four of a phone",
        "hubdesk search klein ana",
    )
    one.add_argument("text", nargs="+", metavar="TEXT", help="a few letters are enough")
    _timeslot(one)
    one = commands.add(
        "check-in", desk.check_in, "check somebody in", "hubdesk check-in ana@example.org"
    )
    _who(one)
    _timeslot(one)
    one.add_argument(
        "--confirm",
        action="store_true",
        help="also for another shift, a cancelled sign-up, or somebody not signed up",
    )
    one = commands.add(
        "undo",
        desk.undo,
        "take somebody's latest check-in or check-out back; both stay in their history",
        "hubdesk undo ana@example.org",
    )
    _who(one)
    desk.check_out_command(commands, _WHO)
    one = commands.add(
        "walk-in",
        desk.walk_in,
        "add somebody who is not on the list, and check them in",
        "hubdesk walk-in --first Ana --last Klein --email ana@example.org --zip 45402",
    )
    one.add_argument("--first", required=True, metavar="NAME", help="first name")
    one.add_argument("--last", required=True, metavar="NAME", help="last name")
    one.add_argument("--email", default="", help="Mobilize takes nobody without one")
    one.add_argument("--phone", default="", help="ten digits")
    one.add_argument("--zip", default="", help="five digits; Mobilize needs it too")
    one.add_argument(
        "--sms-consent", action="store_true", help="they said yes to text messages themselves"
    )
    one.add_argument("--language", default="", help="the language they would rather speak")
    one.add_argument("--first-time", action="store_true", help="this is their first phone bank")
    _timeslot(one)


def _floor_commands(commands: Commands) -> None:
    dialers = commands.group("dialer", "add, list or edit the dialers callers are put on")
    one = dialers.add(
        "add",
        floor.add,
        "add a dialer",
        "hubdesk dialer add --name 'Scale to Win' --kind scale_to_win "
        "--link https://dialer.example.org/tonight --min 8",
    )
    one.add_argument("--name", required=True, help="what it is called on the floor")
    one.add_argument("--kind", required=True, choices=floor.KINDS, help="the DNC's or a campaign's")
    one.add_argument(
        "--template", choices=floor.TEMPLATE_NAMES, help="begin with what is known of this dialer"
    )
    _dialer(one)
    dialers.add("list", floor.show, "list the dialers and who is on them", "hubdesk dialer list")
    one = dialers.add(
        "edit",
        floor.edit,
        "change a dialer; what is not named stays",
        "hubdesk dialer edit 'Scale to Win' --link https://dialer.example.org/tuesday",
    )
    one.add_argument("dialer", metavar="DIALER", help="its name or its id")
    one.add_argument("--name", help="a new name")
    one.add_argument("--kind", choices=floor.KINDS, help="the DNC's or a campaign's")
    _dialer(one)
    one = commands.add(
        "assign",
        floor.assign,
        "put somebody who is here on a dialer, or move them",
        "hubdesk assign ana@example.org 'Scale to Win'",
    )
    one.add_argument("who", metavar="WHO", help=_WHO)
    one.add_argument("dialer", metavar="DIALER", help="its name or its id")
    one.add_argument("--as", dest="joined_as", metavar="TEXT", help=stints.JOINED_AS)


def _rotation_commands(commands: Commands) -> None:
    session = commands.group("session", "open an evening, and how it spreads over the dialers")
    one = session.add(
        "open",
        rotation.open_session,
        "open the doors with a policy: the room in blocks, a split, or the caller's choice",
        "hubdesk session open --policy split",
    )
    how = one.add_mutually_exclusive_group(required=True)
    one.add_argument(
        "--rotation", type=int, metavar="MIN", help="minutes on one dialer of a split; 45 else"
    )
    how.add_argument("--policy", choices=rotation.POLICIES, help="one policy for the whole evening")
    how.add_argument(
        "--block",
        action="append",
        metavar="'TIME DIALERS'",
        help="a block of the evening, once for each: '18:20 Scale to Win', "
        "'19:10 Scale to Win 60%%, ThruTalk 40%%' or '19:40 choice Scale to Win, ThruTalk'",
    )
    one.add_argument(
        "--reason",
        default="",
        metavar="TEXT",
        help="a leader's reason for less of the DNC's dialer than the hub keeps for it",
    )
    _timeslot(one)
    one = commands.add(
        "floor",
        rotation.show,
        "show who calls where, who waits, who is on a break",
        "hubdesk floor",
    )
    _timeslot(one)
    one = commands.add(
        "rotate",
        rotation.rotate,
        "make the moves of the rotation that is due now, each with its reason",
        "hubdesk rotate --dry-run",
    )
    one.add_argument("--dry-run", action="store_true", help="list the moves, make none")
    _timeslot(one)
    one = commands.add(
        "break",
        rotation.take_break,
        "let a caller step away, with a floater on their seat",
        "hubdesk break ana@example.org --floater ben@example.org",
    )
    _who(one)
    one.add_argument("--floater", metavar="WHO", help="who keeps the seat meanwhile")
    one.add_argument("--back", action="store_true", help="the break is over")
    one = commands.add(
        "caller",
        rotation.note,
        "note what a caller has not got tonight, which dialer they asked for, or where they sit",
        "hubdesk caller ana@example.org --lacks phone --wants 'Scale to Win'",
    )
    _who(one)
    one.add_argument(
        "--lacks",
        action="append",
        choices=rotation.LACKS,
        help="may be given several times; `nothing` takes it back",
    )
    one.add_argument("--wants", metavar="DIALER", help="its name or its id; `any` takes it back")
    one.add_argument("--seat", metavar="WHERE", help="where they sit, empty takes it back")


def _closing_commands(commands: Commands) -> None:
    one = commands.add(
        "sync",
        away.sync,
        "deliver what waits to Mobilize and read back what it says",
        "hubdesk sync --dry-run",
    )
    one.add_argument(
        "--dry-run", action="store_true", help="list exactly what would be sent, and send nothing"
    )
    one.add_argument("--out", metavar="FILE", help="write that list to a CSV file")
    one = commands.add(
        "decide",
        closing.decide,
        "say whose word holds for somebody who is held or in conflict, and keep who said it",
        "hubdesk decide ana@example.org ours",
    )
    one.add_argument("who", nargs="+", metavar="WHO", help=_WHO)
    one.add_argument(
        "word",
        choices=closing.WORDS,
        help="ours, theirs (in a conflict); by-hand, leave-out (where held)",
    )
    one = commands.add(
        "report",
        report.report,
        "tell what an evening came to: who came, who called where, the DNC's share of the minutes",
        "hubdesk report",
    )
    _timeslot(one)
    one = commands.add(
        "closing",
        closing.closing,
        "show where everybody ended up: signed up, came, verified, and what is still open",
        "hubdesk closing",
    )
    _timeslot(one, "this shift alone (without: every shift of the day)")
    one = commands.add(
        "worksheet",
        away.worksheet,
        "list whom to set by hand in Mobilize, in the dashboard's own order",
        "hubdesk worksheet --out worksheet.csv",
    )
    one.add_argument("--out", metavar="FILE", help="write it there instead of showing it")
    one = commands.add(
        "verify",
        roster.verify,
        "read an export back: only what Mobilize says is called verified",
        "hubdesk verify signups.csv",
    )
    one.add_argument("file", metavar="FILE", help="the CSV exported after the evening")
    one = commands.add(
        "status", hub.status, "count roster, attendance, dialers and deliveries", "hubdesk status"
    )
    _timeslot(one, "count the attendance of this shift alone (without: of everything)")


def _window_commands(commands: Commands) -> None:
    one = commands.add(
        "kiosk",
        None,
        "open the screen volunteers check themselves in at; an open window is asked to do so",
        "hubdesk kiosk",
    )
    one.add_argument("--practice", action="store_true", help="on a made-up hub")


def _learning_commands(commands: Commands) -> None:
    one = commands.add(
        "practice-server",
        practice.serve,
        "serve a made-up Mobilize on this computer alone and print how to reach it",
        "hubdesk practice-server --port 8123",
    )
    one.add_argument("--port", type=practice.port, default=0, help="without: any free one")
    one.add_argument("--volunteers", type=practice.some, default=40, metavar="N", help="sign-ups")
    one.add_argument("--seed", type=int, default=1, metavar="S", help="the same people each time")
    one.add_argument(
        "--doors", type=practice.moment, metavar="TIME", help="when tonight's first shift starts"
    )
    commands.add(
        "rehearse",
        None,
        "play a whole evening on a made-up hub, through the real windows",
        "hubdesk rehearse --out rehearsal",
    )


_WHO = "an e-mail, an id, or a search that finds one person"


def _who(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("who", nargs="+", metavar="WHO", help=_WHO)


_SHIFT = "the shift (see: hubdesk events); without: the one running now, else the next"


def _timeslot(parser: argparse.ArgumentParser, what: str = _SHIFT) -> None:
    parser.add_argument("--timeslot", metavar="ID", help=what)


def _dialer(parser: argparse.ArgumentParser) -> None:
    """The options of a dialer's record: what is not given is None."""
    for option, metavar, what in (
        ("--link", "URL", "the link callers open; https"),
        ("--code", "C", "join code or ID"),
        ("--table", "WHERE", "where its callers sit, as 'Table 2'; the kiosk says it"),
        ("--campaign", "NAME", "whose campaign it is"),
        ("--password", "P", "the password callers type"),
        ("--daily-code", "C", "the code of the day"),
        ("--dial-in", "NUMBER", "the number callers dial"),
        ("--good-on", "DAY", "the day its link and codes are for: 2026-10-20, tonight, or any"),
        ("--calls-from", "TIME", "when calls may begin, as 09:00 on the voters' clock"),
        ("--calls-to", "TIME", "when calls end, as 21:00 on the voters' clock"),
        ("--voters-zone", "ZONE", "the voters' zone, as America/Phoenix; without: the event's"),
        ("--hours", "TEXT", "what else there is to say of calling hours"),
        ("--script-link", "URL", "where the script is; https"),
        ("--help-contact", "TEXT", "whom to ask when it fails"),
        ("--notes", "TEXT", "what goes wrong, and what then"),
    ):
        parser.add_argument(option, metavar=metavar, help=what)
    parser.add_argument(
        "--min", type=int, dest="min_callers", metavar="N", help="fewest callers at once"
    )
    for option, what in (
        ("--needs-account", "callers need an account"),
        ("--needs-phone", "callers need a phone"),
        ("--needs-computer", "callers need a computer"),
    ):
        parser.add_argument(option, action=argparse.BooleanOptionalAction, help=what)
