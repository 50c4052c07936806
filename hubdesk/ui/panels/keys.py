"""The sheet behind F1: which keys do what."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from hubdesk.ui import theme
from hubdesk.ui.room import tr
from hubdesk.ui.widgets import KeyCap, PrimaryButton, Sheet, Text

KEYS = (
    ("Type", "find anybody, from any place on the desk"),
    ("Up, Down", "choose"),
    ("Enter", "check in, or do what the blue button says"),
    ("Ctrl+Enter", "check in somebody who cancelled"),
    ("Ctrl+Z", "take the last press back"),
    ("Ctrl+N", "walk-in"),
    ("Ctrl+O", "check out"),
    ("Ctrl+H", "a person's history"),
    ("Ctrl+D", "who is on duty: sign in or off"),
    ("Ctrl+K", "hand a screen to volunteers: they check themselves in"),
    ("Ctrl+G", "who waved from that screen, and why"),
    ("Alt+D", "another dialer"),
    ("Alt+J", "how to join it: the link as a QR, the codes (J on the floor)"),
    ("Alt+B", "note somebody's briefing"),
    ("Alt+E", "lend a headset or laptop, or take it back (E on the floor)"),
    ("Alt+L", "call list: who is missing, who comes again (L on Today)"),
    ("Space", "tick a line, select a card on the floor"),
    ("F11", "tick the worksheet full screen, from the Sync page"),
    ("1 to 9", "move the selected cards to that dialer, 0 to waiting"),
    ("R, B, S, U", "on the floor: rotation, break, seat, undo a rotation's move"),
    ("N", "begin what is next, on the agenda"),
    ("Ctrl+1 to 6", "Today, Desk, Floor, Agenda, Sync, Hub"),
    ("Esc", "step back"),
)


def keys_sheet(window: QWidget) -> Sheet:
    """Open the sheet over the window."""
    sheet = Sheet(window, tr("Keys"), tr("Everything works without a mouse."), width=600)
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.S16)
    grid.setVerticalSpacing(theme.S8)
    grid.setColumnStretch(1, 1)
    for row, (key, does) in enumerate(KEYS):
        grid.addWidget(KeyCap(tr(key)), row, 0)
        grid.addWidget(Text(tr(does), "body", wrap=True), row, 1)
    sheet.body.addLayout(grid)
    done = PrimaryButton(tr("Got it"), key="Enter")
    done.clicked.connect(sheet.close)
    sheet.add_button(done)
    sheet.open()
    return sheet
