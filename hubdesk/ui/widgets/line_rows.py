"""Rows that say where somebody stands: a name, a pill and since when; below, why and what to do.

A model gives one `LineView` per row under `LINE_VIEW_ROLE`. A row is as high as what it says.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from hubdesk.ui import theme
from hubdesk.ui.widgets.cards import SHADOW
from hubdesk.ui.widgets.pills import PillView, paint_pill, pill_width
from hubdesk.ui.widgets.rows import RowList, paint_ground

LINE_VIEW_ROLE = int(Qt.ItemDataRole.UserRole) + 3
LOW, HIGH = 58, 78
"""The heights of a row without and with a third line."""

_EDGE = 17
_GAP = 10
_BASELINES = (25.0, 45.0, 65.0)


@dataclass(frozen=True, slots=True)
class LineView:
    """What one row shows: who, how they stand and since when, what happened and what to do."""

    title: str
    pill: PillView
    since: str
    said: str
    todo: str = ""

    @property
    def height(self) -> int:
        """How high the row is, in logical pixels."""
        return HIGH if self.todo else LOW

    def spoken(self) -> str:
        """Say the row in one sentence, for AccessibleTextRole."""
        head = ", ".join(part for part in (self.title, self.pill.words, self.since) if part)
        return " ".join(part for part in (f"{head}.", self.said, self.todo) if part)


class LineDelegate(QStyledItemDelegate):
    """Paints a `LineView`."""

    def sizeHint(  # noqa: N802 - Qt's name
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Give a row the third line where there is something to do."""
        view = index.data(LINE_VIEW_ROLE)
        return QSize(240, view.height if isinstance(view, LineView) else LOW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint ground, since when and the pill from the right, then the words."""
        view = index.data(LINE_VIEW_ROLE)
        if not isinstance(view, LineView):
            return
        worn = theme.tokens()
        box = QRectF(option.rect)
        chosen = paint_ground(painter, option, index)
        left, right = box.x() + _EDGE, box.right() - _EDGE
        whole = right - left
        small = theme.font("small")
        width = QFontMetricsF(small).horizontalAdvance(view.since)
        painter.setFont(small)
        painter.setPen(theme.colour(worn.quiet))
        painter.drawText(QPointF(right - width, box.y() + _BASELINES[0]), view.since)
        right -= width + _GAP + pill_width(view.pill)
        paint_pill(painter, right, box.y() + 20, view.pill, chosen=chosen)
        lines: tuple[tuple[str, theme.Role, str, float], ...] = (
            (view.title, "row", worn.ink, right - _GAP - left),
            (view.said, "small", worn.quiet, whole),
            (view.todo, "small", worn.ink, whole),
        )
        for (words, role, colour, room), below in zip(lines, _BASELINES, strict=True):
            _write(painter, QPointF(left, box.y() + below), words, role, colour, room)


def _write(
    painter: QPainter, at: QPointF, words: str, role: theme.Role, colour: str, room: float
) -> None:
    font = theme.font(role)
    painter.setFont(font)
    painter.setPen(theme.colour(colour))
    painter.drawText(at, QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room))


class LineList(RowList):
    """A card of such rows: Up and Down choose, Enter or a double click opens (`activated`)."""

    def __init__(self, *, name: str, backdrop: str = "ground") -> None:
        super().__init__(name=name, backdrop=backdrop)
        self.setItemDelegate(LineDelegate(self))
        self.setUniformItemSizes(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for exactly the rows there are, up to more than any window shows."""
        model = self.model()
        rows = model.rowCount() if model is not None else 0
        height = 0
        for row in range(min(rows, 40)):
            view = model.index(row, 0).data(LINE_VIEW_ROLE)
            height += view.height if isinstance(view, LineView) else LOW
        return QSize(320, height + (1 + SHADOW if rows else 0))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Be content with two rows."""
        return QSize(240, min(self.sizeHint().height(), LOW + HIGH))
