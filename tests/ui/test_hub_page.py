"""The Hub page: dialers, leaders, the key and the look, each saved as soon as it is right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import gallery
import pytest
from factories import a_dialer
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hubdesk.config import MOBILIZE_URL, STAGING_URL
from hubdesk.domain.dialers import DialerKind
from hubdesk.domain.leaders import Role, Training
from hubdesk.errors import Problem
from hubdesk.sync.reply import Cause
from hubdesk.sync.status import Link, SyncStatus
from hubdesk.ui import widgets as kit
from hubdesk.ui.panels.hub import HubPage
from hubdesk.ui.room import Room

Key = Qt.Key
PutUp = Callable[[QWidget], None]


class Keys:
    """A key box that keeps nothing but what it was given."""

    def __init__(self) -> None:
        self.kept: tuple[str, str, str] | None = None
        self.given = ""
        self.why_not: Problem | None = None
        self.refuses: Problem | None = None

    def address(self) -> str:
        return self.given or (self.kept[0] if self.kept else MOBILIZE_URL)

    def address_given(self) -> bool:
        return bool(self.given)

    def trouble(self) -> Problem | None:
        return self.why_not

    def has_key(self, url: str = "") -> bool:
        return self.kept is not None and url in ("", self.kept[0])

    def put(self, url: str, org: str, key: str) -> None:
        if not url.startswith("https://"):
            raise Problem("address_not_https", host="example.org")
        if not org.isdecimal():
            raise Problem("org_malformed")
        if self.refuses is not None:
            raise self.refuses
        self.kept = (url, org, key)

    def forget(self) -> None:
        self.kept = None

    def where(self) -> str:
        return "this session only"


@pytest.fixture
def keys() -> Keys:
    return Keys()


@pytest.fixture
def page(room: Room, keys: Keys, put_up: PutUp) -> HubPage:
    made = HubPage(room, keys)
    put_up(made)
    return made


def sheet(page: QWidget) -> kit.Sheet:
    """The sheet that is open."""
    (found,) = (one for one in page.findChildren(kit.Sheet) if one.isVisible())
    return found


def field(inside: QWidget, label: str) -> QWidget:
    """What is filled in under a label."""
    return next(
        one
        for one in inside.findChildren(QWidget)
        if one.accessibleName() == label and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    )


def words(banner: kit.Banner) -> str:
    """What a note says."""
    return " ".join(label.text() for label in banner.findChildren(QLabel))


def press(page: QWidget, name: str) -> None:
    """Press the visible button of this spoken name."""
    QApplication.processEvents()
    (button,) = (
        one
        for one in page.findChildren(QPushButton)
        if one.isVisible() and one.accessibleName() == name
    )
    button.setFocus()
    QTest.keyClick(button, Key.Key_Return)


def test_scale_to_win_needs_only_tonights_link(page: HubPage, room: Room) -> None:
    assert page.add_dialer.hasFocus()
    QTest.keyClick(page.add_dialer, Key.Key_Return)
    link = field(sheet(page), "Link")
    QTest.keyClicks(link, "https://dialer.example.org/tonight")
    QTest.keyClick(link, Key.Key_Return)
    (dialer,) = room.desk.floor.dialers()
    assert (dialer.name, dialer.kind) == ("Scale to Win", DialerKind.SCALE_TO_WIN)
    assert (dialer.link, dialer.min_callers) == ("https://dialer.example.org/tonight", 8)


def test_link_without_https_is_said_under_its_field_and_saves_nothing(
    page: HubPage, room: Room
) -> None:
    press(page, "Add dialer")
    link = field(sheet(page), "Link")
    QTest.keyClicks(link, "http://dialer.example.org")
    QTest.keyClick(link, Key.Key_Return)
    assert link.accessibleDescription() == "A dialer's link must begin with https."
    assert link.hasFocus()
    assert room.desk.floor.dialers() == []


def test_editing_a_dialer_keeps_what_was_not_touched(page: HubPage, room: Room) -> None:
    before = room.desk.floor.put_dialer(
        a_dialer(
            "Mayor Pat", kind=DialerKind.CAMPAIGN, notes="Mind the spaces.", dial_in="555-0100"
        ),
        "Ruth Kim",
    )
    press(page, "Edit: Mayor Pat")
    code = field(sheet(page), "Join code or ID")
    QTest.keyClicks(code, "A12")
    QTest.keyClick(code, Key.Key_Return)
    (after,) = room.desk.floor.dialers()
    assert after.code == "A12"
    assert (after.id, after.notes, after.dial_in) == (before.id, before.notes, before.dial_in)


def test_leader_is_added_with_the_day_of_their_training(page: HubPage, room: Room) -> None:
    press(page, "Add a leader")
    name = field(sheet(page), "Name")
    QTest.keyClick(name, Key.Key_Return)
    assert name.accessibleDescription() == "Enter one."
    QTest.keyClicks(name, "Sam Torres")
    day = field(sheet(page), "Training done on")
    QTest.keyClicks(day, "soon")
    QTest.keyClick(day, Key.Key_Return)
    assert "Not a day" in day.accessibleDescription()
    QTest.keyClick(day, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(day, "3 Sep 2026")
    QTest.keyClick(day, Key.Key_Return)
    (leader,) = room.desk.leaders.all()
    assert (leader.name, leader.role) == ("Sam Torres", Role.CO_HOST)
    assert leader.trained_on == date(2026, 9, 3)


def type_on(words: str, key: Qt.Key = Key.Key_Tab) -> None:
    """Type where the keyboard is, then press a key there."""
    for piece in (words, None):
        now = QApplication.focusWidget()
        assert now is not None
        if piece is None:
            QTest.keyClick(now, key)
        else:
            QTest.keyClicks(now, piece)


def test_initials_of_another_leader_are_refused_under_their_field(
    page: HubPage, room: Room
) -> None:
    room.desk.leaders.put("Ruth Kim", Role.HOST)
    press(page, "Add a leader")
    type_on("Ron Kelly")
    type_on("r.k.", Key.Key_Return)
    assert field(sheet(page), "Initials").accessibleDescription() == "Taken"
    assert len(room.desk.leaders.all()) == 1


def spoken_now() -> str:
    """The name of what has the keyboard."""
    now = QApplication.focusWidget()
    return now.accessibleName() if now is not None else ""


def test_pin_is_set_changed_and_removed_by_keys(qtbot: QtBot, page: HubPage, room: Room) -> None:
    room.desk.leaders.put("Ruth Kim", Role.HOST)
    leaders = room.desk.leaders
    press(page, "Edit Ruth Kim")
    press(page, "PIN")
    type_on("2468", Key.Key_Return)
    type_on("2469", Key.Key_Return)
    assert field(sheet(page), "The same once more").accessibleDescription() == "Not the same"
    type_on("2468", Key.Key_Return)
    assert leaders.verify("RK", "2468")
    qtbot.waitUntil(lambda: spoken_now() == "Edit Ruth Kim")
    press(page, "Edit Ruth Kim")
    press(page, "PIN")
    type_on("12", Key.Key_Tab)
    type_on("12", Key.Key_Return)
    assert field(sheet(page), "New PIN").accessibleDescription() == "Four to eight digits"
    press(page, "Remove the PIN")
    assert not leaders.any_pin()


def test_training_is_noted_by_module_and_a_module_is_added(page: HubPage, room: Room) -> None:
    room.desk.leaders.put("Jo Lind", Role.GREETER)
    press(page, "Edit Jo Lind")
    type_on("gren")
    press(page, "Training")
    field(sheet(page), "Scale to Win: done on").setFocus()
    type_on("3 Sep 2025")
    type_on("3 Oct 2026")
    field(sheet(page), "Another module").setFocus()
    type_on("Voter law", Key.Key_Return)
    type_on("yesterdayish", Key.Key_Return)
    assert "is not a day" in field(sheet(page), "Voter law: done on").accessibleDescription()
    field(sheet(page), "Voter law: done on").setFocus()
    QTest.keyClick(
        field(sheet(page), "Voter law: done on"), Key.Key_A, Qt.KeyboardModifier.ControlModifier
    )
    type_on("3 Sep 2026", Key.Key_Return)
    (jo,) = room.desk.leaders.all()
    assert jo.name == "Jo Lindgren"
    assert jo.trainings == (
        Training("Scale to Win", date(2025, 9, 3), date(2026, 10, 3)),
        Training("Voter law", date(2026, 9, 3)),
    )
    assert "Voter law" in room.desk.leaders.modules()
    assert "expired 3 Oct" in [pill.text() for pill in page.leaders.findChildren(kit.Pill)]


def test_leader_retires_after_the_consequence_is_named(page: HubPage, room: Room) -> None:
    room.desk.leaders.put("Jo Lindgren", Role.GREETER)
    press(page, "Edit Jo Lindgren")
    press(page, "Retire")
    assert room.desk.leaders.all()
    sheet(page).findChildren(kit.DangerButton)[0].click()
    assert room.desk.leaders.all() == []


def test_hub_card_names_what_the_programme_knows_the_group_by(page: HubPage, room: Room) -> None:
    press(page, "Edit the hub")
    type_on("Miami Valley Hub")
    type_on("")
    type_on("Union Hall, Dayton")
    type_on("Dana Reed", Key.Key_Return)
    said = [label.text() for label in page.hub_card.findChildren(QLabel)]
    for words_of_it in ("Miami Valley Hub", "Ruth Kim", "Union Hall, Dayton", "Dana Reed"):
        assert words_of_it in said
    assert said.count("not noted yet") == 4  # two of the card, two of the steps
    press(page, "Edit the four steps")
    type_on("3 Sep 2026", Key.Key_Return)
    assert "3 Sep" in [label.text() for label in page.hub_card.findChildren(QLabel)]


def test_look_is_kept_as_a_setting(page: HubPage, room: Room) -> None:
    press(page, "Look: Dark")
    assert room.settings["theme"] == "dark"


def test_the_language_is_spoken_from_the_next_start(page: HubPage, room: Room) -> None:
    assert not page.from_next_start.isVisible()
    press(page, "Language: Español")
    assert room.settings["language"] == "es"
    assert page.from_next_start.text() == "HubDesk speaks Español from its next start."
    press(page, "Language: English")
    assert not page.from_next_start.isVisible()


def test_key_is_given_away_and_never_shown_again(page: HubPage, keys: Keys, room: Room) -> None:
    assert not page.mobilize.key.isVisible()
    QTest.keyClick(page.mobilize.way.combo, Key.Key_Down)
    QTest.keyClicks(page.mobilize.org.edit, "77")
    QTest.keyClicks(page.mobilize.key.edit, "made-up-key")
    press(page, "Keep the key")
    assert keys.kept == ("https://api.mobilize.us/v1", "77", "made-up-key")
    assert page.mobilize.key.text() == ""
    assert "made-up-key" not in room.settings.values()


def test_wrong_organization_is_said_under_its_field(page: HubPage, keys: Keys) -> None:
    QTest.keyClick(page.mobilize.way.combo, Key.Key_Down)
    QTest.keyClicks(page.mobilize.org.edit, "our hub")
    QTest.keyClicks(page.mobilize.key.edit, "made-up-key")
    press(page, "Keep the key")
    assert page.mobilize.org.edit.accessibleDescription() != ""
    assert keys.kept is None


def test_enter_keeps_the_key_and_a_refusal_is_said_where_it_is_set(
    qtbot: QtBot, page: HubPage, keys: Keys, room: Room
) -> None:
    QTest.keyClick(page.mobilize.way.combo, Key.Key_Down)
    QTest.keyClicks(page.mobilize.org.edit, "77")
    QTest.keyClicks(page.mobilize.key.edit, "made-up-key")
    QTest.keyClick(page.mobilize.key.edit, Key.Key_Return)
    assert keys.kept == (MOBILIZE_URL, "77", "made-up-key")
    qtbot.waitUntil(lambda: not page.mobilize.said.visibleRegion().isEmpty())
    room.hear_sync(SyncStatus(Link.REFUSED, room.now(), Cause.KEY_REFUSED))
    said = page.mobilize.said
    qtbot.waitUntil(lambda: words(said).startswith("Mobilize refused the key."))
    room.hear_sync(SyncStatus(Link.CONNECTED, room.now()))
    qtbot.waitUntil(lambda: not said.isVisible())


def test_key_is_forgotten_only_after_the_consequence_is_named(page: HubPage, keys: Keys) -> None:
    keys.kept = ("https://api.mobilize.us/v1", "77", "made-up-key")
    page.shown()
    press(page, "Forget the key")
    assert keys.has_key()
    sheet(page).findChildren(kit.DangerButton)[0].click()
    assert not keys.has_key()


def choose_server(page: HubPage, downs: int) -> None:
    """Choose by key, then the server so many below Mobilize itself."""
    if page.mobilize.way.value() != "key":
        QTest.keyClick(page.mobilize.way.combo, Key.Key_Down)
    for _ in range(downs):
        QTest.keyClick(page.mobilize.server.combo, Key.Key_Down)


def test_the_staging_server_asks_for_a_key_of_its_own(page: HubPage, keys: Keys) -> None:
    keys.kept = (MOBILIZE_URL, "77", "the-real-key")
    page.shown()
    card = page.mobilize
    assert not card.apart.isVisible()
    assert "leave empty" in card.key.edit.placeholderText()
    choose_server(page, 1)
    assert card.apart.isVisible()
    assert "leave empty" not in card.key.edit.placeholderText()
    assert not card.forget.isVisible()
    press(page, "Keep the key")
    assert "Paste the key" in card.key.edit.accessibleDescription()
    assert keys.kept == (MOBILIZE_URL, "77", "the-real-key")
    QTest.keyClicks(card.org.edit, "77")
    QTest.keyClicks(card.key.edit, "made-up-key")
    press(page, "Keep the key")
    assert keys.kept == (STAGING_URL, "77", "made-up-key")


def test_a_folder_that_cannot_switch_says_why_and_what_to_do(page: HubPage, keys: Keys) -> None:
    keys.refuses = Problem("data_not_of_staging")
    choose_server(page, 1)
    QTest.keyClicks(page.mobilize.org.edit, "77")
    QTest.keyClicks(page.mobilize.key.edit, "made-up-key")
    press(page, "Keep the key")
    said = page.mobilize.said.findChildren(kit.Text)[0].text()
    assert "already has a roster" in said
    assert "HUBDESK_HOME" in said
    assert keys.kept is None


def test_another_address_is_typed_and_must_be_https(page: HubPage, keys: Keys) -> None:
    card = page.mobilize
    choose_server(page, 2)
    assert card.url.isVisible()
    QTest.keyClick(card.url.edit, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(card.url.edit, "http://mobilize.example.org")
    QTest.keyClicks(card.org.edit, "77")
    QTest.keyClicks(card.key.edit, "made-up-key")
    press(page, "Keep the key")
    assert card.url.edit.accessibleDescription() == "Use an address that begins with https."
    assert keys.kept is None


def test_an_address_of_the_environment_is_shown_and_judged_but_not_chosen_here(
    page: HubPage, keys: Keys
) -> None:
    keys.given = "http://mobilize.example.org/v1"
    keys.why_not = Problem("address_not_https", host="mobilize.example.org")
    page.shown()
    card = page.mobilize
    assert card.url.text() == keys.given
    assert not card.server.combo.isEnabled()
    assert not card.url.edit.isEnabled()
    assert card.said.isVisible()
    assert "without encryption" in card.said.findChildren(kit.Text)[0].text()


def test_page_says_that_no_key_can_set_who_attended(page: HubPage) -> None:
    assert "No key can set who attended" in page.mobilize.sentence.text()


@pytest.mark.parametrize("by_key", [False, True])
def test_nothing_is_clipped_and_everything_has_a_name(
    page: HubPage, room: Room, keys: Keys, by_key: bool
) -> None:
    long = "Bartholomew-Maximilian Featherstonehaugh-Cholmondeley van der Westhuizen"
    room.desk.leaders.put(long, Role.FLOOR_LEAD)
    room.desk.floor.put_dialer(a_dialer(long, code="0O1l" * 8), "Ruth Kim")
    if by_key:
        keys.kept = ("https://api.mobilize.us/v1", "77", "made-up-key")
    page.shown()
    QApplication.processEvents()
    assert gallery.clipped(page) == []
    stops = [
        one
        for one in page.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible()
    ]
    assert [one for one in stops if not one.accessibleName()] == []
