"""The Today page: is everything there for tonight, and one big button to open the doors."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from hubdesk.clock import same_day
from hubdesk.desk.readiness import Check, Code, Finding, Level, can_unplug
from hubdesk.domain.changes import Change
from hubdesk.domain.dialers import DialerKind
from hubdesk.domain.roster import EventKind, Shift
from hubdesk.errors import Problem
from hubdesk.store.floor import Session
from hubdesk.ui import theme, times
from hubdesk.ui.panels import today_sheets
from hubdesk.ui.panels.call_list import open_calls
from hubdesk.ui.panels.duty_sheet import DutySheet
from hubdesk.ui.panels.evening_plan import plan_evening
from hubdesk.ui.panels.events import EventsView
from hubdesk.ui.panels.page import Page
from hubdesk.ui.panels.steps import Steps, ask_steps
from hubdesk.ui.panels.still_out import StillOut
from hubdesk.ui.panels.today_cards import TonightCard
from hubdesk.ui.panels.today_empty import NoRoster
from hubdesk.ui.panels.today_rows import ReadinessCard
from hubdesk.ui.room import Room, tr
from hubdesk.ui.widgets import (
    Banner,
    Card,
    Flow,
    PrimaryButton,
    Scroll,
    SecondaryButton,
    Sheet,
    Text,
)
from hubdesk.words import nudges

_NUMBERS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine")
_SOON = timedelta(hours=12)


def headline(
    levels: list[Level], checks: tuple[Check, ...], *, doors_open: bool
) -> tuple[str, str]:
    """Say how near the evening is to its doors, from what is missing.

    The plug may be pulled only with a whole roster of today on the laptop.
    """
    unplug = can_unplug(checks)
    todo = sum(level is not Level.OK for level in levels)
    if not todo:
        if unplug:
            ready = tr("Ready: you can pull the network plug now")
            return ready, tr("Everything the evening needs is on this laptop.")
        return tr("Ready"), ""
    things = tr("One thing to do.") if todo == 1 else tr("{count} things to do.")
    sentence = things.format(count=tr(_NUMBERS[todo]) if todo < len(_NUMBERS) else todo)
    if doors_open:
        title = tr("The doors are open")
    elif Level.STOP in levels:
        title = tr("Not ready yet")
    else:
        minutes = tr("a minute") if todo == 1 else tr("{count} minutes")
        count = tr(_NUMBERS[todo]).lower() if todo < len(_NUMBERS) else str(todo)
        title = tr("Ready in {time}").format(time=minutes.format(count=count))
    online = any(
        check.level is not Level.OK and check.code in {Code.ROSTER, Code.DNC_LINK}
        for check in checks
    )
    if online:
        plug = tr("After that you can pull the network plug.")
    else:
        plug = tr("The network plug may be pulled already.") if unplug else ""
    return title, f"{sentence} {plug}".strip()


class TodayPage(Page):
    """Readiness on the left, the hub and tonight on the right; Enter opens the doors.

    `on_import` and `on_pull` bring the roster in; `on_practice`, where given, begins a practice.
    """

    def __init__(
        self,
        room: Room,
        on_import: Callable[[], None],
        on_pull: Callable[[], None],
        on_practice: Callable[[], None] | None = None,
    ) -> None:
        super().__init__()
        self._room = room
        self._on_import, self._on_pull = on_import, on_pull
        self._session: Session | None = None
        self.sheet: Sheet | None = None
        self._title = Text("", "title", wrap=True)
        self._sentence = Text("", "body", "quiet", wrap=True)
        self.card = ReadinessCard()
        self.card.pressed.connect(self._act)
        self.trouble = Banner("stop", "")
        self.trouble.hide()
        self.worksheet = SecondaryButton(tr("Open the worksheet"))
        self.worksheet.clicked.connect(lambda: room.page_wanted.emit("sync"))
        self.nudge = Banner("look", "", icon="list-time", button=self.worksheet)
        self.doors = PrimaryButton(tr("Open the doors"), key="Enter", size="large")
        self.doors.setMinimumWidth(220)
        self.doors.clicked.connect(self.open_doors)
        self.plan = SecondaryButton(
            tr("Rotation"), key="P", size="large", name=tr("Plan the rotation")
        )
        self.plan.clicked.connect(self.plan_rotation)
        QShortcut(
            QKeySequence("P"),
            self,
            self.plan_rotation,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )
        self._beside = Text("", "small", "quiet", wrap=True)
        self.still_out = StillOut(room)
        self._steps = Steps(room, self._opened)
        self.tonight = TonightCard()
        self.tonight.shift_wanted.connect(room.choose_shift)
        self.tonight.events.clicked.connect(self.open_events)
        self.tonight.calls.clicked.connect(self.open_calls)
        for key, press in (("E", self.open_events), ("L", self.open_calls)):
            one = QShortcut(QKeySequence(key), self)
            one.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            one.activated.connect(press)
        self.empty = NoRoster(room, on_import, on_practice)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._full())
        self._stack.addWidget(self.empty)
        room.changed.connect(self._changed)
        room.shift_changed.connect(self._look_if_seen)
        room.duty_changed.connect(self._look_if_seen)

    def _full(self) -> QWidget:
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self._title)
        left.addSpacing(2)
        left.addWidget(self._sentence)
        left.addSpacing(theme.S16)
        self._nudged = QWidget()
        above = QVBoxLayout(self._nudged)
        above.setContentsMargins(0, 0, 0, theme.S12)
        above.addWidget(self.nudge)
        self._nudged.hide()
        left.addWidget(self._nudged)
        left.addWidget(self.trouble)
        left.addWidget(self.card)
        left.addSpacing(14)
        left.addWidget(Flow((self.doors, self.plan), spacing=theme.S16))
        left.addSpacing(6)
        left.addWidget(self._beside)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(14)
        card = Card(padding=20)
        card.add(self._steps)
        right.addWidget(card)
        right.addWidget(self.tonight)
        right.addWidget(self.still_out, 0, Qt.AlignmentFlag.AlignLeft)
        right.addStretch(1)
        inside = QWidget()
        columns = QHBoxLayout(inside)
        columns.setContentsMargins(theme.S24, theme.S24, theme.S24, 22)
        columns.setSpacing(theme.S24)
        columns.addLayout(left, 569)
        columns.addLayout(right, 455)
        return Scroll(inside)

    def shown(self) -> None:
        """Look again at everything and put the keyboard on the one thing to do next."""
        self.refresh()
        if self._stack.currentWidget() is self.empty:
            self.empty.first.setFocus()
        else:
            self.doors.setFocus()

    def tick(self) -> None:
        """Let the roster grow older on screen."""
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read every fact anew."""
        room = self._room
        shift = room.shift
        shifts = room.desk.hub.shifts()
        if shift is None:
            self.empty.set_online_only(online_only=bool(shifts))
            self._stack.setCurrentWidget(self.empty)
            return
        if self._stack.currentWidget() is self.empty:
            here = self.window().focusWidget()
            elsewhere = here is not None and not self.isAncestorOf(here)  # in a sheet
            self._stack.setCurrentIndex(0)
            if not elsewhere:
                self.doors.setFocus()
        self._session = room.desk.floor.session(shift.timeslot_id)
        checks = room.desk.readiness.checks(shift)
        by_key = any(check.finding is Finding.WAY_KEY for check in checks)
        levels = self.card.show_checks(checks, room.zone, by_key=by_key)
        title, sentence = headline(levels, checks, doors_open=self._session is not None)
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._show_nudge()
        self._show_doors()
        self.still_out.refresh()
        self.plan.setVisible(bool(room.desk.floor.dialers()))
        self._show_right(shift, shifts)

    def open_doors(self) -> None:
        """Open the doors of the shift, or go on to the desk where they are open."""
        shift = self._room.shift
        if shift is None:
            return
        if self._session is not None:
            self._room.page_wanted.emit("desk")
            return
        now = self._room.now()
        if shift.starts_at - _SOON <= now <= shift.ends_at:
            self._open(shift)
            return
        when = f"{times.weekday(shift.starts_at, shift.timezone)} {self._day(shift)}"
        if not same_day(shift.starts_at, now, shift.timezone):
            title = tr("This shift is not today's")
        elif now > shift.ends_at:
            title = tr("This shift is over")
        else:
            title = tr("This shift begins later today")
        self.sheet = Sheet.confirm(
            self.window(),
            title,
            tr("Its hours are {day}, {hours}. Its evening begins when you open the doors.").format(
                day=when, hours=_hours(shift)
            ),
            tr("Open its doors"),
            lambda: self._open(shift),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Enter do what the big button says, wherever the keyboard is on the page."""
        main = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if main and self._stack.currentWidget() is not self.empty:
            self.open_doors()
            return
        super().keyPressEvent(event)

    def plan_rotation(self) -> None:
        """Plan who calls on which dialer from when; the doors open with it if they are closed."""
        if self.plan.isVisible():
            self.sheet = plan_evening(self._room, self.window())

    def open_events(self) -> None:
        """Look ahead at the coming events over the whole window."""
        if self._room.shift is not None:
            EventsView(self, self._room).open()

    def open_calls(self) -> None:
        """Open the call list: who is missing, and from the shift's last minutes on who came."""
        open_calls(self, self._room)

    def _open(self, shift: Shift) -> None:
        self.trouble.hide()
        try:
            self._room.desk.floor.open_doors(shift.timeslot_id, self._room.by)
        except Problem as problem:
            if problem.code == "doors_need_dnc":
                window = self.window()
                self.sheet = today_sheets.ask_for_doors(self._room, window, shift.timeslot_id)
                return
            said = self._room.said(problem)
            self.trouble.set_words(f"{said.what} {said.todo}")
            self.trouble.show()

    def _show_nudge(self) -> None:
        """Say what is owed to Mobilize and until when; it comes and goes without the keyboard."""
        due = self._room.desk.deliveries.nudge()
        self._nudged.setVisible(due is not None)
        if due is None:
            return
        said = nudges.sentence(due, tr)
        if not due.owed.to_set:  # otherwise the button says what to do
            said = f"{said} {nudges.todo(due, tr)}"
        self.nudge.set_words(said, "plain" if due.at is None else "look")

    def _show_doors(self) -> None:
        if self._session is None:
            self.doors.set_words(tr("Open the doors"), "Enter")
            self._beside.setText(tr("People can be checked in before, too."))
            return
        since = self._room.clock(self._session.opened_at)
        self.doors.set_words(tr("Doors open since {time}").format(time=since), "Enter")
        by = self._session.opened_by
        opened = tr("by {name} · Enter goes to the desk") if by else tr("Enter goes to the desk")
        self._beside.setText(opened.format(name=by))

    def _show_right(self, shift: Shift, shifts: list[Shift]) -> None:
        room = self._room
        tonight = room.desk.readiness.tonight(shift)
        self._steps.refresh()
        campaigns = [
            dialer.name
            for dialer in room.desk.floor.dialers()
            if dialer.kind is DialerKind.CAMPAIGN
        ]
        now = room.now()
        same_day = self._day(shift) == times.day(now, shift.timezone)
        title = tr("Tonight") if same_day else self._named_day(shift)
        self.tonight.show_tonight(shift, title, tonight, campaigns)
        coming = [one for one in shifts if one.ends_at > now - _SOON or one == shift][:30]
        self.tonight.show_choice(
            [
                (one.timeslot_id, self._choice(one), one.kind is EventKind.IN_PERSON)
                for one in coming
            ],
            shift.timeslot_id,
        )

    def _day(self, shift: Shift) -> str:
        return times.day(shift.starts_at, shift.timezone)

    def _named_day(self, shift: Shift) -> str:
        return f"{times.weekday(shift.starts_at, shift.timezone)} {self._day(shift)}"

    def _choice(self, shift: Shift) -> str:
        hours = _hours(shift)
        online = tr("online, counted by Mobilize")
        where = online if shift.kind is EventKind.VIRTUAL else shift.venue
        day = f"{times.weekday(shift.starts_at, shift.timezone)[:3]} {self._day(shift)}"
        return " · ".join(part for part in (day, hours, shift.title, where) if part)

    def _act(self, check: Check) -> None:
        """Do what a row's button says."""
        if check.code is Code.ROSTER:
            by_key = self._room.desk.context.by_key()
            (self._on_pull if by_key else self._on_import)()
        elif check.code is Code.DNC_LINK:
            self.sheet = today_sheets.ask_link(self._room, self.window())
        elif check.code is Code.DUTY:
            self._opened(DutySheet(self.window(), self._room))
        elif check.code is Code.CLOCK:
            self._on_pull()
        elif check.code is Code.DISK:
            folder = self._room.desk.context.store.path.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        elif check.code is Code.STEPS:
            self._opened(ask_steps(self._room, self.window()))
        elif check.code is Code.LAST_TIME:
            self._room.page_wanted.emit("sync")
        else:
            self._room.page_wanted.emit("hub")

    def _opened(self, sheet: Sheet) -> None:
        self.sheet = sheet
        if not sheet.isVisible():
            sheet.open()

    def _changed(self, _change: Change) -> None:
        self._look_if_seen()

    def _look_if_seen(self) -> None:
        """Look again where anybody sees it; `shown` looks again anyway."""
        if self.isVisible():
            self.refresh()


def _hours(shift: Shift) -> str:
    return times.span(shift.starts_at, shift.ends_at, shift.timezone, assumed=shift.ends_assumed)
