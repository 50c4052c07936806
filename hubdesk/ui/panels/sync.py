"""The Sync page: the worksheet to tick, a line per person, and where everyone stands.

Ticked is not verified: a tick is a person's word, `verified` is only what was read back.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.closing import Closing
from hubdesk.domain.delivery import OPEN_STATES, State
from hubdesk.errors import Problem
from hubdesk.store.lines import Line
from hubdesk.ui import theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.models.everyone import last_words
from hubdesk.ui.panels.absent_sheet import AbsentSheet, unmarked
from hubdesk.ui.panels.import_sheet import ImportSheet
from hubdesk.ui.panels.page import Page
from hubdesk.ui.panels.sync_cards import LinkCard, NeedsCard
from hubdesk.ui.panels.sync_closing import ClosingCard
from hubdesk.ui.panels.sync_decisions import Decisions
from hubdesk.ui.panels.sync_everyone import Everyone
from hubdesk.ui.panels.sync_outgoing import Preview
from hubdesk.ui.panels.sync_to_set import ToSet
from hubdesk.ui.room import Room, tr
from hubdesk.words import report, times

_RIGHT = (304, 394)
_BAR = 14
"""The right side's least and most width, and room for a scroll bar in the page's margin."""

_UNSENT = frozenset({State.WAITING, State.SENDING})


class SyncPage(Page):
    """What Mobilize has yet to learn: the worksheet, or one line per person."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._all: list[Line] = []
        self.to_set = ToSet(room, self._do)
        self.everyone = Everyone(room)
        self.decisions = Decisions(self, room, self._do)
        self.decisions.settled.connect(self._settled)
        self.preview = Preview(self, room)
        self.preview.refused.connect(self._remark)
        self._build()
        self.to_set.check_wanted.connect(self._check)
        self.to_set.try_wanted.connect(self._try_now)
        self.everyone.opened.connect(lambda line: self._decide(line, "compare"))
        self.everyone.hide()
        self.which.chosen.connect(self._choose)
        full = QShortcut(QKeySequence("F11"), self)
        full.activated.connect(self.to_set.open_worksheet)
        room.changed.connect(self._changed)
        room.shift_changed.connect(self._later)
        room.sync_changed.connect(self._later)

    def shown(self) -> None:
        """Refresh and put the keyboard into the list."""
        self.refresh()
        self._left().take_keyboard()

    def tick(self) -> None:
        """Say ages and the survey's time anew."""
        if self.isVisible():
            self._say()

    def typed(self, event: QKeyEvent) -> bool:
        """Take letters typed beside the page into the field that finds people."""
        return self.everyone.isVisible() and self.everyone.type_on(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the cards clear of the scroll bar, whether it shows or not."""
        super().resizeEvent(event)
        self._side.setFixedWidth(self._scroll.width() - _BAR)

    def refresh(self) -> None:
        """Read every line and show it."""
        self._all = self._tonight(self._room.desk.deliveries.lines(list(State)))
        self.to_set.show_lines(self._all)
        self.everyone.show_lines(last_words(self._all))
        self._say()

    def _tonight(self, lines: list[Line]) -> list[Line]:
        """Keep this evening's lines, and what older evenings still owe."""
        shift = self._room.shift
        if shift is None:
            return lines
        day = times.local(shift.starts_at, shift.timezone).date()
        return [
            line
            for line in lines
            if line.state in OPEN_STATES or times.local(line.starts_at, line.timezone).date() == day
        ]

    def _build(self) -> None:
        self.title = kit.Text("", "title")
        self.which = kit.SegmentedChoice(
            [("to_set", tr("To set")), ("everyone", tr("Everyone"))], name=tr("Show")
        )
        self.sentence = kit.Text("", "body", "quiet", wrap=True)
        self.problem = kit.Banner("stop", "")
        self.problem.hide()
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(kit.Flow((self.title, self.which), spacing=theme.S12, last_right=True))
        left.addSpacing(theme.S4)
        left.addWidget(self.sentence)
        left.addSpacing(theme.S12)
        left.addWidget(self.problem)
        left.addWidget(self.to_set, 1)
        left.addWidget(self.everyone, 1)
        self.closing = ClosingCard(self._room)
        self.needs = NeedsCard()
        self.link = LinkCard()
        self.closing.absent_wanted.connect(self._absent)
        self.needs.pressed.connect(self._decide)
        self.link.button.clicked.connect(self._try_now)
        self.link.preview.clicked.connect(self.preview.ask)
        side = self._side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for card in (self.closing, self.needs, self.link):
            column.addWidget(card)
        column.addStretch(1)
        scroll = kit.Scroll(side)
        scroll.setMinimumWidth(_RIGHT[0] + _BAR)
        scroll.setMaximumWidth(_RIGHT[1] + _BAR)
        self._scroll = scroll
        page = QHBoxLayout(self)
        page.setContentsMargins(theme.S24, theme.S24, theme.S24 - _BAR, 22)
        page.setSpacing(theme.S24)
        page.addLayout(left, 8)
        page.addWidget(scroll, 5)

    def _left(self) -> ToSet | Everyone:
        return self.to_set if self.which.value() == "to_set" else self.everyone

    def _choose(self, which: str) -> None:
        self.to_set.setVisible(which == "to_set")
        self.everyone.setVisible(which == "everyone")
        self._say()
        self._left().take_keyboard()

    def _say(self) -> None:
        room, shift = self._room, self._room.shift
        rows = self.to_set.model.rowCount()
        self.which.set_words("to_set", tr("To set ({count})").format(count=rows))
        everyone = len(last_words(self._all))
        self.which.set_words("everyone", tr("Everyone ({count})").format(count=everyone))
        self.title.setText(self._title(rows))
        self.sentence.setText(self._sentence(rows))
        self.to_set.say(self._all)
        begun = shift is not None and shift.starts_at <= room.now()
        missing = room.desk.hub.evening(shift).unmarked if shift else 0
        told = room.desk.deliveries.closing(shift) if shift else Closing()
        evening = room.desk.reports.evening(shift) if shift else None
        minutes = report.share(evening, tr) if evening and evening.minutes else ""
        self.closing.show_closing(told, missing, begun=begun, minutes=minutes)
        self.closing.still_out.refresh()
        self.needs.show_lines(
            [line for line in self._all if line.state in {State.HELD, State.CONFLICT}]
        )
        stops = (self.needs.last_stop(), self.link.button, self.link.preview)
        for earlier, later in pairwise(one for one in stops if one is not None):
            QWidget.setTabOrder(earlier, later)  # the buttons of those who need you are new ones
        self.link.show_status(room, sum(line.state in _UNSENT for line in self._all))

    def _title(self, rows: int) -> str:
        if self.which.value() == "everyone":
            return tr("A line per person")
        return tr("Set these in Mobilize") if rows else tr("Sync")

    def _sentence(self, rows: int) -> str:
        if self.which.value() == "everyone":
            return tr("Everyone marked: where each stands, since when, why, and what to do.")
        if rows:
            return tr(
                "Same order as the dashboard: by shift, then family name. Space ticks; a tick is "
                "your word, HubDesk checks afterwards."
            )
        return tr("What Mobilize has yet to learn of the evening, one line per person.")

    def _decide(self, line: Line, what: str) -> None:
        if what == "compare":
            self.decisions.open(line, self._all)
        else:
            self.decisions.take(line, what)

    def _settled(self, kept: bool) -> None:
        """Say where a leader's word came too late, and go on to the next one."""
        if not kept:
            self.refresh()
            self._remark(tr("It was settled meanwhile: nothing was changed. See its line."))
        if self._left() is self.to_set and not self.needs.take_keyboard():
            self.to_set.take_keyboard()

    def _do(self, press: Callable[[], object]) -> bool:
        """Do one press; a Problem is shown above the list."""
        try:
            press()
        except Problem as problem:
            said = self._room.said(problem)
            self.problem.set_words(f"{said.what} {said.todo}", "stop")
            self.problem.show()
            return False
        self.problem.hide()
        return True

    def _remark(self, words: str) -> None:
        self.problem.set_words(words, "look")
        self.problem.show()

    def _absent(self) -> None:
        shift = self._room.shift
        people = unmarked(self._room, shift) if shift else []
        if people:
            AbsentSheet(self.window(), self._room, people).open()

    def _check(self) -> None:
        ImportSheet(self.window(), self._room, checking=True).open()

    def _try_now(self) -> None:
        if self._room.worker is not None:
            self._room.worker.try_now()

    def _changed(self, change: Change) -> None:
        if change.kinds & {Kind.DELIVERY, Kind.ROSTER, Kind.ATTENDANCE, Kind.EQUIPMENT}:
            self._later()

    def _later(self, _what: object = None) -> None:
        if self.isVisible():  # otherwise `shown` reads everything anyway
            self.refresh()
