"""The worksheet on paper: black on white, a box to tick per line, its headings on every page.

Imported only when something is printed or saved as PDF. All lengths are points.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QPolygonF,
    QTextLayout,
    QTextOption,
)

from hubdesk.errors import Problem
from hubdesk.store.lines import Line
from hubdesk.ui import theme, times
from hubdesk.ui.models.lines import sorted_name, to_choose
from hubdesk.ui.models.worksheet import Heading, by_shift
from hubdesk.ui.room import tr
from hubdesk.words.plain import plain
from hubdesk.words.worksheet import is_added_by_hand

MARGIN = 42.0
_PAD = 6.0
_BOX = 13.0
_HEAD, _FOOT, _COLUMNS = 46.0, 28.0, 22.0
"""Room for the title on the first page, the foot, and the names of the columns on every page."""

_SHARES = (0.06, 0.30, 0.36, 0.28)
"""Of the width: the box, the name, the e-mail, what to choose."""

_ON_LETTER = {
    QLocale.Country.AnyCountry,
    QLocale.Country.UnitedStates,
    QLocale.Country.Canada,
    QLocale.Country.Mexico,
    QLocale.Country.PuertoRico,
    QLocale.Country.Philippines,
}


Size = QPageSize.PageSizeId


def paper(wanted: Size | None = None) -> QPageLayout:
    """Give the page of where this laptop is at home: US Letter, or A4 where that is used."""
    at_home = Size.Letter if QLocale.system().territory() in _ON_LETTER else Size.A4
    size = QPageSize(wanted or at_home)
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Point)


def as_pdf(lines: Sequence[Line], at: datetime, zone: str) -> bytes:
    """Print the worksheet into a PDF. `at` is now, in UTC; `zone` is the evening's."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(tr("Worksheet"))
    writer.setCreator("HubDesk")
    writer.setPageLayout(paper())
    draw(writer, lines, at, zone)
    return bytes(buffer.data().data())


def draw(device: QPagedPaintDevice, lines: Sequence[Line], at: datetime, zone: str) -> int:
    """Print onto a PDF or a printer, as wide as its page; answer how many pages it took."""
    painter = QPainter()
    if not painter.begin(device):
        raise Problem("not_printed")
    inside = device.pageLayout().paintRect(QPageLayout.Unit.Point)
    pages = _paginate(lines, inside.width(), inside.height())
    painter.scale(device.logicalDpiX() / 72, device.logicalDpiY() / 72)
    try:
        for number, page in enumerate(pages, start=1):
            if number > 1 and not device.newPage():
                raise Problem("not_printed")
            if number == 1:
                _draw_head(painter, inside.width(), len(lines), at, zone)
            _draw_columns(painter, inside.width(), page.top)
            for y, part in page.parts:
                part.draw(painter, y)
            _draw_foot(painter, inside.width(), inside.height(), number, len(pages))
    finally:
        painter.end()
    return len(pages)


@dataclass(frozen=True, slots=True)
class Words:
    """Words laid out in a width, `x` from the left; as many lines as they need, none cut."""

    x: float
    layout: QTextLayout

    @property
    def height(self) -> float:
        """Answer how high all its lines are."""
        return self.layout.boundingRect().height()


