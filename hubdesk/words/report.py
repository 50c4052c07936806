"""The evening's report in words."""

from __future__ import annotations

from collections.abc import Callable

from hubdesk.desk.report import Report
from hubdesk.domain.rotation import Why
from hubdesk.words import floor, times

BEGAN: dict[Why, str] = {
    **floor.MOVES,
    Why.FILLS_MINIMUM: "the dialer was below its minimum",
    Why.LACKS: "could not call on another dialer",
}
"""Why stints began, where no number is at hand."""


def share(told: Report, translate: Callable[[str], str] = str) -> str:
    """Say what the DNC's dialer had of the calling minutes, and why it had less where it had."""
    if told.dnc_share is None:
        return translate("Nobody has called yet.")
    words = translate("The DNC's dialer had {part} of {minutes} calling minutes.").format(
        part=f"{told.dnc_share:.0%}", minutes=f"{told.minutes:,}"
    )
    if told.dnc_share < told.share - 1e-9:
        words += " " + translate("The hub keeps {share} for it.").format(share=f"{told.share:.0%}")
    if told.without_dnc:
        words += " " + translate("A leader's reason: {reason}").format(reason=told.without_dnc)
    return words


def lines(told: Report) -> list[str]:
    """Lay the report out for a terminal."""
    shift, came = told.shift, told.attendance
    names = {one.dialer.id: one.dialer.name for one in told.dialers}
    rows = [
        f"{times.day(shift.starts_at, shift.timezone)}  {shift.title}  "
        f"{times.span(shift.starts_at, shift.ends_at, shift.timezone, assumed=shift.ends_assumed)}",
        f"{came['here'] + came['left']} came, {came['walk_ins']} of them walked in; "
        f"{came['no_show']} did not come, {came['unmarked']} not marked.",
        *(
            f"{times.clock(block.starts_at, shift.timezone)}  {floor.block(block, names)}"
            for block in told.blocks
        ),
        *(
            f"{one.dialer.name}  {one.callers} called, {one.minutes:,} min"
            for one in told.dialers
            if one.callers
        ),
        share(told),
    ]
    if told.tallies.told:
        rows.append(
            f"{told.tallies.told} told their own count: {told.tallies.calls:,} calls, "
            f"{told.tallies.conversations:,} conversations."
        )
    began = sorted(told.began.items(), key=lambda one: (-one[1], one[0]))
    rows += [f"{count:>4}  {_why(reason)}" for reason, count in began]
    return rows


def _why(reason: str) -> str:
    return BEGAN[Why(reason)] if reason in set(Why) else reason
