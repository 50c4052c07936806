"""A made-up crowd for the benches: names in many spellings, the same for a seed."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

from hubdesk.domain.ids import ServerId
from hubdesk.domain.people import Contact
from hubdesk.domain.roster import IncomingEvent, IncomingSignUp, IncomingTimeslot

STARTS = datetime(2026, 11, 24, 23, 0, tzinfo=UTC)
DOORS = STARTS - timedelta(minutes=10)

_GIVEN = """
Maria José Siobhán Nguyễn Kwame Lena Omar Priya Bo Ana Teo Ruth Sam Jo Dee Ivo Ray Åsa Chloë
Zoë Renée Łukasz Søren Miriam Ahmed Fatima Yusuf Wei Ling Hana Kenji Dmitri Olga Pavel Ines
Mateus Lucia Diego Carmen Noor Amara Chidi Ngozi Tariq Leila Sven Ingrid Pádraig Aoife
"""
_FAMILY = """
Alvarez Ortiz Muñoz O'Brien Nguyen Mensah Fischer Haddad Nair Chen Alvaro Kim Torres Walker
Petrov Lindqvist Müller Kowalski Sørensen Cohen Hassan Ali Demir Zhang Wang Tanaka Sato Ivanov
Popov Silva Santos García Gómez Khan Okafor Eze Rahman Rostami Nilsson Berg Murphy Kelly
"""


def crowd(people: int, tonight: int = 400, seed: int = 1) -> list[IncomingSignUp]:
    """Make so many people, each with one sign-up; the first `tonight` of them for tonight."""
    dice = random.Random(seed)
    given_names, family_names = _GIVEN.split(), _FAMILY.split()
    events = [
        IncomingEvent(
            ServerId(900_000 + week),
            f"Phone bank {week}",
            "America/New_York",
            modified_at=STARTS - timedelta(days=30),
        )
        for week in range(max(2, people // 500))
    ]
    rows = []
    for number in range(people):
        given, family = dice.choice(given_names), dice.choice(family_names)
        if dice.random() < 0.3:
            family = f"{family}-{dice.choice(family_names)}"
        # A tail of made-up syllables keeps the number of distinct names near a real one.
        tail = "".join(dice.choice("aeioulmnrst") for _ in range(dice.randint(0, 4)))
        # One event after the other, as Mobilize lists them page by page.
        week = 0 if number < tonight else 1 + (number * (len(events) - 1)) // people
        starts = STARTS - timedelta(days=7 * week)
        rows.append(
            IncomingSignUp(
                events[week],
                IncomingTimeslot(ServerId(40_000_000 + week), starts, starts + timedelta(hours=2)),
                Contact(
                    given + tail,
                    family,
                    f"person{number}@example.org",
                    f"+1937555{number % 10_000:04d}",
                    f"{45_000 + number % 500:05d}",
                ),
                server_id=ServerId(500_000_000 + number),
                user_id=ServerId(70_000_000 + number),
            )
        )
    return rows
