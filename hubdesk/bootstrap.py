"""Opening HubDesk on a data folder: its lock, its key, its store, and the parts built on them.

The only file that knows all the parts. One process writes to a folder at a time; the system's own
file lock goes with the process, so a killed one leaves nothing stale behind.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from hubdesk import config, paths
from hubdesk.clock import Clock, system_clock
from hubdesk.credentials import (
    AskPassphrase,
    CredentialStore,
    MemoryStore,
    kept_how,
    store_key,
    system_store,
)
from hubdesk.desk.desk import Desk
from hubdesk.domain.dialers import TEMPLATES
from hubdesk.domain.equipment import ThingKind
from hubdesk.domain.leaders import MODULES, Role, Training
from hubdesk.domain.programme import Step, StepName
from hubdesk.errors import Problem
from hubdesk.logs import keep_log
from hubdesk.store.engine import Store
from hubdesk.store.migrate import Condition, condition, prepare

if TYPE_CHECKING:
    from hubdesk.practice.hub import PracticeHub
    from hubdesk.practice.server import PracticeServer
    from hubdesk.sync.mobilize import Mobilize
    from hubdesk.sync.preview import Outgoing

STORE = "hubdesk.db"
PRACTICE = "A practice evening"


@dataclass(slots=True)
class Station:
    """HubDesk opened on a data folder: what a window or a command works with until `close`."""

    home: Path
    practice: bool
    store: Store
    desk: Desk
    credentials: CredentialStore
    environ: Mapping[str, str]
    _lock: FileLock | None
    _log: logging.Handler
    _keyed: bool | None = None

    def by_key(self) -> bool:
        """Whether the hub works by key; looked up once, since a press must not ask the keyring."""
        if self._keyed is None:
            try:
                self._keyed = self.access() is not None
            except Problem:
                # A malformed organisation is told where it is used; until then it is no key.
                self._keyed = False
        return self._keyed

    def key_changed(self) -> None:
        """Look up the key anew: the host has just set or forgotten it."""
        self._keyed = None

    def access(self) -> config.Access | None:
        """Answer how to reach Mobilize; None for a hub without a key."""
        return config.access(self._words(), self.desk.hub.settings(), self.credentials)

    def address(self) -> str:
        """Answer the address the hub works with, with or without a key."""
        return config.address(self._words(), self.desk.hub.settings())

    def on_staging(self) -> bool:
        """Whether nothing here is about the real Mobilize: its address or its people are not."""
        settings = self.desk.hub.settings()
        kept = settings.get(config.SERVER, "") == config.STAGING
        return kept or config.is_staging(config.address(self._words(), settings))

    def may_work_with(self, url: str) -> bool:
        """Whether the folder is of this address's server already; an empty one may become it.

        Problem("data_not_of_staging") or Problem("data_of_staging") where people of one server
        would reach the other.
        """
        staging = config.is_staging(url)
        if staging == (self.desk.hub.settings().get(config.SERVER, "") == config.STAGING):
            return True
        roster = self.desk.hub.status().roster
        if roster["people"] or roster["events"]:
            raise Problem("data_not_of_staging" if staging else "data_of_staging")
        return False

    def keep_apart(self, url: str) -> None:
        """Let an empty folder be of this address's server from now on; Problems as above."""
        if not self.may_work_with(url):
            kept = config.STAGING if config.is_staging(url) else ""
            self.desk.hub.set(**{config.SERVER: kept})

    def connect(self) -> Mobilize | None:
        """Make a client for Mobilize; None without a key.

        Raises the Problems of its address and of `keep_apart`.
        """
        found = self.access()
        if found is None:
            return None
        self.keep_apart(found.url)
        # Imported here: httpx costs start-up time, and a hub without a key never needs it.
        from hubdesk.sync.mobilize import Mobilize
        from hubdesk.sync.wire import Wire

        wire = Wire(found.url, found.key, clock=self.desk.clock, practice=self.practice)
        return Mobilize(wire, found.org)

    def outgoing(self) -> list[Outgoing] | None:
        """List what a sync would send now, asking nobody; None without a key: then nothing is."""
        if self.access() is None:
            return None
        # Imported here, as in `connect`.
        from hubdesk.sync.preview import preview

        return preview(self.store, self.desk.clock())

    def _words(self) -> Mapping[str, str]:
        return {} if self.practice else self.environ

    def close(self) -> None:
        """Close the store and give the folder free."""
        self.store.close()
        logging.getLogger("hubdesk").removeHandler(self._log)
        self._log.close()
        if self._lock is not None:
            self._lock.release()


