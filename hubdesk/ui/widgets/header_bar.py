"""What stands above every page: the evening's name, the chips and figures of the moment, a band."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.ui import icons, theme
from hubdesk.ui.widgets.pills import LARGE_PILL, PILL, Pill, PillView, pill_width
from hubdesk.ui.widgets.words import ElidedLabel, Text

HEADER_HEIGHT = 64
BAND_HEIGHT = 28

_TITLES = 310
"""So much room the evening's name and place get before any chip says everything."""

_BETWEEN = {True: theme.S8, False: theme.S4}
"""The space between chips: beside each other, and in two rows one above the other."""


class _Number(Text):
    """Figures alone: they reach neither above nor below, so the caption may come closer."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(super().sizeHint().width(), 24)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()


class _Figure(QWidget):
    """A number over its caption, both at the right edge."""

    def __init__(self) -> None:
        super().__init__()
        self.number = _Number("", "clock")
        self.caption = Text("", "label", "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        for label in (self.number, self.caption):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            column.addWidget(label)
        column.addStretch(1)


@dataclass(frozen=True, slots=True)
class _Said:
    """What a chip says: all of it, then in fewer and fewer words; `tip` where there is more."""

    view: PillView
    shorter: tuple[str, ...]
    tip: str

    def words(self, level: int) -> str:
        """Say it as short as this level, or as short as it can be said."""
        forms = (self.view.words, *self.shorter)
        return forms[min(level, len(forms) - 1)]

    def width(self, level: int, *, large: bool) -> int:
        """Tell how wide it is then."""
        return int(pill_width(replace(self.view, words=self.words(level)), large=large)) + 1


class _Chips(QWidget):
    """Chips in one row of large ones, or in two rows of small ones at the right edge."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[list[Pill]] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def place(self, rows: list[list[Pill]]) -> None:
        """Put the chips into these rows."""
        self._rows = rows
        self.setFixedSize(self.sizeHint())
        self._lay_out()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for exactly the room of the rows."""
        if not self._rows:
            return QSize(0, LARGE_PILL)
        heights = [PILL if len(self._rows) > 1 else LARGE_PILL] * len(self._rows)
        high = sum(heights) + _BETWEEN[False] * (len(self._rows) - 1)
        return QSize(max(map(self._width, self._rows)), high)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the chips in their places."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        y = 0
        for row in self._rows:
            x = self.width() - self._width(row)
            for pill in row:
                pill.setGeometry(x, y, pill.sizeHint().width(), pill.sizeHint().height())
                x += pill.width() + _BETWEEN[True]
            y += PILL + _BETWEEN[False]

    def _width(self, row: Sequence[Pill]) -> int:
        return sum(pill.sizeHint().width() + _BETWEEN[True] for pill in row) - _BETWEEN[True]


class HeaderBar(QWidget):
    """Which evening this is, how it stands with Mobilize, and the two figures of the moment.

    No chip is ever gone for want of room: where they do not all fit, they say it in fewer words,
    then in two rows, and at last the evening's name makes room for them.
    """

    def __init__(self, title: str = "", subtitle: str = "") -> None:
        super().__init__()
        self.setFixedHeight(HEADER_HEIGHT)
        self._title = ElidedLabel(title, "header")
        self._subtitle = ElidedLabel(subtitle, "label", "quiet")
        if not subtitle:  # shown before it has a parent, it would be a window of its own
            self._subtitle.hide()
        self._figures = (_Figure(), _Figure())
        self._pills: list[Pill] = []
        self._said: dict[Pill, _Said] = {}
        self._chips = _Chips()
        self._staging = False
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S24, 0, theme.S24, 3)
        row.setSpacing(theme.S24)
        row.addLayout(words, 1)
        row.addWidget(self._chips)
        for figure in self._figures:
            figure.hide()
            row.addWidget(figure)

    def set_titles(self, title: str, subtitle: str) -> None:
        """Show which evening this is, and where and when."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setHidden(not subtitle)
        self._fit()

    def add_chip(self) -> Pill:
        """Make room for a chip after the others; it is there once it has something to say."""
        pill = Pill(large=True)
        pill.setParent(self._chips)
        pill.hide()
        self._pills.append(pill)
        return pill

    def set_chip(self, pill: Pill, view: PillView | None, *shorter: str, tip: str = "") -> None:
        """Let a chip speak, or be silent; in a narrow window it says the first that fits.

        `tip` is the whole sentence, where its words are only a sign of it.
        """
        if view is None:
            self._said.pop(pill, None)
            pill.hide()
        else:
            self._said[pill] = _Said(view, shorter, tip)
            pill.set(view.words, view.kind, view.icon)
            pill.setAccessibleDescription(tip)
        self._fit()

    def set_figure(self, place: int, number: str, caption: str) -> None:
        """Show a number with its caption at place 0 or 1; an empty number hides it."""
        figure = self._figures[place]
        figure.number.setText(number)
        figure.caption.setText(caption)
        figure.setVisible(bool(number))
        self._fit()

    def set_staging(self, staging: bool) -> None:
        """Wear the colour of Mobilize's staging server, or no longer."""
        self._staging = staging
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Let the chips say as much as fits."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Let the chips say as much as fits."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self.isVisible():
            return
        speaking = [pill for pill in self._pills if pill in self._said]
        levels, rows = self._arranged(speaking)
        for pill in speaking:
            said = self._said[pill]
            words = said.words(levels[pill])
            pill.set_large(len(rows) < 2)
            pill.set(words, said.view.kind, said.view.icon)
            pill.setToolTip(said.tip or ("" if words == said.view.words else said.view.words))
            pill.show()
        self._chips.place(rows)

    def _arranged(self, speaking: list[Pill]) -> tuple[dict[Pill, int], list[list[Pill]]]:
        """Choose how short each chip is and which row it is in: the first way that fits."""
        room = self._room_for_chips()
        levels: dict[Pill, int] = {}
        rows: list[list[Pill]] = []
        if not speaking:
            return levels, rows
        for large in (True, False):
            levels = dict.fromkeys(speaking, 0)
            for shorten in ({}, *self._steps(speaking)):
                levels |= shorten
                rows = [speaking] if large else self._halved(speaking, levels)
                if all(self._width(row, levels, large=large) <= room for row in rows):
                    return levels, rows
        return levels, rows

    def _steps(self, speaking: list[Pill]) -> list[dict[Pill, int]]:
        """List what to shorten one after the other: every chip a little before any a lot."""
        most = max((len(self._said[pill].shorter) for pill in speaking), default=0)
        return [
            {pill: level}
            for level in range(1, most + 1)
            for pill in speaking
            if level <= len(self._said[pill].shorter)
        ]

    def _halved(self, speaking: list[Pill], levels: dict[Pill, int]) -> list[list[Pill]]:
        """Part the chips into two rows, in their order, so that the wider one is least wide."""

        def widest(cut: int) -> int:
            rows = (speaking[:cut], speaking[cut:])
            return max(self._width(row, levels, large=False) for row in rows)

        if len(speaking) < 2:
            return [speaking]
        cut = min(range(1, len(speaking)), key=widest)
        return [speaking[:cut], speaking[cut:]]

    def _width(self, row: list[Pill], levels: dict[Pill, int], *, large: bool) -> int:
        widths = (self._said[pill].width(levels[pill], large=large) for pill in row)
        return sum(width + _BETWEEN[True] for width in widths) - _BETWEEN[True]

    def _room_for_chips(self) -> int:
        titles = max(self._title.sizeHint().width(), self._subtitle.sizeHint().width())
        figures = sum(
            figure.sizeHint().width() + theme.S24 for figure in self._figures if figure.isVisible()
        )
        return self.width() - 3 * theme.S24 - figures - min(titles, _TITLES)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the surface and the line below it."""
        worn = theme.tokens()
        ground, line = worn.surface, worn.line
        if self._staging:
            ground, line = worn.staging_soft, worn.staging
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(ground))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour(line))


class Band(QWidget):
    """One line across the whole window that nobody overlooks: where nothing here is real."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self.setFixedHeight(BAND_HEIGHT)
        self.setFont(theme.font("body_strong", theme.BOLD))
        self.setAccessibleName(words)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the colour and the words with their sign, in the middle."""
        worn = theme.tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(worn.staging))
        metrics = QFontMetricsF(self.font())
        left = (self.width() - metrics.horizontalAdvance(self._words) - 28) / 2
        icons.draw(painter, "warning", worn.on_staging, left, (self.height() - 18) / 2, 18)
        painter.setFont(self.font())
        painter.setPen(theme.colour(worn.on_staging))
        baseline = (self.height() + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(round(left + 28), round(baseline), self._words)
