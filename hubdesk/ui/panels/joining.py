"""What a caller needs to join a dialer, on a card large enough to be held up to a phone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.desk.finder import Hit
from hubdesk.domain.dialers import Dialer, short_link
from hubdesk.domain.ids import SignUpId
from hubdesk.domain.people import said_phone
from hubdesk.domain.roster import day_of
from hubdesk.errors import Problem
from hubdesk.store.floor import Caller
from hubdesk.ui import theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.panels.dialer_sheet import DialerSheet
from hubdesk.ui.panels.table_cards import TableCardSheet
from hubdesk.ui.qr import QrCode
from hubdesk.ui.room import Room, tr
from hubdesk.words import dialers as words

QR = 280
"""Pixels: a phone an arm's length away reads it, and the sheet still fits the least window."""

_LONG = 48
"""A longer link is said in smaller letters."""

BREAKS = "\u200b"
"""Where a link may go on in the next line; nobody sees it."""


class JoiningSheet(kit.Sheet):
    """The dialer's QR and codes; for somebody who is on it, also the phone or login they use.

    `login` is what they use already, `offered` their own phone, which one press takes.
    """

    def __init__(
        self,
        window: QWidget,
        room: Room,
        dialer: Dialer,
        *,
        signup_id: SignUpId | None = None,
        name: str = "",
        login: str = "",
        offered: str = "",
    ) -> None:
        title = tr("{name} joins {dialer}") if name else tr("Join {dialer}")
        super().__init__(window, title.format(name=name, dialer=dialer.name), width=760)
        self._room = room
        self._dialer = dialer
        self._day = day_of(room.shift, room.now(), room.zone)
        self._signup_id = signup_id
        link = dialer.link_on(self._day)
        self.qr = QrCode(link, QR) if link else None
        self.link = _value(short_link(link), "header" if len(link) < _LONG else "heading")
        self.login = kit.LabeledField(
            tr("Phone or login they use there"), placeholder=tr("as they typed it")
        )
        self.login.set_text(login)
        self.own_phone = kit.SecondaryButton(
            tr("Their own: {phone}").format(phone=said_phone(offered)), size="small"
        )
        self.own_phone.clicked.connect(lambda: self.login.set_text(offered))
        self.own_phone.setVisible(bool(offered) and offered != login)
        self._lay_out(words.missing(dialer, self._day, tr))
        self._add_buttons(can_join=dialer.can_be_joined(self._day))

    def _lay_out(self, missing: str) -> None:
        dialer, told = self._dialer, QVBoxLayout()
        told.setSpacing(theme.S8)
        if missing:
            told.addWidget(kit.Banner("look", f"{missing}."))
        hours = words.hours(dialer, self._room.now(), self._room.zone, tr)
        if hours:
            told.addWidget(kit.Banner("look", f"{hours}.", icon="clock"))
        if self.qr is not None:
            told.addWidget(self.link)
        told.addLayout(_grid(words.facts(dialer, self._day, tr), "header"))
        if self._signup_id is not None and dialer.can_be_joined(self._day):
            told.addWidget(self.login)
            told.addWidget(self.own_phone, 0, Qt.AlignmentFlag.AlignLeft)
        steps = words.steps(dialer, tr)
        if steps:
            told.addWidget(kit.Text("\n".join(steps), "body", wrap=True))
        told.addLayout(_grid([*words.seats(dialer, tr), *words.beside(dialer, tr)], "body"))
        told.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(theme.S24)
        if self.qr is not None:
            held_up = kit.Card(padding=theme.S4, elevated=False)
            held_up.add(self.qr)
            row.addWidget(held_up, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(told, 1)
        self.body.addLayout(row)

    def _add_buttons(self, *, can_join: bool) -> None:
        self.add_back()
        if not can_join:
            self._main = self.add_main(tr("Add tonight's link"), self._add_link)
            return
        self.copy = kit.SecondaryButton(tr("Copy"), icon="copy")
        self.copy.clicked.connect(self._copy)
        self.card = kit.SecondaryButton(tr("Table card"), icon="printer")
        self.card.clicked.connect(self._table_card)
        self.add_button(self.copy)
        self.add_button(self.card)
        if self._signup_id is not None:
            keep = kit.PrimaryButton(tr("Keep it"), key="Enter")
            keep.clicked.connect(self._keep)
        else:
            keep = kit.PrimaryButton(tr("Done"), key="Enter")
            keep.clicked.connect(self.close)
        self.add_button(keep)
        self._main = keep

    def open(self) -> None:
        """Put the keyboard where Enter does what it says: the field, else the main button."""
        super().open()
        if self._signup_id is None or not self.login.isVisible():
            self._main.setFocus(Qt.FocusReason.PopupFocusReason)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(words.as_text(self._dialer, self._day, tr))
        self.copy.set_words(tr("Copied"))

    def _table_card(self) -> None:
        self.close()
        TableCardSheet(self._window, self._room, self._dialer.id).open()

    def _add_link(self) -> None:
        self.close()
        DialerSheet(self._window, self._room, self._dialer).open()

    def _keep(self) -> None:
        """Keep the phone or login with the stint; empty stays as it was."""
        if self._signup_id is not None and self.login.text():
            try:
                self._room.desk.floor.note_login(self._signup_id, self.login.text(), self._room.by)
            except Problem as problem:
                self.login.set_error(self._room.said(problem).what)
                self.login.edit.setFocus()
                return
        self.close()


def joining_sheet(
    window: QWidget, room: Room, dialer: Dialer, caller: Caller | None = None
) -> JoiningSheet:
    """Make the sheet for a dialer, or for somebody who is on it, with their phone at hand."""
    if caller is None:
        return JoiningSheet(window, room, dialer)
    return JoiningSheet(
        window,
        room,
        dialer,
        signup_id=caller.signup_id,
        name=caller.contact.full_name,
        login=caller.joined_as,
        offered=caller.contact.phone,
    )


def joining_for(window: QWidget, room: Room, dialer: Dialer, hit: Hit | None) -> JoiningSheet:
    """Make the sheet for somebody found at the desk who is on it; None: for who goes there."""
    if hit is None or hit.signup is None:
        return JoiningSheet(window, room, dialer)
    open_now = [one for one in room.desk.floor.stints(hit.id) if one.lasts]
    return JoiningSheet(
        window,
        room,
        dialer,
        signup_id=hit.signup.id,
        name=hit.contact.full_name,
        login=open_now[-1].joined_as if open_now else "",
        offered=hit.contact.phone,
    )


def _value(words_: str, role: theme.Role) -> kit.Text:
    """Show what is read off or typed; a long link goes on in the next line."""
    text = kit.Text(words_.replace("/", f"/{BREAKS}").replace(".", f".{BREAKS}"), role, wrap=True)
    text.setAccessibleName(words_)
    return text


def _grid(facts: list[tuple[str, str]], role: theme.Role) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.S16)
    grid.setVerticalSpacing(theme.S4)
    grid.setColumnStretch(1, 1)
    for place, (label, value) in enumerate(facts):
        grid.addWidget(kit.Text(label, "small", "quiet"), place, 0)
        grid.addWidget(_value(value, role), place, 1)
    return grid
