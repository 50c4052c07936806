"""Where things lie: the data folder, the practice folder in it, and what ships with HubDesk."""

from __future__ import annotations

import errno
import sys
from collections.abc import Mapping
from pathlib import Path

from hubdesk.errors import Problem


def data_home(environ: Mapping[str, str]) -> Path:
    """Answer the data folder: HUBDESK_HOME, else the system's own place for program data.

    Problem("home_unusable") for a place that cannot be: the home of a user who is not there.
    """
    named = environ.get("HUBDESK_HOME", "").strip()
    if named:
        try:
            return Path(named).expanduser().resolve()
        except (OSError, RuntimeError) as trouble:
            raise Problem("home_unusable", folder=named) from trouble
    from platformdirs import user_data_path  # the practice window paints without it

    return user_data_path("HubDesk", False)


def practice_home(home: Path) -> Path:
    """Answer the folder of the practice hub, apart from the real data."""
    return home / "practice"


def make_private(folder: Path) -> None:
    """Make a folder only this user may enter; a Problem if it cannot be."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)
    except OSError as trouble:
        raise why_not(folder, trouble) from trouble


def why_not(folder: Path, trouble: OSError) -> Problem:
    """Say why the system would not write into the data folder: disk_full or home_unusable."""
    full = trouble.errno in (errno.ENOSPC, errno.EDQUOT)
    return Problem("disk_full" if full else "home_unusable", folder=str(folder))


def resources() -> Path:
    """Answer the folder of what ships with HubDesk: bundled, beside the source, or installed."""
    beside = Path(__file__).resolve().parents[1] / "resources"
    bundled = Path(getattr(sys, "_MEIPASS", beside.parent)) / "resources"
    for folder in (bundled, beside):
        if (folder / "icons").is_dir():
            return folder
    return _installed()


def recipes() -> Path:
    """Answer the folder of the recipes that lock a whole system for the kiosk, one folder each."""
    beside = Path(__file__).resolve().parents[1]
    for around in (Path(getattr(sys, "_MEIPASS", beside)), beside):
        if (around / "packaging" / "kiosk").is_dir():
            return around / "packaging" / "kiosk"
    return _installed() / "kiosk"


def _installed() -> Path:
    import sysconfig  # only an installed HubDesk has to ask where

    return Path(sysconfig.get_path("data")) / "share" / "hubdesk"
