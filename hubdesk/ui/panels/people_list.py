"""The left of the desk: what is typed, and the people it finds, moved through from the box."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hubdesk.desk.finder import Hit
from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.ids import PersonId
from hubdesk.domain.matching import telling_field
from hubdesk.domain.people import fold
from hubdesk.errors import Problem
from hubdesk.store.people import Person, SignUp
from hubdesk.ui import theme
from hubdesk.ui.models.hits import HitsModel
from hubdesk.ui.room import Room, tr
from hubdesk.ui.widgets import Card, EmptyState, RowList, SearchBox

_FEW = 20
"""More changed rows than this, and reading the list anew is less work."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PeopleList(QWidget):
    """Search box and rows. With nothing typed it lists tonight's people by family name.

    Typing takes the first row found (never a near name: that was not typed); with nothing typed
    nobody is taken until a key or a click does, so that a stray Enter checks in nobody.
    """

    chosen = Signal(object)
    """The `Hit` of the current row, or None: another row, or the same person changed."""

    acted = Signal(bool)
    """Enter (False) or Ctrl+Enter (True) on the current row."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._tonight: list[Hit] | None = None
        self._current: PersonId | None = None
        self._told: tuple[Person, SignUp | None, bool] | None = None
        self._silent = False
        self.search = SearchBox(
            tr("name, e-mail or last 4 of the phone"), name=tr("Search for a person")
        )
        self.search.changed.connect(self._typed)
        self.rows = RowList(name=tr("People found"))
        self.model = HitsModel(room.clock, self)
        self.rows.setModel(self.model)
        self.rows.selectionModel().currentChanged.connect(self._moved)
        self.rows.doubleClicked.connect(lambda _index: self.acted.emit(False))
        self._nobody = EmptyState("search", "", "")
        self._empty = Card(padding=0)
        self._empty.add(self._nobody)
        self._empty.setMinimumHeight(224)
        self._empty.hide()
        for widget in (self.search.edit, self.rows):
            widget.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S16)
        column.addWidget(self.search)
        column.addWidget(self.rows)
        column.addWidget(self._empty)

    def current(self) -> Hit | None:
        """Answer who the current row is."""
        return self.model.hit(self.model.row_of(self._current))

    def shows(self, person_id: PersonId) -> bool:
        """Whether a person is among the rows."""
        return self.model.row_of(person_id) >= 0

    def reload(self) -> None:
        """Read everything anew; the current row stays with its person."""
        self._tonight = None
        self._find(self.search.text(), self._current)

    def hear(self, change: Change) -> None:
        """Show what changed: the rows it names, or everything where it names none."""
        if not change.kinds & {Kind.ROSTER, Kind.ATTENDANCE}:
            return
        if not change.ids or len(change.ids) > _FEW or self._tonight is None:
            self.reload()
            return
        for signup_id in change.ids:
            self._patch(signup_id)

    def next_person(self) -> None:
        """Clear the box for the next person; the row taken last stays current, to be seen."""
        self.search.edit.blockSignals(True)
        self.search.edit.clear()
        self.search.edit.blockSignals(False)
        self._find("", self._current)

    def clear(self) -> bool:
        """Step back: empty the box, else let go of the row; False where there was neither."""
        if self.search.text():
            self.search.edit.clear()
            return True
        if self._current is None:
            return False
        self._take(-1)
        return True

    def reveal(self, person_id: PersonId) -> Hit | None:
        """Make a person the current row, wherever they are to be found."""
        if self.model.row_of(person_id) < 0:
            self.next_person()
        if self.model.row_of(person_id) < 0:
            found = self._room.desk.finder.who(person_id, self._room.shift)
            self._show(found, person_id)
        self._take(self.model.row_of(person_id))
        return self.current()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Move through the rows from the box, act on Enter, and type into the box from the rows."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _ENTER:
                if not event.isAutoRepeat():
                    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
                    self.acted.emit(control)
                return True
            steps = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_PageDown: self._page(),
                Qt.Key.Key_PageUp: -self._page(),
            }
            step = steps.get(Qt.Key(event.key()))
            if step is not None:
                self._step(step)
                return True
            if watched is self.rows and self.type_on(event):
                return True
        return super().eventFilter(watched, event)

    def type_on(self, event: QKeyEvent) -> bool:
        """Let a printable key land in the box; False where it is none."""
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        rubs_out = event.key() == Qt.Key.Key_Backspace
        if held or not (rubs_out or (event.text() and event.text().isprintable())):
            return False
        self.search.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.edit.end(False)
        QCoreApplication.sendEvent(self.search.edit, event)
        return True

    def _typed(self, text: str) -> None:
        self._find(text, None)

    def _find(self, text: str, keep: PersonId | None) -> None:
        try:
            if text.strip():
                hits: Sequence[Hit] = self._room.desk.finder.find(text, self._room.shift)
            else:
                hits = self._everybody()
        except Problem as problem:
            self._room.show_problem(problem)
            return
        if text.strip() and keep is None and hits and not hits[0].near:
            keep = hits[0].id
        self._show(hits, keep)

    def _everybody(self) -> Sequence[Hit]:
        if self._tonight is None:
            shift = self._room.shift
            found = self._room.desk.finder.everybody(shift) if shift is not None else []
            told = telling_field(found)
            self._tonight = sorted(
                (replace(hit, telling=told[hit.id]) if hit.id in told else hit for hit in found),
                key=_by_name,
            )
        return self._tonight

    def _show(self, hits: Sequence[Hit], current: PersonId | None) -> None:
        self._silent = True
        self.model.show(hits, self._room.shift)
        self.rows.setVisible(bool(hits))
        self._empty.setVisible(not hits)
        if not hits:
            self._say_empty()
        self._silent = False
        self._take(self.model.row_of(current))

    def _say_empty(self) -> None:
        if self.search.text().strip():
            self._nobody.set_words(
                tr("Nobody by that name"),
                tr("Try fewer letters, the e-mail or the last four of the phone."),
            )
        else:
            self._nobody.set_words(
                tr("Nobody has signed up yet"),
                tr("Bring the roster in on Today whenever you have it."),
            )

    def _take(self, row: int) -> None:
        """Make a row current and tell of it, once."""
        self._silent = True
        if row < 0:
            self.rows.clearSelection()
            self.rows.setCurrentIndex(QModelIndex())
            self.rows.scrollToTop()
        else:
            self.rows.setCurrentIndex(self.model.index(row, 0))
        self._silent = False
        self._tell(self.model.hit(row))

    def _moved(self, index: QModelIndex) -> None:
        if not self._silent:
            self._tell(self.model.hit(index.row()))

    def _tell(self, hit: Hit | None) -> None:
        """Tell who is current, unless that is what was told last; matched letters do not count."""
        self._current = hit.id if hit else None
        told = (hit.person, hit.signup, hit.near) if hit else None
        if told != self._told or hit is None:
            self._told = told
            self.chosen.emit(hit)

    def _step(self, step: int) -> None:
        last = self.model.rowCount() - 1
        row = self.model.row_of(self._current)
        if last >= 0:
            self._take(0 if row < 0 else max(0, min(last, row + step)))

    def _page(self) -> int:
        return max(1, self.rows.height() // max(1, self.rows.sizeHintForRow(0)) - 1)

    def _patch(self, signup_id: str) -> None:
        """Read one changed sign-up's person anew and show them where they are."""
        shift, finder = self._room.shift, self._room.desk.finder
        found = finder.who(signup_id, shift)
        if not found or shift is None:
            return
        hit = found[0]
        if hit.signup is None or hit.signup.timeslot_id != shift.timeslot_id:
            hit = finder.who(hit.id, shift)[0]
        if self._tonight is not None and hit.signup and hit.signup.event_id == shift.event_id:
            self._keep(self._tonight, hit)
        if self.model.replace(hit) and hit.id == self._current:
            self._tell(self.current())

    def _keep(self, tonight: list[Hit], hit: Hit) -> None:
        """Put somebody into tonight's list where their name belongs."""
        for row, old in enumerate(tonight):
            if old.id == hit.id:
                tonight[row] = hit
                return
        row = bisect_left([_by_name(one) for one in tonight], _by_name(hit))
        tonight.insert(row, hit)
        if not self.search.text().strip():
            self._show(tonight, self._current)


def _by_name(hit: Hit) -> tuple[str, str, str]:
    return fold(hit.contact.family_name), fold(hit.contact.given_name), hit.id
