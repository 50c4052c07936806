"""The Sync page's right side: where everyone stands, who needs a person, and what waits."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hubdesk.domain.delivery import Reason, State
from hubdesk.errors import Problem
from hubdesk.store.lines import Line
from hubdesk.sync.reply import Cause
from hubdesk.sync.status import Link, SyncStatus
from hubdesk.ui import theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.models.lines import Stands
from hubdesk.ui.room import Room, tr
from hubdesk.words import sync as words
from hubdesk.words import times

FOR_A_CONTACT = {
    Reason.NO_EMAIL: "Give e-mail",
    Reason.NO_ZIP: "Give ZIP code",
    Reason.SHARED_EMAIL: "Other e-mail",
    Reason.NAME_DIFFERS: "Correct e-mail",
    Reason.REFUSED: "Correct it",
}
"""Reasons a better e-mail or ZIP code ends, with the words of the button."""

_SHOWN = 4
"""So many people who need somebody are shown at once; the next ones move up."""


class StandsCard(kit.Card):
    """Where everyone stands who came, and of whom nobody has said anything yet."""

    absent_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.add(kit.Text(tr("Where everyone stands"), "heading"))
        self.came = kit.FigureRow(tr("came"))
        self.verified = kit.FigureRow(tr("verified"), kind="in")
        self.to_set = kit.FigureRow(tr("to set"), kind="accent")
        self.waiting = kit.FigureRow(tr("waiting"), kind="look")
        self.needs_you = kit.FigureRow(tr("needs you"), kind="stop")
        self.left_out = kit.FigureRow(tr("left out"), kind="ink")
        self.add(self.came, self.verified, self.to_set, self.waiting, self.needs_you, self.left_out)
        self.others = kit.Text("", "small", "quiet", wrap=True)
        foot = QHBoxLayout()
        foot.setSpacing(theme.S12)
        self.unmarked = kit.SecondaryButton(tr("Note who did not come"), size="small")
        self.unmarked.clicked.connect(self.absent_wanted)
        foot.addWidget(self.others, 1)
        foot.addWidget(self.unmarked)
        self.add(foot)

    def show_counts(self, stands: Stands, unmarked: int, *, begun: bool) -> None:
        """Show the counts; before the shift begins nobody can be missing from it."""
        for row, count in (
            (self.came, stands.came),
            (self.verified, stands.verified),
            (self.to_set, stands.to_set),
            (self.waiting, stands.waiting),
            (self.needs_you, stands.needs_you),
            (self.left_out, stands.left_out),
        ):
            row.set(count, stands.came)
        self.left_out.setVisible(stands.left_out > 0)
        said = []
        if stands.no_show:
            said.append(tr("{count} did not come").format(count=stands.no_show))
        if stands.taken_back:
            said.append(tr("{count} to take back").format(count=stands.taken_back))
        if unmarked and begun:
            said.append(tr("{count} not marked yet").format(count=unmarked))
        self.others.setText(" · ".join(said))
        self.others.setVisible(bool(said))
        self.unmarked.setVisible(bool(unmarked) and begun)


class NeedsCard(kit.Card):
    """People whose line only a leader can move on, each with the buttons that move it."""

    pressed = Signal(object, str)
    """(line, what): by_hand, leave_out or contact."""

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
            said.insert(1, line.detail)
        sentence = " ".join(part for part in said if part)
        column.addWidget(kit.Text.lead(line.contact.full_name, sentence))
        column.addWidget(kit.Flow(self._buttons(line, first=first)))
        return part

    def _buttons(self, line: Line, *, first: bool) -> list[kit.PrimaryButton | kit.SecondaryButton]:
        name = line.contact.full_name
        conflict = line.state is State.CONFLICT
        plan: list[tuple[str, str]] = [
            ("by_hand", tr("Keep ours") if conflict else tr("Add by hand")),
        ]
        if line.reason in FOR_A_CONTACT:
            plan.append(("contact", tr(FOR_A_CONTACT[line.reason])))
        plan.append(("leave_out", tr("Keep theirs") if conflict else tr("Leave out")))
        buttons: list[kit.PrimaryButton | kit.SecondaryButton] = []
        for place, (what, said) in enumerate(plan):
            make = kit.SecondaryButton if place or conflict or not first else kit.PrimaryButton
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
        self.add(head, self.sentence)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

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
        self.button.setVisible(room.worker is not None and link is not Link.NO_KEY)
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
