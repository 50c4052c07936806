"""The first screen: I signed up, I am new, or I am leaving. It knows nothing of anybody."""

from __future__ import annotations

from typing import Any

from hubdesk.ui.flow import Flow
from hubdesk.ui.kiosk.newcomer import New
from hubdesk.ui.kiosk.notes import Closed, SeeHost
from hubdesk.ui.kiosk.screen import Screen, Visit
from hubdesk.ui.kiosk.who import Who


class Welcome(Screen):
    """Asks what brings somebody here, in three large buttons."""

    seconds = 0

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        say = self.say
        self.body.addStretch(1)
        self.add_title(
            say("Welcome. Here to make calls?"), say("Your name and four digits, and you are in.")
        )
        self.body.addSpacing(self.look.gap(24))
        large: dict[str, Any] = {"size": "big", "height": 88, "side": 42}
        self.signed_up = self.button(
            say("I signed up"), lambda: self._begin(leaving=False), press="primary", **large
        )
        self.new = self.button(say("I’m new tonight"), self._new, press="soft", **large)
        self.leaving = self.button(say("I’m leaving"), lambda: self._begin(leaving=True), **large)
        self.help = self.button(
            say("Wave to the host"),
            self._wave,
            size="label",
            height=56,
        )
        self.add(Flow([self.signed_up, self.new, self.leaving], self.look.gap(14)))
        self.body.addSpacing(self.look.gap(8))
        self.add(Flow([self.help], 0))
        self.body.addStretch(1)
        self.first = self.signed_up

    @property
    def has_back(self) -> bool:
        """Nothing is behind the first screen."""
        return False

    def _begin(self, *, leaving: bool) -> None:
        if not self.visit.service.open():
            self.visit.go(Closed)
        else:
            self.visit.go(lambda visit: Who(visit, leaving=leaving))

    def _wave(self) -> None:
        self.visit.go(SeeHost.waving())

    def _new(self) -> None:
        self.visit.go(New if self.visit.service.open() else Closed)
