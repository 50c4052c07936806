"""Where volunteers type: nothing is completed, remembered, copied, dragged or undone.

What is typed is in the line alone, and the line dies with the visit.
"""

from __future__ import annotations

import unicodedata
from typing import Literal

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.ui.kiosk.look import Look
from hubdesk.ui.kiosk.parts import Words, announce

_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_PLAIN = {
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Space,
    Qt.Key.Key_Shift,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_AltGr,
}
_DEAD = range(Qt.Key.Key_Dead_Grave.value, Qt.Key.Key_Dead_Grave.value + 0x60)

Asked = Literal["words", "digits", "secret", "email"]
"""What is typed into a line; an on-screen keyboard shows itself so."""


def is_for_typing(event: QKeyEvent) -> bool:
    """Whether a key types or moves: anything else, and every shortcut, does nothing here.

    A letter made with AltGr (Ctrl and Alt on Windows, Option on a Mac) is typing too.
    """
    held = event.modifiers() & _HELD
    if held:
        text = event.text()
        together = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        made = held == together or (held == Qt.KeyboardModifier.AltModifier and not text.isascii())
        return made and bool(text) and text.isprintable()
    if event.key() in _PLAIN or event.key() in _DEAD:
        return True
    text = event.text()
    return bool(text) and text.isprintable()


def _moves(event: QKeyEvent) -> bool:
    """Whether a key goes somewhere or deletes, whatever text the system says it has."""
    return event.key() in _PLAIN and not event.text().isprintable()


class Line(QLineEdit):
    """A line to type in: what is in it goes nowhere but to the screen it stands on."""

    entered = Signal()
    """Enter was pressed once; a key held down is one press."""

    down = Signal()

    composed = Signal(str)
    """An on-screen keyboard writes this, which no key event tells of."""

    def __init__(self, look: Look, asked: Asked = "words", longest: int = 100) -> None:
        super().__init__()
        self.setFont(look.font("words"))
        self.setMinimumHeight(look.tall(64, "words"))
        self.setMaxLength(longest)
        self.setAcceptDrops(False)
        self.setDragEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        hint = Qt.InputMethodHint
        hints = hint.ImhSensitiveData | hint.ImhNoPredictiveText
        if asked == "digits":
            hints |= hint.ImhDigitsOnly
        elif asked == "email":
            hints |= hint.ImhEmailCharactersOnly | hint.ImhNoAutoUppercase
        elif asked == "secret":
            hints |= hint.ImhDigitsOnly | hint.ImhHiddenText
            self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(hints)
        self._only_digits = asked in ("digits", "secret")
        self.selectionChanged.connect(self._let_go)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Type and move; cut, copy, paste, undo and selecting do nothing."""
        key = event.key()
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.entered.emit()
        elif key == Qt.Key.Key_Down:
            self.down.emit()
        elif is_for_typing(event) and (_moves(event) or self._takes(event.text())):
            super().keyPressEvent(event)
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Keep every shortcut of the program from working while somebody types here."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802 - Qt's name
        """Take what an on-screen keyboard writes, where it is what is asked for."""
        if self._takes(event.commitString()):
            self.composed.emit(event.commitString())
            super().inputMethodEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Put the cursor where it was tapped; the middle button would paste."""
        if event.button() == Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Select nothing: what is selected is on a clipboard at once on some systems."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the on-screen keyboard, if there is one; Qt's own would copy a selection."""
        QGuiApplication.inputMethod().show()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Be tapped twice as once."""
        self.mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Show no menu."""
        event.accept()

    def _takes(self, text: str) -> bool:
        if any(unicodedata.category(one) == "Cc" for one in text):
            return False
        return not text or not self._only_digits or (text.isascii() and text.isdecimal())

    def _let_go(self) -> None:
        if self.hasSelectedText():
            self.deselect()


