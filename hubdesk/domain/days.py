"""Days as people write them."""

from __future__ import annotations

from datetime import date

from dateutil.parser import ParserError, parse, parserinfo

_IN_SPANISH = (
    ("ene", "enero"),
    ("feb", "febrero"),
    ("mar", "marzo"),
    ("abr", "abril"),
    ("may", "mayo"),
    ("jun", "junio"),
    ("jul", "julio"),
    ("ago", "agosto"),
    ("sep", "septiembre"),
    ("oct", "octubre"),
    ("nov", "noviembre"),
    ("dic", "diciembre"),
)


class _Months(parserinfo):
    """Months as either of the windows' languages names them."""

    MONTHS = [  # noqa: RUF012 - the library's own attribute
        (*english, *spanish)
        for english, spanish in zip(parserinfo.MONTHS, _IN_SPANISH, strict=True)
    ]
    JUMP = [*parserinfo.JUMP, "de", "del"]  # noqa: RUF012 - the library's own attribute


_READS = _Months()


def read_day(typed: str) -> date | None:
    """Read a day such as `3 Sep 2026`, `3 de enero de 2027` or `9/3/2026`; None for nothing.

    ValueError for no day.
    """
    try:
        return parse(typed, _READS).date() if typed.strip() else None
    except (ParserError, OverflowError) as trouble:
        raise ValueError from trouble
