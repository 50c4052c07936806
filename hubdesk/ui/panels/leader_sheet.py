"""The sheets for a leader and for the hub's own name, host and zone."""

from __future__ import annotations

from datetime import date
from zoneinfo import available_timezones

from dateutil.parser import ParserError, parse
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hubdesk.errors import Problem
from hubdesk.store.leaders import Leader, Role
from hubdesk.ui import theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.room import Room, tr
from hubdesk.words.hub import ROLES


def _day(text: str) -> date | None:
    """Read a day as people write it; None for nothing. ValueError for what is no day."""
    try:
        return parse(text).date() if text else None
    except (ParserError, OverflowError) as trouble:
        raise ValueError from trouble


class LeaderSheet(kit.Sheet):
    """Adds a leader or changes one: name, role, and the day their training was done."""

    def __init__(self, window: QWidget, room: Room, leader: Leader | None = None) -> None:
        super().__init__(
            window,
            tr("Change the leader") if leader else tr("Add a leader"),
            tr("Leaders stand on the record of what they do at the desk."),
        )
        self._room = room
        self._leader = leader
        self.name = kit.LabeledField(tr("Name"))
        self.role = kit.LabeledChoice(
            tr("Role"), [(role.value, tr(said)) for role, said in ROLES.items()], value="co_host"
        )
        self.trained = kit.LabeledField(tr("Training done on"), placeholder=tr("empty: not yet"))
        if leader is not None:
            self.name.set_text(leader.name)
            self.role.choose(leader.role.value)
            day = leader.trained_on
            self.trained.set_text(f"{day.day} {day:%b %Y}" if day else "")
        self.body.addWidget(self.name)
        row = QHBoxLayout()
        row.setSpacing(theme.S16)
        row.addWidget(self.role, 1)
        row.addWidget(self.trained, 1)
        self.body.addLayout(row)
        back = kit.SecondaryButton(tr("Go back"), key="Esc")
        save = kit.PrimaryButton(tr("Save") if leader else tr("Add leader"), key="Enter")
        back.clicked.connect(self.close)
        save.clicked.connect(self._save)
        self.add_button(back)
        self.add_button(save)

    def _save(self) -> None:
        self.name.set_error(None)
        self.trained.set_error(None)
        try:
            trained = _day(self.trained.text())
        except ValueError:
            self.trained.set_error(tr("Not a day, such as 3 Sep 2026"))
            self.trained.setFocus()
            return
        leader_id = self._leader.id if self._leader else ""
        role = Role(self.role.value())
        try:
            self._room.desk.leaders.put(self.name.text(), role, trained, leader_id)
        except Problem as problem:
            said = self._room.said(problem)
            if problem.code == "leader_needs_name":
                self.name.set_error(said.todo)
                self.name.setFocus()
            else:
                self.set_error(f"{said.what} {said.todo}")
            return
        self.close()


class HubSheet(kit.Sheet):
    """Changes the hub's name, the host's name and the zone used where an export gives none."""

    def __init__(self, window: QWidget, room: Room) -> None:
        super().__init__(window, tr("The hub"), tr("Names are for your own screens and reports."))
        self._room = room
        self.hub_name = kit.LabeledField(tr("Your hub"))
        self.host_name = kit.LabeledField(tr("Host"))
        self.zone = kit.LabeledField(tr("Time zone"), placeholder="America/New_York")
        self.hub_name.set_text(room.settings.get("hub_name", ""))
        self.host_name.set_text(room.settings.get("host_name", ""))
        self.zone.set_text(room.settings.get("zone", ""))
        for field in (self.hub_name, self.host_name, self.zone):
            self.body.addWidget(field)
        back = kit.SecondaryButton(tr("Go back"), key="Esc")
        save = kit.PrimaryButton(tr("Save"), key="Enter")
        back.clicked.connect(self.close)
        save.clicked.connect(self._save)
        self.add_button(back)
        self.add_button(save)

    def _save(self) -> None:
        zone = self.zone.text()
        for field, words in (
            (self.hub_name, tr("Your hub's name")),
            (self.host_name, tr("A name")),
        ):
            field.set_error(None if field.text() else tr("{what} is needed").format(what=words))
        self.zone.set_error(None)
        if zone and zone not in available_timezones():
            self.zone.set_error(tr("Not a time zone, such as America/New_York"))
            self.zone.setFocus()
            return
        if not self.hub_name.text() or not self.host_name.text():
            return
        values = {"hub_name": self.hub_name.text(), "host_name": self.host_name.text()}
        if zone:
            values["zone"] = zone
        try:
            self._room.desk.hub.set(self._room.by, **values)
        except Problem as problem:
            said = self._room.said(problem)
            self.set_error(f"{said.what} {said.todo}")
            return
        self.close()
