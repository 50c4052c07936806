"""What comes next in the evening is said by its name, also where nobody gave it a title."""

from __future__ import annotations

import pytest
from factories import DeskEvening
from kiosk_visitor import kiosks

from hubdesk.clock import SetClock


@pytest.mark.parametrize("code", ["en", "es"])
def test_who_is_in_reads_what_comes_next_of_the_model_evening(
    evening: DeskEvening, clock: SetClock, code: str, wearing: None
) -> None:
    timeslot = evening.early.timeslot_id
    evening.desk.agenda.put(timeslot, evening.desk.agenda.template(timeslot), "Ruth")
    for kiosk in kiosks(evening, clock, "clicks", code):
        kiosk.check_in("ana", "0101")
        assert kiosk.reads("Next at {at}: {what}", at="18:00", what=kiosk.say("Doors"))
