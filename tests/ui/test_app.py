"""The window from its first paint to its last, on a real data folder, driven by keys."""

from __future__ import annotations

import linecache
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from factories import ANA, BEN, EARLY, a_row, person, put_in
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hubdesk.bootstrap import open_station, take_lock
from hubdesk.config import STAGING_URL
from hubdesk.desk.attendance import Newcomer
from hubdesk.domain.leaders import Role
from hubdesk.domain.roster import IncomingTimeslot
from hubdesk.domain.selfservice import WaveKind, Way
from hubdesk.ui import language, theme
from hubdesk.ui.app import Program, bare_app, load_parts
from hubdesk.ui.kiosk.window import KioskWindow
from hubdesk.ui.widgets import LabeledField, PrimaryButton, SegmentedChoice, Sheet
from hubdesk.ui.windows.host import HostWindow
from hubdesk.ui.windows.passphrase import PassphraseWindow
from hubdesk.ui.windows.setup import SetupWindow

PHRASE = "a phrase nobody else has"
Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
Ctrl = Qt.KeyboardModifier.ControlModifier
LONGEST = 20_000
"""Milliseconds a test waits for what must come; nothing waits that long when all is well."""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wearing: None) -> Path:
    """A data folder of its own, named and opened by the environment."""
    folder = tmp_path / "home"
    monkeypatch.setenv("HUBDESK_HOME", str(folder))
    monkeypatch.setenv("HUBDESK_PASSPHRASE", PHRASE)
    for name in ("URL", "KEY", "ORG"):
        monkeypatch.delenv(f"HUBDESK_MOBILIZE_{name}", raising=False)
    return folder


@pytest.fixture
def begin(home: Path, qtbot: QtBot) -> Iterator[Callable[..., Program]]:
    """Begins the program; ends it in order after the test."""
    begun: list[Program] = []
    hook = sys.excepthook

    def start(*, practice: bool = False, kiosk: bool = False) -> Program:
        program = Program(practice=practice, kiosk=kiosk)
        begun.append(program)
        program.begin()
        return program

    yield start
    sys.excepthook = hook
    for program in begun:
        program.leave()
    language.use(bare_app(), "en")
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, HostWindow):
            widget.stop()
            widget.may_close = lambda: True
        widget.close()
        widget.deleteLater()
    QApplication.processEvents()


Begin = Callable[..., Program]


def prepared(home: Path, *, waiting: bool = False, doors: bool = False, **settings: str) -> None:
    """Make the data folder as an earlier evening left it, Ana and Ben expected in half an hour."""
    environ = {"HUBDESK_HOME": str(home), "HUBDESK_PASSPHRASE": PHRASE}
    keyed = {"HUBDESK_MOBILIZE_KEY": "k", "HUBDESK_MOBILIZE_ORG": "1"} if waiting else {}
    station = open_station(environ | keyed, writes="An earlier evening")
    start = datetime.now(UTC) + timedelta(minutes=30)
    slot = IncomingTimeslot(EARLY.server_id, start, start + timedelta(hours=2))
    put_in(station.store, [a_row(ANA, slot), a_row(BEN, slot)], datetime.now(UTC))
    station.desk.hub.set(hub_name="Test Hub", host_name="Ruth Kim", **settings)
    if waiting:
        shift = station.desk.hub.shift()
        assert shift is not None
        wes = Newcomer(person("Wes Alk", "wes@example.org", "", "20009"))
        station.desk.attendance.walk_in(wes, shift.timeslot_id, "Ruth Kim")
        assert station.desk.deliveries.counts()["waiting"] == 1
    if doors:
        shift = station.desk.hub.shift()
        assert shift is not None
        station.desk.floor.open_doors(shift.timeslot_id, "Ruth Kim", "no link tonight")
    station.close()


def desk_window(qtbot: QtBot, program: Program) -> HostWindow:
    """Wait until the pages are in; answer the window, the keyboard in it."""
    qtbot.waitUntil(
        lambda: program.window is not None and bool(program.window.current()),
        timeout=LONGEST,
    )
    window = program.window
    assert window is not None
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


