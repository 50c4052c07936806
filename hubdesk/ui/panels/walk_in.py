"""The walk-in form: a name is enough; who may be on the list already is shown while typing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.desk.attendance import Newcomer
from hubdesk.domain.people import Contact, tidy_email, tidy_phone, tidy_zip
from hubdesk.ui import theme
from hubdesk.ui.models.doubles import DoublesModel
from hubdesk.ui.room import Room, tr
from hubdesk.ui.widgets import (
    Banner,
    Card,
    CheckRow,
    Flow,
    Icon,
    LabeledChoice,
    LabeledField,
    PrimaryButton,
    RowList,
    Scroll,
    SecondaryButton,
    Text,
)
from hubdesk.words.problems import Said

LANGUAGES = (
    ("English", "English"),
    ("Spanish", "Spanish · Español"),
    ("Chinese", "Chinese · 中文"),
    ("French", "French · Français"),
    ("Haitian Creole", "Haitian Creole · Kreyòl"),
    ("Korean", "Korean · 한국어"),
    ("Tagalog", "Tagalog"),
    ("Vietnamese", "Vietnamese · Tiếng Việt"),
    ("Arabic", "Arabic · العربية"),
)

CONSENT = "Wants text messages about events like this"


def split_typed(text: str) -> Contact:
    """Read what was typed into the search as the beginning of a contact: e-mail, phone or name."""
    text = text.strip()
    if "@" in text:
        return Contact("", email=text)
    if any(c.isdigit() for c in text) and not any(c.isalpha() for c in text):
        return Contact("", phone=text if sum(c.isdigit() for c in text) >= 7 else "")
    words = text.split()
    if text == text.lower():
        words = [word[:1].upper() + word[1:] for word in words]
    return Contact(" ".join(words[:1]), " ".join(words[1:]))


class WalkIn(QWidget):
    """Collects who came. It presses nothing itself: `added` gives the `Newcomer` to check in."""

    added = Signal(object)
    is_known = Signal(object)
    """The id of somebody on the list who was picked instead."""

    left = Signal()

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._begun_with = ""
        self._is_stale = False
        self.first = LabeledField(tr("First name"))
        self.last = LabeledField(tr("Last name"))
        self.email = LabeledField(tr("E-mail"), placeholder=tr("Mobilize needs it"))
        self.phone = LabeledField(tr("Phone"), placeholder=tr("optional"))
        self.zip_code = LabeledField(tr("ZIP code"), placeholder=tr("Mobilize needs it"))
        self.language = LabeledChoice(tr("Language"), LANGUAGES)
        self.first_time = CheckRow(tr("First phone bank"))
        self.sms = CheckRow(tr(CONSENT), tr("(ask; never tick it for somebody)"))
        self.add = PrimaryButton(tr("Add and check in"), key="Enter", size="large")
        self.back = SecondaryButton(tr("Back to search"), key="Esc", size="large")
        self._empty = SecondaryButton(
            tr("Clear"), icon="x", size="large", name=tr("Clear the form")
        )
        self._problem = Banner("stop", "")
        self._problem.hide()
        self.doubles = DoublesModel(room, self)
        self.rows = RowList(name=tr("Already on the list?"), backdrop="surface")
        self.rows.setModel(self.doubles)
        self._next = Text("", "body", "quiet", wrap=True)
        self._double_card = self._doubles_view()
        columns = QHBoxLayout(self)
        columns.setContentsMargins(theme.S24, theme.S24, theme.S24, theme.S24 - 2)
        columns.setSpacing(theme.S24)
        columns.addWidget(self._form(), 634)
        right = QVBoxLayout()
        right.setSpacing(theme.S16)
        right.addWidget(self._double_card)
        right.addWidget(self._next_view())
        right.addStretch(1)
        columns.addLayout(right, 390)
        self._connect()

    def begin(self, typed: str) -> None:
        """Open the form: what was left in it is there as long as the search box still names them.

        With any other words in the box, or none, it begins anew: it is the next person's.
        """
        typed = typed.strip()
        if self._is_blank() or typed != self._begun_with:
            self.clear()
            contact = split_typed(typed)
            for field, words in (
                (self.first, contact.given_name),
                (self.last, contact.family_name),
                (self.email, contact.email),
                (self.phone, contact.phone),
            ):
                field.set_text(words)
            self._begun_with = typed
        self._say_next()
        self._look()

    def shown(self) -> None:
        """Put the keyboard into the first field that is still empty."""
        names = (self.first, self.last, self.email)
        field = next((one for one in names if not one.text()), self.email)
        field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_by(self) -> str:
        """Answer the words that bring this form back: those it began with, or the name typed."""
        if not self._begun_with:
            contact = self._contact()
            self._begun_with = contact.full_name or contact.email or contact.phone
        return self._begun_with

    def clear(self) -> None:
        """Empty the form."""
        for field in self._fields():
            field.set_text("")
            field.set_error(None)
        self.language.choose("English")
        self.first_time.setChecked(False)
        self.sms.setChecked(False)
        self._problem.hide()
        self._begun_with = ""
        self.doubles.show(())

    def say(self, said: Said) -> None:
        """Say what kept the person from being added; the form stays as it is."""
        self._problem.set_words(f"{said.what} {said.todo}")
        self._problem.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Enter adds from any field, Esc steps back, Up and Down pick somebody on the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if not event.isAutoRepeat():
                    self._enter()
                return True
            if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not isinstance(watched, QComboBox):
                self._step(-1 if key == Qt.Key.Key_Up else 1)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let go of who was picked on Esc, else step back."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.rows.currentIndex().isValid():
            self._pick(-1)
        else:
            self.left.emit()

    def _fields(self) -> tuple[LabeledField, ...]:
        return self.first, self.last, self.email, self.phone, self.zip_code

    def _is_blank(self) -> bool:
        return not any(field.text() for field in self._fields())

    def _contact(self) -> Contact:
        return Contact(*(field.text() for field in self._fields()))

    def _connect(self) -> None:
        for field in self._fields():
            field.edit.textEdited.connect(self._typed)
            field.edit.installEventFilter(self)
        for field in (self.email, self.phone, self.zip_code):
            field.edit.editingFinished.connect(self._checker(field))
        for widget in (self.language.combo, self.first_time, self.sms, self.rows):
            widget.installEventFilter(self)
        self.add.clicked.connect(self._add)
        self.back.clicked.connect(self.left)
        self._empty.clicked.connect(self._start_over)
        self.rows.clicked.connect(self._picked)
        self.rows.selectionModel().currentChanged.connect(lambda *_: self._name_action())

    def _checker(self, field: LabeledField) -> Callable[[], None]:
        def check() -> None:
            self._check(field)

        return check

    def _wrong(self, field: LabeledField) -> str | None:
        """Say what is wrong with a field as it stands; None where it may stay so."""
        text = field.text()
        if field in (self.first, self.last):
            return None if text else tr("Needed to get in")
        if not text:
            return None
        if field is self.email:
            return None if tidy_email(text) else tr("An e-mail has one @ and a dot after it")
        if field is self.phone:
            return None if tidy_phone(text) else tr("Phone numbers have ten digits")
        return None if tidy_zip(text, pad=False) else tr("ZIP codes have five digits")

    def _check(self, field: LabeledField) -> bool:
        wrong = self._wrong(field)
        field.set_error(wrong)
        return wrong is None

    def _typed(self) -> None:
        field = next((one for one in self._fields() if one.edit is self.sender()), None)
        if field is not None:
            field.set_error(None)
        self._problem.hide()
        if not self._is_stale:
            # Letters that come in one go (a scanner, a paste) are looked up once.
            self._is_stale = True
            QTimer.singleShot(0, self._look)

    def _look(self) -> None:
        self._is_stale = False
        contact = self._contact()
        enough = len(contact.full_name) > 1 or contact.email or contact.phone
        self.doubles.show(self._room.desk.finder.doubles(contact) if enough else ())
        self._double_card.setVisible(self.doubles.rowCount() > 0)
        self._name_action()

    def _step(self, step: int) -> None:
        count = self.doubles.rowCount()
        if not count:
            return
        row = self.rows.currentIndex().row()
        if row < 0:
            row = 0 if step > 0 else count - 1
        elif not 0 <= row + step < count:
            row = -1
        else:
            row += step
        self._pick(row)

    def _pick(self, row: int) -> None:
        if row < 0:
            self.rows.clearSelection()
        index = self.doubles.index(row, 0) if row >= 0 else QModelIndex()
        self.rows.setCurrentIndex(index)

    def _name_action(self) -> None:
        picked = self.rows.currentIndex().isValid()
        self.add.set_words(tr("Check this person in") if picked else tr("Add and check in"))

    def _enter(self) -> None:
        if self.rows.currentIndex().isValid():
            self._picked(self.rows.currentIndex())
        else:
            self._add()

    def _picked(self, index: QModelIndex) -> None:
        person_id = self.doubles.person(index.row())
        if person_id is not None:
            self.is_known.emit(person_id)

    def _add(self) -> None:
        if self.rows.currentIndex().isValid():
            self._picked(self.rows.currentIndex())
            return
        wrong = [field for field in self._fields() if not self._check(field)]
        if wrong:
            wrong[0].edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.added.emit(
            Newcomer(
                self._contact(),
                language=self.language.value(),
                first_time=self.first_time.isChecked(),
                sms_consent=self.sms.isChecked(),
                consent_text=tr(CONSENT) if self.sms.isChecked() else "",
            )
        )

    def _start_over(self) -> None:
        self.clear()
        self._look()
        self.first.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_next(self) -> None:
        desk = self._room.desk
        if desk.context.by_key():
            words = tr(
                "In at once, dialer as for everyone. When the network is there HubDesk creates "
                "the sign-up in Mobilize once, and checks that it is there."
            )
        else:
            words = tr(
                "In at once, dialer as for everyone. This hub has no key, so the name goes on the "
                "worksheet: after the event you add it in Mobilize and tick it off."
            )
        self._next.setText(words)

    def _form(self) -> Card:
        card = Card(padding=theme.S24, spacing=theme.S8)
        title = QHBoxLayout()
        title.setSpacing(theme.S12)
        title.addWidget(Text(tr("New tonight"), "title"))
        why = Text(
            tr("A name is enough to get in. E-mail and ZIP let Mobilize know."), "body", "quiet"
        )
        why.setWordWrap(True)
        title.addWidget(why, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.S16)
        grid.setVerticalSpacing(theme.S8)
        fields: tuple[QWidget, ...] = (*self._fields(), self.language)
        for place, field in enumerate(fields):
            grid.addWidget(field, place // 2, place % 2)
            grid.setColumnStretch(place % 2, 1)
        buttons = Flow((self.add, self.back, self._empty), last_right=True)
        asked = QWidget()
        column = QVBoxLayout(asked)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S8)
        column.addLayout(grid)
        column.addWidget(self.first_time)
        column.addWidget(self.sms)
        column.addStretch(1)
        card.add(title)
        card.body.addSpacing(theme.S4)
        card.body.addWidget(Scroll(asked), 1)
        card.add(self._problem, buttons)
        return card

    def _doubles_view(self) -> Card:
        card = Card(padding=20, kind="look", spacing=theme.S12)
        title = QHBoxLayout()
        title.setSpacing(theme.S12)
        title.addWidget(Icon("warning", "look", 20))
        title.addWidget(Text(tr("Already on the list?"), "heading", "look"), 1)
        hint = tr("Up and Down pick one instead. Otherwise go on: nothing is merged by itself.")
        card.add(title, self.rows, Text(hint, "body", "quiet", wrap=True))
        return card

    def _next_view(self) -> Card:
        card = Card(padding=20, spacing=theme.S8)
        card.add(Text(tr("What happens next"), "heading"), self._next)
        return card
