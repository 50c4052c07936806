"""Where Mobilize is for this hub: the environment over the hub's settings, the key over both."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from hubdesk.credentials import CredentialStore
from hubdesk.domain.ids import ServerId
from hubdesk.errors import Problem

MOBILIZE_URL = "https://api.mobilize.us/v1"
KEY_NAME = "mobilize-key"


@dataclass(frozen=True, slots=True)
class Access:
    """What a key needs to read and write: address, organisation number, and the key itself."""

    url: str
    org: ServerId
    key: str = field(repr=False)


def access(
    environ: Mapping[str, str], settings: Mapping[str, str], credentials: CredentialStore
) -> Access | None:
    """Answer how to reach Mobilize; None for a hub without a key, which most are.

    Problem("org_malformed") where the organisation is not a number.
    """
    org = environ.get("HUBDESK_MOBILIZE_ORG", "").strip() or settings.get("mobilize_org", "")
    url = environ.get("HUBDESK_MOBILIZE_URL", "").strip() or settings.get("mobilize_url", "")
    if not org:
        # Most hubs: the keyring is not even asked, which costs time and memory.
        return None
    key = environ.get("HUBDESK_MOBILIZE_KEY", "").strip() or credentials.get(KEY_NAME) or ""
    if not key:
        return None
    if not org.isdecimal():
        raise Problem("org_malformed")
    return Access(url or MOBILIZE_URL, ServerId(int(org)), key)
