"""Places to type and tick: the search box, labelled lines and choices, rows with a box."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)

from hubdesk.ui import icons, theme
from hubdesk.ui.language import tr
from hubdesk.ui.widgets.words import Icon, Text


class SearchBox(QWidget):
    """The large box everything typed on the desk lands in; 52 high inside its edge."""

    changed = Signal(str)

    def __init__(self, hint: str = "", *, name: str = "") -> None:
        super().__init__()
        self.setFixedHeight(56)
        self.edit = QLineEdit()
        self.edit.setProperty("bare", True)
        self.edit.setFont(theme.font("search"))
        self.edit.setAccessibleName(name or tr("Search"))
        self.edit.setAccessibleDescription(hint)
        self.edit.textChanged.connect(self.changed)
        self.edit.installEventFilter(self)
        self._hint = Text(hint, "label", "quiet")
        self.setFocusProxy(self.edit)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 2, 18, 2)
        row.setSpacing(10)
        row.addWidget(Icon("search", "quiet", 22))
        row.addWidget(self.edit, 1)
        row.addWidget(self._hint)

    def text(self) -> str:
        """Give what was typed."""
        return self.edit.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Repaint the edge as the keyboard comes and goes."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let a click anywhere in the box put the keyboard into it."""
        self.edit.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Drop the hint where it would leave too little room to type."""
        super().resizeEvent(event)
        self._hint.setVisible(self.width() > self._hint.sizeHint().width() + 320)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the box; its edge is the accent while it has the keyboard."""
        worn = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.colour(worn.surface))
        focused = self.edit.hasFocus()
        width = 2 if focused else 1
        painter.setPen(QPen(theme.colour(worn.accent if focused else worn.line), width))
        inset = width / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, theme.CARD_RADIUS - inset, theme.CARD_RADIUS - inset)


class _Field(QWidget):
    """A label over something to fill in, and a line below kept free for what is wrong with it."""

    def __init__(self, label: str, editor: QWidget, *, may_be_wrong: bool = True) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._editor = editor
        self._label = Text(label, "label", "quiet")
        self._label.setFont(theme.font("label", theme.SEMIBOLD))
        self._label.setBuddy(editor)
        self._error = Text("", "label", "stop")
        self._error.setFont(theme.font("label", theme.SEMIBOLD))
        self._error.setFixedHeight(18)
        editor.setFixedHeight(40)
        editor.setFont(theme.font("field"))
        editor.setAccessibleName(label)
        self.setFocusProxy(editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._label)
        column.addSpacing(4)
        column.addWidget(editor)
        if may_be_wrong:
            column.addSpacing(2)
            column.addWidget(self._error)
            column.addSpacing(4)  # or it would read as the label of what is below
        else:
            self._error.setParent(self)
            self._error.hide()

    def hide_label(self) -> None:
        """Leave the label to a field above in the same column; it is still said aloud."""
        self._label.hide()

    def set_error(self, words: str | None) -> None:
        """Say what is wrong, in the line kept free below; None when it is right again."""
        self._error.setText(words or "")
        self._error.setToolTip(words or "")
        self._editor.setAccessibleDescription(words or "")
        theme.mark(self._editor, "wrong", bool(words))


class LabeledField(_Field):
    """A line to type in under its label; `secret` hides what is typed.

    `may_be_wrong` keeps the line for an error free.
    """

    def __init__(
        self,
        label: str,
        *,
        placeholder: str = "",
        secret: bool = False,
        may_be_wrong: bool = True,
    ) -> None:
        self.edit = QLineEdit()
        super().__init__(label, self.edit, may_be_wrong=may_be_wrong)
        self.edit.setPlaceholderText(placeholder)
        if secret:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)

    def text(self) -> str:
        """Give what was typed, without spaces around it."""
        return self.edit.text().strip()

    def set_text(self, words: str) -> None:
        """Fill the line."""
        self.edit.setText(words)


