"""The right side of the Today page: what to expect of tonight."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from hubdesk.desk.readiness import Tonight
from hubdesk.domain.ids import TimeslotId
from hubdesk.domain.roster import Shift
from hubdesk.domain.turnout import Expected
from hubdesk.ui import theme
from hubdesk.ui.room import tr
from hubdesk.ui.widgets import (
    Card,
    ElidedLabel,
    LabeledChoice,
    Rule,
    SecondaryButton,
    StatFigure,
    Text,
)
from hubdesk.words.events import why

_LONGEST_INSTRUCTIONS = 320


class TonightCard(Card):
    """Who is likely to come, and what the event says of itself.

    `shift_wanted` gives the timeslot chosen where there are several.
    """

    shift_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(padding=20, spacing=theme.S16)
        self._title = Text("", "heading")
        self.choice = LabeledChoice(tr("The desk works on"), [], may_be_wrong=False)
        self.choice.combo.activated.connect(self._choose)
        self._where = ElidedLabel("", "body", "quiet")
        self._expected = StatFigure(tr("Expected"))
        self._signups = StatFigure(tr("Signed up"))
        self._first = StatFigure(tr("First-timers"))
        self._confirm = StatFigure(tr("Still to confirm"))
        figures = QGridLayout()
        figures.setHorizontalSpacing(theme.S16)
        figures.setVerticalSpacing(theme.S16)
        for place, figure in enumerate((self._expected, self._first, self._signups, self._confirm)):
            figures.addWidget(figure, place // 2, place % 2)
            figures.setColumnStretch(place % 2, 1)
        self.events = SecondaryButton(tr("Coming events"), key="E", size="small")
        self.calls = SecondaryButton(tr("Call list"), key="L", size="small")
        ways = QHBoxLayout()
        ways.setSpacing(theme.S8)
        ways.addWidget(self.events)
        ways.addWidget(self.calls)
        ways.addStretch(1)
        self._instructions = Text("", "body", wrap=True)
        self._campaigns = Text("", "body", "quiet", wrap=True)
        heading = QVBoxLayout()
        heading.setSpacing(2)
        heading.addWidget(self._title)
        heading.addWidget(self._where)
        self.add(heading, self.choice, figures, ways, Rule(), self._instructions, self._campaigns)
        self.body.addStretch(1)

    def show_tonight(
        self, shift: Shift, title: str, tonight: Tonight, campaigns: list[str]
    ) -> None:
        """Show a shift's numbers, its instructions, and why there is no district to choose."""
        self._title.setText(title)
        several = tonight.comes_to > tonight.comes_from
        expected = tr("{low} to {high}") if several else "{low}"
        self._expected.set(expected.format(low=tonight.comes_from, high=tonight.comes_to))
        rests = Expected(tonight.comes_from, tonight.comes_to, tonight.walk_ins, tonight.history)
        self._expected.setToolTip(why(rests, tr))
        self._signups.set(str(tonight.signups))
        self._first.set(str(tonight.first_timers))
        self._confirm.set(str(tonight.to_confirm))
        told = " ".join(shift.instructions.split())
        long = len(told) > _LONGEST_INSTRUCTIONS
        self._instructions.setText(told[:_LONGEST_INSTRUCTIONS].rstrip() + "…" if long else told)
        self._instructions.setToolTip(told if long else "")
        self._instructions.setVisible(bool(told))
        words = tr(
            "Every hub calls on the same priority campaigns, so Scale to Win has no district "
            "list to choose."
        )
        if len(campaigns) == 1:
            words += " " + tr("{name} is yours to mix in.").format(name=campaigns[0])
        elif campaigns:
            words += " " + tr("Your {count} campaign dialers may be mixed in.").format(
                count=len(campaigns)
            )
        self._campaigns.setText(words)

    def show_choice(self, shifts: list[tuple[TimeslotId, str, bool]], now: TimeslotId) -> None:
        """Offer (timeslot, words, choosable); a single shift is only named."""
        several = len(shifts) > 1
        self._where.setText(shifts[0][1] if len(shifts) == 1 else "")
        self._where.setVisible(not several)
        self.choice.setVisible(several)
        combo = self.choice.combo
        combo.clear()
        model = combo.model()
        for place, (timeslot_id, words, choosable) in enumerate(shifts):
            combo.addItem(words, timeslot_id)
            combo.setItemData(place, words, Qt.ItemDataRole.ToolTipRole)
            item = model.item(place) if isinstance(model, QStandardItemModel) else None
            if item is not None:
                item.setEnabled(choosable)
        self.choice.choose(now)
        combo.setToolTip(combo.currentText())

    def _choose(self, _place: int) -> None:
        self.shift_wanted.emit(self.choice.value())
