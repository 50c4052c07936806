"""What came of a call to Mobilize, sorted into the six things a delivery can do next.

The sorting errs on one side: where a sign-up might already stand in Mobilize, the reply says
`UNKNOWN_FATE` and never "try again", because a second POST may make a second sign-up.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from enum import StrEnum

LONGEST_TEXT = 300
MOST_TEXTS = 20


class Sort(StrEnum):
    """What may be done next: go on, try again, look up first, give to a person, or pause all."""

    OK = "ok"
    RETRY = "retry"
    UNKNOWN_FATE = "unknown_fate"
    FINAL = "final"
    ACCOUNT = "account"
    NOT_CONNECTED = "not_connected"


class Cause(StrEnum):
    """Why a reply was sorted so: the code of its sentence."""

    NONE = "none"
    UNREACHABLE = "unreachable"  # nothing left the laptop: no network, no such name, refused
    STOPPED = "stopped"  # HubDesk itself gave up its turn before sending
    TOO_FAST = "too_fast"
    TIMEOUT = "timeout"
    DROPPED = "dropped"
    SERVER_ERROR = "server_error"
    JUNK = "junk"
    ERROR_IN_SUCCESS = "error_in_success"
    REFUSED = "refused"
    GONE = "gone"
    KEY_REFUSED = "key_refused"
    NO_GRANT = "no_grant"  # 403 to a POST: reads may still be allowed
    PORTAL = "portal"
    REDIRECT = "redirect"
    CERTIFICATE = "certificate"
    FOREIGN_LINK = "foreign_link"


@dataclass(frozen=True, slots=True)
class Reply:
    """One sorted reply. `data` is Mobilize's own, only where `sort` is OK; `errors` its words.

    `retry_after` is in seconds; `server_time` is Mobilize's clock (UTC) and `read_at` ours.
    `body` and `errors` may name people: they are for the screen and the store, never for a log.
    """

    sort: Sort
    cause: Cause
    writing: bool
    status: int | None = None
    body: Mapping[str, object] = field(default_factory=dict, repr=False)
    errors: tuple[str, ...] = field(default=(), repr=False)
    retry_after: float | None = None
    server_time: datetime | None = None
    read_at: datetime | None = None

    @property
    def data(self) -> object:
        """What was asked for: an object or a list; None unless the reply is OK."""
        return self.body.get("data")

    @property
    def may_have_arrived(self) -> bool:
        """Say whether a POST may have made its sign-up: then look up before any second POST."""
        asked_again = self.sort in (Sort.OK, Sort.UNKNOWN_FATE)
        return self.writing and (asked_again or self.cause is Cause.PORTAL)

    @property
    def laptop_ahead(self) -> timedelta | None:
        """How far the laptop's clock is ahead of Mobilize's; None where it was not told."""
        if self.server_time is None or self.read_at is None:
            return None
        return self.read_at - self.server_time


def sort_answer(
    status: int, headers: Mapping[str, str], content: bytes, *, writing: bool, now: datetime
) -> Reply:
    """Sort an answer that came whole; `headers` look up in any case, `now` is the laptop's UTC."""
    server_time = _date(headers.get("date"))
    body = _json_object(content)
    sort, cause = _sort(status, body, writing=writing, page=_is_page(headers, content))
    return Reply(
        sort=sort,
        cause=cause,
        writing=writing,
        status=status,
        body=body or {} if sort is Sort.OK else {},
        errors=() if sort is Sort.OK else _error_texts(body),
        retry_after=_retry_after(headers.get("retry-after"), server_time or now),
        server_time=server_time,
        read_at=now,
    )


def unknown_fate(cause: Cause, *, writing: bool) -> Reply:
    """Sort what broke off after it may have left: a POST is looked up, a GET simply asked again."""
    sort = Sort.UNKNOWN_FATE if writing else Sort.RETRY
    return Reply(sort, cause, writing)


def _sort(
    status: int, body: Mapping[str, object] | None, *, writing: bool, page: bool
) -> tuple[Sort, Cause]:
    lost = Sort.UNKNOWN_FATE if writing else Sort.RETRY
    if status in (425, 429):
        return Sort.RETRY, Cause.TOO_FAST
    if 300 <= status < 400:
        return Sort.NOT_CONNECTED, Cause.REDIRECT
    # 407 and 511 are spoken by what stands between the laptop and Mobilize, never by Mobilize.
    if status in (407, 511):
        return Sort.NOT_CONNECTED, Cause.PORTAL
    if status >= 500:
        return lost, Cause.SERVER_ERROR
    if page:
        return Sort.NOT_CONNECTED, Cause.PORTAL
    if status in (401, 403):
        return Sort.ACCOUNT, Cause.NO_GRANT if writing else Cause.KEY_REFUSED
    if status in (404, 410):
        return Sort.FINAL, Cause.GONE
    if status == 408:
        return lost, Cause.TIMEOUT
    if status >= 400:
        return Sort.FINAL, Cause.REFUSED
    if body is not None and body.get("error"):
        return lost, Cause.ERROR_IN_SUCCESS
    if status < 200 or body is None or not isinstance(body.get("data"), dict | list):
        return lost, Cause.JUNK
    return Sort.OK, Cause.NONE


def _json_object(content: bytes) -> Mapping[str, object] | None:
    """Read a JSON object; None for anything else, however malformed."""
    try:
        read = json.loads(content)
    except (ValueError, RecursionError):
        return None
    return read if isinstance(read, dict) else None


def _is_page(headers: Mapping[str, str], content: bytes) -> bool:
    """Say whether this is a page for people, which Mobilize's API never sends as an answer."""
    return "html" in headers.get("content-type", "").lower() or content.lstrip()[:1] == b"<"


def _error_texts(body: Mapping[str, object] | None) -> tuple[str, ...]:
    """Flatten Mobilize's errors, in any of the shapes met, into texts like `field: what`."""
    if not body:
        return ()
    error = body.get("error")
    told: object = error if error else {k: v for k, v in body.items() if k not in ("data", "error")}
    texts: list[str] = []
    for text in _flatten(told, (), depth=0):
        if text not in texts:
            texts.append(text[:LONGEST_TEXT])
        if len(texts) == MOST_TEXTS:
            break
    return tuple(texts)


def _flatten(node: object, path: tuple[str, ...], depth: int) -> Iterator[str]:
    if depth > 8 or node is None:
        return
    if isinstance(node, Mapping):
        for key, inner in node.items():
            # An index ("0") says nothing to a host; the field's name does.
            further = path if str(key).isdigit() else (*path, str(key))
            yield from _flatten(inner, further, depth + 1)
    elif isinstance(node, list):
        for inner in node:
            yield from _flatten(inner, path, depth + 1)
    else:
        text = str(node).strip()
        if text:
            yield f"{'.'.join(path)}: {text}" if path else text


def _date(text: str | None) -> datetime | None:
    """Read an HTTP date as aware UTC; None where it is missing or junk."""
    if not text:
        return None
    try:
        read = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    try:
        return read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _retry_after(text: str | None, now: datetime) -> float | None:
    """Read Retry-After, seconds or a date, as seconds from `now`; None where it says nothing."""
    if text is None:
        return None
    if re.fullmatch(r"[0-9]{1,9}", text.strip()):
        return float(text)
    date = _date(text)
    return None if date is None else max(0.0, (date - now).total_seconds())
