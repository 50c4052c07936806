"""What the kiosk's screens are made of: words, buttons, ticks and pictures, all large.

Every one is drawn by hand where Qt's own would cut its words: a button breaks its words into
lines before it loses one. Nothing here knows who stands before the screen.
"""

from __future__ import annotations

import re
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from hubdesk.ui import icons
from hubdesk.ui.kiosk.look import AIR, TARGET, Look, Size
from hubdesk.ui.tokens import Kind

Press = Literal["primary", "soft", "plain"]
"""What a button is: the one thing to do, another way in, or everything else."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WRAP = Qt.TextFlag.TextWordWrap
_ANY = 16777215
_ENDLESS = re.compile(r"\S{25,}")
_PIECE = re.compile(r"\S{8}")


def announce(widget: QObject, words: str) -> None:
    """Let a screen reader say this now, whatever it was at."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def breakable(words: str) -> str:
    """Let a word that is longer than any break: else it pushes everything out of the screen."""
    return _ENDLESS.sub(lambda found: _PIECE.sub("\\g<0>\u200b", found[0]), words)


def _pieces(words: str) -> list[str]:
    return words.replace("\u200b", " ").split()


class Words(QLabel):
    """Words to read, broken into lines where the room ends; never rich text, never a link."""

    def __init__(
        self, look: Look, words: str, size: Size = "words", tone: Literal["", "quiet", "stop"] = ""
    ) -> None:
        super().__init__(breakable(words))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(look.font(size))
        self.setWordWrap(True)
        self.setContentsMargins(AIR, 0, AIR, 0)
        self.setProperty("tone", tone)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the longest word: that one is never broken."""
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(one) for one in _pieces(self.text())), default=0)
        return QSize(longest + 2 * AIR + 2, metrics.lineSpacing())


class Pressable(QAbstractButton):
    """What is pressed by a tap, by Enter and by Space alike, and shows where the keyboard is."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents, False)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take Enter as a press; a key that is held down presses once."""
        if event.key() in _ENTER:
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def ring(self, painter: QPainter, radius: float) -> None:
        """Draw the ring that shows where the keyboard is: three pixels, with air inside."""
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.look.colours.accent), 3))
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius
            )


