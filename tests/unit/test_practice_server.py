"""The practice Mobilize's sockets: loopback only, quiet, gone when stopped, offline when told."""

from __future__ import annotations

import http.client
import json
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime

import httpx
import pytest

from hubdesk.clock import SetClock
from hubdesk.practice.hub import PracticeHub, make_hub
from hubdesk.practice.limits import Limits
from hubdesk.practice.messages import Drop, Request, Response
from hubdesk.practice.server import PracticeServer

NOW = datetime(2026, 9, 17, 21, 7, tzinfo=UTC)
FREE = Limits(None, None)


@pytest.fixture
def hub() -> PracticeHub:
    return make_hub(SetClock(NOW))


@pytest.fixture
def server(hub: PracticeHub) -> Iterator[PracticeServer]:
    with PracticeServer(hub.mobilize, limits=FREE) as server:
        yield server


def port_of(server: PracticeServer) -> int:
    port = httpx.URL(server.url).port
    assert port is not None
    return port


def enums(server: PracticeServer) -> int:
    connection = http.client.HTTPConnection("127.0.0.1", port_of(server), timeout=10)
    try:
        connection.request("GET", "/v1/enums")
        return connection.getresponse().status
    finally:
        connection.close()


def test_it_listens_on_loopback_only(server: PracticeServer) -> None:
    assert server.url == f"http://127.0.0.1:{port_of(server)}/v1"
    with pytest.raises(OSError, match=r"."):
        socket.create_connection(("127.0.0.2", port_of(server)), timeout=5)


def test_the_key_is_made_up_anew_unless_given(hub: PracticeHub) -> None:
    one, other = PracticeServer(hub.mobilize), PracticeServer(hub.mobilize)
    assert one.key != other.key
    assert len(one.key) >= 32
    assert PracticeServer(hub.mobilize, "mine").key == "mine"


def test_nothing_is_left_after_stopping(hub: PracticeHub) -> None:
    before = set(threading.enumerate())
    server = PracticeServer(hub.mobilize)
    server.start()
    with httpx.Client() as client:
        assert client.get(f"{server.url}/enums").status_code == 200
        server.stop()
        assert set(threading.enumerate()) == before
        with pytest.raises(httpx.ConnectError):
            client.get(f"{server.url}/enums")
    server.stop()


def test_starting_again_keeps_the_port(hub: PracticeHub) -> None:
    server = PracticeServer(hub.mobilize)
    with server:
        first = server.url
    with server:
        assert server.url == first
        assert enums(server) == 200


def test_requests_are_counted_without_what_they_carry(server: PracticeServer) -> None:
    httpx.get(f"{server.url}/enums?who=somebody")
    httpx.post(f"{server.url}/organizations/1/events/2/attendances", json={})
    assert server.requests == [
        ("GET", "/v1/enums"),
        ("POST", "/v1/organizations/1/events/2/attendances"),
    ]


def test_it_writes_nothing_about_anybody(
    server: PracticeServer, hub: PracticeHub, capfd: pytest.CaptureFixture[str]
) -> None:
    key = {"Authorization": f"Bearer {server.key}"}
    httpx.get(f"{server.url}/organizations/{server.org}/people", headers=key)
    httpx.get(f"{server.url}/nothing")
    with socket.create_connection(("127.0.0.1", port_of(server))) as client:
        client.sendall(b"GET /v1/enums HTTP/1.1\r\nContent-Le")
    with socket.create_connection(("127.0.0.1", port_of(server))) as client:
        client.sendall(b"nonsense\r\n\r\n")
        client.recv(1000)
    server.stop()
    assert capfd.readouterr() == ("", "")


def test_one_connection_serves_many_requests(server: PracticeServer) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port_of(server), timeout=10)
    for _ in range(3):
        connection.request("GET", "/v1/enums")
        answer = connection.getresponse()
        answer.read()
        assert (answer.version, answer.status) == (11, 200)
    connection.close()


def test_the_date_is_the_practice_clock_s(server: PracticeServer) -> None:
    assert httpx.get(f"{server.url}/enums").headers["Date"] == "Thu, 17 Sep 2026 21:07:00 GMT"


