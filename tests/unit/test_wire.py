"""What every kind of answer, and every kind of silence, means for a delivery."""

from __future__ import annotations

import json
import logging
import socket
import ssl
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
from scripted_server import (
    Answer,
    Handler,
    ScriptedServer,
    answer,
    cut_short,
    hang_up,
    page,
    reset,
    silence,
)
from wiring import KEY, NOW, sorted_as, wired

from hubdesk import __version__
from hubdesk.clock import SetClock
from hubdesk.sync.pace import Pace
from hubdesk.sync.reply import Cause, Reply, Sort
from hubdesk.sync.wire import Wire

CERTIFICATE = Path(__file__).parent.parent / "data" / "not_mobilize.pem"


def read(*script: Answer) -> Reply:
    with ScriptedServer(*script) as server, wired(server.url) as wire:
        return wire.get("enums")


def write(*script: Answer) -> Reply:
    with ScriptedServer(*script) as server, wired(server.url) as wire:
        return wire.post("organizations/1/events/2/attendances", {"person": {}})


# Success.


def test_data_is_ok_and_unknown_keys_are_kept_out_of_the_way() -> None:
    reply = read(answer(200, {"data": {"visibility": ["PUBLIC"]}, "metadata": {"x": 1}}))
    assert sorted_as(reply) == (Sort.OK, Cause.NONE)
    assert reply.data == {"visibility": ["PUBLIC"]}
    assert not reply.may_have_arrived


def test_created_with_a_null_error_is_ok() -> None:
    reply = write(answer(201, {"data": [{"id": 7}], "error": None}))
    assert sorted_as(reply) == (Sort.OK, Cause.NONE)
    assert reply.status == 201


def test_mobilizes_clock_is_kept_and_shows_how_far_the_laptops_is_off() -> None:
    reply = read(answer(200, {"data": []}, headers={"Date": "Tue, 06 Oct 2026 21:55:30 GMT"}))
    assert reply.server_time == datetime(2026, 10, 6, 21, 55, 30, tzinfo=UTC)
    assert reply.laptop_ahead == timedelta(minutes=4, seconds=30)


def test_a_missing_or_junk_date_is_no_clock() -> None:
    for reply in (
        read(answer(200, {"data": []})),
        read(answer(200, {"data": []}, headers={"Date": "next Tuesday"})),
    ):
        assert reply.server_time is None
        assert reply.laptop_ahead is None


# Retry: surely nothing happened.


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ({}, None),
        ({"Retry-After": "7"}, 7.0),
        ({"Retry-After": "Tue, 06 Oct 2026 22:00:30 GMT"}, 30.0),
        ({"Retry-After": "Tue, 06 Oct 2026 21:00:00 GMT"}, 0.0),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": "-5"}, None),
        ({"Retry-After": "1e9"}, None),
    ],
)
def test_too_fast_is_retried_after_what_mobilize_asks_if_it_says_so(
    header: dict[str, str], seconds: float | None
) -> None:
    reply = write(answer(429, {"data": None, "error": {"detail": "slow down"}}, headers=header))
    assert sorted_as(reply) == (Sort.RETRY, Cause.TOO_FAST)
    assert reply.retry_after == seconds
    assert not reply.may_have_arrived


def test_a_retry_date_is_counted_by_mobilizes_clock_not_by_a_wrong_laptop() -> None:
    reply = read(
        answer(
            429,
            {},
            headers={
                "Date": "Tue, 06 Oct 2026 10:00:00 GMT",
                "Retry-After": "Tue, 06 Oct 2026 10:00:20 GMT",
            },
        )
    )
    assert reply.retry_after == 20.0


def test_too_fast_with_a_page_for_people_is_still_too_fast() -> None:
    assert sorted_as(write(page("<h1>Slow down</h1>", 429))) == (Sort.RETRY, Cause.TOO_FAST)


def test_nobody_listening_is_retried_and_nothing_can_have_arrived() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        with wired(f"http://127.0.0.1:{taken.getsockname()[1]}/v1") as wire:
            reply = wire.post("x", {})
    assert sorted_as(reply) == (Sort.RETRY, Cause.UNREACHABLE)
    assert not reply.may_have_arrived


