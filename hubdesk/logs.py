"""The log: what happened by code and local id, in rotating files; never a name, e-mail or key."""

from __future__ import annotations

import logging
import logging.handlers
import traceback
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType

from hubdesk.paths import make_private

log = logging.getLogger("hubdesk")


class _Private(logging.handlers.RotatingFileHandler):
    """Makes every file of the log, also those after a rotation, for its owner only.

    What it cannot write it drops: on a full disk the desk has its own sentence for the host.
    """

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
        """Stay silent, where logging would put a traceback on the host's screen."""

    def _open(self) -> TextIOWrapper:
        Path(self.baseFilename).touch(mode=0o600)
        return super()._open()


def keep_log(home: Path) -> logging.Handler:
    """Write the log into the data folder, three files of at most 500 KB; answer its handler."""
    folder = home / "logs"
    make_private(folder)
    path = folder / "hubdesk.log"
    handler = _Private(path, maxBytes=500_000, backupCount=2, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    return handler


def note_bug(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Log where a bug came from, and answer the same text; its message may name people."""
    frames = "".join(traceback.format_tb(trace))
    text = f"bug {kind.__name__}\n{frames}"
    log.error("%s", text)
    return text
