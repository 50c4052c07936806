"""What Mobilize's dashboard asks for about the current line, each to be copied with one key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hubdesk.domain.people import Contact
from hubdesk.ui import widgets as kit
from hubdesk.ui.room import tr

_PARTS = (
    ("given_name", "First name", "Alt+1"),
    ("family_name", "Last name", "Alt+2"),
    ("email", "E-mail", "Ctrl+C"),
    ("phone", "Phone", "Alt+4"),
    ("zip_code", "ZIP", "Alt+5"),
)
"""In the order of the dashboard's own form: what, what it is called, and its key."""


class CopyBar(QWidget):
    """A button and a key for each part of a contact; an empty part cannot be copied."""

    copied = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._contact = Contact("", "")
        self.buttons: dict[str, kit.SecondaryButton] = {}
        for part, words, key in _PARTS:
            button = kit.SecondaryButton(
                tr(words), key=key, size="small", name=f"{tr('Copy')}: {tr(words)}"
            )
            button.clicked.connect(lambda _on=False, part=part: self.copy(part))
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(lambda part=part: self.copy(part))
            self.buttons[part] = button
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(kit.Flow([kit.Text(tr("Copy"), "small", "quiet"), *self.buttons.values()]))

    def show_contact(self, contact: Contact | None) -> None:
        """Offer the parts of this contact; None where there is no current line."""
        self._contact = contact or Contact("", "")
        for part, button in self.buttons.items():
            button.setEnabled(bool(self._text(part)))
            button.setToolTip(self._text(part))

    def copy(self, part: str) -> None:
        """Put one part on the clipboard; an empty one leaves what is there."""
        text = self._text(part)
        if text:
            QGuiApplication.clipboard().setText(text)
            self.copied.emit(text)

    def _text(self, part: str) -> str:
        # The dashboard takes ten digits; the country's + it would refuse.
        return str(getattr(self._contact, part)).removeprefix("+1")
