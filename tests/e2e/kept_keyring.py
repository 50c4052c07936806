"""A keyring that outlasts a process, for tests that name it in PYTHON_KEYRING_BACKEND.

It keeps what it is given in the file HUBDESK_TEST_KEYRING names, outside every data folder.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError


class Keyring(KeyringBackend):
    """Keeps secrets by service and name, as a Secret Service does."""

    priority = 5

    def get_password(self, service: str, username: str) -> str | None:
        return self._kept().get(f"{service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._keep(self._kept() | {f"{service} {username}": password})

    def delete_password(self, service: str, username: str) -> None:
        kept = self._kept()
        if kept.pop(f"{service} {username}", None) is None:
            raise PasswordDeleteError
        self._keep(kept)

    def _kept(self) -> dict[str, str]:
        file = Path(os.environ["HUBDESK_TEST_KEYRING"])
        return dict(json.loads(file.read_text())) if file.exists() else {}

    def _keep(self, kept: dict[str, str]) -> None:
        Path(os.environ["HUBDESK_TEST_KEYRING"]).write_text(json.dumps(kept))
