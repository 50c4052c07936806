"""The closing table in words."""

from __future__ import annotations

from hubdesk.domain.closing import Closing, Told

COLUMNS: dict[str, str] = {
    "people": "people",
    "verified": "verified",
    "worksheet": "to set",
    "waiting": "waiting",
    "held": "held",
    "conflict": "conflict",
    "left_out": "left out",
}
"""The parts of `Told`, in the table's order."""

ROWS: dict[str, str] = {
    "came": "came",
    "no_show": "did not come",
    "moved": "came to another shift",
}
"""Those whom Mobilize is to hear of, in the table's order."""

DECIDED: dict[str, str] = {
    "ours": "the desk's word is kept. It is on the worksheet, to be set in Mobilize.",
    "theirs": "Mobilize's word is kept. The desk's own record stays.",
    "by-hand": "is on the worksheet, to be set by hand.",
    "leave-out": "is left out of Mobilize. The desk's own record stays.",
}
"""What came of a leader's word."""


def parts(told: Told) -> list[int]:
    """Answer a row's figures in the table's order."""
    return [getattr(told, name) for name in COLUMNS]


def lines(told: Closing) -> list[str]:
    """Lay the table out for a terminal: who there was, how far Mobilize knows, what is outside."""
    width = max(map(len, ROWS.values()))
    rows = [f"{'':{width}}  {'  '.join(f'{name:>8}' for name in COLUMNS.values())}"]
    for name, said in ROWS.items():
        figures = "  ".join(f"{count:>8}" for count in parts(getattr(told, name)))
        rows.append(f"{said:{width}}  {figures}")
    rows.append(f"{'cancelled':{width}}  {told.cancelled:>8}")
    rows.append(f"{'not marked yet':{width}}  {told.unmarked:>8}")
    rows.append(f"{'':{width}}  {told.signed_up + told.added:>8}")
    rows.append(f"{told.signed_up} signed up, {told.added} added here.")
    if told.taking_back:
        rows.append(f"{told.taking_back} to take back in Mobilize, outside this table.")
    return rows
