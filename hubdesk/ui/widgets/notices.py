"""What the program says to the host: notes, the way back, progress, and nothing-here-yet."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QRectF, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.ui import theme
from hubdesk.ui.flow import Flow
from hubdesk.ui.language import tr
from hubdesk.ui.widgets.buttons import SecondaryButton
from hubdesk.ui.widgets.cards import SHADOW, Card, paint_card
from hubdesk.ui.widgets.figures import Meter
from hubdesk.ui.widgets.words import ElidedLabel, Icon, IconCircle, Text

_ICONS: dict[theme.Kind, str] = {
    "in": "check",
    "look": "warning",
    "stop": "warning",
    "accent": "info",
    "campaign": "info",
    "plain": "info",
}
_TONES: dict[theme.Kind, theme.Tone] = {
    "in": "in",
    "look": "look",
    "stop": "stop",
    "accent": "accent",
    "campaign": "campaign",
    "plain": "quiet",
}


class Banner(QWidget):
    """A note on a soft ground, with an icon that says what kind of note it is."""

    def __init__(
        self,
        kind: theme.Kind,
        words: str,
        *,
        icon: str = "",
        button: QPushButton | None = None,
    ) -> None:
        super().__init__()
        self._kind: theme.Kind = kind
        self._icon = Icon(icon or _ICONS[kind], _TONES[kind], 20)
        self._words = Text(words, "body_strong", _TONES[kind], wrap=True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S16, theme.S12, theme.S16, theme.S12)
        row.setSpacing(theme.S12)
        place = Qt.AlignmentFlag.AlignTop if button is None else Qt.AlignmentFlag.AlignVCenter
        row.addWidget(self._icon, 0, place)
        row.addWidget(self._words, 1)
        if button is not None:
            row.addWidget(button)

    def set_words(self, words: str, kind: theme.Kind | None = None) -> None:
        """Say something else, perhaps of another kind."""
        if kind is not None:
            self._kind = kind
            self._icon.set_icon(_ICONS[kind], _TONES[kind])
            self._words.set_tone(_TONES[kind])
        self._words.setText(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the soft ground."""
        worn = theme.tokens()
        ground = worn.line if self._kind == "plain" else worn.pair(self._kind)[1]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(self.rect(), 10, 10)


class UndoBar(QWidget):
    """What just happened and the way back, with a thin line that shows how long it is offered.

    It keeps its room while it offers nothing, so that no page jumps. Undoing later stays possible
    from the person's history.
    """

    undo = Signal()
    gone = Signal()

    def __init__(self, seconds: int = 10, *, key: str = "Ctrl+Z") -> None:
        super().__init__()
        self._seconds = seconds
        self._left = 0.0
        self.setFixedHeight(50)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self._what = ElidedLabel("", "body_strong")
        self._where = ElidedLabel("", "body", "quiet")
        self.button = SecondaryButton(tr("Undo"), key=key, icon="undo", size="small")
        self.button.clicked.connect(self._press)
        self._line = QVariantAnimation(self)
        self._line.setEasingCurve(QEasingCurve.Type.Linear)
        self._line.setDuration(seconds * 1000)
        self._line.setStartValue(1.0)
        self._line.setEndValue(0.0)
        self._line.valueChanged.connect(self._shrink)
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(seconds * 1000)
        self._end.timeout.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S16, 0, theme.S16, 2)
        row.setSpacing(theme.S12)
        row.addWidget(Icon("check", "in", 20))
        row.addWidget(self._what)
        row.addWidget(self._where, 1)
        row.addWidget(self.button)
        self.hide()

    def offer(self, what: str, where: str = "") -> None:
        """Say what happened and offer the way back, from now on for its seconds."""
        self._what.setText(what)
        self._where.setText(where)
        self._left = 1.0
        self._line.stop()
        if not theme.reduced_motion():
            self._line.start()
        self._end.start()
        self.show()
        self.update()

    def dismiss(self) -> None:
        """Stop offering."""
        if self.isHidden():
            return
        self._line.stop()
        self._end.stop()
        self.hide()
        self.gone.emit()

    def _press(self) -> None:
        if self.isHidden():
            return
        self.dismiss()
        self.undo.emit()

    def _shrink(self, left: float) -> None:
        """Repaint only when the line is a pixel shorter."""
        if abs(self._left - left) * self.width() >= 1:
            self._left = left
            self.update(0, self.height() - 8, self.width(), 8)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the card and the line along its foot."""
        painter = QPainter(self)
        paint_card(painter, QRectF(self.rect()))
        if theme.reduced_motion():
            return
        inside = QRectF(self.rect()).adjusted(1, 1, -1, -1 - SHADOW)
        rounded = QPainterPath()
        rounded.addRoundedRect(inside, theme.CARD_RADIUS - 1, theme.CARD_RADIUS - 1)
        painter.setClipPath(rounded)
        line = QRectF(inside.x(), inside.bottom() - 2, inside.width() * self._left, 2)
        painter.fillRect(line, theme.colour(theme.tokens().in_))


class EmptyState(QWidget):
    """What a page says while it has nothing to show, and what to do about it."""

    def __init__(
        self,
        icon: str,
        title: str,
        sentence: str,
        *,
        button: QPushButton | None = None,
        kind: theme.Kind = "accent",
    ) -> None:
        super().__init__()
        self._circle = IconCircle(icon, kind, 64)
        self._title = Text(title, "header", wrap=True)
        self._sentence = Text(sentence, "body", "quiet", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S24, theme.S24, theme.S24, theme.S24)
        column.setSpacing(theme.S8)
        column.addStretch(2)
        column.addWidget(self._circle, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.S8)
        for words in (self._title, self._sentence):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            words.setMaximumWidth(440)
            words.setMinimumWidth(200)
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(words, 100)
            row.addStretch(1)
            column.addLayout(row)
        if button is not None:
            column.addSpacing(theme.S8)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def set_words(self, title: str, sentence: str) -> None:
        """Say something else."""
        self._title.setText(title)
        self._sentence.setText(sentence)


class ProgressCard(Card):
    """Work that takes a while: what it does, how far it is, and the way to stop it."""

    cancelled = Signal()

    def __init__(self, title: str, sentence: str = "", *, padding: int = 20) -> None:
        super().__init__(padding=padding, spacing=theme.S8)
        self._title = Text(title, "heading", wrap=True)
        self._sentence = Text(sentence, "body", "quiet", wrap=True)
        self._bar = Meter(0.0, None, "accent", rest="accent", height=6, name=title)
        self._count = Text("", "label", "quiet")
        self.button = SecondaryButton(tr("Cancel"))
        self.button.clicked.connect(self.cancelled)
        self.add(self._title, self._sentence)
        self.body.addSpacing(theme.S8)
        self.add(self._bar, Flow((self._count, self.button), last_right=True))

    def set_progress(self, done: int, total: int | None) -> None:
        """Show how much is done; without a total only the count, for nobody knows the end."""
        if total:
            self._bar.set(done / total)
            self._count.setText(tr("{done:,} of {total:,}").format(done=done, total=total))
        else:
            self._bar.set(0.0)
            self._count.setText(tr("{done:,} so far").format(done=done) if done else "")

    def set_sentence(self, words: str) -> None:
        """Say what is being done now."""
        self._sentence.setText(words)
