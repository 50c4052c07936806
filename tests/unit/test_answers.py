"""What people answered to an event's own questions: said once, where it matters at the door."""

from __future__ import annotations

from hubdesk.domain.answers import Heard, from_notes, unheard

ANSWERS = {
    "First phone bank?": "Yes",
    "Language": "Spanish",
    "Access needs:": "A seat near the door.",
    "Bringing a laptop?": "yes",
    "T-shirt size:": "M",
    "How did you hear of us": " ",
}


def test_first_timers_language_and_what_somebody_asked_for_are_heard() -> None:
    assert from_notes(ANSWERS) == Heard(True, "A seat near the door.", "Spanish")


def test_only_answers_said_nowhere_else_are_left_to_read() -> None:
    assert unheard(ANSWERS) == ["Bringing a laptop? yes", "T-shirt size: M"]


def test_a_no_to_what_matters_at_the_door_is_not_left_to_read_either() -> None:
    noes = {"First phone bank?": "no", "Language": "English", "Access needs": "none"}
    assert from_notes(noes) == Heard()
    assert unheard(noes) == []
