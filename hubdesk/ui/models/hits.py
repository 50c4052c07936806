"""The people found at the desk, as rows: where each stands for the shift, and what a row says.

`place_of` is the one reading of a hit that row, card and keys share. A row is put into words when
it is painted first, so that a list of hundreds costs what is seen of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from enum import Enum

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from hubdesk.desk.finder import Hit
from hubdesk.domain.checkin import Standing, standing_of
from hubdesk.domain.ids import PersonId
from hubdesk.domain.matching import TellingField
from hubdesk.domain.people import last_four, masked_email
from hubdesk.domain.roster import EventKind, Shift, SignUpStatus
from hubdesk.ui import times
from hubdesk.ui.room import tr
from hubdesk.ui.widgets import ROW_VIEW_ROLE, PillView, RowView

HIT_ROLE = ROW_VIEW_ROLE + 1
"""The `Hit` of a row."""

Clock = Callable[[datetime], str]
"""Says a moment's time of day in the evening's zone."""


class Place(Enum):
    """Where somebody found stands for the shift the desk works on."""

    EXPECTED = "expected"
    HERE = "here"
    LEFT = "left"
    NO_SHOW = "no_show"
    MOVED = "moved"
    CANCELLED = "cancelled"
    GONE = "gone"
    OTHER_SHIFT = "other_shift"
    VIRTUAL = "virtual"
    NOT_SIGNED_UP = "not_signed_up"


BY_ENTER = frozenset(
    {Place.EXPECTED, Place.NO_SHOW, Place.MOVED, Place.OTHER_SHIFT, Place.NOT_SIGNED_UP}
)
"""Who gets in by one Enter; everybody else needs the key that confirms."""

_STANDINGS = {
    Standing.HERE: Place.HERE,
    Standing.LEFT: Place.LEFT,
    Standing.NO_SHOW: Place.NO_SHOW,
    Standing.MOVED: Place.MOVED,
}


def place_of(hit: Hit, shift: Shift | None) -> Place:
    """Say where somebody stands for `shift`; a sign-up of a day that is over counts as none."""
    signup = hit.signup
    if signup is None or shift is None:
        return Place.NOT_SIGNED_UP
    same_day = times.same_day(signup.starts_at, shift.starts_at, shift.timezone)
    tonight = same_day or (signup.event_id == shift.event_id and signup.starts_at > shift.starts_at)
    if not tonight:
        return Place.NOT_SIGNED_UP
    if signup.kind is EventKind.VIRTUAL:
        return Place.VIRTUAL
    is_this = signup.timeslot_id == shift.timeslot_id
    standing = standing_of(signup.mark)
    if standing is Standing.HERE or (is_this and standing in _STANDINGS):
        return _STANDINGS[standing]
    if signup.origin == "roster" and signup.status is SignUpStatus.CANCELLED:
        return Place.CANCELLED
    if signup.origin == "roster" and signup.gone:
        return Place.GONE
    return Place.EXPECTED if is_this else Place.OTHER_SHIFT


def other_shift(hit: Hit, shift: Shift, clock: Clock) -> str:
    """Say when somebody's own shift is: `20:00`, with its day where that is another."""
    if hit.signup is None:
        return ""
    start = hit.signup.starts_at
    if times.same_day(start, shift.starts_at, shift.timezone):
        return clock(start)
    return f"{times.weekday(start, shift.timezone)} {clock(start)}"


def state_pill(hit: Hit, shift: Shift | None, clock: Clock) -> PillView:
    """Say where somebody stands in a pill."""
    place = place_of(hit, shift)
    mark = hit.signup.mark if hit.signup else None
    if place is Place.HERE and mark is not None:
        return PillView(
            tr("in since {at}").format(at=clock(mark.arrived_at or mark.at)), "in", "check"
        )
    if place is Place.LEFT and mark is not None:
        return PillView(tr("left {at}").format(at=clock(mark.at)))
    if place is Place.OTHER_SHIFT and shift is not None:
        return PillView(tr("{at} shift").format(at=other_shift(hit, shift, clock)), "look")
    if place is Place.EXPECTED and hit.signup is not None:
        if hit.signup.status is SignUpStatus.CONFIRMED:
            return PillView(tr("confirmed"), "in")
        return PillView(tr("signed up") if hit.signup.origin == "roster" else tr("walk-in"))
    plain = {
        Place.NO_SHOW: PillView(tr("did not come")),
        Place.MOVED: PillView(tr("came to another shift"), "look"),
        Place.CANCELLED: PillView(tr("cancelled"), "look", "x"),
        Place.GONE: PillView(tr("no longer listed"), "look"),
        Place.VIRTUAL: PillView(tr("virtual"), "plain", "laptop"),
    }
    return plain.get(place) or PillView(tr("not signed up"))


