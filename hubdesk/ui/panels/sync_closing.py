"""The closing table as a card: two sums side by side, and under them how far Mobilize knows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from hubdesk.domain.closing import Closing
from hubdesk.ui import theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.panels.still_out import StillOut
from hubdesk.ui.room import Room, tr
from hubdesk.ui.widgets.figures import BarKind
from hubdesk.words import closing as words

_KINDS: dict[str, BarKind] = {
    "verified": "in",
    "worksheet": "accent",
    "waiting": "look",
    "held": "stop",
    "conflict": "stop",
    "left_out": "ink",
}
_ALWAYS = ("verified", "worksheet")
"""Shown as soon as anybody is marked; the other parts come and go."""


class _Ledger(QWidget):
    """A column of words and figures over their sum."""

    def __init__(self, names: dict[str, str]) -> None:
        super().__init__()
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.S8)
        grid.setVerticalSpacing(theme.S4)
        grid.setColumnStretch(0, 1)
        self._rows = {
            name: self._row(place, said, "quiet")
            for place, (name, said) in enumerate(names.items())
        }
        below = len(names)
        grid.setRowStretch(below, 1)  # both sums of the card are on one line
        grid.addWidget(kit.Rule(), below + 1, 0, 1, 2)
        self._sum = self._row(below + 2, tr("together"), "ink")

    def show_counts(self, counts: dict[str, int], always: str) -> None:
        """Show each count that is not nothing (`always` even then), and what they are together."""
        for name, (label, figure) in self._rows.items():
            figure.setText(f"{counts[name]:,}")
            for part in (label, figure):
                part.setVisible(bool(counts[name]) or name == always)
        self._sum[1].setText(f"{sum(counts.values()):,}")

    def _row(self, row: int, said: str, tone: theme.Tone) -> tuple[kit.Text, kit.Text]:
        label, figure = kit.Text(said, "small", tone), kit.Text("", "small")
        figure.setFont(theme.font("small", theme.BOLD))
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(figure, row, 1, Qt.AlignmentFlag.AlignRight)
        return label, figure


class ClosingCard(kit.Card):
    """Who was to come and how each of them ended; of those marked, how far Mobilize knows."""

    absent_wanted = Signal()

    def __init__(self, room: Room) -> None:
        super().__init__(spacing=theme.S4)
        self.add(kit.Text(tr("Where everyone stands"), "heading"))
        self.body.addSpacing(theme.S4)
        self.were = _Ledger({"signed_up": tr("signed up"), "added": tr("added here")})
        self.ended = _Ledger(
            {
                "came": tr("came"),
                "no_show": tr("did not come"),
                "moved": tr("other shift"),
                "cancelled": tr("cancelled"),
                "unmarked": tr("not marked"),
            }
        )
        sums = QHBoxLayout()
        sums.setSpacing(theme.S16)
        sums.addWidget(self.were, 1)
        sums.addWidget(self.ended, 1)
        self.add(sums)
        self.body.addSpacing(theme.S8)
        self.of = kit.Text("", "small", "quiet", wrap=True)
        self.add(self.of)
        self.told = {
            name: kit.FigureRow(tr(words.COLUMNS[name]), kind=kind) for name, kind in _KINDS.items()
        }
        self.add(*self.told.values())
        self.taking_back = kit.Text("", "small", "quiet", wrap=True)
        self.minutes = kit.Text("", "small", "quiet", wrap=True)
        self.unmarked = kit.SecondaryButton(tr("Note who did not come"), size="small")
        self.unmarked.clicked.connect(self.absent_wanted)
        self.add(self.taking_back, self.minutes)
        self.still_out = StillOut(room)
        self.body.addSpacing(theme.S4)
        self.add(kit.Flow((self.unmarked, self.still_out)))

    def show_closing(self, told: Closing, unmarked: int, *, begun: bool, minutes: str = "") -> None:
        """Show a closing table; before the shift begins nobody can be missing from it.

        `minutes` says what the DNC's dialer had of the calling minutes.
        """
        self.minutes.setText(minutes)
        self.minutes.setVisible(bool(minutes))
        self.were.show_counts({"signed_up": told.signed_up, "added": told.added}, "signed_up")
        rows = {name: getattr(told, name).people for name in words.ROWS}
        ends = {**rows, "cancelled": told.cancelled, "unmarked": told.unmarked}
        self.ended.show_counts(ends, "came")
        people = sum(rows.values())
        self.of.setText(_of(people))
        for name, row in self.told.items():
            count = sum(getattr(getattr(told, end), name) for end in words.ROWS)
            row.set(count, people)
            row.setVisible(bool(count) or (name in _ALWAYS and people > 0))
        one, many = tr("1 to take back, beside these."), tr("{count} to take back, beside these.")
        count = told.taking_back
        self.taking_back.setText(one if count == 1 else many.format(count=count))
        self.taking_back.setVisible(count > 0)
        self.unmarked.setVisible(bool(unmarked) and begun)


def _of(people: int) -> str:
    if not people:
        return tr("Nobody is marked yet, so there is nothing to tell Mobilize.")
    one, many = (
        tr("What Mobilize knows of the 1 marked"),
        tr("What Mobilize knows of the {count} marked"),
    )
    return one if people == 1 else many.format(count=f"{people:,}")
