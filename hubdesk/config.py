"""Where Mobilize is for this hub: the environment over the hub's settings, the key over both.

Mobilize has a second server for trying out, staging. A key belongs to one of them, so each has its
own name in the keyring: neither is ever sent to the other.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from hubdesk.credentials import CredentialStore
from hubdesk.domain.ids import ServerId
from hubdesk.errors import Problem

MOBILIZE_URL = "https://api.mobilize.us/v1"
STAGING_URL = "https://staging-api.mobilize.us/v1"
KEY_NAME = "mobilize-key"
STAGING_KEY_NAME = "mobilize-staging-key"

SERVER = "mobilize_server"
"""The setting that says whose people are in the folder: STAGING, or "" for Mobilize's own."""

STAGING = "staging"


@dataclass(frozen=True, slots=True)
class Access:
    """What a key needs to read and write: address, organisation number, and the key itself."""

    url: str
    org: ServerId
    key: str = field(repr=False)


def address(environ: Mapping[str, str], settings: Mapping[str, str]) -> str:
    """Answer the address the hub works with; whether it may be used is for the wire to say."""
    return _given(environ, "URL") or settings.get("mobilize_url", "") or MOBILIZE_URL


def is_staging(url: str) -> bool:
    """Whether an address is Mobilize's staging server, however its host is written."""
    try:
        host = urlsplit(url.strip()).hostname or ""
    except ValueError:
        return False
    tidy = unicodedata.normalize("NFKC", host).casefold().rstrip(".")
    return tidy == urlsplit(STAGING_URL).hostname


def key_name(url: str) -> str:
    """Answer under which name the key for an address is kept."""
    return STAGING_KEY_NAME if is_staging(url) else KEY_NAME


def key_given(url: str, environ: Mapping[str, str]) -> str:
    """Answer the environment's key for an address, "" for none.

    It is for the address beside it. Where there is none beside it, it is not for staging: it is
    the real one, that happens to be set on this computer.
    """
    return "" if is_staging(url) and not _given(environ, "URL") else _given(environ, "KEY")


def key_for(url: str, environ: Mapping[str, str], credentials: CredentialStore) -> str:
    """Answer the key for an address, "" for none: the environment's, else the one that is kept."""
    return key_given(url, environ) or credentials.get(key_name(url)) or ""


def access(
    environ: Mapping[str, str], settings: Mapping[str, str], credentials: CredentialStore
) -> Access | None:
    """Answer how to reach Mobilize; None for a hub without a key, which most are.

    Problem("org_malformed") where the organisation is not a number.
    """
    org = _given(environ, "ORG") or settings.get("mobilize_org", "")
    if not org:
        # Most hubs: the keyring is not even asked, which costs time and memory.
        return None
    url = address(environ, settings)
    key = key_for(url, environ, credentials)
    if not key:
        return None
    if not org.isdecimal():
        raise Problem("org_malformed")
    return Access(url, ServerId(int(org)), key)


def _given(environ: Mapping[str, str], name: str) -> str:
    return environ.get(f"HUBDESK_MOBILIZE_{name}", "").strip()