def laid(words: str, x: float, width: float, font: QFont) -> Words:
    """Lay words out in a width, as many lines as they need."""
    # What a name brings along never commands the page; a line break of ours is one.
    tidy = QTextLayout("\u2028".join(map(plain, words.split("\n"))), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    tidy.setTextOption(option)
    tidy.beginLayout()
    y = 0.0
    while (line := tidy.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
    tidy.endLayout()
    return Words(x, tidy)


def font(size: int, weight: QFont.Weight = QFont.Weight.Medium) -> QFont:
    """Give the hub's font in points, for paper."""
    # Without the screen's figures of equal width and without ligatures: a PDF's reader would copy
    # other letters than these for them.
    made = QFont(theme.font("body").family())
    made.setFeature(QFont.Tag("liga"), 0)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setPixelSize(size)  # the painter is scaled, so that a pixel is a point
    made.setWeight(weight)
    return made


class _Row:
    """A line of the worksheet: a box and three cells."""

    def __init__(self, line: Line, width: float) -> None:
        self._ticked = line.ticked_at is not None
        self._width = width
        contact = line.contact
        email = contact.email or tr("no e-mail")
        if is_added_by_hand(line):
            more = " · ".join(filter(None, (contact.phone.removeprefix("+1"), contact.zip_code)))
            email = "\n".join(filter(None, (email, more)))
        words = (sorted_name(line), email, to_choose(line).words)
        weights = (theme.BOLD, QFont.Weight.Medium, theme.SEMIBOLD)
        self._cells = []
        x = width * _SHARES[0]
        for said, share, weight in zip(words, _SHARES[1:], weights, strict=True):
            self._cells.append(laid(said, x, width * share - _PAD, font(10, weight)))
            x += width * share
        self.height = max(_BOX, *(cell.height for cell in self._cells)) + 2 * _PAD

    def draw(self, painter: QPainter, y: float) -> None:
        """Draw the line under what is above it."""
        painter.setPen(QPen(_GREY, 0.5))
        painter.drawLine(QPointF(0, y), QPointF(self._width, y))
        painter.setPen(QPen(_BLACK, 1))
        painter.drawRect(QRectF(2, y + _PAD, _BOX, _BOX))
        if self._ticked:
            ticked = QPolygonF([QPointF(5, y + 13), QPointF(8, y + 16), QPointF(13, y + 9)])
            painter.setPen(QPen(_BLACK, 1.6))
            painter.drawPolyline(ticked)
        painter.setPen(_BLACK)
        for cell in self._cells:
            cell.layout.draw(painter, QPointF(cell.x, y + _PAD))


class _Head:
    """The heading of a shift; on every page the shift goes on to, it is said again."""

    def __init__(self, heading: Heading, width: float, *, again: bool = False) -> None:
        title = tr("{event} (continued)").format(event=heading.event) if again else heading.event
        self._title = laid(title, 0, width, font(12, theme.BOLD))
        self._shift = laid(f"{heading.shift} · {heading.done()}", 0, width, font(9))
        self.height = 12 + self._title.height + self._shift.height + 4

    def draw(self, painter: QPainter, y: float) -> None:
        """Draw the heading with some air above it."""
        painter.setPen(_BLACK)
        self._title.layout.draw(painter, QPointF(0, y + 12))
        self._shift.layout.draw(painter, QPointF(0, y + 12 + self._title.height))


@dataclass(slots=True)
class _Page:
    """What stands on a page, each part with its distance from the top."""

    top: float
    parts: list[tuple[float, _Row | _Head]]


def _paginate(lines: Sequence[Line], width: float, height: float) -> list[_Page]:
    """Lay the lines out; a heading never stands alone at a foot, and no row is broken."""
    pages = [_Page(_HEAD, [])]
    y, bottom = _HEAD + _COLUMNS, height - _FOOT

    def put(*parts: _Row | _Head) -> None:
        nonlocal y
        for part in parts:
            pages[-1].parts.append((y, part))
            y += part.height

    for heading, shift in by_shift(lines):
        begun = False
        for line in shift:
            row = _Row(line, width)
            needed: list[_Row | _Head] = [row] if begun else [_Head(heading, width), row]
            if y + sum(part.height for part in needed) > bottom and pages[-1].parts:
                pages.append(_Page(0.0, []))
                y = _COLUMNS
                needed = [_Head(heading, width, again=begun), row]
            put(*needed)
            begun = True
    return pages


def _draw_head(painter: QPainter, width: float, count: int, at: datetime, zone: str) -> None:
    painter.setPen(_BLACK)
    title = laid(tr("Set these in Mobilize"), 0, width, font(18, theme.BOLD))
    title.layout.draw(painter, QPointF(0, 0))
    moment = f"{times.weekday(at, zone)} {times.day(at, zone)}, {times.clock(at, zone)}"
    lines = tr("1 line") if count == 1 else tr("{count} lines").format(count=f"{count:,}")
    said = tr("{lines}, in the dashboard's order. Printed {moment}.").format(
        lines=lines, moment=moment
    )
    laid(said, 0, width, font(9)).layout.draw(painter, QPointF(0, title.height))


def _draw_columns(painter: QPainter, width: float, y: float) -> None:
    painter.setPen(_BLACK)
    x = 0.0
    names = (tr("Set"), tr("Name"), tr("E-mail"), tr("Choose"))
    for words, share in zip(names, _SHARES, strict=True):
        laid(words, x, width * share, font(9, theme.BOLD)).layout.draw(painter, QPointF(x, y + 4))
        x += width * share
    painter.setPen(QPen(_BLACK, 1))
    painter.drawLine(QPointF(0, y + _COLUMNS - 2), QPointF(width, y + _COLUMNS - 2))


def _draw_foot(painter: QPainter, width: float, height: float, page: int, pages: int) -> None:
    painter.setPen(QPen(_BLACK, 0.5))
    painter.drawLine(QPointF(0, height - 20), QPointF(width, height - 20))
    painter.setPen(_BLACK)
    painter.setFont(font(9))
    line = QRectF(0, height - 16, width, 16)
    painter.drawText(
        line,
        Qt.AlignmentFlag.AlignLeft,
        tr("Ticked is not verified: import the export afterwards."),
    )
    number = tr("Page {page} of {pages}").format(page=page, pages=pages)
    painter.drawText(line, Qt.AlignmentFlag.AlignRight, number)


_BLACK = QColor(Qt.GlobalColor.black)
_GREY = QColor(Qt.GlobalColor.darkGray)
