"""The host at the desk page's keyboard, for the tests of it."""

from __future__ import annotations

from factories import DeskEvening, a_dialer
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from hubdesk.desk.desk import Desk
from hubdesk.domain.checkin import Standing
from hubdesk.domain.dialers import DialerKind
from hubdesk.ui import widgets as kit
from hubdesk.ui.panels.desk import DeskPage

NONE = Qt.KeyboardModifier.NoModifier


class AtTheDesk:
    """A host at the keyboard: keys go wherever the keyboard is, eyes are on list and card."""

    def __init__(self, page: DeskPage, evening: DeskEvening) -> None:
        self.page = page
        self.evening = evening
        self.people = page.table.people
        self.card = page.table.card

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.focus, key, held)

    @property
    def focus(self) -> QWidget:
        return QApplication.focusWidget() or self.page

    @property
    def at_search(self) -> bool:
        return self.focus is self.people.search.edit

    @property
    def current(self) -> str:
        hit = self.people.current()
        return hit.contact.full_name if hit else ""

    def row(self, name: str) -> kit.RowView:
        model = self.people.model
        views = (model.index(row, 0).data(kit.ROW_VIEW_ROLE) for row in range(model.rowCount()))
        return next(view for view in views if isinstance(view, kit.RowView) and view.title == name)

    def pills(self, name: str) -> list[str]:
        return [pill.words for pill in self.row(name).pills]

    @property
    def names(self) -> list[str]:
        model = self.people.model
        hits = [model.hit(row) for row in range(model.rowCount())]
        return [hit.contact.full_name for hit in hits if hit]

    @property
    def says(self) -> str:
        """Everything that can be read on the card."""
        seen = self.card.findChildren(QLabel)
        return " | ".join(one.text() for one in seen if one.isVisible() and one.text())

    @property
    def button(self) -> str:
        """The words and the key of the large button."""
        (one,) = (
            one
            for one in (
                *self.card.findChildren(kit.PrimaryButton),
                *self.card.findChildren(kit.SecondaryButton),
            )
            if one.isVisible() and one.height() == 48
        )
        return f"{one.text()} [{one._key}]"

    def click_button(self) -> None:
        words = self.button.partition(" [")[0]
        for one in self.card.findChildren(QAbstractButton):
            if one.isVisible() and one.text() == words:
                QTest.mouseClick(one, Qt.MouseButton.LeftButton)
                return

    def standing(self, name: str) -> list[str]:
        return [
            one.mark.standing.value if one.mark else Standing.EXPECTED.value
            for one in self.evening.signups(name)
        ]

    @property
    def offered(self) -> str:
        """What the undo bar says; nothing while it is away."""
        bar = self.page.table.undo_bar
        return "" if bar.isHidden() else " ".join(one.text() for one in bar.findChildren(QLabel))


def two_dialers(desk: Desk) -> None:
    """Tonight has two dialers, so that one is suggested and the other can be picked."""
    desk.floor.put_dialer(a_dialer(), "Ruth Kim")
    desk.floor.put_dialer(a_dialer("Mayor Pat", kind=DialerKind.CAMPAIGN), "Ruth Kim")
