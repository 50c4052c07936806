"""An export says what was so when it was made: what Mobilize says by now outlives it."""

from __future__ import annotations

from pathlib import Path

from syncing import syncing

from hubdesk.domain.delivery import State
from hubdesk.practice.records import DashboardStatus


def test_what_an_old_export_verified_is_taken_back_by_the_next_pull(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        email, _ = evening.somebody_expected()
        signup_id = evening.check_in(email)
        evening.set_status(email, DashboardStatus.COMPLETED)
        export = evening.hub.mobilize.export_csv(evening.hub.tonight).encode()
        evening.set_status(email, DashboardStatus.REGISTERED)
        assert evening.sync.pull().whole
        assert evening.state(signup_id) is State.WORKSHEET
        evening.clock.forward(60)
        assert evening.sync.pull().whole
        evening.desk.roster.import_file(export)
        assert evening.state(signup_id) is State.VERIFIED
        assert evening.sync.pull().whole
        assert evening.state(signup_id) is State.WORKSHEET
