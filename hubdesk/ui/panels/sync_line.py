"""One person's line, opened: both sides where there are two, all that happened, what fits now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hubdesk.domain.delivery import Reason, State, Wanted
from hubdesk.store.lines import Line, Step
from hubdesk.ui import theme, times
from hubdesk.ui import widgets as kit
from hubdesk.ui.models.everyone import said, state_pill
from hubdesk.ui.panels.sync_sides import Sides, both_sides
from hubdesk.ui.room import Room, tr
from hubdesk.words import sync as words

FOR_A_CONTACT = {
    Reason.NO_EMAIL: "Give e-mail",
    Reason.NO_ZIP: "Give ZIP code",
    Reason.SHARED_EMAIL: "Other e-mail",
    Reason.NAME_DIFFERS: "Correct e-mail",
    Reason.REFUSED: "Correct it",
}
"""Reasons a better e-mail or ZIP code ends, with the words of the button."""

TWO_SIDED = frozenset({Reason.SHARED_EMAIL, Reason.NAME_DIFFERS})
"""Reasons to be held that are about two people."""

_PRESSED: dict[Wanted, str] = {
    Wanted.COMPLETED: "Checked in at the desk",
    Wanted.NO_SHOW: "Noted as not having come",
    Wanted.MOVED: "Came to another shift",
    Wanted.NOT_HERE: "Check-in taken back",
}

_LOOKS: dict[State, tuple[str, theme.Kind]] = {
    State.WAITING: ("clock", "look"),
    State.SENDING: ("sync", "look"),
    State.SENT: ("upload", "look"),
    State.VERIFIED: ("check", "in"),
    State.HELD: ("warning", "stop"),
    State.WORKSHEET: ("list-time", "accent"),
    State.CONFLICT: ("warning", "stop"),
    State.CANCELLED: ("undo", "plain"),
}


@dataclass(frozen=True, slots=True)
class _Row:
    """One row of the history."""

    at: datetime
    title: str
    why: str
    by: str
    icon: str
    kind: theme.Kind


class LineSheet(kit.Sheet):
    """Opened over the Sync page for one line; what is decided is told, and done by the page."""

    decided = Signal(object, str)
    """(line, what): ours, theirs, by_hand, leave_out, contact, tick."""

    def __init__(self, window: QWidget, room: Room, line: Line, all_lines: Sequence[Line]) -> None:
        at = times.span(line.starts_at, line.ends_at, line.timezone, assumed=line.ends_assumed)
        told = " · ".join(part for part in (at, line.contact.email or tr("no e-mail")) if part)
        super().__init__(window, line.contact.full_name, told, width=640)
        self._room = room
        self._line = line
        both = both_sides(room, line)
        self._stand(two_sided=both is not None)
        asks = line.state in {State.HELD, State.CONFLICT}
        if both is not None:
            sides = Sides(both, line.contact.full_name, decides=asks)
            sides.chosen.connect(self._decide)
            self.body.addSpacing(theme.S4)
            self.body.addWidget(sides)
        self.body.addSpacing(theme.S8)
        self.body.addWidget(kit.Text(tr("What happened, newest first"), "heading"))
        rows = kit.ListCard()
        for row in _history(room, line, all_lines):
            rows.add_row(self._row(row))
        self.body.addWidget(rows)
        back = kit.SecondaryButton(tr("Back"), key="Esc")
        back.clicked.connect(self.close)
        self.add_button(back)
        self._offer(two_sided=both is not None)

    def open(self) -> None:
        """Show the sheet with the keyboard on nothing: no decision is one stray Enter away."""
        super().open()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _stand(self, *, two_sided: bool) -> None:
        line, room = self._line, self._room
        pill = state_pill(line)
        head = QHBoxLayout()
        head.setSpacing(theme.S12)
        head.addWidget(kit.Pill(pill.words, pill.kind, icon=pill.icon))
        age = times.length(room.now() - line.changed_at)
        since = tr("since {at} · {age}").format(at=_moment(line.changed_at, line), age=age)
        head.addWidget(kit.ElidedLabel(since, "small", "quiet"), 1)
        self.body.addLayout(head)
        if line.state is State.CONFLICT:
            return  # both sides say it
        if two_sided:
            why, todo = words.why(line, tr)
        else:
            why, todo = said(line, lambda one: _moment(one.ticked_at or one.changed_at, one))
        self.body.addWidget(kit.Text(" ".join(part for part in (why, todo) if part), wrap=True))

    def _offer(self, *, two_sided: bool) -> None:
        line = self._line
        if line.state is State.HELD:
            if not two_sided:
                self._button(tr("Leave out"), "leave_out")
                self._button(tr("Add by hand"), "by_hand")
            if line.reason in FOR_A_CONTACT:
                self._button(tr(FOR_A_CONTACT[line.reason]), "contact")
        elif line.state is State.WORKSHEET:
            self._button(tr("Leave out"), "leave_out")
            ticked = line.ticked_at is not None
            self._button(tr("Take the tick back") if ticked else tr("It is set: tick"), "tick")

    def _button(self, words_: str, what: str) -> None:
        button = kit.SecondaryButton(words_, name=f"{words_}: {self._line.contact.full_name}")
        button.clicked.connect(lambda _=False: self._decide(what))
        self.add_button(button)

    def _decide(self, what: str) -> None:
        self.close()
        self.decided.emit(self._line, what)

    def _row(self, row: _Row) -> kit.ListRow:
        by = tr("by {by}").format(by=row.by) if row.by else ""
        subtitle = " · ".join(part for part in (by, row.why) if part)
        return kit.ListRow(
            row.title,
            subtitle,
            leading=kit.IconCircle(row.icon, row.kind),
            trailing=[kit.Text(_moment(row.at, self._line), "small", "quiet")],
        )


def _history(room: Room, line: Line, all_lines: Sequence[Line]) -> list[_Row]:
    """List what happened to a sign-up's lines, this one and those before it, newest first."""
    rows: list[_Row] = []
    of_it = [one for one in all_lines if one.signup_id == line.signup_id] or [line]
    for one in of_it:
        rows.append(
            _Row(one.ours_at, tr(_PRESSED[one.wanted]), "", one.ours_by, "user-check", "accent")
        )
        rows += [_step(step) for step in room.desk.deliveries.steps(one.id)]
        if one.ticked_at is not None:
            title = tr("Ticked: somebody says it is set")
            rows.append(_Row(one.ticked_at, title, "", "", "check", "accent"))
    # A press comes before what it set off in the same moment; Python's sort keeps that order.
    return sorted(rows, key=lambda row: row.at)[::-1]


def _step(step: Step) -> _Row:
    icon, kind = _LOOKS[step.state]
    was, now = tr(words.STATES[step.was]), tr(words.stand(step.state, step.reason))
    title = now if step.was is step.state else f"{was} → {now}"
    return _Row(
        step.at,
        title[:1].upper() + title[1:],
        tr(words.REASONS[step.reason][0]),
        step.by,
        icon,
        kind,
    )


def _moment(at: datetime, line: Line) -> str:
    return f"{times.day(at, line.timezone)}, {times.clock(at, line.timezone)}"
