"""A call list as Qt sees it: a row per person, with the phone and what came of the last call."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from hubdesk.domain.calling import Callee, CallNote, CallOutcome
from hubdesk.domain.people import said_phone
from hubdesk.ui.models.spoken import SpokenRows
from hubdesk.ui.room import tr
from hubdesk.ui.theme import Kind
from hubdesk.ui.widgets import PillView, RowView
from hubdesk.words.calling import OUTCOMES

_KINDS: dict[CallOutcome, tuple[Kind, str]] = {
    CallOutcome.COMING: ("in", "check"),
    CallOutcome.NOT_COMING: ("plain", "x"),
    CallOutcome.LEFT_MESSAGE: ("look", "phone"),
    CallOutcome.NO_ANSWER: ("look", "phone"),
    CallOutcome.WRONG_NUMBER: ("stop", "warning"),
    CallOutcome.ASKED_NOT: ("stop", "phone"),
}


def outcome_pill(outcome: CallOutcome) -> PillView:
    """Say in a pill what came of a call."""
    kind, icon = _KINDS[outcome]
    return PillView(tr(OUTCOMES[outcome]), kind, icon)


class CalleeModel(SpokenRows):
    """Whoever is on the list; `note` says a call in words. A call only changes its own row."""

    def __init__(self, note: Callable[[CallNote], str]) -> None:
        super().__init__()
        self._note = note
        self._callees: list[Callee] = []

    def callee(self, row: int) -> Callee | None:
        """Give the person of a row; None where there is none."""
        return self._callees[row] if 0 <= row < len(self._callees) else None

    def row_of(self, signup_id: str) -> int:
        """Give the row of a sign-up, -1 where it is not on the list."""
        return next((n for n, one in enumerate(self._callees) if one.signup_id == signup_id), -1)

    def next_to_call(self, row: int) -> int:
        """Give the next row to be called from one on, around the end; the row itself if none."""
        places = (*range(row, len(self._callees)), *range(row))
        return next((place for place in places if self._callees[place].to_call), row)

    @property
    def to_call(self) -> int:
        """How many are still to be called."""
        return sum(one.to_call for one in self._callees)

    def show(self, callees: Sequence[Callee]) -> None:
        """Show these people; nothing moves where only calls were added."""
        same = [one.signup_id for one in callees] == [one.signup_id for one in self._callees]
        self._callees = list(callees)
        self.put([self._view(one) for one in callees], same=same)

    def _view(self, one: Callee) -> RowView:
        phone = said_phone(one.contact.phone) or tr("no phone")
        latest = one.latest
        if one.asked_not:
            told = [tr("asked not to be called")]
        else:
            told = [phone, self._note(latest) if latest else ""]
        pills: list[PillView] = []
        if one.asked_not:
            pills.append(outcome_pill(CallOutcome.ASKED_NOT))
        elif latest:
            pills.append(outcome_pill(latest.outcome))
        if one.wants_next is not None:
            words = tr("wants the next shift") if one.wants_next else tr("not the next shift")
            kind: Kind = "accent" if one.wants_next else "plain"
            pills.append(PillView(words, kind, "star" if one.wants_next else "x"))
        elif one.confirmed and latest is None:
            pills.append(PillView(tr("confirmed"), "plain", "check"))
        return RowView(
            one.contact.full_name,
            (),
            " · ".join(filter(None, told)),
            tuple(pills),
            "" if one.asked_not else "C",
            not one.to_call,
        )
