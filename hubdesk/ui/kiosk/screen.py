"""What every screen of the kiosk is: made anew for one visit, wiped and gone with it.

A screen is given a `Visit`: the words, the look, and what a volunteer may ask of the desk. It says
what it asks in its body; the window around it draws the header, the way back and the timer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.clock import Clock
from hubdesk.desk.selfservice import SelfService
from hubdesk.errors import Problem
from hubdesk.ui.kiosk.look import Look
from hubdesk.ui.kiosk.parts import Button, Pressable, Tick, Words
from hubdesk.words import times

_OVER = frozenset({"kiosk_asked_too_late", "kiosk_not_proven"})

IDLE = 60
"""Seconds without a key or a tap until the screen is cleared."""

BRIEF = 20
"""Seconds a screen stays that asks nothing more; as many as a slow reader needs to ask for more."""


@dataclass(slots=True)
class Visit:
    """What a screen is given of the window, for as long as one person stands there.

    `say` says a sentence in the language `code`; `go` shows another screen of the same visit and
    `start` ends it; `resume` and `leave` are a leader's.
    """

    service: SelfService
    now: Clock
    sounds: bool
    look: Look
    code: str
    say: Callable[[str], str]
    go: Callable[[Callable[[Visit], Screen]], None]
    start: Callable[[], None]
    more_time: Callable[[], None]
    out_of_order: Callable[[], None]
    wear: Callable[[Look, str], None]
    ask_host: Callable[[], None]
    resume: Callable[[], None]
    leave: Callable[[], None]

    def clock(self, moment: datetime, zone: str) -> str:
        """Say a moment on the event's clock: `18:04`."""
        return times.clock(moment, zone)

    def trouble(self, problem: Problem) -> None:
        """Welcome anew where the visit was over, say where there is no shift; else out of order."""
        if problem.code in _OVER:
            self.start()
        elif problem.code == "kiosk_no_shift":
            from hubdesk.ui.kiosk.notes import Closed  # a screen itself

            self.go(Closed)
        else:
            self.out_of_order()

    def alert(self) -> None:
        """Sound quietly, where sounds are switched on; words say the same."""
        if self.sounds:
            QApplication.beep()


class Screen(QWidget):
    """One screen. `main` is its button at the right of the foot, `back` where Back goes."""

    seconds = IDLE
    """How long it stays without a key or a tap; 0 for as long as nobody comes."""

    counts_aloud = False
    """Whether its seconds are shown from the first on, as the time until the next person."""

    shows_host = True
    """Whether the header has the host's lock."""

    def __init__(self, visit: Visit) -> None:
        super().__init__()
        self.setObjectName("screen")
        self.visit = visit
        self.look = visit.look
        self.say = visit.say
        self.main: Button | None = None
        self.first: QWidget | None = None
        self.title: Words | None = None
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(self.look.gap(8))

    @property
    def has_back(self) -> bool:
        """Whether Back is shown: wherever there is something to go back to."""
        return True

    def back(self) -> None:
        """Step back; usually to the welcome, where nothing is known of anybody."""
        self.visit.start()

    def typed(self) -> dict[str, Any]:
        """Answer what was typed, for the same screen in another language or size."""
        return {}

    def take(self, typed: dict[str, Any]) -> None:
        """Take back what was typed before the language or the size was changed."""

    def add(self, *widgets: QWidget) -> None:
        """Add to the body, one below the other."""
        for one in widgets:
            self.body.addWidget(one)

    def add_title(self, words: str, below: str = "") -> None:
        """Say what this screen is about, and a sentence below it."""
        self.title = Words(self.look, words, "title")
        self.add(self.title)
        self.setAccessibleName(words)
        if below:
            self.add(Words(self.look, below, "words", "quiet"))

    def on(self, signal: SignalInstance, act: Callable[..., None]) -> None:
        """Do something at a signal; whatever goes wrong in it, the host is shown the way back."""

        def guarded(*values: object) -> None:
            try:
                act(*values)
            except Problem as problem:
                self.visit.trouble(problem)
            except Exception:  # noqa: BLE001 - nobody who stands there may see a crash
                self.visit.out_of_order()

        signal.connect(guarded)

    def button(self, words: str, act: Callable[[], None], **more: Any) -> Button:
        """Make a button that does something."""
        made = Button(self.look, words, **more)
        self.on(made.clicked, lambda *_: act())
        return made

    def forget(self) -> None:
        """Wipe every word of the screen, before it goes: what dies late shows nothing either."""
        self.blockSignals(True)
        for one in [self, *self.findChildren(QWidget)]:
            one.blockSignals(True)
            one.setAccessibleName("")
            one.setAccessibleDescription("")
            if isinstance(one, QLabel | QLineEdit):
                one.setText("")
                if isinstance(one, QLineEdit):
                    one.setPlaceholderText("")
            elif isinstance(one, Button):
                one.forget()
            elif isinstance(one, Pressable):
                one.setText("")
            if isinstance(one, Tick):
                one.setChecked(False)
        self.wipe()

    def wipe(self) -> None:
        """Forget what the screen itself knows of somebody; screens that know something say what."""


def column(widgets: Iterable[QWidget], spacing: int) -> QWidget:
    """Put widgets below each other, each as wide as the column."""
    made = QWidget()
    layout = QVBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for one in widgets:
        layout.addWidget(one)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def focus(widget: QWidget) -> None:
    """Put the keyboard somewhere."""
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
