"""One column of the floor: a dialer, or those who wait, with its count, its wait and its cards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.domain.dialers import Dialer, DialerKind
from hubdesk.domain.ids import DialerId
from hubdesk.store.floor import Caller
from hubdesk.ui import theme
from hubdesk.ui.models.callers import WAITS_LONG, CallerModel
from hubdesk.ui.panels.floor_cards import CallerList
from hubdesk.ui.room import tr
from hubdesk.ui.widgets import ElidedLabel, KeyCap, Pill, SecondaryButton
from hubdesk.words import floor as words
from hubdesk.words import times

WIDTH = (236, 348)


class Column(QWidget):
    """A column; `dialer` is None for those who wait. `key` is the digit that moves people here."""

    dropped = Signal(list)

    def __init__(self, dialer: Dialer | None, key: str, clock: Callable[[datetime], str]) -> None:
        super().__init__()
        self.dialer = dialer
        self.key = key
        self.name = dialer.name if dialer else tr("Waiting")
        self.model = CallerModel(clock, waiting=dialer is None)
        # Queued, because Qt still works on the drag when the cards are let go.
        self.model.dropped.connect(self.dropped, Qt.ConnectionType.QueuedConnection)
        self.cards = CallerList(self.model, name=tr("On {name}").format(name=self.name))
        self._pill = Pill("0")
        self._wait = ElidedLabel("", "label", "quiet")
        self.copy = SecondaryButton(tr("Copy"), icon="copy", size="small")
        self.copy.clicked.connect(self._copy)
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
        join = QHBoxLayout()
        join.setSpacing(theme.S8)
        join.addWidget(self._join, 1)
        join.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S4)
        column.addLayout(head)
        column.addWidget(self._wait)
        column.addLayout(join)
        column.addSpacing(theme.S4)
        column.addWidget(self.cards, 1)
        self.setMinimumWidth(WIDTH[0])
        self.setMaximumWidth(WIDTH[1])
        self._say_how_to_join()

    @property
    def dialer_id(self) -> DialerId | None:
        """Where people go who are moved here."""
        return self.dialer.id if self.dialer else None

    def show_callers(self, callers: Sequence[Caller], now: datetime) -> None:
        """Show who is here now; what was selected and where the keyboard was stays."""
        selected, current = set(self.cards.selected()), self.cards.current()
        row = self.cards.currentIndex().row()
        if self.model.show(callers, now) and callers:
            self.cards.select(selected, current, row)
        count = len(callers)
        if self.dialer is None:
            self._show_waiting(count)
        else:
            self._show_dialer(self.dialer, count)
        if self.copy.text() == tr("Copied"):
            self._say_how_to_join()

    def _show_dialer(self, dialer: Dialer, count: int) -> None:
        short = 0 < count < dialer.min_callers
        kind: theme.Kind = "accent" if dialer.kind is DialerKind.SCALE_TO_WIN else "campaign"
        of = tr("{count} of {least}+").format(count=count, least=dialer.min_callers)
        self._pill.set(of if dialer.min_callers > 1 else str(count), "look" if short else kind)
        self._wait.setText(words.wait(dialer, count, tr))
        press = tr("Press {key} to move people here.").format(key=self.key) if self.key else ""
        self.cards.set_empty(tr("Nobody is on it.") + f" {press}".rstrip())

    def _show_waiting(self, count: int) -> None:
        longest = self.model.longest_wait()
        self._pill.set(str(count), "look" if longest > WAITS_LONG else "plain")
        self._wait.setText(
            tr("longest {time}").format(time=times.length(longest)) if count else tr("nobody waits")
        )
        self.cards.set_empty(tr("Everybody is on a dialer."))

    def _say_how_to_join(self) -> None:
        policy = self.copy.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.copy.setSizePolicy(policy)
        lines = words.joining(self.dialer, tr) if self.dialer else []
        self.copy.setVisible(bool(lines))
        if self.dialer is None:
            return
        code = self.dialer.code or self.dialer.dial_in
        what = tr("Copy link") if lines and not code else tr("Copy link and code")
        if not self.dialer.link:
            what = tr("Copy code")
        self.copy.set_words(what)
        self.copy.setAccessibleName(f"{self.name}: {what}")
        self._join.setText(code if lines else tr("no link or code yet"))
        self._join.set_tone("quiet" if lines else "look")

    def _copy(self) -> None:
        if self.dialer is not None:
            QGuiApplication.clipboard().setText("\n".join(words.joining(self.dialer, tr)))
            self.copy.set_words(tr("Copied"))
