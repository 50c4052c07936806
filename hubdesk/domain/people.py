"""Volunteers' names and contact details: how they are folded for search and tidied for sending."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Contact:
    """Who a person is: names as written, e-mail in lower case, phone as E.164, ZIP as 5 or 5-4.

    Empty text stands for "not given".
    """

    given_name: str
    family_name: str = ""
    email: str = ""
    phone: str = ""
    zip_code: str = ""

    @property
    def full_name(self) -> str:
        """The name as it is said: given name first."""
        return f"{self.given_name} {self.family_name}".strip()
