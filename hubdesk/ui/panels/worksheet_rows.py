"""The ticking view's rows: large enough to find one's place again after every look elsewhere."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QStyledItemDelegate
from PySide6.QtWidgets import QStyleOptionViewItem as Option

from hubdesk.ui import icons, theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.models.worksheet import HEADING_ROLE, Heading, WorksheetModel
from hubdesk.ui.room import tr
from hubdesk.ui.widgets.cards import SHADOW
from hubdesk.ui.widgets.pills import paint_pill, pill_width
from hubdesk.ui.widgets.rows import paint_ground

HEADING, ROW, TALL_ROW = 60, 64, 92
NARROW = 620
"""Below this width a row's pill stands under the name instead of beside it."""

_EDGE, _BOX, _GAP = 18, 28, 14
_LEFT = _EDGE + _BOX + _GAP
_MOVES = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
    | {Qt.Key.Key_Home, Qt.Key.Key_End}
)


class WorksheetDelegate(QStyledItemDelegate):
    """Paints a heading or a line to tick, in one line or, where it is narrow, in three."""

    def __init__(self, view: WorksheetList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(  # noqa: N802 - Qt's name
        self, _option: Option, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Lines are as high as each other, headings a little lower."""
        heading = index.data(HEADING_ROLE) is not None
        return QSize(240, HEADING if heading else self._view.row_height())

    def paint(
        self, painter: QPainter, option: Option, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        heading = index.data(HEADING_ROLE)
        if isinstance(heading, Heading):
            _paint_heading(painter, box, heading, first=index.row() == 0)
            return
        view = index.data(kit.TICK_VIEW_ROLE)
        if not isinstance(view, kit.TickView):
            return
        ticked = kit.is_ticked(index)
        chosen = paint_ground(painter, option, index)
        if chosen:
            painter.fillRect(
                QRectF(box.x(), box.y(), 4, box.height()), theme.colour(theme.tokens().accent)
            )
        _paint_box(painter, box, ticked=ticked, chosen=chosen)
        if box.width() < NARROW:
            _paint_tall(painter, box, view, ticked=ticked, chosen=chosen)
        else:
            _paint_wide(painter, box, view, ticked=ticked, chosen=chosen)


def _paint_heading(painter: QPainter, box: QRectF, heading: Heading, *, first: bool) -> None:
    worn = theme.tokens()
    painter.fillRect(box, theme.colour(worn.ground))
    for y in (box.bottom(), *(() if first else (box.top(),))):
        painter.fillRect(QRectF(box.x(), y, box.width(), 1), theme.colour(worn.line))
    right = box.right() - _EDGE
    if heading.url:
        icons.draw(painter, "external-link", worn.accent, right - 16, box.y() + 13, 16)
        words = tr("Open in Mobilize")
        width = QFontMetricsF(theme.font("small", theme.SEMIBOLD)).horizontalAdvance(words)
        if box.width() >= NARROW:
            _write(painter, right - 22 - width, box.y() + 26, width + 1, words, "small", "accent")
            right -= width + 6
        right -= 16 + _GAP
    left = box.x() + _EDGE
    _write(painter, left, box.y() + 26, right - left, heading.event, "heading", "ink")
    words = f"{heading.shift} · {heading.done()}"
    _write(painter, left, box.y() + 47, box.right() - _EDGE - left, words, "small", "quiet")


def _paint_wide(
    painter: QPainter, box: QRectF, view: kit.TickView, *, ticked: bool, chosen: bool
) -> None:
    right = box.right() - _EDGE
    if view.pill is not None:
        right -= pill_width(view.pill, large=True)
        paint_pill(painter, right, box.center().y(), view.pill, large=True, chosen=chosen)
        right -= _GAP
    _paint_words(painter, box.x() + _LEFT, right, box.center().y() - 6, view, ticked=ticked)


def _paint_tall(
    painter: QPainter, box: QRectF, view: kit.TickView, *, ticked: bool, chosen: bool
) -> None:
    right = box.right() - _EDGE
    _paint_words(painter, box.x() + _LEFT, right, box.y() + 26, view, ticked=ticked)
    if view.pill is not None:
        paint_pill(painter, box.x() + _LEFT, box.y() + 72, view.pill, large=True, chosen=chosen)


def _paint_words(
    painter: QPainter, left: float, right: float, y: float, view: kit.TickView, *, ticked: bool
) -> None:
    tone: theme.Tone = "quiet" if ticked else "ink"
    _write(painter, left, y, right - left, view.title, "header", tone)
    _write(painter, left, y + 21, right - left, view.quiet, "body", "quiet")


def _paint_box(painter: QPainter, row: QRectF, *, ticked: bool, chosen: bool) -> None:
    worn = theme.tokens()
    edge = worn.in_ if ticked else (worn.accent if chosen else worn.quiet)
    painter.setPen(QPen(theme.colour(edge), 2))
    painter.setBrush(theme.colour(worn.in_soft if ticked else worn.surface))
    middle = row.center().y() if row.width() >= NARROW else row.y() + 32
    box = QRectF(row.x() + _EDGE + 1, middle - _BOX / 2 + 1, _BOX - 2, _BOX - 2)
    painter.drawRoundedRect(box, 6, 6)
    if ticked:
        icons.draw(painter, "check", worn.in_, round(box.x() + 3), round(box.y() + 3), 20)


def _write(
    painter: QPainter,
    left: float,
    baseline: float,
    room: float,
    words: str,
    role: theme.Role,
    tone: theme.Tone,
) -> None:
    font = theme.font(role, theme.SEMIBOLD if tone == "accent" else None)
    painter.setFont(font)
    painter.setPen(theme.colour(theme.tokens().tone(tone)))
    shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
    painter.drawText(QPointF(left, round(baseline)), shown)


class WorksheetList(kit.RowList):
    """The lines to tick: Space or a click on the box asks for it, a heading's click opens it.

    Keys it has no use for go to the window around it.
    """

    pressed_tick = Signal(QModelIndex)
    pressed_heading = Signal(QModelIndex)

    def __init__(self, model: WorksheetModel) -> None:
        super().__init__(name=tr("To set in Mobilize"))
        self._model = model
        self.setItemDelegate(WorksheetDelegate(self))
        self.setUniformItemSizes(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setModel(model)

    def row_height(self) -> int:
        """Tell how high a line is in the width there is."""
        return TALL_ROW if self.viewport().width() < NARROW else ROW

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for a good part of a screen."""
        return QSize(640, 480 + SHADOW)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Be content with a heading and a line."""
        return QSize(320, HEADING + TALL_ROW + SHADOW)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lay the rows out anew where their height depends on the width; keep the current one."""
        super().resizeEvent(event)
        if (event.oldSize().width() < NARROW) is not (event.size().width() < NARROW):
            self.scheduleDelayedItemsLayout()
        if self.currentIndex().isValid():
            self._show_heading_of(self.currentIndex())
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.EnsureVisible)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Tick on Space, move on the keys that move, and leave the rest to the window."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.pressed_tick.emit(self.currentIndex())
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            rows = range(self._model.rowCount())
            self._choose_first(rows if key == Qt.Key.Key_Home else reversed(rows))
        elif key in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the tick of a row whose box was clicked, or for the page of a heading."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        if self._model.heading(index) is not None:
            self.pressed_heading.emit(index)
        elif event.position().x() < _LEFT:
            self.pressed_tick.emit(index)

    def currentChanged(  # noqa: N802 - Qt's name
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Keep the heading right above the current line in sight."""
        super().currentChanged(current, previous)
        self._show_heading_of(current)

    def _show_heading_of(self, line: QModelIndex | QPersistentModelIndex) -> None:
        above = self._model.index(line.row() - 1) if line.row() > 0 else QModelIndex()
        if self._model.heading(above) is not None:
            self.scrollTo(above, QAbstractItemView.ScrollHint.EnsureVisible)

    def _choose_first(self, rows: Iterable[int]) -> None:
        found = (row for row in rows if self._model.line(self._model.index(row)) is not None)
        self.setCurrentIndex(self._model.index(next(found, -1)))
