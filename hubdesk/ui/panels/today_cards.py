"""The right side of the Today page: the hub's four steps, and what to expect of tonight."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from hubdesk.desk.readiness import Tonight
from hubdesk.domain.ids import TimeslotId
from hubdesk.domain.roster import Shift
from hubdesk.ui import theme
from hubdesk.ui.room import tr
from hubdesk.ui.widgets import (
    Card,
    ElidedLabel,
    LabeledChoice,
    Meter,
    Rule,
    SecondaryButton,
    SectionTitle,
    StatFigure,
    Text,
)

STEPS: tuple[tuple[str, str, str], ...] = (
    ("step_one_to_one", "1:1", "not noted yet"),
    ("step_registered", "On Mobilize", "not noted yet"),
    ("step_trained", "Trained", "nobody yet"),
    ("step_hosting", "Hosting", "not begun"),
)
"""The programme's four steps: setting, title, and what is said while it is open."""

_LONGEST_INSTRUCTIONS = 320


@dataclass(frozen=True, slots=True)
class Step:
    """One of the four steps: its title, a date or note, and whether it is done."""

    title: str
    note: str
    done: bool


def steps(settings: dict[str, str], trained: int, leaders: int, evening: int) -> list[Step]:
    """Read the four steps; training and hosting tell themselves where nobody typed a note."""
    known = {
        "step_trained": f"{trained} of {leaders} leaders" if leaders else "",
        "step_hosting": f"evening {evening}" if evening else "",
    }
    done = {"step_trained": bool(leaders) and trained == leaders}
    made = []
    for name, title, missing in STEPS:
        note = settings.get(name, "").strip()
        shown = note or known.get(name, "")
        complete = bool(note) or done.get(name, bool(shown))
        made.append(Step(tr(title), shown or tr(missing), complete))
    return made


class _StepColumn(QWidget):
    """A bar over the step's title and its note."""

    def __init__(self) -> None:
        super().__init__()
        self._bars = {
            done: Meter(1.0, None, "in" if done else "look", height=6) for done in (True, False)
        }
        self._title = Text("", "small")
        self._title.setFont(theme.font("small", theme.SEMIBOLD))
        self._note = Text("", "label", "quiet", wrap=True)
        self._note.setMinimumHeight(34)
        self._note.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for bar in self._bars.values():
            column.addWidget(bar)
        column.addSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._note)
        column.addStretch(1)

    def show_step(self, step: Step) -> None:
        """Show a step; amber while it is open, and its note says so."""
        state = tr("done") if step.done else tr("open")
        for done, bar in self._bars.items():
            bar.setVisible(done == step.done)
            bar.setAccessibleName(f"{step.title}: {state}, {step.note}")
        self._title.setText(step.title)
        self._note.setText(step.note)
        self._note.setToolTip(step.note)


class StepsCard(Card):
    """How far the group has come to be a hub."""

    def __init__(self, on_edit: Callable[[], None]) -> None:
        super().__init__(padding=20, spacing=theme.S12)
        edit = SecondaryButton(tr("Edit"), size="small", name=tr("Edit the four steps"))
        edit.clicked.connect(on_edit)
        self.add(SectionTitle(tr("Your hub, the four steps"), edit, large=False))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.S8)
        self._columns = [_StepColumn() for _ in STEPS]
        for place, column in enumerate(self._columns):
            grid.addWidget(column, 0, place)
            grid.setColumnStretch(place, 1)
        self.add(grid)

    def show_steps(self, shown: list[Step]) -> None:
        """Show where each step stands."""
        for column, step in zip(self._columns, shown, strict=True):
            column.show_step(step)


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
        self._instructions = Text("", "body", wrap=True)
        self._campaigns = Text("", "body", "quiet", wrap=True)
        heading = QVBoxLayout()
        heading.setSpacing(2)
        heading.addWidget(self._title)
        heading.addWidget(self._where)
        self.add(heading, self.choice, figures, Rule(), self._instructions, self._campaigns)
        self.body.addStretch(1)

    def show_tonight(
        self, shift: Shift, title: str, tonight: Tonight, campaigns: list[str]
    ) -> None:
        """Show a shift's numbers, its instructions, and why there is no district to choose."""
        self._title.setText(title)
        several = tonight.comes_to > tonight.comes_from
        expected = tr("{low} to {high}") if several else "{low}"
        self._expected.set(expected.format(low=tonight.comes_from, high=tonight.comes_to))
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