def told_apart(hit: Hit) -> str:
    """Say by what somebody is known: masked e-mail, last four, and the ZIP where only it tells."""
    parts = [masked_email(hit.contact.email), last_four(hit.contact.phone)]
    if hit.telling is not None and hit.telling.field is TellingField.ZIP and hit.telling.text:
        parts.append(tr("ZIP {zip}").format(zip=hit.telling.text))
    return " · ".join(part for part in parts if part) or tr("no e-mail, no phone")


def row_view(hit: Hit, shift: Shift | None, clock: Clock) -> RowView:
    """Put somebody found into a row."""
    place = place_of(hit, shift)
    pills = [state_pill(hit, shift, clock)]
    if hit.near:
        pills.insert(0, PillView(tr("near name"), "plain", "search"))
    if hit.person.first_time and place is not Place.LEFT:
        pills.append(PillView(tr("first time"), "accent", "star"))
    return RowView(
        hit.contact.full_name,
        tuple((start, start + length) for start, length in hit.spans),
        told_apart(hit),
        tuple(pills),
        "Enter" if place in BY_ENTER else "",
        muted=place is Place.LEFT,
    )


class HitsModel(QAbstractListModel):
    """Rows of people found. The same people in the same order change in place, nothing is reset."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._shift: Shift | None = None
        self._hits: list[Hit] = []
        self._views: dict[int, RowView] = {}

    def show(self, hits: Sequence[Hit], shift: Shift | None) -> None:
        """Show these people; rows that say the same as before are left alone."""
        before, self._shift = self._shift, shift
        if before == shift and [hit.id for hit in hits] == [hit.id for hit in self._hits]:
            for row, hit in enumerate(hits):
                if hit != self._hits[row]:
                    self._put(row, hit)
            return
        self.beginResetModel()
        self._hits = list(hits)
        self._views.clear()
        self.endResetModel()

    def replace(self, hit: Hit) -> bool:
        """Show one person anew, matched letters kept; False where they are not among the rows."""
        row = self.row_of(hit.id)
        if row < 0:
            return False
        old = self._hits[row]
        self._put(row, replace(old, person=hit.person, signup=hit.signup))
        return True

    def hit(self, row: int) -> Hit | None:
        """Answer who is in a row."""
        return self._hits[row] if 0 <= row < len(self._hits) else None

    def row_of(self, person_id: PersonId | None) -> int:
        """Answer in which row a person is; -1 for nobody's."""
        if person_id is None:
            return -1
        return next((row for row, hit in enumerate(self._hits) if hit.id == person_id), -1)

    def rowCount(  # noqa: N802 - Qt's name
        self, parent: QModelIndex | QPersistentModelIndex | None = None
    ) -> int:
        """Count the rows."""
        return 0 if parent is not None and parent.isValid() else len(self._hits)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> object:
        """Answer a row's view, its person, or the row in one sentence."""
        if not index.isValid() or index.row() >= len(self._hits):
            return None
        if role == ROW_VIEW_ROLE:
            return self._view(index.row())
        if role == HIT_ROLE:
            return self._hits[index.row()]
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return self._view(index.row()).spoken()
        return None

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802 - Qt's name
        """Name the two roles of its own."""
        return {
            **super().roleNames(),
            ROW_VIEW_ROLE: QByteArray(b"view"),
            HIT_ROLE: QByteArray(b"hit"),
        }

    def _view(self, row: int) -> RowView:
        view = self._views.get(row)
        if view is None:
            view = self._views[row] = row_view(self._hits[row], self._shift, self._clock)
        return view

    def _put(self, row: int, hit: Hit) -> None:
        self._hits[row] = hit
        self._views.pop(row, None)
        index = self.index(row, 0)
        self.dataChanged.emit(index, index)
