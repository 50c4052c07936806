"""What HubDesk's windows speak, by code, each language in its own words."""

from __future__ import annotations

LANGUAGES: dict[str, str] = {"en": "English", "es": "Español"}
