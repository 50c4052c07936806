"""The card over the floor: the DNC dialer's share, the rotation that comes next, and its key."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from hubdesk.desk.rotation import Rotation
from hubdesk.domain.blocks import DNC_SHARE
from hubdesk.domain.dialers import Dialer
from hubdesk.domain.ids import DialerId, SignUpId
from hubdesk.domain.rotation import left_short
from hubdesk.ui import theme
from hubdesk.ui.room import Room, tr
from hubdesk.ui.widgets import Card, ElidedLabel, Meter, PrimaryButton, SecondaryButton, Text
from hubdesk.words import floor as words_of
from hubdesk.words.floor import ASKS_WHY

_WIDE = 880


class ShareCard(Card):
    """The share against the hub's floor on the left, the next rotation on the right.

    While cards are selected, the right side says where each key takes them.
    """

    def __init__(self, room: Room) -> None:
        super().__init__(padding=16, spacing=0)
        self._room = room
        self._proposal: tuple[str, str, bool] = "", "", False
        caption = tr("DNC dialer, share of calling minutes")
        label = ElidedLabel(caption, "label", "quiet")
        label.setFont(theme.font("label", theme.SEMIBOLD))
        self._meter = Meter(0.0, DNC_SHARE, "accent", rest="campaign", height=10, name=caption)
        self._meter.setMinimumWidth(96)
        self._percent = Text("", "figure")
        self._floor = Text("", "body", "quiet")
        self._moves = ElidedLabel("", "label", "quiet")
        self._moves.setFont(theme.font("label", theme.SEMIBOLD))
        self._keys = Text("", "body", "quiet", wrap=True)
        self.why = SecondaryButton(tr("Why?"), size="small", name=tr(ASKS_WHY))
        self.why.setToolTip(tr(ASKS_WHY))
        self.look = PrimaryButton(tr("Look and apply"), key="R")
        bar = QVBoxLayout()
        bar.setSpacing(theme.S8)
        bar.addWidget(label)
        bar.addWidget(self._meter)
        said = QVBoxLayout()
        said.setSpacing(0)
        for words in (self._moves, self._keys):
            words.setAlignment(Qt.AlignmentFlag.AlignRight)
            said.addWidget(words)
        row = QHBoxLayout()
        row.setSpacing(theme.S16)
        row.addLayout(bar, 2)
        row.addWidget(self._percent)
        row.addWidget(self._floor)
        row.addWidget(self.why)
        row.addLayout(said, 3)
        row.addWidget(self.look)
        self.add(row)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the floor to the mark on the meter where the rotation needs the room."""
        super().resizeEvent(event)
        self._floor.setVisible(self.width() >= _WIDE)

    def show_share(self, share: float | None, floor: float) -> None:
        """Show the share of the minutes called so far; None before anybody called."""
        self._meter.set(share or 0.0, floor)
        self._percent.setText("" if share is None else f"{round(share * 100)} %")
        self._percent.setVisible(share is not None)
        below = share is not None and share < floor
        words = tr("below the hub's floor, {floor} %") if below else tr("hub's floor {floor} %")
        if share is None:
            words = tr("nobody has called yet")
        self._floor.setText(words.format(floor=round(floor * 100)))
        self._floor.set_tone("look" if below else "quiet")
        self._meter.setToolTip(self._floor.text())
        self._percent.set_tone("look" if below else "ink")

    def show_rotation(
        self,
        due: Rotation | None,
        dialers: Mapping[DialerId, Dialer],
        seats: Mapping[SignUpId, DialerId],
        now: datetime,
    ) -> None:
        """Say when the room moves next, how many, and what that does to the waits.

        The waits are counted from `seats`, who is on which dialer on the screen: what is said never
        contradicts the columns, a dialer that is closed or in no block included.
        """
        if due is None:
            self._proposal = "", "", False
            return
        count = len(due.plan.moves)
        moves = tr("1 move proposed") if count == 1 else tr("{count} moves proposed")
        when = tr("No rotation ahead")
        if due.at is not None:
            at = self._room.clock(due.at)
            over = due.at <= now
            when = (tr("Rotation due since {time}") if over else tr("Next rotation {time}")).format(
                time=at
            )
        elif count:
            when = tr("Rotation now")
        before = left_short(Counter(seats.values()), dialers)
        if not count:
            short = [words_of.is_short(one, dialers[one.dialer_id], tr) for one in before]
            self._proposal = when, "; ".join((tr("nobody needs to move"), *short)), bool(short)
            return
        moved = {one.person: one.target for one in due.plan.moves if one.target in dialers}
        after = left_short(Counter({**seats, **moved}.values()), dialers)
        short = [words_of.left_short(one, dialers[one.dialer_id], tr) for one in after]
        comes = "; ".join(short) or words_of.nobody_short(bool(before), tr)
        self._proposal = f"{when} · {moves.format(count=count)}", comes, bool(short)

    def show_moves(self, selected: int, dialers: int) -> None:
        """Say what comes next; with cards selected where each key takes them.

        The dialers' names stand over their columns beside their keys: here they would be cut.
        """
        if not selected:
            when, comes, look = self._proposal
            self._moves.setText(when)
            self._keys.setText(comes)
            self._keys.set_tone("look" if look else "quiet")
            return
        one = tr("1 selected, press")
        self._moves.setText(
            one if selected == 1 else tr("{count} selected, press").format(count=selected)
        )
        self._keys.set_tone("quiet")
        waits = tr("0 waits · B break")
        to = (
            tr("1 to {last} a dialer").format(last=min(dialers, 9))
            if dialers > 1
            else tr("1 calls")
        )
        self._keys.setText(f"{to} · {waits}" if dialers else waits)
