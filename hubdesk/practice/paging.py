"""Lists as Mobilize answers them: filters read strictly, and pages that follow a cursor."""

from __future__ import annotations

import base64
import json
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from hubdesk.practice.messages import Refusal, Request

PER_PAGE: Final = 25
MOST_PER_PAGE: Final = 100
_COMPARISON = re.compile(r"(gte|gt|lte|lt)_([0-9]{1,12})")
_COMPARED_WITH_NOW: Final = ("timeslot_start", "timeslot_end")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a list was asked for: its filters, how many per page, and where the page begins."""

    path: str
    filters: Mapping[str, Sequence[str]]
    per_page: int = PER_PAGE
    page: int = 1
    after: int | None = None
    before: int | None = None

    @classmethod
    def read(cls, request: Request, now: datetime) -> Asked:
        """Read the query; a cursor carries all there is to know, whatever stands beside it.

        `now` in a comparison is settled on the first page, so that the next ones agree with it.
        """
        filters: dict[str, list[str]] = {}
        for name, value in request.query:
            if name in _COMPARED_WITH_NOW and value.endswith("_now"):
                value = value.removesuffix("now") + str(int(now.timestamp()))
            filters.setdefault(name, []).append(value)
        if "cursor" in filters:
            return cls._from_cursor(request.path, filters["cursor"][-1])
        per_page = _positive("per_page", filters.pop("per_page", [str(PER_PAGE)])[-1])
        page = _positive("page", filters.pop("page", ["1"])[-1])
        return cls(request.path, filters, min(per_page, MOST_PER_PAGE), page)

    @classmethod
    def _from_cursor(cls, path: str, cursor: str) -> Asked:
        try:
            held = json.loads(base64.urlsafe_b64decode(cursor.encode("ascii")))
            asked = cls(**held)
        except (ValueError, TypeError, RecursionError):
            raise Refusal(400, {"cursor": ["Invalid cursor."]}) from None
        if asked.path != path:
            raise Refusal(400, {"cursor": ["Invalid cursor."]})
        return asked

    def cursor(self, *, after: int | None = None, before: int | None = None) -> str:
        """An opaque cursor to the page right after, or right before, the item of that id."""
        held = {
            "path": self.path,
            "filters": dict(self.filters),
            "per_page": self.per_page,
            "after": after,
            "before": before,
        }
        return base64.urlsafe_b64encode(json.dumps(held).encode()).decode("ascii")

    def span(self, ids: Sequence[int]) -> tuple[int, int]:
        """Where in the rising ids this page starts and stops."""
        if self.after is not None:
            start = bisect_right(ids, self.after)
        elif self.before is not None:
            stop = bisect_left(ids, self.before)
            return max(0, stop - self.per_page), stop
        else:
            start = min((self.page - 1) * self.per_page, len(ids))
        return start, min(start + self.per_page, len(ids))

    def values(self, name: str, allowed: Sequence[str]) -> Sequence[str]:
        """Every value given for a filter that may be repeated; refused if one is not allowed."""
        given = self.filters.get(name, [])
        wrong = {
            str(index): [f'"{value}" is not a valid choice.']
            for index, value in enumerate(given)
            if value not in allowed
        }
        if wrong:
            raise Refusal(400, {name: wrong})
        return given

    def numbers(self, name: str) -> set[int]:
        """Every value of a repeatable filter of whole numbers."""
        given = self.filters.get(name, [])
        wrong = {
            str(index): ["A valid integer is required."]
            for index, value in enumerate(given)
            if not _is_whole(value)
        }
        if wrong:
            raise Refusal(400, {name: wrong})
        return set(map(int, given))

    def number(self, name: str) -> int | None:
        """A filter of one whole number, Unix seconds for example; None when it was not given."""
        given = self.filters.get(name)
        if given is None:
            return None
        if not _is_whole(given[-1]):
            raise Refusal(400, {name: ["A valid integer is required."]})
        return int(given[-1])

    def flag(self, name: str) -> bool | None:
        """A filter of true or false; None when it was not given."""
        given = self.filters.get(name)
        if given is None:
            return None
        word = given[-1].lower()
        if word not in ("true", "false"):
            raise Refusal(400, {name: [f'"{given[-1]}" is not a valid boolean.']})
        return word == "true"

    def comparison(self, name: str) -> Callable[[datetime], bool]:
        """A filter like `gte_1514764800`, several of which must all hold."""
        tests: list[tuple[str, int]] = []
        for index, value in enumerate(self.filters.get(name, [])):
            match = _COMPARISON.fullmatch(value)
            if match is None:
                wrong = {str(index): ["A comparison like gte_1514764800 or lt_now is required."]}
                raise Refusal(400, {name: wrong})
            tests.append((match[1], int(match[2])))
        return lambda moment: all(_holds(test, moment.timestamp()) for test in tests)


def _holds(test: tuple[str, int], seconds: float) -> bool:
    comparison, bound = test
    return {
        "gte": seconds >= bound,
        "gt": seconds > bound,
        "lte": seconds <= bound,
        "lt": seconds < bound,
    }[comparison]


def _is_whole(value: str) -> bool:
    return re.fullmatch("[0-9]{1,18}", value) is not None


def _positive(name: str, value: str) -> int:
    if not _is_whole(value) or int(value) < 1:
        raise Refusal(400, {name: ["A valid integer is required."]})
    return int(value)
