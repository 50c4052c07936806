"""The card with the run of show: how late it is, its time line, and what moves it on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hubdesk.domain.agenda import RunOfShow, Stage
from hubdesk.ui import theme
from hubdesk.ui.models.agenda import Axis, ItemView
from hubdesk.ui.panels.agenda_line import TimeLine
from hubdesk.ui.room import tr
from hubdesk.ui.widgets import Card, CheckRow, Pill, PrimaryButton, SecondaryButton, Text
from hubdesk.words import agenda as words


class ShowCard(Card):
    """Shows the items; before there are any it offers the model evening in their place."""

    def __init__(self) -> None:
        super().__init__(padding=16, spacing=theme.S4)
        self.pill = Pill("", "look")
        self.sound = CheckRow(tr("Sound"))
        self.sound.setAccessibleDescription(tr("A quiet sound before a rotation"))
        self.sound.setToolTip(tr("A quiet sound five minutes before a rotation"))
        self.sound.setFixedHeight(28)
        self.next = SecondaryButton(tr("Next"), key="N", size="small")
        self.push = SecondaryButton(tr("Push the rest by 5"), key="P", size="small")
        self.edit = SecondaryButton(tr("Edit"), key="E", size="small")
        head = QHBoxLayout()
        head.setSpacing(theme.S12)
        head.addWidget(Text(tr("Run of show"), "heading"))
        head.addWidget(self.pill)
        head.addStretch(1)
        head.addWidget(self.sound, 0, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.next, self.push, self.edit):
            head.addWidget(button)
        self.line = TimeLine()
        self.model = PrimaryButton(tr("Take the model evening"), size="small")
        self.own = SecondaryButton(tr("Plan my own"), size="small")
        self._offer = QWidget()
        self._offer.setProperty("ground", "none")
        offer = QHBoxLayout(self._offer)
        offer.setContentsMargins(0, theme.S8, 0, theme.S8)
        offer.setSpacing(theme.S12)
        offer.addWidget(
            Text(
                tr("Nothing is planned yet. The model evening is fitted to the shift's hours."),
                "body",
                "quiet",
                wrap=True,
            ),
            1,
        )
        offer.addWidget(self.model)
        offer.addWidget(self.own)
        self.add(head, self.line, self._offer)
        self.line.hide()

    def first(self) -> QWidget:
        """Answer where the keyboard begins."""
        return self.line if self.line.views else self.model

    def set_sound(self, on: bool) -> None:
        """Show whether a rotation is called by a sound, telling nobody."""
        with QSignalBlocker(self.sound):
            self.sound.setChecked(on)

    def show_items(
        self, show: RunOfShow, views: Sequence[ItemView], axis: Axis, now: datetime
    ) -> None:
        """Show the evening by now."""
        planned = bool(views)
        self.line.show_items(views, axis, now)
        self._offer.setVisible(not planned)
        over = planned and not show.coming and show.running is None
        for part in (self.line, self.push, self.edit, self.next):
            part.setVisible(planned)
        for button in (self.push, self.next):
            button.setEnabled(not over)
        self._say(show, over=over)

    def _say(self, show: RunOfShow, *, over: bool) -> None:
        began = any(one.stage is not Stage.COMING for one in show.items)
        if over:
            self.pill.set(tr("done"), "in", "check")
        elif show.behind:
            self.pill.set(words.behind(show.behind, tr), "look", "clock")
        elif began:
            self.pill.set(tr("on time"), "in", "check")
        else:
            self.pill.set(tr("as planned, N begins it"), "plain")
        self.pill.setVisible(bool(show.items))
