"""Whatever Mobilize, or what stands in its place, answers: `sync` says what happened and what next.

A missing grant is said once, of the key, and not of every walk-in.
"""

from __future__ import annotations

import ssl
from pathlib import Path

import pytest
from commands import Commands
from fault_server import NOTHING_DONE, UNKNOWN_FATES, Fault, FaultServer, always, every
from scripted_server import ScriptedServer, answer

from hubdesk.clock import SetClock
from hubdesk.domain.delivery import Reason
from hubdesk.practice.hub import make_hub
from hubdesk.sync.reply import Cause
from hubdesk.words.sync import CAUSES, REASONS

CERTIFICATE = Path(__file__).parent.parent / "data" / "not_mobilize.pem"


@pytest.fixture
def hubdesk(tmp_path: Path, clock: SetClock, capsys: pytest.CaptureFixture[str]) -> Commands:
    return Commands(tmp_path / "home", clock, capsys)


def serving(hubdesk: Commands, *, may_create: bool = True) -> FaultServer:
    """A practice Mobilize that the commands are set to; it is to be entered."""
    hub = make_hub(hubdesk.clock, volunteers=6)
    return FaultServer(hub.mobilize, may_create=may_create)


def set_to(hubdesk: Commands, server: FaultServer, key: str = "") -> None:
    hubdesk.environ |= {
        "HUBDESK_MOBILIZE_URL": server.url,
        "HUBDESK_MOBILIZE_KEY": key or server.key,
        "HUBDESK_MOBILIZE_ORG": str(server.org),
    }


def walk_in(hubdesk: Commands, first: str) -> None:
    about = ["--first", first, "--last", "Inman", "--zip", "45402"]
    assert hubdesk("walk-in", *about, "--email", f"{first}@example.org").status == 0


HASTE = [fault for fault in (*UNKNOWN_FATES, *NOTHING_DONE) if not fault.late]


@pytest.mark.parametrize("fault", HASTE, ids=repr)
def test_what_happened_and_what_to_do_next_is_on_stderr(hubdesk: Commands, fault: Fault) -> None:
    with serving(hubdesk) as server:
        set_to(hubdesk, server)
        server.fault = always(fault, every)
        said = hubdesk("sync")
    happened, todo = CAUSES[fault.cause]
    assert said.status == 1
    assert said.err.startswith(happened)
    assert said.err.rstrip().endswith(todo)
    assert "Nothing is lost" in said.err


def test_a_refused_key_and_a_wrong_organisation_are_said(hubdesk: Commands) -> None:
    with serving(hubdesk) as server:
        set_to(hubdesk, server, key="another")
        refused = hubdesk("sync")
        set_to(hubdesk, server)
        hubdesk.environ["HUBDESK_MOBILIZE_ORG"] = "1"
        unknown = hubdesk("sync")
    assert refused.err.startswith(CAUSES[Cause.KEY_REFUSED][0])
    assert unknown.err.startswith(CAUSES[Cause.GONE][0])
    assert (refused.status, unknown.status) == (1, 1)


def test_nobody_listening_is_said(hubdesk: Commands) -> None:
    with serving(hubdesk) as server:
        set_to(hubdesk, server)
        server.offline()
        said = hubdesk("sync")
    # Whether a connection is refused or cut off at once is the system's own choice of words.
    assert said.err.startswith((CAUSES[Cause.UNREACHABLE][0], CAUSES[Cause.DROPPED][0]))


def test_a_wrong_certificate_is_said_and_neither_the_key_nor_anybody_is_sent(
    hubdesk: Commands,
) -> None:
    with serving(hubdesk) as server:
        set_to(hubdesk, server)
        assert hubdesk("pull").status == 0
        walk_in(hubdesk, "Wanda")
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(CERTIFICATE)
        with ScriptedServer(answer(200, {"data": []}), tls=tls) as stranger:
            hubdesk.environ["HUBDESK_MOBILIZE_URL"] = stranger.url
            said = hubdesk("sync")
            assert stranger.asked == []
        happened, todo = CAUSES[Cause.CERTIFICATE]
        assert said.status == 1
        assert said.err.startswith(happened)
        assert said.err.rstrip().endswith(todo)
        assert "Nothing is lost" in said.err
        set_to(hubdesk, server)
        assert "1 worksheet" in hubdesk("sync").out


def test_a_missing_grant_is_said_once_and_not_of_every_walk_in(hubdesk: Commands) -> None:
    with serving(hubdesk, may_create=False) as server:
        set_to(hubdesk, server)
        assert hubdesk("pull").status == 0
        for first in ("Wanda", "Olga", "Tess"):
            walk_in(hubdesk, first)
        said = hubdesk("sync")
        posts = [method for method, _ in server.requests if method == "POST"]
    told = said.out + said.err
    assert told.count(CAUSES[Cause.NO_GRANT][0]) == 1
    assert told.count(CAUSES[Cause.NO_GRANT][1]) == 1
    assert said.out.count("+ New attendee") == 3
    assert "key" not in REASONS[Reason.NO_GRANT][0]
    assert (said.status, posts) == (3, ["POST"])
