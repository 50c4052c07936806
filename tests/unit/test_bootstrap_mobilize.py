"""Which Mobilize an opened folder works with: the one it is set to, in practice its own only."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from data_folder import KEY, PHRASE, Open, modes, opening, refused

from hubdesk.bootstrap import STORE, open_practice
from hubdesk.clock import SetClock
from hubdesk.credentials import CredentialStore


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def opened(home: Path, clock: SetClock) -> Iterator[Open]:
    with opening(home, clock) as open_it:
        yield open_it


# How Mobilize is reached


def test_the_environment_overrides_the_settings(opened: Open) -> None:
    station = opened(environ={"HUBDESK_PASSPHRASE": PHRASE})
    station.desk.hub.set(mobilize_url="https://settings.example.org/v1", mobilize_org="5")
    station.credentials.put("mobilize-key", "kept")
    first = station.access()
    assert first is not None
    assert (first.url, first.org, first.key) == ("https://settings.example.org/v1", 5, "kept")
    station.environ = {
        "HUBDESK_MOBILIZE_URL": "https://environ.example.org/v1",
        "HUBDESK_MOBILIZE_ORG": "6",
        "HUBDESK_MOBILIZE_KEY": KEY,
    }
    second = station.access()
    assert second is not None
    assert (second.url, second.org, second.key) == ("https://environ.example.org/v1", 6, KEY)


def test_whether_there_is_a_key_is_looked_up_once_until_it_changes(opened: Open) -> None:
    station = opened()
    assert not station.by_key()
    station.credentials.put("mobilize-key", KEY)
    station.desk.hub.set(mobilize_org="5")
    assert not station.by_key()
    station.key_changed()
    assert station.by_key()


def test_a_malformed_organisation_is_no_key_until_it_is_used(opened: Open) -> None:
    environ = {
        "HUBDESK_MOBILIZE_KEY": KEY,
        "HUBDESK_MOBILIZE_ORG": "hub",
        "HUBDESK_PASSPHRASE": "x",
    }
    station = opened(environ=environ)
    assert not station.by_key()
    with refused("org_malformed"):
        station.connect()


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("http://mobilize.example.org/v1", "address_not_https"),
        ("ftp://mobilize.example.org/v1", "address_not_https"),
        ("https://user:word@mobilize.example.org/v1", "address_malformed"),
        ("http://localhost.example.org/v1", "address_not_https"),
        ("http://127.0.0.1.example.org/v1", "address_not_https"),
    ],
)
def test_an_address_without_encryption_is_refused(opened: Open, url: str, code: str) -> None:
    environ = {
        "HUBDESK_PASSPHRASE": PHRASE,
        "HUBDESK_MOBILIZE_KEY": KEY,
        "HUBDESK_MOBILIZE_ORG": "5",
        "HUBDESK_MOBILIZE_URL": url,
    }
    with refused(code):
        opened(environ=environ).connect()


@pytest.mark.parametrize("host", ["127.0.0.1:8", "localhost:8", "[::1]:8"])
def test_loopback_needs_no_encryption(opened: Open, host: str) -> None:
    environ = {
        "HUBDESK_PASSPHRASE": PHRASE,
        "HUBDESK_MOBILIZE_KEY": KEY,
        "HUBDESK_MOBILIZE_ORG": "5",
        "HUBDESK_MOBILIZE_URL": f"http://{host}/v1",
    }
    reached = opened(environ=environ).connect()
    assert reached is not None
    reached.close()


# Practice


def test_a_practice_folder_has_a_throw_away_key_and_begins_anew_each_time(
    home: Path, clock: SetClock
) -> None:
    keys = []
    for name in ("First", "Second"):
        practice = open_practice(home, clock=clock, volunteers=4)
        try:
            settings = practice.station.desk.hub.settings()
            assert settings["hub_name"] == "Miami Valley Hub"
            assert practice.station.desk.hub.status().roster["people"] == 0
            practice.station.desk.hub.set(hub_name=name)
            assert modes(home)["key.json"] == "0o600"
            keys.append(json.loads((home / "key.json").read_text()))
        finally:
            practice.close()
    assert [key["way"] for key in keys] == ["practice", "practice"]
    assert keys[0]["key"] != keys[1]["key"]


def test_two_practices_do_not_share_a_folder(home: Path, clock: SetClock) -> None:
    practice = open_practice(home, clock=clock, volunteers=4)
    try:
        with refused("store_in_use"):
            open_practice(home, clock=clock)
        assert practice.station.desk.hub.settings()["practice"] == "yes"
    finally:
        practice.close()


@pytest.mark.parametrize("lost", ["", "key.json"])
def test_practice_is_refused_where_real_data_lies(
    opened: Open, home: Path, clock: SetClock, lost: str
) -> None:
    opened().close()
    if lost:
        (home / lost).unlink()
    before = (home / STORE).read_bytes()
    with refused("home_unusable"):
        open_practice(home, clock=clock)
    assert (home / STORE).read_bytes() == before


def test_practice_reaches_nothing_but_loopback_whatever_the_environment_and_settings_say(
    home: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = {
        "HUBDESK_MOBILIZE_URL": "https://api.mobilize.us/v1",
        "HUBDESK_MOBILIZE_KEY": KEY,
        "HUBDESK_MOBILIZE_ORG": "12",
    }
    for name, value in real.items():
        monkeypatch.setenv(name, value)
    practice = open_practice(home, clock=clock, volunteers=4)
    try:
        # As if they had come from a file or a slip, not from the process alone.
        practice.station.environ = real
        found = practice.station.access()
        assert found is not None
        assert found.url == practice.server.url
        assert (found.org, found.key) == (practice.server.org, practice.server.key)
        practice.station.desk.hub.set(mobilize_url="https://api.mobilize.us/v1")
        with refused("practice_not_loopback"):
            practice.station.connect()
    finally:
        practice.close()


def test_practice_keeps_its_key_in_no_keyring(home: Path, clock: SetClock) -> None:
    practice = open_practice(home, clock=clock, volunteers=4)
    try:
        kept: CredentialStore = practice.station.credentials
        assert not kept.lasting
        server_key = practice.server.key.encode()
    finally:
        practice.close()
    written = b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())
    assert server_key not in written
