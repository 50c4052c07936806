"""Rows to tick one after the other: a box, a name, something quiet beside it, and a wide pill.

A model gives one `TickView` per row under `TICK_VIEW_ROLE`; whether it is ticked is the row's
check state, and `TickList` asks for another one by `pressed_tick`.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from hubdesk.ui import icons, theme
from hubdesk.ui.widgets.cards import SHADOW
from hubdesk.ui.widgets.pills import PillView
from hubdesk.ui.widgets.rows import RowList, paint_ground

TICK_VIEW_ROLE = int(Qt.ItemDataRole.UserRole) + 2
TICK_HEIGHT = 49
_EDGE = 17
_BOX = 22
_GAP = 12
_PILL = (190.0, 236.0)
_LEAST_QUIET = 84.0
"""Less than this of the quiet words tells nobody anything: the name has the room instead."""


@dataclass(frozen=True, slots=True)
class TickView:
    """What one row shows; without `pill` the title and the quiet words have all the room."""

    title: str
    quiet: str = ""
    pill: PillView | None = None

    def spoken(self) -> str:
        """Say the row in one sentence, for AccessibleTextRole."""
        return ", ".join(
            part for part in (self.title, self.pill.words if self.pill else "", self.quiet) if part
        )


def is_ticked(index: QModelIndex | QPersistentModelIndex) -> bool:
    """Tell whether a row's box is ticked."""
    return Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked


class TickDelegate(QStyledItemDelegate):
    """Paints a `TickView` with its box."""

    def sizeHint(  # noqa: N802 - Qt's name
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Every row is as high as every other, so lists need not ask each."""
        return QSize(240, TICK_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint ground, box, name, quiet words and the pill, in columns that line up."""
        view = index.data(TICK_VIEW_ROLE)
        if not isinstance(view, TickView):
            return
        worn = theme.tokens()
        box = QRectF(option.rect)
        chosen = paint_ground(painter, option, index)
        self._paint_box(painter, box, ticked=is_ticked(index), chosen=chosen)
        left = box.x() + _EDGE + _BOX + _GAP
        right = box.right() - _EDGE + 1
        if view.pill is not None:
            width = min(_PILL[1], max(_PILL[0], box.width() * 0.375))
            right -= width
            at = QRectF(right, box.center().y() - 11, width, 22)
            _paint_wide_pill(painter, at, view.pill, chosen=chosen)
            right -= _GAP
        room = right - left
        share = _title_room(view, room)
        _write(painter, left, box, share, view.title, "row", worn.ink)
        if share < room:
            _write(
                painter,
                left + share + _GAP,
                box,
                room - share - _GAP,
                view.quiet,
                "body",
                worn.quiet,
            )

    def _paint_box(self, painter: QPainter, row: QRectF, *, ticked: bool, chosen: bool) -> None:
        worn = theme.tokens()
        edge = worn.in_ if ticked else (worn.accent if chosen else worn.line)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(edge), 2))
        painter.setBrush(theme.colour(worn.in_soft if ticked else worn.surface))
        top = row.center().y() - _BOX / 2
        box = QRectF(row.x() + _EDGE + 1, top + 1, _BOX - 2, _BOX - 2)
        painter.drawRoundedRect(box, 5, 5)
        if ticked:
            icons.draw(painter, "check", worn.in_, round(box.x() + 2), box.y() + 2, 16)


def _title_room(view: TickView, room: float) -> float:
    """Give the title its column, or what it needs; the quiet words beside it give way."""
    needs = QFontMetricsF(theme.font("row")).horizontalAdvance(view.title) + 1
    share = max(room * 0.46, min(needs, room))
    return share if view.quiet and room - share - _GAP >= _LEAST_QUIET else room


def _write(
    painter: QPainter,
    left: float,
    row: QRectF,
    room: float,
    words: str,
    role: theme.Role,
    colour: str,
) -> None:
    font = theme.font(role)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(theme.colour(colour))
    baseline = row.center().y() + (metrics.ascent() - metrics.descent()) / 2
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
    painter.drawText(QPointF(left, round(baseline)), shown)


def _paint_wide_pill(painter: QPainter, box: QRectF, pill: PillView, *, chosen: bool) -> None:
    worn = theme.tokens()
    words, soft = worn.pair(pill.kind)
    if chosen and pill.kind == "accent":
        soft = worn.surface
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(soft))
    painter.drawRoundedRect(box, 11, 11)
    font = theme.font("label", theme.SEMIBOLD)
    painter.setFont(font)
    painter.setPen(theme.colour(words))
    shown = QFontMetricsF(font).elidedText(
        pill.words, Qt.TextElideMode.ElideRight, box.width() - 16
    )
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)


class TickList(RowList):
    """A list of rows to tick: Space or a click on the box asks for it, Up and Down choose."""

    pressed_tick = Signal(QModelIndex)

    def __init__(self, *, name: str, backdrop: str = "ground") -> None:
        super().__init__(name=name, backdrop=backdrop)
        self.setItemDelegate(TickDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for exactly the rows there are."""
        model = self.model()
        rows = model.rowCount() if model is not None else 0
        return QSize(320, rows * TICK_HEIGHT + (1 + SHADOW if rows else 0))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Be content with two rows."""
        return QSize(240, min(self.sizeHint().height(), 2 * TICK_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the tick of the current row on Space."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.pressed_tick.emit(self.currentIndex())
            event.accept()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the tick of a row whose box was clicked."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        inside = event.position().x() < _EDGE + _BOX + _GAP
        if index.isValid() and inside and event.button() is Qt.MouseButton.LeftButton:
            self.pressed_tick.emit(index)

    def move_on(self) -> None:
        """Choose the next row, where there is one."""
        below = self.currentIndex().siblingAtRow(self.currentIndex().row() + 1)
        if below.isValid():
            self.setCurrentIndex(below)
