"""Real processes from a command line, against a practice Mobilize that is a process too."""

from __future__ import annotations

import json
import signal
import socket
import urllib.parse
import urllib.request
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from program import PHRASE, Program

NO_KEYRING = "keyring.backends.fail.Keyring"


@dataclass(frozen=True)
class PracticeMobilize:
    """A practice server in a process, as other people's clients and a browser reach it."""

    url: str
    key: str
    org: str

    @property
    def environ(self) -> dict[str, str]:
        return {
            "HUBDESK_MOBILIZE_URL": self.url,
            "HUBDESK_MOBILIZE_KEY": self.key,
            "HUBDESK_MOBILIZE_ORG": self.org,
        }

    def get(self, path: str) -> Any:
        request = urllib.request.Request(
            f"{self.url}/organizations/{self.org}/{path}",
            headers={"Authorization": f"Bearer {self.key}"},
        )
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)

    def tonight(self) -> tuple[int, list[int]]:
        """The event with two timeslots, which is tonight's, and their numbers in order."""
        events = self.get("events?per_page=100")["data"]
        (one,) = (event for event in events if len(event["timeslots"]) == 2)
        return one["id"], [slot["id"] for slot in one["timeslots"]]

    def sign_ups(self) -> list[Mapping[str, Any]]:
        """Who is signed up for tonight's first shift and has not cancelled, one e-mail once."""
        event, slots = self.tonight()
        rows = self.get(f"events/{event}/attendances?per_page=100")["data"]
        mine = [row for row in rows if row["timeslot"]["id"] == slots[0]]
        emails = [email_of(row) for row in rows]
        return [
            row for row in mine if row["status"] != "CANCELLED" and emails.count(email_of(row)) == 1
        ]

    def export(self) -> bytes:
        """What a host downloads from the dashboard."""
        site = self.url.removesuffix("/v1")
        address = f"{site}/dashboard/events/{self.tonight()[0]}/export.csv"
        with urllib.request.urlopen(address, timeout=10) as answer:
            return bytes(answer.read())

    def complete(self, email: str) -> None:
        """Choose Completed in the dashboard, as a person does."""
        (row,) = (one for one in self.sign_ups() if email_of(one) == email)
        site = self.url.removesuffix("/v1")
        form = urllib.parse.urlencode({"status": "COMPLETED"}).encode()
        address = f"{site}/dashboard/attendances/{row['id']}/status"
        urllib.request.urlopen(address, data=form, timeout=10).close()


def email_of(row: Mapping[str, Any]) -> str:
    return str(row["person"]["email_addresses"][0]["address"])


@pytest.fixture
def hubdesk(tmp_path: Path) -> Program:
    return Program(tmp_path / "home")


@pytest.fixture
def mobilize(hubdesk: Program) -> Iterator[PracticeMobilize]:
    """A practice Mobilize in a process of its own, stopped as a terminal stops it."""
    with hubdesk.start("practice-server", "--seed", "3") as process:
        assert process.stdout
        try:
            yield PracticeMobilize(**json.loads(process.stdout.readline()))
        finally:
            process.send_signal(signal.SIGTERM)
            rest, _ = process.communicate(timeout=20)
    assert (process.returncode, rest) == (0, "")


def a_roster(folder: Path) -> str:
    """A small roster for a shift that starts in an hour."""
    start = datetime.now(UTC) + timedelta(hours=1)
    path = folder / "signups.csv"
    path.write_text(
        "First name,Last name,Email,Event ID,Timeslot start,Attendance status\n"
        f"Ana,Klein,ana@example.org,90001,{start.isoformat()},REGISTERED\n"
        f"Ben,Ortiz,ben@example.org,90001,{start.isoformat()},CONFIRMED\n",
        encoding="utf-8",
    )
    return str(path)


def test_an_evening_with_a_key_ends_with_what_mobilize_says(
    hubdesk: Program, mobilize: PracticeMobilize
) -> None:
    hubdesk.environ = mobilize.environ
    pulled = hubdesk.json("pull")
    assert pulled["whole"]
    assert pulled["changes"]["new"] == pulled["read"] == pulled["roster"]["signups"]

    arrived = mobilize.sign_ups()[0]
    name = f"{arrived['person']['given_name']} {arrived['person']['family_name']}"
    with socket.socket() as nobody:
        # A port that is bound and does not listen: the network is lost.
        nobody.bind(("127.0.0.1", 0))
        hubdesk.environ |= {
            "HUBDESK_MOBILIZE_URL": f"http://127.0.0.1:{nobody.getsockname()[1]}/v1"
        }
        said = hubdesk.run("check-in", email_of(arrived))
        assert said.splitlines()[0] == f"{name} is in."
        walk_in = ["walk-in", "--first", "Wanda", "--last", "Inman", "--phone", "9375550177"]
        hubdesk.run(*walk_in, "--email", "wanda@example.org", "--zip", "45402")
        away = hubdesk.run("sync", status=1)
        assert away.startswith("Mobilize cannot be reached. Nothing is lost")
        assert hubdesk.deliveries() == {"waiting": 1, "worksheet": 1}

    hubdesk.environ = mobilize.environ
    back = hubdesk.json("sync", status=3)
    assert {one["state"] for one in back["lines"]} == {"worksheet"}
    assert hubdesk.deliveries() == {"worksheet": 2}
    assert "wanda@example.org" in [email_of(one) for one in mobilize.sign_ups()]

    mobilize.complete(email_of(arrived))
    mobilize.complete("wanda@example.org")
    hubdesk.run("check-out", "wanda@example.org", "--calls", "40", "--conversations", "6")
    assert hubdesk.json("sync")["deliveries"]["verified"] == 2
    status = hubdesk.json("status")
    assert (status["attendance"]["here"], status["attendance"]["left"]) == (1, 1)
    assert (status["attendance"]["walk_ins"], status["deliveries"]["verified"]) == (1, 2)

    hubdesk.environ["HUBDESK_MOBILIZE_KEY"] = "another-key"
    assert hubdesk.run("sync", status=1).startswith("Mobilize refused the key.")
    hubdesk.run("undo", "nobody.at.all@example.org", status=1)
    told = "".join(path.read_text() for path in (hubdesk.home / "logs").iterdir())
    told += "".join(hubdesk.failures)
    private = ["wanda", "inman", "9375550177", "example.org", mobilize.key, "another-key", PHRASE]
    private += [arrived["person"]["given_name"], arrived["person"]["family_name"]]
    assert [word for word in private if word.casefold() in told.casefold()] == []


