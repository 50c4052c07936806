"""First start: four questions at most, every one of them changeable later."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hubdesk.ui import theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.room import tr
from hubdesk.ui.windows.fit import open_within

Roster = Literal["csv", "key", "later"]
"""How tonight's sign-ups come in."""


@dataclass(frozen=True, slots=True)
class FirstAnswers:
    """What a host answered; with `practice` the names may be empty and nothing real is made."""

    hub_name: str
    host_name: str
    roster: Roster
    practice: bool


class SetupWindow(QWidget):
    """Asks for hub, name and roster, or goes to a practice evening."""

    finished = Signal(object)
    """The `FirstAnswers`."""

    def __init__(self, hub_name: str = "", host_name: str = "") -> None:
        super().__init__()
        self.setWindowTitle("HubDesk")
        self.setProperty("ground", "ground")
        open_within(self)
        self.hub_name = kit.LabeledField(tr("Your hub"), placeholder=tr("such as Miami Valley Hub"))
        self.host_name = kit.LabeledField(tr("Your name"), placeholder=tr("such as Ruth Kim"))
        self.hub_name.set_text(hub_name)
        self.host_name.set_text(host_name)
        self.roster = kit.SegmentedChoice(
            [
                ("csv", tr("I have the CSV")),
                ("key", tr("I have an API key")),
                ("later", tr("Later")),
            ],
            name=tr("Tonight's sign-ups"),
        )
        for choice in self.roster.findChildren(QPushButton):
            choice.setAutoDefault(False)  # Space and the arrows choose; Enter starts
        self.start = kit.PrimaryButton(tr("Start"), size="large", key="Enter")
        self.practice = kit.SecondaryButton(tr("Practice evening"), size="large")
        self.start.clicked.connect(self._start)
        self.practice.clicked.connect(lambda: self._finish(practice=True))
        self.hub_name.edit.textEdited.connect(lambda: self.hub_name.set_error(None))
        self.host_name.edit.textEdited.connect(lambda: self.host_name.set_error(None))
        self._lay_out()
        (self.host_name if hub_name and not host_name else self.hub_name).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Start on Enter, wherever the keyboard is."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.start.click()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        card = kit.Card(padding=40, spacing=0)
        card.setFixedWidth(560)
        card.add(
            kit.Text(tr("Set up your desk"), "title"),
            kit.Text(tr("Three questions. Everything can be changed later."), "body", "quiet"),
        )
        card.body.addSpacing(20)
        card.add(self.hub_name, self.host_name)
        card.body.addSpacing(theme.S4)
        label = kit.Text(tr("Tonight's sign-ups"), "label", "quiet")
        label.setFont(theme.font("label", theme.SEMIBOLD))
        card.add(label)
        card.body.addSpacing(6)
        card.add(self.roster)
        card.body.addSpacing(20)
        card.add(
            kit.Banner(
                "accent",
                tr(
                    "New to this? Play a practice evening first: made-up people, ten minutes, "
                    "nothing leaves this laptop."
                ),
                icon="star",
            )
        )
        card.body.addSpacing(20)
        row = QHBoxLayout()
        row.setSpacing(theme.S12)
        row.addWidget(self.start, 1)
        row.addWidget(self.practice, 1)
        card.add(row)
        inside = QWidget()
        QVBoxLayout(inside).addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(kit.Scroll(inside))

    def _start(self) -> None:
        """Go on, or say under the first empty field what it is for."""
        missing = None
        for field, words in (
            (self.host_name, tr("Type your name: it stands beside what you do at the desk.")),
            (
                self.hub_name,
                tr("Type your hub's name. Any will do."),
            ),
        ):
            field.set_error(None if field.text() else words)
            missing = missing if field.text() else field
        if missing is not None:
            missing.setFocus()
            return
        self._finish(practice=False)

    def _finish(self, *, practice: bool) -> None:
        answers = FirstAnswers(
            self.hub_name.text(),
            self.host_name.text(),
            cast("Roster", self.roster.value()),
            practice,
        )
        self.finished.emit(answers)
