"""Prove it: the last four of the phone or the ZIP, so that nobody checks in for somebody else."""

from __future__ import annotations

from typing import Any

from hubdesk.domain.selfservice import Asks, Proof, Proved, Ticket, Way
from hubdesk.ui.flow import Flow
from hubdesk.ui.kiosk.answers import show_arrival
from hubdesk.ui.kiosk.exits import NotHere, Out
from hubdesk.ui.kiosk.fields import Digits
from hubdesk.ui.kiosk.notes import Paused, SeeHost
from hubdesk.ui.kiosk.parts import Words, announce
from hubdesk.ui.kiosk.screen import Screen, Visit, focus
from hubdesk.words import kiosk as words

_COUNT = {Way.PHONE: 4, Way.ZIP: 5}


class Prove(Screen):
    """Asks for the digits; the last one typed is the answer. A wrong try says how many are left."""

    def __init__(
        self,
        visit: Visit,
        ticket: Ticket,
        asks: Asks,
        *,
        leaving: bool,
        way: Way | None = None,
    ) -> None:
        super().__init__(visit)
        say = self.say
        self._ticket = ticket
        self._asks = asks
        self._leaving = leaving
        self._left = 0
        self._way = way or (Way.PHONE if Way.PHONE in asks.ways else Way.ZIP)
        phone = self._way is Way.PHONE
        title = say("{name}, last four of your phone?") if phone else say("{name}, your ZIP code?")
        self.body.addStretch(1)
        self.add_title(words.to(asks.given_name, title), say("So that nobody checks in for you."))
        self.body.addSpacing(self.look.gap(20))
        self.digits = Digits(
            self.look,
            _COUNT[self._way],
            say("Last four digits of your phone") if phone else say("Your ZIP code"),
            say("It goes on by itself after the last digit."),
        )
        self.add(self.digits)
        self.body.addSpacing(self.look.gap(8))
        self.told = Words(self.look, "", "words", "stop")
        self.told.hide()
        self.add(self.told)
        small: dict[str, Any] = {"size": "label", "height": 56, "side": 20}
        self.other = self.button(
            say("Use your ZIP code") if phone else say("Use your phone number"),
            self._other_way,
            **small,
        )
        if len(asks.ways) < 2:
            self.other.hide()
        self.help = self.button(say("Wave to the host"), self._wave, **small)
        self.add(Flow([self.other, self.help], self.look.gap(8)))
        self.body.addStretch(2)
        self.first = self.digits.line
        self.on(self.digits.complete, self._try)

    def back(self) -> None:
        """Step back to the names."""
        from hubdesk.ui.kiosk.who import Who  # it leads here

        leaving = self._leaving
        self.visit.go(lambda visit: Who(visit, leaving=leaving))

    def typed(self) -> dict[str, Any]:
        """Keep the digits, which are asked for, and how many tries were said to be left."""
        return {"digits": self.digits.line.text(), "way": self._way, "left": self._left}

    def take(self, typed: dict[str, Any]) -> None:
        """Put the digits back, where the same are asked for."""
        if typed.get("way", self._way) is self._way:
            if typed.get("left"):
                self._say_wrong(typed["left"])
            self.digits.line.setText(typed.get("digits", ""))

    def wipe(self) -> None:
        """Forget who is asked."""
        self._ticket = Ticket("")
        self._asks = Asks("", frozenset())

    def _try(self, digits: str) -> None:
        proved = self.visit.service.prove(self._ticket, self._way, digits)
        if proved.proof is Proof.PROVEN:
            self._go_on()
        elif proved.proof is Proof.WRONG:
            self._wrong(proved)
        elif proved.proof is Proof.PAUSED:
            self.visit.go(Paused)
        else:
            name = self._asks.given_name
            self.visit.go(lambda visit: SeeHost(visit, name))

    def _go_on(self) -> None:
        if self._leaving:
            ticket = self._ticket
            leaving = self.visit.service.leaving(ticket)
            if leaving.here:
                self.visit.go(lambda visit: Out(visit, ticket, leaving))
            else:
                self.visit.go(lambda visit: NotHere(visit, leaving))
        else:
            show_arrival(self.visit, self.visit.service.arrive(self._ticket), self._ticket)

    def _wrong(self, proved: Proved) -> None:
        announce(self.digits.line, self._say_wrong(proved.tries_left))
        self.visit.alert()
        focus(self.digits.line)

    def _say_wrong(self, left: int) -> str:
        say = self.say
        if left == 1:
            told = say("That is not what the list has. One try is left.")
        else:
            told = say("That is not what the list has. {count} tries are left.").format(count=left)
        self._left = left
        self.digits.start_over(wrong=True)
        self.told.setText(told)
        self.told.show()
        self.digits.line.setAccessibleDescription(told)
        return told

    def _other_way(self) -> None:
        other = Way.ZIP if self._way is Way.PHONE else Way.PHONE
        ticket, asks, leaving = self._ticket, self._asks, self._leaving
        self.visit.go(lambda visit: Prove(visit, ticket, asks, leaving=leaving, way=other))

    def _wave(self) -> None:
        self.visit.go(SeeHost.waving(self._ticket))
