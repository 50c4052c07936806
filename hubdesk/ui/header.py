"""What the header says on every page: the evening, how it stands with Mobilize, who is here."""

from __future__ import annotations

from PySide6.QtCore import QObject

from hubdesk.domain.changes import Change, Kind
from hubdesk.sync.status import Link, SyncStatus
from hubdesk.ui.room import Room, tr
from hubdesk.ui.widgets import HeaderBar, NavRail, Pill, PillView
from hubdesk.words import times

_EXPECTED_LOW, _EXPECTED_HIGH = 0.4, 0.8
"""Share of sign-ups that come, from the programme's own material, until the hub has a history."""

STALE_HOURS = 12
"""A roster older than this is shown in amber."""


def expected_range(expected: int) -> tuple[int, int]:
    """How many of so many sign-ups will come, from and to."""
    return round(expected * _EXPECTED_LOW), round(expected * _EXPECTED_HIGH)


class Header(QObject):
    """Keeps the header bar and the rail true; the only place that writes them."""

    def __init__(self, room: Room, bar: HeaderBar, rail: NavRail, practice: bool) -> None:
        super().__init__(bar)
        self._room, self._bar, self._rail = room, bar, rail
        if practice:
            bar.chips.addWidget(Pill(tr("practice"), "accent", "star", large=True))
        self._roster = Pill(large=True)
        self._sync = Pill(large=True)
        bar.chips.addWidget(self._roster)
        bar.chips.addWidget(self._sync)
        room.changed.connect(self._changed)
        room.shift_changed.connect(self.refresh)
        room.duty_changed.connect(self.refresh)
        room.sync_changed.connect(self._synced)
        self.refresh()

    def refresh(self) -> None:
        """Read everything anew."""
        settings = self._room.settings
        self._rail.set_hub(settings.get("hub_name", ""))
        self._rail.set_person(self._room.by, tr("host on duty"))
        shift = self._room.shift
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
            self._bar.set_titles(title, " · ".join(filter(None, (shift.venue, date, when))))
        self.refresh_counts()
        self.tick()

    def refresh_counts(self) -> None:
        """Count who is here, and what waits."""
        shift = self._room.shift
        if shift is not None:
            evening = self._room.desk.hub.evening(shift)
            low, high = expected_range(evening.expected)
            caption = tr("here of {all} · expect {low}–{high}")
            self._bar.set_figure(
                0,
                str(evening.here),
                caption.format(all=evening.expected, low=low, high=high),
            )
        self._show_sync()

    def tick(self) -> None:
        """Bring the clock and the ages up to date."""
        self._show_clock()
        self._show_roster_age()
        self._show_sync()

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
        self._bar.set_figure(1, self._room.clock(now), caption)

    def _show_roster_age(self) -> None:
        read_at = self._room.desk.hub.roster_read_at()
        if read_at is None:
            self._bar.set_chip(self._roster, PillView(tr("no roster yet"), "look", "clock"))
            return
        age = self._room.now() - read_at
        words = times.length(age)
        said = tr("roster just read") if words == "just now" else tr("roster {age} old")
        stale = age.total_seconds() > STALE_HOURS * 3600
        view = PillView(said.format(age=words), "look" if stale else "plain", "clock")
        self._bar.set_chip(self._roster, view, None if stale else "")

    def _show_sync(self) -> None:
        counts = self._room.desk.deliveries.counts()
        unsent = counts["waiting"] + counts["sending"]
        person = counts["held"] + counts["conflict"]
        self._rail.item("sync").set_badge(unsent + person + counts["worksheet"])
        status = self._room.sync
        short: str | None = None
        if unsent:
            short = tr("{count} waiting").format(count=unsent)
            away = self._away(status)
            view = PillView(f"{short} · {away}" if away else short, "look", "clock")
        elif person:
            words = tr("{count} need you") if person > 1 else tr("{count} needs you")
            view = PillView(words.format(count=person), "stop", "warning")
        elif counts["worksheet"]:
            short = tr("{count} to set").format(count=counts["worksheet"])
            words = tr("{count} to set in Mobilize").format(count=counts["worksheet"])
            view = PillView(words, "accent", "list-time")
        elif counts["sent"]:
            words = tr("{count} to read back").format(count=counts["sent"])
            view = PillView(words, "look", "sync")
        elif counts["verified"]:
            view = PillView(tr("all verified"), "in", "check")
        else:
            view, short = PillView(tr("nothing waits"), "plain", "check"), ""
        self._bar.set_chip(self._sync, view, short)

    def _away(self, status: SyncStatus | None) -> str:
        if status is None or status.link in {Link.CONNECTED, Link.UNTRIED}:
            return ""
        if status.link is Link.NO_KEY:
            return tr("no key")
        if status.link is Link.REFUSED:
            return tr("key refused")
        return tr("no network since {clock}").format(clock=self._room.clock(status.since))

    def _changed(self, change: Change) -> None:
        if change.kinds & {Kind.ATTENDANCE, Kind.DELIVERY, Kind.ROSTER}:
            self.refresh_counts()
            self._show_clock()
        if Kind.ROSTER in change.kinds:
            self._show_roster_age()

    def _synced(self, _status: SyncStatus) -> None:
        self._show_sync()
