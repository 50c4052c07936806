"""The call list's two sheets: what somebody said, and the hub's own text."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hubdesk.domain.calling import Callee, CallList, CallOutcome
from hubdesk.errors import Problem
from hubdesk.ui import widgets as kit
from hubdesk.ui.room import Room, tr
from hubdesk.words.calling import FIELDS, OUTCOMES, TEXTS, text


class WordsSheet(kit.Sheet):
    """How a call went and what they said, in the host's words."""

    def __init__(self, window: QWidget, room: Room, on: CallList, callee: Callee) -> None:
        super().__init__(
            window,
            tr("What did {name} say?").format(name=callee.contact.full_name),
            tr("Kept with your name and the time. Nothing else follows from it by itself."),
        )
        self._room, self._on, self._callee = room, on, callee
        latest = callee.latest.outcome if callee.latest else CallOutcome.COMING
        choices = [(one.value, tr(words).capitalize()) for one, words in OUTCOMES.items()]
        self.outcome = kit.LabeledChoice(tr("How it went"), choices, value=latest.value)
        self.said = kit.LabeledField(tr("What they said"), placeholder=tr("10 min late"))
        self.body.addWidget(self.said)
        self.body.addWidget(self.outcome)
        self.add_back()
        self.add_main(tr("Note it"), self._keep)

    def _keep(self) -> None:
        try:
            self._room.desk.calling.called(
                self._callee.signup_id,
                self._on,
                CallOutcome(self.outcome.value()),
                self._room.by,
                self.said.text(),
            )
        except Problem as problem:
            words = self._room.said(problem)
            self.said.set_error(f"{words.what} {words.todo}")
            return
        self.close()


class TextSheet(kit.Sheet):
    """The text a list's C copies; an empty one brings HubDesk's own back.

    Below it stands what would be copied for `callee`.
    """

    def __init__(self, window: QWidget, room: Room, on: CallList, callee: Callee | None) -> None:
        fields = ", ".join(f"{{{one}}}" for one in FIELDS)
        super().__init__(
            window,
            tr("The text to copy"),
            tr("HubDesk never sends it. It fills in {fields}.").format(fields=fields),
            width=640,
        )
        self._room, self._on = room, on
        self.text = kit.LabeledField(tr("Text"), placeholder=tr(TEXTS[on]))
        self.text.set_text(room.desk.calling.own_text(on) or tr(TEXTS[on]))
        self.filled = kit.Text("", "body", "quiet", wrap=True)
        self.text.edit.textChanged.connect(self._fill)
        self._callee = callee
        self._fill(self.text.text())
        self.body.addWidget(self.text)
        self.body.addWidget(self.filled)
        self.add_back()
        first = kit.SecondaryButton(tr("HubDesk's text"))
        first.clicked.connect(lambda: self.text.set_text(tr(TEXTS[on])))
        self.add_button(first)
        self.add_main(tr("Keep it"), self._keep)

    def _fill(self, typed: str) -> None:
        """Show the whole text as it would be copied for the person who is chosen."""
        shift = self._room.shift
        if shift is None or self._callee is None:
            self.filled.setText(typed)
            return
        coming = self._room.desk.calling.next_shifts(shift)
        said = self._room.settings | {f"{self._on.value}_text": typed}
        self.filled.setText(text(self._on, self._callee, shift, coming, self._room.by, said, tr))

    def _keep(self) -> None:
        typed = " ".join(self.text.text().split())
        own = "" if typed == tr(TEXTS[self._on]) else typed
        try:
            self._room.desk.calling.set_own_text(self._on, own, self._room.by)
        except Problem as problem:
            words = self._room.said(problem)
            self.text.set_error(f"{words.what} {words.todo}")
            return
        self.close()
