"""Reading the lists of the practice Mobilize, for the tests of its reads."""

from __future__ import annotations

from typing import Any

import httpx


def ids(answer: httpx.Response) -> list[int]:
    """The ids on one page, in its order; anything but 200 fails the test."""
    assert answer.status_code == 200, answer.text
    return [each["id"] for each in answer.json()["data"]]


def all_pages(client: httpx.Client, path: str) -> list[dict[str, Any]]:
    """Every row of a list, by following `next` to its end."""
    found, link = [], path
    while link:
        answer = client.get(link).json()
        found += answer["data"]
        link = answer["next"]
    return found
