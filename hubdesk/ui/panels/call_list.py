"""The call lists over the whole window: who is missing at the start, who comes again at the end.

HubDesk calls and sends nothing: a host copies the text, calls, and notes what came of it.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.clock import same_day
from hubdesk.domain.calling import Callee, CallList, CallNote, CallOutcome
from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.nudges import BEGINS_BEFORE_END
from hubdesk.domain.people import said_phone
from hubdesk.domain.roster import Shift
from hubdesk.errors import Problem
from hubdesk.ui import theme, times
from hubdesk.ui import widgets as kit
from hubdesk.ui.models.callees import CalleeModel
from hubdesk.ui.panels.call_list_card import CallCard
from hubdesk.ui.panels.call_list_sheets import TextSheet, WordsSheet
from hubdesk.ui.panels.full_view import FullView
from hubdesk.ui.room import Room, tr
from hubdesk.words import calling as words

_TITLES = {
    CallList.CHASE: ("Signed up and not here", "{open} of {all} to call"),
    CallList.RESHIFT: ("Ask them for the next shift", "{open} of {all} to ask"),
}
_SENTENCES = {
    CallList.CHASE: (
        "HubDesk calls and sends nothing by itself. Not coming marks nobody as a no-show: that "
        "stays a leader's press."
    ),
    CallList.RESHIFT: (
        "Who came, those first who want the next shift. HubDesk signs nobody up by itself."
    ),
}


class CallListView(FullView):
    """Up and Down choose, C copies the text, P the phone, 1 to 6 note how it went, Enter words."""

    def __init__(self, parent: QWidget, room: Room, on: CallList) -> None:
        super().__init__(parent, room, tr("Call list"))
        self.sheet: kit.Sheet | None = None
        self._coming: list[Shift] = []
        self._settings: dict[str, str] = {}
        self.title = kit.ElidedLabel("", "title")
        self.count = kit.Text("", "body", "quiet")
        self.sentence = kit.Text("", "small", "quiet", wrap=True)
        self.which = kit.SegmentedChoice(
            [(CallList.CHASE.value, tr("Missing")), (CallList.RESHIFT.value, tr("Next shift"))],
            name=tr("Which list"),
            value=on.value,
        )
        self.which.chosen.connect(lambda _value: self.shown())
        self.edit_text = kit.SecondaryButton(tr("Edit the text"), key="T", size="small")
        self.edit_text.clicked.connect(self._ask_text)
        self.model = CalleeModel(self._note)
        self.list = kit.RowList(name=tr("Whom to call"))
        self.list.setModel(self.model)
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.card = CallCard()
        self.card.copy_text.clicked.connect(self.copy_text)
        self.card.copy_phone.clicked.connect(self.copy_phone)
        self.card.words.clicked.connect(self._ask_words)
        self.card.outcome.connect(self.note)
        self.empty = kit.EmptyState("check", "", "", kind="in")
        self.said = kit.ElidedLabel("", "body_strong", "in")
        self.problem = kit.Banner("stop", "")
        self.problem.hide()
        self._lay_out()
        self.key("C", self.copy_text)
        self.key("P", self.copy_phone)
        self.key("T", self._ask_text)
        self.key("L", self._other_list)
        for enter in ("Return", "Enter"):
            self.key(enter, self._ask_words)
        for number, outcome in enumerate(CallOutcome, start=1):
            self.key(str(number), partial(self.note, outcome))

    @property
    def on(self) -> CallList:
        """The list that is shown."""
        return CallList(self.which.value())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.S12)
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addStretch(1)
        for part in (self.which, self.edit_text, self.back):
            head.addWidget(part)
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
        self.column.addWidget(self.sentence)
        self.column.addWidget(self.problem)
        self.column.addWidget(self._both, 1)
        self.column.addWidget(self.empty, 1)
        self.column.addWidget(self.said)

    def shown(self) -> None:
        """Read the list, begin with whoever is to be called first, and take the keyboard."""
        self.said.setText("")
        self._read()
        if self.model.rowCount():
            self._choose(self.model.next_to_call(0))
            self.list.setFocus()
        else:
            self.back.setFocus()

    def heard(self, change: Change) -> None:
        """Read again when somebody came, was called, or the roster changed."""
        if change.kinds & {Kind.CALLING, Kind.ATTENDANCE, Kind.ROSTER, Kind.HUB}:
            self._read()

    def copy_text(self) -> None:
        """Put the text for the current person on the clipboard; HubDesk sends it to nobody."""
        callee = self._current()
        text = self._text(callee) if callee else ""
        self._copy(text, tr("Copied the text for {name}. Paste it where you write to them."))

    def copy_phone(self) -> None:
        """Put the current person's phone on the clipboard."""
        callee = self._current()
        phone = callee.contact.phone if callee and not callee.asked_not else ""
        self._copy(phone, tr("Copied the phone of {name}."))

    def note(self, outcome: CallOutcome) -> None:
        """Note how the call to the current person went, and go on to the next to be called."""
        callee = self._current()
        if callee is None:
            return
        row = self.list.currentIndex().row()
        called = self.room.desk.calling.called
        try:
            called(callee.signup_id, self.on, outcome, self.room.by)
        except Problem as problem:
            said = self.room.said(problem)
            self.problem.set_words(f"{said.what} {said.todo}", "stop")
            self.problem.show()
            return
        self.problem.hide()
        name = callee.contact.full_name
        told = tr("{name}: {outcome}. Noted.")
        self.said.setText(told.format(name=name, outcome=tr(words.OUTCOMES[outcome])))
        self._choose(self.model.next_to_call(min(row + 1, self.model.rowCount() - 1)))

    def _copy(self, text: str, told: str) -> None:
        callee = self._current()
        if text and callee is not None:
            QGuiApplication.clipboard().setText(text)
            self.said.setText(told.format(name=callee.contact.full_name))

    def _read(self) -> None:
        shift, on = self.room.shift, self.on
        before = self._current()
        calling = self.room.desk.calling
        callees = calling.callees(shift.timeslot_id, on) if shift else []
        self._coming = calling.next_shifts(shift) if shift else []
        self._settings = self.room.desk.hub.settings()
        row = self.list.currentIndex().row()
        self.model.show(callees)
        title, count = _TITLES[on]
        self.title.setText(tr(title))
        self.count.setText(tr(count).format(open=self.model.to_call, all=len(callees)))
        self.count.setVisible(bool(callees))
        self.sentence.setText(tr(_SENTENCES[on]))
        self._both.setVisible(bool(callees))
        self.empty.setVisible(not callees)
        self.empty.set_words(tr("Nobody to call"), tr(words.NOBODY[on]))
        if before is not None:
            place = self.model.row_of(before.signup_id)
            self._choose(place if place >= 0 else min(row, len(callees) - 1))
        elif callees:
            self._choose(self.model.next_to_call(0))
            self.list.setFocus()
        self._show_current()

    def _choose(self, row: int) -> None:
        index = self.model.index(row) if row >= 0 else QModelIndex()
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def _current(self) -> Callee | None:
        return self.model.callee(self.list.currentIndex().row())

    def _show_current(self) -> None:
        callee = self._current()
        if callee is None:
            return
        both = self.room.desk.calling.notes(callee.signup_id)
        self.card.show_callee(
            callee,
            said_phone(callee.contact.phone),
            self._text(callee),
            [self._note(one) for one in reversed(both)],
        )

    def _text(self, callee: Callee) -> str:
        """Write the text for somebody; there is none for whoever asked not to be called."""
        shift = self.room.shift
        if shift is None or callee.asked_not:
            return ""
        return words.text(self.on, callee, shift, self._coming, self.room.by, self._settings, tr)

    def _note(self, note: CallNote) -> str:
        at = self.room.clock(note.at)
        if not same_day(note.at, self.room.now(), self.room.zone):
            at = f"{times.day(note.at, self.room.zone)} {at}"
        return words.note(note, at, tr)

    def _other_list(self) -> None:
        other = CallList.RESHIFT if self.on is CallList.CHASE else CallList.CHASE
        self.which.choose(other.value)
        self.shown()

    def _ask_words(self) -> None:
        callee = self._current()
        if callee is not None:
            self._open(WordsSheet(self, self.room, self.on, callee))

    def _ask_text(self) -> None:
        self._open(TextSheet(self, self.room, self.on, self._current()))

    def _open(self, sheet: kit.Sheet) -> None:
        self.sheet = sheet
        sheet.open()


def open_calls(parent: QWidget, room: Room) -> CallListView | None:
    """Open the call list: who is missing, and from a shift's last minutes on who came.

    None without a shift.
    """
    shift = room.shift
    if shift is None:
        return None
    at_end = room.now() >= shift.ends_at - BEGINS_BEFORE_END
    view = CallListView(parent, room, CallList.RESHIFT if at_end else CallList.CHASE)
    view.open()
    return view
