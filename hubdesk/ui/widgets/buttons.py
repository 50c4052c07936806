"""Buttons: one that goes on, quiet ones beside it, one that takes something away.

They can be reached by Tab but never take the keyboard by a click: on the desk typing always
lands in the search box.
"""

from __future__ import annotations

from typing import ClassVar, Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from hubdesk.ui import icons, theme
from hubdesk.ui.widgets.pills import key_cap_width, paint_key_cap

Size = Literal["small", "regular", "large", "kiosk"]
Look = Literal["primary", "secondary", "danger"]

_HEIGHT: dict[Size, int] = {"small": 32, "regular": 36, "large": 48, "kiosk": 80}
_EDGE: dict[Size, int] = {"small": 14, "regular": 14, "large": 20, "kiosk": 32}
_RADIUS: dict[Size, int] = {"small": 8, "regular": 8, "large": 10, "kiosk": 14}


class _Button(QPushButton):
    """What all buttons share: icon, words and key cap in one centred line, and the focus ring."""

    look: ClassVar[Look] = "secondary"

    def __init__(
        self,
        words: str,
        *,
        key: str = "",
        icon: str = "",
        size: Size = "regular",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._key = key
        self._icon = icon
        self._size: Size = size
        self.setFont(self._font())
        self.setFixedHeight(_HEIGHT[size])
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(name or words)
        self.setAutoDefault(True)  # Enter presses the focused button, as Space does

    def set_words(self, words: str, key: str | None = None) -> None:
        """Change what the button says, and its key cap if given."""
        self.setText(words)
        self.setAccessibleName(words)
        if key is not None:
            self._key = key
        self.updateGeometry()
        self.update()

    def _font_role(self) -> theme.Role:
        roles: dict[Size, theme.Role] = {
            "small": "body_strong",
            "regular": "body_strong",
            "large": "button_large",
            "kiosk": "kiosk",
        }
        return roles[self._size]

    def _font(self) -> QFont:
        return theme.font(self._font_role(), theme.BOLD)

    def _content_width(self) -> float:
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        if self._icon:
            width += self._icon_size() + (10 if self.text() else 0)
        if self._key:
            width += key_cap_width(self._key) + 10
        return width

    def _icon_size(self) -> int:
        return 24 if self._size == "kiosk" else 18

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the words, icon and key cap with their edges."""
        width = self._content_width() + 2 * _EDGE[self._size] + 2
        return QSize(max(int(width) + 1, _HEIGHT[self._size]), _HEIGHT[self._size])

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Never be squeezed: the words on a button are what it does."""
        return self.sizeHint()

    def _colours(self) -> tuple[str, str, str]:
        """Give words, ground and edge for the state the button is in."""
        worn = theme.tokens()
        if not self.isEnabled():
            return worn.quiet, worn.ground, worn.line
        pressed = self.isDown() or self.isChecked()
        hot = self.isDown() or self.underMouse()
        if self.look == "primary" or (self.isCheckable() and pressed):
            ground = worn.accent_pressed if hot else worn.accent
            return worn.on_accent, ground, ground
        if self.look == "danger":
            ground = worn.stop_pressed if hot else worn.stop
            return worn.on_stop, ground, ground
        return worn.ink, (worn.ground if hot else worn.surface), worn.line

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the box, the ring while focused, then icon, words and key cap."""
        words, ground, edge = self._colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = _RADIUS[self._size]
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.colour(edge), 1))
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(box, radius, radius)
        if self.hasFocus():
            self._paint_ring(painter, filled=ground == edge)
        metrics = QFontMetricsF(self.font())
        x = (self.width() - self._content_width()) / 2
        middle = self.height() / 2
        if self._icon:
            size = self._icon_size()
            icons.draw(painter, self._icon, words, round(x), middle - size / 2, size)
            x += size + 10
        painter.setFont(self.font())
        painter.setPen(theme.colour(words))
        baseline = middle + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(round(x), round(baseline), self.text())
        if self._key:
            x += metrics.horizontalAdvance(self.text()) + 10
            paint_key_cap(painter, round(x), middle, self._key, words)

    def _paint_ring(self, painter: QPainter, *, filled: bool) -> None:
        """Paint the focus ring inside the box, where no layout can cut it off."""
        worn = theme.tokens()
        radius = _RADIUS[self._size]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = 3.5 if filled else 1.0
        painter.setPen(QPen(theme.colour(worn.surface if filled else worn.accent), 2))
        ring = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(ring, radius - inset / 2, radius - inset / 2)


class PrimaryButton(_Button):
    """The one thing to do next on a page."""

    look = "primary"


class SecondaryButton(_Button):
    """Something else one may do."""

    look = "secondary"


class DangerButton(_Button):
    """Takes something away; stands only beside a sentence that names the consequence."""

    look = "danger"


class SegmentedChoice(QWidget):
    """A row of buttons of which exactly one holds; arrow keys move along it."""

    chosen = Signal(str)

    def __init__(self, options: list[tuple[str, str]], *, name: str, value: str = "") -> None:
        super().__init__()
        self._name = name
        self._buttons: dict[str, SecondaryButton] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S8)
        for key, words in options:
            button = SecondaryButton(words, name=f"{name}: {words}")
            button.setCheckable(True)
            button.setChecked(key == (value or options[0][0]))
            self._group.addButton(button)
            self._buttons[key] = button
            row.addWidget(button, 1)
        self._group.buttonClicked.connect(self._tell)

    def value(self) -> str:
        """Give the key of the choice that holds."""
        return next(key for key, button in self._buttons.items() if button.isChecked())

    def choose(self, key: str) -> None:
        """Let a choice hold, silently."""
        self._buttons[key].setChecked(True)

    def set_words(self, key: str, words: str) -> None:
        """Change what one of the choices says, a count in it perhaps."""
        self._buttons[key].set_words(words)
        self._buttons[key].setAccessibleName(f"{self._name}: {words}")

    def _tell(self) -> None:
        self.chosen.emit(self.value())
