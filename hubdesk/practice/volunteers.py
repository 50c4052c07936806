"""Made-up volunteers: names as varied as a real room's, and the traps a real roster holds."""

from __future__ import annotations

import random
import re
import unicodedata
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from hubdesk.practice.mobilize import FIRST_PERSON_ID, FIRST_USER_ID
from hubdesk.practice.records import Answer, Person

# Two namesakes, two one letter apart, and two of one household come right after each other.
_TRAPS: Final = (
    ("José", "Peña"),
    ("Maria", "Garcia"),
    ("Maria", "Garcia"),
    ("Robert", "Kowalski"),
    ("Linda", "Kowalski"),
    ("Jon", "Meyer"),
    ("John", "Meyer"),
    ("Siobhán", "O'Connor"),
    ("Thị Hương", "Nguyễn"),
    ("Ana María", "de la Cruz"),
    ("Mary-Kate", "Oyelaran-Smith"),
    ("Łukasz", "Wójcik"),
    ("Zoë", "Müller"),
    ("Minh", "Phạm"),
    ("Van", "Tran"),
    ("Jo", "Li"),
    ("Dante", "D’Angelo"),
    ("Anne-Sophie", "Lefèvre"),
    ("Juan Carlos", "Ruiz Ortega"),
    ("Malik", "St. James"),
)
_HOUSEHOLD: Final = ("Kowalski", "kowalski.family@example.com")
_GIVEN: Final = (
    *("Aaliyah", "Abigail", "Ahmed", "Alejandra", "Amara", "Andre", "Anika", "Beatriz", "Bettina"),
    *("Caleb", "Camila", "Chidi", "Claire", "Curtis", "Darnell", "Deborah", "Dmitri", "Elena"),
    *("Ezekiel", "Fatima", "Gloria", "Grace", "Hannah", "Hiroshi", "Imani", "Inés", "Jamal"),
    *("Jasmine", "Joaquín", "Kareem", "Keiko", "Latoya", "Leila", "Lorenzo", "Mei", "Miguel"),
    *("Naomi", "Noor", "Olga", "Omar", "Priya", "Quentin", "Rashida", "Renée", "Rosa", "Samuel"),
    *("Shanice", "Sofía", "Tamika", "Theo", "Umar", "Valentina", "Wendell", "Ximena", "Yusuf"),
)
_FAMILY: Final = (
    *("Abernathy", "Adeyemi", "Álvarez", "Baptiste", "Barros", "Begay", "Blankenship", "Bui"),
    *("Castillo", "Chaudhry", "Chen", "Cohen", "Dawson", "Delgado", "Eastwood", "El-Amin"),
    *("Fairchild", "Farouk", "Fitzgerald", "Goldberg", "Gómez", "Haddad", "Hargrove", "Hernández"),
    *("Hoang", "Ibrahim", "Iyer", "Jefferson", "Johansson", "Kaur", "Kim", "Lindqvist", "López"),
    *("Mbeki", "McAllister", "Mensah", "Moreau", "Nakamura", "Novak", "Núñez", "Okafor", "Park"),
    *("Patel", "Quiñones", "Reyes", "Rosenthal", "Sandoval", "Schwartz", "Singh", "Takahashi"),
    *("Thibodeaux", "Underwood", "Vargas", "Washington", "Whitfield", "Xiong", "Yoder", "Zamora"),
)
_ZIPS: Final = ("45402", "45405", "45419", "45402-1818", "45432", "45409", "45459")
# A few have moved here: their ZIPs begin with the zero that spreadsheets eat.
_ZIPS_ELSEWHERE: Final = ("02139", "07030")
# Only 555-0100 to 555-0199 belong to nobody, in every area.
_AREAS: Final = ("937", "513", "614", "419", "330", "216", "740", "440", "567", "234", "380", "326")

FIRST_TIMER: Final = Answer(1101, "First phone bank?", True)
BEEN_BEFORE: Final = Answer(1101, "First phone bank?", False)
SPANISH: Final = Answer(1102, "Language", "Spanish")
NEAR_THE_DOOR: Final = Answer(1103, "Accessibility needs", "Asked for a seat near the door.")


def make_people(count: int, dice: random.Random, now: datetime) -> list[Person]:
    """So many people, always the same for the same dice, known for one to ninety days."""
    names = list(_TRAPS[:count])
    pool = [(given, family) for given in _GIVEN for family in _FAMILY]
    while len(names) < count:
        dice.shuffle(pool)
        names += pool[: count - len(names)]
    people, taken = [], set[str]()
    for index, (given, family) in enumerate(names):
        email = _email(given, family, taken)
        taken.add(email)
        known_since = now - timedelta(days=dice.randint(1, 90), minutes=dice.randint(0, 1400))
        person = Person(
            user_id=FIRST_USER_ID + 1000 + index,
            person_id=FIRST_PERSON_ID + 4000 + index,
            given_name=given,
            family_name=family,
            email_address=_HOUSEHOLD[1] if family == _HOUSEHOLD[0] else email,
            # About one in nine gives no phone; the household shares one as it shares the e-mail.
            phone_number="" if index % 9 == 8 else _phone(index),
            postal_code=dice.choice(_ZIPS if index % 8 else _ZIPS_ELSEWHERE),
            created=known_since,
            modified=known_since,
            sms_opt_in_status="OPT_IN" if index % 3 == 0 else "UNSPECIFIED",
        )
        people.append(person)
    return _household_phone(people)


def answers_of(index: int) -> tuple[Answer, ...]:
    """What the person at this place of the roster answered on the sign-up form."""
    answers = [FIRST_TIMER if index % 4 == 1 else BEEN_BEFORE]
    if index in (0, 9) or index % 13 == 12:
        answers.append(SPANISH)
    if index % 17 == 7:
        answers.append(NEAR_THE_DOOR)
    return tuple(answers)


def _household_phone(people: list[Person]) -> list[Person]:
    phones = [one.phone_number for one in people if one.family_name == _HOUSEHOLD[0]]
    return [
        replace(one, phone_number=phones[0]) if one.family_name == _HOUSEHOLD[0] else one
        for one in people
    ]


def _phone(index: int) -> str:
    return f"{_AREAS[index // 100 % len(_AREAS)]}55501{index % 100:02}"


def _email(given: str, family: str, taken: set[str]) -> str:
    plain = unicodedata.normalize("NFKD", f"{given}.{family}".casefold().replace("ł", "l"))
    name = re.sub("[^a-z.]", "", plain).replace("..", ".")
    email, tries = f"{name}@example.org", 1
    while email in taken:
        tries += 1
        email = f"{name}{tries}@example.com"
    return email
