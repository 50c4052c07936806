"""The press on a person's card that notes their briefing, and takes it back when pressed again."""

from __future__ import annotations

from hubdesk.desk.finder import Hit
from hubdesk.domain.changes import Change, Kind
from hubdesk.errors import Problem
from hubdesk.store.briefings import Briefing
from hubdesk.ui.room import Room, tr
from hubdesk.ui.widgets import SecondaryButton
from hubdesk.words.agenda import BRIEFED


class BriefedButton(SecondaryButton):
    """Hidden for whoever is not here; says since when somebody is briefed."""

    def __init__(self, room: Room) -> None:
        super().__init__(tr("Note briefing"), key="Alt+B", size="small")
        self._room = room
        self._hit: Hit | None = None
        self._had: Briefing | None = None
        self.clicked.connect(self._press)
        self.hide()
        room.changed.connect(self._changed)

    def look_at(self, hit: Hit, *, here: bool) -> None:
        """Show how it stands with somebody."""
        self._hit = hit if here and hit.signup else None
        self.setVisible(self._hit is not None)
        self._read()

    def _read(self) -> None:
        hit = self._hit
        if hit is None or hit.signup is None:
            return
        tonight = hit.signup.id
        had = [
            one
            for one in self._room.desk.briefings.of(person_id=hit.id)
            if one.signup_id == tonight
        ]
        self._had = had[-1] if had else None
        if self._had is None:
            self.set_words(tr("Note briefing"))
            self.setToolTip("")
            return
        word = tr(BRIEFED[self._had.kind]).capitalize()
        self.set_words(f"{word} {self._room.clock(self._had.at)}")
        self.setToolTip(tr("Press again to take it back"))

    def _press(self) -> None:
        hit, had = self._hit, self._had
        if hit is None or hit.signup is None:
            return
        briefings = self._room.desk.briefings
        try:
            if had is None:
                briefings.brief([hit.signup.id], self._room.by)
            else:
                briefings.take_back([had], self._room.by)
        except Problem as problem:
            self._room.show_problem(problem)

    def _changed(self, change: Change) -> None:
        hit = self._hit
        if hit is not None and hit.signup and Kind.AGENDA in change.kinds:
            self._read()
