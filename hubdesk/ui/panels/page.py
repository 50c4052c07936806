"""What every page of the host's window is."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """A widget that is told when it comes to the front, and that some seconds have passed.

    It is also handed the keys that were pressed while the keyboard was on the rail beside it.
    """

    def shown(self) -> None:
        """The page is in front now: catch up, and take the keyboard."""

    def tick(self) -> None:
        """Bring ages and times up to date."""

    def take_back(self) -> bool:
        """Take the page's last press back, where that is within reach; False where none is."""
        return False

    def typed(self, _event: QKeyEvent) -> bool:
        """Take letters that were typed beside the page; False where it has no use for them."""
        return False
