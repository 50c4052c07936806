"""Links as QR codes: black on white whatever the theme, on the screen and on paper.

A phone's camera wants dark on light, with white around it, and nothing softened at the edges.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import segno
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hubdesk.domain.dialers import short_link
from hubdesk.ui.language import tr

QUIET = 4
"""So many modules of white the standard asks for on every side."""


@lru_cache(maxsize=64)
def matrix(link: str) -> tuple[tuple[bool, ...], ...]:
    """Work the code out, row by row, True for dark; a tenth of it may be hidden or smudged."""
    made = segno.make_qr(link, error="m")
    return tuple(tuple(bool(module) for module in row) for row in made.matrix)


def draw(painter: QPainter, link: str, corner: QPointF, size: float, unit: float) -> None:
    """Draw the code with its quiet zone into a white square, its modules whole `unit`s wide.

    `unit` is the smallest width the device can show sharply: a pixel of the screen, or a point.
    """
    rows = matrix(link)
    module = max(size // unit // (len(rows) + 2 * QUIET), 1) * unit
    margin = (size - module * len(rows)) / 2
    margin -= margin % unit
    path = QPainterPath()
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                path.addRect(
                    corner.x() + margin + x * module,
                    corner.y() + margin + y * module,
                    module,
                    module,
                )
    path.setFillRule(Qt.FillRule.WindingFill)
    painter.fillRect(QRectF(corner.x(), corner.y(), size, size), Qt.GlobalColor.white)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillPath(path, Qt.GlobalColor.black)
    painter.restore()


class QrCode(QWidget):
    """A link to be held up to a phone, at most `size` pixels square; its name tells the link.

    `say` is the language it is read out in, the host's unless a screen has another.
    """

    def __init__(self, link: str, size: int, say: Callable[[str], str] = tr) -> None:
        super().__init__()
        self._link = link
        modules = len(matrix(link)) + 2 * QUIET
        self._size = size = max(size // modules, 1) * modules
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(size, size)
        self.setAccessibleName(say("QR code of {link}").format(link=short_link(link)))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for a square."""
        return QSize(self._size, self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it sharp on this screen."""
        draw(QPainter(self), self._link, QPointF(0, 0), self._size, 1 / self.devicePixelRatioF())