def test_an_evening_without_a_key_ends_with_the_dashboard_s_export(
    hubdesk: Program, mobilize: PracticeMobilize, tmp_path: Path
) -> None:
    # An export says no zone: it is the hub's, and so is the laptop's.
    hubdesk.environ = {"TZ": "America/New_York"}
    export = tmp_path / "export.csv"
    export.write_bytes(mobilize.export())
    imported = hubdesk.json("import", str(export))
    assert imported["changes"]["new"] == imported["signups"] > 0
    emails = [email_of(one) for one in mobilize.sign_ups()[:2]]
    for email in emails:
        hubdesk.run("check-in", email)
    sheet = tmp_path / "worksheet.csv"
    hubdesk.run("worksheet", "--out", str(sheet))
    assert all(email in sheet.read_text(encoding="utf-8-sig") for email in emails)

    mobilize.complete(emails[0])
    export.write_bytes(mobilize.export())
    assert "1 verified, 0 conflict, 1 still to set." in hubdesk.run("verify", str(export), status=3)
    mobilize.complete(emails[1])
    export.write_bytes(mobilize.export())
    assert "2 verified, 0 conflict, 0 still to set." in hubdesk.run("verify", str(export))


def test_a_check_in_that_was_said_survives_the_kill_right_after_it(
    hubdesk: Program, tmp_path: Path
) -> None:
    hubdesk.run("import", a_roster(tmp_path))
    with hubdesk.start("check-in", "ana@example.org") as process:
        assert process.stdout
        line = process.stdout.readline()
        process.kill()
    assert line == "Ana Klein is in.\n"
    assert hubdesk.json("status")["attendance"]["here"] == 1
    assert hubdesk.run("check-in", "ben@example.org") == "Ben Ortiz is in.\n"


def test_whatever_a_command_writes_is_its_users_alone(hubdesk: Program, tmp_path: Path) -> None:
    hubdesk.umask = 0
    hubdesk.run("import", a_roster(tmp_path))
    hubdesk.run("check-in", "ana@example.org")
    hubdesk.run("worksheet", "--out", str(hubdesk.home / "worksheet.csv"))
    written = [hubdesk.home, *hubdesk.home.rglob("*")]
    assert {"hubdesk.db", "logs", "worksheet.csv"} <= {path.name for path in written}
    assert [path.name for path in written if path.stat().st_mode & 0o077] == []


def test_a_second_writer_is_told_and_a_killed_one_leaves_no_lock(
    hubdesk: Program, tmp_path: Path
) -> None:
    hubdesk.run("import", a_roster(tmp_path))
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        silent.settimeout(60)
        hubdesk.environ = {
            "HUBDESK_MOBILIZE_URL": f"http://127.0.0.1:{silent.getsockname()[1]}/v1",
            "HUBDESK_MOBILIZE_KEY": "k",
            "HUBDESK_MOBILIZE_ORG": "1",
        }
        with hubdesk.start("pull") as first:
            # It asks, so it has the folder; and it is never answered.
            connection, _ = silent.accept()
            with connection:
                told = hubdesk.run("check-in", "ana@example.org", status=1)
                assert told.startswith(f'The command "pull" (process {first.pid}) has been using')
                assert hubdesk.json("status")["attendance"]["here"] == 0
                first.kill()
    assert hubdesk.run("check-in", "ana@example.org") == "Ana Klein is in.\n"


def test_the_practice_server_says_when_its_port_is_taken_and_stops_by_ctrl_c(
    hubdesk: Program,
) -> None:
    with hubdesk.start("practice-server", "--port", "0", "--volunteers", "5") as process:
        assert process.stdout
        told = json.loads(process.stdout.readline())
        assert list(told) == ["url", "key", "org"]
        assert all(isinstance(value, str) for value in told.values())
        port = urllib.parse.urlsplit(told["url"]).port
        taken = hubdesk.run("practice-server", "--port", str(port), status=1)
        assert taken.startswith(f"Port {port} is in use.")
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=20)
    assert process.returncode == 0
    assert not hubdesk.home.exists()


def test_a_passphrase_is_asked_for_on_a_terminal_twice_when_it_is_new(hubdesk: Program) -> None:
    hubdesk.environ = {"HUBDESK_PASSPHRASE": "", "PYTHON_KEYRING_BACKEND": NO_KEYRING}
    assert hubdesk.run("status", status=1).startswith("This computer has no keyring")
    prompts = ["A new passphrase", "The same once more"]
    assert hubdesk.typed([PHRASE, "a slip", PHRASE, PHRASE], "status") == (0, [*prompts, *prompts])
    assert hubdesk.typed([PHRASE], "status") == (0, ["Passphrase of this data folder"])
    assert hubdesk.typed(["something else"], "status")[0] == 1
