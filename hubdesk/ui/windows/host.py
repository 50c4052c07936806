"""The host's window: the rail of pages, the header that is always true, and the page itself.

It is on the screen before anything else is loaded: first its bare ground, then its frame with one
sentence until the data folder is open. So nothing here imports the desk, the store or sync, and
the kit is imported only to furnish the frame.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, SignalInstance
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from hubdesk.ui.windows.fit import open_within

if TYPE_CHECKING:
    from hubdesk.ui.panels.page import Page
    from hubdesk.ui.widgets import Band

PAGES = (
    ("today", "home", "Today"),
    ("desk", "user-check", "Desk"),
    ("floor", "columns", "Floor"),
    ("agenda", "list-time", "Agenda"),
    ("sync", "sync", "Sync"),
    ("hub", "hub", "Hub"),
)
"""The pages in the rail's order: key, icon, word; Ctrl and the number opens one."""

SMALLEST = (960, 540)
"""Every page works from this size up: it is what a 1366 by 768 screen leaves at 125 %."""


_NARROW = 1120
"""Below this width the rail puts its words under its icons."""

TICK_MS = 15_000
"""How often ages and the clock on screen are brought up to date."""


def _tr(words: str) -> str:
    from hubdesk.ui.language import tr  # not needed for the first paint

    return tr(words)


class HostWindow(QMainWindow):
    """Rail, header and pages, once it is furnished. `may_close` is asked before it goes."""

    painted = Signal()
    """The window is on the screen for the first time: the rest may be loaded now."""

    ticked = Signal()

    duty_wanted = Signal()
    """Somebody asks who is on duty: the person at the rail's foot, or Ctrl+D."""

    kiosk_wanted = Signal()
    """The host hands a screen to volunteers: Ctrl+K."""

    waves_wanted = Signal()
    """The host asks who waved from the kiosk: Ctrl+G."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("HubDesk")
        self.setMinimumSize(*SMALLEST)
        open_within(self)
        self.band: Band | None = None
        self.may_close: Callable[[], bool] = lambda: True
        self._painted = self._furnished = False
        self._makers: Mapping[str, Callable[[], Page]] = {}
        self._pages: dict[str, Page] = {}

    def furnish(self) -> None:
        """Put rail, header and one sentence into the window; the program is dressed by now."""
        from hubdesk.ui.widgets import EmptyState, HeaderBar, NavRail

        self._furnished = True
        self.rail = NavRail("HubDesk")
        self.header = HeaderBar("HubDesk")
        self.stack = QStackedWidget()
        self._opening = EmptyState(
            "lock", _tr("Opening your desk"), _tr("Unlocking the roster on this laptop.")
        )
        self.stack.addWidget(self._opening)
        for place, (key, icon, words) in enumerate(PAGES, start=1):
            self.rail.add(key, icon, _tr(words))
            shortcut = QShortcut(QKeySequence(f"Ctrl+{place}"), self)
            shortcut.activated.connect(lambda key=key: self.go(key))
        QShortcut(QKeySequence("Ctrl+D"), self).activated.connect(self._ask_duty)
        for keys, wanted in (("Ctrl+K", self.kiosk_wanted), ("Ctrl+G", self.waves_wanted)):
            pressed = QShortcut(QKeySequence(keys), self).activated
            pressed.connect(lambda wanted=wanted: self._ask(wanted))
        self.rail.person.clicked.connect(self._ask_duty)
        QShortcut(QKeySequence("F1"), self).activated.connect(self.show_keys)
        self.rail.picked.connect(self.go)
        self.rail.setEnabled(False)
        inside = QWidget()
        self._whole = QVBoxLayout(inside)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        row = QHBoxLayout()
        self._whole.addLayout(row, 1)
        row.setSpacing(0)
        row.addWidget(self.rail)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)
        row.addLayout(column, 1)
        self.setCentralWidget(inside)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._fit()

    def set_staging(self, staging: bool) -> None:
        """Show on every page that nothing here reaches the real Mobilize, or no longer."""
        if staging and self.band is None:
            from hubdesk.ui.widgets import Band  # seldom worn
            from hubdesk.words.hub import STAGING

            self.band = Band(_tr(STAGING))
            self._whole.insertWidget(0, self.band)
        if self.band is not None:
            self.band.setVisible(staging)
        self.header.set_staging(staging)
        self.setWindowTitle(_tr("STAGING · HubDesk") if staging else "HubDesk")

    def fill(self, makers: Mapping[str, Callable[[], Page]], first: str) -> None:
        """Take what makes each page, and show the first of them."""
        self._makers = makers
        for key, _icon, words in PAGES:  # the hub may speak another language than the system
            self.rail.item(key).set_words(_tr(words))
        self.rail.setEnabled(True)
        self._timer.start()
        self.go(first)

    def page(self, key: str) -> Page:
        """Answer a page, made when it is first asked for: most evenings need few of them."""
        if key not in self._pages:
            self._pages[key] = self._makers[key]()
            self.stack.addWidget(self._pages[key])
        return self._pages[key]

    def go(self, key: str) -> None:
        """Show a page."""
        if key not in self._makers or self.sheet_open():
            return
        page = self.page(key)
        self.rail.select(key)
        self.stack.setCurrentWidget(page)
        page.shown()

    def current(self) -> str:
        """Name the page in front; "" before there is one."""
        here = self.stack.currentWidget() if self._furnished else None
        return next((key for key, page in self._pages.items() if page is here), "")

    def sheet_open(self) -> bool:
        """Whether a sheet lies over the window: the pages rest until it is put away."""
        from hubdesk.ui.widgets import Sheet  # not needed for the first paint

        return any(sheet.isVisible() for sheet in self.findChildren(Sheet))

    def tick(self) -> None:
        """Bring the clock, the ages and the page in front up to date."""
        self.ticked.emit()
        page = self._pages.get(self.current())
        if page is not None:
            page.tick()

    def _ask(self, wanted: SignalInstance) -> None:
        if self.current() and not self.sheet_open():
            wanted.emit()

    def _ask_duty(self) -> None:
        if self._makers and not self.sheet_open():
            self.duty_wanted.emit()

    def show_keys(self) -> None:
        """Show which keys do what."""
        if self.sheet_open():
            return
        from hubdesk.ui.panels.keys import keys_sheet  # a page of its own, seldom asked for

        keys_sheet(self)

    def stop(self) -> None:
        """End the clock; the window is about to go."""
        self._timer.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Let the rail be narrow in a narrow window."""
        super().resizeEvent(event)
        if self._furnished:
            self._fit()

    def _fit(self) -> None:
        self.rail.set_narrow(self.width() < _NARROW)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint, and say so the first time."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.painted.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Give a key that nothing took to the page in front; an undo reaches the desk from any."""
        page = self._pages.get(self.current()) if self._furnished else None
        if page is None or self.sheet_open():
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Undo):
            if not page.take_back():
                self.page("desk").take_back()
        elif not (event.text() and page.typed(event)):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask before going, where something would surprise."""
        if self.may_close():
            event.accept()
        else:
            event.ignore()
