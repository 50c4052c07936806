"""The Sync page: the worksheet to tick beside Mobilize's dashboard, and where everyone stands.

Ticked is not verified: a tick is a person's word, `verified` is only what was read back.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from itertools import pairwise

from PySide6.QtCore import QModelIndex, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.delivery import OPEN_STATES, State, Wanted
from hubdesk.errors import Problem
from hubdesk.store.lines import Line
from hubdesk.sync.status import Link
from hubdesk.ui import theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.models.lines import LinesModel, stands
from hubdesk.ui.panels.absent_sheet import AbsentSheet, unmarked
from hubdesk.ui.panels.contact_sheet import ContactSheet
from hubdesk.ui.panels.import_sheet import ImportSheet
from hubdesk.ui.panels.page import Page
from hubdesk.ui.panels.sync_cards import LinkCard, NeedsCard, StandsCard
from hubdesk.ui.room import Room, tr
from hubdesk.words import times

_LOOPBACK = {"localhost", "127.0.0.1", "::1"}
_SURVEY_AFTER = timedelta(hours=1)
"""So long after a shift's end Mobilize asks everyone itself whether they came."""

_RIGHT = (304, 394)
_BAR = 14
"""The right side's least and most width, and room for a scroll bar in the page's margin."""


def safe_url(text: str | None) -> QUrl | None:
    """Give an address that may be opened in the browser: https, or this laptop's own."""
    url = QUrl(text or "", QUrl.ParsingMode.StrictMode)
    local = url.scheme() == "http" and url.host() in _LOOPBACK
    return url if url.isValid() and url.host() and (url.scheme() == "https" or local) else None


