"""Result rows: two lines, pills and a key cap, painted without a widget per row.

A model gives one `RowView` per row under `ROW_VIEW_ROLE`, and under AccessibleTextRole the same
in one sentence (`RowView.spoken`), because a painted row is silent to a screen reader.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QScrollBar,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from hubdesk.ui import theme
from hubdesk.ui.widgets.cards import SHADOW, paint_shadow
from hubdesk.ui.widgets.pills import (
    PillView,
    key_cap_width,
    paint_key_cap,
    paint_pill,
    pill_width,
)

ROW_VIEW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
ROW_HEIGHT = 56
_EDGE = 17
_GAP = 10
_LEAST_TITLE = 120.0


@dataclass(frozen=True, slots=True)
class RowView:
    """What one row shows.

    `spans` are [start, end) places in `title` that matched what was typed; `key_hint` is shown
    on the current row only; `muted` rows are there to be seen, not to be picked first.
    """

    title: str
    spans: tuple[tuple[int, int], ...] = ()
    subtitle: str = ""
    pills: tuple[PillView, ...] = ()
    key_hint: str = ""
    muted: bool = False

    def spoken(self) -> str:
        """Say the row in one sentence, for AccessibleTextRole."""
        parts = [self.title, *(pill.words for pill in self.pills), self.subtitle]
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class _Piece:
    """Part of a title with one weight; `x` is its distance from the title's start."""

    words: str
    x: float
    matched: bool


@lru_cache(maxsize=4)
def _metrics(role: theme.Role, *, bold: bool = False) -> QFontMetricsF:
    return QFontMetricsF(theme.font(role, theme.BOLD if bold else None))


def _cut(title: str, spans: tuple[tuple[int, int], ...]) -> list[tuple[str, bool]]:
    """Cut a title into matched and unmatched parts; spans that overlap or run over are mended."""
    parts: list[tuple[str, bool]] = []
    at = 0
    for start, end in sorted(spans):
        start, end = max(at, start), min(len(title), end)
        if start >= end:
            continue
        if start > at:
            parts.append((title[at:start], False))
        parts.append((title[start:end], True))
        at = end
    if at < len(title):
        parts.append((title[at:], False))
    return parts


@lru_cache(maxsize=512)
def title_pieces(title: str, spans: tuple[tuple[int, int], ...], room: float) -> tuple[_Piece, ...]:
    """Lay a title out in `room` pixels; what does not fit ends in an ellipsis."""
    pieces: list[_Piece] = []
    x = 0.0
    for words, matched in _cut(title, spans):
        metrics = _metrics("row", bold=matched)
        width = metrics.horizontalAdvance(words)
        if x + width > room:
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room - x)
            pieces.append(_Piece(shown or "…", x, matched))
            return tuple(pieces)
        pieces.append(_Piece(words, x, matched))
        x += width
    return tuple(pieces)


def fitting_pills(pills: tuple[PillView, ...], room: float) -> tuple[tuple[PillView, float], ...]:
    """Choose the first pills that leave the title its room; with their widths."""
    fitting: list[tuple[PillView, float]] = []
    for pill in pills:
        width = pill_width(pill)
        if width + _GAP > room - _LEAST_TITLE:
            break
        fitting.append((pill, width))
        room -= width + _GAP
    return tuple(fitting)


def paint_ground(
    painter: QPainter,
    option: QStyleOptionViewItem,
    index: QModelIndex | QPersistentModelIndex,
) -> bool:
    """Paint what lies under a row of any list, and the line above it; answer if it is chosen."""
    worn = theme.tokens()
    box = QRectF(option.rect)
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if chosen or option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(box, theme.colour(worn.accent_soft if chosen else worn.ground))
    if index.row() > 0:
        painter.fillRect(QRectF(box.x(), box.y(), box.width(), 1), theme.colour(worn.line))
    return chosen


