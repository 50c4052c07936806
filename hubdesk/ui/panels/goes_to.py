"""The "Goes to" box: the dialer somebody goes to or is on, why, and the way to another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu

from hubdesk.desk.floor import Column
from hubdesk.domain.dialers import Dialer, DialerKind, expected_wait
from hubdesk.domain.rotation import Why
from hubdesk.domain.suggestion import Suggestion
from hubdesk.ui import theme
from hubdesk.ui.room import tr
from hubdesk.ui.widgets import Card, ElidedLabel, Flow, Pill, SecondaryButton, Text
from hubdesk.words.desk import WAITS, WHYS
from hubdesk.words.dialers import steps


def reason(suggestion: Suggestion) -> str:
    """Say why a dialer is suggested, and how long its callers will wait with one more."""
    why = tr(WHYS[suggestion.why]).format(callers=suggestion.callers, needs=suggestion.needs)
    wait = tr(WAITS[expected_wait(suggestion.callers + 1)])
    return f"{why} {wait[:1].upper()}{wait[1:]}."


class GoesTo(Card):
    """Shows one dialer with its reason. `picked` gives the id of another, or None: they wait."""

    picked = Signal(object)
    menu_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(padding=14, elevated=False, spacing=theme.S4)
        self._title = Text("", "label", "quiet")
        self._name = ElidedLabel("", "header")
        self._tag = Pill("DNC", "accent")
        self._why = Text("", "body", "quiet", wrap=True)
        self.other = SecondaryButton(
            tr("Other"), key="Alt+D", size="small", name=tr("Another dialer")
        )
        self.other.clicked.connect(self.menu_wanted)
        self.join = SecondaryButton(tr("Join"), size="small", name=tr("How to join the dialer"))
        self.join.setToolTip("Alt+J")  # its cap would not fit the narrowest card
        # The name before the buttons: it is what the host says aloud, and must not be scrolled to.
        named = Flow((self._name, self._tag), spacing=10)
        self.add(self._title, named, Flow((self.join, self.other), spacing=10), self._why)
        self.setAccessibleName(tr("Dialer"))

    def suggest(self, suggestion: Suggestion | None) -> None:
        """Show where the next caller goes; None: there is no dialer to go to."""
        if suggestion is None:
            self._show(
                tr("Goes to"),
                tr("No dialer yet"),
                None,
                tr("They wait on the floor. Checking in needs no dialer."),
                can_choose=False,
            )
        else:
            self._show(tr("Goes to"), suggestion.name, suggestion.kind, reason(suggestion))

    def choose(self, dialer: Dialer | None) -> None:
        """Show the dialer the host picked instead."""
        chosen = tr(WHYS[Why.CHOSEN])
        if dialer is None:
            self._show(tr("Goes to"), tr("Nowhere yet"), None, tr("They wait on the floor."))
        else:
            self._show(tr("Goes to"), dialer.name, dialer.kind, chosen)

    def is_on(self, dialer: Dialer | None, *, can_choose: bool) -> None:
        """Show where somebody who is here is now."""
        if dialer is None:
            hint = tr("Waiting on the floor for a dialer.")
            self._show(tr("Now"), tr("Waiting"), None, hint, can_choose=can_choose)
        else:
            told = " ".join(steps(dialer, tr))
            self._show(tr("Now on"), dialer.name, dialer.kind, told, can_choose=can_choose)

    def open_menu(self, columns: Sequence[Column]) -> QMenu:
        """Offer every dialer with how many are on it; Alt and its figure picks it without this."""
        menu = QMenu(self)
        menu.setAccessibleName(tr("Another dialer"))
        for place, column in enumerate(columns, 1):
            words = f"{column.dialer.name.replace('&', '&&')}  ·  " + tr("{count} on it").format(
                count=len(column.callers)
            )
            key = f"\tAlt+{place}" if place < 10 else ""
            action = menu.addAction(words + key)
            action.setData(column.dialer.id)
        menu.addSeparator()
        menu.addAction(tr("No dialer, wait on the floor") + "\tAlt+0").setData(None)
        menu.triggered.connect(lambda action: self.picked.emit(action.data()))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.other.mapToGlobal(QPoint(0, self.other.height() + 4)))
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])
        return menu

    def _show(
        self,
        title: str,
        name: str,
        kind: DialerKind | None,
        why: str,
        *,
        can_choose: bool = True,
    ) -> None:
        self._title.setText(title)
        self._name.setText(name)
        self._tag.setVisible(kind is not None)
        if kind is DialerKind.SCALE_TO_WIN:
            self._tag.set("DNC", "accent")
        elif kind is not None:
            self._tag.set(tr("campaign"), "campaign")
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self.other.setVisible(can_choose)
        self.join.setVisible(kind is not None)
