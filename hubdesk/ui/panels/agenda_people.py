"""The card of everybody's evening: who called where, who will move, who was briefed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from hubdesk.domain.agenda import BriefingKind
from hubdesk.domain.dialers import Dialer, DialerKind
from hubdesk.domain.ids import DialerId
from hubdesk.store.briefings import Briefing
from hubdesk.store.strips import Strip
from hubdesk.ui import theme
from hubdesk.ui.models.agenda import Axis
from hubdesk.ui.models.strips import Evening, StripModel
from hubdesk.ui.panels.agenda_rotation import Proposed
from hubdesk.ui.panels.agenda_strips import StripList
from hubdesk.ui.room import Room, tr
from hubdesk.ui.widgets import Card, ElidedLabel, EmptyState, Pill, Scroll, SecondaryButton, Text
from hubdesk.words.agenda import BRIEFED

_MOST_PILLS = 3
_LEGEND = 16
"""A longer name of a dialer is cut in the legend; its tip has all of it."""


class PeopleCard(Card):
    """A strip per person.

    `briefed` gives the row of whose briefing (B, a double click) or training (Shift+B) is to be
    noted, or taken back where it was noted before.
    """

    briefed = Signal(int, BriefingKind)

    def __init__(self, room: Room) -> None:
        super().__init__(padding=16, spacing=theme.S8)
        self._room = room
        self.asked: BriefingKind | None = None
        self.model = StripModel(room.clock)
        self.list = StripList(self.model)
        self.everybody = SecondaryButton(tr("Everybody here is briefed"), key="A", size="small")
        self._pills = [Pill("") for _ in range(_MOST_PILLS)]
        self._proposed = Pill(tr("proposed"), "plain")
        self._said = ElidedLabel("", "body", "quiet")
        head = QHBoxLayout()
        head.setSpacing(theme.S8)
        head.addWidget(Text(tr("Who called where"), "heading"))
        for pill in (*self._pills, self._proposed):
            head.addWidget(pill)
        head.addStretch(1)
        head.addWidget(self.everybody)
        self._empty = Scroll(
            EmptyState(
                "people",
                tr("Nobody is here yet"),
                tr("Whoever is checked in at the desk gets a line here."),
            )
        )
        self.add(head, self._said, self.list, self._empty)
        for part in (self.list, self._empty):
            self.body.setStretchFactor(part, 1)
        self._said.hide()
        self.list.hide()
        self.list.doubleClicked.connect(partial(self._ask_for, BriefingKind.BRIEFING))
        for key, kind in (("B", BriefingKind.BRIEFING), ("Shift+B", BriefingKind.TRAINING)):
            one = QShortcut(QKeySequence(key), self.list)
            one.setContext(Qt.ShortcutContext.WidgetShortcut)
            one.activated.connect(partial(self._ask_for, kind))

    def show_people(
        self,
        strips: Sequence[Strip],
        dialers: Mapping[DialerId, Dialer],
        coming: Proposed,
        axis: Axis,
    ) -> None:
        """Show everybody who came, with where they would be after the next rotation."""
        shift, now = self._room.shift, self._room.now()
        if shift is None:
            return
        had = self._room.desk.briefings.of(shift.timeslot_id)
        targets = coming.targets()
        evening = Evening(
            tuple(strips),
            dialers,
            targets,
            max(coming.at or now, now),
            coming.until,
            {one.signup_id: f"{tr(BRIEFED[one.kind])} {self._room.clock(one.at)}" for one in had},
        )
        self.model.show(evening, now)
        self.list.show_on(axis, now)
        for pill, dialer in zip(self._pills, [*dialers.values(), *[None] * 3], strict=False):
            pill.setVisible(dialer is not None)
            if dialer is not None:
                dnc = dialer.kind is DialerKind.SCALE_TO_WIN
                short = len(dialer.name) <= _LEGEND
                name = dialer.name if short else f"{dialer.name[: _LEGEND - 1].rstrip()}…"
                pill.set(name, "accent" if dnc else "campaign")
                pill.setToolTip("" if short else dialer.name)
        self._proposed.setVisible(bool(targets))
        self.everybody.setVisible(any(one.left_at is None for one in strips))
        self.list.setVisible(bool(strips))
        self._empty.setVisible(not strips)
        self._name_who_is_missing(strips, had)

    def ask(self, kind: BriefingKind | None) -> None:
        """Ask whether everybody got it: the welcome or the training has just ended."""
        self.asked = kind
        trains = kind is BriefingKind.TRAINING
        words = tr("Everybody here is trained") if trains else tr("Everybody here is briefed")
        self.everybody.set_words(words)
        if kind is not None:
            asks = tr("Was everybody who is here briefed? A notes it for all of them.")
            trained = tr("Was everybody who is here trained? A notes it for all of them.")
            self._said.set_tone("accent")
            self.say(trained if trains else asks)

    def say(self, sentence: str) -> None:
        """Say something in the line over the strips."""
        self._said.setText(sentence)
        self._said.show()

    def _ask_for(self, kind: BriefingKind, *_index: object) -> None:
        self.briefed.emit(self.list.currentIndex().row(), kind)

    def _name_who_is_missing(self, strips: Sequence[Strip], had: Sequence[Briefing]) -> None:
        here = [one for one in strips if one.left_at is None]
        if self.asked:
            got = {one.signup_id for one in had if one.kind is self.asked}
            if any(one.signup_id not in got for one in here):
                self.ask(self.asked)
                return
            self.ask(None)
        told = {one.signup_id for one in had}
        names = [one.name for one in here if one.first_time and one.signup_id not in told]
        self._said.set_tone("look" if names else "quiet")
        if names:
            words = tr("First time and not briefed yet: {names}. B briefs the chosen row.")
            self.say(words.format(names=", ".join(names)))
        elif here:
            count = sum(one.signup_id in told for one in here)
            words = tr("{count} of {all} who are here are briefed. B notes it for the chosen row.")
            self.say(words.format(count=count, all=len(here)))
        else:
            self._said.hide()
