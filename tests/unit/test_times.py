"""Moments in words: the same whatever the system speaks, and in another language where asked."""

from __future__ import annotations

import locale
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from hubdesk.domain.days import read_day
from hubdesk.words import times

ZONE = "America/New_York"
AT = datetime(2026, 8, 4, 22, 5, tzinfo=UTC)

SPANISH = {"Tuesday": "martes", "Aug": "ago", "{count} days": "{count} días"}


def spanish(words: str) -> str:
    return SPANISH.get(words, words)


@pytest.fixture
def spanish_system() -> Iterator[None]:
    """A system whose own words are Spanish, as Qt takes them over; its own where it has none."""
    before = locale.setlocale(locale.LC_TIME)
    for name in ("es_US.UTF-8", "es_ES.UTF-8", ""):
        try:
            locale.setlocale(locale.LC_TIME, name)
            break
        except locale.Error:
            continue
    yield
    locale.setlocale(locale.LC_TIME, before)


def test_days_and_months_are_english_on_the_command_line(spanish_system: None) -> None:
    assert times.weekday(AT, ZONE) == "Tuesday"
    assert times.day(AT, ZONE) == "4 Aug"
    assert times.span(AT, AT + timedelta(hours=2), ZONE, assumed=True) == "18:05 to about 20:05 EDT"


def test_a_window_says_days_and_lengths_in_its_own_language() -> None:
    assert times.weekday(AT, ZONE, spanish) == "martes"
    assert times.day(AT, ZONE, spanish) == "4 ago"
    assert times.length(timedelta(days=3), spanish) == "3 días"


@pytest.mark.parametrize("month", range(1, 13))
def test_a_day_that_is_written_is_read_back_as_the_same_one(month: int) -> None:
    day = date(2026, month, 3)
    short = "ene feb mar abr may jun jul ago sep oct nov dic".split()[month - 1]  # noqa: SIM905

    assert read_day(times.written(day)) == day
    assert read_day(f"3 {short} 2026") == read_day(f"3 de {short} de 2026") == day
