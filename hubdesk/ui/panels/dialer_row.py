"""A dialer on the Hub page: whose it is, what it asks of callers, and whether its link is here."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hubdesk.domain.dialers import Dialer, DialerKind
from hubdesk.domain.roster import day_of
from hubdesk.ui import widgets as kit
from hubdesk.ui.panels.dialer_sheet import DialerSheet
from hubdesk.ui.panels.joining import JoiningSheet
from hubdesk.ui.room import Room, tr
from hubdesk.words import dialers as words


def dialer_row(page: QWidget, room: Room, dialer: Dialer) -> kit.ListRow:
    """Make the row; what callers need is one press away, and so is what is missing."""
    day = day_of(room.shift, room.now(), room.zone)
    dnc = dialer.kind is DialerKind.SCALE_TO_WIN
    trailing: list[QWidget] = [
        kit.Pill(tr("DNC"), "accent") if dnc else kit.Pill(tr("campaign"), "campaign")
    ]
    if dialer.can_be_joined(day):
        join = kit.SecondaryButton(tr("Join"), name=f"{tr('Join')}: {dialer.name}")
        join.clicked.connect(lambda: JoiningSheet(page.window(), room, dialer).open())
        trailing.append(join)
    said = tr("Edit") if dialer.link_on(day) else tr("Add link")
    make = kit.SecondaryButton if dialer.link_on(day) or not dnc else kit.PrimaryButton
    edit = make(said, name=f"{said}: {dialer.name}")
    edit.clicked.connect(lambda: DialerSheet(page.window(), room, dialer).open())
    trailing.append(edit)
    return kit.ListRow(dialer.name, about(dialer, room), trailing=trailing)


def about(dialer: Dialer, room: Room) -> str:
    """Say in one line what callers need to know of a dialer."""
    now, zone = room.now(), room.zone
    day = day_of(room.shift, now, zone)
    needs = {
        (True, True): tr("wants an account and a phone"),
        (True, False): tr("wants an account"),
        (False, True): tr("wants a phone"),
        (False, False): tr("no account needed"),
    }[dialer.needs_account, dialer.needs_phone]
    parts = [
        words.link_said(dialer, day, tr),
        words.hours_said(dialer, now, zone, tr),
        tr("code {code}").format(code=dialer.code) if dialer.code else "",
        tr("{count} or more").format(count=dialer.min_callers) if dialer.min_callers > 1 else "",
        needs,
        dialer.hours,
    ]
    return " · ".join(part for part in parts if part)
