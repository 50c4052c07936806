"""The sheet behind the person at the rail's foot: who is on duty, signing in and signing off."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.domain.leaders import Duty
from hubdesk.errors import Problem
from hubdesk.ui import theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.room import Room, tr
from hubdesk.words.hub import ROLES


class DutySheet(kit.Sheet):
    """Signs leaders in by initials and PIN; where nobody has a PIN, one is chosen by name."""

    def __init__(self, window: QWidget, room: Room) -> None:
        super().__init__(
            window,
            tr("On duty"),
            tr("Whoever signed in last is on every record from then on."),
        )
        self._room = room
        self._on = QVBoxLayout()
        self.body.addLayout(self._on)
        self.initials = kit.LabeledField(tr("Initials"), may_be_wrong=False)
        self.pin = kit.LabeledField(tr("PIN"), secret=True, may_be_wrong=False)
        self.initials.edit.setMaxLength(8)
        self.pin.edit.setMaxLength(8)
        self.chosen = kit.LabeledChoice(tr("On duty now"), [], may_be_wrong=False)
        if room.desk.leaders.any_pin():
            self._ask_for_pin()
        else:
            self._ask_for_name()

    def _ask_for_pin(self) -> None:
        self.body.addSpacing(theme.S8)
        row = QHBoxLayout()
        row.setSpacing(theme.S16)
        row.addWidget(self.initials, 2)
        row.addWidget(self.pin, 3)
        self.body.addLayout(row)
        self._show_on_duty()
        self.add_back()
        self.add_main(tr("Sign in"), self._sign_in)

    def _show_on_duty(self) -> None:
        """List who is on duty, last signed in first, each with a way off."""
        while (item := self._on.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        on = self._room.desk.leaders.duty()
        if not on:
            said = tr("Nobody has signed in: the record says {name}.").format(name=self._room.by)
            self._on.addWidget(kit.Text(said, "body", "quiet", wrap=True))
            return
        card = kit.ListCard()
        for place, one in enumerate(reversed(on)):
            card.add_row(self._row(one, on_record=place == 0))
        self._on.addWidget(card)

    def _row(self, one: Duty, *, on_record: bool) -> QWidget:
        leader = one.leader
        off = kit.SecondaryButton(
            tr("Sign off"), size="small", name=tr("Sign off {name}").format(name=leader.name)
        )
        off.clicked.connect(lambda: self._sign_off(one))
        since = tr("{role} · since {clock}").format(
            role=tr(ROLES[leader.role]), clock=self._room.clock(one.begun_at)
        )
        trailing: list[QWidget] = [kit.Pill(tr("on the record"), "in")] if on_record else []
        return kit.ListRow(
            leader.name, since, leading=kit.Avatar(leader.name), trailing=[*trailing, off]
        )

    def _sign_in(self) -> None:
        if self.initials.text() and not self.pin.text() and self.initials.edit.hasFocus():
            self.pin.setFocus(Qt.FocusReason.TabFocusReason)
            return
        pin = self.pin.text()
        self.pin.edit.clear()
        try:
            self._room.desk.leaders.sign_in(self.initials.text(), pin)
        except Problem as problem:
            said = self._room.said(problem)
            self.set_error(f"{said.what} {said.todo}")
            self.pin.setFocus()
            return
        self.close()

    def _sign_off(self, one: Duty) -> None:
        self._room.desk.leaders.sign_off(one.leader.id)
        self._show_on_duty()
        self.initials.setFocus()

    def _ask_for_name(self) -> None:
        """Without PINs the record says whom the desk names; how to have PINs is said below."""
        room = self._room
        names = [one.name for one in room.desk.leaders.all()]
        for name in (room.settings.get("host_name", ""), room.by):
            if name and name not in names:
                names.insert(0, name)
        for name in names:
            self.chosen.combo.addItem(name, name)
        self.chosen.choose(room.by)
        self.body.addWidget(self.chosen)
        how = tr("Give leaders a PIN on the Hub page, and each signs in with initials and PIN.")
        self.body.addWidget(kit.Text(how, "small", "quiet", wrap=True))
        self.add_back()
        self.add_main(tr("Keep"), self._keep_name)

    def _keep_name(self) -> None:
        self._room.desk.hub.set(self._room.by, on_duty=self.chosen.value())
        self.close()