def open_station(
    environ: Mapping[str, str],
    *,
    writes: str,
    practice: bool = False,
    home: Path | None = None,
    clock: Clock = system_clock,
    system: Callable[[], CredentialStore] = system_store,
    ask: AskPassphrase | None = None,
    wake: Callable[[], None] = lambda: None,
) -> Station:
    """Open the data folder, making or upgrading its store where that is needed.

    `writes` says who writes ("The HubDesk window"), for the sentence a second writer is told; ""
    opens for reading beside a writer. Raises Problem: store_in_use, store_newer, store_wrong_key,
    passphrase_wrong, no_keyring, home_unusable, disk_full.
    """
    folder = home or paths.data_home(environ)
    paths.make_private(folder)
    path = folder / STORE
    lock = take_lock(folder, writes, clock()) if writes else None
    try:
        if not kept_how(folder) and _has_data(folder):
            # A new key would only make the old data look lost.
            raise Problem("key_record_unreadable", folder=str(folder))
        passphrase = environ.get("HUBDESK_PASSPHRASE", "")
        if lock is None and not kept_how(folder):
            lock = take_lock(folder, "Another command", clock())
        key = store_key(folder, practice=practice, passphrase=passphrase, system=system, ask=ask)
        store = Store(path, key)
        lock = _prepare(store, folder, lock, clock)
    except BaseException as trouble:
        if lock is not None:
            lock.release()
        wrong = isinstance(trouble, Problem) and trouble.code == "store_wrong_key"
        if wrong and kept_how(folder) == "passphrase":
            raise Problem("passphrase_wrong") from trouble
        raise
    credentials: CredentialStore
    if practice or (kept_how(folder) == "passphrase" and environ.get("HUBDESK_MOBILIZE_KEY")):
        credentials = MemoryStore()
    else:
        credentials = _Late(system)
    station: Station
    desk = Desk(store, clock, by_key=lambda: station.by_key(), wake=wake)
    if not writes and lock is not None:
        lock.release()
        lock = None
    if writes and desk.hub.settings().get("store_lock") != kept_how(folder):
        desk.hub.set(store_lock=kept_how(folder))
    station = Station(folder, practice, store, desk, credentials, environ, lock, keep_log(folder))
    if writes:
        with suppress(Problem):  # what does not fit is told where it is used
            station.keep_apart(station.address())
    return station


@dataclass(slots=True)
class Practice:
    """A practice hub: a station of its own, and the practice Mobilize it talks to on loopback."""

    station: Station
    server: PracticeServer
    hub: PracticeHub

    def close(self) -> None:
        """Close both; the folder stays until the next practice begins anew."""
        self.station.close()
        self.server.stop()


def open_practice(
    home: Path,
    *,
    clock: Clock = system_clock,
    volunteers: int = 40,
    seed: int = 1,
    doors: datetime | None = None,
    wake: Callable[[], None] = lambda: None,
) -> Practice:
    """Begin a practice hub in `home`, from nothing each time, with everything a shift needs.

    Its people are made up, its key is thrown away, and its wire refuses every address but
    loopback. Problem("store_in_use") while another practice is open there.
    """
    from hubdesk.practice.hub import make_hub
    from hubdesk.practice.server import PracticeServer

    paths.make_private(home)
    if kept_how(home) != "practice" and (kept_how(home) or _has_data(home)):
        raise Problem("home_unusable", folder=str(home))
    lock = take_lock(home, PRACTICE, clock())
    for old in (*home.glob(f"{STORE}*"), home / "key.json"):
        old.unlink(missing_ok=True)
    lock.release()
    hub = make_hub(clock, volunteers=volunteers, seed=seed, doors=doors)
    station = open_station({}, writes=PRACTICE, practice=True, home=home, clock=clock, wake=wake)
    server = PracticeServer(hub.mobilize)
    server.start()
    station.credentials.put(config.KEY_NAME, server.key)
    desk = station.desk
    desk.hub.set(
        hub_name="Miami Valley Hub",
        host_name="Ruth Kim",
        zone="America/New_York",
        mobilize_url=server.url,
        mobilize_org=str(server.org),
        practice="yes",
        home_venue="Union Hall, Dayton",
        organizer="Dana Reed",
        organization="Miami Valley Phone Bank Hub",
        event_campaign="Organize Everywhere",
    )
    _make_leaders(desk, clock().date())
    for kind, count in ((ThingKind.HEADSET, 6), (ThingKind.LAPTOP, 4), (ThingKind.CHARGER, 2)):
        desk.equipment.add(kind, "Ruth Kim", count=count)
    desk.equipment.add(ThingKind.HOTSPOT, "Ruth Kim", label="Hotspot")
    for template, name, link in (
        ("Scale to Win", "Scale to Win", "https://dialer.example.org/tonight"),
        ("ThruTalk", "Mayor Pat, ThruTalk", "https://thrutalk.example.org/mayor-pat"),
    ):
        desk.floor.put_dialer(
            replace(TEMPLATES[template], name=name, link=link, calls_from="", calls_to=""),
            "Ruth Kim",
        )
    return Practice(station, server, hub)