def test_links_lead_where_the_caller_came_from(server: PracticeServer) -> None:
    path = f"/v1/organizations/{server.org}/events?per_page=1"
    for host in ("127.0.0.1", "localhost"):
        site = f"{host}:{port_of(server)}"
        connection = http.client.HTTPConnection("127.0.0.1", port_of(server), timeout=10)
        connection.request("GET", path, headers={"Host": site})
        link = json.loads(connection.getresponse().read())["next"]
        connection.close()
        assert link.startswith(f"http://{site}/v1/organizations/")


def test_a_body_of_unknown_or_too_great_length_is_refused(server: PracticeServer) -> None:
    path = f"{server.url}/organizations/{server.org}/events/1/attendances"
    assert httpx.post(path, content=iter([b"{}"])).status_code == 411
    assert httpx.post(path, content=b"x" * 1_000_001).status_code == 413


# The network lost and back.


def test_offline_resets_new_connections_and_keeps_the_port(server: PracticeServer) -> None:
    server.offline()
    for _ in range(3):
        with pytest.raises((ConnectionError, http.client.RemoteDisconnected)):
            enums(server)
    with socket.socket() as other, pytest.raises(OSError, match=r"."):
        other.bind(("127.0.0.1", port_of(server)))
    assert server.requests == []
    server.online()
    assert enums(server) == 200


def test_offline_cuts_open_connections(server: PracticeServer) -> None:
    with httpx.Client() as client:
        assert client.get(f"{server.url}/enums").status_code == 200
        server.offline()
        with pytest.raises(httpx.TransportError):
            client.get(f"{server.url}/enums")
        server.online()
        assert client.get(f"{server.url}/enums").status_code == 200


def test_offline_and_stopped_leaves_nothing(hub: PracticeHub) -> None:
    before = set(threading.enumerate())
    with PracticeServer(hub.mobilize) as server:
        enums(server)
        server.offline()
    assert set(threading.enumerate()) == before


# The seam for faults.


def test_a_reply_can_be_dropped_after_it_was_done(hub: PracticeHub) -> None:
    def drop(request: Request, response: Response) -> Response | Drop:
        return Drop() if request.method == "POST" else response

    with PracticeServer(hub.mobilize, limits=FREE, reply=drop) as server:
        sent = {
            "person": {
                "given_name": "Ines",
                "family_name": "Walker",
                "email_address": "ines@example.org",
                "phone_number": "",
                "postal_code": "45402",
            },
            "timeslots": [{"timeslot_id": hub.first_shift}],
        }
        path = f"{server.url}/organizations/{server.org}/events/{hub.tonight}/attendances"
        with pytest.raises(httpx.TransportError):
            httpx.post(path, json=sent, headers={"Authorization": f"Bearer {server.key}"})
        assert enums(server) == 200
    assert len(hub.mobilize.attendances_of(hub.tonight)) == 41


def test_a_reply_can_be_changed_or_cut_short(hub: PracticeHub) -> None:
    answers = iter(
        [
            Response(502, b"<html>", {"Content-Type": "text/html"}),
            Response(200, b'{"da', {"Content-Length": "900"}),
        ]
    )
    with PracticeServer(hub.mobilize, reply=lambda _request, _response: next(answers)) as server:
        assert httpx.get(f"{server.url}/enums").text == "<html>"
        with pytest.raises(httpx.RemoteProtocolError):
            httpx.get(f"{server.url}/enums")


# On its own.

SERVE = """
import sys
from hubdesk.clock import system_clock
from hubdesk.practice.hub import make_hub
from hubdesk.practice.server import PracticeServer, serve_and_print
serve_and_print(PracticeServer(make_hub(system_clock).mobilize), sys.stdout)
"""


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_alone_it_prints_one_line_and_serves_until_told_to_stop(how: signal.Signals) -> None:
    command = [sys.executable, "-c", SERVE]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True) as process:
        assert process.stdout is not None
        said = json.loads(process.stdout.readline())
        assert set(said) == {"url", "key", "org"}
        answer = httpx.get(
            f"{said['url']}/organizations/{said['org']}/attendances",
            headers={"Authorization": f"Bearer {said['key']}"},
        )
        assert answer.status_code == 200
        process.send_signal(how)
        out, err = process.communicate(timeout=20)
    assert (process.returncode, out, err) == (0, "", "")
