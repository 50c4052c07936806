"""One bad delivery among many, and one bad answer before a thousand: nobody else pays for it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from fault_server import BAD_GATEWAY, PORTAL, RESET, Fault, always, every
from sqlalchemy import insert, select
from syncing import SyncEvening, syncing

from hubdesk.domain.delivery import Reason, State
from hubdesk.domain.ids import new_id
from hubdesk.practice.messages import Request
from hubdesk.store.due import MOST_TRIES
from hubdesk.store.tables import DeliveryRow, MarkRow, PersonRow, SignUpRow
from hubdesk.sync.reply import Cause
from hubdesk.sync.status import Link


def crowd(evening: SyncEvening, count: int) -> None:
    """So many more walk-ins, each a copy of a real one under another name and e-mail."""
    pressed = evening.walk_in("Copied Original", "original@example.org")
    with evening.store.write() as connection:
        person = connection.execute(
            select(PersonRow.__table__).where(PersonRow.id == pressed.person_id)
        ).one()
        signup = connection.execute(
            select(SignUpRow.__table__).where(SignUpRow.id == pressed.signup_id)
        ).one()
        mark = connection.execute(
            select(MarkRow.__table__).where(MarkRow.signup_id == pressed.signup_id)
        ).one()
        delivery = connection.execute(
            select(DeliveryRow.__table__).where(DeliveryRow.signup_id == pressed.signup_id)
        ).one()
        rows: list[list[dict[str, object]]] = [[], [], [], []]
        for number in range(count - 1):
            ids = {"person_id": new_id(), "signup_id": new_id(), "mark_id": new_id()}
            about = {
                "number": person.number + 1 + number,
                "family_name": f"Number{number}",
                "folded_name": f"copied number{number}",
                "email": f"copied{number}@example.org",
            }
            rows[0].append(dict(person._mapping) | about | {"id": ids["person_id"]})
            rows[1].append(
                dict(signup._mapping) | {"id": ids["signup_id"], "person_id": ids["person_id"]}
            )
            rows[2].append(
                dict(mark._mapping) | {"id": ids["mark_id"], "signup_id": ids["signup_id"]}
            )
            rows[3].append(
                dict(delivery._mapping)
                | {"id": new_id(), "signup_id": ids["signup_id"], "mark_id": ids["mark_id"]}
            )
        for table, more in zip((PersonRow, SignUpRow, MarkRow, DeliveryRow), rows, strict=True):
            connection.execute(insert(table), more)


@pytest.mark.parametrize("many", [100, pytest.param(500, marks=pytest.mark.soak)])
def test_the_others_pass_by_what_is_refused_never_answered_or_always_cut_off(
    tmp_path: Path, many: int
) -> None:
    with syncing(tmp_path) as evening:
        refused = evening.walk_in("Rhea Refused")
        evening.freeze(refused.signup_id, postal_code="nowhere")
        broken = evening.walk_in("Bea Broken")
        dropped = evening.walk_in("Dora Dropped")
        evening.clock.forward(1)
        crowd(evening, many)
        poisons: dict[str, Fault] = {"Bea": BAD_GATEWAY, "Dora": RESET}

        def poison(request: Request) -> Fault | None:
            if request.method != "POST":
                return None
            return poisons.get(json.loads(request.body)["person"]["given_name"])

        with evening.server.going_wrong(poison):
            report = evening.sync.run()
            assert report.finished
            states = [line.state for line in evening.desk.deliveries.lines()]
            assert states.count(State.WORKSHEET) == many
            assert evening.posts() == many + 3
            for _ in range(MOST_TRIES):
                evening.clock.forward(6)
                assert evening.sync.run().finished
        lines = [evening.line(one.signup_id) for one in (refused, broken, dropped)]
        assert [(line.state, line.reason) for line in lines] == [
            (State.HELD, Reason.REFUSED),
            (State.HELD, Reason.UNKNOWN_FATE),
            (State.HELD, Reason.UNKNOWN_FATE),
        ]
        assert evening.posts() == many + 1 + 2 * MOST_TRIES


def refused_key(evening: SyncEvening) -> None:
    evening.access.key = "wrong"


def portal(evening: SyncEvening) -> None:
    evening.server.fault = always(PORTAL, every)


@pytest.mark.parametrize(
    ("trouble", "link", "cause"),
    [
        (refused_key, Link.REFUSED, Cause.KEY_REFUSED),
        (portal, Link.AWAY, Cause.PORTAL),
    ],
)
def test_a_thousand_wait_and_one_failure_is_enough(
    tmp_path: Path, trouble: Callable[[SyncEvening], None], link: Link, cause: Cause
) -> None:
    with syncing(tmp_path) as evening:
        crowd(evening, 1000)
        trouble(evening)
        evening.sync.close()
        for rounds in (1, 2, 3):
            report = evening.sync.run(even_early=True)
            assert (report.link, report.cause) == (link, cause)
            assert len(evening.server.requests) <= 2 * rounds
        assert evening.posts() == 0
        assert evening.desk.hub.status().deliveries["waiting"] == 1000