class Button(Pressable):
    """A large button. `beside` is said at its right end; `short` where the words find no room."""

    def __init__(
        self,
        look: Look,
        words: str,
        press: Press = "plain",
        *,
        size: Size = "words",
        height: float = 72,
        side: float = 28,
        icon: str = "",
        beside: str = "",
        short: str = "",
        name: str = "",
    ) -> None:
        super().__init__(look)
        self._press: Press = press
        self._icon = icon
        self._beside = beside
        self._short = short
        self._height = look.tall(height, size)
        self._side = look.gap(side)
        self._font = look.font(size)
        self.setFont(self._font)
        self.setText(breakable(words))
        self.setAccessibleName(name or f"{words} {beside}".strip())
        wide = QSizePolicy.Policy.Preferred if beside else QSizePolicy.Policy.Maximum
        policy = QSizePolicy(wide, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_words(self, words: str, short: str = "", name: str = "") -> None:
        """Say something else."""
        if (words, short) == (self.text(), self._short):
            return
        self.setText(words)
        self._short = short
        self.setAccessibleName(name or words)
        self.updateGeometry()
        self.update()

    def forget(self) -> None:
        """Say nothing any more."""
        self._beside = self._short = ""
        self.setText("")
        self.setAccessibleName("")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for one line."""
        words = QFontMetrics(self._font).horizontalAdvance(self.text())
        return QSize(
            max(words + self._around() + self.look.px(4), self._height), self._height + 2 * AIR
        )

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the longest word."""
        metrics = QFontMetrics(self._font)
        said = self._short or self.text()
        longest = max((metrics.horizontalAdvance(one) for one in _pieces(said)), default=0)
        return QSize(longest + self._around(), self._height + 2 * AIR)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Be higher where the words need a second line."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Tell how high it is in a width."""
        lines = self._lines(width).height()
        return max(self._height, lines + self.look.gap(20)) + 2 * AIR

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it: its ground, its words, and the ring where the keyboard is."""
        t = self.look.colours
        down = self.isDown()
        ground, words, edge = {
            "primary": (t.accent_pressed if down else t.accent, t.on_accent, ""),
            "soft": (t.accent_soft, t.accent, t.accent if self.look.strong or down else ""),
            "plain": (t.accent_soft if down else t.ground, t.ink, t.line),
        }[self._press]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(AIR, AIR, -AIR, -AIR)
        radius = min(self.look.gap(16), box.height() / 2)
        painter.setBrush(QColor(ground))
        if edge:
            painter.setPen(QPen(QColor(edge), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box, radius, radius)
        self.ring(painter, radius + AIR - 1)
        self._write(painter, box, words)

    def _write(self, painter: QPainter, box: QRectF, colour: str) -> None:
        inside = box.adjusted(self._side, 0, -self._side, 0)
        if self._icon:
            size = self._icon_size()
            alone = not self.text()
            x = box.center().x() - size / 2 if alone else inside.left()
            icons.draw(painter, self._icon, colour, x, box.center().y() - size / 2, size)
            inside.setLeft(inside.left() + size + self.look.gap(12))
        painter.setPen(QColor(colour))
        painter.setFont(self._font)
        if self._beside:
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.setPen(QColor(self.look.colours.quiet))
            painter.setFont(self.look.font("label"))
            painter.drawText(inside, right, self._beside)
            painter.setPen(QColor(colour))
            painter.setFont(self._font)
            inside.setRight(inside.right() - self._beside_width())
            side = Qt.AlignmentFlag.AlignLeft
        else:
            side = Qt.AlignmentFlag.AlignLeft if self._icon else Qt.AlignmentFlag.AlignHCenter
        flags = side | Qt.AlignmentFlag.AlignVCenter | _WRAP
        painter.drawText(inside, flags, self._said(round(inside.width())))

    def _said(self, room: int) -> str:
        """Say it all where it fits in one line, else the short words where there are any."""
        fits = QFontMetrics(self._font).horizontalAdvance(self.text()) <= room
        return self.text() if fits or not self._short else self._short

    def _lines(self, width: int) -> QRect:
        room = max(width - self._around(), 1)
        metrics = QFontMetrics(self._font)
        return metrics.boundingRect(QRect(0, 0, room, _ANY), int(_WRAP), self._said(room))

    def _icon_size(self) -> int:
        return self.look.px(24)

    def _beside_width(self) -> int:
        if not self._beside:
            return 0
        metrics = QFontMetrics(self.look.font("label"))
        return metrics.horizontalAdvance(self._beside) + self.look.gap(16)

    def _around(self) -> int:
        icon = self._icon_size() + (self.look.gap(12) if self.text() else 0) if self._icon else 0
        return 2 * (self._side + AIR) + icon + self._beside_width() + 2


class Tick(Pressable):
    """A box to tick beside its words; the words are tapped as well."""

    def __init__(self, look: Look, words: str, *, size: Size = "words") -> None:
        super().__init__(look)
        self._words_font: QFont = look.font(size)
        self.setCheckable(True)
        self.setText(words)
        self.setFont(self._words_font)
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the words in about two lines."""
        words = QFontMetrics(self._words_font).horizontalAdvance(self.text())
        return QSize(min(words, self.look.px(420)) + self._left() + 4, TARGET)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the longest word."""
        metrics = QFontMetrics(self._words_font)
        longest = max(metrics.horizontalAdvance(one) for one in self.text().split() or [""])
        return QSize(longest + self._left() + 4, TARGET)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Be higher where the words need more lines."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Tell how high it is in a width."""
        room = max(width - self._left() - 4, 1)
        metrics = QFontMetrics(self._words_font)
        lines = metrics.boundingRect(QRect(0, 0, room, _ANY), int(_WRAP), self.text())
        return max(TARGET, lines.height() + 12)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the box, its tick, and the words."""
        t = self.look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.look.px(32)
        box = QRectF(8, (self.height() - side) / 2, side, side)
        ticked = self.isChecked()
        painter.setBrush(QColor(t.accent if ticked else t.ground))
        painter.setPen(QPen(QColor(t.accent if ticked else t.quiet), 2))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8)
        if ticked:
            size = round(side * 0.75)
            x, y = box.center().x() - size / 2, box.center().y() - size / 2
            icons.draw(painter, "check", t.on_accent, x, y, size)
        painter.setPen(QColor(t.ink))
        painter.setFont(self._words_font)
        words = QRect(self._left(), 0, self.width() - self._left() - 2, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | _WRAP, self.text())
        self.ring(painter, 10)

    def _left(self) -> int:
        return 8 + self.look.px(32) + self.look.gap(14)


class Choice(Button):
    """One of a few things, of which one is chosen: that one has a tick as well as a colour."""

    def __init__(self, look: Look, words: str, value: str, *, name: str) -> None:
        super().__init__(look, words, size="label", height=56, side=18, name=f"{name}: {words}")
        self.value = value
        self.setCheckable(True)
        self.toggled.connect(self._chosen)

    def _chosen(self, chosen: bool) -> None:
        self._press = "soft" if chosen else "plain"
        self._icon = "check" if chosen else ""
        self.updateGeometry()
        self.update()


class Circle(QWidget):
    """An icon in a soft circle, for eyes that are across the table; a reader is told nothing."""

    def __init__(self, look: Look, icon: str, kind: Kind) -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        self._kind: Kind = kind
        self._side = look.gap(88 if look.percent == 100 else 64)
        self.setFixedSize(self._side + 2 * AIR, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it."""
        words, ground = self._look.colours.pair(self._kind)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(ground))
        edge = QPen(QColor(words), 3) if self._look.strong else QPen(Qt.PenStyle.NoPen)
        painter.setPen(edge)
        painter.drawEllipse(QRectF(AIR, 0, self._side, self._side).adjusted(2, 2, -2, -2))
        size = self._side // 2
        at = (self._side - size) / 2
        icons.draw(painter, self._icon, words, AIR + at, at, size)

    def event(self, event: QEvent) -> bool:
        """Take no part in anything but being drawn."""
        return super().event(event)
