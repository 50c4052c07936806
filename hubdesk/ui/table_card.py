"""The card that stands on a table: how a caller joins the dialer there, a page for each table.

Black on white, so that a phone reads the code and a copier the rest. All lengths are points.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPainter, QPdfWriter, QPen

from hubdesk.domain.dialers import Dialer, short_link
from hubdesk.errors import Problem
from hubdesk.ui import qr, theme
from hubdesk.ui.printing import Words, font, laid
from hubdesk.ui.room import tr
from hubdesk.words import dialers as words
from hubdesk.words import times

QR = 276.0
_GAP = 28.0
_LABEL = 72.0
_SIZES = (24, 20, 16, 14)
"""Points: the code's square, the air beside it, the room a label has, and how large a link is
said: as large as it fits one line."""


@dataclass(frozen=True, slots=True)
class TableCard:
    """One page: the dialer as it is on a day, and the table it stands on ("": any)."""

    dialer: Dialer
    day: date
    table: str = ""


def cards_of(dialers: Sequence[Dialer], day: date, tables: Sequence[str]) -> list[TableCard]:
    """Make a page for each dialer and table; without tables a page for each dialer, at its own."""
    return [TableCard(one, day, table) for one in dialers for table in tables or (one.table,)]


def tables_of(text: str) -> list[str]:
    """Read the tables a leader typed, parted by commas, none twice."""
    return list(dict.fromkeys(filter(None, (" ".join(one.split()) for one in text.split(",")))))


def as_pdf(cards: Sequence[TableCard], page: QPageLayout) -> bytes:
    """Print the cards into a PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(tr("Table cards"))
    writer.setCreator("HubDesk")
    writer.setPageLayout(page)
    print_on(writer, cards)
    return bytes(buffer.data().data())


def print_on(device: QPagedPaintDevice, cards: Sequence[TableCard]) -> None:
    """Print the cards onto a PDF or a printer, a page each; Problem("not_printed")."""
    painter = QPainter()
    if not painter.begin(device):
        raise Problem("not_printed")
    inside = device.pageLayout().paintRect(QPageLayout.Unit.Point).size()
    painter.scale(device.logicalDpiX() / 72, device.logicalDpiY() / 72)
    try:
        for number, card in enumerate(cards):
            if number and not device.newPage():
                raise Problem("not_printed")
            draw(painter, card, inside)
    finally:
        painter.end()


def picture(card: TableCard, page: QPageLayout, width: int, dpr: float = 1.0) -> QImage:
    """Paint a page as it will be printed, `width` pixels wide at density `dpr`."""
    whole = page.fullRect(QPageLayout.Unit.Point)
    inside = page.paintRect(QPageLayout.Unit.Point)
    scale = width * dpr / whole.width()
    image = QImage(round(width * dpr), round(whole.height() * scale), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    image.setDevicePixelRatio(dpr)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale / dpr, scale / dpr)
    painter.translate(inside.topLeft())
    draw(painter, card, inside.size())
    painter.end()
    return image


def draw(painter: QPainter, card: TableCard, room: QSizeF) -> None:
    """Draw one page: name and table, code and link, what is typed, the steps, script and help."""
    dialer, width = card.dialer, room.width()
    painter.setPen(Qt.GlobalColor.black)
    name_width = width * (0.66 if card.table else 1.0)
    y = _put(painter, laid(dialer.name, 0, name_width, font(34, theme.BOLD)), 0)
    if card.table:
        table = laid(card.table, 0, width - name_width, font(26, theme.BOLD))
        begin = width - min(table.layout.maximumWidth(), width - name_width)
        y = max(y, _put(painter, replace(table, x=begin), 6))
    y = _rule(painter, y + 10, width) + 22
    link, beside = dialer.link_on(card.day), words.facts(dialer, card.day, tr)
    steps = words.steps(dialer, tr)
    missing = words.missing(dialer, card.day, tr)
    left = QR + _GAP if link else 0.0
    if link:
        qr.draw(painter, link, QPointF(0, y), QR, 0.5)
    told = y
    if missing:
        told = _put(painter, laid(f"{missing}.", 0, width, font(20, theme.BOLD)), told)
    for label, value in beside:
        told = _put(painter, laid(label, left, width - left, font(12)), told)
        told = _put(painter, laid(value, left, width - left, font(24, theme.BOLD)), told) + 8
    if link and not beside:  # then there is room for the steps beside the code
        told, steps = _steps(painter, steps, left, told, width), []
    y = max(told, y + (QR if link else 0)) + 10
    if link:
        y = _put(painter, laid(tr("Scan, or type"), 0, width, font(12)), y) + 2
        tries = [laid(short_link(link), 0, width, font(size, theme.BOLD)) for size in _SIZES]
        whole = [typed for typed in tries if typed.layout.lineCount() == 1]
        y = _put(painter, (whole or tries[-1:])[0], y) + 18
    if steps:
        y = _steps(painter, steps, 0, _rule(painter, y, width) + 16, width)
    helps = words.beside(dialer, tr)
    if helps:
        y = _rule(painter, y + 10, width) + 16
    for label, value in helps:
        _put(painter, laid(label, 0, _LABEL, font(14)), y + 3)
        y = _put(painter, laid(value, _LABEL, width - _LABEL, font(18, theme.SEMIBOLD)), y) + 6
    _foot(painter, card, room)


def _steps(painter: QPainter, steps: Sequence[str], x: float, y: float, width: float) -> float:
    """Draw what is done one after the other, numbered, from `x` to the right edge."""
    for number, step in enumerate(steps, 1):
        _put(painter, laid(f"{number}", x, 24, font(18, theme.BOLD)), y)
        y = _put(painter, laid(step, x + 28, width - x - 28, font(18)), y) + 8
    return y


def _put(painter: QPainter, what: Words, y: float) -> float:
    """Draw words and answer where the next begin."""
    what.layout.draw(painter, QPointF(what.x, y))
    return y + what.height


def _rule(painter: QPainter, y: float, width: float) -> float:
    painter.setPen(QPen(Qt.GlobalColor.black, 1))
    painter.drawLine(QPointF(0, y), QPointF(width, y))
    return y


def _foot(painter: QPainter, card: TableCard, room: QSizeF) -> None:
    if not card.dialer.good_on:
        return
    day = date.fromisoformat(card.dialer.good_on)
    painter.setFont(font(11))
    said = f"{tr(times.WEEKDAYS[day.weekday()])} {times.named(day, tr)}"
    words_ = tr("Link and codes are for {day} only.").format(day=said)
    foot = QRectF(0, room.height() - 16, room.width(), 16)
    painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, words_)
