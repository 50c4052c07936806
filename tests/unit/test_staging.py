"""Mobilize's staging server: for trying out, and never together with the real one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from commands import Commands
from data_folder import PHRASE, Open, opening, refused
from factories import TONIGHT, put_in

from hubdesk import config
from hubdesk.bootstrap import Station
from hubdesk.clock import SetClock
from hubdesk.credentials import MemoryStore
from hubdesk.sync.worker import Worker
from hubdesk.ui.opening import Keys
from hubdesk.words.hub import STAGING

REAL, OTHER = config.MOBILIZE_URL, "https://mobilize.example.org/v1"
KEYS = {config.KEY_NAME: "the-real-key", config.STAGING_KEY_NAME: "the-staging-key"}


@pytest.fixture
def opened(tmp_path: Path, clock: SetClock) -> Iterator[Open]:
    with opening(tmp_path / "home", clock) as open_it:
        yield open_it


@pytest.fixture
def hubdesk(tmp_path: Path, clock: SetClock, capsys: pytest.CaptureFixture[str]) -> Commands:
    return Commands(tmp_path / "home", clock, capsys)


def environ(**mobilize: str) -> dict[str, str]:
    """The environment of a terminal: url, key, org."""
    named = {f"HUBDESK_MOBILIZE_{name.upper()}": value for name, value in mobilize.items()}
    return {"HUBDESK_PASSPHRASE": PHRASE} | named


def with_a_roster(station: Station) -> None:
    put_in(station.store, TONIGHT)


# Which server an address is


@pytest.mark.parametrize(
    "url",
    [
        config.STAGING_URL,
        "https://STAGING-API.mobilize.us/v1/",
        "https://staging-api.mobilize.us:443/v1",
        "https://staging-api.mobilize.us./v1",
        " https://ｓtaging-api.mobilize.us/v1 ",
        "http://staging-api.mobilize.us",
    ],
)
def test_staging_is_known_however_its_host_is_written(url: str) -> None:
    assert config.is_staging(url)


@pytest.mark.parametrize(
    "url",
    [
        REAL,
        OTHER,
        "http://127.0.0.1:8123/v1",
        "https://example.org/staging-api.mobilize.us",
        "[",
        "",
    ],
)
def test_nothing_else_is_staging(url: str) -> None:
    assert not config.is_staging(url)


# A key per server


@pytest.mark.parametrize(
    ("url", "key"),
    [(REAL, "the-real-key"), (OTHER, "the-real-key"), (config.STAGING_URL, "the-staging-key")],
)
def test_each_server_is_given_its_own_key(url: str, key: str) -> None:
    kept = MemoryStore()
    for name, secret in KEYS.items():
        kept.put(name, secret)
    found = config.access({}, {"mobilize_url": url, "mobilize_org": "5"}, kept)
    assert found is not None
    assert found.key == key


@pytest.mark.parametrize(
    ("url", "name"), [(REAL, config.STAGING_KEY_NAME), (config.STAGING_URL, config.KEY_NAME)]
)
def test_the_other_servers_key_is_no_key(url: str, name: str) -> None:
    kept = MemoryStore()
    kept.put(name, KEYS[name])
    assert config.access({}, {"mobilize_url": url, "mobilize_org": "5"}, kept) is None


def test_a_key_in_the_environment_goes_to_staging_only_with_its_address_beside_it() -> None:
    settings = {"mobilize_url": config.STAGING_URL, "mobilize_org": "5"}
    assert config.access(environ(key="x"), settings, MemoryStore()) is None
    named = config.access(environ(key="x", url=config.STAGING_URL), settings, MemoryStore())
    assert named is not None
    assert (named.url, named.key) == (config.STAGING_URL, "x")


# One folder, one server


def test_an_empty_folder_becomes_stagings_by_the_environment(opened: Open) -> None:
    station = opened(environ=environ(url=config.STAGING_URL))
    assert station.on_staging()
    assert station.desk.hub.settings()[config.SERVER] == config.STAGING
    with_a_roster(station)
    station.environ = environ()
    assert station.on_staging(), "its people are made up, whatever the address says now"


def test_a_folder_with_real_people_never_reaches_staging(opened: Open) -> None:
    station = opened(environ=environ())
    with_a_roster(station)
    station.environ = environ(url=config.STAGING_URL, key="x", org="5")
    with refused("data_not_of_staging"):
        station.connect()
    station.close()
    again = opened(environ=environ(url=config.STAGING_URL, key="x", org="5"))
    with refused("data_not_of_staging"):
        again.connect()
    assert again.desk.hub.settings().get(config.SERVER, "") == ""


def test_a_folder_of_staging_never_reaches_the_real_mobilize(opened: Open) -> None:
    station = opened(environ=environ(url=config.STAGING_URL))
    with_a_roster(station)
    station.environ = environ(key="x", org="5")
    with refused("data_of_staging"):
        station.connect()


def test_a_folder_that_is_still_empty_may_go_back(opened: Open) -> None:
    station = opened(environ=environ(url=config.STAGING_URL))
    station.environ = environ()
    station.keep_apart(station.address())
    assert not station.on_staging()


def test_practice_is_never_staging(opened: Open) -> None:
    assert not opened(practice=True, environ=environ(url=config.STAGING_URL)).on_staging()


# What the Hub page's card does


@pytest.fixture
def card(opened: Open) -> Iterator[Callable[[Station], Keys]]:
    workers: list[Worker] = []

    def keys(station: Station) -> Keys:
        workers.append(Worker(station.store, station.desk.clock, station.connect))
        return Keys(station, workers[-1])

    yield keys
    for worker in workers:
        worker.stop()


def test_switching_asks_for_the_other_servers_key_and_keeps_the_first(
    opened: Open, card: Callable[[Station], Keys]
) -> None:
    station = opened(environ=environ())
    keys = card(station)
    keys.put("", "5", "the-real-key")
    assert keys.has_key()
    assert not keys.has_key(config.STAGING_URL)
    keys.put(config.STAGING_URL, "7", "the-staging-key")
    assert {name: station.credentials.get(name) for name in KEYS} == KEYS
    found = station.access()
    assert found is not None
    assert (found.url, found.org, found.key) == (config.STAGING_URL, 7, "the-staging-key")
    keys.forget()
    assert not keys.has_key()
    assert station.credentials.get(config.KEY_NAME) == "the-real-key"


def test_where_the_key_is_kept_is_said_for_the_server_in_use(
    opened: Open, card: Callable[[Station], Keys]
) -> None:
    keys = card(opened(environ=environ(key="the-real-key")))
    assert keys.where() == "this computer's environment"
    keys.put(config.STAGING_URL, "7", "the-staging-key")
    assert keys.where() == "this session only"


def test_switching_is_refused_once_there_is_a_roster_and_changes_nothing(
    opened: Open, card: Callable[[Station], Keys]
) -> None:
    station = opened(environ=environ())
    keys = card(station)
    keys.put("", "5", "the-real-key")
    with_a_roster(station)
    before = station.desk.hub.settings()
    with refused("data_not_of_staging"):
        keys.put(config.STAGING_URL, "7", "the-staging-key")
    assert station.desk.hub.settings() == before
    assert station.credentials.get(config.STAGING_KEY_NAME) is None
    assert not station.on_staging()


# On the command line


@pytest.mark.parametrize(("words", "status"), [(["sync"], 0), (["pull"], 1), (["doctor"], 3)])
def test_every_command_that_talks_says_that_it_is_staging(
    hubdesk: Commands, words: list[str], status: int
) -> None:
    hubdesk.environ["HUBDESK_MOBILIZE_URL"] = config.STAGING_URL
    said = hubdesk(*words)
    assert said.status == status
    assert said.err.splitlines()[0] == STAGING
    assert STAGING not in said.out
    del hubdesk.environ["HUBDESK_MOBILIZE_URL"]
    with hubdesk.station():
        pass  # an empty folder is the real Mobilize's again
    assert STAGING not in hubdesk(*words).err


def test_a_command_says_why_it_does_not_go_to_staging_with_real_people(hubdesk: Commands) -> None:
    with hubdesk.station() as station:
        with_a_roster(station)
    hubdesk.environ |= environ(url=config.STAGING_URL, key="x", org="5")
    said = hubdesk("sync")
    assert said.status == 1
    assert "kept away from Mobilize's staging server" in said.err
    assert "HUBDESK_HOME" in said.err


@pytest.mark.parametrize("command", ["sync", "pull"])
@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("http://staging-api.mobilize.us/v1", "staging-api.mobilize.us would be reached without"),
        ("http://api.example.org/v1", "api.example.org would be reached without encryption"),
        ("ftp://127.0.0.1/v1", "127.0.0.1 would be reached without encryption"),
        ("https://name:key@api.example.org/v1", "That is not a web address."),
    ],
)
def test_the_environments_address_is_https_or_this_computer_itself(
    hubdesk: Commands, command: str, url: str, why: str
) -> None:
    hubdesk.environ |= environ(url=url, key="x", org="5")
    said = hubdesk(command)
    assert said.status == 1
    assert why in said.err
