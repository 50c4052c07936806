"""The kiosk's window: one visit after the other, with no way out but a leader's PIN.

It fills the screen, stays in front, and answers Close, minimising, shortcuts, menus, drops and
Esc with nothing. What only the system can lock, like Alt+Tab, it does not pretend to lock.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QScreen,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from hubdesk.clock import Clock, system_clock
from hubdesk.desk.selfservice import SelfService
from hubdesk.domain.selfservice import WaveKind
from hubdesk.ui import language, theme
from hubdesk.ui.kiosk.fields import Line, is_for_typing
from hubdesk.ui.kiosk.frame import Frame
from hubdesk.ui.kiosk.host import Host
from hubdesk.ui.kiosk.look import Look
from hubdesk.ui.kiosk.notes import OutOfOrder
from hubdesk.ui.kiosk.screen import IDLE, Screen, Visit
from hubdesk.ui.kiosk.welcome import Welcome

WARNS = 30
"""So many seconds before a screen is cleared the seconds are shown, with a button for more."""

RETRIES = 30
"""Seconds between tries to store what was confirmed and could not be."""

SOON = 2
"""An Enter so many seconds after the key that brought a screen, or fewer, still belongs to it."""

_LARGE = 1.25
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.Wheel,
    }
)
_SWALLOWED = frozenset(
    {
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
        QEvent.Type.WindowTitleChange,
    }
)
_WINDOW = (
    Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
)


class KioskWindow(QWidget):
    """Volunteers check in here by themselves. `left` once a leader left it by PIN.

    `code` is the language it begins each visit in, `speech` gives the words of one.
    """

    left = Signal()

    def __init__(
        self,
        service: SelfService,
        *,
        now: Clock = system_clock,
        speech: Callable[[str], Callable[[str], str]] = language.speech,
        code: str = "en",
        dark: bool | None = None,
        sounds: bool = False,
    ) -> None:
        """Make the window; `begin` shows it. `dark`: None is as the host's window is."""
        super().__init__(None, _WINDOW)
        theme.load_fonts()
        self.setObjectName("kiosk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.setAcceptDrops(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.shown: Screen | None = None
        self.frame: Frame | None = None
        self._speech = speech
        self._code = code
        self._dark = dark
        self._visit = Visit(
            service=service,
            now=now,
            sounds=sounds,
            look=Look(),
            code=code,
            say=speech(code),
            go=self._go,
            start=self._start,
            more_time=self._more_time,
            out_of_order=self.out_of_order,
            wear=self._wear,
            ask_host=self._ask_host,
            resume=self._resume,
            leave=self._leave,
        )
        self._make: Callable[[Visit], Screen] = Welcome
        self._is_up = False
        self._is_broken = False
        self._gone = 0
        self._stays = 0
        self._seconds = 0
        self._count = 0
        self._tapped_at = self._tapped_on = -1
        self._typed = self._pressed = self._came_by_key = False
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def begin(self, screen: QScreen | None = None) -> None:
        """Fill a screen (None: the one it is on) and welcome the first person."""
        self._is_up = True
        self._is_broken = False
        if screen is not None:
            self.setGeometry(screen.geometry())
        self.setWindowTitle(self._visit.service.hub_name or "HubDesk")
        self._start()
        self._hold()
        self._timer.start()

    def out_of_order(self) -> None:
        """Show that this screen needs the host, and wave to them; only a PIN leads back."""
        if not self._is_broken:
            self._is_broken = True
            try:
                self._visit.service.wave(None, WaveKind.OUT_OF_ORDER)
            except Exception:  # noqa: BLE001 - whatever is broken, the screen says so
                self._is_broken = True
        self._end()
        self._go(OutOfOrder)

    def tick(self) -> None:
        """Let one second pass: count down, clear what nobody uses, stay in front."""
        self._hold()
        self._gone += 1
        if self._gone % RETRIES == 0:
            self._put_by()
        screen = self.shown
        if screen is None:
            return
        self._seconds += 1
        idle = isinstance(screen, Welcome | OutOfOrder) and self._seconds >= IDLE
        idle = idle and self._is_changed()
        if idle or (screen.seconds and self._seconds >= self._stays):
            self._start()
        else:
            self._tell()

    def _go(self, make: Callable[[Visit], Screen]) -> None:
        """Show another screen of this visit; the one before is wiped and gone."""
        self._make = make
        self._show(make(self._visit))
        self._seconds = 0
        self._stays = self.shown.seconds if self.shown else 0
        self._tell()

    def _start(self) -> None:
        """End the visit: nothing of it is left, and the next person is welcomed as usual."""
        self._end()
        self._go(OutOfOrder if self._is_broken else Welcome)

    def _more_time(self) -> None:
        self._stays = max(self._stays, IDLE)
        self._seconds = 0
        self._tell()

    def _resume(self) -> None:
        """Go on after a leader's PIN, with what waits in memory tried once more."""
        self._is_broken = False
        self._put_by()
        self._start()

    def _leave(self) -> None:
        """Leave the kiosk after a leader's PIN: everything is put by, and the window closes."""
        self._put_by()
        self._end()
        self._timer.stop()
        self._is_up = False
        self._clear()
        self.close()
        self.left.emit()

    def _ask_host(self) -> None:
        """Ask a leader for their PIN; whoever stood there before is forgotten."""
        self._end()
        self._go(Host)

    def _wear(self, look: Look, code: str) -> None:
        """Make the same screen anew in this look and language, with what was typed kept.

        Whoever chose their language goes on where the screen begins, not at the choice.
        """
        visit, old = self._visit, self.shown
        same_words = code == visit.code
        visit.look, visit.code, visit.say = look, code, self._speech(code)
        if old is None:
            return
        typed = old.typed()
        new = self._make(visit)
        new.take(typed)
        if self.shown is not old:
            # What was typed is good for nothing any more, and another screen says so already.
            new.forget()
            new.deleteLater()
            return
        self._show(new, again=same_words)
        self._tell()

    def _usual(self) -> tuple[Look, str]:
        """Answer the look and language a visit begins in."""
        dark = theme.tokens().dark if self._dark is None else self._dark
        room = _LARGE if self.width() >= 1600 and self.height() >= 900 else 1.0
        return Look(dark=dark, room=room), self._code

    # The window itself.

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Stay, unless a leader left."""
        if self._is_up:
            event.ignore()
        else:
            event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let no key through that nobody took: Esc, F1 and shortcuts do nothing."""
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Let no shortcut of the program work here, and no menu or drop come up."""
        if event.type() == QEvent.Type.ShortcutOverride or event.type() in _SWALLOWED:
            event.accept()
            return True
        if event.type() == QEvent.Type.WindowStateChange and self._is_up:
            QTimer.singleShot(0, self, self._hold)
        return super().event(event)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Hear every key and tap of the window before it lands, and drop what is not for here."""
        kind = event.type()
        if kind in _SWALLOWED or (isinstance(event, QMouseEvent) and self._is_second_tap(event)):
            return True
        if kind in _INPUT:
            belated = self._is_belated(event)
            self._heard()
            if belated or (isinstance(event, QKeyEvent) and not is_for_typing(event)):
                return True
        return False

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Listen to whatever comes to the window."""
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Grow with a large screen."""
        super().resizeEvent(event)
        usual, _code = self._usual()
        if usual.room != self._visit.look.room:
            self._wear(replace(self._visit.look, room=usual.room), self._visit.code)

    def _is_second_tap(self, event: QMouseEvent) -> bool:
        """Whether this is the rest of a double tap whose first tap brought another screen.

        It was meant for the screen before, and would press what now lies beneath the finger.
        """
        if event.type() not in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            return False
        at, before = event.timestamp(), self._tapped_at
        soon = before >= 0 and at - before < QApplication.doubleClickInterval()
        if soon and self._tapped_on != self._count:
            return True
        self._tapped_at, self._tapped_on = at, self._count
        return False

    def _is_belated(self, event: QEvent) -> bool:
        """Whether this is the Enter after the last digit, which has brought this screen already.

        Most people end a number with it, and some press twice; they would press away what they
        have to read.
        """
        if not isinstance(event, QKeyEvent):
            self._typed = self._pressed = False
            return False
        press = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        belated = press and self._came_by_key and self._seconds < SOON
        self._came_by_key = False
        self._typed, self._pressed = event.text().isdigit(), press
        return belated

    def _composed(self, text: str) -> None:
        """Hear what an on-screen keyboard writes: it goes to the line and not by the window."""
        self._came_by_key = self._pressed = False
        self._typed = text.isdigit()
        self._heard()

    def _heard(self) -> None:
        """Begin the seconds anew: somebody is there."""
        self._seconds = 0
        self._tell()

    def _tell(self) -> None:
        """Say how many seconds are left, where there are few or the screen only tells."""
        if self.frame is None or self.shown is None:
            return
        left = self._stays - self._seconds if self.shown.seconds else 0
        aloud = self.shown.counts_aloud
        self.frame.foot.count(left if left and (aloud or left <= WARNS) else 0, aloud=aloud)

    def _end(self) -> None:
        """Forget the visit: its tickets, its language and its look."""
        visit = self._visit
        visit.look, visit.code = self._usual()
        visit.say = self._speech(visit.code)
        self._make = Welcome
        try:
            self._visit.service.forget()
        except Exception:  # noqa: BLE001 - the screen is cleared whatever happens
            self._is_broken = True

    def _is_changed(self) -> bool:
        return (self._visit.look, self._visit.code) != self._usual()

    def _put_by(self) -> None:
        try:
            self._visit.service.put_by()
        except Exception:  # noqa: BLE001 - it stays in memory, and the host knows
            self.out_of_order()

    def _show(self, screen: Screen, *, again: bool = False) -> None:
        before = self.frame.place_of_focus() if again and self.frame else -1
        self._clear()
        self.setStyleSheet(self._visit.look.sheet())
        self.shown = screen
        self._count += 1
        self._came_by_key = self._typed or (self._pressed and screen.counts_aloud)
        self._typed = self._pressed = False
        self.frame = Frame(self._visit, screen, self.width())
        for line in screen.findChildren(Line):
            line.composed.connect(self._composed)
        self._column.addWidget(self.frame)
        self.frame.show()
        self.frame.settle(before)

    def _clear(self) -> None:
        """Wipe the screen that was there, and let it go."""
        if self.shown is not None and self.frame is not None:
            self.shown.forget()
            self.frame.forget()
            self._column.removeWidget(self.frame)
            self.frame.hide()
            self.frame.deleteLater()
        self.shown = None
        self.frame = None

    def _hold(self) -> None:
        """Be in front and as large as the screen; on the only screen, take the keyboard back.

        Beside the host's own screen it leaves the keyboard to them.
        """
        if not self._is_up:
            return
        if not self.isFullScreen() or not self.isVisible():
            self.showFullScreen()
        alone = len(QGuiApplication.screens()) == 1
        if alone and QApplication.activeWindow() is None:
            self.raise_()
            self.activateWindow()
