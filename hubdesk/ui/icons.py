"""The icons, drawn in one hand, in whatever colour the theme wears now.

They are line drawings of 24 by 24 in resources/icons, stroked with `currentColor`; here that
colour becomes a token's and the drawing becomes pixels of the size and density asked for.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from hubdesk import paths
from hubdesk.ui import theme

ICONS_FOLDER = paths.resources() / "icons"
_SMALL = 16


@lru_cache(maxsize=1)
def names() -> tuple[str, ...]:
    """List the names of all icons there are, in order."""
    return tuple(sorted(path.stem for path in ICONS_FOLDER.glob("*.svg")))


def pixmap(name: str, colour: str, size: int = 20, dpr: float = 1.0) -> QPixmap:
    """Give the icon in a colour `#rrggbb`, `size` logical pixels square at density `dpr`.

    An unknown name raises FileNotFoundError: it is a slip of the pen, not of the evening.
    """
    return _drawn(name, colour, round(size * dpr), dpr)


def icon(name: str, tone: theme.Tone = "ink") -> QIcon:
    """Give the icon for a menu or a button of Qt's own; it follows the theme by itself."""
    return QIcon(_ThemedEngine(name, tone))


def draw(painter: QPainter, name: str, colour: str, x: float, y: float, size: int = 20) -> None:
    """Paint the icon with its upper left corner at (x, y), sharp on the painter's screen."""
    dpr = painter.device().devicePixelRatioF()
    drawn = pixmap(name, colour, size, dpr)
    painter.drawPixmap(QRectF(x, y, size, size), drawn, QRectF(drawn.rect()))


@lru_cache(maxsize=64)
def _drawing(name: str) -> str:
    """Read one drawing from the resources."""
    return (ICONS_FOLDER / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, pixels: int, dpr: float) -> QPixmap:
    """Draw the icon once per name, colour and number of real pixels."""
    source = _drawing(name).replace("currentColor", colour)
    if pixels / dpr <= _SMALL:
        # A line drawn for 24 pixels turns to hair at 14; a heavier one keeps the same hand.
        source = source.replace('stroke-width="1.75"', 'stroke-width="2.25"')
    drawn = QPixmap(pixels, pixels)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    drawn.setDevicePixelRatio(dpr)
    return drawn


class _ThemedEngine(QIconEngine):
    """Paints an icon in the tone of the theme worn at that moment."""

    def __init__(self, name: str, tone: theme.Tone) -> None:
        super().__init__()
        self._name = name
        self._tone = tone

    def _colour(self, mode: QIcon.Mode) -> str:
        worn = theme.tokens()
        if mode == QIcon.Mode.Disabled:
            return worn.quiet
        return worn.tone(self._tone)

    def clone(self) -> QIconEngine:
        return _ThemedEngine(self._name, self._tone)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        size = min(rect.width(), rect.height())
        x = rect.x() + (rect.width() - size) / 2
        y = rect.y() + (rect.height() - size) / 2
        draw(painter, self._name, self._colour(mode), x, y, size)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(  # noqa: N802 - Qt's name
        self, size: QSize, mode: QIcon.Mode, _state: QIcon.State, _scale: float
    ) -> QPixmap:
        return _drawn(self._name, self._colour(mode), min(size.width(), size.height()), 1.0)
