"""The hub's own card: its name and venue, its people at the DNC, and the four steps."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout

from hubdesk.domain.programme import ABOUT
from hubdesk.ui import theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.panels.hub_sheet import HubSheet
from hubdesk.ui.panels.steps import Steps
from hubdesk.ui.room import Room, tr
from hubdesk.words.leaders import ABOUT as TITLES


class HubCard(kit.Card):
    """One card for everything the programme knows the group by."""

    def __init__(self, room: Room) -> None:
        super().__init__(spacing=theme.S12)
        self._room = room
        self.edit = kit.SecondaryButton(tr("Edit"), name=tr("Edit the hub"), size="small")
        self.edit.clicked.connect(lambda: HubSheet(self.window(), room).open())
        self.name = kit.ElidedLabel("", "body_strong")
        self._values = {name: kit.ElidedLabel("", "body") for name in ABOUT if name != "hub_name"}
        lines = QGridLayout()
        lines.setHorizontalSpacing(theme.S16)
        lines.setVerticalSpacing(theme.S4)
        lines.setColumnStretch(1, 1)
        lines.addWidget(self.name, 0, 0, 1, 2)
        for row, (name, value) in enumerate(self._values.items(), 1):
            lines.addWidget(kit.Text(tr(TITLES[name]), "body", "quiet"), row, 0)
            lines.addWidget(value, row, 1)
        self.steps = Steps(room)
        self.add(
            kit.SectionTitle(tr("The hub"), self.edit, large=False), lines, kit.Rule(), self.steps
        )

    def refresh(self) -> None:
        """Show the settings and the steps as they are now."""
        settings = self._room.settings
        self.name.setText(settings.get("hub_name", "") or tr("Your hub has no name yet"))
        for name, label in self._values.items():
            value = settings.get(name, "")
            label.setText(value or tr("not noted yet"))
            label.set_tone("ink" if value else "quiet")
        self.steps.refresh()
