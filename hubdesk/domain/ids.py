"""Local ids, which are UUIDv7 texts, and Mobilize's, which are numbers.

Local ids stay on the laptop, but for an event's, which a created sign-up carries as its provenance.

They are different types on purpose: a local id can never be sent where Mobilize's is meant.
"""

from __future__ import annotations

from typing import NewType

import uuid_utils

EventId = NewType("EventId", str)
TimeslotId = NewType("TimeslotId", str)
PersonId = NewType("PersonId", str)
SignUpId = NewType("SignUpId", str)
MarkId = NewType("MarkId", str)
DialerId = NewType("DialerId", str)
StintId = NewType("StintId", str)
SessionId = NewType("SessionId", str)
LeaderId = NewType("LeaderId", str)
DeliveryId = NewType("DeliveryId", str)
AgendaId = NewType("AgendaId", str)
BriefingId = NewType("BriefingId", str)
ItemId = NewType("ItemId", str)
LoanId = NewType("LoanId", str)
WaveId = NewType("WaveId", str)

ServerId = NewType("ServerId", int)
"""An id that Mobilize gave."""


def new_id() -> str:
    """Make a fresh local id: a UUIDv7, so that ids sort by the moment they were made."""
    return str(uuid_utils.uuid7())
