"""The sheet behind the header's waves: who needs the host at the kiosk, and what was refused there.

A walk-in who may be somebody on the list is decided here; the volunteer never hears of it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.ids import PersonId
from hubdesk.domain.selfservice import Wave, WaveKind
from hubdesk.errors import Problem
from hubdesk.ui import theme, times
from hubdesk.ui import widgets as kit
from hubdesk.ui.room import Room, tr
from hubdesk.words import kiosk

_WIDTH = 640
_REFUSED = 5
"""So many of the last wrong digits are listed; more say nothing new."""


class WavesSheet(kit.Sheet):
    """Each wave with what to do about it; Enter presses the button that has the keyboard.

    `show_person` opens somebody on the desk.
    """

    def __init__(
        self, window: QWidget, room: Room, show_person: Callable[[PersonId], None]
    ) -> None:
        super().__init__(
            window,
            tr("Waves from the kiosk"),
            tr("Who needs you there, the longest waiting first."),
            width=_WIDTH,
        )
        self._room, self._show_person = room, show_person
        self._shown: list[Wave] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.S8)
        self.body.addLayout(self._list)
        done = kit.SecondaryButton(tr("Close"), key="Esc")
        done.clicked.connect(self.close)
        self.add_button(done)
        self._done = done
        room.changed.connect(self._changed)
        self._fill()

    def open(self) -> None:
        """Show the sheet, the keyboard on what is done first."""
        super().open()
        self._focus("")

    def _changed(self, change: Change) -> None:
        if Kind.KIOSK in change.kinds and self.isVisible():
            now = QApplication.focusWidget()
            name = now.accessibleName() if now is not None else ""
            self._fill()
            self._focus(name)

    def _fill(self) -> None:
        """List the waves as they stand."""
        while (item := self._list.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        waves = self._room.desk.waves.all(open_only=False)
        self._shown = [one for one in waves if one.asks and one.settled_at is None]
        for wave in self._shown:
            self._put(self._one(wave))
        if not self._shown:
            said = tr("Nobody waves. What comes is shown here and above, on every page.")
            self._put(kit.Text(said, "body", "quiet", wrap=True))
        refused = {
            (self._room.clock(one.at), kiosk.who(one, tr)): one for one in waves if not one.asks
        }
        if refused:
            self._list.addSpacing(theme.S8)
            self._put(kit.Text(tr("Wrong digits lately"), "label", "quiet"))
        for clock, name in [*refused][: -_REFUSED - 1 : -1]:
            self._put(kit.Text(f"{clock} · {name}", "small", "quiet", wrap=True))

    def _put(self, widget: QWidget) -> None:
        self._list.addWidget(widget)
        widget.show()  # at once: the keyboard may go to it

    def _one(self, wave: Wave) -> QWidget:
        card = kit.Card(padding=theme.S16, elevated=False)
        row = QHBoxLayout()
        row.setSpacing(theme.S12)
        row.addWidget(kit.IconCircle("warning", "look"), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(kit.Text(_title(wave), "row", wrap=True))
        why = f"{kiosk.sentence(wave, tr)} {kiosk.todo(wave, tr)}".strip()
        words.addWidget(kit.Text(why, "body", "quiet", wrap=True))
        since = times.length(self._room.now() - wave.at)
        said = tr("since {clock} · {age}").format(clock=self._room.clock(wave.at), age=since)
        words.addWidget(kit.Text(said, "small", "quiet"))
        row.addLayout(words, 1)
        card.add(row)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.S8)
        buttons.addStretch(1)
        for button in self._presses(wave):
            buttons.addWidget(button)
        card.add(buttons)
        return card

    def _presses(self, wave: Wave) -> list[kit.SecondaryButton]:
        """Answer what can be done about a wave, the likeliest last."""
        who = _title(wave)

        def button(words: str, do: Callable[[], None]) -> kit.SecondaryButton:
            made = kit.SecondaryButton(words, size="small", name=f"{words}: {who}")
            made.clicked.connect(do)
            return made

        buttons = []
        person = wave.person_id
        if person is not None:
            buttons.append(button(tr("Show on the desk"), lambda: self._go_to(person)))
        if wave.kind is WaveKind.DOUBLE:
            buttons.append(button(tr("Somebody else"), lambda: self._settle(wave)))
            buttons.append(button(tr("Same person"), lambda: self._same(wave)))
        else:
            buttons.append(button(tr("Done"), lambda: self._settle(wave)))
        return buttons

    def _go_to(self, person_id: PersonId) -> None:
        self.close()
        self._show_person(person_id)

    def _settle(self, wave: Wave) -> None:
        self._do(lambda: self._room.desk.waves.settle(wave.id, self._room.by))

    def _same(self, wave: Wave) -> None:
        self._do(lambda: self._room.desk.waves.same_person(wave.id, self._room.by))

    def _do(self, press: Callable[[], object]) -> None:
        self.set_error(None)
        try:
            press()
        except Problem as problem:
            said = self._room.said(problem)
            self.set_error(f"{said.what} {said.todo}")

    def _focus(self, name: str) -> None:
        """Put the keyboard on the button of this name, else on the first wave's likeliest."""
        there = [one for one in self.findChildren(kit.SecondaryButton) if one.isVisibleTo(self)]
        named = [one for one in there if name and one.accessibleName() == name]
        likeliest = self._last_of_first(there)
        (named[0] if named else likeliest).setFocus(Qt.FocusReason.PopupFocusReason)

    def _last_of_first(self, there: list[kit.SecondaryButton]) -> kit.SecondaryButton:
        item = self._list.itemAt(0)
        first = item.widget() if item is not None else None
        inside = [one for one in there if first is not None and first.isAncestorOf(one)]
        return inside[-1] if inside else self._done


def _title(wave: Wave) -> str:
    """Name whom a wave is about; one of the kiosk's own is about nobody."""
    own = wave.kind is WaveKind.OUT_OF_ORDER
    return tr("The kiosk") if own else kiosk.who(wave, tr)
