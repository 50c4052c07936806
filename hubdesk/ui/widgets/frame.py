"""What stands at the left of every page: the rail of pages."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from hubdesk.ui import icons, theme
from hubdesk.ui.language import tr
from hubdesk.ui.widgets.pills import PillView, paint_pill, pill_width
from hubdesk.ui.widgets.words import Avatar, ElidedLabel, Rule

RAIL_WIDTH = 184
NARROW_RAIL = 80
"""The rail's width where there is room for words beside the icons, and where there is not."""

_RAIL_MARGINS = {False: (12, 17, 13, 12), True: (6, 17, 7, 12)}


class NavItem(QAbstractButton):
    """One page in the rail: icon, word, and how many things wait there."""

    def __init__(self, key: str, icon: str, words: str) -> None:
        super().__init__()
        self.key = key
        self._icon = icon
        self._badge = 0
        self._narrow = False
        self.setText(words)
        self.setCheckable(True)
        self.setFixedHeight(40)
        self.setFont(theme.font("body_strong"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open the page on Enter as on Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def set_words(self, words: str) -> None:
        """Call the page something else."""
        self.setText(words)
        self.set_badge(self._badge)

    def set_badge(self, count: int) -> None:
        """Show how many things wait on this page; 0 shows nothing."""
        self._badge = count
        waiting = tr("{count} waiting").format(count=count) if count else ""
        self.setAccessibleName(", ".join(filter(None, (self.text(), waiting))))
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Put the word under the icon instead of beside it."""
        self._narrow = narrow
        self.setFixedHeight(54 if narrow else 40)
        self.setFont(theme.font("label", theme.SEMIBOLD) if narrow else theme.font("body_strong"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the rail's inner width."""
        if self._narrow:
            return QSize(NARROW_RAIL - 13, 54)
        return QSize(RAIL_WIDTH - 25, 40)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the item in the state it is in."""
        worn = theme.tokens()
        words = worn.accent if self.isChecked() else worn.quiet
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(theme.colour(worn.accent_soft if self.isChecked() else worn.ground))
            painter.drawRoundedRect(self.rect(), theme.RADIUS, theme.RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour(worn.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        painter.setFont(self.font())
        painter.setPen(theme.colour(words))
        (self._paint_narrow if self._narrow else self._paint_wide)(painter, words)

    def _paint_wide(self, painter: QPainter, colour: str) -> None:
        """Paint the icon, the word beside it, and the count at the right end."""
        icons.draw(painter, self._icon, colour, 12, 10, 20)
        metrics = QFontMetricsF(self.font())
        room = self.width() - 44 - 12
        if self._badge:
            width = pill_width(self._pill())
            paint_pill(painter, self.width() - 12 - width, self.height() / 2, self._pill())
            room -= int(width) + 4
        painter.setFont(self.font())
        painter.setPen(theme.colour(colour))
        baseline = (self.height() + metrics.ascent() - metrics.descent()) / 2
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(44, round(baseline), shown)

    def _paint_narrow(self, painter: QPainter, colour: str) -> None:
        """Paint the icon with the count beside it, and the word under both."""
        count = pill_width(self._pill()) + 2 if self._badge else 0.0
        begins = (self.width() - 20 - count) / 2
        icons.draw(painter, self._icon, colour, begins, 7, 20)
        metrics = QFontMetricsF(self.font())
        room = self.width() - 4
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        left = (self.width() - metrics.horizontalAdvance(shown)) / 2
        painter.drawText(round(left), 45, shown)
        if self._badge:
            paint_pill(painter, begins + 22, 17, self._pill())

    def _pill(self) -> PillView:
        return PillView(str(self._badge) if self._badge < 1000 else "999+", "look")


class PersonButton(QAbstractButton):
    """Who is on duty, at the rail's foot; pressed, it asks who is now."""

    def __init__(self) -> None:
        super().__init__()
        self._avatar = Avatar()
        self._name = ElidedLabel("", "body_strong")
        self._duty = ElidedLabel("", "label", "quiet")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._avatar.hide()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._duty)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 5, 8, 4)
        self._row.setSpacing(10)
        self._row.addWidget(self._avatar)
        self._row.addLayout(words, 1)

    def set_words(self, name: str, duty: str) -> None:
        """Show a name and as what they are on duty."""
        self._avatar.setText(name)
        self._name.setText(name)
        self._duty.setText(duty)
        self._avatar.setVisible(bool(name))
        told = ", ".join(part for part in (name, duty) if part)
        self.setAccessibleName(told or tr("On duty"))
        self.setToolTip(f"{told} (Ctrl+D)" if told else "")

    def set_narrow(self, narrow: bool) -> None:
        """Leave the avatar alone, in the middle."""
        self._name.setHidden(narrow)
        self._duty.setHidden(narrow)
        self._row.setContentsMargins(16 if narrow else 8, 5, 8, 4)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the height of what is inside; names are cut to the rail."""
        return QSize(self._row.minimumSize().width(), self._row.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Ask on Enter as on Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground under the pointer and the ring of the keyboard."""
        worn = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse():
            painter.setBrush(theme.colour(worn.ground))
            painter.drawRoundedRect(self.rect(), theme.RADIUS, theme.RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour(worn.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)


class NavRail(QWidget):
    """The pages, with the hub's name above them and who is on duty below."""

    picked = Signal(str)

    def __init__(self, product: str, hub: str = "") -> None:
        super().__init__()
        self.setFixedWidth(RAIL_WIDTH)
        self._items: dict[str, NavItem] = {}
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._tell)
        self._hub = ElidedLabel(hub, "label", "quiet")
        self.person = PersonButton()
        column = QVBoxLayout(self)
        column.setContentsMargins(*_RAIL_MARGINS[False])
        column.setSpacing(theme.S4)
        self._names = QWidget()
        names = QVBoxLayout(self._names)
        names.setContentsMargins(8, 0, 8, 16)
        names.setSpacing(3)
        names.addWidget(ElidedLabel(product, "brand"))
        names.addWidget(self._hub)
        column.addWidget(self._names)
        self._pages = QVBoxLayout()
        self._pages.setSpacing(theme.S4)
        column.addLayout(self._pages)
        column.addStretch(1)
        column.addWidget(Rule())
        column.addSpacing(2)
        column.addWidget(self.person)

    def set_narrow(self, narrow: bool) -> None:
        """Leave the page more room: words under the icons, names only as tips."""
        if narrow == (self.width() == NARROW_RAIL):
            return
        self.setFixedWidth(NARROW_RAIL if narrow else RAIL_WIDTH)
        self._names.setHidden(narrow)
        self.person.set_narrow(narrow)
        for item in self._items.values():
            item.set_narrow(narrow)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(*_RAIL_MARGINS[narrow])

    def add(self, key: str, icon: str, words: str) -> NavItem:
        """Put a page under the others; the first one is selected."""
        item = NavItem(key, icon, words)
        item.setChecked(not self._items)
        self._items[key] = item
        self._group.addButton(item)
        self._pages.addWidget(item)
        return item

    def item(self, key: str) -> NavItem:
        """Give the item of a page."""
        return self._items[key]

    def select(self, key: str) -> None:
        """Show a page as the current one, silently."""
        self._items[key].setChecked(True)

    def set_hub(self, name: str) -> None:
        """Show the hub's name."""
        self._hub.setText(name)

    def set_person(self, name: str, duty: str) -> None:
        """Show who is on duty, and as what."""
        self.person.set_words(name, duty)

    def _tell(self, item: QAbstractButton) -> None:
        if isinstance(item, NavItem):
            self.picked.emit(item.key)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the surface and the line at its right."""
        worn = theme.tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(worn.surface))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme.colour(worn.line))
