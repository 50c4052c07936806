"""Stints in words: who called where from when to when, and what a correction says of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from hubdesk.domain.rotation import Why
from hubdesk.store.stints import Stint
from hubdesk.words import times
from hubdesk.words.floor import MOVES

_PLAIN = frozenset(MOVES) - {Why.LACKS, Why.FILLS_MINIMUM}
"""The reasons that need no number and no thing that is lacking to be said."""


def lineage(stints: Sequence[Stint]) -> list[tuple[Stint, list[Stint]]]:
    """Put what each stint that counts said before beside it, the latest word first."""
    by_id = {one.id: one for one in stints}
    found = []
    for counts in stints:
        if counts.retired_at is None:
            earlier, one = [], counts
            while one.corrects in by_id:
                one = by_id[one.corrects]
                earlier.append(one)
            found.append((counts, earlier))
    return found


def span(stint: Stint, zone: str, translate: Callable[[str], str] = str) -> str:
    """Say from when to when: `18:20 to 19:05`, `since 19:05`."""
    begins = times.clock(stint.started_at, zone)
    if stint.ended_at is None:
        return translate("since {at}").format(at=begins)
    return translate("{begins} to {ends}").format(
        begins=begins, ends=times.clock(stint.ended_at, zone)
    )


def stint(one: Stint, dialer: str, zone: str, translate: Callable[[str], str] = str) -> str:
    """Say a stint in one line: dialer, times, login, by whom and why."""
    return " \u00b7 ".join((f"{dialer} {span(one, zone, translate)}", *details(one, translate)))


def details(one: Stint, translate: Callable[[str], str] = str) -> list[str]:
    """Say of a stint as whom, by whom and why; of a correction, only that it is one."""
    told = [translate("as {login}").format(login=one.joined_as)] if one.joined_as else []
    if one.corrects:
        return [*told, translate("corrected")]
    told.append(translate("by {by}").format(by=one.by or translate("the desk")))
    why = next((why for why in _PLAIN if why.value == one.reason), None)
    return told if why is None else [*told, translate(MOVES[why])]


def correction(one: Stint, translate: Callable[[str], str] = str) -> str:
    """Say who corrected and why: `corrected by Ruth Kim · “moved late”`."""
    by = translate("corrected by {by}").format(by=one.by or translate("the desk"))
    # Another login alone is its own reason, so nobody is asked for one.
    return f"{by} · “{one.said}”" if one.said else by


def before(one: Stint, dialer: str, zone: str, translate: Callable[[str], str] = str) -> str:
    """Say what a stint said before it was corrected: dialer, times, login."""
    login = translate("as {login}").format(login=one.joined_as) if one.joined_as else ""
    return " \u00b7 ".join(filter(None, (f"{dialer} {span(one, zone, translate)}", login)))
