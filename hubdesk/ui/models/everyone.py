"""Everybody's line as Qt sees it: where each stands, since when, what happened, what to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from hubdesk.domain.delivery import State
from hubdesk.domain.people import fold
from hubdesk.store.lines import Line
from hubdesk.ui.models.lines import sorted_name
from hubdesk.ui.models.spoken import SpokenRows
from hubdesk.ui.room import tr
from hubdesk.ui.theme import Kind
from hubdesk.ui.widgets.line_rows import LINE_VIEW_ROLE, LineView
from hubdesk.ui.widgets.pills import PillView
from hubdesk.words import sync

GROUPS: dict[str, tuple[str, frozenset[State]]] = {
    "": ("Everyone ({count})", frozenset(State)),
    "needs": ("Needs you ({count})", frozenset({State.HELD, State.CONFLICT})),
    "waits": ("Waiting ({count})", frozenset({State.WAITING, State.SENDING, State.SENT})),
    "to_set": ("To set ({count})", frozenset({State.WORKSHEET})),
    "verified": ("Verified ({count})", frozenset({State.VERIFIED})),
    "ended": ("Left out or taken back ({count})", frozenset({State.CANCELLED})),
}
"""What the list can be narrowed to, with the states each shows."""

_KINDS: dict[State, Kind] = {
    State.WAITING: "look",
    State.SENDING: "look",
    State.SENT: "look",
    State.VERIFIED: "in",
    State.HELD: "stop",
    State.WORKSHEET: "accent",
    State.CONFLICT: "stop",
    State.CANCELLED: "plain",
}

_ICONS: dict[State, str] = {
    State.VERIFIED: "check",
    State.HELD: "warning",
    State.CONFLICT: "warning",
}


def last_words(lines: Sequence[Line]) -> list[Line]:
    """Keep one line per sign-up, in the order given: the one that counts, else the last to end."""
    last: dict[str, Line] = {}
    for line in sorted(lines, key=lambda one: (one.state is not State.CANCELLED, one.changed_at)):
        last[line.signup_id] = line
    kept = {line.id for line in last.values()}
    return [line for line in lines if line.id in kept]


def state_pill(line: Line) -> PillView:
    """Say in a pill where a line stands, and for the worksheet what to choose or is chosen."""
    words = tr(sync.stand(line.state, line.reason))
    if line.state is State.WORKSHEET:
        done = tr("ticked: {choose}") if line.ticked_at else tr("to set: {choose}")
        words = done.format(choose=tr(sync.choice(line)))
    return PillView(words, _KINDS[line.state], _ICONS.get(line.state, ""))


def said(line: Line, clock: Callable[[Line], str]) -> tuple[str, str]:
    """Say what happened to a line and what to do about it; `clock` says when it was ticked."""
    why, todo = sync.why(line, tr)
    if line.state is State.HELD and line.detail:
        why = f"{why} {sync.remark(line, tr)}"
    if line.state is State.CANCELLED:
        return (why, "")
    if line.state is State.WORKSHEET and line.ticked_at is not None:
        return tr(sync.TICKED).format(at=clock(line)), ""
    return why, todo


class EveryoneModel(SpokenRows):
    """One line per sign-up, narrowed by letters and by where it stands."""

    view_role = LINE_VIEW_ROLE

    def __init__(self, since: Callable[[Line], str], ticked: Callable[[Line], str]) -> None:
        super().__init__()
        self._since = since
        self._ticked = ticked
        self._all: list[Line] = []
        self._folded: list[str] = []
        self._shown: list[Line] = []
        self._heights: list[int] = []
        self._narrow: tuple[str, str] = ("", "")

    def tip(self, row: int) -> str:
        """Give the row's words in full, with the e-mail."""
        line = self._shown[row]
        view = self._view(line)
        parts = (f"{view.title}  {line.contact.email}", view.said, view.todo)
        return "\n".join(part.strip() for part in parts if part)

    def line(self, row: int) -> Line | None:
        """Give the line of a row; None where there is none."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, signup_id: str) -> int:
        """Give the row of a sign-up, -1 where it is not shown."""
        return next((n for n, one in enumerate(self._shown) if one.signup_id == signup_id), -1)

    def counts(self) -> dict[str, int]:
        """Count the lines of each group, whatever is shown."""
        return {
            key: sum(line.state in states for line in self._all)
            for key, (_, states) in GROUPS.items()
        }

    def show(self, lines: Sequence[Line]) -> None:
        """Show these lines, one per sign-up already, narrowed as before."""
        self._all = list(lines)
        self._folded = [fold(_letters(line)) for line in lines]
        self._fill()

    def narrow(self, letters: str, group: str) -> None:
        """Show only whose name or e-mail has all these letters and who stands in this group."""
        self._narrow = (fold(letters), group)
        self._fill()

    def _fill(self) -> None:
        letters, group = self._narrow
        words, states = letters.split(), GROUPS[group][1]
        shown = [
            line
            for line, folded in zip(self._all, self._folded, strict=True)
            if line.state in states and all(word in folded for word in words)
        ]
        views = [self._view(line) for line in shown]
        heights = [one.height for one in views]
        same_rows = [one.id for one in shown] == [one.id for one in self._shown]
        same = same_rows and heights == self._heights
        self._shown, self._heights = shown, heights
        self.put(views, same=same)

    def _view(self, line: Line) -> LineView:
        happened, todo = said(line, self._ticked)
        return LineView(sorted_name(line), state_pill(line), self._since(line), happened, todo)


def _letters(line: Line) -> str:
    contact = line.contact
    return f"{contact.given_name} {contact.family_name} {contact.email}"
