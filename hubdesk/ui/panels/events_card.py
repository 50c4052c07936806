"""The card beside the coming events: where, how it meets, places, and what the event says."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from hubdesk.desk.events import ShiftOutlook
from hubdesk.domain.events import Meets
from hubdesk.domain.roster import EventKind
from hubdesk.ui import theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.room import tr
from hubdesk.words import events as words


def place_pills(one: ShiftOutlook) -> list[kit.PillView]:
    """Say in pills how a shift meets, and that it is full."""
    kind: theme.Kind = "plain" if one.meets is Meets.IN_PERSON else "campaign"
    pills = [kit.PillView(tr(words.MEETS[one.meets]), kind, words.MEETS_ICONS[one.meets])]
    if one.places == 0:
        pills.append(kit.PillView(tr("full"), "look", "warning"))
    return pills


class EventCard(kit.Card):
    """One shift with what its event says of itself, and two ways on."""

    def __init__(self) -> None:
        super().__init__(padding=20, spacing=theme.S12)
        self.title = kit.Text("", "header", wrap=True)
        self.when = kit.Text("", "body_strong", wrap=True)
        self.where = kit.Text("", "body", "quiet", wrap=True)
        self.meets = kit.Pill("")
        self.full = kit.Pill("")
        pills = kit.Flow((self.meets, self.full))
        self.signups = kit.StatFigure(tr("Signed up"))
        self.places = kit.StatFigure(tr("Places"))
        self.expected = kit.StatFigure(tr("Expected"))
        figures = QHBoxLayout()
        figures.setSpacing(theme.S16)
        for figure in (self.signups, self.places, self.expected):
            figures.addWidget(figure, 1)
        self.why = kit.Text("", "small", "quiet", wrap=True)
        self.not_tonight = kit.Banner("look", "")
        self.work_on = kit.PrimaryButton(tr("Work on this shift"), key="Enter")
        self.open_page = kit.SecondaryButton(tr("On Mobilize"), key="O", icon="external-link")
        ways = kit.Flow((self.work_on, self.open_page))
        self.instructions = kit.Text("", "body", wrap=True)
        self.description = kit.Text("", "body", "quiet", wrap=True)
        self.add(self.title, self.when, self.where, pills, figures, self.why)
        self.add(self.not_tonight, ways, self.instructions, self.description)
        self.body.addStretch(1)

    def show_outlook(
        self, one: ShiftOutlook, when: str, *, worked_on: bool, today: bool, opens: bool
    ) -> None:
        """Show a shift: does the desk work on it, is it today's, has it a page to open."""
        shift, comes = one.shift, one.expected
        self.title.setText(shift.title or tr("Phone bank"))
        self.when.setText(when)
        self.where.setText(shift.venue or tr("no venue given"))
        self.where.setVisible(bool(shift.venue) or one.meets is not Meets.VIRTUAL)
        meets, *full = place_pills(one)
        self.meets.set(meets.words, meets.kind, meets.icon)
        self.full.setVisible(bool(full))
        for pill in full:
            self.full.set(pill.words, pill.kind, pill.icon)
        self.signups.set(str(one.signups))
        self.places.set(tr("no limit") if one.capacity is None else str(one.capacity))
        self.expected.setVisible(comes is not None)
        self.why.setText(words.why(comes, tr) if comes else tr("Nobody of it comes to the room."))
        if comes is not None:
            several = comes.high > comes.low
            said = tr("{low} to {high}") if several else "{low}"
            self.expected.set(said.format(low=comes.low, high=comes.high))
        virtual = shift.kind is EventKind.VIRTUAL
        self.work_on.setEnabled(not virtual and not worked_on)
        self.work_on.set_words(
            tr("The desk works on it") if worked_on else tr("Work on this shift")
        )
        self.not_tonight.setVisible(virtual or not today)
        if virtual:
            self.not_tonight.set_words(
                tr("Mobilize keeps its attendance; the desk leaves it alone.")
            )
        else:
            self.not_tonight.set_words(
                tr(
                    "This is not tonight's shift. Who is checked in on it counts for {when}."
                ).format(when=when)
            )
        self.open_page.setEnabled(opens)
        self.instructions.setText(" ".join(shift.instructions.split()))
        self.instructions.setVisible(bool(shift.instructions))
        self.description.setText(one.description)
        self.description.setVisible(bool(one.description))
