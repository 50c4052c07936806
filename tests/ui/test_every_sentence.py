"""Every sentence of the host's window passes through the translation, and is in the other language.

The windows speak a made-up language here that puts each sentence between marks, with the number of
its source. What is left outside the marks, or was filled into a sentence, may be data alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta
from xml.etree import ElementTree as ET

import pytest
from at_the_floor import NAMES, OnTheFloor, six_on_the_floor
from factories import DeskEvening, a_dialer
from gallery import clipped, cut_off
from kiosk_visitor import Visitor
from PySide6.QtCore import QModelIndex, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hubdesk import paths
from hubdesk.clock import SetClock
from hubdesk.config import MOBILIZE_URL
from hubdesk.domain.agenda import BriefingKind
from hubdesk.domain.calling import CallList, CallOutcome
from hubdesk.domain.equipment import ThingKind
from hubdesk.domain.leaders import MODULES, Role, Training
from hubdesk.domain.selfservice import WaveKind
from hubdesk.errors import Problem
from hubdesk.ui.header import Header
from hubdesk.ui.kiosk.newcomer import SPOKEN
from hubdesk.ui.language import CONTEXT
from hubdesk.ui.pages import pages
from hubdesk.ui.panels.absent_sheet import AbsentSheet
from hubdesk.ui.panels.agenda_sheet import AgendaSheet
from hubdesk.ui.panels.call_list_sheets import TextSheet, WordsSheet
from hubdesk.ui.panels.contact_sheet import ContactSheet
from hubdesk.ui.panels.dialer_sheet import DialerSheet
from hubdesk.ui.panels.duty_sheet import DutySheet
from hubdesk.ui.panels.equipment_sheets import AddSheet, ThingsSheet
from hubdesk.ui.panels.evening_plan import EveningPlanSheet
from hubdesk.ui.panels.floor_sheets import BreakSheet, SeatSheet, no_district
from hubdesk.ui.panels.history import History
from hubdesk.ui.panels.hub_sheet import HubSheet
from hubdesk.ui.panels.import_sheet import ImportSheet
from hubdesk.ui.panels.joining import JoiningSheet
from hubdesk.ui.panels.keys import keys_sheet
from hubdesk.ui.panels.kiosk_sheet import KioskSheet
from hubdesk.ui.panels.leader_sheet import LeaderSheet
from hubdesk.ui.panels.lend_sheet import LendSheet
from hubdesk.ui.panels.pin_sheet import PinSheet
from hubdesk.ui.panels.steps import ask_steps
from hubdesk.ui.panels.stint_sheet import StintSheet
from hubdesk.ui.panels.sync_line import LineSheet
from hubdesk.ui.panels.table_cards import TableCardSheet
from hubdesk.ui.panels.today_sheets import ask_for_doors, ask_link
from hubdesk.ui.panels.training_sheet import TrainingSheet
from hubdesk.ui.panels.waves_sheet import WavesSheet
from hubdesk.ui.room import Room
from hubdesk.ui.widgets import SearchBox, Sheet
from hubdesk.ui.windows.host import PAGES, SMALLEST, HostWindow
from hubdesk.words.times import WEEKDAYS

_MARKED = re.compile(r"⟦(\d+)\|([^⟦⟧]*)⟧")
_FIELD = re.compile(r"\{.*?\}")
_A_WORD = re.compile(r"[^\W\d_]+")

_PEOPLE = (*NAMES, "Ben Ortiz", "Carla Novak", "Dev Rao", "Eli Strand", "Nora Quiet", "Ruth Kim")
_PLACES = ("Union Hall", "Miami Valley Hub", "Phone bank", "Calls from home", "Headset", "Laptop")
_AT = ("Table 2",)
_DIALERS = ("Scale to Win", "Mayor Pat", "ThruTalk", "CallHub", "HubDialer", "OpenVPB", "CallFire")
_EVERYWHERE = ("HubDesk", "Linux", "DNC", "PDI", "min", "h", "GB", "EDT", "UTC", "RK")
_LANGUAGES = tuple(own for _name, own in SPOKEN)
_KEYS = ("Ctrl", "Alt", "Enter", "Esc", "J", "D", "B", "A")
_SHORT_DAYS = tuple(day[:3] for day in WEEKDAYS)
_WORDS = (
    *_PEOPLE,
    *(f"{name.split()[1]}, {name.split()[0]}" for name in _PEOPLE),
    *(f"{name.split()[0]} {name.split()[1][0]}" for name in _PEOPLE),
    *(name.split()[0] for name in _PEOPLE),
    *(*_LANGUAGES, *_AT, *_PLACES, *_DIALERS, *_EVERYWHERE, *_KEYS, *WEEKDAYS, *_SHORT_DAYS),
)
_DATA = re.compile(
    r"\S*@\S+|https://\S*|\S+\.example\.org\S*|\{\w+\}|\S*/\S+/\S+|America/New_York|"
    + "|".join(rf"\b{re.escape(one)}\b" for one in sorted(_WORDS, key=len, reverse=True))
)
"""What is in the evening, and what is the same in every language."""


class Marks(QTranslator):
    """A language that says every sentence between marks, and remembers which it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.sources: list[str] = []

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(
        self, context: str, source: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str:
        if context != CONTEXT:
            return source
        if source not in self.sources:
            self.sources.append(source)
        if source in WEEKDAYS:  # pages take the first letters of it
            return source
        return f"⟦{self.sources.index(source)}|{source}⟧"

    def unmarked(self, text: str) -> list[str]:
        """Answer the words of a text that no sentence accounts for."""
        left: list[str] = []
        text = text.replace("\u200b", "")  # where a long path may break
        while (found := _MARKED.search(text)) is not None:
            parts = _FIELD.split(self.sources[int(found[1])])
            template = "(.*?)".join(map(re.escape, parts))
            filled = re.fullmatch(template, found[2], re.DOTALL)
            left += filled.groups() if filled else [found[2]]
            text = f"{text[: found.start()]}\n{text[found.end() :]}"
        return [word for part in (*left, text) for word in _A_WORD.findall(_DATA.sub(" ", part))]


@pytest.fixture
def marks(qapp: QApplication) -> Iterator[Marks]:
    made = Marks()
    qapp.installTranslator(made)
    yield made
    qapp.removeTranslator(made)


class Keys:
    """A key box of a hub that has a key."""

    def address(self) -> str:
        return MOBILIZE_URL

    def address_given(self) -> bool:
        return False

    def trouble(self) -> Problem | None:
        return None

    def has_key(self, url: str = "") -> bool:
        return True

    def put(self, url: str, org: str, key: str) -> None: ...

    def forget(self) -> None: ...

    def where(self) -> str:
        return ""


def texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """Give every text of the window that is seen or read out, with what says it."""
    for one in (window, *window.findChildren(QWidget)):
        if not one.isVisibleTo(window):
            continue
        name = type(one).__name__
        if isinstance(one, QLabel | QAbstractButton):
            yield name, re.sub(r"<[^>]+>", "", one.text())
        if isinstance(one, QLineEdit):
            yield name, one.placeholderText()
        if isinstance(one, QComboBox):
            yield from ((name, one.itemText(place)) for place in range(one.count()))
        for said in (one.accessibleName(), one.accessibleDescription(), one.toolTip()):
            yield name, said
        if isinstance(one, QAbstractItemView) and one.model() is not None:
            model = one.model()
            for row in range(model.rowCount(QModelIndex())):
                index = model.index(row, 0)
                for role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
                    yield name, str(model.data(index, role) or "")


def a_full_evening(tonight: OnTheFloor) -> None:
    """Something of everything: who is here, was called, has a thing, waits, waved, is to be set."""
    desk, clock = tonight.evening.desk, tonight.clock
    early = tonight.evening.early.timeslot_id
    shift = tonight.evening.early
    ana, bo, cy = (tonight.evening.signup(name) for name in NAMES[:3])
    desk.hub.set(hub_name="Miami Valley Hub", host_name="Ruth Kim")
    ruth = desk.leaders.put("Ruth Kim", Role.HOST, trainings=[Training(MODULES[0])])
    desk.leaders.set_pin(ruth.id, "4826", "4826")
    desk.floor.open_doors(early, "Ruth Kim", without_dnc="none was sent")
    desk.agenda.put(early, desk.agenda.template(early), "Ruth Kim")
    desk.agenda.next(early, "Ruth Kim")
    desk.briefings.brief([ana], "Ruth Kim", BriefingKind.TRAINING)
    desk.equipment.add(ThingKind.HEADSET, "Ruth Kim", count=2)
    desk.equipment.lend_next(ana, ThingKind.HEADSET, "Ruth Kim")
    desk.calling.called(bo, CallList.RESHIFT, CallOutcome.COMING, "Ruth Kim", "late")
    desk.attendance.check_out(cy, "Ruth Kim", calls=12)
    desk.waves.put(WaveKind.HELP, tonight.evening.signups("Eli Strand")[0].person_id)
    clock.go_to(shift.starts_at + timedelta(minutes=50))


def sheets(window: HostWindow, room: Room, tonight: OnTheFloor) -> Iterable[QWidget]:
    """Open the sheets of the window, one after the other."""
    desk, shift = room.desk, tonight.evening.early
    (ruth,) = desk.leaders.all()
    hit = desk.finder.who("Ana Klein", shift)[0]
    caller = desk.floor.board(shift.timeslot_id).columns[0].callers[0]
    callee = desk.calling.callees(shift.timeslot_id, CallList.CHASE)[0]
    lines = desk.deliveries.lines()
    stint = desk.floor.stints(hit.id)[0]
    made: list[Callable[[], Sheet]] = [
        lambda: AbsentSheet(window, room, [(caller.signup_id, "Ana Klein", "")]),
        lambda: AddSheet(window, room),
        lambda: AgendaSheet(
            window, room, shift, desk.agenda.items(shift.timeslot_id), lambda _items: None
        ),
        lambda: BreakSheet(window, caller, [(caller, "Scale to Win")]),
        lambda: ContactSheet(window, room, lines[0]),
        lambda: DialerSheet(window, room),
        lambda: DutySheet(window, room),
        lambda: EveningPlanSheet(window, room, shift),
        lambda: History(window, room, hit),
        lambda: HubSheet(window, room),
        lambda: ImportSheet(window, room, checking=True),
        lambda: JoiningSheet(window, room, tonight.dnc, name="Ana Klein"),
        lambda: KioskSheet(window, room, ["Laptop", "HubDesk"], "Laptop"),
        lambda: LeaderSheet(window, room, ruth),
        lambda: LendSheet(window, room, caller.signup_id, "Ana Klein"),
        *(lambda one=one: LineSheet(window, room, one, lines) for one in lines[:2]),
        lambda: PinSheet(window, room, ruth),
        lambda: SeatSheet(window, room, caller),
        lambda: StintSheet(window, room, stint, "Ana Klein"),
        lambda: TableCardSheet(window, room, tonight.dnc.id, printers=list),
        lambda: TextSheet(window, room, CallList.CHASE, callee),
        lambda: ThingsSheet(window, room),
        lambda: TrainingSheet(window, room, ruth),
        lambda: WavesSheet(window, room, lambda _who: None),
        lambda: WordsSheet(window, room, CallList.CHASE, callee),
        lambda: ask_link(room, window),
        lambda: ask_for_doors(room, window, shift.timeslot_id),
        lambda: ask_steps(room, window),
        lambda: no_district(window),
        lambda: keys_sheet(window),
    ]
    for make in made:
        sheet = make()
        sheet.open()
        yield sheet
        sheet.close()


def judge(marks: Marks, seen: dict[str, str]) -> None:
    """Fail on a text with words that no sentence accounts for, and on a sentence without a place.

    `seen` is every text, and where it was seen.
    """
    plain = {text: (said, words) for text, said in seen.items() if (words := marks.unmarked(text))}
    file = paths.resources() / "translations" / "hubdesk_es.ts"
    known = {one.text for one in ET.parse(file).iter("source")}
    assert plain == {}
    asked = {one for one in marks.sources if _A_WORD.search(_DATA.sub("", one))}
    assert asked - known == set()


def test_nothing_is_shown_that_was_not_translated_and_nothing_asked_for_is_missing(
    marks: Marks, room: Room, clock: SetClock, evening: DeskEvening, qtbot: QtBot
) -> None:
    tonight = six_on_the_floor(evening, clock)
    a_full_evening(tonight)
    room.read_again()
    window = HostWindow()
    qtbot.addWidget(window)
    window.furnish()
    Header(room, window.header, window.rail, practice=True)
    window.set_staging(True)
    nothing: Callable[[], None] = lambda: None  # noqa: E731 - two are asked for
    window.fill(pages(window, room, Keys(), nothing, nothing, nothing), "today")
    window.show()
    seen: dict[str, str] = {}
    for key, _icon, _words in PAGES:
        window.go(key)
        QApplication.processEvents()
        seen |= {text: f"{key}, {name}" for name, text in texts(window)}
    box = window.page("desk").findChildren(SearchBox)[0]
    for typed in ("ana", "carla", "dev", "nobody"):
        window.go("desk")
        box.edit.setText(typed)
        QApplication.processEvents()
        seen |= {text: f"{typed}, {name}" for name, text in texts(window.page("desk"))}
    for sheet in sheets(window, room, tonight):
        seen |= {text: f"{type(sheet).__name__}, {name}" for name, text in texts(sheet)}
    window.stop()

    judge(marks, seen)
    assert len(marks.sources) > 400


def test_no_sheet_is_cut_in_spanish(
    spanish: None, room: Room, clock: SetClock, evening: DeskEvening, qtbot: QtBot
) -> None:
    tonight = six_on_the_floor(evening, clock)
    a_full_evening(tonight)
    room.read_again()
    window = HostWindow()
    qtbot.addWidget(window)
    window.furnish()
    window.resize(*SMALLEST)
    window.show()
    for sheet in sheets(window, room, tonight):
        for _ in range(4):  # words that grew tell their card, the card its sheet
            QApplication.processEvents()
        name = f"{type(sheet).__name__}, {sheet.accessibleName()}"
        assert (name, clipped(sheet), cut_off(sheet)) == (name, [], [])
        for scroll in sheet.findChildren(QScrollArea):
            inside = scroll.widget()
            if scroll.isVisible() and inside is not None:
                assert (name, inside.width()) <= (name, scroll.viewport().width())
    window.stop()


def test_nothing_is_shown_to_a_volunteer_that_was_not_translated(
    evening: DeskEvening, clock: SetClock, wearing: None
) -> None:
    marks = Marks()
    dialer = a_dialer(code="4821", table="Table 2")
    evening.desk.floor.put_dialer(dialer, "Ruth")
    kiosk = Visitor(
        evening, clock, "clicks", spoken=lambda _code: lambda words: marks.translate(CONTEXT, words)
    )
    seen: dict[str, str] = {}

    def look() -> None:
        seen.update({text: f"{kiosk.name}, {name}" for name, text in texts(kiosk.window)})

    def begin(words: str) -> None:
        while kiosk.name != "Welcome":
            kiosk.press("Next person")
        look()
        kiosk.press(words)
        look()

    for letters, digits in (("ana", "0101"), ("ben", "0102"), ("carla", "0103"), ("dev", "0104")):
        begin("I signed up")
        kiosk.begin_typing(letters[:2])
        look()
        kiosk.type(letters[2:])
        look()
        kiosk.tap(kiosk.window.shown.buttons()[0])  # type: ignore[union-attr]  # of Who
        QApplication.processEvents()
        look()
        kiosk.prove("9999")
        look()
        kiosk.prove(digits)
        look()
        if letters != "ana":
            kiosk.press("Yes, check me in")
            look()
    begin("I signed up")
    kiosk.pick("nora")
    look()
    begin("I’m new tonight")
    kiosk.press("I’m here")
    look()
    kiosk.press("Back")
    begin("I’m leaving")
    kiosk.pick("ana")
    kiosk.prove("0101")
    look()
    kiosk.press("Check me out")
    look()
    begin("For the host")
    kiosk.close()
    judge(marks, seen)
    assert len(marks.sources) > 60