class Field(QWidget):
    """A line with its name above it and, where something is wrong, what to do about it below."""

    def __init__(self, look: Look, label: str, asked: Asked = "words", longest: int = 100) -> None:
        super().__init__()
        self.label = label
        self.line = Line(look, asked, longest)
        self.line.setAccessibleName(label)
        name = Words(look, label, "label", "quiet")
        name.setBuddy(self.line)
        self._error = Words(look, "", "label", "stop")
        self._error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.gap(2))
        column.addWidget(name)
        column.addWidget(self.line)
        column.addWidget(self._error)
        column.addStretch(1)
        self.line.textEdited.connect(self._typed)

    def text(self) -> str:
        """Answer what is in it, without spaces at its ends."""
        return self.line.text().strip()

    @property
    def error(self) -> str:
        """What is wrong with it, as it is shown; "" where nothing is."""
        return self._error.text()

    def set_error(self, words: str, *, aloud: bool = False) -> None:
        """Mark the field and say what to do, or take the mark away; `aloud` to a reader now."""
        self._error.setText(words)
        self._error.setVisible(bool(words))
        self.line.setAccessibleDescription(words)
        if self.line.property("wrong") != bool(words):
            self.line.setProperty("wrong", bool(words))
            self.line.style().unpolish(self.line)
            self.line.style().polish(self.line)
        if words and aloud:
            announce(self.line, f"{self.label}: {words}")

    def _typed(self) -> None:
        if self.error:
            self.set_error("")


class Digits(QWidget):
    """Digits in boxes, one each, as many as are asked for; `complete` when the last is typed."""

    complete = Signal(str)

    def __init__(self, look: Look, count: int, name: str, description: str) -> None:
        super().__init__()
        self._look = look
        self._count = count
        self._gap = look.gap(16)
        digit = QFontMetrics(look.font("digit"))
        wide = max(look.gap(96), digit.horizontalAdvance("0") + look.gap(40))
        self._box = (wide, max(look.gap(112), digit.lineSpacing() + look.gap(8)))
        self.line = Line(look, "digits", count)
        self.line.setProperty("bare", True)
        self.line.setAccessibleName(name)
        self.line.setAccessibleDescription(description)
        self.line.setParent(self)
        width = count * self._box[0] + (count - 1) * self._gap + 8
        self.setMinimumSize(min(width, count * 64), self._box[1] + 8)
        self.setMaximumSize(width, self._box[1] + 8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.line)
        self.wrong = False
        self.line.textChanged.connect(self._changed)
        self.line.installEventFilter(self)

    def start_over(self, *, wrong: bool = False) -> None:
        """Empty the boxes; `wrong` marks them until the next digit."""
        self.line.setText("")
        self.wrong = wrong
        self.update()

    def resizeEvent(self, _event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Let the line lie over the boxes, where a tap reaches it."""
        self.line.setGeometry(self.rect())

    def eventFilter(self, _watched: object, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Draw the boxes instead of the line, anew when the keyboard comes or goes."""
        if event.type() == QEvent.Type.Paint:
            self._draw()
            return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.line.update()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw nothing: the line above draws the boxes."""

    def _changed(self, text: str) -> None:
        if text:
            self.wrong = False
        self.line.setCursorPosition(len(text))
        self.line.update()
        if len(text) == self._count:
            self.complete.emit(text)

    def _draw(self) -> None:
        t = self._look.colours
        painter = QPainter(self.line)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.font("digit"))
        room = (self.width() - 8 - (self._count - 1) * self._gap) / self._count
        width = min(room, self._box[0])
        typed = self.line.text()
        for place in range(self._count):
            box = QRectF(4 + place * (width + self._gap), 4, width, self._box[1])
            here = place == min(len(typed), self._count - 1) and self.line.hasFocus()
            filled = place < len(typed)
            edge = t.stop if self.wrong else t.accent if filled or here else t.line
            painter.setBrush(QColor(t.ground))
            painter.setPen(QPen(QColor(edge), 3))
            painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 16, 16)
            painter.setPen(QColor(t.ink))
            if filled:
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, typed[place])
            elif here:
                middle = box.center()
                half = self._box[1] / 5
                painter.setPen(QPen(QColor(t.accent), 3))
                painter.drawLine(
                    round(middle.x()),
                    round(middle.y() - half),
                    round(middle.x()),
                    round(middle.y() + half),
                )
        painter.end()
