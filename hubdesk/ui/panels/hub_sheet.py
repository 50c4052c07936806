"""The sheet for the hub's own card: its name, venue, people at the DNC, and zone."""

from __future__ import annotations

from zoneinfo import available_timezones

from PySide6.QtWidgets import QGridLayout, QWidget

from hubdesk.errors import Problem
from hubdesk.ui import theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.room import Room, tr


class HubSheet(kit.Sheet):
    """Changes what the hub card shows; only the hub's name and a host are asked of everybody."""

    def __init__(self, window: QWidget, room: Room) -> None:
        super().__init__(window, tr("The hub"), tr("For your own screens and reports."), width=600)
        self._room = room
        self.fields = {
            "hub_name": kit.LabeledField(tr("Your hub")),
            "host_name": kit.LabeledField(tr("Host")),
            "home_venue": kit.LabeledField(tr("Home venue")),
            "organizer": kit.LabeledField(tr("DNC organizer")),
            "organization": kit.LabeledField(tr("Mobilize organization")),
            "event_campaign": kit.LabeledField(tr("Event campaign")),
            "zone": kit.LabeledField(tr("Time zone"), placeholder="America/New_York"),
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.S16)
        grid.setVerticalSpacing(theme.S4)
        for place, (name, field) in enumerate(self.fields.items()):
            field.set_text(room.settings.get(name, ""))
            grid.addWidget(field, place // 2, place % 2)
            grid.setColumnStretch(place % 2, 1)
        self.body.addLayout(grid)
        self.add_back()
        self.add_main(tr("Save"), self._save)

    def _save(self) -> None:
        values = {name: field.text() for name, field in self.fields.items()}
        wrong = {}
        for name, what in (("hub_name", tr("Your hub's name")), ("host_name", tr("A name"))):
            if not values[name]:
                wrong[name] = tr("{what} is needed").format(what=what)
        if values["zone"] and values["zone"] not in available_timezones():
            wrong["zone"] = tr("Not a time zone, such as America/New_York")
        for name, field in self.fields.items():
            field.set_error(wrong.get(name))
        if wrong:
            self.fields[next(iter(wrong))].setFocus()
            return
        if not values["zone"]:
            del values["zone"]
        try:
            self._room.desk.hub.set(self._room.by, **values)
        except Problem as problem:
            said = self._room.said(problem)
            self.set_error(f"{said.what} {said.todo}")
            return
        self.close()
