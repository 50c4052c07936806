"""The closing table as a card: two sums side by side, and under them how far Mobilize knows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from hubdesk.domain.closing import Closing
from hubdesk.ui import theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.room import tr
from hubdesk.ui.widgets.figures import BarKind
from hubdesk.words import closing as words

_ROWS = 6
"""Five ways to end and the line under them."""

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


class _Ledger:
    """One column of words and figures in a grid, with its sum in the last row."""

    def __init__(self, grid: QGridLayout, column: int, names: dict[str, str]) -> None:
        self._rows: dict[str, tuple[kit.Text, kit.Text]] = {}
        for place, (name, said) in enumerate(names.items()):
            self._rows[name] = _pair(grid, place, column, said, "quiet")
        self._sum = _pair(grid, _ROWS + 1, column, tr("together"), "ink")

    def show(self, counts: dict[str, int], always: tuple[str, ...]) -> None:
        """Show each count that is not nothing, and what they are together."""
        for name, (label, figure) in self._rows.items():
            figure.setText(f"{counts[name]:,}")
            for part in (label, figure):
                part.setVisible(bool(counts[name]) or name in always)
        self._sum[1].setText(f"{sum(counts.values()):,}")


def _pair(
    grid: QGridLayout, row: int, column: int, said: str, tone: theme.Tone
) -> tuple[kit.Text, kit.Text]:
    label, figure = kit.Text(said, "small", tone), kit.Text("", "small")
    figure.setFont(theme.font("small", theme.BOLD))
    grid.addWidget(label, row, column)
    grid.addWidget(figure, row, column + 1, Qt.AlignmentFlag.AlignRight)
    return label, figure


class ClosingCard(kit.Card):
    """Who was to come and how each of them ended; of those marked, how far Mobilize knows."""

    absent_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(spacing=theme.S4)
        self.add(kit.Text(tr("Where everyone stands"), "heading"))
        self.body.addSpacing(theme.S4)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.S8)
        grid.setVerticalSpacing(theme.S4)
        grid.setColumnMinimumWidth(2, theme.S8)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(3, 1)
        self.were = _Ledger(grid, 0, {"signed_up": tr("signed up"), "added": tr("added here")})
        self.ended = _Ledger(
            grid,
            3,
            {
                "came": tr("came"),
                "no_show": tr("did not come"),
                "moved": tr("other shift"),
                "cancelled": tr("cancelled"),
                "unmarked": tr("not marked"),
            },
        )
        grid.addWidget(kit.Rule(), _ROWS, 0, 1, 2)
        grid.addWidget(kit.Rule(), _ROWS, 3, 1, 2)
        self.add(grid)
        self.body.addSpacing(theme.S8)
        self.of = kit.Text("", "small", "quiet", wrap=True)
        self.add(self.of)
        self.told = {
            name: kit.FigureRow(tr(words.COLUMNS[name]), kind=kind) for name, kind in _KINDS.items()
        }
        self.add(*self.told.values())
        self.taking_back = kit.Text("", "small", "quiet", wrap=True)
        self.unmarked = kit.SecondaryButton(tr("Note who did not come"), size="small")
        self.unmarked.clicked.connect(self.absent_wanted)
        self.add(self.taking_back)
        foot = QHBoxLayout()
        foot.addWidget(self.unmarked)
        foot.addStretch(1)
        self.body.addSpacing(theme.S4)
        self.add(foot)

    def show_closing(self, told: Closing, unmarked: int, *, begun: bool) -> None:
        """Show a closing table; before the shift begins nobody can be missing from it."""
        self.were.show({"signed_up": told.signed_up, "added": told.added}, ("signed_up",))
        rows = {name: getattr(told, name).people for name in words.ROWS}
        self.ended.show({**rows, "cancelled": told.cancelled, "unmarked": told.unmarked}, ("came",))
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
