"""Numbers one can see: a share against its floor, a count against its whole, a plain figure."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.ui import theme
from hubdesk.ui.widgets.words import Text

BarKind = Literal["ink", "accent", "in", "look", "stop", "campaign"]


class Meter(QWidget):
    """A bar filled by a share between 0 and 1, with a mark where the share should at least be."""

    def __init__(
        self,
        share: float = 0.0,
        marker: float | None = None,
        kind: BarKind = "accent",
        *,
        rest: theme.Kind = "plain",
        height: int = 10,
        name: str = "",
    ) -> None:
        super().__init__()
        self._share = share
        self._marker = marker
        self._kind: BarKind = kind
        self._rest: theme.Kind = rest
        self._bar = height
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name = name
        self.set(share, marker)

    def set(self, share: float, marker: float | None = None) -> None:
        """Show another share; outside 0 to 1 it is cut."""
        self._share = min(1.0, max(0.0, share))
        self._marker = marker
        self.setAccessibleName(f"{self._name} {round(self._share * 100)} %".strip())
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for a bar one can read."""
        return QSize(160, self._bar)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint rest, share and mark."""
        worn = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = min(self._bar / 2, 5)
        rest = worn.pair(self._rest)[1] if self._rest != "plain" else worn.ground
        painter.setBrush(theme.colour(rest))
        box = QRectF(self.rect())
        painter.drawRoundedRect(box, radius, radius)
        if self._share > 0:
            box.setWidth(max(self._share * box.width(), self._bar * 0.75))
            painter.setBrush(theme.colour(worn.tone(self._kind)))
            painter.drawRoundedRect(box, radius, radius)
        if self._marker is not None:
            left = round(self._marker * self.width()) - 1
            under = self._marker <= self._share
            colour = worn.surface if under else worn.ink
            painter.fillRect(QRectF(left, 0, 2, self._bar), theme.colour(colour))


class StatFigure(QWidget):
    """A caption over a large number."""

    def __init__(self, caption: str, number: str = "") -> None:
        super().__init__()
        self._number = Text(number, "figure")
        label = Text(caption, "label", "quiet")
        label.setFont(theme.font("label", theme.SEMIBOLD))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(label)
        column.addWidget(self._number)

    def set(self, number: str) -> None:
        """Show another number."""
        self._number.setText(number)


class FigureRow(QWidget):
    """How many of all stand somewhere: a word, a bar and the count."""

    def __init__(self, words: str, count: int = 0, of: int = 0, kind: BarKind = "ink") -> None:
        super().__init__()
        label = Text(words, "body", "quiet")
        label.setMinimumWidth(96)
        self._meter = Meter(0, None, kind, height=8, name=words)
        self._count = Text("", "body_strong")
        self._count.setFont(theme.font("body_strong", theme.BOLD))
        self._count.setMinimumWidth(28)
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S12)
        row.addWidget(label)
        row.addWidget(self._meter, 1)
        row.addWidget(self._count)
        self.set(count, of)

    def set(self, count: int, of: int) -> None:
        """Show another count; of nothing, the bar is empty."""
        self._meter.set(count / of if of else 0.0)
        self._count.setText(str(count))
