"""The sheet before a screen is handed to volunteers: what is locked, what is not, where, by whom.

Where no leader has a PIN it asks for one: without it nobody could take the screen back.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hubdesk import paths
from hubdesk.domain.ids import LeaderId
from hubdesk.domain.leaders import Leader, Role, check_pin, free_initials
from hubdesk.ui import theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.panels.new_pin import NewPin
from hubdesk.ui.room import Room, tr
from hubdesk.words import locks

_WIDTH = 680

SOUND = "kiosk_sound"
"""The hub's setting: "yes" where the kiosk sounds; it begins without."""


class KioskSheet(kit.Sheet):
    """Enter agrees and starts; Esc leaves everything as it is."""

    agreed = Signal(str)
    """The name of the screen that is handed over."""

    def __init__(
        self,
        window: QWidget,
        room: Room,
        screens: list[str],
        screen: str,
        system: locks.System | None = None,
    ) -> None:
        super().__init__(
            window,
            tr("Hand this screen to volunteers"),
            tr("They check themselves in there, one after the other."),
            width=_WIDTH,
        )
        self._room = room
        self._screen = screen
        self.screens: kit.SegmentedChoice | None = None
        self._leaders = self._who()
        self.who = kit.LabeledChoice(
            tr("Who comes back with it"),
            [(one.name, f"{one.name} · {one.initials}") for one in self._leaders],
            may_be_wrong=False,
        )
        self.pin = NewPin(room)
        if len(screens) > 1:
            self._ask_which(screens)
        self._needs_pin = not room.desk.leaders.any_pin()
        if self._needs_pin:
            self._ask_for_pin()
        else:
            self._say_who()
        self.sound = kit.CheckRow(tr("A quiet sound when somebody is in, or a digit was wrong"))
        self.sound.setChecked(bool(room.settings.get(SOUND)))
        self.body.addWidget(self.sound)
        self._say_locks(system or locks.of(sys.platform))
        self.add_back()
        self._main = self.add_main(tr("Hand it over"), self._go)

    def open(self) -> None:
        """Show the sheet; Enter agrees, unless a PIN has to be typed first."""
        super().open()
        first: QWidget = self.pin.first if self._needs_pin else self._main
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def _ask_which(self, screens: list[str]) -> None:
        options = [
            (name, tr("Screen {number} · {name}").format(number=number, name=name))
            for number, name in enumerate(screens, start=1)
        ]
        self.screens = kit.SegmentedChoice(options, name=tr("Screen"), value=self._screen)
        self._head(tr("Which screen"))
        self.body.addWidget(self.screens)
        said = tr("You go on working on the other one.")
        self.body.addWidget(kit.Text(said, "small", "quiet", wrap=True))

    def _ask_for_pin(self) -> None:
        self._head(tr("First a PIN to come back with"))
        said = tr("No leader has one yet. Four to eight digits; you type them at the kiosk.")
        self.body.addWidget(kit.Text(said, "body", "quiet", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(theme.S16)
        row.addWidget(self.who, 3, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.pin.first, 2)
        row.addWidget(self.pin.again, 2)
        self.body.addLayout(row)

    def _say_who(self) -> None:
        have = [one for one in self._leaders if one.has_pin]
        names = ", ".join(f"{one.name} ({one.initials})" for one in have)
        said = tr("Initials and PIN bring HubDesk back: {names}.").format(names=names)
        self.body.addWidget(self._line("key", "accent", said))

    def _say_locks(self, system: locks.System) -> None:
        self._head(tr("HubDesk locks itself"))
        for line in locks.LOCKED:
            self.body.addWidget(self._line("check", "in", tr(line)))
        self._head(locks.only_the_system(system, tr))
        self.body.addWidget(self._line("warning", "look", tr(system.opens)))
        for number, step in enumerate(system.steps, start=1):
            self.body.addWidget(kit.Text(f"{number}. {tr(step)}", "body", wrap=True))
        where = locks.where(paths.recipes() / system.recipe, tr)
        self.body.addWidget(kit.Text(where, "small", "quiet", wrap=True))

    def _head(self, words: str) -> None:
        self.body.addSpacing(theme.S8)
        self.body.addWidget(kit.Text(words, "heading"))

    def _line(self, icon: str, tone: theme.Tone, words: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S12)
        row.addWidget(kit.Icon(icon, tone, 20))
        row.addWidget(kit.Text(words, "body", wrap=True), 1)
        return line

    def _who(self) -> list[Leader]:
        """List whose PIN it may be, who is on duty first; a hub without leaders has its host."""
        known = self._room.desk.leaders.all()
        if not known:
            name = self._room.by
            return [Leader(LeaderId(""), name, Role.HOST, None, free_initials(name, set()))]
        return sorted(known, key=lambda one: one.name != self._room.by)

    def _go(self) -> None:
        if self._needs_pin and not self.pin.keep(self._set_pin):
            return
        self._screen = self.screens.value() if self.screens else self._screen
        if self.sound.isChecked() != bool(self._room.settings.get(SOUND)):
            self._room.desk.hub.set(
                self._room.by, **{SOUND: "yes" if self.sound.isChecked() else ""}
            )
        self.close()
        self.agreed.emit(self._screen)

    def _set_pin(self, pin: str, again: str) -> None:
        """Give it to whoever was chosen, who becomes a leader only with a PIN that can be one."""
        leaders, by = self._room.desk.leaders, self._room.by
        leader = next(one for one in self._leaders if one.name == self.who.value())
        check_pin(pin, again)
        if not leader.id:
            leader = leaders.put(leader.name, leader.role, by=by)
        leaders.set_pin(leader.id, pin, again, by)
