"""The host's own screen: initials and PIN, then go on or leave the kiosk."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from hubdesk.errors import Problem
from hubdesk.ui.flow import Flow
from hubdesk.ui.kiosk.fields import Field
from hubdesk.ui.kiosk.screen import Screen, Visit, focus


class Host(Screen):
    """Asks who the leader is; it never says whether the initials or the PIN were wrong."""

    shows_host = False

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        say, look = self.say, self.look
        self.body.addStretch(1)
        self.add_title(
            say("For the host"), say("Your initials and PIN open this screen. Nothing else does.")
        )
        self.body.addSpacing(look.gap(16))
        self.initials = Field(look, say("Initials"), longest=8)
        self.pin = Field(look, say("PIN"), "secret", 8)
        fields = QWidget()
        row = QHBoxLayout(fields)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.gap(28))
        row.addWidget(self.initials, 1)
        row.addWidget(self.pin, 1)
        self.add(fields)
        self.body.addStretch(2)
        self.main = self.button(say("Open"), self._open, press="primary", side=40)
        self.first = self.initials.line
        self.on(self.initials.line.entered, lambda: focus(self.pin.line))
        self.on(self.pin.line.entered, self._open)

    def typed(self) -> dict[str, Any]:
        """Keep the initials; a PIN is typed anew."""
        return {"initials": self.initials.line.text()}

    def take(self, typed: dict[str, Any]) -> None:
        """Put the initials back."""
        self.initials.line.setText(typed.get("initials", ""))

    def _open(self) -> None:
        initials, pin = self.initials.text(), self.pin.line.text()
        self.pin.line.setText("")
        if not initials or not pin:
            self._refuse(self.say("Enter your initials and your PIN."))
            return
        try:
            opens = self.visit.service.unlock(initials, pin)
        except Problem as trouble:
            if trouble.code != "pin_wait":
                raise
            told = self.say("Too many wrong tries. Wait {seconds} s, then try again.")
            self._refuse(told.format(**trouble.values))
            return
        if opens:
            self.visit.go(Opened)
        else:
            self._refuse(self.say("These initials and this PIN do not belong together."))

    def _refuse(self, words: str) -> None:
        self.pin.set_error(words, aloud=True)
        self.visit.alert()
        focus(self.pin.line if self.initials.text() else self.initials.line)


class Opened(Screen):
    """The host is known: go on with the kiosk, or leave it."""

    shows_host = False

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        say = self.say
        self.body.addStretch(1)
        self.add_title(
            say("It is open"), say("Leave the kiosk for the host’s window, or go on with it.")
        )
        self.body.addSpacing(self.look.gap(24))
        self.leave = self.button(
            say("Leave the kiosk"),
            self.visit.leave,
            press="primary",
            size="big",
            height=88,
            side=48,
        )
        self.go_on = self.button(say("Go on"), self.visit.resume, size="big", height=88, side=48)
        self.add(Flow([self.leave, self.go_on], self.look.gap(14)))
        self.body.addStretch(1)
        self.first = self.leave

    @property
    def has_back(self) -> bool:
        """Go on is the way back."""
        return False
