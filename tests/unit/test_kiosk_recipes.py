"""The recipes that lock a whole system: each is there, can be read, and starts the kiosk alone."""

from __future__ import annotations

import configparser
import shlex
import xml.etree.ElementTree as ET

import pytest

from hubdesk import paths
from hubdesk.words import locks

WINDOWS = "{http://schemas.microsoft.com/AssignedAccess/2017/config}"
LAUNCH = "{http://schemas.microsoft.com/AssignedAccess/201810/config}"


@pytest.mark.parametrize("system", [locks.LINUX, locks.WINDOWS, locks.MACOS])
def test_each_system_has_a_recipe_with_a_way_back(system: locks.System) -> None:
    said = (paths.recipes() / system.recipe / "README.md").read_text(encoding="utf-8")
    assert "turn it on" in said.lower()
    assert "turn it off" in said.lower()


@pytest.mark.parametrize(
    ("platform", "system"),
    [
        ("linux", locks.LINUX),
        ("win32", locks.WINDOWS),
        ("darwin", locks.MACOS),
        ("freebsd14", locks.LINUX),
    ],
)
def test_what_is_said_is_said_of_this_system(platform: str, system: locks.System) -> None:
    assert locks.of(platform) is system
    told = "\n".join(locks.before_it_starts(system, paths.recipes() / system.recipe))
    assert all(words in told for words in (*locks.LOCKED, system.opens, *system.steps))


def test_the_linux_session_shows_the_kiosk_alone_and_lets_no_other_console_in() -> None:
    session = configparser.ConfigParser(interpolation=None)
    session.read(paths.recipes() / "linux" / "hubdesk-kiosk.desktop", encoding="utf-8")
    words = shlex.split(session["Desktop Entry"]["Exec"])
    assert words[0] == "cage"
    assert words[words.index("--") + 1 :] == ["hubdesk", "kiosk"]
    assert "-s" not in words


def test_assigned_access_allows_hubdesk_alone_and_starts_the_kiosk() -> None:
    tree = ET.parse(paths.recipes() / "windows" / "assigned-access.xml")
    (app,) = tree.iter(f"{WINDOWS}App")
    assert app.get("DesktopAppPath") == "@HUBDESK@"
    assert app.get(f"{LAUNCH}AutoLaunchArguments") == "kiosk"
    (profile,) = tree.iter(f"{WINDOWS}Profile")
    (used,) = tree.iter(f"{WINDOWS}DefaultProfile")
    assert profile.get("Id") == used.get("Id")
