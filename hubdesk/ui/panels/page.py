"""What every page of the host's window is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """A widget that is told when it comes to the front, and that some seconds have passed."""

    def shown(self) -> None:
        """The page is in front now: catch up, and take the keyboard."""

    def tick(self) -> None:
        """Bring ages and times up to date."""
