"""Which links and addresses the wire follows, and which it refuses before anything is sent."""

from __future__ import annotations

import pytest
from scripted_server import ScriptedServer, answer
from wiring import KEY, NOW, sorted_as, wired

from hubdesk.clock import SetClock
from hubdesk.errors import Problem
from hubdesk.sync.reply import Cause, Sort
from hubdesk.sync.wire import Wire, check_address


def test_a_next_link_is_followed_as_it_was_given() -> None:
    with ScriptedServer(answer(200, {"data": []})) as server, wired(server.url) as wire:
        link = f"{server.url}/organizations/1/events?cursor=abc%3D%3D&per_page=2&visibility=A"
        assert wire.get(link).sort is Sort.OK
        assert server.asked[0].path == (
            "/v1/organizations/1/events?cursor=abc%3D%3D&per_page=2&visibility=A"
        )


@pytest.mark.parametrize(
    "link",
    [
        "https://mobilize.example.org/v1/events?cursor=1",
        "http://127.0.0.1:1/v1/events?cursor=1",
        "//127.0.0.1/v1/events",
        "/v2/events",
        "/v1/../admin",
        "/v1/%2e%2e/admin",
        "/v10/events",
        "file:///etc/hosts",
        "http://[broken",
    ],
)
def test_a_next_link_away_from_the_hosts_address_is_not_followed(link: str) -> None:
    with ScriptedServer(answer(200, {"data": []})) as server:
        with wired(server.url) as wire:
            assert sorted_as(wire.get(link)) == (Sort.NOT_CONNECTED, Cause.FOREIGN_LINK)
        assert server.asked == []


@pytest.mark.parametrize(
    ("given", "used"),
    [
        ("https://api.mobilize.us/v1", "https://api.mobilize.us/v1"),
        (" https://api.mobilize.us/v1/ ", "https://api.mobilize.us/v1"),
        ("http://127.0.0.1:8080/v1", "http://127.0.0.1:8080/v1"),
        ("http://127.9.9.9/v1", "http://127.9.9.9/v1"),
        ("http://localhost:8080/v1", "http://localhost:8080/v1"),
        ("http://[::1]:8080/v1", "http://[::1]:8080/v1"),
    ],
)
def test_https_and_loopback_are_taken(given: str, used: str) -> None:
    assert check_address(given) == used


@pytest.mark.parametrize(
    "given",
    [
        "http://api.mobilize.us/v1",
        "http://127.0.0.1.example.org/v1",
        "http://localhost.example.org/v1",
        "http://10.0.0.1/v1",
        "http://[::2]/v1",
        "ftp://127.0.0.1/v1",
        "HTTP://EXAMPLE.ORG",
    ],
)
def test_an_address_without_tls_is_refused(given: str) -> None:
    with pytest.raises(Problem) as refused:
        check_address(given)
    assert refused.value.code == "address_not_https"


@pytest.mark.parametrize(
    "given",
    [
        "",
        "api.mobilize.us",
        "https://",
        "https://ana:secret@api.mobilize.us/v1",
        "https://api.mobilize.us/v1?key=x",
        "http://[",
        "https://a b/",
        "https://api..mobilize.us/v1",
        "https://.org/",
        "https://xn--a.example/v1",
        f"https://{'a' * 64}.org/v1",
    ],
)
def test_an_address_that_is_none_is_refused_without_repeating_it(given: str) -> None:
    with pytest.raises(Problem) as refused:
        check_address(given)
    assert refused.value.code == "address_malformed"
    assert "secret" not in str(refused.value)


def test_a_practice_hub_reaches_nothing_but_loopback() -> None:
    assert check_address("http://127.0.0.1:8080/v1", practice=True)
    for address in ("https://api.mobilize.us/v1", "http://10.0.0.1/v1"):
        with pytest.raises(Problem) as refused:
            Wire(address, KEY, clock=SetClock(NOW), practice=True)
        assert refused.value.code == "practice_not_loopback"


@pytest.mark.parametrize("key", ["two words", "line\nbreak", "schlüssel"])
def test_a_key_no_header_can_hold_is_refused_without_repeating_it(key: str) -> None:
    with pytest.raises(Problem) as refused:
        Wire("https://api.mobilize.us/v1", key, clock=SetClock(NOW))
    assert refused.value.code == "key_malformed"
    assert refused.value.values == {}
