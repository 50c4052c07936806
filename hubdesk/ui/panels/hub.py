"""The Hub page: tonight's dialers, the leaders, how Mobilize is reached, and the hub itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.dialers import Dialer
from hubdesk.domain.leaders import Leader
from hubdesk.ui import language, theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.panels.dialer_row import dialer_row
from hubdesk.ui.panels.dialer_sheet import DialerSheet
from hubdesk.ui.panels.equipment import EquipmentCard
from hubdesk.ui.panels.hub_card import HubCard
from hubdesk.ui.panels.import_sheet import ImportSheet
from hubdesk.ui.panels.leader_sheet import LeaderSheet
from hubdesk.ui.panels.mobilize_card import KeyBox, MobilizeCard
from hubdesk.ui.panels.page import Page
from hubdesk.ui.room import Room, tr
from hubdesk.words.hub import ROLES
from hubdesk.words.languages import LANGUAGES
from hubdesk.words.leaders import training

__all__ = ["HubPage", "KeyBox"]


class HubPage(Page):
    """Everything a leader fills in; what changes per shift stands first."""

    def __init__(self, room: Room, keys: KeyBox) -> None:
        super().__init__()
        self._room = room
        self.add_dialer = kit.PrimaryButton(tr("Add dialer"), icon="plus")
        self.add_leader = kit.SecondaryButton(tr("Add"), icon="plus", name=tr("Add a leader"))
        self.add_dialer.clicked.connect(lambda: DialerSheet(self.window(), room).open())
        self.add_leader.clicked.connect(lambda: LeaderSheet(self.window(), room).open())
        self.dialers = kit.ListCard()
        self.leaders = kit.ListCard()
        self.mobilize = MobilizeCard(room, keys)
        self.mobilize.import_wanted.connect(lambda: ImportSheet(self.window(), room).open())
        # Once it is laid out: only then is its place known.
        self.mobilize.told.connect(lambda: QTimer.singleShot(0, self._show_told))
        self.theme = kit.SegmentedChoice(
            [("light", tr("Light")), ("dark", tr("Dark")), ("auto", tr("Like the system"))],
            name=tr("Look"),
            value=room.settings.get("theme", "auto"),
        )
        self.theme.chosen.connect(lambda key: room.desk.hub.set(room.by, theme=key))
        self.language = kit.SegmentedChoice(
            list(LANGUAGES.items()), name=tr("Language"), value=self._language()
        )
        self.language.chosen.connect(lambda key: room.desk.hub.set(room.by, language=key))
        self.hub_card = HubCard(room)
        self.equipment = EquipmentCard(room)
        self._lay_out()
        room.changed.connect(self._changed)
        room.shift_changed.connect(self._again)

    def shown(self) -> None:
        """Refresh and put the keyboard where a leader begins."""
        self.refresh()
        self.mobilize.show_settings()
        self.add_dialer.setFocus(Qt.FocusReason.OtherFocusReason)

    def tick(self) -> None:
        """Nothing here grows old by itself."""

    def refresh(self) -> None:
        """Read dialers, leaders and settings anew."""
        self._show_dialers(self._room.desk.floor.dialers())
        self._show_leaders(self._room.desk.leaders.all())
        self._show_hub()

    def _lay_out(self) -> None:
        self.from_next_start = kit.Text("", "small", "quiet", wrap=True)
        self.stored = kit.Text("", "small", "quiet", wrap=True)
        self.folder = kit.ElidedLabel("", "small", "quiet")
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(theme.S16)
        left.addWidget(kit.SectionTitle(tr("Dialers for tonight"), self.add_dialer))
        left.addWidget(self.dialers)
        left.addWidget(self.equipment)
        left.addSpacing(theme.S8)
        left.addWidget(kit.SectionTitle(tr("Mobilize")))
        left.addWidget(self.mobilize)
        left.addSpacing(theme.S8)
        left.addWidget(kit.SectionTitle(tr("This laptop"), self.theme, large=False))
        below = QVBoxLayout()
        below.setSpacing(2)
        spoken = QHBoxLayout()
        spoken.addWidget(kit.Text(tr("Language"), "body", "quiet"), 1)
        spoken.addWidget(self.language)
        below.addLayout(spoken)
        below.addWidget(self.from_next_start)
        below.addSpacing(theme.S8)
        below.addWidget(self.stored)
        below.addWidget(self.folder)
        left.addLayout(below)
        left.addStretch(1)
        right.addWidget(kit.SectionTitle(tr("Leaders"), self.add_leader))
        right.addWidget(self.leaders)
        right.addWidget(self.hub_card)
        right.addStretch(1)
        inside = QWidget()
        page = QHBoxLayout(inside)
        page.setContentsMargins(theme.S24, theme.S24, theme.S24, 22)
        page.setSpacing(theme.S24)
        page.addLayout(left, 6)
        page.addLayout(right, 5)
        self._scroll = kit.Scroll(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _show_told(self) -> None:
        if self.mobilize.said.isVisible():
            self._scroll.ensureWidgetVisible(self.mobilize.said, 0, theme.S24)

    def _show_dialers(self, dialers: list[Dialer]) -> None:
        self.dialers.clear()
        for dialer in dialers:
            self.dialers.add_row(dialer_row(self, self._room, dialer))
        if not dialers:
            self.dialers.add_row(
                kit.EmptyState(
                    "headset",
                    tr("No dialer yet"),
                    tr("Scale to Win is ready as a template: only tonight's link is missing."),
                )
            )

    def _show_leaders(self, leaders: list[Leader]) -> None:
        room = self._room
        today = room.desk.leaders.today(room.zone)
        on_duty = {one.leader.id for one in room.desk.leaders.duty()}
        self.leaders.clear()
        for leader in leaders:
            chosen = not any(one.has_pin for one in leaders) and leader.name == room.by
            parts = [
                tr(ROLES[leader.role]),
                tr("on duty") if chosen or leader.id in on_duty else "",
                tr("PIN set") if leader.has_pin else tr("no PIN yet"),
                leader.initials,
            ]
            kind: theme.Kind = "in" if leader.trained(today) else "look"
            trained = kit.Pill(training(leader, today, tr), kind)
            edit = kit.SecondaryButton(tr("Edit"), name=f"{tr('Edit')} {leader.name}", size="small")
            edit.clicked.connect(
                lambda _=False, one=leader: LeaderSheet(self.window(), room, one).open()
            )
            said = " · ".join(part for part in parts if part)
            self.leaders.add_row(
                kit.ListRow(
                    leader.name, said, leading=kit.Avatar(leader.name), trailing=[trained, edit]
                )
            )
        if not leaders:
            self.leaders.add_row(
                kit.EmptyState(
                    "people",
                    tr("No leaders yet"),
                    tr("Add the host first, then whoever helps, with the day they were trained."),
                )
            )

    def _show_hub(self) -> None:
        room = self._room
        self.hub_card.refresh()
        self.equipment.refresh()
        counts = room.desk.hub.status().roster
        self.stored.setText(
            tr("{signups} sign-ups of {people} people, encrypted on this laptop only.").format(
                signups=f"{counts['signups']:,}", people=f"{counts['people']:,}"
            )
        )
        folder = str(room.desk.context.store.path.parent)
        self.folder.setText(folder)
        self.folder.setAccessibleName(tr("Data folder: {folder}").format(folder=folder))
        self.theme.choose(room.settings.get("theme", "auto"))
        self._show_language()

    def _language(self) -> str:
        """Answer the code of the language the hub's windows speak from their next start."""
        return language.spoken(self._room.settings.get("language", "") or language.now())

    def _show_language(self) -> None:
        chosen = self._language()
        self.language.choose(chosen)
        later = chosen != language.now()
        words = tr("HubDesk speaks {language} from its next start.")
        self.from_next_start.setText(words.format(language=LANGUAGES[chosen]) if later else "")
        self.from_next_start.setVisible(later)

    def _changed(self, change: Change) -> None:
        if change.kinds & {Kind.DIALER, Kind.HUB, Kind.ROSTER}:
            self._again()

    def _again(self) -> None:
        if self.isVisible():  # otherwise `shown` reads everything anyway
            self.refresh()
