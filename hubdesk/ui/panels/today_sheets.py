"""What the Today page asks in a sheet: tonight's link, or a reason to go without."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from hubdesk.domain.dialers import TEMPLATES, Dialer, DialerKind, check_link
from hubdesk.domain.ids import TimeslotId
from hubdesk.domain.roster import day_of
from hubdesk.errors import Problem
from hubdesk.ui.room import Room, tr
from hubdesk.ui.widgets import LabeledField, Sheet

_HTTPS = "https://…"


def dnc_dialer(dialers: list[Dialer]) -> Dialer:
    """Choose the dialer tonight's link belongs to: the hub's Scale to Win, or a new one."""
    known = [one for one in dialers if one.kind is DialerKind.SCALE_TO_WIN]
    without = [one for one in known if not one.link]
    return (without or known or [TEMPLATES["Scale to Win"]])[0]


def put_link(room: Room, link: str) -> None:
    """Keep tonight's link on the Scale to Win dialer, made from its template if there is none."""
    tidy = check_link(link)
    tonight = day_of(room.shift, room.now(), room.zone).isoformat()
    before = dnc_dialer(room.desk.floor.dialers())
    room.desk.floor.put_dialer(replace(before, link=tidy, good_on=tonight), room.by)


def ask_link(room: Room, window: QWidget) -> Sheet:
    """Ask for tonight's Scale to Win link."""
    sheet = Sheet(
        window,
        tr("Tonight's Scale to Win link"),
        tr("The DNC sends a new one for each shift. Paste it whole."),
    )
    field = LabeledField(tr("Scale to Win link"), placeholder=_HTTPS)

    def keep() -> None:
        if not field.text():
            field.set_error(tr("Paste the link first."))
            return
        try:
            put_link(room, field.text())
        except Problem as problem:
            field.set_error(room.said(problem).what)
            return
        sheet.close()

    field.edit.textChanged.connect(lambda: field.set_error(None))
    sheet.body.addWidget(field)
    sheet.add_back()
    sheet.add_main(tr("Keep the link"), keep)
    sheet.open()
    return sheet


def ask_for_doors(room: Room, window: QWidget, timeslot_id: TimeslotId) -> Sheet:
    """Ask for the link the doors wait for, or a leader's reason to go without; then open them."""
    said = room.said(Problem("doors_need_dnc"))
    sheet = Sheet(window, tr("Before the doors open"), f"{said.what} {said.todo}", width=520)
    link = LabeledField(tr("Scale to Win link"), placeholder=_HTTPS)
    reason = LabeledField(
        tr("Or: why this evening goes without it"),
        placeholder=tr("the reason is kept with the evening"),
    )

    def open_them() -> None:
        if not link.text() and not reason.text():
            link.set_error(tr("Paste the link, or give a reason below."))
            return
        try:
            if link.text():
                put_link(room, link.text())
            room.desk.floor.open_doors(timeslot_id, room.by, reason.text())
        except Problem as problem:
            link.set_error(room.said(problem).what)
            return
        sheet.close()

    link.edit.textChanged.connect(lambda: link.set_error(None))
    reason.edit.textChanged.connect(lambda: link.set_error(None))
    sheet.body.addWidget(link)
    sheet.body.addWidget(reason)
    sheet.add_back()
    sheet.add_main(tr("Open the doors"), open_them)
    sheet.open()
    return sheet
