"""Today before there is a roster: the CSV first, a key second, a practice third."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.ui import theme
from hubdesk.ui.room import Room, tr
from hubdesk.ui.widgets import (
    Card,
    IconCircle,
    PrimaryButton,
    Rule,
    SecondaryButton,
    Text,
)


class NoRoster(QWidget):
    """What to do about tonight's sign-ups, in the order most hubs do it."""

    def __init__(
        self, room: Room, on_import: Callable[[], None], on_practice: Callable[[], None] | None
    ) -> None:
        super().__init__()
        self._title = Text("", "title", wrap=True)
        self._sentence = Text("", "body", "quiet", wrap=True)
        self.first = PrimaryButton(tr("Import CSV"), icon="download", size="large")
        self.first.clicked.connect(on_import)
        key = SecondaryButton(tr("Enter the key"))
        key.clicked.connect(lambda: room.page_wanted.emit("hub"))
        card = Card(padding=32, spacing=theme.S16)
        head = QHBoxLayout()
        head.setSpacing(theme.S24)
        head.addWidget(IconCircle("people", "accent", 64), 0, Qt.AlignmentFlag.AlignTop)
        written = QVBoxLayout()
        written.setSpacing(theme.S4)
        written.addWidget(self._title)
        written.addWidget(self._sentence)
        written.addSpacing(theme.S12)
        written.addWidget(self.first, 0, Qt.AlignmentFlag.AlignLeft)
        head.addLayout(written, 1)
        card.add(head, Rule())
        card.add(
            _other_way(
                "key",
                tr("Your organization gave you an API key?"),
                tr("HubDesk then reads the roster by itself."),
                key,
            )
        )
        if on_practice is not None:
            practice = SecondaryButton(tr("Practise"))
            practice.clicked.connect(on_practice)
            card.add(
                _other_way(
                    "play",
                    tr("Only looking around?"),
                    tr("A made-up hub with forty volunteers; nothing leaves this laptop."),
                    practice,
                )
            )
        card.setMaximumWidth(680)
        page = QVBoxLayout(self)
        page.setContentsMargins(theme.S24, theme.S24, theme.S24, 22)
        page.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card, 100)
        middle.addStretch(1)
        page.addLayout(middle)
        page.addStretch(3)
        self.set_online_only(online_only=False)

    def set_online_only(self, *, online_only: bool) -> None:
        """Say what is missing: any roster, or a shift that meets in person."""
        if online_only:
            self._title.setText(tr("No shift here meets in person"))
            self._sentence.setText(
                tr(
                    "The roster has online events only, and Mobilize keeps their attendance by "
                    "itself. Bring in the sign-ups of the event at your place."
                )
            )
            return
        self._title.setText(tr("Bring in tonight's sign-ups"))
        self._sentence.setText(
            tr(
                "In Mobilize open your event, choose Export under Attendees, and import the "
                "file here. After that the evening needs no network."
            )
        )


def _other_way(icon: str, title: str, sentence: str, button: SecondaryButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.S24)
    circle = QHBoxLayout()
    circle.setContentsMargins(18, 0, 18, 0)
    circle.addWidget(IconCircle(icon, "plain", 28))
    row.addLayout(circle)
    written = QVBoxLayout()
    written.setSpacing(0)
    written.addWidget(Text(title, "body_strong", wrap=True))
    written.addWidget(Text(sentence, "small", "quiet", wrap=True))
    row.addLayout(written, 1)
    row.addWidget(button)
    return row
