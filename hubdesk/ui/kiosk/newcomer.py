"""New tonight: one form a screen long, with consent spelled out and never ticked for anybody."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from hubdesk.domain.people import Contact, checked_contact
from hubdesk.errors import Problem
from hubdesk.ui.flow import Flow
from hubdesk.ui.kiosk.answers import show_arrival
from hubdesk.ui.kiosk.fields import Field
from hubdesk.ui.kiosk.parts import Choice, Tick, Words
from hubdesk.ui.kiosk.screen import Screen, Visit, column, focus

CONSENT = (
    "Text me about events like this. Message and data rates may apply; reply STOP to end them."
)
"""What a newcomer agrees to by a tick; the text they read is stored with it."""

SPOKEN: tuple[tuple[str, str], ...] = (
    ("English", "English"),
    ("Spanish", "Español"),
    ("Chinese", "中文"),
    ("French", "Français"),
    ("Haitian Creole", "Kreyòl"),
    ("Korean", "한국어"),
    ("Tagalog", "Tagalog"),
    ("Vietnamese", "Tiếng Việt"),
    ("Arabic", "العربية"),
)
"""The languages a volunteer may prefer, each in its own words."""

_PREFERRED = {"en": "English", "es": "Spanish"}


class New(Screen):
    """Collects who came. What is wrong is marked at its field, and nothing typed is ever lost."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        say, look = self.say, self.look
        self.first_name = Field(look, say("First name"))
        self.last_name = Field(look, say("Last name"))
        self.email = Field(look, say("E-mail"), "email", 254)
        self.phone = Field(look, say("Phone (optional)"), longest=30)
        self.zip_code = Field(look, say("ZIP code"), longest=12)
        self.first_time = Tick(look, say("My first phone bank"))
        self.sms = Tick(look, say(CONSENT), size="label")
        self.title = Words(look, say("Welcome! Who are you?"), "form")
        self.setAccessibleName(self.title.text())
        self.body.setSpacing(look.gap(4))
        self.add(self.title)
        self._lay_out()
        self.add(Words(look, say("The language you like to speak"), "label", "quiet"))
        self.languages = [
            Choice(look, words, value, name=say("Language")) for value, words in SPOKEN
        ]
        for one in self.languages:
            self.on(one.clicked, self._chooser(one))
        self._chosen = False
        self._choose(_PREFERRED.get(visit.code, "English"))
        self.add(Flow(self.languages, look.gap(4)))
        self.body.addStretch(1)
        self.main = self.button(say("I’m here"), self._come, press="primary", side=48)
        self.first = self.first_name.line
        for place, field in enumerate(self._fields()):
            self.on(field.line.entered, self._next(place))

    def typed(self) -> dict[str, Any]:
        """Keep every field, tick and mark. A consent is read anew in another language.

        So is the language they like to speak, where they have not chosen one themselves.
        """
        return {
            "fields": [(one.line.text(), bool(one.error)) for one in self._fields()],
            "first_time": self.first_time.isChecked(),
            "sms": (self.sms.text(), self.sms.isChecked()),
            "language": self._language() if self._chosen else "",
        }

    def take(self, typed: dict[str, Any]) -> None:
        """Put back what was typed."""
        if not typed:
            return
        for field, (text, _wrong) in zip(self._fields(), typed["fields"], strict=True):
            field.line.setText(text)
        self.first_time.setChecked(typed["first_time"])
        text, ticked = typed["sms"]
        self.sms.setChecked(ticked and text == self.sms.text())
        if typed["language"]:
            self._pick(typed["language"])
        if any(wrong for _text, wrong in typed["fields"]):
            self._wrong()

    def _fields(self) -> tuple[Field, ...]:
        return self.first_name, self.last_name, self.email, self.phone, self.zip_code

    def _lay_out(self) -> None:
        look = self.look
        ticks = column([self.first_time, self.sms], look.gap(2))
        inside = (*self._fields(), ticks)
        wide = self._is_wide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.gap(28))
        grid.setVerticalSpacing(look.gap(2))
        count = 2 if wide else 1
        for place, one in enumerate(inside):
            grid.addWidget(one, place // count, place % count)
            grid.setColumnStretch(place % count, 1)
        around = QWidget()
        around.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        self.add(around)

    def _is_wide(self) -> bool:
        return self.look.percent < 200

    def _chooser(self, chosen: Choice) -> Any:
        return lambda *_: self._pick(chosen.value)

    def _pick(self, value: str) -> None:
        self._chosen = True
        self._choose(value)

    def _choose(self, value: str) -> None:
        for one in self.languages:
            one.setChecked(one.value == value)

    def _language(self) -> str:
        return next((one.value for one in self.languages if one.isChecked()), "English")

    def _next(self, place: int) -> Any:
        after = self._fields()[place + 1 :]

        def go() -> None:
            if self._fields()[place].text() and after:
                focus(after[0].line)
            else:
                self._come()

        return go

    def _contact(self) -> Contact:
        return Contact(*(field.text() for field in self._fields()))

    def _wrong(self) -> list[Field]:
        """Mark every field that is wrong by itself, and answer them in their order."""
        say = self.say
        wrong = []
        for field, code, told in (
            (self.first_name, "given_name", say("Needed to get in")),
            (self.last_name, "family_name", say("Needed to get in")),
            (self.email, "email", say("An e-mail has one @ and a dot after it")),
            (self.phone, "phone", say("Phone numbers have ten digits")),
            (self.zip_code, "zip_code", say("ZIP codes have five digits")),
        ):
            good = _is_good(code, field.text())
            field.set_error("" if good else told)
            if not good:
                wrong.append(field)
        return wrong

    def _come(self) -> None:
        wrong = self._wrong()
        if wrong:
            wrong[0].set_error(wrong[0].error, aloud=True)
            focus(wrong[0].line)
            self.visit.alert()
            return
        arrival = self.visit.service.walk_in(
            self._contact(),
            language=self._language(),
            first_time=self.first_time.isChecked(),
            sms_consent=self.sms.isChecked(),
            consent_text=self.sms.text() if self.sms.isChecked() else "",
        )
        show_arrival(self.visit, arrival)


def _is_good(name: str, text: str) -> bool:
    """Whether Mobilize would take it, the rest left aside."""
    try:
        checked_contact(replace(Contact("A", "B"), **{name: text}))
    except Problem:
        return False
    return True
