"""The floor in words: how long callers wait between calls, and what they need to join a dialer."""

from __future__ import annotations

from collections.abc import Callable

from hubdesk.domain.dialers import Dialer, expected_wait

WAITS: dict[tuple[float, float], str] = {
    (2.0, 3.0): "2 to 3 min between calls",
    (1.0, 2.0): "1 to 2 min between calls",
    (1.0, 1.0): "about 1 min between calls",
    (0.5, 1.0): "30 to 60 s between calls",
    (0.0, 0.5): "under 30 s between calls",
}

JOINING: tuple[tuple[str, str], ...] = (
    ("link", "Link: {value}"),
    ("code", "Code: {value}"),
    ("password", "Password: {value}"),
    ("daily_code", "Code of the day: {value}"),
    ("dial_in", "Call in: {value}"),
)
"""What a caller needs to join, by the dialer's fields, in the order it is typed."""


def wait(dialer: Dialer, callers: int, translate: Callable[[str], str] = str) -> str:
    """Say the wait a dialer has with so many callers at once."""
    if not callers:
        return translate("nobody on it")
    if dialer.min_callers <= 1:
        return translate("everybody at their own pace")
    return translate(WAITS[expected_wait(callers)])


def joining(dialer: Dialer, translate: Callable[[str], str] = str) -> list[str]:
    """List what callers need to join, a line each; for the clipboard, never for a log."""
    lines = []
    for name, words in JOINING:
        value = str(getattr(dialer, name)).strip()
        if value:
            lines.append(translate(words).format(value=value))
    return lines
