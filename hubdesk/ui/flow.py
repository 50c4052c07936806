"""A row that breaks into the next line where the room ends, so that no button is ever cut."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hubdesk.ui import theme


class Flow(QWidget):
    """Widgets side by side, each as wide as it asks; what does not fit begins a new line.

    `last_right` puts the last widget at the right end of its line, `to_right` every line; a widget
    wider than the whole room gets the room. Tab goes through them in their order.
    """

    def __init__(
        self,
        widgets: Sequence[QWidget],
        spacing: int = theme.S8,
        *,
        last_right: bool = False,
        to_right: bool = False,
    ) -> None:
        super().__init__()
        self._widgets = list(widgets)
        self._spacing = spacing
        self._last_right = last_right
        self._to_right = to_right
        for widget in widgets:
            widget.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Be higher where there is less width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Tell how high all lines are in a width."""
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for one line."""
        hints = [widget.sizeHint() for widget in self._shown()]
        gaps = self._spacing * max(0, len(hints) - 1)
        return QSize(
            sum(hint.width() for hint in hints) + gaps,
            max((hint.height() for hint in hints), default=0),
        )

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask at least for the widest one."""
        least = [widget.minimumSizeHint() for widget in self._shown()]
        return QSize(
            max((size.width() for size in least), default=0),
            max((size.height() for size in least), default=0),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put everything where it belongs."""
        super().resizeEvent(event)
        self._place(self.width(), move=True)

    def event(self, event: QEvent) -> bool:
        """Break the lines anew when a widget says more, or comes or goes."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place(self.width(), move=True)
        return super().event(event)

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _lines(self, width: int) -> list[list[tuple[QWidget, QSize]]]:
        lines: list[list[tuple[QWidget, QSize]]] = []
        used = 0
        for widget in self._shown():
            hint = widget.sizeHint()
            size = QSize(min(hint.width(), width), hint.height())
            if widget.hasHeightForWidth():
                size.setHeight(max(widget.heightForWidth(size.width()), 0))
            if not lines or used + self._spacing + size.width() > width:
                lines.append([])
                used = -self._spacing
            lines[-1].append((widget, size))
            used += self._spacing + size.width()
        return lines

    def _place(self, width: int, *, move: bool) -> int:
        """Lay the lines out in a width and answer their height together."""
        y = 0
        lines = self._lines(width)
        for line in lines:
            height = max(size.height() for _widget, size in line)
            used = sum(size.width() for _widget, size in line) + self._spacing * (len(line) - 1)
            x = width - used if self._to_right else 0
            for place, (widget, size) in enumerate(line):
                ends = line is lines[-1] and place == len(line) - 1
                if self._last_right and ends and place:
                    x = width - size.width()
                if move:
                    top = y + (height - size.height()) // 2
                    widget.setGeometry(QRect(x, top, size.width(), size.height()))
                x += size.width() + self._spacing
            y += height + self._spacing
        return max(0, y - self._spacing)
