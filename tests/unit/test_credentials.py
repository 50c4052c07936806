"""Secrets: which keyrings are real ones, how a passphrase is stretched, what a damaged record says.

The key of a data folder as `open_station` meets it is in test_bootstrap.py, a keyring of the system
in tests/e2e/test_keyring.py.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from commands import Keyring
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.backends.chainer import ChainerBackend
from keyring.errors import KeyringLocked, PasswordDeleteError, PasswordSetError

from hubdesk.credentials import (
    CredentialStore,
    MemoryStore,
    SystemStore,
    kept_how,
    store_key,
    stretch,
    system_store,
)
from hubdesk.errors import Problem

PHRASE = "a phrase nobody else has"


class Real(KeyringBackend):
    """A back end that keeps what it is given, as a Secret Service does."""

    priority = 5

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError


class Plain(Real):
    """A back end that keeps secrets in a plain file, by where it comes from."""

    __module__ = "keyrings.alt.file"


class Locked(Real):
    """A keyring its owner does not unlock."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked


class Full(Real):
    """A keyring that takes nothing new."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise PasswordSetError


class Chain(ChainerBackend):
    """Several back ends at once, the one to write into first."""

    backends: list[KeyringBackend] = []  # noqa: RUF012 - a class property there

    def __init__(self, *backends: KeyringBackend) -> None:
        self.backends = list(backends)


@pytest.fixture
def use() -> Iterator[Callable[[KeyringBackend], None]]:
    """Makes a back end the system's keyring, for this test."""
    before = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(before)


Use = Callable[[KeyringBackend], None]


def never() -> CredentialStore:
    raise AssertionError("the keyring was looked for")


@pytest.mark.parametrize("backend", [Real(), Chain(Real(), Plain())])
def test_a_real_keyring_is_used_and_lasts(use: Use, backend: KeyringBackend) -> None:
    use(backend)
    assert system_store().lasting


@pytest.mark.parametrize(
    "backend",
    [
        pytest.param(Plain(), id="plain file"),
        pytest.param(Chain(Plain(), Real()), id="plain file first in a chain"),
        pytest.param(null.Keyring(), id="null"),  # type: ignore[no-untyped-call]  # keyring's own
        pytest.param(fail.Keyring(), id="none"),  # type: ignore[no-untyped-call]  # keyring's own
        pytest.param(Locked(), id="locked"),
    ],
)
def test_what_is_no_safe_keyring_is_not_used(
    use: Use, backend: KeyringBackend, tmp_path: Path
) -> None:
    use(backend)
    store = system_store()
    assert not store.lasting
    store.put("mobilize-key", "secret")
    assert store.get("mobilize-key") == "secret"
    assert getattr(backend, "kept", {}) == {}
    with pytest.raises(Problem, match="no_keyring"):
        store_key(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_secrets_are_kept_under_the_programs_name_and_forgotten(use: Use) -> None:
    backend = Real()
    use(backend)
    store = SystemStore()
    store.put("mobilize-key", "secret")
    assert backend.kept == {("HubDesk", "mobilize-key"): "secret"}
    assert store.get("mobilize-key") == "secret"
    store.forget("mobilize-key")
    store.forget("mobilize-key")
    assert (store.get("mobilize-key"), backend.kept) == (None, {})


def test_a_keyring_that_takes_nothing_is_a_known_problem_and_nothing_is_made(
    use: Use, tmp_path: Path
) -> None:
    use(Full())
    with pytest.raises(Problem, match="no_keyring"):
        store_key(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_memory_forgets_and_does_not_last() -> None:
    store = MemoryStore()
    store.put("one", "secret")
    store.forget("one")
    store.forget("one")
    assert (store.get("one"), store.lasting) == (None, False)


def test_a_passphrase_is_stretched_by_argon2id_at_the_cost_kept_beside_its_salt(
    tmp_path: Path,
) -> None:
    key = store_key(tmp_path, passphrase=PHRASE, system=never)
    record = json.loads((tmp_path / "key.json").read_text())
    assert len(bytes.fromhex(record.pop("salt"))) == 16
    assert record == {"way": "passphrase", "time": 3, "memory": 65536, "lanes": 4}
    assert len(key) == 32
    assert store_key(tmp_path, passphrase=PHRASE, system=never) == key
    assert store_key(tmp_path, passphrase="another", system=never) != key


def test_the_same_passphrase_gives_every_folder_another_key(tmp_path: Path) -> None:
    keys = set()
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        keys.add(store_key(tmp_path / name, passphrase=PHRASE, system=never))
    assert len(keys) == 2


def test_a_folder_keeps_the_cost_it_was_made_with() -> None:
    record = {"salt": "000102030405060708090a0b0c0d0e0f", "time": 1, "memory": 8192, "lanes": 1}
    # What it gave once it has to give for ever, or nobody opens the folder again.
    once = "540905b0853e163f7a0494954c35c7bc99147365baa4c38aef1a56bf98aacceb"
    assert stretch(PHRASE, record).hex() == once


def test_practice_keeps_its_throw_away_key_beside_its_made_up_people(tmp_path: Path) -> None:
    key = store_key(tmp_path, practice=True, system=never)
    record = json.loads((tmp_path / "key.json").read_text())
    assert record == {"way": "practice", "key": key.hex()}
    assert store_key(tmp_path, practice=True, system=never) == key


def test_each_folder_has_a_key_of_its_own_in_the_keyring(tmp_path: Path) -> None:
    kept = Keyring()
    keys = set()
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        keys.add(store_key(tmp_path / name, system=lambda: kept))
    assert len(keys) == 2


@pytest.mark.parametrize(
    "written",
    [
        "",
        "{",
        "[]",
        '"keyring"',
        "{}",
        '{"way": "carrier pigeon"}',
        '{"way": "passphrase"}',
        "\xff",
    ],
)
def test_a_damaged_record_is_said_and_left_as_it_is(tmp_path: Path, written: str) -> None:
    record = tmp_path / "key.json"
    record.write_bytes(written.encode("latin-1"))
    for ask in (lambda: kept_how(tmp_path), lambda: store_key(tmp_path, passphrase=PHRASE)):
        with pytest.raises(Problem) as trouble:
            ask()
        assert trouble.value.code == "key_record_unreadable"
    assert record.read_bytes() == written.encode("latin-1")


def test_a_new_folder_says_nothing_of_its_key(tmp_path: Path) -> None:
    assert kept_how(tmp_path) == ""
