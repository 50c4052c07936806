"""A dialer is a record: what a leader may write in it, and the templates that ship."""

from __future__ import annotations

from dataclasses import replace

import pytest
from factories import a_dialer

from hubdesk.domain.dialers import TEMPLATES, DialerKind, check, check_link, expected_wait
from hubdesk.errors import Problem


@pytest.mark.parametrize("link", ["", "  ", "https://dialer.example.org/x", " https://d.example "])
def test_a_link_is_https_or_not_there_yet(link: str) -> None:
    assert check_link(link) == link.strip()


@pytest.mark.parametrize(
    "link",
    ["http://dialer.example.org", "dialer.example.org", "https://", "javascript:alert(1)", "ftp:x"],
)
def test_any_other_link_is_refused(link: str) -> None:
    with pytest.raises(Problem, match="dialer_link_not_https"):
        check(a_dialer(link=link))
    with pytest.raises(Problem, match="dialer_link_not_https"):
        check(a_dialer(script_link=link))


def test_a_link_that_cannot_be_read_is_refused_not_a_crash() -> None:
    with pytest.raises(Problem, match="dialer_link_not_https"):
        check_link("https://[half-an-address")


def test_a_dialer_needs_a_name_and_a_minimum_a_room_can_hold() -> None:
    with pytest.raises(Problem, match="dialer_needs_name"):
        check(a_dialer("  "))
    with pytest.raises(Problem, match="dialer_min_callers"):
        check(a_dialer(min_callers=-1))
    with pytest.raises(Problem, match="dialer_too_many_callers"):
        check(a_dialer(min_callers=10**20))
    assert check(a_dialer(" ThruTalk ")).name == "ThruTalk"


def test_every_template_needs_only_links_and_codes() -> None:
    assert next(iter(TEMPLATES)) == "Scale to Win"
    assert set(TEMPLATES) == {
        *("Scale to Win", "ThruTalk", "CallHub", "HubDialer", "OpenVPB", "CallFire", "PDI")
    }
    for name, template in TEMPLATES.items():
        assert check(template) == template
        assert (template.name, template.link, template.code, template.password) == (
            name,
            "",
            "",
            "",
        )
        assert template.notes
    dnc = [one.name for one in TEMPLATES.values() if one.kind is DialerKind.SCALE_TO_WIN]
    assert dnc == ["Scale to Win"]


def test_a_dialer_is_never_changed_in_place() -> None:
    before = a_dialer()
    assert replace(before, code="1234") != before


@pytest.mark.parametrize(
    ("callers", "wait"),
    [
        (0, (2.0, 3.0)),
        (3, (2.0, 3.0)),
        (4, (1.0, 2.0)),
        (8, (1.0, 1.0)),
        (13, (0.5, 1.0)),
        (21, (0.0, 0.5)),
    ],
)
def test_more_callers_wait_less(callers: int, wait: tuple[float, float]) -> None:
    assert expected_wait(callers) == wait
