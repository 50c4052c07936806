"""Somebody at the kiosk, by the keyboard alone or by taps alone, in English or in Spanish.

Keys and taps go to the window as the system sends them, and find their way by themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from factories import EARLY, DeskEvening, a_row, person, put_in
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QScrollArea, QWidget

from hubdesk.clock import SetClock
from hubdesk.desk.selfservice import SelfService
from hubdesk.domain.checkin import Standing
from hubdesk.domain.ids import ServerId
from hubdesk.domain.leaders import Role
from hubdesk.domain.roster import Shift
from hubdesk.ui.kiosk import KioskWindow
from hubdesk.ui.kiosk.look import TARGET
from hubdesk.ui.kiosk.window import SOON
from hubdesk.ui.language import speech

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
PIN = "4182"
MORE = (
    person("Bo Li", "bo@example.org", "+12025550111", "20011"),
    person("Nora Quiet", "nora@example.org"),
    person("Zip Only", "zip@example.org", "", "20013"),
    *(person(f"Mara{one} Vale", f"mara{one}@example.org", "+12025550120") for one in "abcd"),
)
"""A short name, somebody without phone and ZIP, one with a ZIP alone, and four alike."""


class Visitor:
    """A kiosk on the made-up evening; `how` is keys or clicks, `code` the visitor's language."""

    def __init__(
        self,
        evening: DeskEvening,
        clock: SetClock,
        how: str = "keys",
        code: str = "en",
        spoken: Callable[[str], Callable[[str], str]] = speech,
    ) -> None:
        self.evening, self.clock, self.how, self.code = evening, clock, how, code
        self.say = spoken(code)
        desk = evening.desk
        desk.hub.set(hub_name="Miami Valley Hub", zone="America/New_York")
        self.leader = desk.leaders.put("Ruth Kim", Role.HOST, initials="RK")
        desk.leaders.set_pin(self.leader.id, PIN, PIN)
        rows = [
            a_row(one, EARLY, server_id=ServerId(92100 + at), user_id=ServerId(93100 + at))
            for at, one in enumerate(MORE)
        ]
        put_in(evening.store, rows, complete=False)
        self.shift: Shift | None = evening.early
        self.service = SelfService(desk, lambda: self.shift)
        QGuiApplication.clipboard().clear()  # what was copied before is none of the kiosk's
        self.window = KioskWindow(self.service, now=clock, speech=spoken, dark=False)
        self.window.begin()
        self.window._timer.stop()  # seconds pass by `tick` alone
        QCoreApplication.processEvents()

    # Seeing

    @property
    def handle(self) -> QWindow:
        handle = self.window.windowHandle()
        assert handle is not None
        return handle

    @property
    def name(self) -> str:
        """The kind of screen that is shown."""
        return type(self.window.shown).__name__

    def words(self) -> list[str]:
        """Everything that can be read now."""
        found: list[str] = []
        for one in self.window.findChildren(QWidget):
            if one.isVisible():
                text = str(one.property("text") or "")
                found += [text, one.accessibleName(), one.accessibleDescription()]
        return [one for one in found if one]

    def reads(self, words: str, **values: object) -> bool:
        """Whether a sentence is on the screen, in the visitor's language."""
        said = self.say(words).format(**values)
        return any(said in one for one in self.words())

    def button(self, words: str) -> QAbstractButton:
        """The button that says this."""
        return self.found(words, self.window)

    def found(self, words: str, around: QWidget) -> QAbstractButton:
        said = self.say(words)
        for one in around.findChildren(QAbstractButton):
            if one.isVisible() and said in (one.text(), one.accessibleName()):
                return one
        raise AssertionError(f"no button {said!r} among {self.words()}")

    # Doing

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.handle, key, held)

    def tap(self, widget: QWidget) -> None:
        """Tap the middle of something, as large as a finger, scrolled to where it needs it."""
        assert min(widget.width(), widget.height()) >= TARGET, widget
        for scroll in self.window.findChildren(QScrollArea):
            inside = scroll.widget()
            if inside is not None and inside.isAncestorOf(widget):
                scroll.ensureWidgetVisible(widget, 0, 20)
        QTest.mouseClick(self.handle, LEFT, pos=self.middle(widget))

    def middle(self, widget: QWidget) -> QPoint:
        return widget.mapTo(self.window, widget.rect().center())

    def reach(self, widget: QWidget) -> None:
        """Go to something: by Tab alone, or by a tap."""
        if self.how == "clicks":
            self.tap(widget)
            return
        for _ in range(60):
            if QApplication.focusWidget() is widget:
                return
            self.key(Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {widget}")

    def press(self, words: str) -> None:
        """Press a button."""
        button = self.button(words)
        if self.how == "clicks":
            self.tap(button)
        else:
            self.reach(button)
            self.key(Key.Key_Return)
        QCoreApplication.processEvents()

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        for letter in text:
            QTest.keyClick(self.handle, ord(letter))
        QCoreApplication.processEvents()

    def compose(self, text: str) -> None:
        """Write where the keyboard is as an on-screen keyboard does: without a single key."""
        written = QInputMethodEvent()
        written.setCommitString(text)
        QCoreApplication.sendEvent(QGuiApplication.focusObject(), written)
        QCoreApplication.processEvents()

    def fill(self, line: QLineEdit, text: str) -> None:
        """Go to a line and type."""
        self.reach(line)
        self.type(text)

    def ticks(self, seconds: int) -> None:
        for _ in range(seconds):
            self.window.tick()

    # Paths

    def speak(self) -> None:
        """Choose the visitor's language, as every visit begins in English."""
        if self.code == "es":
            self.say = str
            self.press("Español")
            self.say = speech(self.code)

    def begin(self, words: str = "I signed up") -> None:
        self.speak()
        self.press(words)

    def pick(self, letters: str) -> None:
        """Type some letters and pick the first who is listed."""
        self.begin_typing(letters)
        shown = self.window.shown
        assert shown is not None
        row = shown.buttons()[0]  # type: ignore[attr-defined]  # of Who
        if self.how == "clicks":
            self.tap(row)
        else:
            self.key(Key.Key_Down)
            self.key(Key.Key_Return)
        QCoreApplication.processEvents()

    def begin_typing(self, letters: str) -> None:
        shown = self.window.shown
        assert shown is not None
        self.fill(shown.line, letters)  # type: ignore[attr-defined]  # of Who

    def prove(self, digits: str) -> None:
        shown = self.window.shown
        assert shown is not None
        self.fill(shown.digits.line, digits)  # type: ignore[attr-defined]  # of Prove
        self.ticks(SOON)

    def check_in(self, letters: str = "ana", digits: str = "0101") -> None:
        self.begin()
        self.pick(letters)
        self.prove(digits)

    def unlock(self, initials: str = "RK", pin: str = PIN) -> None:
        """Type initials and PIN on the host's screen."""
        shown = self.window.shown
        assert shown is not None
        self.fill(shown.initials.line, initials)  # type: ignore[attr-defined]  # of Host
        self.fill(shown.pin.line, pin)  # type: ignore[attr-defined]  # of Host
        self.press("Open")

    def standing(self, name: str) -> set[Standing]:
        """Where somebody's sign-ups stand."""
        marks = [one.mark for one in self.evening.signups(name)]
        return {one.standing if one else Standing.EXPECTED for one in marks}

    def forward(self, minutes: float) -> None:
        self.clock.forward(minutes)

    def close(self) -> None:
        self.window._is_up = False
        self.window._timer.stop()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def kiosks(evening: DeskEvening, clock: SetClock, how: str, code: str) -> Iterator[Visitor]:
    """A kiosk that goes with its test."""
    made = Visitor(evening, clock, how, code)
    yield made
    made.close()
