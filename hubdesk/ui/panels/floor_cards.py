"""A column's cards: painted, not widgets, so that five hundred scroll and move in a frame."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from hubdesk.domain.ids import SignUpId
from hubdesk.ui import icons, theme
from hubdesk.ui.models.callers import CARD_VIEW_ROLE, CallerModel, CardView

CARD, GAP = 54, 8
_EDGE = 13


@lru_cache(maxsize=2048)
def _fitted(words: str, role: theme.Role, room: int) -> tuple[str, float]:
    """Fit words into a room, with an ellipsis where they are longer; and how wide they are."""
    metrics = QFontMetricsF(theme.font(role))
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(room, 0))
    return shown, metrics.horizontalAdvance(shown)


class CardDelegate(QStyledItemDelegate):
    """Paints a `CardView`."""

    def sizeHint(  # noqa: N802 - Qt's name
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Every card is as high as every other."""
        return QSize(120, CARD + GAP)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint ground and edge, then name, star and minutes, then the note."""
        view = index.data(CARD_VIEW_ROLE)
        if not isinstance(view, CardView):
            return
        worn = theme.tokens()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        hot = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground, edge = worn.surface, worn.quiet if hot else worn.line
        if view.look:
            edge, ground = worn.look, worn.look_soft
        if chosen:
            ground = worn.accent_soft
        if chosen or focused:
            edge = worn.accent
        box = QRectF(option.rect).adjusted(1, 1, -1, -GAP - 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(edge), 2 if focused else 1))
        painter.setBrush(theme.colour(ground))
        out = 0.0 if focused else 0.5
        painter.drawRoundedRect(box.adjusted(-out, -out, out, out), 8, 8)
        self._write(painter, box, view, chosen=chosen)

    def _write(self, painter: QPainter, box: QRectF, view: CardView, *, chosen: bool) -> None:
        worn = theme.tokens()
        quiet = worn.look if view.look and not chosen else worn.quiet
        left, right = box.x() + _EDGE - 1, box.right() - _EDGE + 1
        minutes, width = _fitted(view.minutes, "small", 80)
        x = left + 22 if chosen else left
        room = right - x - (22 if view.first_time else 0)
        whole = _fitted(view.name, "row", 10_000)[1]
        # Two Marias are told apart by their last names: the minutes stand below where both will
        # not fit.
        below = whole > room - width - 10
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour(quiet))
        painter.drawText(QPointF(right - width, box.y() + (42 if below else 23)), minutes)
        if not below:
            room -= width + 10
        if chosen:
            icons.draw(painter, "check", worn.accent, left, box.y() + 9, 18)
        name, name_width = _fitted(view.name, "row", int(room))
        painter.setFont(theme.font("row"))
        painter.setPen(theme.colour(worn.ink))
        painter.drawText(QPointF(x, box.y() + 23), name)
        if view.first_time:
            icons.draw(painter, "star", worn.accent, round(x + name_width + 7), box.y() + 10, 14)
        beside = right - left - (width + 10 if below else 0)
        note, _width = _fitted(view.note, "small", int(beside))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour(quiet))
        painter.drawText(QPointF(left, box.y() + 42), note)


class CallerList(QListView):
    """The cards of one column.

    Up and Down choose, Left and Right go to the next column (`sideways` -1 or 1), Space and Ctrl+A
    select, Enter opens (`opened` gives the row).
    """

    sideways = Signal(int)
    opened = Signal(int)
    let_go = Signal()

    def __init__(self, model: CallerModel, *, name: str) -> None:
        super().__init__()
        self.callers = model
        self._empty = ""
        self._target = False
        self.setModel(model)
        self.setAccessibleName(name)
        self.setItemDelegate(CardDelegate(self))
        self.setProperty("ground", "ground")
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setDropIndicatorShown(False)
        self.setDragDropOverwriteMode(False)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def set_empty(self, words: str) -> None:
        """Say what the column says while nobody is in it."""
        if words != self._empty:
            self._empty = words
            self.viewport().update()

    def selected(self) -> list[SignUpId]:
        """List the selected sign-ups, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.callers.callers[row].signup_id for row in rows]

    def current(self) -> SignUpId | None:
        """Answer whose card the keyboard is on."""
        row = self.currentIndex().row()
        return self.callers.callers[row].signup_id if row >= 0 else None

    def select(self, signup_ids: set[SignUpId], current: SignUpId | None, row: int) -> None:
        """Select these where they are here; the keyboard goes to `current`, or near its row."""
        model = self.selectionModel()
        for place, caller in enumerate(self.callers.callers):
            if caller.signup_id in signup_ids:
                index = self.callers.index(place)
                model.select(index, QItemSelectionModel.SelectionFlag.Select)
            if caller.signup_id == current:
                row = place
        self.go_to(row)

    def go_to(self, row: int) -> None:
        """Put the keyboard on the card nearest to this row, selecting nothing."""
        count = self.callers.rowCount()
        if count:
            index = self.callers.index(min(max(row, 0), count - 1))
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(index, flag)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take the keys the floor is moved with; letters are the page's."""
        key = event.key()
        index = self.currentIndex()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.sideways.emit(-1 if key == Qt.Key.Key_Left else 1)
        elif key == Qt.Key.Key_Space and index.isValid():
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Toggle)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit(index.row())
        elif key == Qt.Key.Key_Escape:
            self.let_go.emit()
        elif event.modifiers() == Qt.KeyboardModifier.NoModifier and event.text().isalnum():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Have a card under the keyboard as soon as it comes."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.go_to(0)
        self.viewport().update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Show that the cards may be let go here."""
        super().dragEnterEvent(event)
        self._aim(on=event.isAccepted())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Show it no longer."""
        super().dragLeaveEvent(event)
        self._aim(on=False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Take the cards that were let go."""
        self._aim(on=False)
        super().dropEvent(event)

    def _aim(self, *, on: bool) -> None:
        self._target = on
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the cards, or the place kept for them."""
        super().paintEvent(event)
        empty = not self.callers.rowCount()
        if not empty and not self._target:
            return
        worn = theme.tokens()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = self._target or self.hasFocus()
        pen = QPen(theme.colour(worn.accent if accent else worn.line), 1.5)
        pen.setStyle(Qt.PenStyle.SolidLine if self._target else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        box = QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1)
        if empty:
            box.setHeight(min(box.height(), 2 * CARD))
        painter.drawRoundedRect(box, 8, 8)
        if empty:
            painter.setPen(theme.colour(worn.quiet))
            painter.setFont(theme.font("small"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(box.adjusted(12, 4, -12, -4), int(flags), self._empty)
