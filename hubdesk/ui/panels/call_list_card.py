"""The card beside a call list: the phone, the text to copy, how it went, and every call before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from hubdesk.domain.calling import Callee, CallOutcome
from hubdesk.ui import theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.room import tr
from hubdesk.words.calling import OUTCOMES


class CallCard(kit.Card):
    """One person to call; `outcome` gives how it went when its button was pressed."""

    outcome = Signal(CallOutcome)

    def __init__(self) -> None:
        super().__init__(padding=20, spacing=theme.S12)
        self.name = kit.ElidedLabel("", "header")
        self.phone = kit.Text("", "figure")
        self.text = kit.Text("", "body", wrap=True)
        self.copy_text = kit.PrimaryButton(tr("Copy text"), key="C", icon="copy")
        self.copy_phone = kit.SecondaryButton(tr("Copy phone"), key="P")
        copies = QHBoxLayout()
        copies.setSpacing(theme.S8)
        copies.addWidget(self.copy_text)
        copies.addWidget(self.copy_phone)
        copies.addStretch(1)
        outcomes = QGridLayout()
        outcomes.setSpacing(theme.S8)
        self.outcomes: dict[CallOutcome, kit.SecondaryButton] = {}
        for place, (outcome, words) in enumerate(OUTCOMES.items()):
            button = kit.SecondaryButton(tr(words).capitalize(), key=str(place + 1), size="small")
            button.clicked.connect(lambda _on=False, outcome=outcome: self.outcome.emit(outcome))
            self.outcomes[outcome] = button
            outcomes.addWidget(button, place // 2, place % 2)
        self.words = kit.SecondaryButton(tr("With what they said"), key="Enter", size="small")
        self.history = kit.Text("", "small", "quiet", wrap=True)
        self.add(self.name, self.phone, self.text, copies, kit.Rule())
        self.add(kit.Text(tr("How did it go?"), "heading"), outcomes, self.words)
        self.add(self.history)
        self.body.addStretch(1)

    def show_callee(self, callee: Callee, phone: str, text: str, history: Sequence[str]) -> None:
        """Show somebody; whoever asked not to be called has neither phone nor text."""
        asked_not = callee.asked_not
        self.name.setText(callee.contact.full_name)
        self.phone.setText(tr("asked not to be called") if asked_not else phone or tr("no phone"))
        self.text.setText(tr("Leave them in peace.") if asked_not else text)
        self.copy_text.setEnabled(bool(text))
        self.copy_phone.setEnabled(bool(phone) and not asked_not)
        self.history.setText("\n".join(history))
        self.history.setVisible(bool(history))
