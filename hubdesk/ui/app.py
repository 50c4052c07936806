"""The window, from its first paint to its last: opens the data folder beside the painting.

Only a bare window is imported at the top, so that the host sees one at once. Once it is on the
screen it is dressed and furnished; then the desk, the store and the rest are loaded by `opening`
in a thread.
"""

from __future__ import annotations

import builtins
import importlib
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from hubdesk import paths
from hubdesk.errors import Problem
from hubdesk.ui.tasks import Task
from hubdesk.ui.windows.host import HostWindow

if TYPE_CHECKING:
    from hubdesk.ui.doorbell import Doorbell
    from hubdesk.ui.opening import Opened
    from hubdesk.ui.windows.passphrase import PassphraseWindow
    from hubdesk.ui.windows.setup import FirstAnswers, SetupWindow


def run(*, practice: bool, kiosk: bool = False) -> int:
    """Open the host window (on a practice hub if asked) and answer the exit status.

    With `kiosk` a screen is handed to volunteers as soon as the folder is open.
    """
    app = bare_app()
    program = Program(practice=practice, kiosk=kiosk)
    program.begin()
    # After the first paint, which waits for nothing it does not need.
    QTimer.singleShot(0, lambda: _leave_on_signals(app, program.leave))
    return app.exec() or program.status


def make_app() -> QApplication:
    """Make the one QApplication, wearing the theme; also for the rehearsal and the tests."""
    app = bare_app()
    _dress(app)
    return app


