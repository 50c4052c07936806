"""A page is stored in parts: whatever stops it between two of them, nothing is lost or doubled."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError
from syncing import SyncEvening, syncing

from hubdesk.practice.messages import Drop, Request, Response
from hubdesk.store.cursors import Cursor, cursor
from hubdesk.store.tables import SignUpRow
from hubdesk.sync.keeping import PART
from hubdesk.sync.mobilize import PER_PAGE

TONIGHT = 150
"""Two pages, the second one half full."""


def stumble_at(evening: SyncEvening, place: int) -> None:
    """Have the file refuse the sign-up Mobilize lists at this place of tonight."""
    listed = sorted(
        one.attendance.id for one in evening.hub.mobilize.attendances_of(evening.hub.tonight)
    )
    with evening.store.write() as connection:
        connection.execute(
            text(
                "CREATE TRIGGER stumble BEFORE INSERT ON signup"
                f" WHEN NEW.server_id = {listed[place]} BEGIN SELECT RAISE(ABORT, 'stumble'); END"
            )
        )
    with pytest.raises(IntegrityError):
        evening.sync.pull()
    with evening.store.write() as connection:
        connection.execute(text("DROP TRIGGER stumble"))


def stored(evening: SyncEvening) -> list[int | None]:
    with evening.store.read() as connection:
        return list(connection.execute(select(SignUpRow.server_id)).scalars())


def place_of_tonight(evening: SyncEvening) -> Cursor:
    with evening.store.read() as connection:
        return cursor(connection, f"event/{evening.hub.tonight}")


@pytest.mark.parametrize("place", [0, PART - 1, PART, 60, PER_PAGE - 1, PER_PAGE, 130])
def test_a_page_that_broke_off_between_its_parts_is_read_again_and_nobody_is_there_twice(
    tmp_path: Path, place: int
) -> None:
    with syncing(tmp_path, volunteers=TONIGHT, pulled=False) as evening:
        evening.store.turns.work_behind()
        stumble_at(evening, place)
        in_its_page = place % PER_PAGE
        assert len(stored(evening)) == place - in_its_page + in_its_page // PART * PART
        assert bool(place_of_tonight(evening).next_page) == (place >= PER_PAGE)
        assert evening.sync.pull().whole
        counts = evening.hub.mobilize.counts()
        assert len(stored(evening)) == len(set(stored(evening))) == counts["signups"]
        roster = evening.desk.hub.status().roster
        assert roster["people"] == counts["people"]


def test_the_cursor_moves_with_the_last_part_of_its_page(tmp_path: Path) -> None:
    with syncing(tmp_path, volunteers=TONIGHT, pulled=False) as evening:
        evening.store.turns.work_behind()
        stumble_at(evening, PER_PAGE - 1)
        assert place_of_tonight(evening) == Cursor(f"event/{evening.hub.tonight}")
        evening.server.requests.clear()
        evening.sync.pull()
        paths = [path for _, path in evening.server.requests if f"{evening.hub.tonight}/" in path]
        assert len(paths) == 2


def test_rows_of_a_page_that_is_read_twice_are_not_counted_twice(tmp_path: Path) -> None:
    missing = 20

    def fewer(request: Request, response: Response) -> Response | Drop:
        """Mobilize leaves out some of the second page and counts them all the same."""
        second = any(name == "cursor" for name, _ in request.query)
        if not (second and request.path.endswith(f"{evening.hub.tonight}/attendances")):
            return response
        said = json.loads(response.body)
        said["data"] = said["data"][:-missing]
        return replace(response, body=json.dumps(said).encode())

    with syncing(tmp_path, volunteers=TONIGHT, pulled=False) as evening:
        evening.store.turns.work_behind()
        stumble_at(evening, PER_PAGE + PART)
        evening.access.fault = fewer
        report = evening.sync.pull()
        assert not report.whole
        [short] = report.short
        assert (short.read, short.counted) == (TONIGHT - missing, TONIGHT)
        assert report.counts["gone"] == 0