class _Combo(QComboBox):
    """A choice with the kit's own arrow; words longer than their room end in an ellipsis."""

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:  # noqa: N802 - Qt's name
        """Cut what is chosen to the room left of the arrow."""
        super().initStyleOption(option)
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, self.width() - 52
        )

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """Open the list as wide as its longest choice, within reason."""
        self.view().setMinimumWidth(min(640, self.view().sizeHintForColumn(0) + 32))
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the choice as styled, then the arrow."""
        super().paintEvent(event)
        top = (self.height() - 16) / 2
        icons.draw(QPainter(self), "chevron-down", theme.tokens().quiet, self.width() - 28, top, 16)


class LabeledChoice(_Field):
    """One of a few things, under its label; `may_be_wrong` keeps the line for an error free."""

    def __init__(
        self,
        label: str,
        options: Sequence[tuple[str, str]],
        *,
        value: str = "",
        may_be_wrong: bool = True,
    ) -> None:
        self.combo = _Combo()
        # The longest of the choices shall not widen a page: what is chosen is cut, the list is not.
        self.combo.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.combo.setMinimumContentsLength(6)
        super().__init__(label, self.combo, may_be_wrong=may_be_wrong)
        self.combo.view().setAccessibleName(label)
        for key, words in options:
            self.combo.addItem(words, key)
        if value:
            self.choose(value)

    def value(self) -> str:
        """Give the key of what is chosen, or an empty text while there is nothing to choose."""
        return str(self.combo.currentData() or "")

    def choose(self, key: str) -> None:
        """Choose by key; an unknown key changes nothing."""
        place = self.combo.findData(key)
        if place >= 0:
            self.combo.setCurrentIndex(place)


class CheckRow(QCheckBox):
    """A box to tick, what it means, and quietly why; the whole row can be clicked."""

    _BOX = 20
    _GAP = 12

    def __init__(self, words: str, why: str = "") -> None:
        super().__init__(words)
        self._why = why
        self.setFont(theme.font("body"))
        self.setAccessibleName(words)
        self.setAccessibleDescription(why)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _widths(self) -> tuple[int, int]:
        metrics = QFontMetricsF(self.font())
        return (
            int(metrics.horizontalAdvance(self.text())) + 1,
            int(metrics.horizontalAdvance(" " + self._why)) + 1 if self._why else 0,
        )

    def _one_line(self, width: int) -> bool:
        words, why = self._widths()
        return self._BOX + self._GAP + words + why <= width

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for one line."""
        words, why = self._widths()
        return QSize(self._BOX + self._GAP + words + why, 28)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask at least for the longer of the two parts."""
        return QSize(self._BOX + self._GAP + max(self._widths()), 28)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Take a second line for the reason where one line is too narrow."""
        return 28 if self._one_line(width) else 48

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802, ARG002 - Qt's name
        """Take clicks anywhere in the row."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the box, the words and the reason."""
        worn = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = worn.accent if self.isChecked() or self.hasFocus() else worn.quiet
        painter.setPen(QPen(theme.colour(edge), 2))
        painter.setBrush(theme.colour(worn.surface))
        painter.drawRoundedRect(QRectF(1, 5, self._BOX - 2, self._BOX - 2), 5, 5)
        if self.hasFocus():
            painter.setBrush(theme.colour(worn.accent_soft))
            painter.drawRoundedRect(QRectF(1, 5, self._BOX - 2, self._BOX - 2), 5, 5)
        if self.isChecked():
            icons.draw(painter, "check", worn.accent, 2, 6, 16)
        left = self._BOX + self._GAP
        painter.setFont(self.font())
        metrics = QFontMetricsF(self.font())
        baseline = round(14 + (metrics.ascent() - metrics.descent()) / 2)
        painter.setPen(theme.colour(worn.ink if self.isEnabled() else worn.quiet))
        painter.drawText(left, baseline, self.text())
        painter.setPen(theme.colour(worn.quiet))
        if self._one_line(self.width()):
            painter.drawText(left + self._widths()[0] + 4, baseline, self._why)
        else:
            shown = metrics.elidedText(self._why, Qt.TextElideMode.ElideRight, self.width() - left)
            painter.drawText(left, baseline + 20, shown)
