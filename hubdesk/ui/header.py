"""What the header says on every page: the evening, how it stands with Mobilize, who is here."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.clocks import CLOCK_AHEAD, clock_off
from hubdesk.domain.nudges import Nudge
from hubdesk.domain.turnout import PastShift, expected
from hubdesk.sync.status import Link, SyncStatus
from hubdesk.ui import times
from hubdesk.ui.room import Room, tr
from hubdesk.ui.rotation_call import minutes_to, soon
from hubdesk.ui.widgets import HeaderBar, NavRail, PillView
from hubdesk.words import clocks, kiosk, nudges
from hubdesk.words.hub import ROLES
from hubdesk.words.sync import CAUSES

_MINUTE, _HOUR = timedelta(minutes=1), timedelta(hours=1)

STALE_HOURS = 12
"""A roster older than this is shown in amber."""


class Header(QObject):
    """Keeps the header bar and the rail true; the only place that writes them.

    The roster's age and the oldest unsent delivery are always there, in every window size.
    """

    waves_asked = Signal()
    """The chip of the kiosk's waves was pressed with the mouse; Ctrl+G does the same."""

    def __init__(self, room: Room, bar: HeaderBar, rail: NavRail, practice: bool) -> None:
        super().__init__(bar)
        self._room, self._bar, self._rail = room, bar, rail
        self._history: list[PastShift] = []
        if practice:
            bar.set_chip(bar.add_chip(), PillView(tr("practice"), "accent", "star"))
        self._waves = bar.add_chip()
        self._waves.setCursor(Qt.CursorShape.PointingHandCursor)
        self._waves.installEventFilter(self)
        self._waving = 0
        self._roster = bar.add_chip()
        self._unsent = bar.add_chip()
        self._left = bar.add_chip()
        self._due = bar.add_chip()
        self._clock = bar.add_chip()
        room.changed.connect(self._changed)
        room.shift_changed.connect(self.refresh)
        room.duty_changed.connect(self.refresh)
        room.sync_changed.connect(self._synced)
        self.refresh()

    def refresh(self) -> None:
        """Read everything anew."""
        settings = self._room.settings
        self._rail.set_hub(settings.get("hub_name", ""))
        self._rail.set_person(self._room.by, self._on_duty())
        shift = self._room.shift
        self._history = self._room.desk.events.history(shift) if shift else []
        if shift is None:
            self._bar.set_titles(settings.get("hub_name", "") or "HubDesk", tr("No shift yet"))
            self._bar.set_figure(0, "", "")
        else:
            day = times.weekday(shift.starts_at, shift.timezone)
            title = shift.title or tr("{day} phone bank").format(day=day)
            when = times.span(
                shift.starts_at, shift.ends_at, shift.timezone, assumed=shift.ends_assumed
            )
            date = f"{day} {times.day(shift.starts_at, shift.timezone)}"
            # The place last: where there is little room it is what a host knows anyway.
            self._bar.set_titles(title, " · ".join(filter(None, (date, when, shift.venue))))
        self.refresh_counts()
        self._show_waves()
        self.tick()

    def _on_duty(self) -> str:
        """Say as what the person at the rail's foot is on duty, and how many beside them."""
        on = self._room.desk.leaders.duty()
        if not on:
            return (
                tr("nobody signed in") if self._room.desk.leaders.any_pin() else tr("host on duty")
            )
        if len(on) > 1:
            return tr("on duty with {count} more").format(count=len(on) - 1)
        return tr("{role} on duty").format(role=tr(ROLES[on[0].leader.role]))

    def refresh_counts(self) -> None:
        """Count who is here, and what waits."""
        shift = self._room.shift
        if shift is not None:
            evening = self._room.desk.hub.evening(shift)
            comes = expected(evening.expected, self._history)
            caption = tr("here of {all} · expect {low}–{high}")
            self._bar.set_figure(
                0,
                str(evening.here),
                caption.format(all=evening.expected, low=comes.low, high=comes.high),
            )
        self._show_sync()

    def tick(self) -> None:
        """Bring the clock and the ages up to date."""
        self._show_clock()
        self._show_roster_age()
        self._show_sync()
        self._show_clock_off()

    def _show_clock(self) -> None:
        now, shift = self._room.now(), self._room.shift
        caption = ""
        if shift is not None:
            caption = tr("shift over")
            if now < shift.starts_at:
                caption = tr("starts in {time}").format(time=times.length(shift.starts_at - now))
            elif now < shift.ends_at:
                until = tr("until about {clock}") if shift.ends_assumed else tr("until {clock}")
                caption = until.format(clock=self._room.clock(shift.ends_at))
        rotates_at = soon(self._room)
        if rotates_at is not None:
            caption = minutes_to(rotates_at, now)
        self._bar.set_figure(1, self._room.clock(now), caption)

    def _show_roster_age(self) -> None:
        read_at = self._room.desk.hub.roster_read_at()
        if read_at is None:
            view = PillView(tr("no roster yet"), "look", "clock")
            self._bar.set_chip(self._roster, view, tr("no roster"))
            return
        age = self._room.now() - read_at
        if age < _MINUTE:
            self._bar.set_chip(self._roster, PillView(tr("roster just read"), "plain", "clock"))
            return
        said = tr("roster {age} old").format(age=times.length(age))
        short = tr("roster {age}").format(age=_coarse(age))
        stale = age.total_seconds() > STALE_HOURS * 3600
        view = PillView(said, "look" if stale else "plain", "clock")
        self._bar.set_chip(self._roster, view, short)

    def _show_sync(self) -> None:
        counts = self._room.desk.deliveries.counts()
        unsent = counts["waiting"] + counts["sending"]
        person = counts["held"] + counts["conflict"]
        self._rail.item("sync").set_badge(unsent + person + counts["worksheet"])
        self._show_unsent(unsent)
        due = self._room.desk.deliveries.nudge()
        due = due if due is not None and due.urgent(self._room.now()) else None
        self._show_due(due)
        view: PillView | None = None
        short: tuple[str, ...] = ()
        if person:
            words = tr("{count} need you") if person > 1 else tr("{count} needs you")
            view = PillView(words.format(count=person), "stop", "warning")
        elif counts["worksheet"] and due is None:  # the nearer deadline says it with its time
            words = tr("{count} to set in Mobilize").format(count=counts["worksheet"])
            view = PillView(words, "accent", "list-time")
            short = (tr("{count} to set").format(count=counts["worksheet"]),)
        elif counts["sent"]:
            words = tr("{count} to read back").format(count=counts["sent"])
            view = PillView(words, "look", "sync")
        elif counts["verified"] and not unsent + counts["worksheet"]:
            view = PillView(tr("nothing left to set"), "in", "check")
        self._bar.set_chip(self._left, view, *short)

    def _show_unsent(self, unsent: int) -> None:
        """Say how many wait, how long the oldest has, and why they wait, where that is known."""
        oldest_at = self._room.desk.deliveries.oldest_unsent_at()
        if not unsent or oldest_at is None:
            self._show_nothing_waits()
            return
        age = self._room.now() - oldest_at
        waiting = tr("{count} waiting").format(count=unsent)
        long = times.length(age)
        if age >= _MINUTE:
            long = tr("oldest {age}").format(age=long)
        away = self._away(self._room.sync)
        said = [" · ".join(filter(None, (waiting, long, away)))]
        said += [f"{waiting} · {long}"] if away else []
        said += [f"{waiting} · {_coarse(age)}"] if age >= _MINUTE else []
        refused = self._refused()
        view = PillView(said[0], "look", "warning" if refused else "clock")
        self._bar.set_chip(self._unsent, view, *said[1:], tip=refused)

    def _show_nothing_waits(self) -> None:
        """Say that nothing waits; a key that is refused is said all the same: a person mends it."""
        refused = self._refused()
        if refused:
            view = PillView(tr("Mobilize: not let in"), "look", "warning")
            self._bar.set_chip(self._unsent, view, tr("not let in"), tip=refused)
            return
        tip = tr("Nothing waits to be sent to Mobilize.")
        self._bar.set_chip(self._unsent, PillView(tr("nothing waits"), "plain", "check"), tip=tip)

    def _refused(self) -> str:
        """Say why Mobilize does not let us in, and what to do; "" where it does."""
        status = self._room.sync
        if status is None or status.link is not Link.REFUSED:
            return ""
        return " ".join(map(tr, CAUSES[status.cause]))

    def _show_due(self, due: Nudge | None) -> None:
        """Say the deadline that is nearer than an hour; it is a chip, so it takes no keyboard."""
        if due is None:
            self._bar.set_chip(self._due, None)
            return
        tip = f"{nudges.sentence(due, tr)} {nudges.todo(due, tr)}"
        view = PillView(nudges.short(due, self._room.zone, tr), "look", "list-time")
        self._bar.set_chip(self._due, view, tip=tip)

    def _show_clock_off(self) -> None:
        off = clock_off(self._room.settings.get(CLOCK_AHEAD, ""))
        if off is None:
            self._bar.set_chip(self._clock, None)
            return
        view = PillView(clocks.short(off, tr), "look", "warning")
        self._bar.set_chip(self._clock, view, tip=clocks.sentence(off, tr))

    def _show_waves(self) -> None:
        """Say how many need the host at the kiosk; a new one is read out as well."""
        waves = [one for one in self._room.desk.waves.all() if one.asks]
        before, self._waving = self._waving, len(waves)
        if not waves:
            self._bar.set_chip(self._waves, None)
            return
        words = kiosk.title(len(waves), tr)
        said = kiosk.sentence(waves[-1], tr)
        tip = tr("{said} Ctrl+G shows who waves from the kiosk.").format(said=said)
        self._bar.set_chip(self._waves, PillView(words, "look", "warning"), tip=tip)
        if len(waves) > before:
            spoken = QAccessibleAnnouncementEvent(self._bar, f"{words}. {said}")
            QAccessible.updateAccessibility(spoken)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Open the waves by a click on their chip."""
        if watched is self._waves and event.type() == QEvent.Type.MouseButtonRelease:
            self.waves_asked.emit()
        return super().eventFilter(watched, event)

    def _away(self, status: SyncStatus | None) -> str:
        if status is None or status.link in {Link.CONNECTED, Link.UNTRIED}:
            return ""
        if status.link is Link.NO_KEY:
            return tr("no key")
        if status.link is Link.REFUSED:
            return tr("not let in")
        return tr("not connected since {clock}").format(clock=self._room.clock(status.since))

    def _changed(self, change: Change) -> None:
        if change.kinds & {Kind.ATTENDANCE, Kind.DELIVERY, Kind.ROSTER}:
            self.refresh_counts()
        if Kind.KIOSK in change.kinds:
            self._show_waves()
        # One person's move or check-in leaves the rotation to come where it is.
        if change.kinds & {Kind.AGENDA, Kind.FLOOR, Kind.ROSTER} and len(change.ids) != 1:
            self._show_clock()
        if Kind.ROSTER in change.kinds:
            self._show_roster_age()

    def _synced(self, _status: SyncStatus) -> None:
        self._show_sync()


def _coarse(age: timedelta) -> str:
    """Say an age in a chip's few letters: from an hour on the minutes are left out."""
    return times.length(age if age < _HOUR else timedelta(hours=age // _HOUR))
