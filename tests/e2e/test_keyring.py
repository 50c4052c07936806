"""A data folder whose key is in the keyring, by real processes: made, opened again, and lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
NO_KEYRING = "keyring.backends.fail.Keyring"


@dataclass
class Laptop:
    """A computer with a keyring of its own, and one data folder."""

    home: Path
    keyring: Path
    environ: dict[str, str] = field(default_factory=dict)

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        clean = {name: value for name, value in os.environ.items() if "HUBDESK" not in name}
        own = {
            "HUBDESK_HOME": str(self.home),
            "PYTHON_KEYRING_BACKEND": "kept_keyring.Keyring",
            "PYTHONPATH": str(Path(__file__).parent),
            "HUBDESK_TEST_KEYRING": str(self.keyring),
        }
        return subprocess.run(
            [sys.executable, "main.py", *words],
            cwd=ROOT,
            env=clean | own | self.environ,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
            # Without a terminal nobody can be asked for a passphrase.
            start_new_session=True,
        )

    def status(self) -> Any:
        done = self.run("status", "--json")
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def kept(self) -> dict[str, str]:
        return dict(json.loads(self.keyring.read_text()))


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path / "home", tmp_path / "keyring.json")


def written(home: Path) -> bytes:
    return b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())


def test_with_a_keyring_nothing_is_asked_and_the_key_is_there_alone(laptop: Laptop) -> None:
    walk_in = ["walk-in", "--first", "Wanda", "--last", "Inman"]
    laptop.status()
    ((name, secret),) = laptop.kept().items()
    assert name.startswith("HubDesk store-")
    assert len(bytes.fromhex(secret)) == 32
    assert laptop.run(*walk_in).returncode in (0, 1)
    assert laptop.kept() == {name: secret}
    found = written(laptop.home)
    assert secret.encode() not in found
    assert bytes.fromhex(secret) not in found
    assert json.loads((laptop.home / "key.json").read_text())["way"] == "keyring"


@pytest.mark.parametrize("lost", ["another user's keyring", "no keyring at all"])
def test_without_its_key_the_folder_stays_shut_and_untouched_until_it_is_back(
    laptop: Laptop, lost: str
) -> None:
    laptop.status()
    key, before = laptop.keyring.read_bytes(), (laptop.home / "hubdesk.db").read_bytes()
    if lost == "no keyring at all":
        laptop.environ = {"PYTHON_KEYRING_BACKEND": NO_KEYRING}
    else:
        laptop.keyring.unlink()
    for more in ({}, {"HUBDESK_PASSPHRASE": "it is none of a passphrase"}):
        with_it = Laptop(laptop.home, laptop.keyring, laptop.environ | more)
        done = with_it.run("status")
        assert done.returncode == 1
        assert done.stderr.startswith("This computer's keyring no longer has the key of ")
    assert (laptop.home / "hubdesk.db").read_bytes() == before
    laptop.environ = {}
    laptop.keyring.write_bytes(key)
    laptop.status()


def test_a_plain_file_is_no_keyring(laptop: Laptop, tmp_path: Path) -> None:
    package = tmp_path / "plain" / "keyrings" / "alt"
    package.mkdir(parents=True)
    own = Path(__file__).with_name("kept_keyring.py").read_text(encoding="utf-8")
    (package / "file.py").write_text(own, encoding="utf-8")
    laptop.environ = {
        "PYTHON_KEYRING_BACKEND": "keyrings.alt.file.Keyring",
        "PYTHONPATH": str(tmp_path / "plain"),
    }
    done = laptop.run("status")
    assert (done.returncode, laptop.keyring.exists()) == (1, False)
    assert done.stderr.startswith("This computer has no keyring")
    assert not (laptop.home / "hubdesk.db").exists()
