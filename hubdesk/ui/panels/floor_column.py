"""One column of the floor: a dialer, those who wait, or the break; its count, wait and cards."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.domain.dialers import Dialer, DialerKind
from hubdesk.domain.ids import DialerId
from hubdesk.store.floor import Caller
from hubdesk.ui import theme, times
from hubdesk.ui.models.callers import WAITS_LONG, CallerModel, Floor
from hubdesk.ui.panels.floor_cards import CallerList
from hubdesk.ui.room import tr
from hubdesk.ui.widgets import ElidedLabel, KeyCap, Pill, SecondaryButton
from hubdesk.words import dialers as joining
from hubdesk.words import floor as words

WIDTH = (190, 348)
ASIDE = 150
"""The least width of a dialer's column, the most of any, and the least of the two beside them."""


class Column(QWidget):
    """A column; `dialer` is None for those who wait and for the break.

    `key` is the key that moves people here.
    """

    dropped = Signal(list)
    join_wanted = Signal()
    link_wanted = Signal()

    def __init__(self, dialer: Dialer | None, key: str, *, is_break: bool = False) -> None:
        super().__init__()
        self.dialer = dialer
        self.key = key
        self.is_break = is_break
        self.name = dialer.name if dialer else tr("Break") if is_break else tr("Waiting")
        self.model = CallerModel()
        # Queued, because Qt still works on the drag when the cards are let go.
        self.model.dropped.connect(self.dropped, Qt.ConnectionType.QueuedConnection)
        self.cards = CallerList(self.model, name=tr("On {name}").format(name=self.name))
        self._pill = Pill("0")
        self._wait = ElidedLabel("", "label", "quiet")
        self._can_join = False
        self.join = SecondaryButton(tr("Join"), size="small")
        self.join.clicked.connect(self._pressed)
        self._join = ElidedLabel("", "label", "quiet")
        title = ElidedLabel(self.name, "heading")
        title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        head = QHBoxLayout()
        head.setSpacing(theme.S8)
        head.addWidget(title)
        head.addWidget(self._pill)
        head.addStretch(1)
        if key:
            head.addWidget(KeyCap(key))
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self._wait)
        told.addWidget(self._join)
        join = QHBoxLayout()
        join.setSpacing(theme.S8)
        join.addLayout(told, 1)
        join.addWidget(self.join)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S4)
        column.addLayout(head)
        column.addLayout(join)
        column.addSpacing(theme.S4)
        column.addWidget(self.cards, 1)
        self.setMinimumWidth(WIDTH[0] if dialer else ASIDE)
        self.setMaximumWidth(WIDTH[1])

    @property
    def kind(self) -> theme.Kind:
        """The colour of what leads here."""
        if self.dialer is None:
            return "plain"
        return "accent" if self.dialer.kind is DialerKind.SCALE_TO_WIN else "campaign"

    @property
    def dialer_id(self) -> DialerId | None:
        """Where people go who are moved here."""
        return self.dialer.id if self.dialer else None

    def show_callers(self, callers: Sequence[Caller], floor: Floor) -> None:
        """Show who is here now; what was selected and where the keyboard was stays."""
        selected, current = set(self.cards.selected()), self.cards.current()
        row = self.cards.currentIndex().row()
        if self.model.show(callers, floor) and callers:
            self.cards.select(selected, current, row)
        count = len(callers)
        if self.dialer is not None:
            self._show_dialer(self.dialer, count)
        elif self.is_break:
            self._show_break(count)
        else:
            self._show_waiting(count)

    def _show_dialer(self, dialer: Dialer, count: int) -> None:
        short = 0 < count < dialer.min_callers
        of = tr("{count} of {least}+").format(count=count, least=dialer.min_callers)
        self._pill.set(of if dialer.min_callers > 1 else str(count), "look" if short else self.kind)
        self._wait.setText(words.wait(dialer, count, tr))
        press = tr("Press {key} to move people here.").format(key=self.key) if self.key else ""
        self.cards.set_empty(tr("Nobody is on it.") + f" {press}".rstrip())

    def _show_waiting(self, count: int) -> None:
        longest = self.model.longest()
        self._pill.set(str(count), "look" if longest > WAITS_LONG else "plain")
        self._wait.setText(
            tr("longest {time}").format(time=times.length(longest)) if count else tr("nobody waits")
        )
        self.cards.set_empty(tr("Everybody is on a dialer."))

    def _show_break(self, count: int) -> None:
        longest = times.length(self.model.longest())
        self._pill.set(str(count), "plain")
        self._wait.setText(
            tr("longest {time}").format(time=longest) if count else tr("nobody is away")
        )
        self.cards.set_empty(
            tr("Press B to send somebody on a break, and again to bring them back.")
        )

    def say_how_to_join(self, day: date, now: datetime, zone: str) -> None:
        """Say how callers join that day, or what keeps them from it."""
        dialer = self.dialer
        if dialer is None:
            policy = self.join.sizePolicy()
            policy.setRetainSizeWhenHidden(True)  # its height, so that all columns line up
            self.join.setSizePolicy(policy)
            self.join.setFixedWidth(1)
            self.join.hide()
            self._join.setText(
                tr("B brings back to the seat") if self.is_break else tr("who came first is on top")
            )
            return
        can_join = dialer.can_be_joined(day)
        closes = joining.hours_here(dialer, now, zone, tr)
        code = dialer.code or dialer.dial_in
        if not can_join:
            other_day = joining.good_on(dialer, day, tr)
            told = tr("needs a new link") if other_day else tr("no link or code yet")
        elif code:
            told = tr("join with {code}").format(code=code)
        else:
            told = tr("join by link")
        self._join.setText(closes or told if can_join else told)
        why = (joining.missing(dialer, day, tr), joining.hours(dialer, now, zone, tr))
        self._join.setToolTip("\n".join(filter(None, why)) or told)
        self._join.set_tone("look" if closes or not can_join else "quiet")
        self.join.set_words(tr("Join") if can_join else tr("Add link"))
        does = tr("show what callers need to join") if can_join else tr("add a link")
        self.join.setAccessibleName(f"{self.name}: {does}")
        self._can_join = can_join

    def _pressed(self) -> None:
        (self.join_wanted if self._can_join else self.link_wanted).emit()
