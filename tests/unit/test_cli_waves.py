"""The kiosk's waves from a command line: who needs the host, and what is seen to."""

from __future__ import annotations

from pathlib import Path

import pytest
from commands import Commands
from factories import TONIGHT, DeskEvening, person, put_in
from volunteers import a_kiosk

from hubdesk.clock import SetClock
from hubdesk.domain.selfservice import Way


@pytest.fixture
def hubdesk(tmp_path: Path, clock: SetClock, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Commands beside which Eli waved, wrong digits were typed, and an Anna Klein came in."""
    commands = Commands(tmp_path, clock, capsys)
    with commands.station() as station:
        put_in(station.store, TONIGHT)
        kiosk = a_kiosk(DeskEvening(station.desk))
        kiosk.service.wave(kiosk.ticket("eli"))
        clock.forward(1)
        kiosk.service.prove(kiosk.ticket("ana"), Way.PHONE, "9999")
        kiosk.walk_in(person("Anna Klein"))
    return commands


def test_waves_are_listed_with_what_to_do_until_they_are_seen_to(hubdesk: Commands) -> None:
    said = hubdesk("waves")
    assert said.status == 3
    eli, anna = said.out.splitlines()
    assert eli.startswith("17:45  Eli Strand: Asks for you.  See who stands at the kiosk.")
    assert "Anna Klein: Came in as new, and may be Ana Klein on the list." in anna
    waves = hubdesk.json("waves", "--all", status=3)["waves"]
    assert [one["kind"] for one in waves] == ["help", "refused", "double"]
    assert [one["asks"] for one in waves] == [True, False, True]
    assert hubdesk("waves", "settle", waves[0]["id"]).out == "Seen to.\n"
    same = hubdesk("waves", "same", waves[2]["id"])
    assert same.out == "Ana Klein is here, and the walk-in is taken back.\n"
    done = hubdesk("waves")
    assert (done.status, done.out) == (0, "Nobody waves.\n")


def test_what_is_no_wave_or_no_double_is_refused(hubdesk: Commands) -> None:
    assert hubdesk("waves", "settle", "none").err.startswith("There is no such wave.")
    eli = hubdesk.json("waves", status=3)["waves"][0]["id"]
    assert hubdesk("waves", "same", eli).err.startswith("This is not about two")


def test_a_dialers_table_is_kept_and_said(hubdesk: Commands) -> None:
    kind = ("--name", "Scale to Win", "--kind", "scale_to_win")
    assert hubdesk.json("dialer", "add", *kind, "--table", " Table 2")["table"] == "Table 2"
    assert "Table 2" in hubdesk("dialer", "list").out
    assert hubdesk.json("dialer", "edit", "Scale to Win", "--table", "")["table"] == ""
