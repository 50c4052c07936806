"""Opening the data folder for a window, and putting the pages in once it is open.

Imported in a thread after the first paint, since it brings the desk, the store and the pages.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QApplication
from tzlocal import get_localzone_name

from hubdesk import config, paths
from hubdesk.bootstrap import Practice, Station, open_practice, open_station
from hubdesk.desk.selfservice import SelfService
from hubdesk.domain.changes import Change
from hubdesk.domain.leaders import Role
from hubdesk.errors import Problem
from hubdesk.sync.worker import Worker
from hubdesk.ui import language, theme
from hubdesk.ui.busy import Busy
from hubdesk.ui.handover import Face, Handover
from hubdesk.ui.header import Header
from hubdesk.ui.pages import pages, show_person
from hubdesk.ui.panels.duty_sheet import DutySheet
from hubdesk.ui.panels.import_sheet import ImportSheet
from hubdesk.ui.panels.kiosk_sheet import SOUND
from hubdesk.ui.panels.waves_sheet import WavesSheet
from hubdesk.ui.printer import Printer
from hubdesk.ui.room import Room, tr
from hubdesk.ui.rotation_call import RotationCall
from hubdesk.ui.widgets import Sheet
from hubdesk.ui.windows.host import HostWindow
from hubdesk.ui.windows.setup import FirstAnswers

WINDOW = "The HubDesk window"


def open_for_window(practice: bool, environ: Mapping[str, str]) -> Opened:
    """Open the real data folder, or begin a practice hub; raises the Problems of opening."""
    home = paths.data_home(environ)
    if practice:
        begun = open_practice(paths.practice_home(home))
        return Opened(begun.station, begun)
    return Opened(open_station(environ, writes=WINDOW))


class Keys:
    """Where the Hub page puts the key: the system's keyring, or this session's memory."""

    def __init__(self, station: Station, worker: Worker) -> None:
        self._station, self._worker = station, worker

    def address(self) -> str:
        """Answer the address in use: the environment's over the one kept."""
        return self._station.address()

    def address_given(self) -> bool:
        """Whether the environment names the address."""
        station = self._station
        return not station.practice and bool(
            station.environ.get("HUBDESK_MOBILIZE_URL", "").strip()
        )

    def trouble(self) -> Problem | None:
        """Answer why the address in use is not asked; most hubs have no key and ask none."""
        if not self.address_given() and not self.has_key():
            return None
        from hubdesk.sync.wire import check_address

        address = self.address()
        try:
            check_address(address, practice=self._station.practice)
            self._station.may_work_with(address)
        except Problem as problem:
            return problem
        return None

    def has_key(self, url: str = "") -> bool:
        """Whether the hub works by key; with an address, whether there is a key for that one."""
        if not url:
            return self._station.by_key()
        station = self._station
        environ = {} if station.practice else station.environ
        return bool(config.key_for(url, environ, station.credentials))

    def put(self, url: str, org: str, key: str) -> None:
        """Keep address, organisation and key ("": the one there stays); Problem changes nothing.

        The key is kept for this address: Mobilize's own and its staging server each have theirs.
        """
        # Imported here: httpx is only needed with a key.
        from hubdesk.sync.wire import check_address

        address = check_address(url or config.MOBILIZE_URL, practice=self._station.practice)
        if not org.isdecimal():
            raise Problem("org_malformed")
        tidy = key.strip()
        if tidy and not (tidy.isascii() and tidy.isprintable() and " " not in tidy):
            raise Problem("key_malformed")
        self._station.may_work_with(address)
        if tidy:
            self._station.credentials.put(config.key_name(address), tidy)
        self._station.keep_apart(address)
        self._station.desk.hub.set(mobilize_url=address, mobilize_org=org)
        self._changed()

    def forget(self) -> None:
        """Forget the key; what waits goes on waiting until there is one, or to the worksheet."""
        self._station.credentials.forget(config.key_name(self._station.address()))
        self._changed()

    def where(self) -> str:
        """Say where it is kept."""
        if config.key_given(self.address(), self._station.environ):
            return tr("this computer's environment")
        lasting = self._station.credentials.lasting
        return tr("the system's keyring") if lasting else tr("this session only")

    def _changed(self) -> None:
        self._station.key_changed()
        self._worker.reconnect()


