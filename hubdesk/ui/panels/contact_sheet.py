"""The sheet that asks for the e-mail or ZIP code Mobilize wants of somebody who is held."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QWidget

from hubdesk.errors import Problem
from hubdesk.store.lines import Line
from hubdesk.ui import theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.room import Room, tr
from hubdesk.words import sync


class ContactSheet(kit.Sheet):
    """Corrects how a person is reached, and sends what was held for want of it."""

    def __init__(self, window: QWidget, room: Room, line: Line) -> None:
        why, _ = sync.REASONS[line.reason]
        super().__init__(window, line.contact.full_name, tr(why))
        self._room = room
        self._line = line
        self.email = kit.LabeledField(tr("E-mail"))
        self.zip_code = kit.LabeledField(tr("ZIP code"))
        self.phone = kit.LabeledField(tr("Phone"), placeholder=tr("optional"))
        self.email.set_text(line.contact.email)
        self.zip_code.set_text(line.contact.zip_code)
        self.phone.set_text(line.contact.phone)
        self.body.addWidget(self.email)
        both = QHBoxLayout()
        both.setSpacing(theme.S16)
        both.addWidget(self.zip_code)
        both.addWidget(self.phone)
        self.body.addLayout(both)
        self.add_back()
        self.add_main(tr("Save"), self._save)

    def _save(self) -> None:
        """Save what was typed; what is not right, or still holds them, is said in place."""
        fields = {
            "email_invalid": self.email,
            "zip_code_invalid": self.zip_code,
            "phone_invalid": self.phone,
        }
        for field in fields.values():
            field.set_error(None)
        contact = replace(
            self._line.contact,
            email=self.email.text(),
            zip_code=self.zip_code.text(),
            phone=self.phone.text(),
        )
        try:
            still = self._room.desk.deliveries.complete_contact(
                self._line.person_id, contact, self._room.by
            )
        except Problem as problem:
            said = self._room.said(problem)
            if problem.code in fields:
                fields[problem.code].set_error(said.todo)
                fields[problem.code].setFocus()
            else:
                self.set_error(f"{said.what} {said.todo}")
            return
        if still:
            self.set_error(f"{tr('Saved.')} {tr(sync.REASONS[still[0]][0])}")
            return
        self.close()