def first_window() -> SetupWindow:
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, SetupWindow)]
    (one,) = (one for one in found if one.isVisible())
    return one


def sheets(window: QWidget) -> list[str]:
    return [one.accessibleName() for one in window.findChildren(Sheet) if one.isVisible()]


def words(window: QWidget) -> str:
    return "\n".join(one.text() for one in window.findChildren(QLabel) if one.isVisible())


def write(text: str) -> None:
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClicks(here, text)


def press(window: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, held)


def test_closing_while_something_waits_names_the_consequence_and_enter_closes(
    home: Path, begin: Begin, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared(home, waiting=True)
    for name, value in (("URL", "http://127.0.0.1:9/v1"), ("KEY", "k"), ("ORG", "1")):
        monkeypatch.setenv(f"HUBDESK_MOBILIZE_{name}", value)
    program = begin()
    window = desk_window(qtbot, program)
    window.close()
    assert window.isVisible()
    assert sheets(window) == ["Close HubDesk?"]
    assert "kept on this laptop" in words(window)
    press(window, Key.Key_Escape)
    assert window.isVisible()
    window.close()
    press(window, Key.Key_Return)
    assert not window.isVisible()


def test_a_first_start_asks_two_names_and_goes_to_the_desk(
    home: Path, begin: Begin, qtbot: QtBot
) -> None:
    program = begin()
    setup = first_window()
    with qtbot.waitActive(setup):
        setup.activateWindow()
    assert not home.exists()
    # The fourth question is the button: the real thing, or a practice evening.
    assert len(setup.findChildren(LabeledField)) + len(setup.findChildren(SegmentedChoice)) == 3
    write("Test Hub")
    press(setup, Key.Key_Tab)
    write("Ruth Kim")
    press(setup, Key.Key_Tab)
    press(setup, Key.Key_Right)
    press(setup, Key.Key_Right)
    press(setup, Key.Key_Return)
    window = desk_window(qtbot, program)
    assert window.current() == "today"
    assert "Test Hub" in words(window)
    assert "Ruth Kim" in words(window)
    assert sheets(window) == []


def test_a_first_start_may_be_a_practice_evening_apart_from_the_real_data(
    home: Path, begin: Begin, qtbot: QtBot
) -> None:
    program = begin()
    setup = first_window()
    setup.practice.click()
    window = desk_window(qtbot, program)
    assert "practice" in words(window)
    assert not (home / "hubdesk.db").exists()
    assert (home / "practice" / "hubdesk.db").exists()


def test_a_second_start_asks_nothing(home: Path, begin: Begin, qtbot: QtBot) -> None:
    prepared(home)
    window = desk_window(qtbot, begin())
    assert window.current() == "today"
    assert "Phone bank" in words(window)


def test_a_start_while_the_doors_are_open_goes_to_the_desk(
    home: Path, begin: Begin, qtbot: QtBot
) -> None:
    prepared(home, doors=True)
    assert desk_window(qtbot, begin()).current() == "desk"


def test_practice_is_there_without_a_question_and_its_roster_comes_by_itself(
    home: Path, begin: Begin, qtbot: QtBot
) -> None:
    window = desk_window(qtbot, begin(practice=True))
    qtbot.waitUntil(lambda: "here of" in words(window), timeout=LONGEST)
    assert "practice" in words(window)


def test_the_passphrase_is_asked_for_until_it_is_right(
    home: Path, begin: Begin, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared(home)
    monkeypatch.setenv("HUBDESK_PASSPHRASE", "")
    program = begin()
    window = program.window

    def asking() -> PassphraseWindow | None:
        found = [one for one in QApplication.topLevelWidgets() if isinstance(one, PassphraseWindow)]
        return next((one for one in found if one.isVisible()), None)

    qtbot.waitUntil(lambda: asking() is not None, timeout=LONGEST)
    asked = asking()
    assert asked is not None
    assert window is not None
    assert not window.isVisible()
    with qtbot.waitActive(asked):
        asked.activateWindow()
    write("not this one")
    press(asked, Key.Key_Return)
    qtbot.waitUntil(asked.wrong.isVisible, timeout=LONGEST)
    assert "not the passphrase" in words(asked)
    write(PHRASE)
    press(asked, Key.Key_Return)
    assert "Phone bank" in words(desk_window(qtbot, program))
    assert asking() is None


def test_a_folder_in_use_is_said_with_who_has_it_and_nothing_else_can_be_done(
    home: Path, begin: Begin, qtbot: QtBot
) -> None:
    prepared(home)
    lock = take_lock(home, "The HubDesk window", datetime.now(UTC))
    try:
        window = begin().window
        assert window is not None
        qtbot.waitUntil(lambda: bool(sheets(window)), timeout=LONGEST)
        (said,) = sheets(window)
        assert said.startswith("The HubDesk window (process ")
        assert window.current() == ""
        labels = [one.text() for one in window.findChildren(PrimaryButton) if one.isVisible()]
        assert labels == ["Leave HubDesk"]
    finally:
        lock.release()


def test_the_theme_is_worn_as_soon_as_it_is_chosen(home: Path, begin: Begin, qtbot: QtBot) -> None:
    prepared(home, theme="dark")
    program = begin()
    desk_window(qtbot, program)
    assert theme.tokens().dark
    assert program._opened is not None
    program._opened.station.desk.hub.set(theme="light")
    qtbot.waitUntil(lambda: not theme.tokens().dark, timeout=LONGEST)


def test_a_bug_in_a_slot_is_said_and_the_desk_goes_on(
    home: Path, begin: Begin, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    class Bell(QObject):
        rung = Signal()

    def break_down() -> None:
        raise RuntimeError(ANA.email)

    prepared(home)
    window = desk_window(qtbot, begin())
    bell = Bell()
    bell.rung.connect(break_down)
    bell.rung.emit()
    qtbot.waitUntil(lambda: bool(sheets(window)), timeout=LONGEST)
    assert sheets(window)[0].startswith("Something went wrong that HubDesk does not know.")
    press(window, Key.Key_Escape)
    press(window, Key.Key_2, Ctrl)
    assert window.current() == "desk"
    write("ana")
    press(window, Key.Key_Return)
    qtbot.waitUntil(lambda: "Ana Klein" in words(window), timeout=LONGEST)
    told = capsys.readouterr().err + (home / "logs" / "hubdesk.log").read_text()
    assert told.count("bug RuntimeError") == 2
    assert ANA.email not in told


def test_leaving_gives_the_folder_free_and_may_be_done_twice(
    home: Path, begin: Begin, qtbot: QtBot
) -> None:
    prepared(home)
    program = begin()
    desk_window(qtbot, program)
    program.leave()
    program.leave()
    take_lock(home, "Somebody else", datetime.now(UTC)).release()


def test_leaving_while_the_folder_is_being_opened_closes_it_too(
    home: Path, begin: Begin, qtbot: QtBot
) -> None:
    prepared(home)
    program = begin()
    qtbot.waitUntil(lambda: program._task is not None, timeout=LONGEST)
    program.leave()
    take_lock(home, "Somebody else", datetime.now(UTC)).release()


def test_loading_the_parts_leaves_python_its_own_imports(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "late_part.py").write_text("ANSWER = 42\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))

    load_parts()

    late_part = __import__("late_part")
    assert late_part.ANSWER == 42
    assert late_part.__file__ not in linecache.cache


def test_a_folder_on_the_staging_server_says_so_from_the_first_page_on(
    begin: Begin, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HUBDESK_MOBILIZE_URL", STAGING_URL)
    environ = {"HUBDESK_HOME": str(home), "HUBDESK_PASSPHRASE": PHRASE}
    open_station(environ, writes="An earlier evening").close()
    window = desk_window(qtbot, begin())
    assert window.band is not None
    assert window.band.isVisible()
    assert window.windowTitle() == "STAGING · HubDesk"


def test_the_real_thing_wears_no_band(begin: Begin, home: Path, qtbot: QtBot) -> None:
    prepared(home)
    window = desk_window(qtbot, begin())
    assert window.band is None
    assert window.windowTitle() == "HubDesk"


def test_closing_while_a_kiosk_check_in_is_only_in_memory_is_asked_about(
    home: Path, begin: Begin, qtbot: QtBot
) -> None:
    prepared(home)
    program = begin()
    window = desk_window(qtbot, program)
    opened = program._opened
    assert opened is not None
    kiosk = opened.kiosk
    assert kiosk is not None
    ana = kiosk.find("ana klein").matches[0].ticket
    kiosk.prove(ana, Way.PHONE, "0101")

    def fail_once() -> None:
        """The next write is refused, as by a disk that is full for a moment."""
        with opened.station.store.write() as connection:
            connection.exec_driver_sql("PRAGMA query_only = ON")

    fail_once()
    assert not kiosk.arrive(ana).kept
    fail_once()
    window.close()
    assert sheets(window) == ["Close HubDesk?"]
    assert "1 person confirmed at the kiosk could not be stored" in words(window)
    press(window, Key.Key_Escape)
    assert window.isVisible()
    window.close()
    assert not window.isVisible()
    assert opened.station.desk.hub.status().attendance["here"] == 1


def kiosks() -> list[KioskWindow]:
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, KioskWindow)]
    return [one for one in found if one.isVisible()]


def test_a_bug_while_the_kiosk_is_up_shows_its_out_of_order_screen_and_waves_to_the_host(
    home: Path, begin: Begin, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    prepared(home)
    program = begin()
    window = desk_window(qtbot, program)
    opened = program._opened
    assert opened is not None
    assert opened.handover is not None
    ruth = opened.station.desk.leaders.put("Ruth Kim", Role.HOST)
    opened.station.desk.leaders.set_pin(ruth.id, "2468", "2468")
    press(window, Key.Key_K, Ctrl)
    press(window, Key.Key_Return)
    (kiosk,) = kiosks()
    assert not window.isVisible()
    QTimer.singleShot(0, lambda: [][0])
    qtbot.waitUntil(lambda: "Please see the host" in words(kiosk), timeout=LONGEST)
    assert [one.kind for one in opened.station.desk.waves.all()] == [WaveKind.OUT_OF_ORDER]
    assert capsys.readouterr().err.count("bug IndexError") == 1


def test_a_practice_kiosk_asks_for_a_pin_first_since_a_practice_evening_has_none(
    home: Path, begin: Begin, qtbot: QtBot
) -> None:
    program = begin(practice=True, kiosk=True)
    qtbot.waitUntil(
        lambda: program.window is not None and bool(sheets(program.window)), timeout=LONGEST
    )
    window = desk_window(qtbot, program)
    assert sheets(window) == ["Hand this screen to volunteers"]
    for _ in range(2):
        write("2468")
        press(window, Key.Key_Return)
    (kiosk,) = kiosks()
    assert "Welcome. Here to make calls?" in words(kiosk)
    assert program.status == 0


def test_practice_does_not_begin_in_the_place_of_what_a_kiosk_is_open_on(
    home: Path, begin: Begin, qtbot: QtBot
) -> None:
    prepared(home)
    program = begin()
    window = desk_window(qtbot, program)
    opened = program._opened
    assert opened is not None
    assert opened.handover is not None
    opened.handover.start()
    program._to_practice()
    assert program.window is window
    window.show()
    assert sheets(window) == ["The kiosk is still open"]


def test_the_window_and_the_kiosk_begin_in_the_language_the_hub_has_chosen(
    home: Path, begin: Begin, qtbot: QtBot
) -> None:
    prepared(home, language="es")
    program = begin()
    window = desk_window(qtbot, program)
    assert window.rail.item("today").text() == "Hoy"
    assert "Lista" in words(window)
    assert program._opened is not None
    assert program._opened.handover is not None
    program._opened.handover.start()
    (kiosk,) = kiosks()
    offered = {one.text() for one in kiosk.findChildren(QAbstractButton) if one.isVisible()}
    assert offered & {"English", "Español"} == {"English"}
