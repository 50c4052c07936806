"""On the way out: their own counts, the next shift, and what to give back; then thank you."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from hubdesk.domain.checkin import NextShift, Outcome
from hubdesk.domain.selfservice import Leaving, Ticket
from hubdesk.ui.flow import Flow
from hubdesk.ui.kiosk.fields import Field
from hubdesk.ui.kiosk.notes import Note, SeeHost
from hubdesk.ui.kiosk.parts import Choice, Words
from hubdesk.ui.kiosk.screen import Screen, Visit, focus
from hubdesk.words import kiosk as words


class Out(Screen):
    """Asks what nobody has to answer, and names what to give back to the host."""

    def __init__(self, visit: Visit, ticket: Ticket, leaving: Leaving) -> None:
        super().__init__(visit)
        say, look = self.say, self.look
        self._ticket = ticket
        self._leaving = leaving
        self.body.addStretch(1)
        self.add_title(
            words.to(leaving.given_name, say("Thanks for calling, {name}.")),
            say("Fill in what you know; it may stay empty."),
        )
        if leaving.things:
            give = say("Please give {things} back to the host.").format(
                things=", ".join(leaving.things)
            )
            self.add(Words(look, give, "strong"))
        self.body.addSpacing(look.gap(12))
        self.calls = Field(look, say("Calls (optional)"), "digits", 4)
        self.conversations = Field(look, say("Conversations (optional)"), "digits", 4)
        fields = QWidget()
        row = QHBoxLayout(fields)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.gap(28))
        row.addWidget(self.calls, 1)
        row.addWidget(self.conversations, 1)
        self.add(fields)
        self.body.addSpacing(look.gap(8))
        asked = say("Will you come to the next shift?")
        self.add(Words(look, asked, "label", "quiet"))
        self.choices = [
            Choice(look, say("Yes"), NextShift.YES.value, name=asked),
            Choice(look, say("No"), NextShift.NO.value, name=asked),
            Choice(look, say("I don’t know yet"), NextShift.UNASKED.value, name=asked),
        ]
        for one in self.choices:
            self.on(one.clicked, self._chooser(one))
        self._choose(NextShift.UNASKED.value)
        self.add(Flow(self.choices, look.gap(4)))
        self.body.addStretch(2)
        self.main = self.button(say("Check me out"), self._leave, press="primary", side=40)
        self.first = self.calls.line
        self.on(self.calls.line.entered, lambda: focus(self.conversations.line))
        self.on(self.conversations.line.entered, self._leave)

    def typed(self) -> dict[str, Any]:
        """Keep the counts and the answer."""
        return {
            "calls": self.calls.line.text(),
            "conversations": self.conversations.line.text(),
            "next": self._next(),
        }

    def take(self, typed: dict[str, Any]) -> None:
        """Put back what was answered."""
        self.calls.line.setText(typed.get("calls", ""))
        self.conversations.line.setText(typed.get("conversations", ""))
        self._choose(typed.get("next", ""))

    def wipe(self) -> None:
        """Forget who leaves."""
        self._ticket = Ticket("")
        self._leaving = Leaving("", ())

    def _chooser(self, chosen: Choice) -> Any:
        return lambda *_: self._choose(chosen.value)

    def _choose(self, value: str) -> None:
        for one in self.choices:
            one.setChecked(one.value == value)

    def _next(self) -> str:
        return next((one.value for one in self.choices if one.isChecked()), "")

    def _leave(self) -> None:
        calls, conversations = (
            int(field.text()) if field.text() else None
            for field in (self.calls, self.conversations)
        )
        ticket, leaving = self._ticket, self._leaving
        left = self.visit.service.leave(
            ticket,
            calls=calls,
            conversations=conversations,
            next_shift=NextShift(self._next()),
        )
        if not left.kept:
            self.visit.out_of_order()
        elif left.outcome in (Outcome.OUT, Outcome.ALREADY_LEFT):
            self.visit.go(lambda visit: Thanks(visit, leaving))
        else:
            self.visit.go(SeeHost.waving(ticket))


class NotHere(Note):
    """Tells somebody who wants to leave that nobody has checked them in."""

    def __init__(self, visit: Visit, leaving: Leaving) -> None:
        say = visit.say
        title = words.to(leaving.given_name, say("You are not checked in, {name}."))
        below = say("So there is nothing to check out. See the host if that is not right.")
        super().__init__(visit, "person", "accent", title, below)


class Thanks(Note):
    """Thanks somebody who leaves, and says once more what to give back."""

    def __init__(self, visit: Visit, leaving: Leaving) -> None:
        say = visit.say
        below = say("You are checked out. Get home safely.")
        if leaving.things:
            below = say("You are checked out. Please give {things} back to the host.").format(
                things=", ".join(leaving.things)
            )
        title = words.to(leaving.given_name, say("Thank you, {name}."))
        super().__init__(visit, "check", "in", title, below)
