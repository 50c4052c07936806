"""Tonight's and coming events over the whole window: details, places, and how many to expect."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.clock import same_day
from hubdesk.desk.events import ShiftOutlook
from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.ids import TimeslotId
from hubdesk.domain.roster import EventKind, Shift
from hubdesk.ui import theme, times
from hubdesk.ui import widgets as kit
from hubdesk.ui.models.spoken import SpokenRows
from hubdesk.ui.panels.events_card import EventCard, place_pills
from hubdesk.ui.panels.full_view import FullView
from hubdesk.ui.panels.sync_to_set import safe_url
from hubdesk.ui.room import Room, tr
from hubdesk.words import events as words


class OutlookModel(SpokenRows):
    """A row per shift that is not over yet."""

    def __init__(self) -> None:
        super().__init__()
        self._outlooks: list[ShiftOutlook] = []

    def outlook(self, row: int) -> ShiftOutlook | None:
        """Give the shift of a row; None where there is none."""
        return self._outlooks[row] if 0 <= row < len(self._outlooks) else None

    def row_of(self, timeslot_id: TimeslotId | None) -> int:
        """Give the row of a shift, -1 where it is not listed."""
        found = (n for n, one in enumerate(self._outlooks) if one.shift.timeslot_id == timeslot_id)
        return next(found, -1)

    def show(self, outlooks: Sequence[ShiftOutlook], worked_on: TimeslotId | None) -> None:
        """Show these shifts; the one the desk works on is marked."""
        self._outlooks = list(outlooks)
        self.put([_view(one, one.shift.timeslot_id == worked_on) for one in outlooks], same=False)


def _view(one: ShiftOutlook, worked_on: bool) -> kit.RowView:
    shift = one.shift
    pills = place_pills(one)
    if worked_on:
        pills = [kit.PillView(tr("on the desk"), "in", "check"), *pills]
    subtitle = [shift.title, words.signed_up(one.signups, one.capacity, tr)]
    subtitle.append(words.expect(one.expected, tr))
    return kit.RowView(
        f"{_day(shift)} · {_hours(shift)}",
        (),
        " · ".join(filter(None, subtitle)),
        tuple(pills),
        "" if worked_on or shift.kind is EventKind.VIRTUAL else "Enter",
        shift.kind is EventKind.VIRTUAL,
    )


def _day(shift: Shift) -> str:
    day = times.weekday(shift.starts_at, shift.timezone)[:3]
    return f"{day} {times.day(shift.starts_at, shift.timezone)}"


def _hours(shift: Shift) -> str:
    return times.span(shift.starts_at, shift.ends_at, shift.timezone, assumed=shift.ends_assumed)


class EventsView(FullView):
    """Up and Down choose, Enter lets the desk work on a shift, O opens it on Mobilize."""

    def __init__(self, parent: QWidget, room: Room) -> None:
        super().__init__(parent, room, tr("Coming events"))
        self.count = kit.Text("", "body", "quiet")
        self.model = OutlookModel()
        self.list = kit.RowList(name=tr("Coming shifts"))
        self.list.setModel(self.model)
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.list.doubleClicked.connect(lambda _index: self.work_on())
        self.card = EventCard()
        self.card.work_on.clicked.connect(self.work_on)
        self.card.open_page.clicked.connect(self.open_page)
        self.empty = kit.EmptyState(
            "list-time",
            tr("No coming event"),
            tr("What Mobilize lists from now on stands here once the roster is in."),
        )
        head = QHBoxLayout()
        head.setSpacing(theme.S12)
        head.addWidget(kit.Text(tr("Coming events"), "title"))
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.back)
        self._both = QWidget()
        both = QHBoxLayout(self._both)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(theme.S16)
        left = QVBoxLayout()
        left.addWidget(self.list)
        left.addStretch(1)
        both.addLayout(left, 3)
        both.addWidget(kit.Scroll(self.card), 2)
        self.column.addLayout(head)
        self.column.addWidget(self._both, 1)
        self.column.addWidget(self.empty, 1)
        self.key("O", self.open_page)
        for enter in ("Return", "Enter"):
            self.key(enter, self.work_on)

    def shown(self) -> None:
        """Read the shifts, begin with the one the desk works on, and take the keyboard."""
        self._read()
        if self.model.rowCount():
            self.list.setFocus()
        else:
            self.back.setFocus()

    def heard(self, change: Change) -> None:
        """Read again when the roster or an evening changed."""
        if change.kinds & {Kind.ROSTER, Kind.ATTENDANCE}:
            self._read()

    def work_on(self) -> None:
        """Let the desk work on the chosen shift, and go back."""
        outlook = self._current()
        if outlook is not None and self.card.work_on.isEnabled():
            self.room.choose_shift(outlook.shift.timeslot_id)
            self.close()

    def open_page(self) -> None:
        """Open the chosen event on Mobilize in the browser."""
        outlook = self._current()
        url = safe_url(outlook.shift.browser_url) if outlook else None
        if url is not None:
            QDesktopServices.openUrl(url)

    def _read(self) -> None:
        before = self._current()
        now_on = self.room.shift.timeslot_id if self.room.shift else None
        outlooks = self.room.desk.events.coming()
        self.model.show(outlooks, now_on)
        some = tr("1 shift") if len(outlooks) == 1 else tr("{count} shifts")
        self.count.setText(some.format(count=len(outlooks)))
        self._both.setVisible(bool(outlooks))
        self.count.setVisible(bool(outlooks))
        self.empty.setVisible(not outlooks)
        row = self.model.row_of(before.shift.timeslot_id if before else now_on)
        index = self.model.index(max(row, 0))
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def _current(self) -> ShiftOutlook | None:
        return self.model.outlook(self.list.currentIndex().row())

    def _show_current(self) -> None:
        outlook = self._current()
        if outlook is None:
            return
        shift = outlook.shift
        worked_on = self.room.shift is not None and shift == self.room.shift
        today = same_day(shift.starts_at, self.room.now(), shift.timezone)
        self.card.show_outlook(
            outlook,
            f"{_day(shift)} · {_hours(shift)}",
            worked_on=worked_on,
            today=today,
            opens=safe_url(shift.browser_url) is not None,
        )
