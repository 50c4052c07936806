"""The readiness card as rows: a circle, what was looked at, what was found, and what to press."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

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
    ("Leaders", (Code.LEADERS, Code.DUTY)),
    ("Clock, disk, printer", (Code.CLOCK, Code.DISK, Code.PRINTER)),
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


@dataclass(slots=True)
class _Act:
    """A button of a row and the check it is for."""

    button: PrimaryButton | SecondaryButton
    check: Check | None = None


class ReadinessRow(QWidget):
    """One row, with a button for each of two findings; `pressed` gives the check it is for."""

    pressed = Signal(object)

    def __init__(self, title: str, *, first: bool) -> None:
        super().__init__()
        self._circle = IconCircle("check", "in", 28)
        self._title = Text(title, "body_strong")
        self._sentence = Text("", "small", "quiet", wrap=True)
        self.main = _Act(PrimaryButton(""))
        self.more = _Act(SecondaryButton(""))
        self.beside = _Act(SecondaryButton(""))
        for one in (self.beside, self.more, self.main):
            one.button.clicked.connect(lambda _=False, act=one: self.pressed.emit(act.check))
            one.button.hide()
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
        for one in (self.main, self.more, self.beside):
            row.addWidget(one.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if not first:
            column.addWidget(Rule())
        column.addLayout(row)
        self.setMinimumHeight(60)

    def show_checks(self, checks: Sequence[Check], zone: str, *, by_key: bool) -> None:
        """Show what was found; several findings in one line. Hidden where nothing was looked at."""
        self.setVisible(bool(checks))
        if not checks:
            return
        worst = min(checks, key=lambda check: _WORST.index(check.level))
        said = {check.code: words.said(check, zone, tr) for check in checks}
        needy = [check for check in checks if check.level is not Level.OK]
        shown = [worst, *(one for one in needy if one is not worst)] if needy else list(checks)
        self._sentence.setText(" · ".join(said[check.code].sentence for check in shown))
        for act in (self.main, self.more, self.beside):
            act.button.hide()
        for check in (shown if needy else [worst])[:2]:
            act = self.main if check.finding in _MAIN else self.more
            if not act.button.isHidden():
                act = self.beside
            action = said[check.code].action
            if by_key and check.code is Code.ROSTER and action in words.BY_KEY:
                action = tr(words.BY_KEY[action])
            act.check = check
            act.button.set_words(action)
            act.button.setAccessibleName(f"{self._title.text()}: {action}")
            act.button.setVisible(bool(action))
        self._circle.set_icon(*_SHOWN[worst.level])
        states = {Level.OK: tr("ready"), Level.LOOK: tr("look here"), Level.STOP: tr("stop")}
        self.setAccessibleName(
            f"{self._title.text()}: {states[worst.level]}. {self._sentence.text()}"
        )


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
        """Show everything that was looked at and answer the level of each thing that is shown."""
        levels: list[Level] = []
        for row, (_title, codes) in zip(self.rows, GROUPS, strict=True):
            found = [check for code in codes for check in checks if check.code is code]
            row.show_checks(found, zone, by_key=by_key)
            levels += [check.level for check in found]
        return levels
