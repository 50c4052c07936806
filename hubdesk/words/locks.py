"""What keeps a volunteer in the kiosk: HubDesk's own part, the system's, and how to turn it on.

Said before the kiosk starts, so that nobody thinks a screen is locked that is not. The steps are
the short form of the recipes in `packaging/kiosk/`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

LOCKED: tuple[str, ...] = (
    "Closing, minimising, Esc, Ctrl+Q, Alt+F4 and the window's menu do nothing.",
    "No list, no settings, nobody else's name: this screen is not given them.",
    "It clears itself after each person. A leader's initials and PIN are the only way out.",
)
"""What HubDesk sees to itself, on every system."""

NO_PIN: tuple[str, str] = (
    "No leader has a PIN yet, and without one nobody could leave the kiosk. Nothing was started.",
    "Set one with: hubdesk leader pin WHO, or press Ctrl+K in the HubDesk window.",
)
"""Why it does not start, and what to do."""


@dataclass(frozen=True, slots=True)
class System:
    """What only one system can lock, and the steps that turn it on; `recipe` is its folder."""

    name: str
    opens: str
    steps: tuple[str, ...]
    recipe: str


LINUX = System(
    "Linux",
    "Alt+Tab, the Super key, other workspaces and Ctrl+Alt+F1 to F12 lead out of the kiosk.",
    (
        "Install cage: it shows one program and nothing else.",
        "Put the session file beside the others: hubdesk-kiosk.desktop goes to "
        "/usr/share/wayland-sessions.",
        "Log out and choose “HubDesk kiosk” at the login screen.",
    ),
    "linux",
)
WINDOWS = System(
    "Windows",
    "Alt+Tab, the Windows key, Ctrl+Alt+Del and other desktops lead out of the kiosk.",
    (
        "Make an account for the hub's evenings, and use HubDesk in that account.",
        "As an administrator run turn-on.ps1: assigned access leaves that account HubDesk alone.",
        "Restart the laptop and sign in to that account.",
    ),
    "windows",
)
MACOS = System(
    "macOS",
    "Cmd+Tab, Spotlight, Mission Control and Cmd+Option+Esc lead out of the kiosk.",
    (
        "A Mac can be held to one program only where it is managed (MDM); a hub's own is not.",
        "Take an account without anything of yours, and turn off the shortcuts the recipe names.",
        "Keep the screen where the host sees it.",
    ),
    "macos",
)


def of(platform: str) -> System:
    """Answer for the system this runs on, by Python's name of it; another Unix is as Linux is."""
    if platform.startswith(("win", "cygwin")):
        return WINDOWS
    return MACOS if platform == "darwin" else LINUX


def only_the_system(system: System, translate: Callable[[str], str] = str) -> str:
    """Head what only the system can lock."""
    return translate("Only {system} can lock these").format(system=system.name)


def where(recipe: Path, translate: Callable[[str], str] = str) -> str:
    """Say where the whole recipe lies, which also says how to turn it off again."""
    return translate("The whole recipe, and how to turn it off: {place}").format(place=recipe)


def before_it_starts(system: System, recipe: Path) -> list[str]:
    """Say for a terminal what is locked, what is not, and how to lock that."""
    steps = [f"  {number}. {step}" for number, step in enumerate(system.steps, start=1)]
    return [
        "HubDesk locks itself:",
        *(f"  {line}" for line in LOCKED),
        f"{only_the_system(system)}:",
        f"  {system.opens}",
        *steps,
        f"  {where(recipe)}",
    ]
