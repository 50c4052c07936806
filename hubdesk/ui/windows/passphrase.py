"""The passphrase, where a computer has no keyring: made once with a plain warning, then asked for.

Stretching it takes a tenth of a second and more, so it is done in a thread.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.errors import Problem
from hubdesk.ui import theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.room import tr
from hubdesk.ui.tasks import Task
from hubdesk.ui.windows.fit import open_within
from hubdesk.words import problems

SHORTEST = 8
"""Fewer letters than this are guessed too easily."""


class PassphraseWindow(QWidget):
    """Asks for the passphrase: twice for a new data folder, once for one that is there.

    `unlock` is given the passphrase in a thread; what it answers comes as `opened`, and a Problem
    (passphrase_wrong) is said in place. `left` means the host gave up.
    """

    opened = Signal(object)
    left = Signal()

    def __init__(self, unlock: Callable[[str], object], *, new: bool) -> None:
        super().__init__()
        self.setWindowTitle("HubDesk")
        self.setProperty("ground", "ground")
        open_within(self)
        self._unlock = unlock
        self._new = new
        self._task: Task | None = None
        self.words = kit.LabeledField(tr("Passphrase"), secret=True)
        self.again = kit.LabeledField(tr("The same once more"), secret=True)
        self.again.setVisible(new)
        self.go = kit.PrimaryButton(
            tr("Lock the data with it") if new else tr("Open"), size="large", key="Enter"
        )
        self.leave = kit.SecondaryButton(tr("Leave"), size="large")
        self.wrong = kit.Banner("stop", "")
        self.wrong.hide()
        self.go.clicked.connect(self._press)
        self.leave.clicked.connect(self.close)
        self._lay_out()
        self.words.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go on with Enter, leave with Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go.click()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the host gave up, unless the data is open."""
        if self._task is not None:
            self._task.wait()
        self.left.emit()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        card = kit.Card(padding=40, spacing=0)
        card.setFixedWidth(560)
        title = tr("Choose a passphrase") if self._new else tr("Your passphrase")
        said = (
            tr("This computer has no keyring, so the names on it are locked with a passphrase.")
            if self._new
            else tr("The names on this laptop are locked with it.")
        )
        card.add(kit.Text(title, "title"), kit.Text(said, "body", "quiet", wrap=True))
        card.body.addSpacing(theme.S16)
        if self._new:
            card.add(
                kit.Banner(
                    "look",
                    tr(
                        "Nobody can restore it: not HubDesk, not the DNC. Without it the data on "
                        "this laptop stays locked. Write it down and keep it away from the laptop."
                    ),
                )
            )
            card.body.addSpacing(theme.S16)
        card.add(self.words, self.again, self.wrong)
        card.body.addSpacing(theme.S16)
        row = QHBoxLayout()
        row.setSpacing(theme.S12)
        row.addWidget(self.go, 2)
        row.addWidget(self.leave, 1)
        card.add(row)
        inside = QWidget()
        QVBoxLayout(inside).addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(kit.Scroll(inside))

    def _press(self) -> None:
        if self._task is not None:
            return
        words = self.words.edit.text()
        self.words.set_error(None)
        self.again.set_error(None)
        self.wrong.hide()
        if not words:
            self.words.set_error(tr("Type the passphrase."))
        elif self._new and len(words) < SHORTEST:
            self.words.set_error(tr("Take at least {n} letters.").format(n=SHORTEST))
        elif self._new and words != self.again.edit.text():
            self.again.set_error(tr("The two are not the same."))
            self.again.setFocus()
            return
        else:
            self._try(words)
            return
        self.words.setFocus()

    def _try(self, words: str) -> None:
        unlock = self._unlock
        self._task = Task(lambda _task: unlock(words))
        self._task.done.connect(self._opened)
        self._task.failed.connect(self._failed)
        self.go.setEnabled(False)
        self.go.set_words(tr("Opening"))
        self._task.start()

    def _over(self) -> None:
        if self._task is not None:
            self._task.wait()
        self._task = None
        self.go.setEnabled(True)
        self.go.set_words(tr("Lock the data with it") if self._new else tr("Open"))

    def _opened(self, result: object) -> None:
        self._over()
        self.words.set_text("")
        self.again.set_text("")
        self.opened.emit(result)

    def _failed(self, problem: Problem) -> None:
        self._over()
        said = problems.said(problem, tr)
        self.wrong.set_words(f"{said.what} {said.todo}")
        self.wrong.show()
        self.words.edit.selectAll()
        self.words.setFocus()
