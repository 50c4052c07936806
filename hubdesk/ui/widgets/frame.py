"""What stands around every page: the rail of pages at the left, the header at the top."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from hubdesk.ui import icons, theme
from hubdesk.ui.widgets.pills import PillView, paint_pill, pill_width
from hubdesk.ui.widgets.words import Avatar, ElidedLabel, Rule, Text

RAIL_WIDTH = 184
HEADER_HEIGHT = 64


class NavItem(QAbstractButton):
    """One page in the rail: icon, word, and how many things wait there."""

    def __init__(self, key: str, icon: str, words: str) -> None:
        super().__init__()
        self.key = key
        self._icon = icon
        self._badge = 0
        self.setText(words)
        self.setCheckable(True)
        self.setFixedHeight(40)
        self.setFont(theme.font("body_strong"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)

    def set_badge(self, count: int) -> None:
        """Show how many things wait on this page; 0 shows nothing."""
        self._badge = count
        waiting = f", {count} waiting" if count else ""
        self.setAccessibleName(self.text() + waiting)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the rail's inner width."""
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
        icons.draw(painter, self._icon, words, 12, 10, 20)
        painter.setFont(self.font())
        painter.setPen(theme.colour(words))
        metrics = QFontMetricsF(self.font())
        room = self.width() - 44 - 12
        if self._badge:
            badge = PillView(str(self._badge) if self._badge < 1000 else "999+", "look")
            width = pill_width(badge)
            paint_pill(painter, self.width() - 12 - width, self.height() / 2, badge)
            room -= int(width) + 4
            painter.setFont(self.font())
            painter.setPen(theme.colour(words))
        baseline = (self.height() + metrics.ascent() - metrics.descent()) / 2
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(44, round(baseline), shown)


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
        self._avatar = Avatar()
        self._person = ElidedLabel("", "body_strong")
        self._duty = ElidedLabel("", "label", "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 17, 13, 12)
        column.setSpacing(theme.S4)
        names = QVBoxLayout()
        names.setContentsMargins(8, 0, 8, 16)
        names.setSpacing(3)
        names.addWidget(ElidedLabel(product, "brand"))
        names.addWidget(self._hub)
        column.addLayout(names)
        self._pages = QVBoxLayout()
        self._pages.setSpacing(theme.S4)
        column.addLayout(self._pages)
        column.addStretch(1)
        column.addWidget(Rule())
        column.addLayout(self._duty_row())

    def _duty_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(8, 7, 8, 4)
        row.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._person)
        words.addWidget(self._duty)
        row.addWidget(self._avatar)
        row.addLayout(words, 1)
        return row

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
        self._avatar.setText(name)
        self._person.setText(name)
        self._duty.setText(duty)
        self._avatar.setVisible(bool(name))

    def _tell(self, item: QAbstractButton) -> None:
        if isinstance(item, NavItem):
            self.picked.emit(item.key)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the surface and the line at its right."""
        worn = theme.tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(worn.surface))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme.colour(worn.line))


class _Number(Text):
    """Figures alone: they reach neither above nor below, so the caption may come closer."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(super().sizeHint().width(), 24)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()


class _Figure(QWidget):
    """A number over its caption, both at the right edge."""

    def __init__(self) -> None:
        super().__init__()
        self.number = _Number("", "clock")
        self.caption = Text("", "label", "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        for label in (self.number, self.caption):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            column.addWidget(label)
        column.addStretch(1)


class HeaderBar(QWidget):
    """Which evening this is, how it stands with Mobilize, and the two figures of the moment."""

    def __init__(self, title: str = "", subtitle: str = "") -> None:
        super().__init__()
        self.setFixedHeight(HEADER_HEIGHT)
        self._title = ElidedLabel(title, "header")
        self._subtitle = ElidedLabel(subtitle, "label", "quiet")
        self._figures = (_Figure(), _Figure())
        self.chips = QHBoxLayout()
        self.chips.setSpacing(theme.S8)
        self.chips.setContentsMargins(0, 2, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S24, 0, theme.S24, 3)
        row.setSpacing(theme.S24)
        row.addLayout(words, 1)
        row.addLayout(self.chips)
        for figure in self._figures:
            figure.hide()
            row.addWidget(figure)

    def set_titles(self, title: str, subtitle: str) -> None:
        """Show which evening this is, and where and when."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)

    def set_figure(self, place: int, number: str, caption: str) -> None:
        """Show a number with its caption at place 0 or 1; an empty number hides it."""
        figure = self._figures[place]
        figure.number.setText(number)
        figure.caption.setText(caption)
        figure.setVisible(bool(number))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the surface and the line below it."""
        worn = theme.tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(worn.surface))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour(worn.line))
