"""Words on the screen: one label class, so that every size, weight and tone is chosen by name."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from hubdesk.ui import icons, theme

_ENDLESS = 22
"""A word longer than this many letters may break: no label is widened by a single name."""


def _breakable(words: str) -> str:
    """Let endless words break after every few letters, by a space nobody sees or hears."""
    if len(words) <= _ENDLESS:
        return words
    return " ".join(
        word
        if len(word) <= _ENDLESS or "<" in word
        else "\u200b".join(word[at : at + 8] for at in range(0, len(word), 8))
        for word in words.split(" ")
    )


class Text(QLabel):
    """Words in a role of the type scale and a tone; always plain, so a name is never markup."""

    def __init__(
        self,
        words: str = "",
        role: theme.Role = "body",
        tone: theme.Tone = "ink",
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(role))
        self.setWordWrap(wrap)
        self.setProperty("tone", tone)
        self.setText(words)

    def setText(self, words: str) -> None:  # noqa: N802 - Qt's name
        """Show other words; where lines wrap, one endless word wraps too."""
        super().setText(_breakable(words) if self.wordWrap() else words)

    @classmethod
    def lead(cls, start: str, rest: str, *, tone: theme.Tone = "ink") -> Text:
        """Make a wrapping sentence whose start is bold; both parts may hold any character."""
        from html import escape  # not before the first paint

        made = cls("", "body", tone, wrap=True)
        made.setTextFormat(Qt.TextFormat.RichText)
        made.setText(f"<b>{escape(start)}</b>{escape(rest)}")
        return made

    def set_tone(self, tone: theme.Tone) -> None:
        """Change the tone of the words."""
        theme.mark(self, "tone", tone)


class ElidedLabel(Text):
    """One line which ends in an ellipsis where the room ends; the whole text is its tip."""

    def __init__(
        self,
        words: str = "",
        role: theme.Role = "body",
        tone: theme.Tone = "ink",
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, role, tone, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for three letters at least, so that layouts may squeeze the rest."""
        return QSize(self.fontMetrics().horizontalAdvance("MM…"), super().sizeHint().height())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the room of all the words."""
        words = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(words, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Offer the whole text as a tip only while something is missing."""
        super().resizeEvent(event)
        self._tip()

    def setText(self, words: str) -> None:  # noqa: N802 - Qt's name
        """Show other words."""
        super().setText(words)
        self.updateGeometry()
        self._tip()

    def _tip(self) -> None:
        whole = self.fontMetrics().horizontalAdvance(self.text()) <= self.width()
        self.setToolTip("" if whole else self.text())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint what fits."""
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), self.alignment() | Qt.AlignmentFlag.AlignVCenter, shown)


class Icon(QWidget):
    """An icon alone, in a tone; it decorates the words beside it and is silent by itself."""

    def __init__(self, name: str, tone: theme.Tone = "ink", size: int = 20) -> None:
        super().__init__()
        self._name = name
        self._tone = tone
        self._size = size
        self.setFixedSize(size, size)

    def set_icon(self, name: str, tone: theme.Tone) -> None:
        """Show another icon."""
        self._name, self._tone = name, tone
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the icon in the tone of the theme worn now."""
        icons.draw(QPainter(self), self._name, theme.tokens().tone(self._tone), 0, 0, self._size)


class IconCircle(QWidget):
    """An icon in a soft circle, as the readiness card's rows and the empty states begin."""

    def __init__(self, name: str, kind: theme.Kind = "accent", size: int = 28) -> None:
        super().__init__()
        self._name = name
        self._kind: theme.Kind = kind
        self.setFixedSize(size, size)

    def set_icon(self, name: str, kind: theme.Kind) -> None:
        """Show another icon, of another kind."""
        self._name, self._kind = name, kind
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint circle and icon."""
        words, soft = theme.tokens().pair(self._kind)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(soft))
        painter.drawEllipse(self.rect())
        size = round(self.width() * 0.5) if self.width() > 40 else 16
        edge = (self.width() - size) / 2
        icons.draw(painter, self._name, words, edge, edge, size)


class Avatar(QLabel):
    """The initials of a person in a circle; `size` is its width."""

    def __init__(self, name: str = "", size: int = 32) -> None:
        super().__init__(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._size = QSize(size, size)
        self.setFixedSize(self._size)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the circle, whatever the name's length."""
        return self._size

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint circle and initials."""
        worn = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(worn.accent_soft))
        painter.drawEllipse(self.rect())
        painter.setPen(theme.colour(worn.accent))
        painter.setFont(theme.font("label", theme.BOLD))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, initials(self.text()))


def initials(name: str) -> str:
    """Give the first letters of the first and the last word of a name, in capitals."""
    words = [word for word in name.replace("-", " ").split() if word[0].isalnum()]
    if not words:
        return ""
    last = words[-1][0] if len(words) > 1 else ""
    return (words[0][0] + last).upper()


class SectionTitle(QWidget):
    """The title of a part of a page, with room for one widget at the right end."""

    def __init__(self, words: str, trailing: QWidget | None = None, *, large: bool = True) -> None:
        super().__init__()
        self.words = Text(words, "title" if large else "heading")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S12)
        row.addWidget(self.words)
        row.addStretch(1)
        if trailing is not None:
            row.addWidget(trailing)

    def set_words(self, words: str) -> None:
        """Change the title."""
        self.words.setText(words)


class Rule(QWidget):
    """A line one pixel high between two parts."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the line."""
        QPainter(self).fillRect(self.rect(), theme.colour(theme.tokens().line))
