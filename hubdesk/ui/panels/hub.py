"""The Hub page: tonight's dialers, the leaders, how Mobilize is reached, and the hub itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.dialers import Dialer, DialerKind
from hubdesk.store.leaders import Leader
from hubdesk.ui import theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.panels.dialer_sheet import DialerSheet
from hubdesk.ui.panels.import_sheet import ImportSheet
from hubdesk.ui.panels.leader_sheet import HubSheet, LeaderSheet
from hubdesk.ui.panels.mobilize_card import KeyBox, MobilizeCard
from hubdesk.ui.panels.page import Page
from hubdesk.ui.room import Room, tr
from hubdesk.words.hub import ROLES

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
        self.on_duty = kit.LabeledChoice(tr("On duty now"), [], may_be_wrong=False)
        self.on_duty.combo.activated.connect(self._duty)
        self.theme = kit.SegmentedChoice(
            [("light", tr("Light")), ("dark", tr("Dark")), ("auto", tr("Like the system"))],
            name=tr("Look"),
            value=room.settings.get("theme", "auto"),
        )
        self.theme.chosen.connect(lambda key: room.desk.hub.set(room.by, theme=key))
        self.edit_hub = kit.SecondaryButton(tr("Edit"), name=tr("Edit the hub"), size="small")
        self.edit_hub.clicked.connect(lambda: HubSheet(self.window(), room).open())
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
        self.hub_card = kit.Card(spacing=theme.S8)
        head = kit.SectionTitle(tr("The hub"), self.edit_hub, large=False)
        self.hub_name = kit.Text("", "body", "quiet", wrap=True)
        self.stored = kit.Text("", "body", "quiet", wrap=True)
        self.folder = kit.ElidedLabel("", "small", "quiet")
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        look = kit.Text(tr("Look"), "label", "quiet")
        look.setFont(theme.font("label", theme.SEMIBOLD))
        self.hub_card.add(head, self.hub_name, self.stored, self.folder)
        self.hub_card.body.addSpacing(theme.S4)
        self.hub_card.add(self.on_duty, look, self.theme)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(theme.S16)
        left.addWidget(kit.SectionTitle(tr("Dialers for tonight"), self.add_dialer))
        left.addWidget(self.dialers)
        left.addSpacing(theme.S8)
        left.addWidget(kit.SectionTitle(tr("Mobilize")))
        left.addWidget(self.mobilize)
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
            dnc = dialer.kind is DialerKind.SCALE_TO_WIN
            pill = kit.Pill(tr("DNC"), "accent") if dnc else kit.Pill(tr("campaign"), "campaign")
            said = tr("Edit") if dialer.link else tr("Add link")
            make = kit.SecondaryButton if dialer.link or not dnc else kit.PrimaryButton
            edit = make(said, name=f"{said}: {dialer.name}")
            edit.clicked.connect(
                lambda _=False, one=dialer: DialerSheet(self.window(), self._room, one).open()
            )
            self.dialers.add_row(kit.ListRow(dialer.name, _about(dialer), trailing=[pill, edit]))
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
        self.leaders.clear()
        for leader in leaders:
            role = tr(ROLES[leader.role])
            said = f"{role} · {tr('on duty')}" if leader.name == room.by else role
            trained = (
                kit.Pill(tr("trained"), "in")
                if leader.trained_on
                else kit.Pill(tr("not trained yet"), "look")
            )
            edit = kit.SecondaryButton(tr("Edit"), name=f"{tr('Edit')} {leader.name}", size="small")
            edit.clicked.connect(
                lambda _=False, one=leader: LeaderSheet(self.window(), room, one).open()
            )
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
        names = [leader.name for leader in leaders]
        for name in (room.settings.get("host_name", ""), room.by):
            if name and name not in names:
                names.insert(0, name)
        combo = self.on_duty.combo
        combo.clear()
        for name in names:
            combo.addItem(name, name)
        self.on_duty.choose(room.by)
        self.on_duty.setVisible(len(names) > 1)

    def _show_hub(self) -> None:
        room = self._room
        settings, shift = room.settings, room.shift
        name = settings.get("hub_name", "") or tr("Your hub has no name yet")
        venue = shift.venue if shift and shift.venue else ""
        host = settings.get("host_name", "")
        hosted = tr("hosted by {host}").format(host=host) if host else ""
        self.hub_name.setText(" · ".join(part for part in (name, hosted, venue, room.zone) if part))
        counts = room.desk.hub.status().roster
        self.stored.setText(
            tr("{signups} sign-ups of {people} people, encrypted on this laptop only.").format(
                signups=f"{counts['signups']:,}", people=f"{counts['people']:,}"
            )
        )
        folder = str(room.desk.context.store.path.parent)
        self.folder.setText(folder)
        self.folder.setAccessibleName(tr("Data folder: {folder}").format(folder=folder))
        self.theme.choose(settings.get("theme", "auto"))

    def _duty(self, _place: int) -> None:
        self._room.desk.hub.set(self._room.by, on_duty=self.on_duty.value())

    def _changed(self, change: Change) -> None:
        if change.kinds & {Kind.DIALER, Kind.HUB, Kind.ROSTER}:
            self._again()

    def _again(self) -> None:
        if self.isVisible():  # otherwise `shown` reads everything anyway
            self.refresh()


def _about(dialer: Dialer) -> str:
    """Say in one line what callers need to know of a dialer."""
    needs = {
        (True, True): tr("wants an account and a phone"),
        (True, False): tr("wants an account"),
        (False, True): tr("wants a phone"),
        (False, False): tr("no account needed"),
    }[dialer.needs_account, dialer.needs_phone]
    parts = [
        "" if dialer.link else tr("no link yet"),
        tr("code {code}").format(code=dialer.code) if dialer.code else "",
        tr("{count} or more").format(count=dialer.min_callers) if dialer.min_callers > 1 else "",
        needs,
        dialer.hours,
    ]
    return " · ".join(part for part in parts if part)
