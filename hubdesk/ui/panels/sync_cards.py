"""The Sync page's right side: who needs a person, and what waits for the network."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hubdesk.domain.delivery import State
from hubdesk.errors import Problem
from hubdesk.store.lines import Line
from hubdesk.sync.reply import Cause
from hubdesk.sync.status import Link, SyncStatus
from hubdesk.ui import theme, times
from hubdesk.ui import widgets as kit
from hubdesk.ui.panels.sync_line import FOR_A_CONTACT, TWO_SIDED
from hubdesk.ui.room import Room, tr
from hubdesk.words import sync as words

_SHOWN = 4
"""So many people who need somebody are shown at once; the next ones move up."""


class NeedsCard(kit.Card):
    """People whose line only a leader can move on, each with the buttons that move it."""

    pressed = Signal(object, str)
    """(line, what): compare, by_hand, leave_out or contact."""

    def __init__(self) -> None:
        super().__init__(kind="stop")
        head = QHBoxLayout()
        head.setSpacing(theme.S12)
        self.title = kit.Text("", "heading", "stop")
        head.addWidget(kit.Icon("warning", "stop", 20))
        head.addWidget(self.title, 1)
        self.add(head)
        self._people = QVBoxLayout()
        self._people.setSpacing(theme.S12)
        self.add(self._people)
        self._more = kit.Text("", "small", "quiet", wrap=True)
        self.add(self._more)
        self._shown: list[Line] = []

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show those who need somebody; the card is gone when nobody does."""
        self.setVisible(bool(lines))
        if list(lines) == self._shown:
            return
        self._shown = list(lines)
        while (item := self._people.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.setParent(None)
                gone.deleteLater()
        one = tr("One needs you")
        self.title.setText(one if len(lines) == 1 else tr("{n} need you").format(n=len(lines)))
        for place, line in enumerate(lines[:_SHOWN]):
            if place:
                self._people.addWidget(kit.Rule())
            self._people.addWidget(self._person(line, first=place == 0))
        rest = len(lines) - _SHOWN
        self._more.setText(tr("{n} more after these.").format(n=rest) if rest > 0 else "")
        self._more.setVisible(rest > 0)

    def last_stop(self) -> QWidget | None:
        """Answer where Tab leaves the card; None where nobody needs anything."""
        buttons = self.findChildren(QPushButton)
        return buttons[-1] if buttons and self._shown else None

    def take_keyboard(self) -> bool:
        """Put the keyboard on the first person's first button; False where nobody needs one."""
        button = self.findChild(QPushButton)
        if button is None or not self._shown:
            return False
        button.show()
        button.setFocus()
        return True

    def _person(self, line: Line, *, first: bool) -> QWidget:
        part = QWidget()
        part.setProperty("ground", "none")
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S8)
        why, todo = words.why(line, tr)
        said = [f": {why}", todo]
        if line.detail:
            said.insert(1, words.remark(line, tr))
        sentence = " ".join(part for part in said if part)
        column.addWidget(kit.Text.lead(line.contact.full_name, sentence))
        column.addWidget(kit.Flow(self._buttons(line, first=first)))
        return part

    def _buttons(self, line: Line, *, first: bool) -> list[kit.PrimaryButton | kit.SecondaryButton]:
        name = line.contact.full_name
        plan: list[tuple[str, str]] = []
        # Where it is about two people, both are seen before anybody is added or left out.
        compared = line.state is State.CONFLICT or line.reason in TWO_SIDED
        plan.append(("compare", tr("Compare both")) if compared else ("by_hand", tr("Add by hand")))
        if line.state is State.HELD and line.reason in FOR_A_CONTACT:
            # What is missing is asked for first, as the sentence says; two people are seen first.
            plan.insert(int(compared), ("contact", tr(FOR_A_CONTACT[line.reason])))
        if not compared:
            plan.append(("leave_out", tr("Leave out")))
        buttons: list[kit.PrimaryButton | kit.SecondaryButton] = []
        for place, (what, said) in enumerate(plan):
            make = kit.SecondaryButton if place or not first else kit.PrimaryButton
            button = make(said, name=f"{said}: {name}")
            button.clicked.connect(lambda _=False, what=what: self.pressed.emit(line, what))
            buttons.append(button)
        return buttons


class LinkCard(kit.Card):
    """How many wait for the network, since when, and when the next try is."""

    def __init__(self) -> None:
        super().__init__(spacing=theme.S8)
        head = QHBoxLayout()
        head.setSpacing(theme.S12)
        self.title = kit.Text("", "heading", wrap=True)
        self.icon = kit.Icon("sync", "ink", 20)
        head.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        self.sentence = kit.Text("", "body", "quiet", wrap=True)
        self.button = kit.SecondaryButton(tr("Try now"))
        self.preview = kit.SecondaryButton(tr("What would be sent"))
        self.buttons = kit.Flow((self.button, self.preview))
        self.add(head, self.sentence, self.buttons)

    def show_status(self, room: Room, waiting: int) -> None:
        """Say how the link stands; without a worker only what is known here."""
        status = room.sync
        link = status.link if status else Link.NO_KEY
        self.title.setText(_title(status, waiting))
        self.icon.set_icon(
            "wifi-off" if link is Link.AWAY else "key" if link is Link.NO_KEY else "sync",
            "stop" if link is Link.REFUSED else "ink",
        )
        self.sentence.setText(" ".join(_sentences(room, status, waiting)))
        by_key = room.worker is not None and link is not Link.NO_KEY
        self.buttons.setVisible(by_key)
        self.button.setEnabled(not (status and status.busy))


def _title(status: SyncStatus | None, waiting: int) -> str:
    if status and status.pulling:
        return tr("Reading the roster, event {n} of {of}").format(
            n=min(status.pulling.events_done + 1, status.pulling.events), of=status.pulling.events
        )
    if status and status.busy:
        return tr("Talking to Mobilize now")
    if waiting == 1:
        return tr("1 waits to be sent")
    if waiting:
        return tr("{count} wait to be sent").format(count=waiting)
    return tr("Nothing waits to be sent")


def _sentences(room: Room, status: SyncStatus | None, waiting: int) -> list[str]:
    now: datetime = room.now()
    if status is None:
        return [tr(words.LINKS[Link.NO_KEY])]
    if status.problem:
        trouble = room.said(Problem(status.problem, host=tr("That address")))
        return [trouble.what, trouble.todo]
    said = [tr(words.LINKS[status.link]).format(since=room.clock(status.since))]
    if status.cause is not Cause.NONE:
        said += map(tr, words.CAUSES[status.cause])
    if waiting and status.oldest_at:
        said.append(tr("Oldest {age}.").format(age=times.length(now - status.oldest_at)))
    if status.next_try_at and status.next_try_at > now:
        said.append(tr("Next try {at}.").format(at=room.clock(status.next_try_at)))
    if waiting:
        said.append(tr("Nothing is lost if you close the lid."))
    return said
