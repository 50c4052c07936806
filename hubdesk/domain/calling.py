"""The chase and the reshift list: whom to call, what to say, and what came of it.

A call is a fact that is added, never changed; the latest one counts and the others stay to be
read. Nothing follows from it by itself: "not coming" is no no-show until a leader says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from hubdesk.domain.ids import PersonId, SignUpId
from hubdesk.domain.people import Contact, fold

LONGEST_WORDS = 300
"""The longest note of what somebody said, and the longest text of the hub's own, in letters."""


class CallList(StrEnum):
    """Which list a call belongs to: who is missing at the start, who comes again at the end."""

    CHASE = "chase"
    RESHIFT = "reshift"


class CallOutcome(StrEnum):
    """What came of a call, in the order of its number keys."""

    COMING = "coming"
    NOT_COMING = "not_coming"
    LEFT_MESSAGE = "left_message"
    NO_ANSWER = "no_answer"
    WRONG_NUMBER = "wrong_number"
    ASKED_NOT = "asked_not"


_TRY_AGAIN = frozenset({CallOutcome.LEFT_MESSAGE, CallOutcome.NO_ANSWER})
ANSWERED = frozenset({CallOutcome.COMING, CallOutcome.NOT_COMING, CallOutcome.ASKED_NOT})
"""The outcomes that are somebody's own word: a call nobody answered takes no such word back."""


@dataclass(frozen=True, slots=True)
class CallNote:
    """One call: for whose sign-up, on which list, how it went, what they said, when and by whom."""

    signup_id: SignUpId
    on: CallList
    outcome: CallOutcome
    said: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Callee:
    """Somebody on a list. `notes` are this list's calls, oldest first.

    `wants_next` is what they said of the next shift on the way out (None: nothing). `asked_not`:
    the last word of theirs on any list was not to be called.
    """

    signup_id: SignUpId
    person_id: PersonId
    contact: Contact
    confirmed: bool = False
    first_time: bool = False
    wants_next: bool | None = None
    notes: tuple[CallNote, ...] = ()
    asked_not: bool = False

    @property
    def latest(self) -> CallNote | None:
        """The call that counts."""
        return self.notes[-1] if self.notes else None

    @property
    def to_call(self) -> bool:
        """Whether somebody should still be called: not once they answered or asked not to be."""
        if self.asked_not or not self.contact.phone:
            return False
        return self.latest is None or self.latest.outcome in _TRY_AGAIN


def ordered(callees: Iterable[Callee]) -> list[Callee]:
    """Put a list in its order: who wants the next shift, then by name; whoever said no is last.

    Whoever asked not to be called comes after everybody. A call moves nobody else.
    """
    wants = {True: 0, None: 1, False: 2}
    return sorted(
        callees,
        key=lambda one: (
            one.asked_not,
            wants[one.wants_next],
            fold(one.contact.given_name),
            fold(one.contact.family_name),
            one.signup_id,
        ),
    )


_FIELD = re.compile(r"\{([a-z]+)\}")


def fill(template: str, values: Mapping[str, str]) -> str:
    """Fill a hub's text in; what is in braces and no field of it stays as it was typed."""
    filled = _FIELD.sub(lambda found: values.get(found[1], found[0]), template)
    return re.sub(r" {2,}", " ", filled).strip()
