"""How Mobilize is reached: the environment over the settings, the key over both."""

from __future__ import annotations

import pytest

from hubdesk.config import KEY_NAME, MOBILIZE_URL, Access, access
from hubdesk.credentials import MemoryStore
from hubdesk.domain.ids import ServerId
from hubdesk.errors import Problem

SETTINGS = {"mobilize_url": "https://settings.example.org/v1", "mobilize_org": "5"}


def kept(key: str = "") -> MemoryStore:
    store = MemoryStore()
    if key:
        store.put(KEY_NAME, key)
    return store


def test_settings_and_the_keyring_are_enough() -> None:
    wanted = Access("https://settings.example.org/v1", ServerId(5), "kept")
    assert access({}, SETTINGS, kept("kept")) == wanted


@pytest.mark.parametrize(
    ("name", "field", "value"),
    [
        ("HUBDESK_MOBILIZE_URL", "url", "https://other.example.org/v1"),
        ("HUBDESK_MOBILIZE_ORG", "org", 6),
        ("HUBDESK_MOBILIZE_KEY", "key", "another"),
    ],
)
def test_each_word_of_the_environment_overrides_its_setting_alone(
    name: str, field: str, value: str | int
) -> None:
    settled = access({}, SETTINGS, kept("kept"))
    assert settled is not None
    wanted = {"url": settled.url, "org": settled.org, "key": settled.key} | {field: value}
    assert access({name: str(value)}, SETTINGS, kept("kept")) == Access(**wanted)  # type: ignore[arg-type]  # by name


@pytest.mark.parametrize("empty", ["", "  "])
def test_an_empty_word_of_the_environment_overrides_nothing(empty: str) -> None:
    environ = {f"HUBDESK_MOBILIZE_{name}": empty for name in ("URL", "ORG", "KEY")}
    assert access(environ, SETTINGS, kept("kept")) == access({}, SETTINGS, kept("kept"))


def test_without_an_address_it_is_mobilizes_own() -> None:
    found = access({}, {"mobilize_org": "5"}, kept("kept"))
    assert found is not None
    assert found.url == MOBILIZE_URL
    assert MOBILIZE_URL.startswith("https://")


@pytest.mark.parametrize(
    ("settings", "key"), [(SETTINGS, ""), ({}, "kept"), ({"mobilize_org": ""}, "kept")]
)
def test_without_key_or_organisation_the_hub_works_without_mobilize(
    settings: dict[str, str], key: str
) -> None:
    assert access({}, settings, kept(key)) is None


@pytest.mark.parametrize("org", ["hub", "-5", "5.0", "5 6"])
def test_an_organisation_is_a_number(org: str) -> None:
    with pytest.raises(Problem) as trouble:
        access({}, {"mobilize_org": org}, kept("kept"))
    assert trouble.value.code == "org_malformed"


def test_the_key_is_not_shown_where_an_access_is_printed() -> None:
    assert "kept" not in repr(access({}, SETTINGS, kept("kept")))
