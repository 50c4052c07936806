"""A sheet over the window: for adding a thing, or for naming a consequence before it happens.

It blocks nothing else than the window beneath it: no second event loop, so clock, search and
worker go on.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from hubdesk.ui import theme
from hubdesk.ui.language import tr
from hubdesk.ui.widgets.buttons import DangerButton, PrimaryButton, SecondaryButton
from hubdesk.ui.widgets.cards import Card
from hubdesk.ui.widgets.notices import Banner
from hubdesk.ui.widgets.words import Text

_SCROLLS = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}
"""What is higher than the window is read by keys as well."""


class _Inside(QWidget):
    """What scrolls in a sheet; as high as its words are when wrapped, and not a line more."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for no height: Qt would ask for that of the narrowest wrapping."""
        return QSize(super().minimumSizeHint().width(), 0)


class Sheet(QWidget):
    """A card in the middle of the dimmed window: title, sentence, body, and buttons below.

    Esc or `close` puts it away and gives the keyboard back to where it was; Enter presses the
    first primary or danger button; Tab stays inside; Up, Down and Page keys scroll.
    """

    closed = Signal()

    def __init__(
        self, window: QWidget, title: str, sentence: str = "", *, width: int = 480
    ) -> None:
        super().__init__(window)
        self._window = window
        self.hide()
        self.setAccessibleName(title)
        self._before: QWidget | None = None
        self._before_name = ""
        self._width = width
        self._card = Card(padding=0, spacing=0)
        self._card.setParent(self)
        margins = self._card.body.contentsMargins()
        self._frame = margins.left() + margins.right()
        inside = _Inside()
        inside.setProperty("ground", "none")
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.S32, theme.S32, theme.S32, theme.S8)
        column.setSpacing(theme.S8)
        column.addWidget(Text(title, "title", wrap=True))
        if sentence:
            column.addWidget(Text(sentence, "body", "quiet", wrap=True))
        self._wrong = Banner("stop", "")
        self._wrong.hide()
        column.addWidget(self._wrong)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, theme.S8, 0, 0)
        self.body.setSpacing(theme.S8)
        column.addLayout(self.body)
        self._inside = inside
        self._scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setWidget(inside)
        self._buttons = QHBoxLayout()
        self._buttons.setContentsMargins(theme.S32, theme.S16, theme.S32, theme.S24)
        self._buttons.setSpacing(theme.S12)
        self._buttons.addStretch(1)
        self._card.add(scroll, self._buttons)
        inside.installEventFilter(self)
        window.installEventFilter(self)

    @classmethod
    def confirm(
        cls,
        window: QWidget,
        title: str,
        consequence: str,
        do: str,
        on_do: Callable[[], None],
        *,
        keep: str = "",
        danger: bool = False,
    ) -> Sheet:
        """Open a sheet that names a consequence; `on_do` runs only when it is chosen."""
        sheet = cls(window, title, consequence, width=440)
        back = SecondaryButton(keep or tr("Go back"), key="Esc")
        go = DangerButton(do) if danger else PrimaryButton(do, key="Enter")
        back.clicked.connect(sheet.close)

        def done() -> None:
            sheet.close()
            on_do()

        go.clicked.connect(done)
        sheet.add_button(back)
        sheet.add_button(go)
        sheet.open()
        if not danger:
            go.setFocus(Qt.FocusReason.PopupFocusReason)  # Enter does what its key cap says
        return sheet

    def add_back(self) -> None:
        """Add the button that leaves everything as it is, as Esc does."""
        back = SecondaryButton(tr("Go back"), key="Esc")
        back.clicked.connect(self.close)
        self.add_button(back)

    def add_main(self, words: str, do: Callable[[], object]) -> PrimaryButton:
        """Add the button that Enter presses, last in the row; answer it."""
        main = PrimaryButton(words, key="Enter")
        main.clicked.connect(do)
        self.add_button(main)
        return main

    def add_button(self, button: QPushButton) -> None:
        """Put a button at the right end of the row below."""
        self._buttons.addWidget(button)

    def set_error(self, words: str | None) -> None:
        """Say above the body what keeps the sheet from being done; None when nothing does."""
        self._wrong.set_words(words or "")
        self._wrong.setVisible(bool(words))
        self._place()

    def reveal(self, widget: QWidget) -> None:
        """Scroll until a widget that was just shown can be seen."""
        self._place()
        inside, layout = self._inside, self._inside.layout()
        if layout is not None:
            layout.activate()
        high = max(inside.heightForWidth(inside.width()), inside.sizeHint().height())
        inside.resize(inside.width(), high)
        self._scroll.ensureWidgetVisible(widget, 0, theme.S24)

    def open(self) -> None:
        """Show the sheet over its window and put the keyboard into its first field."""
        self._before = QApplication.focusWidget()
        self._before_name = self._before.accessibleName() if self._before else ""
        self._place()
        self.show()
        self.raise_()
        first = self._stops()
        (first[0] if first else self).setFocus(Qt.FocusReason.PopupFocusReason)

    def close(self) -> bool:
        """Put the sheet away for good and give the keyboard back."""
        if self.isHidden():
            return True
        self.hide()
        # What had the keyboard may be gone: a list made anew by what the sheet has saved.
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            self._window.setFocus()  # never to what is hidden with the sheet
            window, name = self._window, self._before_name
            QTimer.singleShot(0, window, lambda: _focus_again(window, name))
        self._before = None
        self.closed.emit()
        self.deleteLater()
        return True

    def go_on(self, sheet: Sheet) -> None:
        """Put another sheet in this one's place; the keyboard goes back to where it was before."""
        before, name = self._before, self._before_name
        self.hide()
        sheet.open()
        sheet._before, sheet._before_name = before, name
        self.closed.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the window's size and the body's height."""
        # A sheet that goes with its window is asked once more when Python has let go of all that
        # it knew; it is seen no longer then.
        kind, window = event.type(), self.parentWidget()
        resized = kind == QEvent.Type.Resize and watched is window
        grown = kind == QEvent.Type.LayoutRequest and watched is not window
        if (resized or grown) and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Take every key before the page's shortcuts beneath can have it."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close on Esc, press the main button on Enter, and let nothing through to the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._press_main()
        elif event.key() in _SCROLLS:
            self._scroll.verticalScrollBar().triggerAction(_SCROLLS[Qt.Key(event.key())])
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        """Keep Tab inside the sheet."""
        stops = self._stops()
        if not stops:
            return True
        now = QApplication.focusWidget()
        place = stops.index(now) if now in stops else (-1 if forward else 0)
        step = 1 if forward else -1
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(place + step) % len(stops)].setFocus(reason)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let no click through to the page beneath."""
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Dim the window beneath."""
        veil = QColor(theme.tokens().shadow)
        veil.setAlphaF(0.55 if theme.tokens().dark else 0.4)
        QPainter(self).fillRect(QRectF(self.rect()), veil)

    def _place(self) -> None:
        """Cover the window and centre the card, never taller than the window."""
        window = self._window
        self.setGeometry(window.rect())
        width = min(self._width, window.width() - 2 * theme.S24)
        inside = self._inside.layout()
        needed = inside.sizeHint().height() if inside is not None else 0
        if inside is not None and inside.hasHeightForWidth():
            needed = inside.heightForWidth(width - self._frame)
        needed += self._buttons.sizeHint().height() + 4
        most = window.height() - 2 * theme.S24
        # A bar that was there narrows the text, which then needs the bar: without need, never one.
        policy = Qt.ScrollBarPolicy
        bar = policy.ScrollBarAlwaysOff if needed <= most else policy.ScrollBarAsNeeded
        self._scroll.setVerticalScrollBarPolicy(bar)
        height = min(needed, most)
        left, top = (window.width() - width) // 2, (window.height() - height) // 2
        self._card.setGeometry(left, top, width, height)

    def _stops(self) -> list[QWidget]:
        """List what Tab may stop at, in reading order."""
        stops: list[QWidget] = []
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            usable = widget.isEnabled() and widget.isVisibleTo(self)
            if takes and usable and self.isAncestorOf(widget) and widget.focusProxy() is None:
                stops.append(widget)
            widget = widget.nextInFocusChain()
        # What was put into the body later is read before the buttons below it all the same.
        return sorted(stops, key=lambda stop: self._buttons.indexOf(stop) >= 0)

    def _press_main(self) -> None:
        """Press the focused button, or else the first that goes on."""
        now = QApplication.focusWidget()
        if isinstance(now, QPushButton) and self.isAncestorOf(now):
            now.click()
            return
        for place in range(self._buttons.count()):
            item = self._buttons.itemAt(place)
            button = item.widget() if item is not None else None
            if isinstance(button, (PrimaryButton, DangerButton)) and button.isEnabled():
                button.click()
                return


def _focus_again(window: QWidget, name: str) -> None:
    """Give the keyboard to what took the place, and so the name, of what had it before."""
    if not name or QApplication.focusWidget() is not window:
        return
    for one in window.findChildren(QWidget):
        takes = one.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and one.isVisible() and one.accessibleName() == name:
            one.setFocus(Qt.FocusReason.PopupFocusReason)
            return
