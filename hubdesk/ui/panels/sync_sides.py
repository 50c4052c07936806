"""Two sides of one person: what the desk says and what Mobilize says, for a leader to choose.

In a conflict they differ in who came; where somebody is held for their e-mail, in whose it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.domain.delivery import Reason, State, Wanted, likely_source
from hubdesk.store.lines import Line
from hubdesk.ui import theme, times
from hubdesk.ui import widgets as kit
from hubdesk.ui.room import Room, tr
from hubdesk.words.sync import SOURCES, choice, name_there

_SAYS: dict[Wanted, str] = {
    Wanted.COMPLETED: "came",
    Wanted.NO_SHOW: "did not come",
    Wanted.MOVED: "came to another shift",
    Wanted.NOT_HERE: "was not here",
}


@dataclass(frozen=True, slots=True)
class Side:
    """One side: whose it is, what it says, since when, and what keeping it does.

    `what` is the decision its button stands for: ours, theirs, by_hand or leave_out.
    """

    whose: str
    says: str
    when: str
    then: str
    button: str
    what: str


@dataclass(frozen=True, slots=True)
class Both:
    """Ours, theirs, and why they likely differ ("" where the reason has said it)."""

    ours: Side
    theirs: Side
    why: str


def both_sides(room: Room, line: Line) -> Both | None:
    """Give both sides of a line that has two; None where only the desk says anything."""
    if line.state is State.CONFLICT:
        return _conflict(line)
    there = name_there(line)
    if there:
        seen = tr("seen there at {at}").format(at=_clock(line, line.changed_at))
        return _two_names(line, tr("Mobilize"), there, seen)
    if line.reason is Reason.SHARED_EMAIL and line.contact.email:
        hits = room.desk.finder.who(line.contact.email, room.shift)
        others = [hit for hit in hits if hit.id != line.person_id]
        if others:
            names = ", ".join(hit.contact.full_name for hit in others)
            up = others[0].signup
            known = (
                tr("signed up for {at}").format(at=_clock(line, up.starts_at))
                if up is not None and len(others) == 1
                else tr("in your roster")
            )
            return _two_names(line, tr("With the same e-mail"), names, known)
    return None


def _ours_when(line: Line) -> str:
    return tr("{at}, by {by}").format(
        at=_clock(line, line.ours_at), by=line.ours_by or tr("the desk")
    )


def _clock(line: Line, at: datetime) -> str:
    """Say a moment in the event's zone, with the day where it is not the shift's."""
    clock = times.clock(at, line.timezone)
    if times.same_day(at, line.starts_at, line.timezone):
        return clock
    return f"{times.day(at, line.timezone)}, {clock}"


def _conflict(line: Line) -> Both:
    came = line.attended if line.attended is not None else line.reason is Reason.THEY_SAY_CAME
    ours = Side(
        tr("Your desk"),
        tr(_SAYS[line.wanted]),
        _ours_when(line),
        tr("Goes on the worksheet: somebody chooses {choose} in the dashboard.").format(
            choose=tr(choice(line))
        ),
        tr("Keep ours"),
        "ours",
    )
    theirs = Side(
        tr("Mobilize"),
        tr("came") if came else tr("did not come"),
        tr("changed there at {at}").format(at=_clock(line, line.theirs_at))
        if line.theirs_at
        else tr("no time given"),
        tr("Mobilize stays as it is. Your desk's own record stays, too."),
        tr("Keep theirs"),
        "theirs",
    )
    source = tr(SOURCES[likely_source(line.theirs_at, line.ends_at)])
    return Both(ours, theirs, f"{source} {tr('Ask, then keep ours or theirs.')}")


def _two_names(line: Line, whose: str, theirs: str, known: str) -> Both:
    email = line.contact.email
    return Both(
        Side(
            tr("Your desk"),
            line.contact.full_name,
            f"{email}\n{_ours_when(line)}",
            tr("Goes on the worksheet. With this e-mail Mobilize renames {theirs}.").format(
                theirs=theirs
            ),
            tr("Add by hand"),
            "by_hand",
        ),
        Side(
            whose,
            theirs,
            f"{email}\n{known}",
            tr("{ours} is left out of Mobilize. Your desk's own record stays.").format(
                ours=line.contact.full_name
            ),
            tr("Leave out"),
            "leave_out",
        ),
        "",
    )


class Sides(QWidget):
    """Both sides as two columns, with why they likely differ under them."""

    chosen = Signal(str)
    """What was decided, by `Side.what`."""

    def __init__(self, both: Both, name: str, *, decides: bool) -> None:
        super().__init__()
        self.setProperty("ground", "none")
        row = QHBoxLayout()
        row.setSpacing(theme.S12)
        for side in (both.ours, both.theirs):
            row.addWidget(self._card(side, name, decides=decides), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S12)
        column.addLayout(row)
        if both.why:
            column.addWidget(kit.Banner("look", both.why, icon="info"))

    def _card(self, side: Side, name: str, *, decides: bool) -> kit.Card:
        card = kit.Card(16, elevated=False, spacing=theme.S8)
        card.add(
            kit.Text(side.whose, "label", "quiet"),
            kit.Text(side.says, "header", wrap=True),
            kit.Text(side.when, "small", "quiet", wrap=True),
        )
        if decides:
            card.add(kit.Rule(), kit.Text(side.then, "small", wrap=True))
        card.body.addStretch(1)
        if decides:
            button = kit.SecondaryButton(side.button, name=f"{side.button}: {name}. {side.then}")
            button.clicked.connect(lambda _=False, what=side.what: self.chosen.emit(what))
            card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card