class RowDelegate(QStyledItemDelegate):
    """Paints a `RowView`; shared by every list of people."""

    def sizeHint(  # noqa: N802 - Qt's name
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Every row is as high as every other, so lists need not ask each."""
        return QSize(240, ROW_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint ground, pills from the right, then both lines in what room is left."""
        view = index.data(ROW_VIEW_ROLE)
        if not isinstance(view, RowView):
            return
        worn = theme.tokens()
        box = QRectF(option.rect)
        chosen = paint_ground(painter, option, index)
        right = self._paint_right(painter, box, view, chosen=chosen)
        left = box.x() + _EDGE
        room = right - left
        painter.setFont(theme.font("row"))
        baseline = box.y() + 26
        ink = worn.quiet if view.muted else worn.ink
        for piece in title_pieces(view.title, view.spans, room):
            painter.setFont(theme.font("row", theme.BOLD if piece.matched else None))
            painter.setPen(theme.colour(worn.accent if piece.matched else ink))
            painter.drawText(QPointF(left + piece.x, baseline), piece.words)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour(worn.quiet))
        shown = _metrics("small").elidedText(view.subtitle, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(left, box.y() + 44), shown)

    def _paint_right(self, painter: QPainter, box: QRectF, view: RowView, *, chosen: bool) -> float:
        """Paint key cap and pills; give where the words must end."""
        right = box.right() - _EDGE
        middle = box.center().y()
        if chosen and view.key_hint:
            right -= key_cap_width(view.key_hint)
            paint_key_cap(painter, right, middle, view.key_hint, theme.tokens().accent)
            right -= _GAP
        pills = fitting_pills(view.pills, right - box.x() - _EDGE)
        for pill, width in reversed(pills):
            right -= width
            paint_pill(painter, right, middle, pill, chosen=chosen)
            right -= _GAP
        return right


class RowList(QListView):
    """A card of result rows, as high as its rows want and its page allows.

    `backdrop` is what lies behind its rounded corners: the page's ground, or a card's surface.
    """

    def __init__(self, *, name: str, backdrop: str = "ground") -> None:
        super().__init__()
        self._backdrop = backdrop
        self.setAccessibleName(name)
        self.setItemDelegate(RowDelegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Qt's own bar would stand beside the card; this one lies in its right edge.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._bar.valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(self._bar.setValue)
        self.verticalScrollBar().rangeChanged.connect(self._fit_bar)
        self._bar.hide()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802 - Qt's name
        """Show a model's rows and follow how many there are."""
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self.updateGeometry)
            model.rowsInserted.connect(self.updateGeometry)
            model.rowsRemoved.connect(self.updateGeometry)
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for exactly the rows there are."""
        model = self.model()
        rows = model.rowCount() if model is not None else 0
        return QSize(320, rows * ROW_HEIGHT + (1 + SHADOW if rows else 0))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Be content with two rows."""
        return QSize(240, min(self.sizeHint().height(), 2 * ROW_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the scroll bar in the right edge."""
        super().resizeEvent(event)
        self._bar.setGeometry(self.width() - 13, 6, 12, self.height() - 12 - SHADOW)

    def _fit_bar(self, least: int, most: int) -> None:
        """Let the bar say what the list's own would."""
        self._bar.setPageStep(self.verticalScrollBar().pageStep())
        self._bar.setSingleStep(self.verticalScrollBar().singleStep())
        self._bar.setRange(least, most)
        self._bar.setVisible(most > least)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the rows, then round the corners off over them."""
        super().paintEvent(event)
        worn = theme.tokens()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outer = QRectF(self.viewport().rect())
        box = outer.adjusted(0.5, 0.5, -0.5, -0.5 - SHADOW)
        behind = worn.surface if self._backdrop == "surface" else worn.ground
        outside, below = _around(outer.width(), outer.height())
        painter.fillPath(outside, theme.colour(behind))
        painter.setClipPath(below)
        paint_shadow(painter, box, theme.CARD_RADIUS)
        painter.setClipping(False)
        painter.setPen(QPen(theme.colour(worn.accent if self.hasFocus() else worn.line), 1))
        painter.drawRoundedRect(box, theme.CARD_RADIUS, theme.CARD_RADIUS)


@lru_cache(maxsize=32)
def _around(width: float, height: float) -> tuple[QPainterPath, QPainterPath]:
    """Give what lies outside a list's rounded edge, and the part of it that its shadow reaches."""
    outer = QRectF(0, 0, width, height)
    rounded, outside, foot = QPainterPath(), QPainterPath(), QPainterPath()
    box = outer.adjusted(0.5, 0.5, -0.5, -0.5 - SHADOW)
    rounded.addRoundedRect(box, theme.CARD_RADIUS, theme.CARD_RADIUS)
    outside.addRect(outer)
    outside.addPath(rounded)  # odd and even: the ring between both
    foot.addRect(outer.adjusted(0, height - theme.CARD_RADIUS - SHADOW - 1, 0, 0))
    return outside, foot.subtracted(rounded)
