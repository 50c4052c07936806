"""The screens that only tell: see the host, a pause, nothing on now, and out of order."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from hubdesk.domain.selfservice import Ticket, WaveKind
from hubdesk.ui.kiosk.parts import Circle, Words
from hubdesk.ui.kiosk.screen import BRIEF, Screen, Visit
from hubdesk.ui.tokens import Kind
from hubdesk.words import kiosk as words


class Note(Screen):
    """An icon, a sentence and what to do, in the middle; it clears by itself."""

    seconds = BRIEF
    counts_aloud = True

    def __init__(self, visit: Visit, icon: str, kind: Kind, title: str, below: str) -> None:
        super().__init__(visit)
        self.body.addStretch(1)
        self.body.addWidget(Circle(self.look, icon, kind), 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addSpacing(self.look.gap(20))
        self.title = Words(self.look, title, "title")
        told = Words(self.look, below, "words", "quiet")
        for line in (self.title, told):
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.add(line)
        self.setAccessibleName(f"{title} {below}")
        self.body.addStretch(1)

    @property
    def has_back(self) -> bool:
        """The button for the next person is the way on."""
        return False


class SeeHost(Note):
    """Sends somebody to the host, who has been told already."""

    def __init__(self, visit: Visit, given_name: str = "") -> None:
        say = visit.say
        title = (
            words.to(given_name, say("{name}, please see the host"))
            if given_name
            else say("Please see the host")
        )
        super().__init__(visit, "person", "accent", title, say("The host has been told."))

    @staticmethod
    def waving(ticket: Ticket | None = None) -> Callable[[Visit], Screen]:
        """Wave to the host once, then say so: in another language it is not waved again."""
        waved = False

        def make(visit: Visit) -> Screen:
            nonlocal waved
            if not waved:
                waved = True
                visit.service.wave(ticket, WaveKind.HELP)
            return SeeHost(visit)

        return make


class Paused(Note):
    """Says after five wrong tries that only the host can go on, whoever stands there."""

    def __init__(self, visit: Visit) -> None:
        say = visit.say
        super().__init__(
            visit,
            "pause",
            "look",
            say("Please see the host"),
            say("That was five tries. The host can check you in; they have been told."),
        )


class Closed(Note):
    """Says that there is no shift to check in for."""

    def __init__(self, visit: Visit) -> None:
        say = visit.say
        super().__init__(
            visit,
            "clock",
            "accent",
            say("Nothing to check in for right now"),
            say("Please ask the host: they can help you."),
        )


class OutOfOrder(Note):
    """Says that this screen needs the host; it stays until a leader's PIN."""

    seconds = 0
    counts_aloud = False

    def __init__(self, visit: Visit) -> None:
        say = visit.say
        super().__init__(
            visit,
            "warning",
            "look",
            say("Please see the host"),
            say("This screen needs a minute. You are not forgotten: the host has been told."),
        )
