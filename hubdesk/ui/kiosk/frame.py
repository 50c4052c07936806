"""What is around every screen: the hub's name, language, size and contrast; Back and the timer."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from hubdesk.ui.flow import Flow
from hubdesk.ui.kiosk.look import AIR, Look
from hubdesk.ui.kiosk.parts import Button, Words, announce
from hubdesk.ui.kiosk.screen import Screen, Visit, focus
from hubdesk.ui.language import LANGUAGES

_ALOUD = (30, 10)
"""At these seconds a screen reader is told; every second would be chatter."""


def _side(look: Look, width: int) -> int:
    """Answer the room left and right: as drawn, and less on a narrow screen or for large words."""
    return (look.gap(72) if width >= 1100 and look.percent < 200 else 28) - AIR


class Foot(QWidget):
    """The way back at the left; the timer and what to do at the right. It never scrolls away."""

    def __init__(self, visit: Visit, screen: Screen, width: int) -> None:
        super().__init__()
        self.setObjectName("foot")
        self._say = visit.say
        self._is_tight = screen.main is not None and (visit.look.percent > 150 or width < 1100)
        look = visit.look
        side = _side(look, width)
        row = QHBoxLayout(self)
        row.setContentsMargins(side, look.gap(4), side, look.gap(20))
        row.setSpacing(look.gap(14))
        self.back = screen.button(self._say("Back"), screen.back)
        if not screen.has_back:
            self.back.hide()
        self.next = screen.button(self._say("Next person"), visit.start)
        if not screen.counts_aloud:
            self.next.hide()
        self.more = screen.button(self._say("More time"), visit.more_time)
        self.more.hide()
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.more)
        row.addWidget(self.next)
        if screen.main is not None:
            row.addWidget(screen.main)

    def count(self, seconds: int, *, aloud: bool) -> None:
        """Show how many seconds are left; 0 shows none."""
        say = self._say
        self.more.setVisible(bool(seconds))
        if not seconds:
            return
        if aloud:
            told = say("Next person in {seconds} s").format(seconds=seconds)
            self.next.set_words(told, say("Next person"), say("Next person"))
            return
        told = say("clears in {seconds} s · tap for more time").format(seconds=seconds)
        short = say("{seconds} s · more time").format(seconds=seconds)
        # Beside large words and the one thing to do there is no room for a whole sentence.
        self.more.set_words(short if self._is_tight else told, short, told)
        if seconds in _ALOUD:
            announce(self.more, told)

    def forget(self) -> None:
        """Say nothing any more."""
        for one in self.findChildren(Button):
            one.forget()


class Frame(QWidget):
    """One screen with its header above it, and its foot below."""

    def __init__(self, visit: Visit, screen: Screen, width: int) -> None:
        super().__init__()
        self.setObjectName("screen")
        self._shown = screen
        look = visit.look
        inside = QWidget()
        inside.setObjectName("screen")
        column = QVBoxLayout(inside)
        side = _side(look, width)
        column.setContentsMargins(side, look.gap(20), side, 0)
        column.setSpacing(look.gap(12))
        column.addWidget(self._header(visit, screen))
        column.addWidget(screen, 1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for bar in (self._scroll.verticalScrollBar(), self._scroll.horizontalScrollBar()):
            bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._scroll.setWidget(inside)
        self.foot = Foot(visit, screen, width)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        around.addWidget(self._scroll, 1)
        around.addWidget(self.foot)

    def stops(self) -> list[QWidget]:
        """Answer every place the keyboard can be in, in the order of Tab."""
        found: list[QWidget] = []
        here: QWidget | None = self.nextInFocusChain()
        while here is not None and here is not self and here not in found:
            if self.isAncestorOf(here) and here.focusPolicy() & Qt.FocusPolicy.TabFocus:
                found.append(here)
            here = here.nextInFocusChain()
        return found

    def place_of_focus(self) -> int:
        """Answer at which of its places the keyboard is; -1 at none."""
        here = self.focusWidget()
        stops = self.stops()
        return stops.index(here) if here in stops else -1

    def settle(self, place: int) -> None:
        """Put the keyboard where this screen begins, or where it was in the same one before."""
        stops = self.stops()
        if 0 <= place < len(stops) and stops[place].isVisible():
            focus(stops[place])
        elif self._shown.first is not None:
            focus(self._shown.first)
        elif self.foot.next.isVisible():
            focus(self.foot.next)
        elif stops:
            focus(stops[0])

    def forget(self) -> None:
        """Wipe the header and the foot."""
        self.foot.forget()

    def _header(self, visit: Visit, screen: Screen) -> QWidget:
        look = visit.look
        header = QWidget()
        row = QHBoxLayout(header)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.gap(12))
        row.addWidget(Words(look, visit.service.hub_name, "label", "quiet"), 1)
        row.addWidget(Flow(self._choices(visit, screen), look.gap(2), to_right=True), 3)
        return header

    def _choices(self, visit: Visit, screen: Screen) -> list[Button]:
        say, look = visit.say, visit.look
        pill: dict[str, Any] = {"size": "label", "height": 56, "side": 18}
        made = [
            screen.button(words, partial(visit.wear, look, code), **pill)
            for code, words in LANGUAGES.items()
            if code != visit.code
        ]
        size = say("Words larger") if look.percent < 200 else say("Words as usual")
        made.append(
            screen.button("A+", lambda: visit.wear(look.larger(), visit.code), name=size, **pill)
        )
        strong = say("Usual colours") if look.strong else say("High contrast")
        made.append(
            screen.button(
                "",
                lambda: visit.wear(replace(look, strong=not look.strong), visit.code),
                icon="sun",
                name=strong,
                **pill,
            )
        )
        if screen.shows_host:
            lock = screen.button(
                say("host"), visit.ask_host, icon="lock", name=say("For the host"), **pill
            )
            made.append(lock)
        return made
