"""The sheet on which a leader fills in a dialer: the few things that matter, then the rest."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.domain.dialers import TEMPLATES, Dialer, DialerKind
from hubdesk.domain.ids import DialerId
from hubdesk.domain.roster import day_of
from hubdesk.errors import Problem
from hubdesk.ui import theme, times
from hubdesk.ui import widgets as kit
from hubdesk.ui.room import Room, tr
from hubdesk.words.dialers import VOTERS_ZONES
from hubdesk.words.hub import DIALER_KINDS

_TEXTS: tuple[tuple[str, str, str, bool], ...] = (
    ("campaign", "Campaign", "", False),
    ("table", "Where they sit", "Table 2", False),
    ("password", "Password", "optional", True),
    ("daily_code", "Daily code", "changes at midnight", False),
    ("dial_in", "Dial-in number", "optional", False),
    ("calls_from", "Calls from", "09:00", False),
    ("calls_to", "Calls until", "21:00", False),
    ("hours", "More on hours", "optional", False),
    ("script_link", "Script link", "https://", False),
    ("help_contact", "Who helps", "optional", False),
    ("notes", "Notes for callers", "", False),
)
"""The rest of a dialer's fields in their order: name, label, placeholder, and is it secret."""

_NEEDS = (
    ("needs_account", "Needs an account"),
    ("needs_phone", "Needs a phone"),
    ("needs_computer", "Needs a computer"),
)


