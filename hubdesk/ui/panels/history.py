"""A person's history: every press, undone ones too, and the way to take the latest one back."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hubdesk.desk.finder import Card as Whole
from hubdesk.desk.finder import Hit
from hubdesk.domain.checkin import MarkKind, Outcome, Standing
from hubdesk.domain.equipment import Loan
from hubdesk.domain.ids import DialerId
from hubdesk.errors import Problem
from hubdesk.store.briefings import Briefing
from hubdesk.store.marks import HistoryLine
from hubdesk.store.stints import Stint
from hubdesk.ui import times
from hubdesk.ui.panels import person_words
from hubdesk.ui.panels.stint_sheet import StintSheet
from hubdesk.ui.room import Room, tr
from hubdesk.ui.theme import Kind
from hubdesk.ui.widgets import (
    DangerButton,
    EmptyState,
    IconCircle,
    LabeledField,
    ListCard,
    ListRow,
    SecondaryButton,
    Sheet,
    Text,
)
from hubdesk.words import stints as words
from hubdesk.words.agenda import BRIEFED
from hubdesk.words.equipment import COMES_AGAIN

_TAKE_BACK = {
    Standing.HERE: "Take the check-in back",
    Standing.LEFT: "Take the check-out back",
    Standing.NO_SHOW: "Take the no-show back",
}


class History(Sheet):
    """Opened over the desk for one person. Taking back asks why; both presses stay in the list."""

    def __init__(self, window: QWidget, room: Room, hit: Hit) -> None:
        super().__init__(
            window, hit.contact.full_name, tr("Everything pressed, newest first."), width=680
        )
        self._room = room
        self._hit = hit
        self._whole = room.desk.finder.card(hit.id, room.shift)
        self._reason = LabeledField(
            tr("Why is it taken back?"), placeholder=tr("kept in the history")
        )
        self._fill(self._whole)
        latest = hit.signup.mark if hit.signup else None
        standing = latest.standing if latest else Standing.EXPECTED
        if standing in _TAKE_BACK:
            self.body.addWidget(self._reason)
        self._back = SecondaryButton(tr("Back to the desk"), key="Esc")
        self._back.clicked.connect(self.close)
        self.add_button(self._back)
        if standing in _TAKE_BACK:
            undo = DangerButton(tr(_TAKE_BACK[standing]), key="Enter")
            undo.clicked.connect(self._take_back)
            self.add_button(undo)

    def open(self) -> None:
        """Put the keyboard where Enter does what it says: the reason, else the way back."""
        super().open()
        first = self._reason.edit if self._reason.isVisible() else self._back
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take_back(self) -> None:
        reason = self._reason.text()
        if not reason:
            self._reason.set_error(tr("A word is enough: wrong person, left at once …"))
            self._reason.edit.setFocus()
            return
        if self._hit.signup is None:
            return
        try:
            pressed = self._room.desk.attendance.undo(self._hit.signup.id, self._room.by, reason)
        except Problem as problem:
            said = self._room.said(problem)
            self.set_error(f"{said.what} {said.todo}")
            return
        if pressed.outcome is not Outcome.UNDONE:
            self.set_error(person_words.outcome(pressed, "", self._room.clock).words)
            return
        self.close()

    def _fill(self, whole: Whole | None) -> None:
        if whole is None or not (whole.history or whole.stints):
            self.body.addWidget(
                EmptyState("clock", tr("Nothing was pressed yet"), tr("It begins with a check-in."))
            )
            return
        dialers = {dialer.id: dialer.name for dialer in self._room.desk.floor.dialers()}
        # A stint begins after the check-in of the same moment, and before a check-out of it.
        lines = [
            ((mark.at, 0 if mark.kind is MarkKind.IN else 2), self._mark_row(mark))
            for mark in whole.history
        ]
        # What a stint said before stands right below it: equals keep their order.
        for stint, before in words.lineage(self._room.desk.floor.stints(self._hit.id)):
            lines.append(((stint.started_at, 1), self._stint_row(stint, dialers)))
            lines += [
                ((stint.started_at, 1), self._before_row(one, after, dialers))
                for one, after in zip(before, [stint, *before], strict=False)
            ]
        lines += [
            ((one.at, 3), self._briefing_row(one))
            for one in self._room.desk.briefings.of(person_id=self._hit.id)
        ]
        for loan in self._room.desk.equipment.loans_of(self._hit.id):
            lines.append(((loan.lent_at, 1), self._loan_row(loan)))
        rows = ListCard()
        for _, row in sorted(lines, key=lambda line: line[0], reverse=True):
            rows.add_row(row)
        self.body.addWidget(rows)

    def _mark_row(self, mark: HistoryLine) -> ListRow:
        titles: dict[MarkKind, tuple[str, str, Kind]] = {
            MarkKind.IN: (tr("Checked in"), "check", "in"),
            MarkKind.OUT: (tr("Checked out"), "arrow-left", "accent"),
            MarkKind.NO_SHOW: (tr("Noted as not having come"), "x", "look"),
            MarkKind.MOVED: (tr("Came to another shift"), "arrow-left", "look"),
            MarkKind.UNDO: (tr("Taken back"), "undo", "look"),
        }
        title, icon, kind = titles[mark.kind]
        parts = [tr("by {by}").format(by=mark.by or tr("the desk"))]
        parts.append(tr("{at} shift").format(at=self._room.clock(mark.starts_at)))
        if mark.calls is not None:
            parts.append(tr("{count} calls").format(count=mark.calls))
        if mark.conversations is not None:
            parts.append(tr("{count} conversations").format(count=mark.conversations))
        if mark.next_shift:
            parts.append(tr(COMES_AGAIN[mark.next_shift]))
        if mark.reason:
            parts.append(f"“{mark.reason}”")
        return ListRow(
            title,
            " · ".join(parts),
            leading=IconCircle(icon, kind),
            trailing=[self._when(mark.at)],
        )

    def _stint_row(self, stint: Stint, dialers: dict[DialerId, str]) -> ListRow:
        clock = self._room.clock
        until = clock(stint.ended_at) if stint.ended_at else tr("now")
        parts = [tr("until {at}").format(at=until), *words.details(stint, tr)]
        dialer = dialers.get(stint.dialer_id, tr("a dialer"))
        correct = SecondaryButton(
            tr("Correct"),
            size="small",
            name=tr("Correct the stint on {dialer} of {at}").format(
                dialer=dialer, at=clock(stint.started_at)
            ),
        )
        correct.clicked.connect(lambda: self._correct(stint))
        return ListRow(
            tr("On {dialer}").format(dialer=dialer),
            " · ".join(parts),
            leading=IconCircle("headset", "accent"),
            trailing=[self._when(stint.started_at), correct],
        )

    def _before_row(self, was: Stint, after: Stint, dialers: dict[DialerId, str]) -> ListRow:
        dialer = dialers.get(was.dialer_id, tr("a dialer"))
        said = words.before(was, dialer, self._room.zone, tr)
        return ListRow(
            tr("Before: {said}").format(said=said),
            words.correction(after, tr),
            leading=IconCircle("undo", "look"),
            trailing=[self._when(was.retired_at or was.started_at)],
        )

    def _correct(self, stint: Stint) -> None:
        """Ask what the stint was, in the place of this sheet."""
        self.close()
        name = self._hit.contact.full_name
        StintSheet(self._window, self._room, stint, name).open()

    def _briefing_row(self, one: Briefing) -> ListRow:
        return ListRow(
            tr(BRIEFED[one.kind]).capitalize(),
            tr("by {by}").format(by=one.by or tr("the desk")),
            leading=IconCircle("info", "accent"),
            trailing=[self._when(one.at)],
        )

    def _loan_row(self, loan: Loan) -> ListRow:
        back = tr("not back yet")
        if loan.returned_at is not None:
            back = tr("back {at}, taken by {by}").format(
                at=self._room.clock(loan.returned_at), by=loan.returned_by or tr("the desk")
            )
        return ListRow(
            tr("Lent {label}").format(label=loan.thing.label),
            " · ".join((tr("by {by}").format(by=loan.lent_by or tr("the desk")), back)),
            leading=IconCircle("laptop", "accent" if loan.returned_at else "look"),
            trailing=[self._when(loan.lent_at)],
        )

    def _when(self, moment: datetime) -> Text:
        day = times.day(moment, self._room.zone)
        return Text(f"{day}, {self._room.clock(moment)}", "small", "quiet")
