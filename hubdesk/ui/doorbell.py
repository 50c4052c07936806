"""The window's doorbell: a command asks an open window for something, and hears what it answers.

It rings on this computer alone, for this user alone: a local socket per data folder, no network.
Knows no widgets, so that a command which only asks never loads them.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

KIOSK = "kiosk"
"""What there is to ask: open the kiosk."""

_LONGEST = 200
"""Bytes of a question; whoever writes more is not one of ours."""

_KNOCKS_MS, _ANSWERS_MS = 500, 10_000


@dataclass(frozen=True, slots=True)
class Answer:
    """What the window answers: the exit status of the command that asked, and a sentence."""

    status: int
    words: str


class Doorbell(QObject):
    """Hears what is asked of the window on a data folder, from its opening to its closing."""

    def __init__(self, folder: Path, answer: Callable[[str], Answer]) -> None:
        """Begin to listen; `answer` is called with what is asked.

        Only for who holds the folder's write lock: what lies there of a killed window is then
        nobody's, and is put away. Where the system gives no socket the window does without.
        """
        super().__init__()
        self._answer = answer
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        self.name = _name(folder)
        QLocalServer.removeServer(self.name)
        self.listens = self._server.listen(self.name)

    def close(self) -> None:
        """Hear nothing any more."""
        self._server.close()

    def _greet(self) -> None:
        while (visitor := self._server.nextPendingConnection()) is not None:
            visitor.readyRead.connect(lambda one=visitor: self._reply(one))
            visitor.disconnected.connect(visitor.deleteLater)
            self._reply(visitor)

    def _reply(self, visitor: QLocalSocket) -> None:
        if not visitor.canReadLine():
            if visitor.bytesAvailable() > _LONGEST:
                visitor.abort()
            return
        asked = bytes(visitor.readLine(_LONGEST).data()).decode("utf-8", "replace").strip()
        told = asdict(self._answer(asked))
        visitor.write(json.dumps(told).encode() + b"\n")
        visitor.flush()
        visitor.disconnectFromServer()


def ring(folder: Path, what: str) -> Answer | None:
    """Ask the window open on this folder; None where there is none, or it does not answer."""
    caller = QLocalSocket()
    caller.connectToServer(_name(folder))
    if not caller.waitForConnected(_KNOCKS_MS):
        return None
    caller.write(what.encode() + b"\n")
    said = b""
    while b"\n" not in said and (caller.bytesAvailable() or caller.waitForReadyRead(_ANSWERS_MS)):
        said += bytes(caller.readAll().data())
    try:
        told = json.loads(said)
        return Answer(int(told["status"]), str(told["words"]))
    except (ValueError, TypeError, KeyError):
        return None


def _name(folder: Path) -> str:
    """Name the socket: short whatever the folder is called, and each user's own."""
    user = os.environ.get("USERNAME", "") if sys.platform == "win32" else str(os.getuid())
    whose = f"{user}\n{folder.resolve()}".encode("utf-8", "surrogateescape")
    return f"hubdesk-{hashlib.sha256(whose).hexdigest()[:24]}"
