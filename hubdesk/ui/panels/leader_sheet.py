"""The sheet for a leader: name, initials and role, and the way to their training and their PIN."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from hubdesk.domain.days import read_day
from hubdesk.domain.leaders import Leader, Role
from hubdesk.errors import Problem
from hubdesk.ui import theme, times
from hubdesk.ui import widgets as kit
from hubdesk.ui.panels.pin_sheet import PinSheet
from hubdesk.ui.panels.training_sheet import TrainingSheet
from hubdesk.ui.room import Room, tr
from hubdesk.words import leaders as words
from hubdesk.words.hub import ROLES


class LeaderSheet(kit.Sheet):
    """Adds a leader or changes one; a training day is asked for where no modules are noted."""

    def __init__(self, window: QWidget, room: Room, leader: Leader | None = None) -> None:
        super().__init__(
            window,
            tr("Change the leader") if leader else tr("Add a leader"),
            tr("Leaders stand on the record of what they do at the desk."),
        )
        self._room = room
        self._leader = leader
        self._over = window
        self.name = kit.LabeledField(tr("Name"))
        self.initials = kit.LabeledField(tr("Initials"), placeholder=tr("of the name"))
        self.initials.edit.setMaxLength(8)
        self.initials.setMaximumWidth(130)
        self.role = kit.LabeledChoice(
            tr("Role"), [(role.value, tr(said)) for role, said in ROLES.items()], value="co_host"
        )
        self.trained = kit.LabeledField(tr("Training done on"), placeholder=tr("empty: not yet"))
        self.body.addLayout(_beside(self.name, self.initials))
        self.body.addLayout(_beside(self.role, self.trained))
        self.trained.setHidden(leader is not None and bool(leader.trainings))
        if leader is not None:
            self._show(leader)
        self.add_back()
        self.add_main(tr("Save") if leader else tr("Add leader"), self._save)

    def _show(self, leader: Leader) -> None:
        """Fill the fields and offer what only a leader who is kept can have."""
        self.name.set_text(leader.name)
        self.initials.set_text(leader.initials)
        self.role.choose(leader.role.value)
        self.trained.set_text(times.written(leader.trained_on))
        room = self._room
        training = kit.SecondaryButton(tr("Edit"), size="small", name=tr("Training"))
        pin = kit.SecondaryButton(
            tr("Change") if leader.has_pin else tr("Set"), size="small", name=tr("PIN")
        )
        retire = kit.SecondaryButton(tr("Retire"), size="small")
        training.clicked.connect(lambda: self._go_on(TrainingSheet))
        pin.clicked.connect(lambda: self._go_on(PinSheet))
        retire.clicked.connect(self._retire)
        standing = words.training(leader, room.desk.leaders.today(room.zone), tr)
        card = kit.Card(padding=0, spacing=0, elevated=False)
        card.add(
            kit.ListRow(tr("Training"), standing, trailing=[training]),
            kit.Rule(),
            kit.ListRow(tr("PIN"), tr("set") if leader.has_pin else tr("none yet"), trailing=[pin]),
            kit.Rule(),
            kit.ListRow(tr("Retire"), tr("what they did keeps their name"), trailing=[retire]),
        )
        self.body.addWidget(card)

    def _go_on(self, sheet: type[TrainingSheet | PinSheet]) -> None:
        """Keep what was changed here and go on to another sheet of the same leader."""
        kept = self._keep()
        if kept is not None:
            self.go_on(sheet(self._over, self._room, kept))

    def _retire(self) -> None:
        leader, room = self._leader, self._room
        if leader is None:
            return
        self.close()
        kit.Sheet.confirm(
            self._over,
            tr("Retire {name}?").format(name=leader.name),
            tr(
                "They leave the list and go off duty, and their PIN opens nothing any more. "
                "Everything they did keeps their name."
            ),
            tr("Retire"),
            lambda: room.desk.leaders.retire(leader.id, room.by),
            danger=True,
        )

    def _save(self) -> None:
        if self._keep() is not None:
            self.close()

    def _keep(self) -> Leader | None:
        """Keep the leader as typed; None where something is wrong, which is said in its place."""
        for field in (self.name, self.initials, self.trained):
            field.set_error(None)
        try:
            trained = read_day(self.trained.text())
        except ValueError:
            self.trained.set_error(tr("Not a day, such as 3 Sep 2026"))
            self.trained.setFocus()
            return None
        role = Role(self.role.value())
        try:
            return self._room.desk.leaders.put(
                self.name.text(),
                role,
                trained,
                self._leader.id if self._leader else "",
                initials=self.initials.text(),
                by=self._room.by,
            )
        except Problem as problem:
            self._say(problem)
            return None

    def _say(self, problem: Problem) -> None:
        said = self._room.said(problem)
        where = {
            "leader_needs_name": (self.name, said.todo),
            "leader_name_long": (self.name, said.todo),
            "initials_taken": (self.initials, tr("Taken")),
            "initials_malformed": (self.initials, tr("One to four letters")),
        }.get(problem.code)
        if where is None:
            self.set_error(f"{said.what} {said.todo}")
            return
        field, told = where
        field.set_error(told)
        field.setFocus()


def _beside(*fields: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.S16)
    for field in fields:
        row.addWidget(field, 1)
    return row