class DialerSheet(kit.Sheet):
    """Adds a dialer from a template, or changes one; links are https or empty."""

    def __init__(self, window: QWidget, room: Room, dialer: Dialer | None = None) -> None:
        super().__init__(
            window,
            tr("Change the dialer") if dialer else tr("Add a dialer"),
            tr("Links and codes change every shift; the rest comes with the template."),
            width=560,
        )
        self._room = room
        self._tonight = day_of(room.shift, room.now(), room.zone).isoformat()
        self._dialer = dialer or replace(TEMPLATES["Scale to Win"], id=DialerId(""))
        self.template: kit.LabeledChoice | None = None
        if dialer is None:
            names = [(name, name) for name in TEMPLATES]
            self.template = kit.LabeledChoice(tr("Which dialer"), names)
            self.template.combo.currentIndexChanged.connect(self._from_template)
        self.name = kit.LabeledField(tr("Name"))
        self.kind = kit.LabeledChoice(
            tr("Whose"), [(kind.value, tr(said)) for kind, said in DIALER_KINDS.items()]
        )
        self.link = kit.LabeledField(tr("Link"), placeholder=tr("https://, as it was sent"))
        self.code = kit.LabeledField(tr("Join code or ID"), placeholder=tr("optional"))
        self.min_callers = kit.LabeledField(tr("Fewest callers"))
        self.min_callers.edit.setMaxLength(4)
        self.good_on = kit.LabeledChoice(tr("Link and codes for"), [])
        zones = [("", tr("ours")), *((zone, tr(said)) for zone, said in VOTERS_ZONES)]
        self.zone = kit.LabeledChoice(tr("Voters' zone"), zones)
        self.texts = {
            name: kit.LabeledField(tr(label), placeholder=tr(hint), secret=secret)
            for name, label, hint, secret in _TEXTS
        }
        self.needs = {name: kit.CheckRow(tr(label)) for name, label in _NEEDS}
        self.more = kit.SecondaryButton(tr("More"), icon="chevron-down", size="small")
        self.more.clicked.connect(self._toggle)
        self._lay_out()
        self.add_back()
        self.add_main(tr("Save") if dialer else tr("Add dialer"), self._save)
        self._fill(self._dialer)
        self.link.edit.textEdited.connect(self._link_typed)

    def _lay_out(self) -> None:
        if self.template is not None:
            self.body.addWidget(self.template)
        self.body.addLayout(_side_by_side(self.name, self.kind))
        self.body.addWidget(self.link)
        self.body.addLayout(_side_by_side(self.code, self.good_on, self.min_callers))
        row = QHBoxLayout()
        row.addWidget(self.more)
        row.addStretch(1)
        self.body.addLayout(row)
        self._rest = QWidget()
        self._rest.setProperty("ground", "none")
        column = QVBoxLayout(self._rest)
        column.setContentsMargins(0, theme.S8, 0, 0)
        column.setSpacing(theme.S8)
        texts = self.texts
        column.addLayout(_side_by_side(texts["campaign"], texts["table"], texts["password"]))
        column.addLayout(_side_by_side(texts["daily_code"], texts["dial_in"]))
        column.addLayout(_side_by_side(texts["calls_from"], texts["calls_to"], self.zone))
        column.addLayout(_side_by_side(texts["hours"], texts["help_contact"]))
        column.addWidget(texts["script_link"])
        column.addWidget(texts["notes"])
        for box in self.needs.values():
            column.addWidget(box)
        self._rest.hide()
        self.body.addWidget(self._rest)

    def _toggle(self) -> None:
        shown = self._rest.isHidden()
        self._rest.setVisible(shown)
        self.more.set_words(tr("Less") if shown else tr("More"))
        if shown:
            self.reveal(self.needs["needs_computer"])
            self.reveal(self.texts["campaign"])
        else:
            self._place()

    def _from_template(self) -> None:
        if self.template is not None:
            self._fill(replace(TEMPLATES[self.template.value()], link=self.link.text()))

    def _link_typed(self) -> None:
        """Take a new Scale to Win link for tonight's: the DNC sends one for each shift."""
        if self.kind.value() == DialerKind.SCALE_TO_WIN:
            self.good_on.choose(self._tonight)

    def _fill(self, dialer: Dialer) -> None:
        self._dialer = dialer
        self.name.set_text(dialer.name)
        self.kind.choose(dialer.kind.value)
        self.link.set_text(dialer.link)
        self.code.set_text(dialer.code)
        self.min_callers.set_text(str(dialer.min_callers))
        for name, field in self.texts.items():
            field.set_text(getattr(dialer, name))
            field.edit.setCursorPosition(0)
        for name, box in self.needs.items():
            box.setChecked(getattr(dialer, name))
        self._fill_days(dialer)
        if self.zone.combo.findData(dialer.voters_zone) < 0:
            self.zone.combo.addItem(dialer.voters_zone, dialer.voters_zone)
        self.zone.choose(dialer.voters_zone)

    def _fill_days(self, dialer: Dialer) -> None:
        """Offer tonight, any day, and the day it was for."""
        days = {self._tonight: tr("tonight only"), "": tr("any day")}
        if dialer.good_on not in days:
            before = date.fromisoformat(dialer.good_on)
            days[dialer.good_on] = times.named(before)
        self.good_on.combo.clear()
        for day, said in days.items():
            self.good_on.combo.addItem(said, day)
        is_new_dnc = not dialer.id and dialer.kind is DialerKind.SCALE_TO_WIN
        self.good_on.choose(self._tonight if is_new_dnc else dialer.good_on)

    def _typed(self) -> Dialer:
        fewest = self.min_callers.text() or "1"
        texts = {name: field.text() for name, field in self.texts.items()}
        return Dialer(
            self._dialer.id,
            self.name.text(),
            DialerKind(self.kind.value()),
            link=self.link.text(),
            code=self.code.text(),
            min_callers=int(fewest) if fewest.isdecimal() else -1,
            campaign=texts["campaign"],
            table=texts["table"],
            password=texts["password"],
            daily_code=texts["daily_code"],
            dial_in=texts["dial_in"],
            hours=texts["hours"],
            calls_from=texts["calls_from"],
            calls_to=texts["calls_to"],
            voters_zone=self.zone.value(),
            good_on=self.good_on.value(),
            script_link=texts["script_link"],
            help_contact=texts["help_contact"],
            notes=texts["notes"],
            needs_account=self.needs["needs_account"].isChecked(),
            needs_phone=self.needs["needs_phone"].isChecked(),
            needs_computer=self.needs["needs_computer"].isChecked(),
        )

    def _save(self) -> None:
        """Save; what is not right is said under its field."""
        script = self.texts["script_link"]
        begins = self.texts["calls_from"]
        for field in (self.name, self.link, script, self.min_callers, begins):
            field.set_error(None)
        try:
            self._room.desk.floor.put_dialer(self._typed(), self._room.by)
        except Problem as problem:
            wrong = {
                "dialer_needs_name": self.name,
                "dialer_name_taken": self.name,
                "dialer_min_callers": self.min_callers,
                "dialer_link_not_https": self.link,
                "dialer_hours": begins,
            }.get(problem.code)
            if wrong is self.link and _is_https(self.link.text()):
                wrong = script
            if wrong in (script, begins):
                self._rest.setVisible(True)
                self.reveal(wrong)
            said = self._room.said(problem)
            if wrong is None:
                self.set_error(f"{said.what} {said.todo}")
                return
            wrong.set_error(said.what.split(". ")[0].rstrip(".") + ".")
            wrong.setFocus()
            return
        self.close()


def _is_https(link: str) -> bool:
    return not link or link.startswith("https://")


def _side_by_side(*fields: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.S16)
    for field in fields:
        row.addWidget(field, 1)
    return row
