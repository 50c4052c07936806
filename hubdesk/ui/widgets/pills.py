"""Pills and key caps, as functions that paint them and as widgets around those functions.

Lists paint dozens of them per frame and have no widgets per row, hence the functions.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy

from hubdesk.ui import icons, theme

PILL, LARGE_PILL, KEY_CAP = 22, 28, 20
"""Heights."""


@dataclass(frozen=True, slots=True)
class PillView:
    """What one pill says: short words, what kind of thing it is, and an icon's name or none."""

    words: str
    kind: theme.Kind = "plain"
    icon: str = ""


@lru_cache(maxsize=2048)
def _words_width(words: str, role: theme.Role) -> float:
    """Measure short words, once: the same few come back in every row."""
    return QFontMetricsF(theme.font(role, theme.SEMIBOLD)).horizontalAdvance(words)


def pill_width(pill: PillView, *, large: bool = False) -> float:
    """Tell how wide a pill will be painted."""
    edge, glyph = (12, 22) if large else (9, 19)
    words = _words_width(pill.words, "small" if large else "label")
    return words + 2 * edge + (glyph if pill.icon else 0)


def paint_pill(
    painter: QPainter,
    x: float,
    middle: float,
    pill: PillView,
    *,
    large: bool = False,
    chosen: bool = False,
) -> None:
    """Paint a pill with its left edge at x, around the horizontal line `middle`.

    In a `chosen` row, whose ground is the accent's, an accent pill stands out as well.
    """
    worn = theme.tokens()
    words, soft = worn.pair(pill.kind)
    if chosen and pill.kind == "accent":
        soft = worn.surface
    height = LARGE_PILL if large else PILL
    edge, glyph = (12, 22) if large else (9, 19)
    size = 15 if large else 13
    box = QRectF(x, middle - height / 2, pill_width(pill, large=large), height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if pill.kind == "plain":
        painter.setPen(QPen(theme.colour(worn.line), 1))
        box.adjust(0.5, 0.5, -0.5, -0.5)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(soft))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    if pill.icon:
        icons.draw(painter, pill.icon, words, box.x() + edge, middle - size / 2, size)
    left = x + edge + (glyph if pill.icon else 0)
    painter.setFont(theme.font("small" if large else "label", theme.SEMIBOLD))
    painter.setPen(theme.colour(words))
    _write(painter, left, middle, pill.words)


def key_words(key: str) -> str:
    """Write a key sequence the way the caps show it: `Ctrl+N` as `Ctrl N`."""
    return key.replace("+", " ") if len(key) > 1 else key


def key_cap_width(key: str) -> float:
    """Tell how wide a key cap will be painted."""
    width = QFontMetricsF(theme.font("label")).horizontalAdvance(key_words(key))
    return max(width + 14, KEY_CAP + 2.0)


def paint_key_cap(
    painter: QPainter, x: float, middle: float, key: str, words: str, edge: str | None = None
) -> None:
    """Paint a key cap in the colour `words`, its left edge at x, around the line `middle`."""
    box = QRectF(x, middle - KEY_CAP / 2, key_cap_width(key), KEY_CAP)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = QColor(edge or words)
    if edge is None:
        line.setAlphaF(0.75)
    painter.setPen(QPen(line, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    painter.setFont(theme.font("label"))
    painter.setPen(theme.colour(words))
    width = QFontMetricsF(painter.font()).horizontalAdvance(key_words(key))
    _write(painter, x + (box.width() - width) / 2, middle, key_words(key))


def _write(painter: QPainter, x: float, middle: float, words: str) -> None:
    """Write one line from x, its letters centred on `middle`."""
    metrics = QFontMetricsF(painter.font())
    baseline = middle + (metrics.ascent() - metrics.descent()) / 2 - 0.75  # sits by eye
    painter.drawText(QPointF(x, baseline), words)


class Pill(QLabel):
    """A short word on a soft ground: a state, never a button."""

    def __init__(
        self, words: str = "", kind: theme.Kind = "plain", icon: str = "", *, large: bool = False
    ) -> None:
        super().__init__(words)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._view = PillView(words, kind, icon)
        self._large = large
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set(self, words: str, kind: theme.Kind, icon: str = "") -> None:
        """Say something else."""
        self._view = PillView(words, kind, icon)
        self.setText(words)
        self.updateGeometry()
        self.update()

    def set_large(self, large: bool) -> None:
        """Be as large as beside a title, or as small as in a row."""
        self._large = large
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for exactly the pill's size."""
        width = pill_width(self._view, large=self._large)
        return QSize(int(width) + 1, LARGE_PILL if self._large else PILL)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Never be squeezed: half a word helps nobody."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the pill."""
        paint_pill(QPainter(self), 0, self.height() / 2, self._view, large=self._large)


class KeyCap(QLabel):
    """The hint that a key does this, drawn as a small key."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for exactly the cap's size."""
        return QSize(int(key_cap_width(self.text())) + 1, KEY_CAP)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Never be squeezed."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the cap."""
        paint_key_cap(QPainter(self), 0, self.height() / 2, self.text(), theme.tokens().quiet)
