"""The type checker keeps the kiosk to its own: what the desk can do is not among its names."""

from __future__ import annotations

import re
from pathlib import Path

from mypy import api

OUT_OF_BOUNDS = (
    "undo",
    "no_show",
    "check_in",
    "everybody",
    "card",
    "who",
    "export",
    "set",
    "settings",
    "desk",
    "store",
    "waves",
    "leaders",
    "floor",
    "hub",
    "visits",
    "unkept",
)

WITHIN = """
    service.find("ana"); service.open(); service.can_start(); service.forget(); service.hub_name
"""

SNIPPET = """
from hubdesk.desk.selfservice import SelfService
from hubdesk.domain.selfservice import Match, Ticket

def volunteer(service: SelfService, match: Match) -> None:
{within}
{beyond}
    match.person
    match.contact
    service.arrive("a guess")
    service.leave("Ana Klein", calls=1, conversations=1, next_shift="yes")
"""


def test_what_the_desk_can_do_is_no_attribute_of_the_kiosks_service(tmp_path: Path) -> None:
    beyond = "\n".join(f"    service.{name}" for name in OUT_OF_BOUNDS)
    snippet = tmp_path / "volunteer.py"
    snippet.write_text(SNIPPET.format(within=WITHIN.strip("\n"), beyond=beyond))
    root = Path(__file__).parents[2]
    said, trouble, _ = api.run(
        [
            str(snippet),
            f"--config-file={root / 'pyproject.toml'}",
            "--follow-imports=silent",
            f"--cache-dir={root / '.mypy_cache'}",
        ]
    )
    assert trouble == ""
    refused = set(re.findall(r'"SelfService" has no attribute "(\w+)"', said))
    assert refused == set(OUT_OF_BOUNDS), said
    assert set(re.findall(r'"Match" has no attribute "(\w+)"', said)) == {"person", "contact"}
    assert len(re.findall(r'expected "Ticket"', said)) == 2
