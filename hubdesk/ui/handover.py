"""Handing a screen to volunteers, and getting it back: when the kiosk starts, where, and its end.

The kiosk is a window of its own that knows nothing of this one. Where there is a second screen both
are worked at the same time, on one desk; on a single screen the host's window hides until the PIN.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QRect, QTimer, SignalInstance
from PySide6.QtGui import QGuiApplication, QScreen

from hubdesk.ui.doorbell import KIOSK, Answer
from hubdesk.ui.panels.kiosk_sheet import KioskSheet
from hubdesk.ui.room import Room, tr
from hubdesk.ui.widgets import PrimaryButton, Sheet
from hubdesk.ui.windows.host import HostWindow
from hubdesk.words import locks


class Face(Protocol):
    """What is needed of the kiosk's window."""

    @property
    def left(self) -> SignalInstance:
        """Told once a leader's PIN was right."""
        ...

    def begin(self) -> None:
        """Show the first screen, and let its clock run."""
        ...

    def out_of_order(self) -> None:
        """Show that it cannot be used now; the PIN still leads out."""
        ...

    def setScreen(self, screen: QScreen) -> None:  # noqa: N802 - Qt's name
        """Belong to a screen."""
        ...

    def setGeometry(self, place: QRect) -> None:  # noqa: N802 - Qt's name
        """Lie there."""
        ...

    def showFullScreen(self) -> None:  # noqa: N802 - Qt's name
        """Fill the screen."""
        ...

    def raise_(self) -> None:
        """Come to the front."""
        ...

    def activateWindow(self) -> None:  # noqa: N802 - Qt's name
        """Take the keyboard."""
        ...

    def hide(self) -> None:
        """Go from the screen."""
        ...

    def deleteLater(self) -> None:  # noqa: N802 - Qt's name
        """Go for good."""
        ...


class Handover(QObject):
    """One for each host window. `make` builds a new kiosk for each time the screen is handed over.

    `screens` lists the screens there are.
    """

    def __init__(
        self,
        window: HostWindow,
        room: Room,
        make: Callable[[], Face],
        screens: Callable[[], list[QScreen]] = QGuiApplication.screens,
    ) -> None:
        super().__init__(window)
        self._window, self._room = window, room
        self._make, self._screens = make, screens
        self._face: Face | None = None
        self._chosen = ""
        self._told = False
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._unplugged)

    @property
    def is_up(self) -> bool:
        """Whether a screen is in the volunteers' hands now."""
        return self._face is not None

    def ask(self) -> None:
        """Say what is locked, the first time in a run, and begin on Enter; later begin at once."""
        if self._face is not None:
            self._face.raise_()
        elif self._told and self._room.desk.leaders.any_pin():
            self.start()
        elif not self._window.sheet_open():
            names = [one.name() for one in self._screens()]
            sheet = KioskSheet(self._window, self._room, names, self._screen().name())
            sheet.agreed.connect(self._agreed)
            sheet.open()

    def start(self) -> None:
        """Put the kiosk on its screen; the host's window stays where there is another one."""
        if self._face is not None:
            return
        face = self._make()
        face.left.connect(self._left)
        self._face = face
        # It goes before this window is back: the program must not end with it.
        QGuiApplication.setQuitOnLastWindowClosed(False)
        try:
            face.begin()
            self._settle()
        except BaseException:
            self.end()  # what is not shown is not in anybody's hands
            raise

    def answer(self, what: str) -> Answer:
        """Do what another process asks of this window, and say what came of it."""
        if what != KIOSK:
            return Answer(1, tr("This HubDesk does not know what it was asked."))
        if not self._room.desk.leaders.any_pin():
            return Answer(1, "\n".join(map(tr, locks.NO_PIN)))
        if self._face is not None:
            self._face.raise_()
            return Answer(0, tr("The kiosk is open already."))
        self.start()
        return Answer(0, tr("The kiosk is open. A leader's initials and PIN bring HubDesk back."))

    def out_of_order(self) -> None:
        """Let the kiosk say that it cannot be used now; nothing where none is up."""
        if self._face is not None:
            self._face.out_of_order()

    def keeps(self) -> bool:
        """Whether a kiosk that is up keeps this window from going; says so where it does."""
        if self._face is None:
            return False
        if not self._window.sheet_open():
            sheet = Sheet(
                self._window,
                tr("The kiosk is still open"),
                tr(
                    "Volunteers check in on the other screen. Leave it there first, with a "
                    "leader's initials and PIN; then this can be done."
                ),
            )
            go_on = PrimaryButton(tr("Go on"), key="Enter")
            go_on.clicked.connect(sheet.close)
            sheet.add_button(go_on)
            sheet.open()
        return True

    def end(self) -> None:
        """Take the kiosk away, since the whole program ends."""
        face, self._face = self._face, None
        if face is not None:
            face.hide()
            face.deleteLater()
            QGuiApplication.setQuitOnLastWindowClosed(True)

    def _agreed(self, screen: str) -> None:
        self._chosen = screen
        self._told = True
        self.start()

    def _left(self) -> None:
        self._window.show()
        self.end()
        self._window.raise_()
        self._window.activateWindow()
        self._window.go(self._window.current())

    def _unplugged(self) -> None:
        """Look for another screen, once this one is out of the list."""
        QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        """Fill the kiosk's screen; also when the one it was on is gone."""
        if self._face is None:
            return
        screen = self._screen()
        self._face.setScreen(screen)
        self._face.setGeometry(screen.geometry())
        self._face.showFullScreen()
        self._face.raise_()
        self._face.activateWindow()
        if screen is self._window.screen():
            self._window.hide()  # by the PIN alone it comes back, whatever screens come and go

    def _screen(self) -> QScreen:
        """Answer the chosen screen, else one the host does not work on, else the only one."""
        own = self._window.screen()
        there = self._screens()
        chosen = [one for one in there if one.name() == self._chosen]
        others = [one for one in there if one is not own]
        return [*chosen, *others, own][0]