def _make_leaders(desk: Desk, today: date) -> None:
    """Give the practice hub three leaders, one of them with a module left, and two steps taken."""
    done = [Training(module, today - timedelta(days=30)) for module in MODULES]
    desk.leaders.put("Ruth Kim", Role.HOST, trainings=done)
    desk.leaders.put("Sam Torres", Role.CO_HOST, trainings=done[1:])
    desk.leaders.put("Jo Lindgren", Role.GREETER, trainings=[done[2], Training(MODULES[3])])
    desk.hub.put_steps(
        [
            Step(StepName.ONE_TO_ONE, today - timedelta(days=45), "Dana Reed"),
            Step(StepName.REGISTERED, today - timedelta(days=43)),
        ]
    )


class _Late:
    """The system's keyring, asked for only when a secret is: looking costs start-up time."""

    def __init__(self, system: Callable[[], CredentialStore]) -> None:
        self._system = system
        self._kept: CredentialStore | None = None

    @property
    def lasting(self) -> bool:
        """Whether secrets outlast HubDesk."""
        return self._store().lasting

    def get(self, name: str) -> str | None:
        """Answer a secret."""
        return self._store().get(name)

    def put(self, name: str, secret: str) -> None:
        """Keep a secret."""
        self._store().put(name, secret)

    def forget(self, name: str) -> None:
        """Forget a secret."""
        self._store().forget(name)

    def _store(self) -> CredentialStore:
        if self._kept is None:
            self._kept = self._system()
        return self._kept


def take_lock(folder: Path, holder: str, now: datetime) -> FileLock:
    """Take the folder's write lock; Problem("store_in_use") names who has it and since when.

    Problem disk_full or home_unusable where the system does not let the folder be written to.
    """
    # Not of one thread: the window takes it in the thread that opens, and frees it in another.
    lock = FileLock(folder / "writer.lock", mode=0o600, thread_local=False)
    note = folder / "writer.json"
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise Problem("store_in_use", **_holder(note)) from None
    except OSError as trouble:
        raise paths.why_not(folder, trouble) from trouble
    told = {"holder": holder, "pid": os.getpid(), "since": now.isoformat()}
    try:
        note.touch(mode=0o600)
        note.write_text(json.dumps(told), encoding="utf-8")
    except OSError as trouble:
        lock.release()
        raise paths.why_not(folder, trouble) from trouble
    return lock


def _has_data(folder: Path) -> bool:
    store = folder / STORE
    return store.exists() and store.stat().st_size > 0


def _holder(note: Path) -> dict[str, object]:
    try:
        told = json.loads(note.read_text(encoding="utf-8"))
        since = datetime.fromisoformat(str(told["since"])).astimezone()
        return {"holder": told["holder"], "pid": told["pid"], "since": f"{since:%H:%M}"}
    except (OSError, ValueError, KeyError):
        return {"holder": "Another HubDesk", "pid": "unknown", "since": "a moment ago"}


def _prepare(store: Store, folder: Path, lock: FileLock | None, clock: Clock) -> FileLock | None:
    """Make or upgrade the store under the lock, which a reader takes only for that."""
    held = lock
    try:
        if held is None and condition(store)[0] is Condition.CURRENT:
            return None
        held = held or take_lock(folder, "Another command", clock())
        prepare(store, clock())
    except BaseException:
        store.close()
        if held is not None:
            held.release()
        raise
    return held