def test_a_name_that_cannot_be_found_is_retried() -> None:
    # A real resolver would make the test depend on the network it runs in.
    def unknown(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("name") from socket.gaierror(socket.EAI_NONAME, "not known")

    with wired("https://hub.example.org/v1", httpx.MockTransport(unknown)) as wire:
        assert sorted_as(wire.post("x", {})) == (Sort.RETRY, Cause.UNREACHABLE)


def test_a_stop_before_its_turn_sends_nothing() -> None:
    stop = threading.Event()
    stop.set()
    with ScriptedServer(answer(200, {"data": []})) as server:
        with wired(server.url, stop=stop) as wire:
            assert sorted_as(wire.post("x", {})) == (Sort.RETRY, Cause.STOPPED)
        assert server.asked == []


# Unknown fate: a POST may have been taken; a GET is simply asked again.


@pytest.mark.parametrize(
    ("script", "cause"),
    [
        pytest.param(silence, Cause.TIMEOUT, id="timeout"),
        pytest.param(hang_up, Cause.DROPPED, id="drop"),
        pytest.param(reset, Cause.DROPPED, id="reset"),
        pytest.param(cut_short, Cause.DROPPED, id="truncated body"),
        pytest.param(answer(500, {"error": "oops"}), Cause.SERVER_ERROR, id="5xx"),
        pytest.param(page("<h1>Bad gateway</h1>", 502), Cause.SERVER_ERROR, id="5xx with a page"),
        pytest.param(answer(408, {}), Cause.TIMEOUT, id="408"),
        pytest.param(answer(200, raw=b'{"data": [{"id": 1'), Cause.JUNK, id="half JSON"),
        pytest.param(answer(200, raw=b"[" * 100_000), Cause.JUNK, id="bottomless JSON"),
        pytest.param(answer(200, raw=b"\xff\xfe\x00"), Cause.JUNK, id="bytes"),
        pytest.param(answer(200, raw=b""), Cause.JUNK, id="nothing"),
        pytest.param(answer(200, ["data"]), Cause.JUNK, id="a list"),
        pytest.param(answer(200, {"ok": True}), Cause.JUNK, id="no data"),
        pytest.param(answer(200, {"data": None, "error": None}), Cause.JUNK, id="null data"),
        pytest.param(
            answer(200, {"data": None, "error": {"person": ["?"]}}),
            Cause.ERROR_IN_SUCCESS,
            id="200 with an error",
        ),
        pytest.param(
            answer(200, raw=b"not gzip", headers={"Content-Encoding": "gzip"}),
            Cause.JUNK,
            id="broken gzip",
        ),
    ],
)
def test_what_may_have_arrived_is_never_simply_posted_again(script: Answer, cause: Cause) -> None:
    written = write(script)
    assert sorted_as(written) == (Sort.UNKNOWN_FATE, cause)
    assert written.may_have_arrived
    asked = read(script)
    assert sorted_as(asked) == (Sort.RETRY, cause)
    assert not asked.may_have_arrived


def test_a_server_that_drips_is_a_timeout_after_all() -> None:
    def drip(handler: Handler) -> None:
        handler.send_response_only(200)
        handler.send_header("Content-Length", "100000")
        handler.end_headers()
        handler.close_connection = True
        while not handler.server_owner.release.wait(0.03):
            handler.wfile.write(b" ")

    assert sorted_as(write(drip)) == (Sort.UNKNOWN_FATE, Cause.TIMEOUT)


# Final: it will never be taken as it is.


@pytest.mark.parametrize(
    ("error", "texts"),
    [
        pytest.param(
            {"organization_id": {"0": ["A valid integer is required."]}},
            ("organization_id: A valid integer is required.",),
            id="nested by index",
        ),
        pytest.param(
            {"person": {"email_address": ["Enter a valid email."], "postal_code": ["Required."]}},
            ("person.email_address: Enter a valid email.", "person.postal_code: Required."),
            id="nested by field",
        ),
        pytest.param({"timeslots": ["Unknown."]}, ("timeslots: Unknown.",), id="flat list"),
        pytest.param({"detail": "No."}, ("detail: No.",), id="flat text"),
        pytest.param("Something is wrong.", ("Something is wrong.",), id="plain string"),
        pytest.param(["One.", "Two.", "One."], ("One.", "Two."), id="list"),
        pytest.param(None, (), id="none"),
    ],
)
def test_a_refusal_is_final_and_says_which_field_in_any_shape(
    error: object, texts: tuple[str, ...]
) -> None:
    reply = write(answer(400, {"data": None, "error": error}))
    assert sorted_as(reply) == (Sort.FINAL, Cause.REFUSED)
    assert reply.errors == texts
    assert not reply.may_have_arrived


def test_an_endless_refusal_is_kept_short() -> None:
    reply = write(answer(400, {"error": {f"f{n}": ["x" * 5000] for n in range(500)}}))
    assert len(reply.errors) == 20
    assert max(map(len, reply.errors)) == 300


def test_an_event_that_is_gone_is_final() -> None:
    gone = answer(404, {"data": None, "error": "Not found"})
    assert sorted_as(read(gone)) == (Sort.FINAL, Cause.GONE)
    assert sorted_as(write(gone)) == (Sort.FINAL, Cause.GONE)


# Account: the whole worker pauses.


def test_a_refused_key_on_a_read_is_told_from_a_missing_grant_to_write() -> None:
    refused = answer(403, {"data": None, "error": {"detail": "Forbidden"}})
    assert sorted_as(read(refused)) == (Sort.ACCOUNT, Cause.KEY_REFUSED)
    assert sorted_as(write(refused)) == (Sort.ACCOUNT, Cause.NO_GRANT)


# Not connected: what answers is not Mobilize.


@pytest.mark.parametrize("status", [200, 403, 404, 511])
def test_a_sign_in_page_means_not_connected_and_a_post_is_looked_up_all_the_same(
    status: int,
) -> None:
    portal = page("<html>Welcome to Cafe Wi-Fi: please sign in</html>", status)
    assert sorted_as(read(portal)) == (Sort.NOT_CONNECTED, Cause.PORTAL)
    written = write(portal)
    assert sorted_as(written) == (Sort.NOT_CONNECTED, Cause.PORTAL)
    assert written.may_have_arrived


def test_a_page_that_calls_itself_json_is_still_a_page() -> None:
    assert sorted_as(read(answer(200, raw=b"  <!doctype html>"))) == (
        Sort.NOT_CONNECTED,
        Cause.PORTAL,
    )


def test_a_redirect_means_not_connected_and_is_not_followed() -> None:
    with ScriptedServer(answer(302, {}, headers={"Location": "/v1/elsewhere"})) as server:
        with wired(server.url) as wire:
            assert sorted_as(wire.get("enums")) == (Sort.NOT_CONNECTED, Cause.REDIRECT)
            assert sorted_as(wire.post("x", {})) == (Sort.NOT_CONNECTED, Cause.REDIRECT)
        assert [one.path for one in server.asked] == ["/v1/enums", "/v1/x"]


def test_a_wrong_certificate_means_not_connected_and_nothing_is_sent() -> None:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(CERTIFICATE)
    with ScriptedServer(answer(200, {"data": []}), tls=tls) as server:
        with wired(server.url) as wire:
            reply = wire.post("x", {})
        assert sorted_as(reply) == (Sort.NOT_CONNECTED, Cause.CERTIFICATE)
        assert not reply.may_have_arrived
        assert server.asked == []


# What is sent, and what is told.


def test_a_post_carries_the_key_the_programs_name_and_its_json() -> None:
    with ScriptedServer(answer(201, {"data": []})) as server, wired(server.url) as wire:
        wire.post("organizations/1/events/2/attendances", {"person": {"given_name": "Zoë"}})
        asked = server.asked[0]
    assert (asked.method, asked.path) == ("POST", "/v1/organizations/1/events/2/attendances")
    assert asked.headers["authorization"] == f"Bearer {KEY}"
    assert asked.headers["user-agent"] == f"HubDesk/{__version__}"
    assert asked.headers["content-type"] == "application/json"
    assert json.loads(asked.body) == {"person": {"given_name": "Zoë"}}


def test_without_a_key_no_authorization_is_sent() -> None:
    with ScriptedServer(answer(200, {"data": {}})) as server, wired(server.url, key="") as wire:
        wire.get("enums")
        assert "authorization" not in server.asked[0].headers


def test_a_proxy_in_the_laptops_environment_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    assert read(answer(200, {"data": []})).sort is Sort.OK


def test_reads_and_writes_wait_for_their_own_turns() -> None:
    turns: list[str] = []

    class Noted(Pace):
        def __init__(self, name: str) -> None:
            super().__init__(1e6)
            self.name = name

        def take(self, stop: threading.Event | None = None) -> bool:
            turns.append(self.name)
            return super().take(stop)

    with ScriptedServer(answer(200, {"data": []})) as server:
        wire = Wire(
            server.url, KEY, clock=SetClock(NOW), reads=Noted("read"), writes=Noted("write")
        )
        wire.get("enums")
        wire.post("x", {})
        wire.close()
    assert turns == ["read", "write"]


def test_no_body_key_or_query_reaches_a_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with (
        ScriptedServer(
            answer(200, {"data": []}),
            answer(400, {"error": {"person": ["ana@example.org is wrong"]}}),
            hang_up,
        ) as server,
        wired(server.url) as wire,
    ):
        wire.get("organizations/1/people", [("email", "ana@example.org")])
        refused = wire.post("x", {"person": {"email_address": "ana@example.org"}})
        wire.post("x", {"person": {"email_address": "ana@example.org"}})
    assert refused.errors == ("person: ana@example.org is wrong",)
    written = caplog.text + repr(refused)
    assert "GET /v1/organizations/1/people: ok" in written
    assert "ana@" not in written
    assert KEY not in written
