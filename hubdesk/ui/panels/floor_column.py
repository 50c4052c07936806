"""One column of the floor: a dialer, those who wait, or the break; its count, wait and cards."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.domain.dialers import Dialer, DialerKind
from hubdesk.domain.ids import DialerId
from hubdesk.store.floor import Caller
from hubdesk.ui import theme
from hubdesk.ui.models.callers import WAITS_LONG, CallerModel, Floor
from hubdesk.ui.panels.floor_cards import CallerList
from hubdesk.ui.room import tr
from hubdesk.ui.widgets import ElidedLabel, KeyCap, Pill, SecondaryButton
from hubdesk.words import floor as words
from hubdesk.words import times

WIDTH = (236, 348)


class Column(QWidget):
    """A column; `dialer` is None for those who wait and for the break.

    `key` is the key that moves people here.
    """

    dropped = Signal(list)
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
        self._lines = words.joining(dialer, tr) if dialer else []
        self.copy = SecondaryButton(tr("Copy"), icon="copy" if self._lines else "", size="small")
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
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self._wait)
        told.addWidget(self._join)
        join = QHBoxLayout()
        join.setSpacing(theme.S8)
        join.addLayout(told, 1)
        join.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S4)
        column.addLayout(head)
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

    def _say_how_to_join(self) -> None:
        dialer = self.dialer
        if dialer is None:
            policy = self.copy.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            self.copy.setSizePolicy(policy)
            self.copy.hide()
            self._join.setText(
                tr("B brings back to the seat") if self.is_break else tr("who came first is on top")
            )
            return
        code = dialer.code or dialer.dial_in
        if code:
            self._join.setText(tr("join with {code}").format(code=code))
        elif self._lines:
            self._join.setText(tr("join by link"))
        else:
            self._join.setText(tr("no link or code yet"))
        self._join.set_tone("quiet" if self._lines else "look")
        self.copy.set_words(tr("Copy") if self._lines else tr("Add link"))
        does = tr("copy what callers need to join") if self._lines else tr("add a link")
        self.copy.setAccessibleName(f"{self.name}: {does}")
        self.copy.setToolTip("\n".join(self._lines))

    def _copy(self) -> None:
        if not self._lines:
            self.link_wanted.emit()
            return
        QGuiApplication.clipboard().setText("\n".join(self._lines))
        self.copy.set_words(tr("Copied"))
