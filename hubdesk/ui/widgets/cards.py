"""Cards: the surfaces a page is made of, and rows inside them.

Edge and shadow are painted, not effects: an effect would blur the words and cost a frame.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.ui import theme
from hubdesk.ui.widgets.words import ElidedLabel, Rule

SHADOW = 2
"""How far below its edge an elevated card reaches, in logical pixels."""


def paint_card(
    painter: QPainter,
    area: QRectF,
    kind: theme.Kind = "plain",
    *,
    filled: bool = False,
    elevated: bool = True,
    radius: float = theme.CARD_RADIUS,
) -> None:
    """Paint a card's surface, edge and soft shadow into `area`."""
    worn = theme.tokens()
    words, soft = worn.pair(kind)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = area.adjusted(0.5, 0.5, -0.5, -0.5)
    if elevated:
        box.setBottom(box.bottom() - SHADOW)
        # The card covers the rest of its shadow; painting all of it would cost a large card twice.
        painter.save()
        foot = QRectF(area)
        foot.setTop(box.bottom() - radius)
        painter.setClipRect(foot, Qt.ClipOperation.IntersectClip)
        paint_shadow(painter, box, radius)
        painter.restore()
    painter.setBrush(theme.colour(soft if filled else worn.surface))
    painter.setPen(QPen(theme.colour(worn.line if kind == "plain" else words), 1))
    painter.drawRoundedRect(box, radius, radius)


def paint_shadow(painter: QPainter, box: QRectF, radius: float) -> None:
    """Paint the two soft lines under a box which make it lie above the ground."""
    worn = theme.tokens()
    painter.setPen(Qt.PenStyle.NoPen)
    for step, alpha in ((2, 0.025), (1, 0.05)):
        shade = QColor(worn.shadow)
        shade.setAlphaF(alpha * (4 if worn.dark else 1))
        painter.setBrush(shade)
        painter.drawRoundedRect(box.adjusted(-0.5, 0, 0.5, step + 0.5), radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)


class Card(QWidget):
    """A surface with an edge; its `kind` colours the edge, `filled` the ground as well."""

    def __init__(
        self,
        padding: int = 20,
        kind: theme.Kind = "plain",
        *,
        filled: bool = False,
        elevated: bool = True,
        spacing: int = theme.S12,
    ) -> None:
        super().__init__()
        self._kind: theme.Kind = kind
        self._filled = filled
        self._elevated = elevated
        self.body = QVBoxLayout(self)
        below = SHADOW if elevated else 0
        inset = padding + 1  # the edge is one pixel
        self.body.setContentsMargins(inset, inset, inset, inset + below)
        self.body.setSpacing(spacing)

    def add(self, *parts: QWidget | QLayout) -> None:
        """Put widgets or layouts under what is already there."""
        for part in parts:
            if isinstance(part, QWidget):
                self.body.addWidget(part)
            else:
                self.body.addLayout(part)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the card under its contents."""
        paint_card(
            QPainter(self),
            QRectF(self.rect()),
            self._kind,
            filled=self._filled,
            elevated=self._elevated,
            radius=theme.CARD_RADIUS if self._elevated else 10,
        )


class ListRow(QWidget):
    """A row of a card: something leading, two lines, and widgets at the right end."""

    def __init__(
        self,
        title: str,
        subtitle: str = "",
        *,
        leading: QWidget | None = None,
        trailing: Sequence[QWidget] = (),
    ) -> None:
        super().__init__()
        self.title = ElidedLabel(title, "body_strong")
        self.subtitle = ElidedLabel(subtitle, "small", "quiet")
        if not subtitle:  # shown before it has a parent, it would be a window of its own
            self.subtitle.hide()
        self.setMinimumHeight(56)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S16, theme.S8, theme.S16, theme.S8)
        row.setSpacing(theme.S12)
        if leading is not None:
            row.addWidget(leading)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        words.addStretch(1)
        row.addLayout(words, 1)
        for widget in trailing:
            row.addWidget(widget)

    def set_words(self, title: str, subtitle: str) -> None:
        """Change both lines."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))


class ListCard(Card):
    """A card of rows with a line between each two."""

    def __init__(self) -> None:
        super().__init__(padding=0, spacing=0)

    def add_row(self, row: QWidget) -> None:
        """Put a row under the others."""
        if self.body.count():
            self.body.addWidget(Rule())
        self.body.addWidget(row)

    def clear(self) -> None:
        """Take all rows out, to be filled again."""
        while (item := self.body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
