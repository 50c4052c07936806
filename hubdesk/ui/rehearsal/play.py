"""Playing the rehearsal: a folder of its own, the windows, the story, and whether it adds up."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from hubdesk.bootstrap import Practice, open_practice
from hubdesk.clock import SetClock
from hubdesk.domain.ids import TimeslotId
from hubdesk.domain.selfservice import BY
from hubdesk.store.stints import stints
from hubdesk.ui.rehearsal.floor import SECOND_BLOCK, SPLIT
from hubdesk.ui.rehearsal.report import Check, table, write_page, write_summary

if TYPE_CHECKING:
    from hubdesk.ui.rehearsal.evening import ByHand

ZONE = ZoneInfo("America/New_York")


_SCREENS = [
    {"name": name, "x": x, "y": 0, "width": 1280, "height": 720}
    for name, x in (("host", 0), ("volunteers", 1280))
]


def run(argv: Sequence[str]) -> int:
    """Play an evening; 0 only if every count adds up, 1 if not, 2 for wrong usage."""
    parser = argparse.ArgumentParser(
        prog="hubdesk rehearse", description="Play a practice evening through the real windows."
    )
    parser.add_argument(
        "--volunteers", type=int, default=40, help="sign-ups for tonight (4 to 400)"
    )
    parser.add_argument("--seed", type=int, default=1, help="another number, another evening")
    parser.add_argument("--out", type=Path, help="where pictures and report go")
    asked = parser.parse_args(argv)
    if not 4 <= asked.volunteers <= 400:
        parser.error("--volunteers takes a number from 4 to 400")
    out = asked.out or Path(tempfile.mkdtemp(prefix="hubdesk-rehearsal-"))
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError:
        sys.stderr.write(f"{out} cannot be written to.\nChoose another folder with --out.\n")
        return 1
    if sys.platform == "linux" and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    home = Path(tempfile.mkdtemp(prefix="hubdesk-practice-"))
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        os.environ["QT_QPA_PLATFORM"] = two_screens(home)
    try:
        return _play(home, out, asked.volunteers, asked.seed)
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _play(home: Path, out: Path, volunteers: int, seed: int) -> int:
    # Imported here: Qt asks for its platform when it is loaded, and --help needs none of it.
    from PySide6.QtTest import QTest

    from hubdesk.ui import theme
    from hubdesk.ui.app import make_app
    from hubdesk.ui.opening import Opened
    from hubdesk.ui.rehearsal.evening import Evening
    from hubdesk.ui.rehearsal.hands import Hands, NotSeen
    from hubdesk.ui.windows.host import PAGES, HostWindow

    today = datetime.now(ZONE)
    doors = today.replace(hour=18, minute=0, second=0, microsecond=0)
    clock = SetClock(doors - timedelta(minutes=25))
    app = make_app()
    theme.apply(app, "light")
    practice = open_practice(home, clock=clock, volunteers=volunteers, seed=seed, doors=doors)
    practice.station.desk.hub.set(theme="light")
    opened = Opened(practice.station, practice)
    window = HostWindow()
    window.furnish()
    window.show()
    hands = Hands(window, out)
    story: Evening | None = None
    wrong = ""
    try:
        opened.show_in(window)
        window.activateWindow()
        QTest.qWait(50)
        story = Evening(practice, opened, window, hands, clock, doors=doors, seed=seed)
        try:
            story.play()
        except NotSeen as missing:
            wrong = f"not seen: {missing}"
            hands.picture("where it stopped")
        checks = add_up(story.by_hand, practice, story.on_mobilize)
        theme.apply(app, "dark")
        for page, (name, _icon, _words) in enumerate(PAGES, start=1):
            hands.press("Esc", f"Ctrl+{page}")
            hands.picture(f"{name}, dark")
        theme.apply(app, "light")
        _tell(out, story.by_hand, checks, wrong, hands.presses, volunteers, seed)
    finally:
        window.stop()
        opened.close()
        window.close()
        window.deleteLater()
        app.processEvents()
    adds_up = not wrong and all(check.right for check in checks)
    return 0 if adds_up else 1


def two_screens(folder: Path) -> str:
    """Answer the platform of a laptop nobody sees that has a second screen, described in a file."""
    told = folder / "screens.json"
    told.write_text(json.dumps({"screens": _SCREENS}), encoding="utf-8")
    return f"offscreen:configfile={told}"


def add_up(by_hand: ByHand, practice: Practice, on_mobilize: int) -> list[Check]:
    """Hold the count by hand against what HubDesk says, and what stands in Mobilize."""
    desk, hub = practice.station.desk, practice.hub
    shift = desk.hub.shift(TimeslotId(str(hub.first_shift)))
    assert shift is not None
    evening = desk.hub.evening(shift)
    deliveries = desk.deliveries.counts()
    closing = desk.deliveries.closing(shift)
    tonight = hub.mobilize.attendances_of(hub.tonight)
    twice = Counter((one.person.user_id, one.timeslot.id) for one in tonight)
    came = len(by_hand.here) + len(by_hand.left)
    signups = [hit.signup for hit in desk.finder.everybody(shift) if hit.signup]
    arrived_by = [one.mark.arrived_by for one in signups if one.mark]
    with practice.station.store.read() as connection:
        every = stints(connection)
    rotations = {shift.starts_at + timedelta(minutes=at) for at in (SECOND_BLOCK, SPLIT)}
    rotated = sum(stint.started_at in rotations for stint in every)
    return [
        Check("here", len(by_hand.here), evening.here),
        Check("left", len(by_hand.left), evening.left),
        Check("by themselves, at the kiosk", by_hand.by_themselves, arrived_by.count(BY)),
        Check("walk-ins", len(by_hand.walk_ins), evening.walk_ins),
        Check("did not come", by_hand.no_show, evening.no_show),
        Check("unmarked", 0, evening.unmarked),
        Check("came to another shift", len(by_hand.moved), closing.moved.people),
        Check("came, in the closing table", came, closing.came.people),
        Check("closing tables that do not add up", 0, int(not closing.adds_up)),
        Check("moved by the rotations", by_hand.moves, rotated),
        Check("on Mobilize tonight", on_mobilize + by_hand.created, len(tonight)),
        Check("there twice", 0, sum(count - 1 for count in twice.values())),
        Check(
            "verified",
            came + by_hand.no_show + len(by_hand.moved) - by_hand.held - by_hand.conflict,
            deliveries["verified"],
        ),
        Check("need a leader", by_hand.held, deliveries["held"]),
        Check("Mobilize says otherwise", by_hand.conflict, deliveries["conflict"]),
        Check(
            "waiting, being sent, to set",
            0,
            sum(deliveries[state] for state in ("waiting", "sending", "sent", "worksheet")),
        ),
        Check("taken back", by_hand.undone, deliveries["cancelled"]),
    ]


def _tell(
    out: Path,
    by_hand: ByHand,
    checks: list[Check],
    wrong: str,
    presses: int,
    volunteers: int,
    seed: int,
) -> None:
    """Leave summary and page, and print the table."""
    pictures = sorted(out.glob("[0-9][0-9]-*.png"))
    told: dict[str, object] = {
        "volunteers": volunteers,
        "seed": seed,
        "key_presses": presses,
        "wrong": wrong,
        "steps": by_hand.steps,
        "pictures": [path.name for path in pictures],
    }
    write_summary(out, checks, told)
    all_right = not wrong and all(check.right for check in checks)
    sentence = f"{volunteers} sign-ups, {presses} key presses. " + (
        "Every count adds up." if all_right else f"It does not add up. {wrong}"
    )
    write_page(out, "A rehearsed evening", sentence, checks, pictures)
    sys.stdout.write("\n".join(by_hand.steps) + "\n\n" + table(checks) + "\n\n")
    sys.stdout.write(f"{sentence}\nPictures and report: {out / 'report.html'}\n")
