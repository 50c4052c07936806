"""Who are you: three letters list three people at most, by first name and initial."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hubdesk.domain.selfservice import MATCHES, Found, Match
from hubdesk.ui import icons
from hubdesk.ui.flow import Flow
from hubdesk.ui.kiosk.fields import Line
from hubdesk.ui.kiosk.look import AIR, Look
from hubdesk.ui.kiosk.newcomer import New
from hubdesk.ui.kiosk.notes import SeeHost
from hubdesk.ui.kiosk.parts import Button, Words, announce
from hubdesk.ui.kiosk.prove import Prove
from hubdesk.ui.kiosk.screen import Screen, Visit, focus


class Who(Screen):
    """Finds somebody among tonight's sign-ups, or on the way out among who is here."""

    def __init__(self, visit: Visit, *, leaving: bool) -> None:
        super().__init__(visit)
        say = self.say
        self.leaving = leaving
        self._found: Found | None = None
        # Not in the middle: the line would move under the finger as names come and go.
        self.body.addSpacing(self.look.gap(8))
        self.add_title(say("Type the start of your name"))
        self.body.addSpacing(self.look.gap(4))
        self.line = _Search(self.look)
        self.line.setAccessibleName(say("Your name"))
        self.line.setAccessibleDescription(say("Three letters are enough."))
        self.add(self.line)
        self.rows = QWidget()
        self._list = QVBoxLayout(self.rows)
        self._list.setContentsMargins(0, self.look.gap(8), 0, 0)
        self._list.setSpacing(self.look.gap(4))
        self.add(self.rows)
        self.hint = Words(self.look, say("Three letters are enough."), "label", "quiet")
        self.add(self.hint)
        small: dict[str, Any] = {"size": "label", "height": 56, "side": 20}
        self.help = self.button(say("Wave to the host"), self._wave, **small)
        self.new = self.button(say("I’m new tonight"), self._new, **small)
        if leaving:
            self.new.hide()
        self.add(Flow([self.help, self.new], self.look.gap(8)))
        self.body.addStretch(1)
        self.first = self.line
        self.on(self.line.textChanged, lambda *_: self._look())
        self.on(self.line.entered, self._enter)
        self.on(self.line.down, lambda: self._step(-1, 1))

    def typed(self) -> dict[str, Any]:
        """Keep the letters."""
        return {"letters": self.line.text()}

    def take(self, typed: dict[str, Any]) -> None:
        """Look for the letters again."""
        self.line.setText(typed.get("letters", ""))

    def buttons(self) -> list[Button]:
        """Answer who is listed, from the top down."""
        return [one for one in self.rows.findChildren(Button) if not one.isHidden()]

    def wipe(self) -> None:
        """Forget who was listed."""
        self._found = None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Up and Down go through who is listed; a letter typed there goes on with the name."""
        here = self.focusWidget()
        listed = self.buttons()
        place = next((at for at, one in enumerate(listed) if one is here), None)
        if place is None:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(place, 1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.text().isprintable() and event.text().strip():
            focus(self.line)
            self.line.end(False)
            self.line.keyPressEvent(event)

    def _look(self) -> None:
        text = self.line.text()
        found = self.visit.service.find(text, leaving=self.leaving)
        self._found = found
        for row in self.rows.findChildren(Button):
            row.forget()
            row.hide()
            self._list.removeWidget(row)
            row.deleteLater()
        before: QWidget = self.line
        for match in found.matches[:MATCHES]:
            row = self._row(match)
            self._list.addWidget(row)
            row.show()
            self.setTabOrder(before, row)
            before = row
        self.setTabOrder(before, self.help)
        self._tell(found, bool(text.strip()))

    def _row(self, match: Match) -> Button:
        at = self.visit.clock(match.starts_at, match.timezone)
        return self.button(
            match.name, lambda: self._pick(match), beside=at, size="strong", height=64
        )

    def _tell(self, found: Found, began: bool) -> None:
        say = self.say
        if not began or not found.enough:
            told = say("Three letters are enough.")
        elif found.more:
            told = say("More people fit. Add letters, or wave to the host.")
        elif found.matches:
            told = say("Not you? Add a letter, or wave to the host.")
        else:
            told = say("Nobody by that name. Change a letter, or wave to the host.")
        self.hint.setText(told)
        if found.matches:
            announce(self.line, ", ".join([*(one.name for one in found.matches), told]))
        elif began and found.enough:
            announce(self.line, told)

    def _step(self, place: int, by: int) -> None:
        listed = self.buttons()
        if place + by < 0:
            focus(self.line)
        elif place + by < len(listed):
            focus(listed[place + by])

    def _enter(self) -> None:
        if self._found and len(self._found.matches) == 1 and not self._found.more:
            self._pick(self._found.matches[0])
        elif self.buttons():
            focus(self.buttons()[0])

    def _pick(self, match: Match) -> None:
        asks = self.visit.service.asks(match.ticket)
        if not asks.ways:
            self.visit.go(lambda visit: SeeHost(visit, asks.given_name))
            return
        leaving = self.leaving
        self.visit.go(lambda visit: Prove(visit, match.ticket, asks, leaving=leaving))

    def _wave(self) -> None:
        self.visit.go(SeeHost.waving())

    def _new(self) -> None:
        self.visit.go(New)


class _Search(Line):
    """The line to type a name in, large, with a magnifying glass."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, longest=60)
        self._look = look
        self.setFont(look.font("typed"))
        self.setMinimumHeight(look.tall(80, "typed"))
        self.setTextMargins(look.px(26) + look.gap(12), 0, 0, 0)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for a few letters."""
        return QSize(self._look.px(200), self._look.tall(80, "typed"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the line and the glass in it."""
        super().paintEvent(event)
        size = self._look.px(26)
        painter = QPainter(self)
        y = (self.height() - size) / 2
        icons.draw(painter, "search", self._look.colours.quiet, AIR + self._look.gap(22), y, size)