def bare_app() -> QApplication:
    """Make the one QApplication as it is before the first paint: named, and not yet dressed."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("HubDesk")
    app.setDesktopFileName("hubdesk")
    return app


def _dress(app: QApplication) -> None:
    # Imported here: the first use of Qt's own constants takes longer than a bare window's paint.
    from hubdesk.ui import theme

    theme.apply(app, "auto")


def _dress_to_speak(app: QApplication) -> None:
    """Dress the program of a host, who reads what their system speaks until the hub says more."""
    from hubdesk.ui import language

    _dress(app)
    language.begin(app)


def load_parts() -> None:
    """Load the store, the desk and the pages; in a thread, for it takes longer than to paint."""
    _import_without_reading_sources()
    import hubdesk.store.engine
    import hubdesk.ui.opening

    assert hubdesk.store.engine
    assert hubdesk.ui.opening


def _import_without_reading_sources() -> None:
    """Let modules be imported by Python's own way again.

    PySide puts a hook of its own around every import, which reads the source text of each module to
    look for `from __feature__ import ...`. HubDesk uses none; reading it all makes loading an
    eighth slower and keeps twenty megabytes of text. PySide puts it there with the first of Qt's
    own constants, so this comes after the frame.
    """
    builtins.__import__ = importlib.__import__


class Program(QObject):
    """One run of the window: first start or the desk, and an orderly end."""

    def __init__(self, *, practice: bool, kiosk: bool = False) -> None:
        super().__init__()
        self._practice = practice
        self._kiosk = kiosk
        self._bell: Doorbell | None = None
        self.status = 0
        self._environ = dict(os.environ)
        self._task: Task | None = None
        self._opened: Opened | None = None
        self._setup: SetupWindow | None = None
        self._passphrase: PassphraseWindow | None = None
        self._answers: FirstAnswers | None = None
        self.window: HostWindow | None = None
        sys.excepthook = self._bug

    def begin(self) -> None:
        """Show the first window: the four questions in a new data folder, else the desk."""
        if not self._practice and self._is_new():
            if self._kiosk:
                self._no_kiosk()
                return
            self._ask()
        else:
            self._open()

    def _is_new(self) -> bool:
        from hubdesk.credentials import kept_how

        try:
            return not kept_how(paths.data_home(self._environ))
        except Problem:
            return False

    def _ask(self) -> None:
        _dress_to_speak(bare_app())
        from hubdesk.ui.windows.setup import SetupWindow

        setup = SetupWindow()
        setup.finished.connect(self._answered)
        self._setup = setup
        setup.show()

    def _answered(self, answers: FirstAnswers) -> None:
        self._practice = answers.practice
        self._answers = None if answers.practice else answers
        self._setup, setup = None, self._setup
        self._open()
        if setup is not None:
            setup.deleteLater()

    def _open(self) -> None:
        self.window = HostWindow()
        self.window.painted.connect(lambda: QTimer.singleShot(0, self._furnish))
        self.window.show()

    def _furnish(self) -> None:
        """Turn the bare window into the frame; loading begins once that is on the screen too."""
        assert self.window is not None
        _dress_to_speak(bare_app())
        self.window.furnish()
        QTimer.singleShot(0, self._load)

    def _load(self) -> None:
        practice, environ = self._practice, dict(self._environ)

        def opening(_task: Task) -> object:
            load_parts()
            from hubdesk.ui import opening

            return opening.open_for_window(practice, environ)

        self._task = Task(opening, self)
        self._task.done.connect(self._loaded)
        self._task.failed.connect(self._refused)
        self._task.start()

    def _loaded(self, opened: Opened) -> None:
        if self._task is None and self._passphrase is None:
            return  # left meanwhile
        assert self.window is not None
        self._opened = opened
        on_practice = None if self._practice else self._to_practice
        opened.show_in(self.window, self._answers, on_practice)
        self._listen(opened)
        if self._kiosk:
            self._kiosk = False
            self._hand_over(opened)

    def _listen(self, opened: Opened) -> None:
        """Hear what a command asks of this window, now that the folder is ours."""
        from hubdesk.ui.doorbell import Doorbell

        handover = opened.handover
        assert handover is not None
        self._bell = Doorbell(opened.station.home, handover.answer)

    def _hand_over(self, opened: Opened) -> None:
        """Begin with the kiosk: a practice evening has no PIN yet, so its sheet asks for one."""
        handover = opened.handover
        assert handover is not None
        if opened.station.desk.leaders.any_pin():
            from hubdesk.ui.doorbell import KIOSK

            sys.stdout.write(f"{handover.answer(KIOSK).words}\n")
            sys.stdout.flush()
        elif self._practice:
            handover.ask()
        else:
            self._no_kiosk()

    def _no_kiosk(self) -> None:
        """Say that nobody could leave it, and end: the command is told so."""
        from hubdesk.words.locks import NO_PIN

        sys.stderr.write("\n".join((*NO_PIN, "")))
        self.status = 1
        QTimer.singleShot(0, QApplication.exit)

    def _to_practice(self) -> None:
        """Close the real data and begin a practice evening in its place."""
        if self._opened is not None and self._opened.keeps_kiosk():
            return
        self.leave()
        before, self._practice, self._answers = self.window, True, None
        self._open()
        if before is not None:
            before.stop()
            before.deleteLater()

    def _refused(self, problem: Problem) -> None:
        """Say what keeps the folder shut; ask for the passphrase where that is all it needs."""
        if problem.code in {"no_keyring", "passphrase_wrong"}:
            self._ask_passphrase()
        else:
            from hubdesk.ui.windows.refusal import show_refusal

            assert self.window is not None
            self.status = int(self._kiosk)
            show_refusal(self.window, problem)

    def _ask_passphrase(self) -> None:
        from hubdesk.ui.windows.passphrase import PassphraseWindow

        environ = dict(self._environ)

        def unlock(passphrase: str) -> object:
            from hubdesk.ui import opening

            return opening.open_for_window(False, environ | {"HUBDESK_PASSPHRASE": passphrase})

        asking = PassphraseWindow(unlock, new=self._is_new())
        asking.opened.connect(self._unlocked)
        asking.left.connect(self._left_locked)
        self._passphrase = asking
        assert self.window is not None
        self.window.hide()
        asking.show()

    def _unlocked(self, opened: Opened) -> None:
        assert self.window is not None
        self.window.show()
        self._loaded(opened)
        if self._passphrase is not None:
            self._passphrase.hide()
            self._passphrase.deleteLater()

    def _left_locked(self) -> None:
        """The host closed the question: without the passphrase there is nothing to show."""
        if self._opened is None:
            QApplication.quit()

    def leave(self) -> None:
        """End in order: the worker stops, the store closes, the folder is free."""
        if self._bell is not None:
            self._bell.close()
            self._bell = None
        if self._task is not None:
            self._task.wait()
            # What the thread has opened while nobody heard of it any more is closed as well.
            self._opened = self._opened or self._task.result
            self._task = None
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    def _bug(
        self,
        kind: type[BaseException],
        bug: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Keep the desk usable after a bug: log it, say it, go on; a kiosk is out of order."""
        del bug
        from hubdesk.logs import note_bug

        sys.stderr.write(note_bug(kind, trace))
        if self._opened is None:
            return
        if self._opened.handover is not None:
            self._opened.handover.out_of_order()
        if self._opened.room is not None:
            self._opened.room.show_problem(Problem("unexpected"))


def _leave_on_signals(app: QApplication, leave: Callable[[], None]) -> None:
    """End in order on Ctrl+C and on the system's own request, without a timer that polls."""
    import signal
    import socket

    from PySide6.QtCore import QSocketNotifier

    app.aboutToQuit.connect(leave)
    reading, writing = socket.socketpair()
    for end in (reading, writing):
        end.setblocking(False)
    signal.set_wakeup_fd(writing.fileno(), warn_on_full_buffer=False)
    for name in (signal.SIGINT, signal.SIGTERM):
        # Not `quit`, which asks the windows first: nobody is there to answer the system.
        signal.signal(name, lambda *_: app.exit())

    def wake() -> None:
        """Let Python run the handler above; what is closed or empty by now has done its work."""
        with suppress(OSError):
            reading.recv(16)

    notifier = QSocketNotifier(reading.fileno(), QSocketNotifier.Type.Read, app)
    notifier.activated.connect(wake)

    def put_away() -> None:
        notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        reading.close()
        writing.close()

    app.aboutToQuit.connect(put_away)
