"""Who called where: a strip per person, painted, so that five hundred scroll within a frame."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from hubdesk.ui import icons, theme
from hubdesk.ui.models.agenda import Axis, names_in
from hubdesk.ui.models.strips import STRIP_VIEW_ROLE, Segment, StripModel, StripView
from hubdesk.ui.panels.agenda_line import paint_now
from hubdesk.ui.room import tr

ROW = 30
_BAR = 18


@lru_cache(maxsize=2048)
def _fitted(words: str, role: theme.Role, room: int) -> str:
    """Fit words into a room, with an ellipsis where they are longer."""
    metrics = QFontMetricsF(theme.font(role))
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(room, 0))


@lru_cache(maxsize=512)
def _width(words: str) -> float:
    return QFontMetricsF(theme.font("label", theme.SEMIBOLD)).horizontalAdvance(words)


class StripDelegate(QStyledItemDelegate):
    """Paints a `StripView` on the list's axis."""

    def __init__(self, strips: StripList) -> None:
        super().__init__(strips)
        self._list = strips

    def sizeHint(  # noqa: N802 - Qt's name
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Every row is as high as every other."""
        return QSize(240, ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the name and what is to be seen of it, then the segments."""
        view = index.data(STRIP_VIEW_ROLE)
        axis = self._list.axis
        if not isinstance(view, StripView) or axis is None:
            return
        worn = theme.tokens()
        box = QRectF(option.rect)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if focused:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(worn.accent_soft))
            painter.drawRoundedRect(box.adjusted(0, 1, -1, -1), 6, 6)
        names = names_in(self._list.width())
        room = names - 12 - (22 if view.first_time else 0)
        painter.setFont(theme.font("body_strong"))
        painter.setPen(theme.colour(worn.ink))
        name = _fitted(view.name, "body_strong", room)
        painter.drawText(QPointF(box.x() + 4, box.y() + 20), name)
        if view.first_time:
            tone = worn.look if view.needs_briefing else worn.accent
            icons.draw(painter, "star", tone, round(box.x()) + names - 24, box.y() + 8, 14)
        for one in view.segments:
            self._segment(painter, box, one, axis)

    def _segment(self, painter: QPainter, row: QRectF, one: Segment, axis: Axis) -> None:
        worn = theme.tokens()
        width = self._list.width()
        left, right = axis.x(one.starts_at, width), axis.x(one.ends_at, width)
        box = QRectF(left, row.y() + (ROW - _BAR) / 2, max(right - left - 2, 2), _BAR)
        words, soft = worn.pair(one.kind)
        painter.setPen(Qt.PenStyle.NoPen)
        if one.look == "wait":
            painter.setBrush(theme.colour(worn.line))
        elif one.look == "call":
            painter.setBrush(theme.colour(soft))
        else:
            pen = QPen(theme.colour(words), 1)
            if one.look == "proposed":
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(theme.colour(worn.surface))
            box.adjust(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, 4, 4)
        if one.words and _width(one.words) + 14 <= box.width():
            painter.setFont(theme.font("label", theme.SEMIBOLD))
            painter.setPen(theme.colour(words))
            painter.drawText(QPointF(box.x() + 7, row.y() + 19), one.words)


class StripList(QListView):
    """The strips, a row each: Up, Down and the Page keys choose, letters find a name."""

    def __init__(self, model: StripModel) -> None:
        super().__init__()
        self.strips = model
        self.axis: Axis | None = None
        self._now: datetime | None = None
        self.setModel(model)
        self.setItemDelegate(StripDelegate(self))
        self.setAccessibleName(tr("Who called where"))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(ROW + 4)

    def show_on(self, axis: Axis, now: datetime) -> None:
        """Show the strips on this axis, with now."""
        self.axis, self._now = axis, now
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Have a row under the keyboard as soon as it comes."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.strips.rowCount():
            self.setCurrentIndex(self.strips.index(0))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the rows, then the line that is now."""
        super().paintEvent(event)
        axis, now = self.axis, self._now
        if not self.strips.rowCount() or axis is None or now is None:
            return
        if not axis.begins_at <= now <= axis.ends_at:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_now(painter, axis.x(now, self.width()), 0, self.viewport().height())
