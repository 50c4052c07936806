"""The card over the floor: the DNC dialer's share of the calling minutes, and what keys do now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from hubdesk.domain.blocks import DNC_SHARE
from hubdesk.ui import theme
from hubdesk.ui.room import tr
from hubdesk.ui.widgets import Card, ElidedLabel, Meter, Text


class ShareCard(Card):
    """The share against the hub's floor on the left, the moves possible on the right."""

    def __init__(self) -> None:
        super().__init__(padding=16, spacing=0)
        caption = tr("DNC dialer, share of calling minutes")
        label = Text(caption, "label", "quiet")
        label.setFont(theme.font("label", theme.SEMIBOLD))
        self._meter = Meter(0.0, DNC_SHARE, "accent", rest="campaign", height=10, name=caption)
        self._meter.setMinimumWidth(120)
        self._percent = Text("", "figure")
        self._floor = Text("", "body", "quiet")
        self._moves = ElidedLabel("", "label", "quiet")
        self._moves.setFont(theme.font("label", theme.SEMIBOLD))
        self._keys = ElidedLabel("", "body", "quiet")
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
        row.setSpacing(20)
        row.addLayout(bar, 2)
        row.addWidget(self._percent)
        row.addWidget(self._floor)
        row.addLayout(said, 3)
        self.add(row)

    def show_share(self, share: float | None) -> None:
        """Show the share of the minutes called so far; None before anybody called."""
        self._meter.set(share or 0.0, DNC_SHARE)
        self._percent.setText("" if share is None else f"{round(share * 100)} %")
        self._percent.setVisible(share is not None)
        floor = round(DNC_SHARE * 100)
        below = share is not None and share < DNC_SHARE
        words = tr("below the hub's floor, {floor} %") if below else tr("hub's floor {floor} %")
        if share is None:
            words = tr("nobody has called yet")
        self._floor.setText(words.format(floor=floor))
        self._floor.set_tone("look" if below else "quiet")
        self._percent.set_tone("look" if below else "ink")

    def show_moves(self, selected: int, columns: Sequence[tuple[str, str]]) -> None:
        """Say what the keys do now: with cards selected where each digit takes them."""
        if not selected:
            self._moves.setText(tr("Arrows choose, Space selects"))
            self._keys.setText(tr("Move a card with its column's digit, or drag it"))
            return
        one = tr("1 selected, press")
        self._moves.setText(
            one if selected == 1 else tr("{count} selected, press").format(count=selected)
        )
        self._keys.setText(" · ".join(f"{key} {name}" for key, name in columns if key))
