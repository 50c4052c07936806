"""Secrets: the system's keyring where there is one, this process's memory where there is none.

Never a plain file. The data folder holds only how its key is kept (`key.json`): in the keyring,
stretched from a passphrase, or, for a practice hub whose people are made up, the throw-away key.
"""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from hubdesk.domain.ids import new_id
from hubdesk.errors import Problem
from hubdesk.paths import why_not

SERVICE = "HubDesk"
KEY_BYTES = 32
_RECORD = "key.json"
_COST = {"time": 3, "memory": 65536, "lanes": 4}
"""argon2id's cost for a new passphrase: rounds, KiB, lanes; kept beside the salt."""

_FIELDS = {
    "keyring": {"name"},
    "passphrase": {"salt", "time", "memory", "lanes"},
    "practice": {"key"},
}
"""What the record holds for each way of keeping the key."""

AskPassphrase = Callable[[bool], str]
"""Asks a person for the passphrase; told whether it is a new one. "" means they gave up."""


class CredentialStore(Protocol):
    """Where secrets are kept, by name."""

    @property
    def lasting(self) -> bool:
        """Whether they are still there after HubDesk ends."""
        ...

    def get(self, name: str) -> str | None:
        """Answer a secret, or None."""
        ...

    def put(self, name: str, secret: str) -> None:
        """Keep a secret."""
        ...

    def forget(self, name: str) -> None:
        """Forget a secret; none is no trouble."""
        ...


class MemoryStore:
    """Secrets of this process alone: for practice, tests and computers without a keyring."""

    lasting = False

    def __init__(self) -> None:
        self._kept: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        """Answer a secret of this process."""
        return self._kept.get(name)

    def put(self, name: str, secret: str) -> None:
        """Keep it until HubDesk ends."""
        self._kept[name] = secret

    def forget(self, name: str) -> None:
        """Forget it."""
        self._kept.pop(name, None)


class SystemStore:
    """The system's keyring: Secret Service, Keychain or the Windows credential store."""

    lasting = True

    def get(self, name: str) -> str | None:
        """Ask the keyring."""
        import keyring  # imported here: it costs start-up time and a passphrase hub needs none

        return keyring.get_password(SERVICE, name)

    def put(self, name: str, secret: str) -> None:
        """Give it to the keyring; Problem("no_keyring") where it does not take it."""
        import keyring
        from keyring.errors import KeyringError

        try:
            keyring.set_password(SERVICE, name, secret)
        except KeyringError as trouble:
            raise Problem("no_keyring") from trouble

    def forget(self, name: str) -> None:
        """Take it out of the keyring."""
        import keyring
        from keyring.errors import PasswordDeleteError

        try:
            keyring.delete_password(SERVICE, name)
        except PasswordDeleteError:
            return


def system_store() -> CredentialStore:
    """Answer the system's keyring if it works and is a real one, else this process's memory."""
    import keyring
    from keyring.errors import KeyringError

    backend = keyring.get_keyring()
    # Several at once are a chain, which writes into the first of them.
    first = next(iter(getattr(backend, "backends", ())), backend)
    # keyrings.alt keeps secrets in plain files, and the fail and null back ends keep none.
    if first.__class__.__module__.startswith(("keyrings.alt", "keyring.backends.null")):
        return MemoryStore()
    try:
        keyring.get_password(SERVICE, "is there a keyring?")
    except KeyringError:
        return MemoryStore()
    return SystemStore()


def kept_how(home: Path) -> str:
    """Say how a data folder's key is kept: keyring, passphrase, practice, or "" in a new one."""
    return str(_record(home).get("way", ""))


def store_key(
    home: Path,
    *,
    practice: bool = False,
    passphrase: str = "",
    system: Callable[[], CredentialStore] = system_store,
    ask: AskPassphrase | None = None,
) -> bytes:
    """Answer the 32-byte key of a data folder, made at first use; nothing secret is in the folder.

    A new folder takes the passphrase given, else the keyring, else asks for a passphrase once.
    Raises Problem("no_keyring") where nobody can be asked, Problem("keyring_key_missing") where
    the keyring has lost the key of an existing folder.
    """
    record = _record(home)
    if not record:
        record = _new_record(practice, bool(passphrase), system)
        key = _key_of(home, record, passphrase, system, ask, new=True)
        _write(home, record)
        return key
    return _key_of(home, record, passphrase, system, ask, new=False)


def _new_record(
    practice: bool, has_passphrase: bool, system: Callable[[], CredentialStore]
) -> dict[str, object]:
    if practice:
        return {"way": "practice", "key": secrets.token_hex(KEY_BYTES)}
    if not has_passphrase and system().lasting:
        return {"way": "keyring", "name": f"store-{new_id()}"}
    return {"way": "passphrase", "salt": secrets.token_hex(16), **_COST}


def _key_of(
    home: Path,
    record: dict[str, object],
    passphrase: str,
    system: Callable[[], CredentialStore],
    ask: AskPassphrase | None,
    *,
    new: bool,
) -> bytes:
    if record["way"] == "practice":
        return bytes.fromhex(str(record["key"]))
    if record["way"] == "keyring":
        name = str(record["name"])
        if new:
            system().put(name, secrets.token_hex(KEY_BYTES))
        kept = system().get(name)
        if kept is None:
            raise Problem("keyring_key_missing", folder=str(home))
        return bytes.fromhex(kept)
    words = passphrase or (ask(new) if ask else "")
    if not words:
        raise Problem("no_keyring")
    return stretch(words, record)


def stretch(passphrase: str, record: dict[str, object]) -> bytes:
    """Stretch a passphrase to a key by argon2id; takes about 0.1 s, so off the main thread."""
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(
        # The environment may hold bytes that are no UTF-8; they are a passphrase all the same.
        passphrase.encode(errors="surrogateescape"),
        bytes.fromhex(str(record["salt"])),
        time_cost=int(str(record["time"])),
        memory_cost=int(str(record["memory"])),
        parallelism=int(str(record["lanes"])),
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def _record(home: Path) -> dict[str, object]:
    try:
        found = json.loads((home / _RECORD).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as trouble:
        raise Problem("key_record_unreadable", folder=str(home)) from trouble
    # Anything less is damage: read as no record, it would have a new key made over the old data.
    way = found.get("way") if isinstance(found, dict) else None
    if way not in _FIELDS or not _FIELDS[way] <= set(found):
        raise Problem("key_record_unreadable", folder=str(home))
    return dict(found)


def _write(home: Path, record: dict[str, object]) -> None:
    """Write the record whole and to the disk: without it nobody opens the store that follows."""
    path = home / _RECORD
    fresh = path.with_suffix(".new")
    try:
        fresh.touch(mode=0o600)
        with fresh.open("w", encoding="utf-8") as file:
            file.write(json.dumps(record))
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError as trouble:
        raise why_not(home, trouble) from trouble
