"""The card of the current person: who they are, what is unusual, where they go, what to do next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from hubdesk.desk.finder import Hit
from hubdesk.domain.answers import unheard
from hubdesk.domain.roster import Shift
from hubdesk.ui import theme
from hubdesk.ui.models.hits import Place, place_of
from hubdesk.ui.panels import person_words
from hubdesk.ui.panels.briefed import BriefedButton
from hubdesk.ui.panels.equipment_box import EquipmentBox
from hubdesk.ui.panels.goes_to import GoesTo
from hubdesk.ui.panels.leaving import Leaving
from hubdesk.ui.panels.person_words import Notice
from hubdesk.ui.room import Room, tr
from hubdesk.ui.widgets import (
    Banner,
    Card,
    ElidedLabel,
    EmptyState,
    Pill,
    PrimaryButton,
    Scroll,
    SecondaryButton,
    Text,
)
from hubdesk.words import calling

_LANGUAGES = {
    "es": "Spanish",
    "fr": "French",
    "zh": "Chinese",
    "vi": "Vietnamese",
    "ko": "Korean",
    "tl": "Tagalog",
    "ar": "Arabic",
}
_MOST_NOTES = 3


class PersonCard(Card):
    """Shows one person. It presses nothing itself: it tells what was asked for."""

    acted = Signal()
    """The main button, whatever it says."""

    history_wanted = Signal()
    checked_out = Signal(object)
    tally_left = Signal()

    def __init__(self, room: Room) -> None:
        super().__init__(padding=0)
        self._room = room
        self._place = Place.NOT_SIGNED_UP
        self._name = ElidedLabel("", "title")
        self._line = ElidedLabel("", "body", "quiet")
        self._first = Pill(tr("first phone bank"), "accent", "star", large=True)
        self._language = Pill("", large=True)
        self._near = Pill(tr("near name"), "plain", "search", large=True)
        self.history = SecondaryButton(
            tr("History"), key="Ctrl+H", size="small", name=tr("History of this person")
        )
        self.history.clicked.connect(self.history_wanted)
        self.briefed = BriefedButton(room)
        self._said = Banner("look", "")
        self._attention = Banner("look", "")
        self._warning = Banner("look", "")
        self.goes_to = GoesTo()
        self._notes = Text("", "body", "quiet", wrap=True)
        self._answers = Card(padding=14, elevated=False)
        self._answers.add(self._notes)
        self.equipment = EquipmentBox(room)
        self.tally = Leaving()
        self.tally.saved.connect(self.checked_out)
        for stop in (self.tally, *self.tally.stops()):
            stop.installEventFilter(self)
        self._primary = PrimaryButton(tr("Check in"), key="Enter", size="large")
        self._secondary = SecondaryButton(tr("Check out"), size="large")
        for button in (self._primary, self._secondary):
            button.clicked.connect(self.acted)
        self._idle = EmptyState("user-check", "", "")
        self._pages = QStackedLayout()
        # Into the card first: a stack that is nowhere shows its first page as a window of its own.
        self.body.addLayout(self._pages)
        self._pages.addWidget(self._idle)
        self._pages.addWidget(self._person())
        self.setMinimumWidth(300)

    @property
    def counting(self) -> bool:
        """Whether the form on the way out is open."""
        return self.tally.isVisibleTo(self)

    def stops(self) -> list[QWidget]:
        """List where Tab stops, in reading order."""
        return [
            self.goes_to.join,
            self.goes_to.other,
            self.equipment.lend,
            *self.tally.stops(),
            self.briefed,
            self.history,
            self._primary,
            self._secondary,
        ]

    def show_nobody(self, *, typed: bool, any_rows: bool) -> None:
        """Say what to do while nobody is chosen: after typing, or with the whole list below."""
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
        self._idle.set_words(title, sentence)
        self._pages.setCurrentIndex(0)

    def _called(self, hit: Hit) -> list[str]:
        """Say the latest call about tonight: `18:12 Ruth Kim: coming, 10 min late`."""
        calls = self._room.desk.calling.notes(hit.signup.id) if hit.signup else []
        return [calling.note(one, self._room.clock(one.at), tr) for one in calls[-1:]]

    def show_person(self, hit: Hit, shift: Shift | None, notes: dict[str, str]) -> None:
        """Show somebody as they stand for the shift."""
        self._place = place = place_of(hit, shift)
        clock, zone = self._room.clock, self._room.zone
        person = hit.person
        self._name.setText(hit.contact.full_name)
        self._line.setText(person_words.line(hit, place, clock, zone))
        self._first.setVisible(person.first_time)
        said = person.language.lower()
        known = (one for one, name in _LANGUAGES.items() if said in (one, name.lower()))
        code = next(known, "")
        self._language.set(tr(_LANGUAGES[code]) if code else person.language, "plain")
        self._language.setVisible(said not in ("", "en", "english"))
        self._near.setVisible(hit.near)
        any_pill = person.first_time or hit.near or not self._language.isHidden()
        self._pills.setVisible(any_pill)
        self._attention.set_words(person.attention)
        self._attention.setVisible(bool(person.attention))
        warnings = []
        if person.shares_email:
            warnings.append(tr("Shares an e-mail with somebody else: check the name."))
        if person.blocked:
            warnings.append(tr("Mobilize has them blocked. Ask your organizer."))
        self._warning.set_words(" ".join(warnings))
        self._warning.setVisible(bool(warnings))
        lines = [*self._called(hit), *unheard(notes)][:_MOST_NOTES]
        self._notes.setText("\n".join(lines))
        self._answers.setVisible(bool(lines))
        self.briefed.look_at(hit, here=place is Place.HERE)
        self.equipment.look_at(hit, here=place is Place.HERE)
        self.say(person_words.notice(hit, place, shift, clock))
        self.stop_counting()
        self._middle.verticalScrollBar().setValue(0)
        self._pages.setCurrentIndex(1)

    def say(self, notice: Notice | None) -> None:
        """Say something in place, above where they go."""
        if notice is not None:
            self._said.set_words(notice.words, notice.kind)
        self._said.setVisible(notice is not None)

    def count(self) -> None:
        """Open the form on the way out."""
        self.goes_to.hide()
        self._answers.hide()
        self.equipment.hide()
        self.tally.show()
        self._act(tr("Check out"), "Enter")
        self.tally.begin(self.equipment.loans)
        for _, tick in self.tally.ticks:
            tick.installEventFilter(self)

    def stop_counting(self) -> None:
        """Put the form away."""
        self.tally.hide()
        self.goes_to.setVisible(self._place is not Place.LEFT)
        self.equipment.refresh()
        action = person_words.action(self._place)
        self._act(action.words, action.key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let Enter save the form, empty or not, and Esc step out of it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.tally_left.emit()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if not event.isAutoRepeat():
                    self.tally.save()
                return True
        return super().eventFilter(watched, event)

    def _act(self, words: str, key: str) -> None:
        """Name the one thing to do; only what Enter does stands out."""
        stands_out = key == "Enter"
        self._primary.setVisible(stands_out)
        self._secondary.setVisible(not stands_out)
        (self._primary if stands_out else self._secondary).set_words(words, key)

    def _person(self) -> QWidget:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._line)
        self._pills = QWidget()
        pills = QHBoxLayout(self._pills)
        pills.setContentsMargins(0, 0, 0, 0)
        pills.setSpacing(theme.S8)
        for pill in (self._first, self._language, self._near):
            pills.addWidget(pill)
        pills.addStretch(1)
        inside = QWidget()
        middle = QVBoxLayout(inside)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(theme.S16)
        for part in (
            self._said,
            self._attention,
            self._warning,
            self.goes_to,
            self.equipment,
            self._answers,
            self.tally,
        ):
            middle.addWidget(part)
        middle.addStretch(1)
        for button in (self.briefed, self.history):
            middle.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        self._middle = Scroll(inside)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.S24, theme.S24, theme.S24, theme.S24)
        column.setSpacing(theme.S16)
        column.addLayout(names)
        column.addWidget(self._pills)
        column.addWidget(self._middle, 1)
        column.addWidget(self._primary)
        column.addWidget(self._secondary)
        return page