class SyncPage(Page):
    """What Mobilize has yet to learn, one line per person."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._all: list[Line] = []
        self._url: QUrl | None = None
        self.model = LinesModel()
        self.list = kit.TickList(name=tr("To set in Mobilize"))
        self.list.setModel(self.model)
        self.list.pressed_tick.connect(self._tick)
        self._build()
        room.changed.connect(self._changed)
        room.shift_changed.connect(self._later)
        room.sync_changed.connect(self._later)

    def shown(self) -> None:
        """Refresh and put the keyboard into the list."""
        self.refresh()
        if self.model.rowCount():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.check.setFocus(Qt.FocusReason.OtherFocusReason)

    def tick(self) -> None:
        """Say ages and the survey's time anew."""
        if self.isVisible():
            self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the cards clear of the scroll bar, whether it shows or not."""
        super().resizeEvent(event)
        self._side.setFixedWidth(self._scroll.width() - _BAR)

    def refresh(self) -> None:
        """Read every line and show it."""
        self._all = self._tonight(self._room.desk.deliveries.lines(list(State)))
        current = self.list.currentIndex()
        before = self.model.line(current).id if current.isValid() else None
        row = current.row()
        self.model.show([line for line in self._all if line.state is State.WORKSHEET])
        rows = self.model.rowCount()
        if rows:
            kept = self.model.row_of(before) if before else -1
            at = kept if kept >= 0 else min(max(row, 0), rows - 1)
            if before is None:
                at = self._first_open()
            self.list.setCurrentIndex(self.model.index(at))
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

    def _first_open(self) -> int:
        for row in range(self.model.rowCount()):
            if self.model.line(self.model.index(row)).ticked_at is None:
                return row
        return 0

    def _build(self) -> None:
        self.title = kit.Text(tr("Set these in Mobilize"), "title")
        self.sentence = kit.Text("", "body", "quiet", wrap=True)
        self.open = kit.SecondaryButton(
            tr("Open the event in Mobilize"), icon="external-link", size="regular"
        )
        self.check = kit.SecondaryButton(tr("Check an export"), icon="upload")
        self.by_key = kit.SecondaryButton(tr("Check by key now"), icon="key")
        self.open.clicked.connect(self._open)
        self.check.clicked.connect(self._check)
        self.by_key.clicked.connect(self._try_now)
        self.buttons = kit.Flow((self.open, self.check, self.by_key))
        self.progress = kit.Text("", "body", "quiet", wrap=True)
        self.problem = kit.Banner("stop", "")
        self.problem.hide()
        self.nothing_yet = kit.EmptyState(
            "list-time",
            tr("Nothing to set yet"),
            tr("Whoever is checked in appears here, in the order of Mobilize's dashboard."),
        )
        self.nothing_left = kit.EmptyState("check", "", "", kind="in")
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.title)
        left.addWidget(self.sentence)
        left.addSpacing(theme.S12)
        left.addWidget(self.buttons)
        left.addSpacing(theme.S16)
        left.addWidget(self.problem)
        left.addWidget(self.list, 1)
        left.addSpacing(theme.S12)
        left.addWidget(self.progress)
        left.addWidget(self.nothing_yet, 1)
        left.addWidget(self.nothing_left, 1)
        left.addStretch(0)
        self.stands = StandsCard()
        self.needs = NeedsCard()
        self.link = LinkCard()
        self.stands.absent_wanted.connect(self._absent)
        self.needs.pressed.connect(self._decide)
        self.link.button.clicked.connect(self._try_now)
        side = self._side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for card in (self.stands, self.needs, self.link):
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
        for earlier, later in pairwise((self.open, self.check, self.by_key, self.list)):
            QWidget.setTabOrder(earlier, later)

    def _say(self) -> None:
        room, shift = self._room, self._room.shift
        rows, ticked = self.model.rowCount(), self.model.ticked
        counts = stands(self._all)
        self.list.setVisible(rows > 0)
        self.progress.setVisible(rows > 0)
        self.nothing_yet.setVisible(not self._all)
        self.nothing_left.setVisible(rows == 0 and bool(self._all))
        self.title.setText(tr("Set these in Mobilize") if rows else tr("Sync"))
        self.sentence.setText(
            tr(
                "Same order as the dashboard: by shift, then family name. Space ticks; a tick is "
                "your word, HubDesk checks afterwards."
            )
            if rows
            else tr("What Mobilize has yet to learn of the evening, one line per person.")
        )
        said = tr("{ticked} of {rows} ticked").format(ticked=ticked, rows=rows)
        self.progress.setText(" · ".join(part for part in (said, self._survey()) if part))
        self.nothing_left.set_words(*self._nothing_left())
        self._url = self._event_url()
        self.open.setVisible(self._url is not None)
        keyed = room.worker is not None and room.sync is not None
        self.by_key.setVisible(
            keyed and room.sync is not None and room.sync.link is not Link.NO_KEY
        )
        begun = shift is not None and shift.starts_at <= room.now()
        missing = room.desk.hub.evening(shift).unmarked if shift else 0
        self.stands.show_counts(counts, missing, begun=begun)
        self.needs.show_lines(
            [line for line in self._all if line.state in {State.HELD, State.CONFLICT}]
        )
        self.link.show_status(room, counts.waiting)

    def _survey(self) -> str:
        shift = self._room.shift
        if shift is None:
            return ""
        at = shift.ends_at + _SURVEY_AFTER
        clock = self._room.clock(at)
        if at <= self._room.now():
            return tr("Mobilize's survey went out at {at}").format(at=clock)
        if shift.ends_assumed:
            clock = tr("about {at}").format(at=clock)
        return tr("set them before Mobilize's survey goes out at {at}: it asks everyone").format(
            at=clock
        )

    def _nothing_left(self) -> tuple[str, str]:
        if any(line.state in OPEN_STATES for line in self._all):
            return tr("Nothing to tick now"), tr("What is left is on the right.")
        if not any(line.state is State.VERIFIED for line in self._all):
            return tr("Nothing to set"), tr("Nobody of this evening is left for Mobilize to learn.")
        return tr("All of them are verified"), tr(
            "Mobilize says of everyone what your desk says. You can go home."
        )

    def _event_url(self) -> QUrl | None:
        current = self.list.currentIndex()
        line = self.model.line(current) if current.isValid() else None
        shift = self._room.shift
        return safe_url(line.event_url if line else shift.browser_url if shift else None)

    def _tick(self, index: QModelIndex) -> None:
        line = self.model.line(index)
        ticked = line.ticked_at is None
        self.list.setCurrentIndex(index)
        if (
            self._do(lambda: self._room.desk.deliveries.tick(line.id, ticked, self._room.by))
            and ticked
        ):
            self.list.move_on()

    def _decide(self, line: Line, what: str) -> None:
        if what == "contact":
            ContactSheet(self.window(), self._room, line).open()
        elif what == "by_hand":
            self._do(lambda: self._room.desk.deliveries.by_hand(line.id, self._room.by))
            self._go_on()
        else:
            self._ask_leave_out(line)

    def _go_on(self) -> None:
        """Put the keyboard where the next decision is, for the button pressed is gone."""
        if not self.needs.take_keyboard():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_leave_out(self, line: Line) -> None:
        def leave_out() -> None:
            self._do(lambda: self._room.desk.deliveries.leave_out(line.id, self._room.by))
            self._go_on()

        kit.Sheet.confirm(
            self.window(),
            line.contact.full_name,
            _consequence(line),
            tr("Keep theirs") if line.state is State.CONFLICT else tr("Leave out"),
            leave_out,
            danger=line.state is State.HELD,
        )

    def _do(self, press: Callable[[], object]) -> bool:
        """Do one press; a Problem is shown above the list."""
        try:
            press()
        except Problem as problem:
            said = self._room.said(problem)
            self.problem.set_words(f"{said.what} {said.todo}")
            self.problem.show()
            return False
        self.problem.hide()
        return True

    def _absent(self) -> None:
        shift = self._room.shift
        people = unmarked(self._room, shift) if shift else []
        if people:
            AbsentSheet(self.window(), self._room, people).open()

    def _check(self) -> None:
        ImportSheet(self.window(), self._room, checking=True).open()

    def _open(self) -> None:
        if self._url is not None:
            QDesktopServices.openUrl(self._url)

    def _try_now(self) -> None:
        if self._room.worker is not None:
            self._room.worker.try_now()

    def _changed(self, change: Change) -> None:
        if change.kinds & {Kind.DELIVERY, Kind.ROSTER, Kind.ATTENDANCE}:
            self._later()

    def _later(self, _what: object = None) -> None:
        if self.isVisible():  # otherwise `shown` reads everything anyway
            self.refresh()


def _consequence(line: Line) -> str:
    """Name what leaving a line out does."""
    if line.state is State.CONFLICT:
        theirs = tr("came") if line.attended else tr("did not come")
        return tr(
            "Mobilize keeps saying that they {theirs}. Your desk's own record stays as it is."
        ).format(theirs=theirs)
    if line.wanted is Wanted.COMPLETED:
        return tr(
            "Mobilize will not know that they came, and nobody there can thank them. Your desk's "
            "own record stays."
        )
    return tr("Mobilize will not be told. Your desk's own record stays.")