def _own_zone() -> str:
    """Answer the laptop's own time zone; UTC where it does not say."""
    return get_localzone_name() or "UTC"


class Opened:
    """An open data folder behind a window: the station, its worker, and what to close after."""

    def __init__(self, station: Station, practice: Practice | None = None) -> None:
        self.station = station
        self.practice = practice
        desk = station.desk
        if not desk.hub.settings().get("zone"):
            desk.hub.set(zone=_own_zone())
        station.by_key()
        self.worker = Worker(station.store, desk.clock, station.connect, publish=self._publish)
        desk.context.wake = self.worker.wake
        self.room: Room | None = None
        self.handover: Handover | None = None
        self.kiosk: SelfService | None = None
        self._warming = threading.Thread(target=desk.finder.warm, name="warm", daemon=True)

    def _publish(self, change: Change) -> None:
        """Hand a change of the worker to the window, once there is one."""
        if self.room is not None:
            self.room.hear_change(change)

    def show_in(
        self,
        window: HostWindow,
        answers: FirstAnswers | None = None,
        on_practice: Callable[[], None] | None = None,
    ) -> None:
        """Put the pages into the window and start the worker; on the main thread."""
        if answers is not None:
            self._take(answers)
        self._speak()
        room = Room(self.station.desk, self.worker, self.station.outgoing)
        self.room = room
        Busy(room, window.stack)
        header = Header(room, window.header, window.rail, self.practice is not None)
        window.duty_wanted.connect(lambda: DutySheet(window, room).open())
        self.handover = handover = Handover(window, room, self._kiosks(window, room))
        window.kiosk_wanted.connect(handover.ask)
        for asked in (window.waves_wanted, header.waves_asked):
            asked.connect(lambda: show_waves(window, room))
        window.ticked.connect(room.tick)
        window.ticked.connect(header.tick)
        window.ticked.connect(RotationCall(room, window).tick)
        room.page_wanted.connect(window.go)
        room.problem.connect(lambda problem: show_problem(window, room, problem))
        room.duty_changed.connect(lambda: self._wear(window, room))
        self._wear(window, room)
        window.may_close = lambda: self._may_close(window)
        self.worker.subscribe(room.hear_sync)
        makers = pages(
            window,
            room,
            Keys(self.station, self.worker),
            lambda: bring_in(window, room),
            self.worker.pull_now,
            on_practice,
        )
        window.fill(makers, "today" if room.shift is None or not self._open(room) else "desk")
        printer = Printer(window)
        room.desk.readiness.printer = printer.name
        printer.found.connect(window.tick)
        printer.look()
        self.worker.start()
        if self.practice is not None:
            self.worker.pull_now()
        self._warming.start()
        if answers is not None and answers.roster == "csv":
            bring_in(window, room)
        elif answers is not None and answers.roster == "key":
            window.go("hub")

    def close(self) -> None:
        """Stop the worker, close the store, give the folder free.

        Where a call to Mobilize hangs for longer than the worker is waited for, store and folder
        stay its own: the system takes them back when the program ends.
        """
        if self.handover is not None:
            self.handover.end()
        if self.kiosk is not None:
            self.kiosk.put_by()
        stopped = self.worker.stop()
        if self._warming.ident is not None:
            self._warming.join()
        if self.room is not None:
            self.room.leave()
        if not stopped:
            return
        if self.practice is not None:
            self.practice.close()
        else:
            self.station.close()

    def _kiosks(self, window: HostWindow, room: Room) -> Callable[[], Face]:
        """Answer what makes a kiosk; one `SelfService` keeps what could not be stored for all."""
        self.kiosk = service = SelfService(self.station.desk, lambda: room.shift)
        window.ticked.connect(service.put_by)

        def make() -> Face:
            from hubdesk.ui.kiosk.window import KioskWindow  # many evenings never need it

            code = language.spoken(room.settings.get("language", ""))
            sounds = bool(room.settings.get(SOUND))
            return KioskWindow(service, now=self.station.desk.clock, code=code, sounds=sounds)

        return make

    def _speak(self) -> None:
        """Speak the hub's language; where it has chosen none, what the window speaks already."""
        app, chosen = QApplication.instance(), self.station.desk.hub.settings().get("language")
        if app is not None and chosen:
            language.use(app, language.spoken(chosen))

    def _wear(self, window: HostWindow, room: Room) -> None:
        """Wear the hub's theme, and the staging server's colour where it is worked with."""
        wear(room)
        window.set_staging(self.station.on_staging())

    def _take(self, answers: FirstAnswers) -> None:
        desk = self.station.desk
        desk.hub.set(hub_name=answers.hub_name, host_name=answers.host_name)
        desk.leaders.put(answers.host_name, Role.HOST)

    def _open(self, room: Room) -> bool:
        """Whether the doors of the shift are open: then the desk comes first."""
        shift = room.shift
        return shift is not None and self.station.desk.floor.session(shift.timeslot_id) is not None

    def keeps_kiosk(self) -> bool:
        """Whether a kiosk that is up keeps the folder open; the window says so where it does."""
        return self.handover is not None and self.handover.keeps()

    def _may_close(self, window: HostWindow) -> bool:
        """Name what waits before the window goes; nothing of it is lost either way."""
        if self.keeps_kiosk():
            return False
        if not window.sheet_open() and self._ask_about_unstored(window):
            return False
        counts = self.station.desk.deliveries.counts()
        waiting = counts["waiting"] + counts["sending"]
        if not waiting or self.practice is not None or window.sheet_open():
            return True
        one = tr(
            "1 person still waits for Mobilize. They are kept on this laptop: open HubDesk again "
            "where there is a network, and they go by themselves."
        )
        many = tr(
            "{count} people still wait for Mobilize. They are kept on this laptop: open HubDesk "
            "again where there is a network, and they go by themselves."
        )
        words = one if waiting == 1 else many
        Sheet.confirm(
            window,
            tr("Close HubDesk?"),
            words.format(count=waiting),
            tr("Close it"),
            lambda: _close_all_the_same(window),
        )
        return False

    def _ask_about_unstored(self, window: HostWindow) -> bool:
        """Ask before what only the memory has goes with the window; False where there is none."""
        left = self.kiosk.put_by() if self.kiosk is not None else 0
        if left:
            one = tr("What 1 person confirmed at the kiosk could not be stored yet.")
            many = tr("What {count} people confirmed at the kiosk could not be stored yet.")
            what = (one if left == 1 else many).format(count=left)
            todo = tr("Closing HubDesk loses it; Ctrl+G names them, to be written down.")
            Sheet.confirm(
                window,
                tr("Close HubDesk?"),
                f"{what} {todo}",
                tr("Close it"),
                lambda: _close_all_the_same(window),
                danger=True,
            )
        return left > 0


def _close_all_the_same(window: HostWindow) -> None:
    window.may_close = lambda: True
    window.close()


def bring_in(window: HostWindow, room: Room, path: Path | None = None) -> None:
    """Open the sheet that imports an exported file."""
    if not window.sheet_open():
        sheet = ImportSheet(window, room, path)
        # Back on the page the keyboard belongs to what it offers first, not to where it was.
        sheet.closed.connect(lambda: window.go(window.current()))
        sheet.open()


def show_waves(window: HostWindow, room: Room) -> None:
    """Open the sheet of who waves from the kiosk."""
    if not window.sheet_open():
        WavesSheet(window, room, show_person(window)).open()


def wear(room: Room) -> None:
    """Wear the theme the hub has chosen."""
    app = QApplication.instance()
    chosen = room.settings.get("theme", "auto")
    if isinstance(app, QApplication):
        for mode in ("light", "dark", "auto"):
            if chosen == mode:
                theme.apply(app, mode)


def show_problem(window: HostWindow, room: Room, problem: Problem) -> None:
    """Say a problem that no page could say in place."""
    said = room.said(problem)
    if not window.sheet_open():
        Sheet.confirm(window, said.what, said.todo, tr("Go on"), lambda: None, keep=tr("Close"))
