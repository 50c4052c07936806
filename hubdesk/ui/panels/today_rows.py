"""The readiness card as rows: a circle, what was looked at, what was found, and what to press."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.desk.readiness import Check, Code, Finding, Level
from hubdesk.ui import theme
from hubdesk.ui.room import tr
from hubdesk.ui.widgets import (
    Card,
    IconCircle,
    PrimaryButton,
    Rule,
    SecondaryButton,
    Text,
)
from hubdesk.words import readiness as words

GROUPS: tuple[tuple[str, tuple[Code, ...]], ...] = (
    ("Roster", (Code.ROSTER,)),
    ("Scale to Win link", (Code.DNC_LINK,)),
    ("Campaign dialers", (Code.DIALERS,)),
    ("Calling hours", (Code.HOURS,)),
    ("Leaders", (Code.LEADERS,)),
    ("Clock and disk", (Code.CLOCK, Code.DISK)),
    ("Data and Mobilize", (Code.STORE, Code.WAY)),
    ("Last time", (Code.LAST_TIME,)),
)
"""The rows of the card: what belongs together is one row while nothing about it needs a look."""

_WORST = (Level.STOP, Level.LOOK, Level.OK)
_SHOWN: dict[Level, tuple[str, theme.Kind]] = {
    Level.OK: ("check", "in"),
    Level.LOOK: ("warning", "look"),
    Level.STOP: ("warning", "stop"),
}
_MAIN = frozenset({Finding.DNC_NO_LINK, Finding.DNC_OLD_LINK})


class ReadinessRow(QWidget):
    """One row; `pressed` gives the check its button is for."""

    pressed = Signal(object)

    def __init__(self, title: str, *, first: bool) -> None:
        super().__init__()
        self._circle = IconCircle("check", "in", 28)
        self._title = Text(title, "body_strong")
        self._sentence = Text("", "small", "quiet", wrap=True)
        self._check: Check | None = None
        self.main = PrimaryButton("")
        self.more = SecondaryButton("")
        for button in (self.main, self.more):
            button.clicked.connect(lambda: self.pressed.emit(self._check))
            button.hide()
        written = QVBoxLayout()
        written.setSpacing(0)
        written.addStretch(1)
        written.addWidget(self._title)
        written.addWidget(self._sentence)
        written.addStretch(1)
        row = QHBoxLayout()
        row.setContentsMargins(theme.S16, 8, theme.S16, 8)
        row.setSpacing(theme.S12)
        row.addWidget(self._circle)
        row.addLayout(written, 1)
        row.addWidget(self.main)
        row.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if not first:
            column.addWidget(Rule())
        column.addLayout(row)
        self.setMinimumHeight(60)

    def show_checks(self, checks: Sequence[Check], zone: str, *, by_key: bool) -> Level | None:
        """Show what was found; several findings in one line. None where nothing was looked at."""
        self.setVisible(bool(checks))
        if not checks:
            return None
        worst = min(checks, key=lambda check: _WORST.index(check.level))
        said = {check.code: words.said(check, zone, tr) for check in checks}
        shown = checks if worst.level is Level.OK else [worst]
        self._sentence.setText(" · ".join(said[check.code].sentence for check in shown))
        action = said[worst.code].action
        if by_key and worst.code is Code.ROSTER and action in words.BY_KEY:
            action = tr(words.BY_KEY[action])
        self._check = worst
        button, other = (self.main, self.more) if worst.finding in _MAIN else (self.more, self.main)
        button.set_words(action)
        button.setAccessibleName(f"{self._title.text()}: {action}")
        button.setVisible(bool(action))
        other.hide()
        self._circle.set_icon(*_SHOWN[worst.level])
        states = {Level.OK: tr("ready"), Level.LOOK: tr("look here"), Level.STOP: tr("stop")}
        self.setAccessibleName(
            f"{self._title.text()}: {states[worst.level]}. {self._sentence.text()}"
        )
        return worst.level


class ReadinessCard(Card):
    """All rows; `pressed` gives the check whose button was pressed."""

    pressed = Signal(object)

    def __init__(self) -> None:
        super().__init__(padding=0, spacing=0)
        self.rows: list[ReadinessRow] = []
        for place, (title, _codes) in enumerate(GROUPS):
            row = ReadinessRow(tr(title), first=place == 0)
            row.pressed.connect(self.pressed)
            self.rows.append(row)
            self.add(row)

    def show_checks(self, checks: Sequence[Check], zone: str, *, by_key: bool) -> list[Level]:
        """Show everything that was looked at and answer the level of each row that is shown."""
        levels = []
        for row, (_title, codes) in zip(self.rows, GROUPS, strict=True):
            found = [check for code in codes for check in checks if check.code is code]
            level = row.show_checks(found, zone, by_key=by_key)
            if level is not None:
                levels.append(level)
        return levels
