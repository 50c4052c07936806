"""The agenda page: the run of show on a time line, who called where, and the next rotation."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from hubdesk.domain.agenda import BriefingKind, Item, ItemKind
from hubdesk.domain.changes import Change, Kind
from hubdesk.errors import Problem
from hubdesk.ui import theme
from hubdesk.ui.models.agenda import axis_of, item_view
from hubdesk.ui.panels.agenda_people import PeopleCard
from hubdesk.ui.panels.agenda_rotation import Proposed, RotationCard, proposed
from hubdesk.ui.panels.agenda_sheet import AgendaSheet
from hubdesk.ui.panels.agenda_show import ShowCard
from hubdesk.ui.panels.page import Page
from hubdesk.ui.room import Room, tr
from hubdesk.ui.rotation_call import SOUND, minutes_to, soon
from hubdesk.ui.widgets import Banner, EmptyState, PrimaryButton, UndoBar
from hubdesk.words import agenda as words

_KINDS = frozenset({Kind.AGENDA, Kind.FLOOR, Kind.ATTENDANCE, Kind.DIALER, Kind.ROSTER, Kind.HUB})
_BRIEFS = {
    ItemKind.WELCOME: BriefingKind.BRIEFING,
    ItemKind.TRAINING: BriefingKind.TRAINING,
}
"""What everybody who is here has got when an item of this kind ends."""

_PUSH = 5
_LOW = 560


class AgendaPage(Page):
    """Run of show, strips and rotation of the shift the desk works on; N begins what is next.

    `rotation_wanted` asks for the floor, where the rotation is looked at and applied.
    """

    rotation_wanted = Signal()

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._undo: Callable[[], object] | None = None
        self._near = False
        self._coming: Proposed | None = None
        self.sheet: AgendaSheet | None = None
        self.show_card = ShowCard()
        self.people = PeopleCard(room)
        self.rotation = RotationCard()
        self.soon = Banner("look", "", icon="clock")
        self.trouble = Banner("stop", "")
        self.undo_bar = UndoBar()
        self.undo_bar.undo.connect(self._take_back)
        self.undo_bar.gone.connect(self._fit)
        policy = self.undo_bar.sizePolicy()
        policy.setRetainSizeWhenHidden(False)  # the strips alone give way to it
        self.undo_bar.setSizePolicy(policy)
        go = PrimaryButton(tr("Go to Today"))
        go.clicked.connect(lambda: room.page_wanted.emit("today"))
        self._go = go
        self.empty = EmptyState(
            "list-time",
            tr("There is no shift yet"),
            tr("The evening is planned here as soon as tonight's roster is in."),
            button=go,
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._full())
        self._stack.addWidget(self.empty)
        self._connect()
        room.changed.connect(self._changed)
        room.shift_changed.connect(self._refresh_if_seen)

    def _full(self) -> QWidget:
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(theme.S24, theme.S24, theme.S24, 22)
        column.setSpacing(theme.S12)
        for part in (self.soon, self.trouble):
            column.addWidget(part)
            part.hide()
        column.addWidget(self.show_card)
        column.addWidget(self.people, 1)
        column.addWidget(self.rotation)
        column.addWidget(self.undo_bar)
        return full

    def _connect(self) -> None:
        card, people = self.show_card, self.people
        card.next.clicked.connect(self.begin_next)
        card.push.clicked.connect(self.push)
        card.edit.clicked.connect(self.edit)
        card.line.opened.connect(self.edit_at)
        card.model.clicked.connect(self.take_model)
        card.own.clicked.connect(self.edit)
        card.sound.toggled.connect(self._set_sound)
        people.everybody.clicked.connect(self.brief_everybody)
        people.briefed.connect(self.brief_one)
        self.rotation.look_wanted.connect(self.rotation_wanted)
        self.rotation.lead_wanted.connect(self.lead_blocks)
        for key, act in (
            ("N", self.begin_next),
            ("P", self.push),
            ("E", self.edit),
            ("A", self.brief_everybody),
            ("R", self.rotation.look.click),
            ("T", self.rotation.lead.click),
            ("Ctrl+Z", self.undo_bar.button.click),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def shown(self) -> None:
        """Show the evening as it is, the keyboard on the run of show."""
        self.trouble.hide()
        self.refresh()
        if self._room.shift is None:
            self._go.setFocus()
        else:
            self.show_card.first().setFocus()

    def tick(self) -> None:
        """Let now go on."""
        self._refresh_if_seen()

    def take_back(self) -> bool:
        """Take the last press of this page back, while the bar offers it."""
        offered = self._undo is not None
        if offered:
            self.undo_bar.button.click()
        return offered

    def refresh(self, *, same_room: bool = False) -> None:
        """Read the evening anew; in the `same_room` nobody came, went or moved since."""
        shift, now = self._room.shift, self._room.now()
        self._stack.setCurrentIndex(0 if shift else 1)
        if shift is None:
            return
        desk = self._room.desk
        show = desk.agenda.show(shift.timeslot_id)
        dialers = {one.id: one for one in desk.floor.dialers()}
        blocks = desk.rotations.blocks(shift.timeslot_id)
        strips = desk.agenda.strips(shift.timeslot_id)
        axis = axis_of(show, shift, strips, now)
        self._coming = coming = proposed(self._room, self._coming if same_room else None)
        views = [item_view(one, blocks, dialers, self._room.clock) for one in show.items]
        self.show_card.show_items(show, views, axis, now)
        self.show_card.set_sound(self._room.settings.get(SOUND, "") != "off")
        self.people.show_people(strips, dialers, coming, axis)
        self.rotation.show_rotation(self._room, coming)
        near = soon(self._room)
        if near is not None:
            said = minutes_to(near, now).capitalize()
            self.soon.set_words(
                tr("{said}, at {clock}.").format(said=said, clock=self._room.clock(near))
            )
        self._near = near is not None
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave out of a low page what is said elsewhere too."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """A low page has no room for notes beside its cards: the header's clock calls rotations."""
        low = self.height() < _LOW
        self.soon.setVisible(self._near and not low)
        notes = (self.trouble, self.undo_bar)
        self.rotation.setVisible(not (low and any(one.isVisibleTo(self) for one in notes)))

    def begin_next(self) -> None:
        """End what runs and begin what comes after it."""
        shift = self._room.shift
        if shift is None or not self.show_card.next.isVisible():
            return
        slot = shift.timeslot_id
        try:
            done = self._room.desk.agenda.next(slot, self._room.by)
        except Problem as problem:
            self._say(problem)
            return
        step = done.step
        begins = tr("The evening's last item is done")
        if step.begins:
            begins = tr("Now: {title}").format(title=words.title(step.begins, tr))
        self._offer(begins, lambda: self._put_back(done.before))
        self.people.ask(_BRIEFS.get(step.ends.kind) if step.ends else None)

    def push(self) -> None:
        """Plan the rest five minutes later."""
        shift = self._room.shift
        if shift is None or not self.show_card.push.isVisible():
            return
        try:
            before = self._room.desk.agenda.push(shift.timeslot_id, _PUSH, self._room.by)
        except Problem as problem:
            self._say(problem)
            return
        moved = tr("The rest is pushed by {minutes} minutes").format(minutes=_PUSH)
        self._offer(moved, lambda: self._put_back(before))

    def take_model(self) -> None:
        """Plan the model evening."""
        shift = self._room.shift
        if shift is None:
            return
        agenda = self._room.desk.agenda
        before = agenda.put(shift.timeslot_id, agenda.template(shift.timeslot_id), self._room.by)
        self._offer(tr("The model evening is planned"), lambda: self._put_back(before))
        self.show_card.first().setFocus()

    def edit(self) -> None:
        """Plan by hand, from the item the keyboard is on."""
        self.edit_at(self.show_card.line.chosen())

    def edit_at(self, place: int) -> None:
        """Open the sheet on one item."""
        shift = self._room.shift
        if shift is None:
            return
        items = self._room.desk.agenda.items(shift.timeslot_id)
        sheet = AgendaSheet(
            self.window(), self._room, shift, items or (Item(ItemKind.DOORS, 20),), self._saved
        )
        sheet.open()
        sheet.go_to(max(place, 0))
        self.sheet = sheet

    def brief_everybody(self) -> None:
        """Note that everybody who is here was briefed."""
        shift = self._room.shift
        if shift is None:
            return
        kind = self.people.asked or BriefingKind.BRIEFING
        self.people.ask(None)
        made = self._room.desk.briefings.brief_everybody(shift.timeslot_id, self._room.by, kind)
        if made:
            count = tr("{count} people {briefed}") if len(made) > 1 else tr("1 person {briefed}")
            said = count.format(count=len(made), briefed=tr(words.BRIEFED[kind]))
            self._offer(said, partial(self._room.desk.briefings.take_back, made, self._room.by))
        else:
            self.undo_bar.dismiss()
            self.people.say(tr("Everybody who is here was briefed already."))

    def brief_one(self, row: int, kind: BriefingKind) -> None:
        """Note that one person was briefed or trained, or take it back where it was noted."""
        strip, briefings, by = (
            self.people.model.strip(row),
            self._room.desk.briefings,
            self._room.by,
        )
        if strip is None:
            return
        had = [
            one
            for one in briefings.of(person_id=strip.person_id)
            if (one.signup_id, one.kind) == (strip.signup_id, kind)
        ]
        word = tr(words.BRIEFED[kind])
        back: Callable[[], object]
        try:
            if had:
                briefings.take_back(had, by)
                said = tr("{name} is no longer noted as {briefed}")
                back = partial(briefings.brief, [strip.signup_id], by, kind)
            else:
                made = briefings.brief([strip.signup_id], by, kind)
                said, back = tr("{name} is {briefed}"), partial(briefings.take_back, made, by)
        except Problem as problem:
            self._say(problem)
            return
        self._offer(said.format(name=strip.name, briefed=word), back)

    def lead_blocks(self) -> None:
        """Bring the evening's blocks to where the agenda has their rotation."""
        shift = self._room.shift
        if shift is None or not self.rotation.lead.isVisible():
            return
        rotations = self._room.desk.rotations
        before, slot = rotations.blocks(shift.timeslot_id), shift.timeslot_id
        session = self._room.desk.floor.session(slot)
        try:
            self._room.desk.agenda.lead_blocks(slot, self._room.by)
        except Problem as problem:
            self._say(problem)
            return
        reason = session.without_dnc if session else ""

        def back() -> None:
            rotations.open(slot, before[0].policy, self._room.by, reason=reason, blocks=before)

        self._offer(tr("The rotation is where the agenda has it"), back)

    def _set_sound(self, on: bool) -> None:
        if on != (self._room.settings.get(SOUND, "") != "off"):
            self._room.desk.hub.set(self._room.by, **{SOUND: "on" if on else "off"})

    def _saved(self, before: tuple[Item, ...]) -> None:
        self._offer(tr("The run of show is changed"), lambda: self._put_back(before))

    def _put_back(self, before: tuple[Item, ...]) -> None:
        if self._room.shift is not None:
            self._room.desk.agenda.put(self._room.shift.timeslot_id, before, self._room.by)

    def _offer(self, said: str, back: Callable[[], object]) -> None:
        self.trouble.hide()
        self._undo = back
        self.undo_bar.offer(said, self._room.clock(self._room.now()))
        self._fit()

    def _take_back(self) -> None:
        back, self._undo = self._undo, None
        if back is None:
            return
        try:
            back()
        except Problem as problem:
            self._say(problem)

    def _say(self, problem: Problem) -> None:
        said = self._room.said(problem)
        self.trouble.set_words(f"{said.what} {said.todo}")
        self.undo_bar.dismiss()
        self.trouble.show()
        self._fit()

    def _changed(self, change: Change) -> None:
        if change.kinds & _KINDS:
            self._refresh_if_seen(same_room=change.kinds == {Kind.AGENDA})

    def _refresh_if_seen(self, *, same_room: bool = False) -> None:
        """Read anew where anybody looks; `shown` reads anew anyway."""
        if self.isVisible():
            self.refresh(same_room=same_room)
