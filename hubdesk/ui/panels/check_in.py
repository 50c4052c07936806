"""The table of the desk: the list, the card of the current person, and every press on them.

Plain Enter gets in whoever may come in. Whatever needs a second thought (a cancelled sign-up,
somebody who left) has a key of its own, so that no Enter, pressed twice, confirms it.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.desk.attendance import Pressed
from hubdesk.desk.finder import Aside, Hit
from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.checkin import Outcome
from hubdesk.domain.dialers import Dialer
from hubdesk.domain.ids import DialerId, SignUpId
from hubdesk.domain.roster import Shift
from hubdesk.errors import Problem
from hubdesk.ui import theme
from hubdesk.ui.models.hits import BY_ENTER, Place, other_shift, place_of
from hubdesk.ui.panels import person_words
from hubdesk.ui.panels.dialer_choice import DialerChoice
from hubdesk.ui.panels.history import History
from hubdesk.ui.panels.joining import joining_for
from hubdesk.ui.panels.leaving import Said
from hubdesk.ui.panels.no_shift import OtherDay
from hubdesk.ui.panels.people_list import PeopleList
from hubdesk.ui.panels.person_card import PersonCard
from hubdesk.ui.panels.person_words import Notice
from hubdesk.ui.room import Room, tr
from hubdesk.ui.widgets import PrimaryButton, SecondaryButton, Text, UndoBar
from hubdesk.words.desk import OUTCOMES
from hubdesk.words.equipment import still_out

_NO_ASIDE = Aside({}, None)

Answer = TypeVar("Answer")


class CheckIn(QWidget):
    """Left search and rows, right the card; below the way back from the last press."""

    walk_in_wanted = Signal()

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._aside = _NO_ASIDE
        self._is_told = False
        self._undoable: SignUpId | None = None
        self.choice = DialerChoice(room)
        self.other_day = OtherDay(room)
        self.people = PeopleList(room)
        self.card = PersonCard(room)
        self.undo_bar = UndoBar()
        self.walk_in_button = SecondaryButton(tr("Walk-in"), key="Ctrl+N", icon="plus")
        self._lay_out()
        self._connect()
        self._make_keys()

    def reload(self) -> None:
        """Read everything anew."""
        self.choice.forget()
        self.people.reload()
        self._show(self.people.current())

    def hear(self, change: Change) -> None:
        """Show what a change says."""
        self._is_told = False
        self.people.hear(change)
        if change.kinds & {Kind.DIALER, Kind.FLOOR} and not self._is_told:
            self._show_dialer()

    def take_keyboard(self) -> None:
        """Put the keyboard into the search box."""
        self.people.search.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def pressed(self, pressed: Pressed, dialer: Dialer | None = None, own_shift: str = "") -> None:
        """Say what came of a press; where something was done, offer the way back."""
        notice = person_words.outcome(pressed, own_shift, self._room.clock)
        out = ""
        if pressed.outcome is Outcome.OUT:
            out = still_out(self._room.desk.equipment.held(pressed.signup_id), tr)
            if out:
                notice = Notice("look", f"{notice.words} {out}")
        if pressed.outcome in {Outcome.IN, Outcome.OUT}:
            self._undoable = pressed.signup_id
            self.choice.unpick()
            name = pressed.contact.full_name
            is_in = pressed.outcome is Outcome.IN
            where = dialer.name if dialer else (tr("waits on the floor") if is_in else "")
            self.undo_bar.offer(
                (tr("{name} is in") if is_in else tr("{name} has left")).format(name=name),
                " · ".join(filter(None, (self._room.clock(pressed.at), where, out))),
            )
            self.people.next_person()
        self.card.say(notice)
        self.take_keyboard()
        # What was typed may be wanted again; the next name simply replaces it.
        self.people.search.edit.selectAll()

    def enter(self, confirmed: bool) -> None:
        """Press Enter (or Ctrl+Enter: `confirmed`) on the current person."""
        hit, shift = self.people.current(), self._room.shift
        if hit is None or shift is None:
            return
        if self.card.counting:
            self.card.tally.save()
        elif place_of(hit, shift) is Place.LEFT and not confirmed:
            self.card.say(person_words.notice(hit, Place.LEFT, shift, self._room.clock))
        else:
            dialer_id = self.choice.goes_to(hit.id)[0]
            pressed = self._try(lambda: self._let_in(hit, shift, confirmed=confirmed))
            if pressed is not None:
                own = other_shift(hit, shift, self._room.clock)
                self.pressed(pressed, self.choice.dialer(dialer_id), own)

    def open_tally(self) -> None:
        """Open the form on the way out for the current person, if they are here."""
        hit = self.people.current()
        if hit is None:
            return
        if place_of(hit, self._room.shift) is Place.HERE:
            shift = self._room.shift
            self.card.say(person_words.notice(hit, Place.HERE, shift, self._room.clock))
            self.card.count()
        else:
            words = tr(OUTCOMES[Outcome.NOT_HERE]).format(name=hit.contact.full_name)
            self.card.say(Notice("look", words))

    def open_history(self) -> None:
        """Open everything that was ever pressed for the current person."""
        hit = self.people.current()
        if hit is not None:
            sheet = History(self.window(), self._room, hit)
            sheet.closed.connect(self.take_keyboard)
            sheet.open()

    def open_joining(self) -> None:
        """Show how to join the dialer the current person is on, or goes to."""
        hit = self.people.current()
        if hit is None:
            return
        here = place_of(hit, self._room.shift) is Place.HERE and hit.signup is not None
        dialer_id = self._aside.dialer_id if here else self.choice.goes_to(hit.id)[0]
        dialer = self.choice.dialer(dialer_id)
        if dialer is not None:
            sheet = joining_for(self.window(), self._room, dialer, hit if here else None)
            sheet.closed.connect(self.take_keyboard)
            sheet.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep the desk's own keys from the line to type in, and let typing land in the box."""
        if isinstance(event, QKeyEvent):
            control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if event.type() == QEvent.Type.ShortcutOverride and control:
                # A line takes some of these for itself; an undo within reach comes first.
                mine = {Qt.Key.Key_H, Qt.Key.Key_O}
                if not self.undo_bar.isHidden():
                    mine.add(Qt.Key.Key_Z)
                if event.key() in mine:
                    return True
            if event.type() == QEvent.Type.KeyPress and watched is not self.people.search.edit:
                presses = event.key() == Qt.Key.Key_Space
                if not presses and self.people.type_on(event):
                    return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Step back on Esc; anything printable goes to the search box."""
        if event.key() == Qt.Key.Key_Escape and self.people.clear():
            self.take_keyboard()
        elif not self.people.type_on(event):
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        walk_in = QHBoxLayout()
        walk_in.setSpacing(theme.S12)
        walk_in.addWidget(self.walk_in_button)
        hint = tr("Not on the list? Name is enough to get in.")
        walk_in.addWidget(Text(hint, "label", "quiet"), 1)
        left = QVBoxLayout()
        left.setSpacing(theme.S16)
        left.addWidget(self.other_day)
        left.addWidget(self.people)
        left.addLayout(walk_in)
        left.addStretch(1)
        left.addWidget(self.undo_bar)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(theme.S24, theme.S24, theme.S24, theme.S24 - 2)
        columns.setSpacing(theme.S24)
        columns.addLayout(left, 644)
        columns.addWidget(self.card, 380)

    def _connect(self) -> None:
        self.people.chosen.connect(self._show)
        self.people.acted.connect(self.enter)
        self.walk_in_button.clicked.connect(self.walk_in_wanted)
        self.card.acted.connect(self._press_main)
        self.card.history_wanted.connect(self.open_history)
        self.card.checked_out.connect(self._check_out)
        self.card.tally_left.connect(self._leave_tally)
        self.card.goes_to.menu_wanted.connect(self._open_menu)
        self.card.goes_to.join.clicked.connect(self.open_joining)
        self.card.goes_to.picked.connect(self._pick)
        self.undo_bar.undo.connect(self._take_back)
        for widget in (
            self.people.search.edit,
            *self.findChildren(PrimaryButton),
            *self.findChildren(SecondaryButton),
        ):
            widget.installEventFilter(self)
        stops: list[QWidget] = [
            self.people.search.edit,
            self.people.rows,
            self.walk_in_button,
            self.undo_bar.button,
            *self.card.stops(),
        ]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def _make_keys(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+N": self.walk_in_wanted.emit,
            "Ctrl+O": self.open_tally,
            "Ctrl+H": self.open_history,
            "Ctrl+Z": self.undo_bar.button.click,
            "Alt+D": self._open_menu,
            "Alt+J": self.open_joining,
            "Alt+B": self.card.briefed.click,
            "Alt+E": self.card.equipment.lend.click,
        }
        keys |= {f"Alt+{place}": self._picker(place) for place in range(10)}
        for key, press in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(press)

    def _picker(self, place: int) -> Callable[[], None]:
        return lambda: self._pick_place(place)

    def _show(self, hit: Hit | None) -> None:
        self._is_told = True
        if hit is None:
            typed = bool(self.people.search.text().strip())
            self.card.show_nobody(typed=typed, any_rows=self.people.model.rowCount() > 0)
            return
        self.choice.look_at(hit.id)
        shift, signup = self._room.shift, hit.signup
        is_tonight = place_of(hit, shift) is not Place.NOT_SIGNED_UP
        finder = self._room.desk.finder
        aside = self._try(lambda: finder.aside(signup.id)) if signup and is_tonight else None
        self._aside = aside or _NO_ASIDE
        self.card.show_person(hit, shift, self._aside.notes)
        self._show_dialer()

    def _show_dialer(self) -> None:
        hit = self.people.current()
        if hit is None:
            return
        place = place_of(hit, self._room.shift)
        self.card.goes_to.setVisible(place is not Place.LEFT and not self.card.counting)
        if place is Place.HERE and hit.signup is not None:
            if not self._is_told:
                self._aside = self._room.desk.finder.aside(hit.signup.id)
            on = self.choice.dialer(self._aside.dialer_id)
            self.card.goes_to.is_on(on, can_choose=bool(self.choice.dialers()))
        elif self.choice.is_picked(hit.id):
            self.card.goes_to.choose(self.choice.dialer(self.choice.goes_to(hit.id)[0]))
        else:
            self.card.goes_to.suggest(self.choice.suggestion())

    def _let_in(self, hit: Hit, shift: Shift, *, confirmed: bool) -> Pressed:
        """Check somebody in by the way that fits where they stand."""
        attendance, by = self._room.desk.attendance, self._room.by
        dialer_id, why = self.choice.goes_to(hit.id)
        place = place_of(hit, shift)
        is_new = place is Place.NOT_SIGNED_UP or (confirmed and place is Place.VIRTUAL)
        if is_new or hit.signup is None:
            return attendance.walk_in_known(
                hit.id, shift.timeslot_id, by, dialer_id=dialer_id, why=why
            )
        return attendance.check_in(
            hit.signup.id,
            shift.timeslot_id,
            by,
            confirmed=confirmed or place is Place.OTHER_SHIFT,
            dialer_id=dialer_id,
            why=why,
        )

    def _press_main(self) -> None:
        """Press what the card's button says; a click on its words is the confirmation."""
        hit = self.people.current()
        if hit is None:
            return
        place = place_of(hit, self._room.shift)
        if place is Place.HERE and not self.card.counting:
            self.open_tally()
        else:
            self.enter(confirmed=place not in BY_ENTER)

    def _check_out(self, said: Said) -> None:
        hit = self.people.current()
        if hit is None or hit.signup is None:
            return
        signup_id, desk = hit.signup.id, self._room.desk
        pressed = self._try(
            lambda: desk.attendance.check_out(
                signup_id,
                self._room.by,
                calls=said.calls,
                conversations=said.conversations,
                next_shift=said.next_shift,
                returned=said.returned,
            )
        )
        if pressed is not None:
            self.card.stop_counting()
            self.pressed(pressed)

    def _leave_tally(self) -> None:
        self._show(self.people.current())
        self.take_keyboard()

    def _take_back(self) -> None:
        signup_id, self._undoable = self._undoable, None
        if signup_id is None:
            return
        pressed = self._try(lambda: self._room.desk.attendance.undo(signup_id, self._room.by))
        # A name being typed for the next person is not disturbed.
        if pressed is not None and (
            self.people.shows(pressed.person_id) or not self.people.search.text()
        ):
            self.people.reveal(pressed.person_id)
            self.card.say(person_words.outcome(pressed, "", self._room.clock))

    def _open_menu(self) -> None:
        hit, shift = self.people.current(), self._room.shift
        if hit is not None and shift is not None and self.choice.dialers():
            board = self._room.desk.floor.board(shift.timeslot_id)
            self.card.goes_to.open_menu(board.columns)

    def _pick_place(self, place: int) -> None:
        dialers = self.choice.dialers()
        if dialers and place <= len(dialers):
            self._pick(dialers[place - 1].id if place else None)

    def _pick(self, dialer_id: DialerId | None) -> None:
        """Take another dialer: at once for somebody who is here, else for their check-in."""
        hit = self.people.current()
        if hit is None:
            return
        if place_of(hit, self._room.shift) is Place.HERE and hit.signup is not None:
            signup_id = hit.signup.id
            self._try(lambda: self._room.desk.floor.assign([signup_id], dialer_id, self._room.by))
        else:
            self.choice.pick(hit.id, dialer_id)
            self._show_dialer()
        self.take_keyboard()

    def _try(self, press: Callable[[], Answer]) -> Answer | None:
        """Press; what could not be done is said on the card."""
        try:
            return press()
        except Problem as problem:
            said = self._room.said(problem)
            self.card.say(Notice("stop", f"{said.what} {said.todo}"))
            return None
