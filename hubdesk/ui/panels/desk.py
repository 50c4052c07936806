"""The desk: find somebody, press Enter, next. Everything a host does at the table is on this page.

Presses and searches are milliseconds and run at once. Whatever is not allowed is said on the card.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from hubdesk.desk.attendance import Newcomer, Pressed
from hubdesk.desk.finder import Aside, Hit
from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.checkin import Outcome
from hubdesk.domain.dialers import Dialer
from hubdesk.domain.ids import DialerId, PersonId, SignUpId
from hubdesk.domain.rotation import Suggestion, Why
from hubdesk.errors import Problem
from hubdesk.ui import theme
from hubdesk.ui.models.hits import BY_ENTER, Place, other_shift, place_of
from hubdesk.ui.panels import person_words
from hubdesk.ui.panels.history import History
from hubdesk.ui.panels.page import Page
from hubdesk.ui.panels.people_list import PeopleList
from hubdesk.ui.panels.person_card import PersonCard
from hubdesk.ui.panels.person_words import Notice
from hubdesk.ui.panels.walk_in import WalkIn
from hubdesk.ui.room import Room, tr
from hubdesk.ui.widgets import (
    Banner,
    Card,
    EmptyState,
    PrimaryButton,
    SecondaryButton,
    Text,
    UndoBar,
)
from hubdesk.words import times
from hubdesk.words.desk import OUTCOMES

_LENGTH = timedelta(hours=2)
"""How long a shift that is started here is taken to be."""

_NO_ASIDE = Aside({}, None)

Answer = TypeVar("Answer")


class DeskPage(Page):
    """Search and rows on the left, the current person on the right, the walk-in form over both."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._stale = True
        self._is_told = False
        self._aside = _NO_ASIDE
        self._dialers: list[Dialer] | None = None
        self._suggestion: tuple[Suggestion | None] | None = None
        self._picked: tuple[PersonId, DialerId | None] | None = None
        self._undoable: SignUpId | None = None
        self.people = PeopleList(room)
        self.card = PersonCard(room)
        self.undo_bar = UndoBar()
        self.walk_in = WalkIn(room)
        self._other_day = Banner(
            "look", "", icon="clock", button=self._start_button(SecondaryButton)
        )
        self._desk = self._desk_view()
        self._views = QStackedLayout(self)
        self._views.setContentsMargins(0, 0, 0, 0)
        for view in (self._desk, self.walk_in, self._no_shift_view()):
            self._views.addWidget(view)
        self._connect()
        self._make_keys()

    def shown(self) -> None:
        """Come to the front: catch up with what changed meanwhile, and take the keyboard."""
        if self._stale:
            self._refresh()
        self.tick()
        self.focus_search()

    def tick(self) -> None:
        """Look at the clock again: is the shift the desk works on tonight's?"""
        shift, now = self._room.shift, self._room.now()
        running = shift is not None and shift.starts_at <= now < shift.ends_at
        if shift is None or running or times.same_day(shift.starts_at, now, shift.timezone):
            self._other_day.hide()
            return
        ahead = tr("The next shift on the list is on {day}, {date}, at {at}.")
        over = tr("The last shift on the list was on {day}, {date}, at {at}.")
        words = (ahead if shift.starts_at > now else over).format(
            day=times.weekday(shift.starts_at, shift.timezone),
            date=times.day(shift.starts_at, shift.timezone),
            at=self._room.clock(shift.starts_at),
        )
        self._other_day.set_words(words)
        self._other_day.show()

    def focus_search(self) -> None:
        """Put the keyboard where typing is wanted: the box, or the open walk-in form."""
        if self._views.currentWidget() is self.walk_in:
            self.walk_in.shown()
        elif self._views.currentWidget() is self._desk:
            self.people.search.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def start_shift(self) -> None:
        """Start an in-person shift now, for an evening nobody brought a roster to."""
        now = self._room.now()
        starts = now - timedelta(minutes=now.minute % 15, seconds=now.second)
        title = tr("{day} phone bank").format(day=times.weekday(now, self._room.zone))
        made = self._try(lambda: self._room.desk.hub.start_shift(title, starts, starts + _LENGTH))
        if made is not None:
            self._room.choose_shift(made.timeslot_id)
            self.focus_search()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep the page's own keys from the line to type in, and let typing land in the box."""
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
                space = event.key() == Qt.Key.Key_Space
                if not space and self.people.type_on(event):
                    return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Step back on Esc; anything printable goes to the search box."""
        at_desk = self._views.currentWidget() is self._desk
        if at_desk and event.key() == Qt.Key.Key_Escape and self.people.clear():
            self.focus_search()
        elif not (at_desk and self.people.type_on(event)):
            super().keyPressEvent(event)

    def _desk_view(self) -> QWidget:
        view = QWidget()
        walk_in = QHBoxLayout()
        walk_in.setSpacing(theme.S12)
        self.walk_in_button = SecondaryButton(tr("Walk-in"), key="Ctrl+N", icon="plus")
        self.walk_in_button.clicked.connect(self.open_walk_in)
        hint = Text(tr("Not on the list? Name is enough to get in."), "label", "quiet")
        walk_in.addWidget(self.walk_in_button)
        walk_in.addWidget(hint, 1)
        left = QVBoxLayout()
        left.setSpacing(theme.S16)
        left.addWidget(self._other_day)
        left.addWidget(self.people)
        left.addLayout(walk_in)
        left.addStretch(1)
        left.addWidget(self.undo_bar)
        columns = QHBoxLayout(view)
        columns.setContentsMargins(theme.S24, theme.S24, theme.S24, theme.S24 - 2)
        columns.setSpacing(theme.S24)
        columns.addLayout(left, 644)
        columns.addWidget(self.card, 380)
        return view

    def _no_shift_view(self) -> QWidget:
        view = QWidget()
        roster = SecondaryButton(tr("Bring the roster in"), size="large")
        roster.clicked.connect(lambda: self._room.page_wanted.emit("today"))
        start = self._start_button(PrimaryButton)
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S12)
        row.addWidget(start)
        row.addWidget(roster)
        nothing = EmptyState(
            "people",
            tr("There is no shift to check in to yet"),
            tr(
                "Bring tonight's roster in on Today. If people are at the door already, start the "
                "shift now: everybody is a walk-in until the roster is there."
            ),
        )
        card = Card(padding=0)
        card.body.addStretch(2)
        card.body.addWidget(nothing)
        card.body.addWidget(buttons, 0, Qt.AlignmentFlag.AlignHCenter)
        card.body.addStretch(3)
        column = QVBoxLayout(view)
        column.setContentsMargins(theme.S24, theme.S24, theme.S24, theme.S24 - 2)
        column.addWidget(card)
        return view

    def _start_button(
        self, of: type[PrimaryButton] | type[SecondaryButton]
    ) -> PrimaryButton | SecondaryButton:
        large = of is PrimaryButton
        button = of(
            tr("Start tonight's shift now"),
            size="large" if large else "small",
        )
        button.clicked.connect(self.start_shift)
        return button

    def _connect(self) -> None:
        room = self._room
        room.changed.connect(self._changed)
        room.shift_changed.connect(self._shift_changed)
        self.people.chosen.connect(self._show)
        self.people.acted.connect(self._enter)
        self.card.acted.connect(self._press_main)
        self.card.history_wanted.connect(self.open_history)
        self.card.checked_out.connect(self._check_out)
        self.card.tally_left.connect(self._leave_tally)
        self.card.goes_to.menu_wanted.connect(self._open_menu)
        self.card.goes_to.picked.connect(self._pick)
        self.undo_bar.undo.connect(self._take_back)
        self.walk_in.left.connect(self._leave_walk_in)
        self.walk_in.added.connect(self._walk_in)
        self.walk_in.is_known.connect(self._known_came)
        filtered: list[QWidget] = [
            self.people.search.edit,
            self.walk_in_button,
            self.undo_bar.button,
            *self.card.findChildren(PrimaryButton),
            *self.card.findChildren(SecondaryButton),
        ]
        for widget in filtered:
            widget.installEventFilter(self)

    def _make_keys(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+N": self.open_walk_in,
            "Ctrl+O": self.open_tally,
            "Ctrl+H": self.open_history,
            "Ctrl+Z": self.undo_bar.button.click,
            "Alt+D": self._open_menu,
            "Alt+0": lambda: self._pick_place(0),
        }
        keys |= {f"Alt+{place}": self._picker(place) for place in range(1, 10)}
        for key, press in keys.items():
            shortcut = QShortcut(QKeySequence(key), self._desk)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(press)

    def _picker(self, place: int) -> Callable[[], None]:
        return lambda: self._pick_place(place)

    def open_walk_in(self) -> None:
        """Open the form for somebody who is not on the list, with what was typed filled in."""
        self.walk_in.begin(self.people.search.text())
        self._views.setCurrentWidget(self.walk_in)
        self.walk_in.shown()

    def open_tally(self) -> None:
        """Open the form on the way out for the current person, if they are here."""
        hit = self.people.current()
        if hit is None:
            return
        if place_of(hit, self._room.shift) is Place.HERE:
            self._count(hit)
        else:
            words = tr(OUTCOMES[Outcome.NOT_HERE]).format(name=hit.contact.full_name)
            self.card.say(Notice("look", words))

    def open_history(self) -> None:
        """Open everything that was ever pressed for the current person."""
        hit = self.people.current()
        if hit is None:
            return
        sheet = History(self.window(), self._room, hit)
        sheet.closed.connect(self.focus_search)
        sheet.open()

    def _changed(self, change: Change) -> None:
        if change.kinds & {Kind.DIALER, Kind.FLOOR, Kind.ATTENDANCE}:
            self._suggestion = None
        if Kind.DIALER in change.kinds:
            self._dialers = None
        if not self.isVisible():
            self._stale = True
            return
        self._is_told = False
        self.people.hear(change)
        if change.kinds & {Kind.DIALER, Kind.FLOOR} and not self._is_told:
            self._show_dialer()

    def _shift_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self._refresh()
            self.tick()

    def _refresh(self) -> None:
        self._stale = False
        if self._room.shift is None:
            self._views.setCurrentIndex(2)
            return
        if self._views.currentIndex() == 2:
            self._views.setCurrentWidget(self._desk)
        self.people.reload()
        self._show(self.people.current())

    def _show(self, hit: Hit | None) -> None:
        self._is_told = True
        if hit is None:
            self._show_nobody()
            return
        if self._picked is not None and self._picked[0] != hit.id:
            self._picked = None
        shift = self._room.shift
        has_aside = hit.signup and place_of(hit, shift) is not Place.NOT_SIGNED_UP
        self._aside = (
            self._room.desk.finder.aside(hit.signup.id) if has_aside and hit.signup else _NO_ASIDE
        )
        self.card.show_person(hit, shift, self._aside.notes)
        self._show_dialer()

    def _show_nobody(self) -> None:
        typed = bool(self.people.search.text().strip())
        any_rows = self.people.model.rowCount() > 0
        if typed and any_rows:
            title = tr("Nobody by exactly that name")
            sentence = tr("Down takes a near name from the list, Ctrl+N a walk-in.")
        elif typed or not any_rows:
            title = tr("Not on the list?")
            sentence = tr("Ctrl+N takes a walk-in: a name is enough to get in.")
        else:
            title = tr("Who is next?")
            sentence = tr(
                "Type a few letters of a name, the e-mail or the last four of the phone. "
                "Up and Down choose, Enter checks in."
            )
        self.card.show_nobody(title, sentence)

    def _show_dialer(self) -> None:
        hit = self.people.current()
        if hit is None:
            return
        if place_of(hit, self._room.shift) is Place.HERE:
            if not self._is_told and hit.signup is not None:
                self._aside = self._room.desk.finder.aside(hit.signup.id)
            on = self._dialer(self._aside.dialer_id)
            self.card.goes_to.is_on(on, can_choose=bool(self._known_dialers()))
        elif self._picked is not None:
            self.card.goes_to.choose(self._dialer(self._picked[1]))
        else:
            self.card.goes_to.suggest(self._suggested())

    def _known_dialers(self) -> list[Dialer]:
        if self._dialers is None:
            self._dialers = self._room.desk.floor.dialers()
        return self._dialers

    def _dialer(self, dialer_id: DialerId | None) -> Dialer | None:
        return next((one for one in self._known_dialers() if one.id == dialer_id), None)

    def _suggested(self) -> Suggestion | None:
        if self._suggestion is None:
            self._suggestion = (self._room.desk.floor.suggestion(),)
        return self._suggestion[0]

    def _goes_to(self, person_id: PersonId | None) -> tuple[DialerId | None, Why]:
        """Answer the dialer somebody goes to when checked in now, and why."""
        if self._picked is not None and self._picked[0] == person_id:
            return self._picked[1], Why.CHOSEN
        suggestion = self._suggested()
        return (suggestion.dialer_id, suggestion.why) if suggestion else (None, Why.CHOSEN)

    def _press_main(self) -> None:
        """Press what the card's button says; a click on its words is the confirmation."""
        hit = self.people.current()
        if hit is None:
            return
        place = place_of(hit, self._room.shift)
        if place is Place.HERE and not self.card.counting:
            self._count(hit)
        else:
            self._enter(confirmed=place not in BY_ENTER)

    def _enter(self, confirmed: bool) -> None:
        hit, shift = self.people.current(), self._room.shift
        if hit is None or shift is None:
            return
        if self.card.counting:
            self.card.tally.save()
            return
        place, by = place_of(hit, shift), self._room.by
        attendance = self._room.desk.attendance
        dialer_id, why = self._goes_to(hit.id)
        signup = hit.signup
        if place is Place.NOT_SIGNED_UP or signup is None or (confirmed and place is Place.VIRTUAL):
            pressed = self._try(
                lambda: attendance.walk_in_known(
                    hit.id, shift.timeslot_id, by, dialer_id=dialer_id, why=why
                )
            )
        elif place is Place.LEFT and not confirmed:
            self.card.say(person_words.notice(hit, place, shift, self._room.clock))
            return
        else:
            taken = confirmed or place is Place.OTHER_SHIFT
            pressed = self._try(
                lambda: attendance.check_in(
                    signup.id,
                    shift.timeslot_id,
                    by,
                    confirmed=taken,
                    dialer_id=dialer_id,
                    why=why,
                )
            )
        if pressed is not None:
            own = other_shift(hit, shift, self._room.clock)
            self._pressed(pressed, self._dialer(dialer_id), own)

    def _pressed(self, pressed: Pressed, dialer: Dialer | None = None, own_shift: str = "") -> None:
        """Say what came of a press; where something was done, offer the way back."""
        notice = person_words.outcome(pressed, own_shift, self._room.clock)
        if pressed.outcome in {Outcome.IN, Outcome.OUT}:
            self._undoable = pressed.signup_id
            self._picked = None
            name = pressed.contact.full_name
            is_in = pressed.outcome is Outcome.IN
            at = self._room.clock(pressed.at)
            where = dialer.name if dialer else (tr("waits on the floor") if is_in else "")
            self.undo_bar.offer(
                (tr("{name} is in") if is_in else tr("{name} has left")).format(name=name),
                " · ".join(filter(None, (at, where))),
            )
            self.people.next_person()
        self.card.say(notice)
        self.focus_search()

    def _count(self, hit: Hit) -> None:
        shift = self._room.shift
        self.card.say(person_words.notice(hit, Place.HERE, shift, self._room.clock))
        self.card.count()

    def _check_out(self, calls: int | None, conversations: int | None) -> None:
        hit = self.people.current()
        if hit is None or hit.signup is None:
            return
        signup_id = hit.signup.id
        pressed = self._try(
            lambda: self._room.desk.attendance.check_out(
                signup_id, self._room.by, calls=calls, conversations=conversations
            )
        )
        if pressed is not None:
            self.card.stop_counting()
            self._pressed(pressed)

    def _leave_tally(self) -> None:
        self._show(self.people.current())
        self.focus_search()

    def _take_back(self) -> None:
        signup_id, self._undoable = self._undoable, None
        if signup_id is None:
            return
        pressed = self._try(lambda: self._room.desk.attendance.undo(signup_id, self._room.by))
        if pressed is None:
            return
        # A name being typed for the next person is not disturbed.
        if self.people.shows(pressed.person_id) or not self.people.search.text():
            self.people.reveal(pressed.person_id)
            self.card.say(person_words.outcome(pressed, "", self._room.clock))

    def _open_menu(self) -> None:
        hit, shift = self.people.current(), self._room.shift
        if hit is not None and shift is not None and self._known_dialers():
            board = self._room.desk.floor.board(shift.timeslot_id)
            self.card.goes_to.open_menu(board.columns)

    def _pick_place(self, place: int) -> None:
        dialers = self._known_dialers()
        if place <= len(dialers):
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
            self._picked = (hit.id, dialer_id)
            self._show_dialer()
        self.focus_search()

    def _leave_walk_in(self) -> None:
        self._views.setCurrentWidget(self._desk)
        self.focus_search()

    def _walk_in(self, newcomer: Newcomer) -> None:
        shift = self._room.shift
        if shift is None:
            return
        dialer_id, why = self._goes_to(None)
        try:
            pressed = self._room.desk.attendance.walk_in(
                newcomer, shift.timeslot_id, self._room.by, dialer_id=dialer_id, why=why
            )
        except Problem as problem:
            self.walk_in.say(self._room.said(problem))
            return
        self.walk_in.clear()
        self._views.setCurrentWidget(self._desk)
        self.people.next_person()
        self.people.reveal(pressed.person_id)
        self._pressed(pressed, self._dialer(dialer_id))

    def _known_came(self, person_id: PersonId) -> None:
        """Check in somebody who turned out to be on the list, as Enter on their row would."""
        self.walk_in.clear()
        self._views.setCurrentWidget(self._desk)
        self.focus_search()
        if self.people.reveal(person_id) is not None:
            self._enter(confirmed=False)

    def _try(self, press: Callable[[], Answer]) -> Answer | None:
        """Press; what could not be done is said on the card."""
        try:
            return press()
        except Problem as problem:
            said = self._room.said(problem)
            self.card.say(Notice("stop", f"{said.what} {said.todo}"))
            return None
