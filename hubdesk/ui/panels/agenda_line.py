"""The run of show on a time line, painted: an item is as wide as it is long, and a line is now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from hubdesk.domain.agenda import ItemKind, Stage
from hubdesk.ui import icons, theme
from hubdesk.ui.models.agenda import Axis, ItemView
from hubdesk.ui.room import tr

_TOP, _BOX = 8, 46

_ICONS = {
    ItemKind.DOORS: "home",
    ItemKind.WELCOME: "people",
    ItemKind.TRAINING: "info",
    ItemKind.CALLS: "phone",
    ItemKind.ROTATION: "sync",
    ItemKind.BREAK: "coffee",
    ItemKind.DEBRIEF: "check",
}
"""What stands for an item that is too short for its words; the tip has them."""


def paint_now(painter: QPainter, x: float, top: float, bottom: float) -> None:
    """Paint the line that is now."""
    painter.setPen(QPen(theme.colour(theme.tokens().stop), 2))
    painter.drawLine(QPointF(x, top), QPointF(x, bottom))


class TimeLine(QWidget):
    """The items from left to right. Left and Right choose one, Enter or a double click opens it.

    `opened` gives the place of the item; its accessible description follows what is chosen.
    """

    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(_TOP + _BOX + 6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Run of show"))
        self.views: tuple[ItemView, ...] = ()
        self._axis: Axis | None = None
        self._now: datetime | None = None
        self._place = -1
        self._by_hand = False

    def show_items(self, views: Sequence[ItemView], axis: Axis, now: datetime) -> None:
        """Show these items on this axis."""
        self.views, self._axis, self._now = tuple(views), axis, now
        if self._place < 0 or not self._by_hand:
            self._place = self._current() if self.hasFocus() else -1
        self._place = min(self._place, len(views) - 1)
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Take all the width there is."""
        return QSize(600, self.height())

    def chosen(self) -> int:
        """Answer the place of the item the keyboard is on; -1 for none."""
        return self._place

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Choose with Left and Right, open with Enter."""
        last = len(self.views) - 1
        steps = {
            Qt.Key.Key_Left: max(self._place - 1, 0),
            Qt.Key.Key_Right: min(self._place + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if key in steps and self.views:
            self._choose(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._place >= 0:
            self.opened.emit(self._place)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Begin with what runs, else with what comes next."""
        super().focusInEvent(event)
        if self._place < 0 and self.views:
            self._place = self._current()
            self._describe()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Let the ring go."""
        super().focusOutEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the item under the pointer."""
        place = self._at(event.position())
        if place >= 0:
            self._choose(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open the item under the pointer."""
        place = self._at(event.position())
        if place >= 0:
            self.opened.emit(place)

    def event(self, event: QEvent) -> bool:
        """Say an item whole in its tip: a short one has no room for words."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._at(QPointF(event.pos()))
            words = self.views[place].spoken() if place >= 0 else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _current(self) -> int:
        """Answer the place of what runs, else of what comes next, else the last."""
        live = (Stage.NOW, Stage.COMING)
        places = [place for place, one in enumerate(self.views) if one.timed.stage in live]
        return places[0] if places else len(self.views) - 1

    def _choose(self, place: int) -> None:
        self._place, self._by_hand = place, True
        self._describe()
        self.update()

    def _describe(self) -> None:
        said = self.views[self._place].spoken() if 0 <= self._place < len(self.views) else ""
        self.setAccessibleDescription(said)

    def _at(self, at: QPointF) -> int:
        if self._axis is None:
            return -1
        boxes = [self._box(one, self._axis) for one in self.views]
        return next((place for place, box in enumerate(boxes) if box.contains(at)), -1)

    def _box(self, view: ItemView, axis: Axis) -> QRectF:
        left = axis.x(view.timed.starts_at, self.width())
        right = axis.x(view.timed.ends_at, self.width())
        return QRectF(left, _TOP, max(right - left - 3, 3), _BOX)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint every item, then the line that is now."""
        if self._axis is None or self._now is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, view in enumerate(self.views):
            chosen = place == self._place and self.hasFocus()
            self._paint(painter, self._box(view, self._axis), view, chosen=chosen)
        if self._axis.begins_at <= self._now <= self._axis.ends_at:
            paint_now(painter, self._axis.x(self._now, self.width()), 0, self.height())

    def _paint(self, painter: QPainter, box: QRectF, view: ItemView, *, chosen: bool) -> None:
        worn = theme.tokens()
        words, soft = worn.pair(view.kind)
        if view.kind == "plain":
            soft = worn.line
        stage = view.timed.stage
        if chosen:
            painter.setPen(QPen(theme.colour(worn.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-2, -3, 2, 3), 10, 10)
        painter.setPen(QPen(theme.colour(words if stage is Stage.NOW else soft), 2))
        painter.setBrush(theme.colour(soft))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7)
        room = box.width() - 18
        if room < 40:
            icon = _ICONS.get(view.timed.item.kind)
            if icon and box.width() >= 20:
                middle = box.center()
                icons.draw(painter, icon, words, round(middle.x() - 8), round(middle.y() - 8), 16)
            return
        _write(painter, box.x() + 10, _TOP + 19, view.title, room, words, strong=True)
        _write(painter, box.x() + 10, _TOP + 37, view.starts, room, words, strong=False)


def _write(
    painter: QPainter, x: float, y: float, words: str, room: float, colour: str, *, strong: bool
) -> None:
    """Write what fits; a word that would only be an ellipsis is left to the tip."""
    font = theme.font("small", theme.SEMIBOLD if strong else None)
    metrics: Callable[[str], float] = QFontMetricsF(font).horizontalAdvance
    shown = words
    if metrics(words) > room:
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
        if len(shown) < 3 or not strong:
            return
    painter.setFont(font)
    painter.setPen(theme.colour(colour))
    painter.drawText(QPointF(x, y), shown)
