"""Where things lie: the data folder, the practice folder in it, and what ships with HubDesk."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from hubdesk.errors import Problem


def data_home(environ: Mapping[str, str]) -> Path:
    """Answer the data folder: HUBDESK_HOME, else the system's own place for program data."""
    named = environ.get("HUBDESK_HOME", "").strip()
    if named:
        return Path(named).expanduser().resolve()
    from platformdirs import user_data_path  # the practice window paints without it

    return user_data_path("HubDesk", False)


def practice_home(home: Path) -> Path:
    """Answer the folder of the practice hub, apart from the real data."""
    return home / "practice"


def make_private(folder: Path) -> None:
    """Make a folder only this user may enter; Problem("home_unusable") if it cannot be."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)
    except OSError as trouble:
        raise Problem("home_unusable", folder=str(folder)) from trouble


def resources() -> Path:
    """Answer the folder of what ships with HubDesk: bundled, beside the source, or installed."""
    beside = Path(__file__).resolve().parents[1] / "resources"
    bundled = Path(getattr(sys, "_MEIPASS", beside.parent)) / "resources"
    for folder in (bundled, beside):
        if (folder / "icons").is_dir():
            return folder
    import sysconfig  # only an installed HubDesk has to ask where

    return Path(sysconfig.get_path("data")) / "share" / "hubdesk"
