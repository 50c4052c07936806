"""The Hub page's card for Mobilize: by CSV, as most hubs do, or by key."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hubdesk.config import MOBILIZE_URL, STAGING_URL, is_staging
from hubdesk.errors import Problem
from hubdesk.sync.status import Link, SyncStatus
from hubdesk.ui import theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.room import Room, tr
from hubdesk.words.sync import CAUSES


class KeyBox(Protocol):
    """Where the key is kept: the card can put it there and never reads it back."""

    def address(self) -> str:
        """Answer the address in use."""
        ...

    def address_given(self) -> bool:
        """Whether the environment names the address, so that it cannot be chosen here."""
        ...

    def trouble(self) -> Problem | None:
        """Answer why the address in use is not asked, if there is a reason."""
        ...

    def has_key(self, url: str = "") -> bool:
        """Whether there is a key; with an address, whether there is one for that."""
        ...

    def put(self, url: str, org: str, key: str) -> None:
        """Keep address, organisation number and key ("": the key there is stays); Problem if bad.

        Raises address_not_https, address_malformed, org_malformed, key_malformed,
        data_not_of_staging, data_of_staging.
        """
        ...

    def forget(self) -> None:
        """Forget the key."""
        ...

    def where(self) -> str:
        """Say where it is kept, in words: "the system's keyring", "this session only"."""
        ...


class MobilizeCard(kit.Card):
    """How sign-ups come in, and the key where there is one."""

    import_wanted = Signal()
    changed = Signal()
    told = Signal()
    """Something new is said in `said`, which may be below what the window shows."""

    def __init__(self, room: Room, keys: KeyBox) -> None:
        super().__init__(spacing=theme.S8)
        self._room = room
        self._keys = keys
        self._refused = False
        self.way = kit.LabeledChoice(
            tr("How sign-ups come in"),
            [("csv", tr("CSV from the dashboard")), ("key", tr("By key, from Mobilize itself"))],
            may_be_wrong=False,
        )
        self.way.combo.activated.connect(self._show_way)
        self.server = kit.LabeledChoice(
            tr("Server"),
            [
                ("mobilize", tr("Mobilize")),
                ("staging", tr("Mobilize's staging server (for trying out)")),
                ("other", tr("Another address")),
            ],
            may_be_wrong=False,
        )
        self.server.combo.activated.connect(self._show_way)
        self.apart = kit.Banner(
            "look",
            tr(
                "Nothing on the staging server is real. It has a key of its own, and only a data "
                "folder without a roster can switch to it."
            ),
        )
        self.url = kit.LabeledField(tr("Address"), placeholder=MOBILIZE_URL)
        self.org = kit.LabeledField(tr("Organization number"))
        self.key = kit.LabeledField(tr("API key"), secret=True)
        self.bring = kit.PrimaryButton(tr("Import a CSV"), icon="upload")
        self.bring.clicked.connect(self.import_wanted)
        self.save = kit.PrimaryButton(tr("Keep the key"))
        self.pull = kit.SecondaryButton(tr("Read the roster now"), icon="download")
        self.forget = kit.SecondaryButton(tr("Forget the key"))
        self.save.clicked.connect(self._save)
        for field in (self.url, self.org, self.key):
            field.edit.returnPressed.connect(self._save)
        self.pull.clicked.connect(self._pull)
        self.forget.clicked.connect(self._ask_forget)
        self.said = kit.Banner("stop", "")
        self.said.hide()
        self._lay_out()
        self.show_settings()
        room.sync_changed.connect(self._heard)

    def _lay_out(self) -> None:
        self.add(self.way)
        self._fields = QWidget()
        self._fields.setProperty("ground", "none")
        column = QVBoxLayout(self._fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S8)
        for part in (self.server, self.apart, self.url, self.org, self.key):
            column.addWidget(part)
        self.add(self._fields, self.said)
        self.add(kit.Flow((self.bring, self.save, self.pull, self.forget)))
        self.body.addSpacing(theme.S4)
        self.sentence = kit.Text(
            tr(
                "Without a key HubDesk reads the CSV you export, and gives you the list to tick in "
                "the dashboard afterwards. With one from the DNC it reads by itself and creates "
                "walk-ins. No key can set who attended: Mobilize has no such call."
            ),
            "body",
            "quiet",
            wrap=True,
        )
        self.add(self.sentence)

    def show_settings(self) -> None:
        """Show what is kept; the key itself is never shown again."""
        settings = self._room.settings
        keys, now = self._keys, self._keys.address()
        self.way.choose("key" if keys.has_key() else "csv")
        self.server.choose(_server(now))
        self.url.set_text(now)
        self.url.edit.setCursorPosition(0)
        for edit in (self.server.combo, self.url.edit):
            edit.setEnabled(not keys.address_given())
            edit.setToolTip(tr("set by HUBDESK_MOBILIZE_URL") if keys.address_given() else "")
        self.org.set_text(settings.get("mobilize_org", ""))
        self.key.set_text("")
        self._show_way()
        trouble = keys.trouble()
        if trouble is not None:
            self._say_below(trouble)
        elif self._room.sync is not None:
            self._heard(self._room.sync)

    def _heard(self, status: SyncStatus) -> None:
        """Say here as well that Mobilize does not let us in: here the key is set right."""
        refused = status.link is Link.REFUSED
        if refused:
            self.said.set_words(" ".join(map(tr, CAUSES[status.cause])), "stop")
            self.said.show()
            if not self._refused:
                self.told.emit()
        elif self._refused:
            self.said.hide()
        self._refused = refused

    def _address(self) -> str:
        """Answer the address that is chosen now."""
        known = {"mobilize": MOBILIZE_URL, "staging": STAGING_URL}
        return known.get(self.server.value(), self.url.text())

    def _show_way(self) -> None:
        by_key, address = self.way.value() == "key", self._address()
        here = _server(self._keys.address()) == self.server.value()
        has_key = self._keys.has_key() if here else self._keys.has_key(address)
        self.url.setVisible(self.server.value() == "other")
        self.apart.setVisible(is_staging(address))
        self._fields.setVisible(by_key)
        self.bring.setVisible(not by_key)
        self.save.setVisible(by_key)
        self.pull.setVisible(by_key and has_key and here and self._room.worker is not None)
        self.forget.setVisible(has_key and here)
        kept = tr("kept in {where}").format(where=self._keys.where())
        hint = tr("leave empty to keep the one there is") if has_key else tr("as Mobilize gave it")
        self.key.edit.setPlaceholderText(f"{hint}; {kept}")

    def _save(self) -> None:
        for field in (self.url, self.org, self.key):
            field.set_error(None)
        self.said.hide()
        url, org, key = self._address(), self.org.text(), self.key.text()
        if not key and not self._keys.has_key(url or MOBILIZE_URL):
            self.key.set_error(tr("Paste the key here; without one, choose the CSV above."))
            self.key.setFocus()
            return
        try:
            self._keys.put(url, org, key)
        except Problem as problem:
            self._say(problem)
            return
        self.key.set_text("")
        self._refused = False
        self._show_way()
        self.said.set_words(tr("Kept in {where}.").format(where=self._keys.where()), "in")
        self.said.show()
        self.told.emit()
        self.changed.emit()

    def _say(self, problem: Problem) -> None:
        said = self._room.said(problem)
        field = {
            "address_malformed": self.url,
            "address_not_https": self.url,
            "key_malformed": self.key,
            "org_malformed": self.org,
        }.get(problem.code)
        if field is not None and field.isVisible():
            field.set_error(said.todo if field is self.url else said.what)
            field.setFocus()
            return
        self._say_below(problem)

    def _say_below(self, problem: Problem) -> None:
        said = self._room.said(problem)
        self.said.set_words(f"{said.what} {said.todo}", "stop")
        self.said.show()
        self.told.emit()

    def _pull(self) -> None:
        if self._room.worker is not None:
            self._room.worker.pull_now()

    def _ask_forget(self) -> None:
        kit.Sheet.confirm(
            self.window(),
            tr("Forget the key"),
            tr(
                "HubDesk stops reading from Mobilize and creating walk-ins there. What waits is "
                "kept, and you can go on with the CSV."
            ),
            tr("Forget it"),
            self._forget,
            danger=True,
        )

    def _forget(self) -> None:
        try:
            self._keys.forget()
        except Problem as problem:
            self._say(problem)
            return
        self.said.hide()
        self.show_settings()
        self.changed.emit()


def _server(address: str) -> str:
    """Answer which choice an address is."""
    if is_staging(address):
        return "staging"
    return "mobilize" if address == MOBILIZE_URL else "other"
